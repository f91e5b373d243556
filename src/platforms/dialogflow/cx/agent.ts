import { push } from "../../../model/maps.ts";
import type { Defect, Intent, Place } from "../../../model/model.ts";
import type { SourceDocument } from "../../../source/document.ts";
import { isTrue, items, member, text } from "../../../source/json.ts";
import { type Located, listOf, partOf, textOf } from "../located.ts";
import { decoded, nameOfFolder } from "../package-name.ts";
import { phrasesIn } from "../phrases.ts";
import { unique } from "../unique.ts";
import { closedValues, type EntityType } from "./entities.ts";
import type { Named } from "./names.ts";
import type { Part } from "./parts.ts";

/** The files of one agent, sorted into what they belong to; nothing is resolved yet. */
export interface Agent {
  readonly name: string;
  readonly at: Place;
  readonly settings?: Located;
  readonly languages: readonly string[];
  readonly flows: readonly FlowFiles[];
  readonly groups: readonly Thing[];
  readonly intents: readonly CxIntent[];
  readonly entities: readonly EntityType[];
  readonly playbooks: readonly Thing[];
  readonly defects: readonly Defect[];
}

export interface CxIntent extends Intent, Named {
  readonly parameters: readonly string[];
}

/** A page, group, playbook: something with a display name in a file of its own. */
export interface Thing extends Named {
  readonly file: Located;
}

export interface FlowFiles extends Named {
  /** The flow's own file, which is its start page too; without a value where a partial export left it out. */
  readonly file: Located;
  readonly pages: readonly Thing[];
  readonly groups: readonly Thing[];
}

export interface PartFile {
  readonly document: SourceDocument;
  readonly fragment: Part;
}

/** Sorts the files of one package. */
export function agentFrom(root: string, files: readonly PartFile[]): Agent {
  const defects: Defect[] = [];
  const of = (kind: Part["kind"]) => files.filter(({ fragment }) => fragment.kind === kind);
  const things = (parts: readonly PartFile[], what: string) => unique(parts.map(thing), what, defects, placeOf);
  const folders = [...new Set(files.flatMap(({ fragment: { kind, folder } }) => (ofFlow(kind) && folder !== undefined ? [folder] : [])))];
  const flows = folders.flatMap((folder): FlowFiles[] => {
    const within = (kind: Part["kind"]) => of(kind).filter(({ fragment }) => fragment.folder === folder);
    const content = { pages: things(within("page"), "page"), groups: things(within("group"), "route group") };
    const own = within("flow");
    if (own.length > 0) return own.map((file) => ({ ...thing(file), ...content }));
    const [first] = within("page");
    const name = nameIn(folder);
    return first ? [{ name, id: name, file: { value: undefined, at: located(first).at }, ...content }] : [];
  });
  const [settings] = of("agent").map(located);
  const at = settings?.at ?? flows[0]?.file.at ?? { file: files[0]?.document.path ?? root, pointer: "" };
  return {
    name: text(member(settings?.value, "displayName")) ?? nameOfFolder(root),
    at,
    settings,
    languages: settings ? languagesIn(settings) : [],
    flows: unique(flows, "flow", defects, placeOf),
    groups: things(
      of("group").filter(({ fragment }) => fragment.folder === undefined),
      "route group",
    ),
    intents: unique(intentsFrom(of("intent"), of("phrases")), "intent", defects, ({ at }) => at),
    entities: entitiesFrom(of("entity"), of("values")),
    playbooks: things(of("playbook"), "playbook"),
    defects,
  };
}

const ofFlow = (kind: Part["kind"]) => kind === "flow" || kind === "page" || kind === "group";
const located = ({ fragment }: PartFile): Located => fragment.file;

/** Names count as the JSON writes them: file names are percent-encoded, and cut where they are too long. */
function thing(part: PartFile): Thing {
  const file = located(part);
  const id = textOf(partOf(file, "name"));
  return { name: textOf(partOf(file, "displayName")) ?? "", file, ...(id !== undefined && { id: id.slice(id.lastIndexOf("/") + 1) }) };
}

const placeOf = ({ file }: Thing): Place => file.at;

/** The name of what has a folder of its own, where the file is missing that would say it. */
const nameIn = (folder: string): string => decoded(folder.slice(folder.lastIndexOf("/") + 1));

function intentsFrom(files: readonly PartFile[], phrases: readonly PartFile[]): Agent["intents"] {
  const byFolder = new Map<string | undefined, PartFile[]>();
  for (const each of phrases) push(byFolder, each.fragment.folder, each);
  // An object of the API holds its phrases, in a language that it does not name.
  const saidIn = (parts: readonly PartFile[]) =>
    parts.flatMap((each) => phrasesIn(partOf(located(each), "trainingPhrases"), "parts", each.fragment.language));
  const whole = files.map((file) => {
    const { name, id, file: where } = thing(file);
    const description = textOf(partOf(where, "description"));
    const builtin = isTrue(member(where.value, "isFallback")) || /^0{8}-(0{4}-){3}0{11}[01]$/.test(id ?? "") || DEFAULTS.has(name);
    return {
      name,
      at: where.at,
      phrases: saidIn([file, ...(byFolder.get(file.fragment.folder) ?? [])]),
      ...(id !== undefined && { id }),
      parameters: listOf(partOf(where, "parameters")).flatMap((each) => textOf(partOf(each, "id")) ?? []),
      ...(description && { description }),
      ...(builtin && { builtin }),
    };
  });
  const known = new Set(files.map(({ fragment }) => fragment.folder));
  // Of these a partial export holds the phrases alone.
  const rest = [...byFolder].flatMap(([folder, parts]) => {
    if (folder === undefined || known.has(folder)) return [];
    const name = nameIn(folder);
    return parts.slice(0, 1).map((first) => ({
      name,
      at: located(first).at,
      phrases: saidIn(parts),
      parameters: [],
      ...(DEFAULTS.has(name) && { builtin: true }),
    }));
  });
  return [...whole, ...rest];
}

const entitiesFrom = (files: readonly PartFile[], values: readonly PartFile[]): readonly EntityType[] =>
  files.map((file) => {
    const own = values.filter(({ fragment }) => fragment.folder === file.fragment.folder);
    return { ...thing(file), values: closedValues(thing(file), [file, ...own].map(located)) };
  });

const DEFAULTS: ReadonlySet<string> = new Set(["Default Welcome Intent", "Default Negative Intent"]);

const languagesIn = (settings: Located): readonly string[] => [
  ...new Set([
    ...[textOf(partOf(settings, "defaultLanguageCode"))].flatMap((each) => each ?? []),
    ...items(member(settings.value, "supportedLanguageCodes")).flatMap((each) => text(each) ?? []),
  ]),
];
