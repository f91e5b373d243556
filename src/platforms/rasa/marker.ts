/**
 * Free of imports, so that the entry stays small. Keys such as `rules` or `pipeline` occur in many kinds of YAML: each counts only together
 * with what Rasa writes below it. Two tests in a row stay linear where one over any distance would not.
 */
const YAML: readonly (readonly [RegExp, RegExp])[] = [
  [/^["']?(rules|stories)["']?\s*:/m, /^\s*-?\s*["']?(rule|story)["']?\s*:/m],
  [/^["']?nlu["']?\s*:/m, /^\s*-?\s*["']?(intent|synonym|regex|lookup)["']?\s*:/m],
  [/^["']?flows["']?\s*:/m, /^\s+["']?steps["']?\s*:/m],
  [/^["']?(responses|templates)["']?\s*:/m, /\butter_/],
  [/^["']?actions["']?\s*:/m, /^\s*-\s*["']?(action|utter|validate)_/m],
  [/^["']?(slots|forms)["']?\s*:/m, /^\s+["']?(type|required_slots|mappings)["']?\s*:/m],
  [/^["']?intents["']?\s*:/m, /^["']?intents["']?\s*:\s*(?:\[|(?:#.*)?\n(?:\s*#.*\n|\s*\n)*\s*-)/m],
  [/^["']?(pipeline|policies)["']?\s*:/m, /\w(Tokenizer|Featurizer|Classifier|Extractor|Policy|CommandGenerator|CommandAdapter)\b/],
];
const BY_PATH = /(^|\/)(credentials[^/]*|endpoints[^/]*|sub_agents\/.*)$/i;

/** Domains, training data, flows and configs by their keys, other settings by their files' names; JSON training data by its only key. */
export const hasMarker = (text: string, path: string): boolean =>
  /\.ya?ml$/i.test(path)
    ? BY_PATH.test(path) || YAML.some(([key, below]) => key.test(text) && below.test(text))
    : text.includes('"rasa_nlu_data"');
