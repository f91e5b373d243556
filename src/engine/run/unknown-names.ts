import { below } from "../../model/build.ts";
import type { Place } from "../../model/model.ts";
import { nearest } from "../../model/nearest.ts";
import { type HandoffTarget, TARGET_KEYS } from "../../platforms/platform.ts";
import type { ProjectFacts } from "../../rule/rule.ts";
import type { SourceDocument } from "../../source/document.ts";
import { matcher, seenFrom } from "../config/patterns.ts";
import type { Layer } from "../config/resolve.ts";
import type { ConfigValue, Sections, Words } from "../config/value.ts";

/** What an unknown name was meant to name if it is a pattern for files. */
export const FILE_PATTERN = "file pattern";
/** The same for the description of a house format. */
export const HOUSE_FORMAT = "house format";
/** The same for a member of `handoff.target`. */
export const TARGET_KEY = "member of a target";

/** A name in the config that matches nothing in the project. */
export interface UnknownName {
  readonly at: Place;
  readonly name: string;
  /** What it was meant to name: intent, action, `FILE_PATTERN`, `HOUSE_FORMAT`, `TARGET_KEY` … */
  readonly what: string;
  readonly near: string | undefined;
}

/**
 * Names in config files that match nothing: requests; handoff actions, contexts and intents; members of targets; custom actions; patterns for
 * files; house formats, which a config that others extend may describe for some of them.
 */
export function unknownNames(
  layers: readonly Layer[],
  facts: ProjectFacts,
  documents: readonly SourceDocument[],
  files: readonly string[],
): readonly UnknownName[] {
  const check = nameCheck(facts, documents);
  return layers.flatMap((layer) => {
    const { value, document, prefix = "" } = layer;
    if (!document) return [];
    const root: Place = { file: document.path, pointer: "" };
    const hasFile = (pattern: string) => {
      const matches = matcher([pattern.replace(/^!/, "")]);
      return files.some((file) => matches(seenFrom(prefix, file)));
    };
    const overrides = (value.overrides ?? []).map((sections, n) => ({ sections, at: below(root, "overrides", n) }));
    const own = [{ sections: value, at: root }, ...overrides].flatMap(({ sections, at }) => [
      ...unknownIn(sections, at, check),
      ...unknownActions("platforms" in sections ? sections.platforms : undefined, at, check),
      ...strayPatterns(sections.files, below(at, "files"), hasFile),
    ]);
    return layer === layers.at(-1) ? [...own, ...unusedHouses(value.platforms, below(root, "platforms"), facts)] : own;
  });
}

/** Checks a name at a place that is meant to name something. */
type NameCheck = (at: Place, name: string, what: string) => readonly UnknownName[];

/** Accepts names in the model, and names that occur in some file: an action, a context, the tag of a webhook. */
function nameCheck(facts: ProjectFacts, documents: readonly SourceDocument[]): NameCheck {
  const known = namesOf(facts);
  const folded = new Set(known.map(fold));
  const occurs = (name: string) => folded.has(fold(name)) || documents.some((document) => document.text.includes(name));
  return (at, name, what) => (occurs(name) ? [] : [{ at, name, what, near: nearest(name, known) }]);
}

const unknownIn = ({ requests, handoff }: Sections, at: Place, check: NameCheck): readonly UnknownName[] => [
  ...wordPlaces(requests?.names, below(at, "requests", "names")).flatMap(({ word, at: place }) =>
    check(place, word, "intent, topic, choice or flow"),
  ),
  ...unknownKeys(handoff?.actions, below(at, "handoff", "actions"), "action", check),
  ...unknownKeys(handoff?.contexts, below(at, "handoff", "contexts"), "context", check),
  ...unknownKeys(handoff?.intents, below(at, "handoff", "intents"), "intent", check),
  ...strayKeys(handoff?.target, below(at, "handoff", "target")),
  ...Object.entries(handoff?.equivalents ?? {}).flatMap(([number, target]) =>
    strayKeys(target, below(at, "handoff", "equivalents", number)),
  ),
];

/** Members of a target that no fix writes. Those of `failureTarget` may name any node of a flow. */
const strayKeys = (target: HandoffTarget = {}, at: Place): readonly UnknownName[] =>
  Object.keys(target).flatMap((name) =>
    TARGET_KEYS.some((key) => key === name) ? [] : [{ at: below(at, name), name, what: TARGET_KEY, near: nearest(name, TARGET_KEYS) }],
  );

const unknownKeys = (table: object | undefined, at: Place, what: string, check: NameCheck): readonly UnknownName[] =>
  Object.keys(table ?? {}).flatMap((name) => check(below(at, name), name, what));

const unknownActions = (platforms: ConfigValue["platforms"], at: Place, check: NameCheck): readonly UnknownName[] =>
  Object.entries(platforms ?? {}).flatMap(([name, { actions }]) =>
    unknownKeys(typeof actions === "object" ? (actions ?? {}) : {}, below(at, "platforms", name, "actions"), "action", check),
  );

const strayPatterns = (list: readonly string[] = [], at: Place, hasFile: (pattern: string) => boolean): readonly UnknownName[] =>
  list.flatMap((name, i) => {
    if (hasFile(name)) return [];
    // In a pattern, a backslash takes the meaning from the character behind it.
    const near = name.replaceAll(/\\+/g, "/");
    return [{ at: below(at, i), name, what: FILE_PATTERN, near: near !== name && hasFile(near) ? near : undefined }];
  });

/** House formats that no file of the project has. */
const unusedHouses = (platforms: ConfigValue["platforms"], at: Place, { bots }: ProjectFacts): readonly UnknownName[] =>
  Object.entries(platforms ?? {}).flatMap(([name, section]) =>
    "flows" in section && !bots.some(({ platform }) => platform === name)
      ? [{ at: below(at, name), name, what: HOUSE_FORMAT, near: undefined }]
      : [],
  );

const namesOf = ({ bots, requests }: ProjectFacts): readonly string[] => [
  ...new Set([
    ...bots.flatMap((bot) => [
      ...bot.intents.flatMap((intent) => [intent.name, ...(intent.title === undefined ? [] : [intent.title])]),
      ...bot.flows.flatMap((flow) => [flow.name, ...flow.entries.flatMap((entry) => [entry.intent ?? [], entry.name ?? []].flat())]),
    ]),
    ...requests.map((request) => request.name),
  ]),
];

const fold = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .toLowerCase();

const wordPlaces = (words: Words | undefined, at: Place): readonly { readonly word: string; readonly at: Place }[] =>
  Object.entries(words ?? {}).flatMap(([key, value]: [string, string | readonly string[]]) =>
    typeof value === "string" ? [{ word: value, at: below(at, key) }] : value.map((word, i) => ({ word, at: below(at, key, i) })),
  );
