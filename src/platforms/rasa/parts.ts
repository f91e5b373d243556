import type { Json, SourceDocument } from "../../source/document.ts";
import { entries, isObject, items, member, text } from "../../source/json.ts";
import { isChannel } from "./channels.ts";
import { markdownKinds } from "./markdown.ts";

/** What a file of a project holds. Domain, training data and flows may stand in one file, or be spread over many. */
export type Kind = "config" | "credentials" | "endpoints" | "domain" | "nlu" | "paths" | "flows" | "agent" | "tests";

/** A file of a project: what it holds, and its value. */
export interface Part {
  readonly kinds: ReadonlySet<Kind>;
  readonly value: Json;
}

type Shape = (value: Json, path: string) => boolean;

const list = (value: Json, key: string): readonly Json[] => items(member(value, key));
const has = (item: Json, ...keys: readonly string[]) => keys.some((key) => member(item, key) !== undefined);
const named = (item: Json, pattern: RegExp) => pattern.test(text(member(item, "name")) ?? text(item) ?? "");

/** Components end in what they are. Source: Rasa documentation, "Components" and "Policies". */
const COMPONENT = /(Tokenizer|Featurizer|Classifier|Extractor|Mapper|Selector|Policy|CommandGenerator|CommandAdapter|NLP|Ensemble)$/;

/** Keys of `endpoints.yml`: nothing in them decides a path, but the file belongs to the project. */
const ENDPOINTS: ReadonlySet<string> = new Set("action_endpoint nlg tracker_store event_broker lock_store models model_groups".split(" "));

/** Source: Rasa documentation, "Domain", "Training Data Format", "Flows", "Model Configuration", "Test Your Assistant". */
const SHAPES: Readonly<Record<Kind, Shape>> = {
  config: (value) =>
    [...list(value, "pipeline"), ...list(value, "policies")].some((item) => named(item, COMPONENT)) ||
    /^(default|graph)\.v\d$/.test(text(member(value, "recipe")) ?? ""),
  credentials: (value, path) => /(^|\/)credentials[^/]*\.ya?ml$/i.test(path) && entries(value).some(([key]) => isChannel(key)),
  endpoints: (value, path) => /(^|\/)endpoints[^/]*\.ya?ml$/i.test(path) && entries(value).some(([key]) => ENDPOINTS.has(key)),
  domain: (value) =>
    list(value, "intents").some((item) => typeof item === "string" || isObject(item)) ||
    ["responses", "templates"].some((key) => entries(member(value, key)).some(([name]) => name.startsWith("utter_"))) ||
    list(value, "actions").some((item) => /^(action|utter|validate)_/.test(text(item) ?? entries(item)[0]?.[0] ?? "")) ||
    entries(member(value, "slots")).some(([, slot]) => has(slot, "type", "mappings")) ||
    entries(member(value, "forms")).some(([, form]) => has(form, "required_slots")),
  nlu: (value) =>
    list(value, "nlu").some((item) => has(item, "intent", "synonym", "regex", "lookup")) || isObject(member(value, "rasa_nlu_data")),
  paths: (value) => list(value, "rules").some((item) => has(item, "rule")) || list(value, "stories").some((item) => has(item, "story")),
  flows: (value) => entries(member(value, "flows")).some(([, flow]) => Array.isArray(member(flow, "steps"))),
  agent: (value, path) => /(^|\/)sub_agents\//.test(path) && text(member(member(value, "agent"), "name")) !== undefined,
  tests: (value, path) =>
    Array.isArray(member(value, "test_cases")) || /(^|\/)test_[^/]*$/.test(path) || list(value, "stories").some(isTestStory),
};

/** Test stories write what the user says beside the intent that is expected; in training data it is one or the other. */
const isTestStory = (story: Json): boolean => list(story, "steps").some((step) => has(step, "user") && has(step, "intent"));

/** What a file holds, by its keys; `undefined` if it is not one of Rasa's. */
export function partIn({ path, value, language }: SourceDocument): Part | undefined {
  if (language === "markdown") return markdownPart(value, path);
  if (!isObject(value)) return undefined;
  const kinds = new Set((Object.keys(SHAPES) as Kind[]).filter((kind) => SHAPES[kind](value, path)));
  if (kinds.size === 1 && kinds.has("tests") && !Array.isArray(member(value, "test_cases"))) return undefined;
  return kinds.size > 0 ? { kinds: kinds.has("tests") ? new Set<Kind>(["tests"]) : kinds, value } : undefined;
}

/** Stories with which a project is tested look like those that it learns from. */
const TESTS = /(^|\/)(test_[^/]*|[^/]*_tests?)\.md$/i;

function markdownPart(value: Json | undefined, path: string): Part | undefined {
  const { nlu, paths } = markdownKinds(value);
  if (value === undefined || (!nlu && !paths)) return undefined;
  if (paths && TESTS.test(path)) return { kinds: new Set(["tests"]), value };
  return { kinds: new Set<Kind>([...(nlu ? ["nlu" as const] : []), ...(paths ? ["paths" as const] : [])]), value };
}
