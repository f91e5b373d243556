/**
 * Rows of kinds of words as regular expressions over letters. A row is compiled when a text has the letters that it needs: compiling all of
 * them would take longer than reading most projects with them.
 */
export interface Row {
  readonly source: string;
  /** One of each of these sets of letters is in every text that the row matches. */
  readonly needs: readonly Letters[];
}

/** A set of letters as bits, low and high; letters that share a bit only let more rows be tried. */
export type Letters = readonly [low: number, high: number];

export function lettersIn(text: string): Letters {
  let low = 0;
  let high = 0;
  for (let at = 0; at < text.length; at++) {
    const bit = text.charCodeAt(at) & 63;
    if (bit < 32) low |= 1 << bit;
    else high |= 1 << (bit - 32);
  }
  return [low, high];
}

/** The rows that a source stands for, one for each alternative at its top level. */
export const rowsOf = (source: string): readonly Row[] =>
  alternatives(source).map((alternative) => ({ source: alternative, needs: needsOf(alternative).map(lettersIn) }));

/** The sets of letters of the parts of an alternative that cannot be left out. */
function needsOf(alternative: string): readonly string[] {
  const needs: string[] = [];
  for (let at = 0; at < alternative.length; ) {
    const end = endOf(alternative, at);
    const part = alternative.slice(at, end);
    const [quantifier = ""] = /^(?:[?*+]|\{[^}]*\})?/.exec(alternative.slice(end)) ?? [];
    const set = /^(?:[?*]|\{0)/.test(quantifier) ? undefined : lettersOf(part);
    if (set !== undefined) needs.push(set);
    at = end + quantifier.length;
  }
  return needs;
}

/** The letters of which a part has one; nothing where it may have none or any. */
function lettersOf(part: string): string | undefined {
  if (part.startsWith("[^") || part.startsWith("(?!") || part.startsWith("(?<") || part === ".") return undefined;
  if (part.startsWith("[")) return part.slice(1, -1);
  if (!part.startsWith("(")) return part;
  const inside = part.slice(part.indexOf(part.startsWith("(?=") ? "=" : ":") + 1, -1);
  const each = alternatives(inside).map((alternative) => needsOf(alternative)[0]);
  return each.some((set) => set === undefined) ? undefined : each.join("");
}

/** Where the class, group or letter ends that begins at `at`. */
function endOf(source: string, at: number): number {
  if (source[at] === "[") return source.indexOf("]", at) + 1;
  if (source[at] !== "(") return at + 1;
  let to = at + 1;
  while (source[to] !== ")") to = endOf(source, to);
  return to + 1;
}

function alternatives(source: string): readonly string[] {
  const found: string[] = [];
  let from = 0;
  for (let at = 0; at < source.length; at = endOf(source, at))
    if (source[at] === "|") {
      found.push(source.slice(from, at));
      from = at + 1;
    }
  return [...found, source.slice(from)];
}
