import type { Json } from "../document.ts";
import { beginsLine, lineStart } from "../lines.ts";
import { extentOf, type SyntaxNode, type SyntaxPart } from "../syntax.ts";
import { behindBlanks, restOfLine, skip, type Trivia } from "../trivia.ts";
import type { Span } from "./edits.ts";
import { eolOf, indentAt } from "./style.ts";

/**
 * Objects and lists between brackets, with commas between their members: JSON, and the flow style of YAML. What stands between two members
 * keeps its place: blanks, line breaks, comments.
 */
export interface Brackets {
  readonly trivia: Trivia;
  readonly value: (value: Json, room: Room) => string;
  readonly key: (key: string, like: string) => string;
}

/** How a new value is written. */
export interface Room {
  /** An offset on the line whose indentation it continues; absent = on one line. */
  readonly line?: number;
  /** Without blanks behind colons and commas. */
  readonly tight: boolean;
}

/** What several changes make of one object or list. */
export interface Growth {
  /** The members that go. */
  readonly gone: ReadonlySet<SyntaxPart>;
  /** True where something new comes behind the last member that stays. */
  readonly atEnd: boolean;
}

/** Where a member or an item begins: at its key, if it has one. */
export const startOf = (part: SyntaxPart): number => (part.keyEnd > part.keyStart ? part.keyStart : extentOf(part.node).start);
const endOf = (part: SyntaxPart): number => extentOf(part.node).end;

/** The comma behind a member, if there is one. */
function commaBehind(text: string, part: SyntaxPart, { trivia }: Brackets): number | undefined {
  const at = skip(trivia, text, endOf(part));
  return text[at] === "," ? at : undefined;
}

/** An object or list between brackets, and what becomes of it. */
export interface Bracketed {
  readonly text: string;
  readonly owner: SyntaxNode;
  readonly growth: Growth;
  readonly brackets: Brackets;
}

/** A new member (`key`) or item. */
export interface Added {
  readonly key?: string;
  readonly value: Json;
  /** How many of the members that are there it comes behind. */
  readonly behind: number;
  /** Another one was added at this place before. */
  readonly follows: boolean;
}

/** Adds a member or an item. */
export function insertPart(place: Bracketed, added: Added): readonly Span[] {
  const { owner, growth } = place;
  const last = owner.parts.slice(0, added.behind).findLast((part) => !growth.gone.has(part));
  return last ? insertBehind(place, last, added) : insertFirst(place, added);
}

function insertFirst(place: Bracketed, added: Added): readonly Span[] {
  const { text, owner, growth } = place;
  const { write, gap } = writerOf(place, owner.parts[0], added);
  const next = owner.parts.find((part) => !growth.gone.has(part));
  if (next && beginsLine(text, startOf(next))) {
    const line = startOf(next);
    return [{ start: line, end: line, text: `${write(line)},${eolOf(text)}${indentAt(text, line)}` }];
  }
  const at = owner.start + 1;
  return [{ start: at, end: at, text: next ? `${write()},${gap}` : added.follows ? `,${gap}${write()}` : write() }];
}

function insertBehind(place: Bracketed, last: SyntaxPart, added: Added): readonly Span[] {
  const { text, owner, growth, brackets } = place;
  const { write, gap } = writerOf(place, last, added);
  const comma = commaBehind(text, last, brackets);
  const end = comma === undefined ? endOf(last) : comma + 1;
  const onLine = beginsLine(text, startOf(last));
  const written = onLine ? `${eolOf(text)}${indentAt(text, startOf(last))}${write(startOf(last))}` : `${gap}${write()}`;
  // A comment behind the last member belongs to it, so a line of its own goes below.
  const at = onLine ? restOfLine(brackets.trivia, text, end) : end;
  if (comma !== undefined) {
    // A comma behind a member that others followed separates; only behind the very last one it trails.
    const isLast = owner.parts.slice(added.behind).every((part) => growth.gone.has(part));
    const tail = last === owner.parts.at(-1) || !isLast ? "," : "";
    return [{ start: at, end: at, text: added.follows && tail === "" ? `,${written}` : written + tail }];
  }
  if (added.follows || at === end) return [{ start: at, end: at, text: `,${written}` }];
  return [
    { start: end, end, text: "," },
    { start: at, end: at, text: written },
  ];
}

/** Writes a new member as its neighbour is written, on one line or on that of an offset; `gap` = the blanks in front of it. */
function writerOf({ text, owner, growth, brackets }: Bracketed, neighbour: SyntaxPart | undefined, { key, value }: Added) {
  const tight = isTight(text, owner);
  const name = key === undefined ? "" : brackets.key(key, keyText(text, neighbour));
  // YAML tells a key without quotes by the blank behind its colon.
  const colon = /["']$/.test(name) ? (colonLike(text, neighbour) ?? (tight ? ":" : ": ")) : ": ";
  const label = key === undefined ? "" : name + colon;
  const write = (line?: number): string => label + brackets.value(value, line === undefined ? { tight } : { line, tight });
  return { write, gap: gapLike(text, owner, growth.gone) ?? (tight ? "" : " ") };
}

const keyText = (text: string, part: SyntaxPart | undefined): string => (part ? text.slice(part.keyStart, part.keyEnd) : "");

/** The text between a neighbour's key and its value, unless it holds a comment or a line break. */
function colonLike(text: string, part: SyntaxPart | undefined): string | undefined {
  const found = part && text.slice(part.keyEnd, extentOf(part.node).start);
  return found && /^[ \t]*:[ \t]*$/.test(found) ? found : undefined;
}

/** The blanks between a comma and the next member on one line. */
function gapLike(text: string, owner: SyntaxNode, gone: ReadonlySet<SyntaxPart>): string | undefined {
  for (const [i, after] of owner.parts.entries()) {
    const before = owner.parts[i - 1];
    if (!before || gone.has(before) || gone.has(after)) continue;
    const found = /^,([ \t]*)$/.exec(text.slice(endOf(before), startOf(after)))?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}

const PROBE = 4000;

/** True where the colons around have no blank behind them. */
export function isTight(text: string, { start, end }: SyntaxNode): boolean {
  const near = text.slice(start, Math.min(end, start + PROBE));
  const around = near.includes('":') ? near : text.slice(0, PROBE);
  return /":\S/.test(around) && !/":\s/.test(around);
}

/** Takes members out with their commas; a line that held nothing else goes, too. */
export function removeParts({ text, owner, growth: { gone, atEnd }, brackets }: Bracketed): readonly Span[] {
  const spans = owner.parts.flatMap((part) => (gone.has(part) ? removePart(text, part, brackets) : []));
  const kept = owner.parts.findLastIndex((part) => !gone.has(part));
  const [before, first, last] = [owner.parts[kept], owner.parts[kept + 1], owner.parts.at(-1)];
  const comma = before && commaBehind(text, before, brackets);
  if (comma === undefined || !first || !last) return spans;
  // Where nothing follows any more and nothing trailed, the comma of the last member that stays goes, and the blanks behind it.
  const isIdle = !atEnd && commaBehind(text, last, brackets) === undefined;
  const start = isIdle ? comma : comma + 1;
  const end = /^[ \t]*$/.test(text.slice(comma + 1, startOf(first))) ? startOf(first) : comma + 1;
  return [{ start, end, text: "" }, ...spans];
}

function removePart(text: string, part: SyntaxPart, brackets: Brackets): readonly Span[] {
  const [start, end] = [startOf(part), endOf(part)];
  const comma = commaBehind(text, part, brackets);
  // What is said between a member and its comma stays.
  if (comma !== undefined && behindBlanks(text, end) !== comma)
    return [
      { start, end, text: "" },
      { start: comma, end: comma + 1, text: "" },
    ];
  const stop = behindBlanks(text, comma === undefined ? end : comma + 1);
  const lineBreak = /^(?:\r?\n|\r)/.exec(text.slice(stop, stop + 2))?.[0];
  if (beginsLine(text, start) && lineBreak) return [{ start: lineStart(text, start), end: stop + lineBreak.length, text: "" }];
  if (comma === undefined) return [{ start, end: beginsLine(text, start) ? stop : end, text: "" }];
  return [{ start, end: lineBreak ? comma + 1 : stop, text: "" }];
}
