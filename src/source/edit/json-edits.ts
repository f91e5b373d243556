import type { Json } from "../document.ts";
import { JSON_TRIVIA } from "../trivia.ts";
import { bracketEdits } from "./bracket-edits.ts";
import type { Brackets } from "./bracketed.ts";
import type { Spans, Target } from "./edits.ts";
import { eolOf, indentAt, indentUnit } from "./style.ts";

/** Edits of JSON and JSONC in the style of their neighbours: indentation, spaces around colons, line ends and comments stay as found. */
export function jsonEdits(text: string, targets: readonly Target[]): Spans {
  return bracketEdits(text, targets, jsonBrackets(text));
}

const jsonBrackets = (text: string): Brackets => ({
  trivia: JSON_TRIVIA,
  key: (key) => JSON.stringify(key),
  value: (value, { line, tight }) =>
    typeof value === "object" && line !== undefined ? broken(text, line, value) : tight ? JSON.stringify(value) : inline(value),
});

/** A value on several lines, indented as the rest of the file is. */
const broken = (text: string, at: number, value: Json): string =>
  JSON.stringify(value, null, indentUnit(text))
    .split("\n")
    .join(eolOf(text) + indentAt(text, at));

function inline(value: Json): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${inline(member)}`);
  return `{${members.join(", ")}}`;
}
