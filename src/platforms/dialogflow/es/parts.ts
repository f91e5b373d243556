import type { Json, SourceDocument } from "../../../source/document.ts";
import { folderOf } from "../../../source/file-names.ts";
import { isObject, items, member, text } from "../../../source/json.ts";
import { intentsOfApi } from "./layout.ts";
import { PHRASES } from "./marker.ts";

/** What one file of an export is, and to which agent it belongs. */
export interface Part {
  readonly kind: "agent" | "intent" | "phrases";
  /** The folder of the export (`agent.zip!`, `bots/support`); "" is the working directory. */
  readonly root: string;
  /** Intent and phrases: the path without what differs between the two, so that both have one. */
  readonly stem?: string;
  /** Phrases: their language, as the file is called. */
  readonly language?: string;
}

/**
 * Reads the kind of a file from its shape. Intents and their phrases stand in `intents/`, the agent's file beside that folder; an intent that
 * was downloaded alone, or that the API gave, may stand anywhere. Source: "Export, import and restore agents", Dialogflow ES documentation, and real exports.
 */
export function partIn({ path, value }: SourceDocument): Part | undefined {
  const folder = folderOf(path);
  const root = folder.replace(/(?:^|\/)intents$/i, "");
  const phrases = PHRASES.exec(path);
  if (phrases && isPhrases(value)) return { kind: "phrases", root, stem: phrases[1] ?? "", language: phrases[2] ?? "" };
  if (isIntent(value) || intentsOfApi({ value, at: { file: path, pointer: "" } }).length > 0)
    return { kind: "intent", root, stem: path.replace(/\.json$/i, "") };
  // An agent's file among the intents is a stray copy.
  return root === folder && /(?:^|\/)agent\.json$/i.test(path) && isAgent(value) ? { kind: "agent", root } : undefined;
}

const isPhrases = (value: Json | undefined): boolean => Array.isArray(value) && value.every((each) => Array.isArray(member(each, "data")));

const OF_INTENTS = ["auto", "contexts", "fallbackIntent", "priority", "templates", "userSays", "webhookUsed"];
const isIntent = (value: Json | undefined): boolean =>
  text(member(value, "name")) !== undefined &&
  Array.isArray(member(value, "responses")) &&
  items(member(value, "responses")).every(isObject) &&
  OF_INTENTS.some((key) => member(value, key) !== undefined);

/** CX writes `defaultLanguageCode` instead. */
const isAgent = (value: Json | undefined): boolean =>
  text(member(value, "language")) !== undefined && member(value, "defaultLanguageCode") === undefined;
