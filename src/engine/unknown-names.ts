import { below } from "../model/build.ts";
import type { Place } from "../model/model.ts";
import { nearest } from "../model/nearest.ts";
import type { ProjectFacts } from "../rule/rule.ts";
import type { SourceDocument } from "../source/document.ts";
import { matcher, seenFrom } from "./config/patterns.ts";
import type { Layer } from "./config/resolve.ts";
import type { Sections, Words } from "./config/value.ts";

export const FILE_PATTERN = "file pattern";

/** A name in the config that means nothing in the project. */
export interface UnknownName {
  readonly at: Place;
  readonly name: string;
  /** What it was meant to name: intent, action, file pattern … */
  readonly what: string;
  readonly near: string | undefined;
}

/** Names in config files that match nothing: requests, handoff actions, contexts and intents, custom actions, and patterns of files. */
export function unknownNames(
  layers: readonly Layer[],
  facts: ProjectFacts,
  documents: readonly SourceDocument[],
  files: readonly string[],
): readonly UnknownName[] {
  const known = namesOf(facts);
  const folded = new Set(known.map(fold));
  /** A name that the model does not hold may still stand in a file: an action, a context, a webhook's tag. */
  const occurs = (name: string) => folded.has(fold(name)) || documents.some((document) => document.text.includes(name));
  const of = (at: Place, name: string, what: string): readonly UnknownName[] =>
    occurs(name) ? [] : [{ at, name, what, near: nearest(name, known) }];
  const keysOf = (table: object | undefined, at: Place, what: string) =>
    Object.keys(table ?? {}).flatMap((name) => of(below(at, name), name, what));
  const patterns = (list: readonly string[] | undefined, at: Place, prefix: string): readonly UnknownName[] =>
    (list ?? []).flatMap((pattern, i) => {
      const matches = matcher([pattern.replace(/^!/, "")]);
      return files.some((file) => matches(seenFrom(prefix, file)))
        ? []
        : [{ at: below(at, i), name: pattern, what: FILE_PATTERN, near: undefined }];
    });
  const sections = ({ requests, handoff }: Sections, at: Place): readonly UnknownName[] => [
    ...wordPlaces(requests?.names, below(at, "requests", "names")).flatMap(({ word, at: place }) =>
      of(place, word, "intent, topic, choice or flow"),
    ),
    ...keysOf(handoff?.actions, below(at, "handoff", "actions"), "action"),
    ...keysOf(handoff?.contexts, below(at, "handoff", "contexts"), "context"),
    ...keysOf(handoff?.intents, below(at, "handoff", "intents"), "intent"),
  ];
  return layers.flatMap(({ value, document, prefix = "" }) => {
    if (!document) return [];
    const root: Place = { file: document.path, pointer: "" };
    return [
      ...sections(value, root),
      ...patterns(value.files, below(root, "files"), prefix),
      ...Object.entries(value.platforms ?? {}).flatMap(([name, section]) =>
        keysOf(typeof section.actions === "object" ? (section.actions ?? {}) : {}, below(root, "platforms", name, "actions"), "action"),
      ),
      ...(value.overrides ?? []).flatMap((override, n) => [
        ...sections(override, below(root, "overrides", n)),
        ...patterns(override.files, below(root, "overrides", n, "files"), prefix),
      ]),
    ];
  });
}

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
