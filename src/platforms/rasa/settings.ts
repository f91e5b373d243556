import { below } from "../../model/build.ts";
import type { Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { entries, isFalse, items, member, text } from "../../source/json.ts";
import { type Connectors, connectorsIn } from "./channels.ts";
import type { File } from "./roots.ts";

/** What `config.yml` and `credentials.yml` say. Source: Rasa documentation, "Model Configuration", "Policies", "Fallback". */
export interface Settings {
  /** The first config file. */
  readonly at?: Place;
  readonly languages: readonly string[];
  /** The connectors that the credentials fix. */
  readonly connectors?: Connectors;
  /** True where a language model starts flows by their descriptions; absent = no config says. */
  readonly commands?: boolean;
  /** Actions that policies run by themselves where they are not sure. */
  readonly fallbacks: readonly { readonly action: string; readonly at: Place }[];
  /** True where a policy falls back by itself. */
  readonly fallsBack: boolean;
}

/** Parameters of policies that name a fallback action. `RulePolicy` since 2.0, the others before. */
const FALLBACK_KEYS = ["core_fallback_action_name", "fallback_action_name", "fallback_core_action_name", "fallback_nlu_action_name"];

/** Reads all config and credential files of a project as one. */
export function readSettings(files: readonly File[]): Settings {
  const configs = files.filter(({ fragment }) => fragment.kinds.has("config"));
  const list = (key: string) =>
    configs.flatMap(({ document, fragment }) =>
      items(member(fragment.value, key)).map((item, i) => ({ item, at: below({ file: document.path, pointer: "" }, key, i) })),
    );
  const nameOf = (item: Json) => text(member(item, "name")) ?? text(item) ?? "";
  const pipeline = list("pipeline").map(({ item }) => nameOf(item));
  const policies = list("policies");
  const credentials = files.filter(({ fragment }) => fragment.kinds.has("credentials"));
  const connectors = connectorsIn(credentials.flatMap(({ fragment }) => entries(fragment.value).map(([key]) => key)));
  const [first] = configs;
  return {
    ...(first && { at: { file: first.document.path, pointer: "" } }),
    languages: [
      ...new Set(
        configs.flatMap(({ fragment: { value } }) =>
          [member(value, "language"), ...items(member(value, "additional_languages"))].flatMap((each) => text(each ?? null) ?? []),
        ),
      ),
    ],
    ...(connectors && { connectors }),
    // A component of the project's own (a dotted path) may be one.
    ...(pipeline.length > 0 && { commands: pipeline.some((name) => /CommandGenerator$|\./.test(name)) }),
    fallbacks: policies.flatMap(({ item, at }) =>
      FALLBACK_KEYS.flatMap((key) => {
        const action = text(member(item, key));
        return action === undefined ? [] : [{ action, at: below(at, key) }];
      }),
    ),
    fallsBack:
      policies.length === 0 ||
      policies.some(
        ({ item }) =>
          /^(RulePolicy|FlowPolicy|FallbackPolicy|TwoStageFallbackPolicy)$/.test(nameOf(item)) &&
          !isFalse(member(item, "enable_fallback_prediction")),
      ),
  };
}
