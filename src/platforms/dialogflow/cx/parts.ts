import type { Json, SourceDocument } from "../../../source/document.ts";
import { fileName, folderOf } from "../../../source/file-names.ts";
import { isObject, member, text } from "../../../source/json.ts";
import type { Located } from "../located.ts";
import { type Kind, type Resource, resourcesIn, rootOf } from "./rest.ts";

/** What one file of a package, or one object in it, is: its kind, the package it belongs to, and the folder that says whose it is. */
export interface Part {
  readonly kind: Kind;
  /** The folder of the package (`agent.zip!`, `bots/support`); "" is the working directory. */
  readonly root: string;
  /** Page and group: the folder of their flow; absent for a group of the agent. Intent, phrases, entity and values: their folder. */
  readonly folder?: string;
  /** Phrases: their language, as the file is called. */
  readonly language?: string;
  /** The agent that an object of the API names. */
  readonly agent?: string;
  readonly file: Located;
}

type Shape = (value: Json | undefined) => boolean;
const has =
  (...keys: readonly string[]): Shape =>
  (value) =>
    keys.some((key) => member(value, key) !== undefined);
const isNamed: Shape = (value) => text(member(value, "displayName")) !== undefined;
const isPage: Shape = (value) => isNamed(value) && has("form", "entryFulfillment")(value);
const isFlow: Shape = (value) => isNamed(value) && has("transitionRoutes", "eventHandlers", "nluSettings", "transitionRouteGroups")(value);

/**
 * The folders of a package, deepest first. File names are percent-encoded and cut, so only folders say what a file is; a page may have
 * landed beside its flow. Source: "JSON package format", Dialogflow CX documentation.
 */
const LAYOUT: readonly { readonly path: RegExp; readonly kind: Part["kind"]; readonly is: Shape }[] = [
  { path: /^(.*?)(flows\/[^/]+)\/transitionroutegroups\/[^/]+$/i, kind: "group", is: isNamed },
  { path: /^(.*?)(flows\/[^/]+)\/pages\/[^/]+$/i, kind: "page", is: isNamed },
  { path: /^(.*?)(flows\/[^/]+)\/[^/]+$/i, kind: "page", is: isPage },
  { path: /^(.*?)(flows\/[^/]+)\/[^/]+$/i, kind: "flow", is: isFlow },
  { path: /^(.*?)agenttransitionroutegroups\/[^/]+$/i, kind: "group", is: isNamed },
  { path: /^(.*?)(intents\/[^/]+)\/trainingphrases\/[^/]+$/i, kind: "phrases", is: has("trainingPhrases") },
  { path: /^(.*?)(intents\/[^/]+)\/[^/]+$/i, kind: "intent", is: (value) => isNamed(value) && !has("responses")(value) },
  { path: /^(.*?)(entitytypes\/[^/]+)\/entities\/[^/]+$/i, kind: "values", is: has("entities") },
  { path: /^(.*?)(entitytypes\/[^/]+)\/[^/]+$/i, kind: "entity", is: (value) => isNamed(value) && has("kind")(value) },
  { path: /^(.*?)(playbooks\/[^/]+)\/[^/]+$/i, kind: "playbook", is: isNamed },
  { path: /^(.*?)agent\.json$/i, kind: "agent", is: has("defaultLanguageCode") },
];

/** Reads what a file holds: objects of the API by their names, any other by its folders and its shape. */
export function partsIn({ path, value }: SourceDocument): readonly Part[] {
  const file: Located = { value, at: { file: path, pointer: "" } };
  const kept = isObject(value) ? keptIn(path, value) : undefined;
  const resources = resourcesIn(file);
  if (resources.length > 0) return resources.map((resource) => partOfApi(path, resource, kept));
  if (kept) return [{ ...kept, file }];
  const folder = folderOf(path);
  if (isPage(value)) return [{ kind: "page", root: folder, folder, file }];
  return isFlow(value) ? [{ kind: "flow", root: folder, folder, file }] : [];
}

type Kept = Omit<Part, "file">;

/** Who keeps objects of the API in the folders of a package keeps phrases and values there, too. */
function partOfApi(path: string, { kind, agent, flow, part: file }: Resource, kept: Kept | undefined): Part {
  const root = kept?.root ?? rootOf(path);
  const folder = flow === undefined ? kept?.kind === kind && kept.folder : `${root}/${flow}`;
  return { kind, root, agent, file, ...(folder && { folder }) };
}

/** The kind of a file by the folders of its package, and by its shape. */
function keptIn(path: string, value: Json): Kept | undefined {
  // A package may lie in a folder that is called like one of its own: the last folder of the name counts.
  for (const { path: pattern, kind, is } of LAYOUT) {
    const cut = lastMatch(pattern, path);
    if (!cut || !is(value)) continue;
    const [root, folder] = cut;
    return {
      kind,
      root: root.replace(/\/$/, ""),
      ...(folder !== undefined && { folder: `${root}${folder}` }),
      ...(kind === "phrases" && { language: fileName(path).replace(/\.json$/i, "") }),
    };
  }
  return undefined;
}

function lastMatch(pattern: RegExp, path: string): readonly [string, string | undefined] | undefined {
  const starts = [0, ...[...path.matchAll(/\//g)].map(({ index }) => index + 1)];
  for (const from of starts.reverse()) {
    const match = pattern.exec(path.slice(from));
    if (match?.[1] === "") return [path.slice(0, from), match[2]];
  }
  return undefined;
}
