/**
 * Free of imports, so that the entry stays small. Keys such as `rules` or `pipeline` occur in many kinds of YAML: each counts only together
 * with what Rasa writes below it.
 */
const YAML: readonly RegExp[] = [
  /^["']?(rules|stories)["']?\s*:[\s\S]*^\s*-?\s*["']?(rule|story)["']?\s*:/m,
  /^["']?nlu["']?\s*:[\s\S]*^\s*-?\s*["']?(intent|synonym|regex|lookup)["']?\s*:/m,
  /^["']?flows["']?\s*:[\s\S]*^\s+["']?steps["']?\s*:/m,
  /^["']?(responses|templates)["']?\s*:[\s\S]*\butter_/m,
  /^["']?actions["']?\s*:[\s\S]*^\s*-\s*["']?(action|utter|validate)_/m,
  /^["']?(slots|forms)["']?\s*:[\s\S]*^\s+["']?(type|required_slots|mappings)["']?\s*:/m,
  /^["']?intents["']?\s*:\s*(?:\[|(?:#.*)?\n(?:\s*#.*\n|\s*\n)*\s*-)/m,
  /^["']?(pipeline|policies)["']?\s*:[\s\S]*\w(Tokenizer|Featurizer|Classifier|Extractor|Policy|CommandGenerator|CommandAdapter)\b/m,
];

/** Domains, training data, flows and configs by their keys; credentials by the file's name; Rasa's JSON training data by its only key. */
export const hasMarker = (text: string, path: string): boolean =>
  /\.ya?ml$/i.test(path)
    ? YAML.some((shape) => shape.test(text)) || /(^|\/)(credentials[^/]*|endpoints[^/]*|sub_agents\/.*)$/i.test(path)
    : text.includes('"rasa_nlu_data"');
