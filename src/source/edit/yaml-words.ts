import type { Json } from "../document.ts";
import { isObject } from "../json.ts";
import { YAML_TRIVIA } from "../trivia.ts";
import { typed } from "../yaml-reads.ts";
import type { Brackets } from "./bracketed.ts";
import { indentUnit } from "./style.ts";

/** Values as YAML writes them. */

/** A scalar in the quotes of the one that it replaces, or in double quotes where it would be read as something else. */
export function scalar(value: Json, like = "", inFlow = false): string {
  if (typeof value !== "string") return JSON.stringify(value);
  if (like.startsWith('"')) return JSON.stringify(value);
  if (like.startsWith("'") && !/[\n\r]/.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return isPlain(value, inFlow) && !TRUTH.test(value) ? value : JSON.stringify(value);
}

/** A key in the quotes of the one that it replaces or stands beside. */
export const keyWord = (key: string, like = "", inFlow = false): string =>
  !/^["']/.test(like) && isPlain(key, inFlow) ? key : scalar(key, like, inFlow);

/** Words that YAML 1.1, which some vendors still read, takes for truth values. */
const TRUTH = /^(?:y|n|yes|no|on|off)$/i;

const isPlain = (value: string, inFlow: boolean): boolean =>
  /^[\p{L}_./][^\n\r]*$/u.test(value) &&
  !/: |:$| #|\s$|\t/.test(value) &&
  !/^(?:\.|---)/.test(value) &&
  typed(value) === value &&
  !value.includes("{{") &&
  !(inFlow && /[,[\]{}]/.test(value));

/** Objects and lists between brackets, on one line; quoted where their neighbours are. */
export const FLOW: Brackets = {
  trivia: YAML_TRIVIA,
  key: (key, like) => keyWord(key, like, true),
  value: (value) => flowText(value),
};

function flowText(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(flowText).join(", ")}]`;
  if (!isObject(value)) return scalar(value, "", true);
  const members = Object.entries(value).map(([key, member]) => `${keyWord(key, "", true)}: ${flowText(member)}`);
  return `{${members.join(", ")}}`;
}

/** The lines of a member of a block; each begins at the column. */
export function memberLines(key: string, value: Json, at: number, step: number): readonly string[] {
  const label = `${" ".repeat(at)}${keyWord(key)}:`;
  return isInline(value) ? [`${label} ${scalar(value)}`] : [label, ...blockLines(value, at + step, step)];
}

/** The lines of an item of a block. */
export function itemLines(value: Json, at: number, step: number): readonly string[] {
  if (isInline(value)) return [`${" ".repeat(at)}- ${scalar(value)}`];
  return blockLines(value, at + 2, step).map((line, i) => (i === 0 ? `${" ".repeat(at)}- ${line.slice(at + 2)}` : line));
}

/** The lines of an object or a list that holds something. */
export const blockLines = (value: Json, at: number, step: number): readonly string[] =>
  Array.isArray(value)
    ? value.flatMap((item) => itemLines(item, at, step))
    : Object.entries(value ?? {}).flatMap(([key, member]) => memberLines(key, member, at, step));

/** True of a value that stands on the line of its key: a scalar, or an empty object or list. */
export const isInline = (value: Json): boolean => typeof value !== "object" || value === null || Object.keys(value).length === 0;

/** One step of indentation in columns. */
export function stepOf(text: string): number {
  const unit = indentUnit(text);
  return unit.startsWith("\t") ? 2 : Math.min(unit.length, 4);
}
