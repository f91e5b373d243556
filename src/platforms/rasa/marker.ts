/**
 * Free of imports, so that the entry stays small. Keys such as `rules` or `pipeline` occur in many kinds of YAML: each counts only together
 * with what Rasa writes below it. Two tests in a row stay linear where one over any distance would not.
 */
const YAML: readonly (readonly [RegExp, RegExp])[] = [
  [/^["']?(rules|stories)["']?[ \t]*:/m, /^[ \t]*(?:-[ \t]+)?["']?(rule|story)["']?[ \t]*:/m],
  [/^["']?nlu["']?[ \t]*:/m, /^[ \t]*(?:-[ \t]+)?["']?(intent|synonym|regex|lookup)["']?[ \t]*:/m],
  [/^["']?flows["']?[ \t]*:/m, /^[ \t]+["']?steps["']?[ \t]*:/m],
  [/^["']?(responses|templates)["']?[ \t]*:/m, /\butter_/],
  [/^["']?actions["']?[ \t]*:/m, /(?:^[ \t]*-[ \t]+|[[,][ \t]*)["']?(action|utter|validate)_/m],
  [/^["']?(slots|forms)["']?[ \t]*:/m, /["']?(type|required_slots|mappings)["']?[ \t]*:/],
  [/^["']?intents["']?[ \t]*:/m, /^["']?intents["']?[ \t]*:[ \t]*(?:\[|(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*[ \t]*-)/m],
  [/^["']?(pipeline|policies)["']?[ \t]*:/m, /\w(Tokenizer|Featurizer|Classifier|Extractor|Policy|CommandGenerator|CommandAdapter)\b/],
];
/** YAML in the manner of JSON has no left margin. */
const FLOW_STYLE = /^\s*\{[\s\S]*["'](rules|stories|nlu|flows|responses|templates|actions|slots|forms|intents|pipeline|policies)["']\s*:/;
const BY_PATH = /(^|\/)(credentials[^/]*|endpoints[^/]*|sub_agents\/.*)$/i;

/** Training data of Rasa 1; documents show such stories, too, but as code. */
const MARKDOWN = [/^##[ \t]*(intent|synonym|regex|lookup)[ \t]*:/m, /^[ \t]*-[ \t]*(utter_|action_|respond_|form\{|slot\{|\w+_form\b)/m];

/** Domains, training data, flows and configs by their keys, other settings by their files' names; JSON training data by its only key. */
export const hasMarker = (text: string, path: string): boolean =>
  /\.md$/i.test(path)
    ? MARKDOWN.some((pattern) => pattern.test(text))
    : /\.ya?ml$/i.test(path)
      ? BY_PATH.test(path) || FLOW_STYLE.test(text) || YAML.some(([key, below]) => key.test(text) && below.test(text))
      : text.includes('"rasa_nlu_data"');
