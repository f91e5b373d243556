import type { LintResult } from "../engine/result.ts";
import type { FixIntent } from "../rule/rule.ts";
import { nameOf } from "../rule/words.ts";
import type { Json, SourceDocument } from "../source/document.ts";
import type { Change } from "../source/edit/change.ts";
import { entries, isObject, member } from "../source/json.ts";
import { lineEnd, lineStart } from "../source/lines.ts";
import { escapeStep, stepsOf, valueAt } from "../source/pointer.ts";
import { needsValue, type Proposal } from "./proposal.ts";

/** Fixes for single values, which are the same on every platform. */

/** Removes an item of a list, or a phrase that is one line of a longer text, unless it is the only one or shares its line. */
export function remove({ title, safety, at }: FixIntent & { readonly kind: "remove" }, result: LintResult): Proposal | undefined {
  const { file, pointer, span } = at;
  const head = { title, safety, file };
  const document = result.document(file);
  if (!document) return undefined;
  // An object would be broken without one of its members; a list can lose an item.
  if (!span) return isItem(document, pointer) ? { ...head, changes: [{ op: "remove", pointer }] } : undefined;
  const [start, end] = [lineStart(document.text, span.start), lineEnd(document.text, span.end)];
  const phrase = document.text.slice(start, end).trim();
  if (!/^[-*+](?:\s|$)/.test(phrase) || !phrase.endsWith(document.text.slice(span.start, span.end).trim())) return undefined;
  const value = document.value === undefined ? undefined : valueAt(document.value, stepsOf(pointer));
  if (value === undefined)
    return { ...head, changes: [{ op: "cut", pointer, line: document.text.slice(0, start).split("\n").length - 1 }] };
  const lines = typeof value === "string" ? value.split("\n").map((line) => line.trim()) : [];
  const line = lines.indexOf(phrase);
  return line < 0 || lines.filter((each) => each !== "").length < 2 ? undefined : { ...head, changes: [{ op: "cut", pointer, line }] };
}

const isItem = ({ value }: SourceDocument, pointer: string): boolean => Array.isArray(valueAt(value, stepsOf(pointer).slice(0, -1)));

/** Replaces a wrong name: the value itself, its key, the key of its only member, or the one place inside the value where it occurs. */
export function rename({ title, safety, at, from, to }: FixIntent & { readonly kind: "rename" }, result: LintResult): Proposal | undefined {
  const head = { title, safety, file: at.file };
  const value = valueAt(result.document(at.file)?.value, stepsOf(at.pointer));
  if (stepsOf(at.pointer).at(-1) === from && typeof value === "object")
    return { ...head, changes: [{ op: "rename", pointer: at.pointer, key: to }] };
  if (typeof value === "string" && value.split(from).length === 2)
    return { ...head, changes: [{ op: "set", pointer: at.pointer, value: value.replace(from, () => to) }] };
  if (isObject(value) && entries(value).length === 1 && member(value, from) !== undefined)
    return { ...head, changes: [{ op: "rename", pointer: `${at.pointer}/${escapeStep(from)}`, key: to }] };
  const [pointer, ...others] = namesIn(value ?? null, from, at.pointer);
  return pointer === undefined || others.length > 0 ? undefined : { ...head, changes: [{ op: "set", pointer, value: to }] };
}

/** Replaces a wrong number or flag; one that is written as a string stays a string. */
export function writeValue({ title, safety, at, value }: FixIntent & { readonly kind: "write" }, result: LintResult): Proposal {
  const isText = typeof valueAt(result.document(at.file)?.value, stepsOf(at.pointer)) === "string";
  return { title, safety, file: at.file, changes: [{ op: "set", pointer: at.pointer, value: isText ? String(value) : value }] };
}

/** Pointers to all values inside `value` that equal a name. */
function namesIn(value: Json, name: string, pointer: string): readonly string[] {
  if (typeof value !== "object" || value === null) return value === name ? [pointer] : [];
  return Object.entries(value).flatMap(([key, inner]) => namesIn(inner, name, `${pointer}/${escapeStep(key)}`));
}

/** Adds a sentence to what a node says: before a question, behind a message. Only for bots with one language. */
export function sayMore({ spot, sentence }: FixIntent & { readonly kind: "say-more" }, result: LintResult): Proposal | undefined {
  const { node, bot } = spot;
  const { file } = node.at;
  const texts = node.texts ?? [];
  const value = result.document(file)?.value;
  const stands = texts.every(({ at, text }) => at.file === file && at.span === undefined && valueAt(value, stepsOf(at.pointer)) === text);
  if (texts.length === 0 || !stands || bot.languages.length > 1) return undefined;
  if (sentence === undefined) return needsValue(spot, "Give this rule the option `text` in the config: the sentence that says it");
  const changes = texts.map(
    ({ at: { pointer }, text }): Change => ({
      op: "set",
      pointer,
      value: node.kind === "ask" ? `${sentence} ${text}` : `${text} ${sentence}`,
    }),
  );
  return { title: `Say "${sentence}" in ${nameOf(spot)}`, safety: "choice", file, changes, spot };
}
