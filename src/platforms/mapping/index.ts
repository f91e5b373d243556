import { push } from "../../model/maps.ts";
import type { Bot, Defect, Intent } from "../../model/model.ts";
import type { SourceDocument } from "../../source/document.ts";
import { withDeclined } from "../plain-answers.ts";
import type { AssembleContext, Platform, TransferWord } from "../platform.ts";
import { type DrawnFlow, drawFlow, flowName, variablesOf } from "./flow.ts";
import { readIntents } from "./intents.ts";
import { listOf, type Mapping, type Section, type TypeMapping } from "./mapping.ts";
import { markerOf } from "./marker.ts";
import { type Reader, readerOf } from "./reader.ts";
import { type Scene, scene } from "./scene.ts";

/** What one file of a house format holds. */
interface Part {
  readonly reader: Reader;
  readonly flows: boolean;
  readonly intents: boolean;
}

interface PartOf {
  readonly document: SourceDocument;
  readonly fragment: Part;
}

/** A house format by its name in the config. */
interface House {
  readonly format: string;
  readonly mapping: Mapping;
}

/** The adapter of a house format. `matches` = whether a file matches patterns of the config. */
export function housePlatform(
  format: string,
  mapping: Mapping,
  matches: (patterns: readonly string[], file: string) => boolean,
): Platform<Part> {
  const parts = new WeakMap<SourceDocument, Part>();
  const holds = (reader: Reader, file: string, { files, when }: Section): boolean =>
    (files === undefined || matches(listOf(files), file)) && reader.holds(when, reader.root);
  const partOf = (document: SourceDocument): Part => {
    const reader = readerOf(document);
    const own = document.value !== undefined && holds(reader, document.path, mapping);
    return {
      reader,
      flows: own && holds(reader, document.path, mapping.flows),
      intents: own && mapping.intents !== undefined && holds(reader, document.path, mapping.intents),
    };
  };
  const part = (document: SourceDocument): Part => {
    const known = parts.get(document) ?? partOf(document);
    parts.set(document, known);
    return known;
  };
  return {
    id: format,
    title: mapping.title ?? format,
    reads: `files as \`platforms.${format}\` in the config describes them`,
    transfers: Object.entries(mapping.flows.nodes.types).flatMap(([word, type]) => transferWords(word, type)),
    hasMarker: markerOf(mapping, matches),
    recognise: (document) => part(document).flows || part(document).intents,
    extract: part,
    assemble: (fragments, context) => {
      const house = { format, mapping };
      const bots = new Map<string, PartOf[]>();
      for (const each of fragments) {
        const scope = scopeOf(mapping, each.document.path);
        push(bots, scope, each);
      }
      const scenes = new Map(fragments.map((each) => [each.document, scenesOf(house, each, context)]));
      const written = new Set([...scenes.values()].flat().flatMap(variablesOf));
      return [...bots].map(([scope, files]) => botOf(house, scope, files, scenes, written));
    },
  };
}

const scopeOf = ({ bots = "file" }: Mapping, file: string): string =>
  bots === "file" ? file : bots === "folder" ? file.replace(/[^/]*$/, "") : "";

function scenesOf(
  { format, mapping }: House,
  { document: { path }, fragment: { reader, flows } }: PartOf,
  context: AssembleContext,
): readonly Scene[] {
  if (!flows) return [];
  return reader
    .all(mapping.flows.each ?? "$", reader.root)
    .map((thing) => scene(mapping, reader, path, thing, context.actions(format, path)));
}

function botOf(
  { format, mapping }: House,
  scope: string,
  files: readonly PartOf[],
  scenes: ReadonlyMap<SourceDocument, readonly Scene[]>,
  written: ReadonlySet<string>,
): Bot {
  const own = files.flatMap(({ document }) => scenes.get(document) ?? []);
  const flows = own.map((each) => drawFlow(each, format, written));
  const names = new Set<string>();
  const read = files.flatMap(({ document, fragment }) =>
    fragment.intents && mapping.intents
      ? [readIntents({ mapping: mapping.intents, reader: fragment.reader, file: document.path, flows }, names)]
      : [],
  );
  const intents: readonly Intent[] = read.flatMap((each) => each.intents);
  const defects = [
    ...flows.flatMap((each) => each.defects),
    ...read.flatMap((each) => each.defects),
    ...sameNames(flows),
    ...files.flatMap(({ document }) => sameKeys(document, scenes.get(document) ?? [])),
  ];
  const [first] = own;
  const file = files[0]?.document.path ?? "";
  return withDeclined({
    id: scope === "" ? format : `${format}:${scope}`,
    name: flows.length === 1 && first ? flowName(first) : (mapping.title ?? format),
    platform: format,
    at: first ? { file: first.file, pointer: first.thing.pointer } : { file, pointer: "" },
    flows: flows.map(({ flow }) => flow.done()),
    intents,
    languages: [...new Set(flows.flatMap(({ languages }) => languages))],
    declaresIntents: intents.length > 0,
    ...(defects.length > 0 ? { defects } : {}),
    fallbacks: flows.flatMap(({ flow, fallbacks }) => fallbacks.map((node) => ({ flow: flow.id, node }))),
  });
}

function sameNames(flows: readonly DrawnFlow[]): readonly Defect[] {
  const names = new Set<string>();
  return flows.flatMap(({ name, flow, scene: { file, thing } }): readonly Defect[] => {
    const taken = names.has(name);
    names.add(name);
    return taken && flow.id ? [{ kind: "duplicate-id", at: { file, pointer: thing.pointer }, name, what: "flow" }] : [];
  });
}

/** A node whose id is a key: a second one would silently replace the first. */
const sameKeys = (document: SourceDocument, scenes: readonly Scene[]): readonly Defect[] =>
  document
    .duplicateKeys()
    .filter(({ pointer }) => scenes.some(({ byPointer }) => byPointer.has(pointer)))
    .map(({ pointer, key }) => ({ kind: "duplicate-id", at: { file: document.path, pointer }, name: key, what: "node" }));

/** The format's own words for transfers, from the mapping's tables. */
function transferWords(word: string, type: string | TypeMapping): readonly TransferWord[] {
  if (type === "transfer") return [{ word, route: "unclear" }];
  if (typeof type === "string" || type.kind !== "transfer") return [];
  const { route = "unclear" } = type;
  if (typeof route === "string") return [{ word, route }];
  return Object.entries(route.table).map(([value, meant]) => ({ word: `${word} ${value}`, route: meant }));
}
