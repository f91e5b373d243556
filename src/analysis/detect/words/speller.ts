import { push, remember } from "../../../model/maps.ts";
import { WORDS } from "../precomputed.ts";
import { KINDS } from "./lexicon.ts";
import { isOneSlip } from "./typos.ts";

/** A word of the lexicons, or the beginning of words. */
interface Listed {
  readonly word: string;
  /** What it is by language in two characters each, and behind tabs the rows of words that it begins (see `word-table.ts`). */
  readonly told: string;
}

/** To shorter words for people too many others come near: `state` to `staff`. */
const LONG = 8;
const { human, role, person, someone, folk, expert, desk, area, team } = KINDS;
const PEOPLE: ReadonlySet<string> = new Set([human, role, person, someone, folk, expert, desk, area, team]);

/**
 * The word of a language that somebody has mistyped by one slip, of whatever kind it is: what asks, and what takes it elsewhere. Nobody
 * mistypes the first letter. Ask only in sentences of that language: too many words of others come near.
 */
export function slipOf(typed: string, language: number): string | undefined {
  const letter = typed.charAt(0);
  const isIn = ({ word, told }: Listed): boolean => {
    const [is = "", ...rows] = told.split("\t");
    const kind = kindOf(is, language);
    if (kind === undefined) return rows.some((row) => kindOf(row.slice(0, 2), language) !== undefined);
    return word.length >= LONG || !PEOPLE.has(kind);
  };
  const whole = wordsWith(letter).find((each) => isOneSlip(typed, each.word) && isIn(each));
  return (whole ?? beginningsWith(letter).find((each) => beginsLike(typed, each.word) && isIn(each)))?.word;
}

function kindOf(is: string, language: number): string | undefined {
  const place = language.toString(36);
  for (let at = 0; at < is.length; at += 2) if (is.charAt(at) === place) return is.charAt(at + 1);
  return undefined;
}

/** Whether a word begins with one slip as others do: `aienda` as `atiend*`. */
const beginsLike = (typed: string, beginning: string): boolean =>
  sharesLetters(typed, beginning) &&
  [0, 1, -1].some((longer) => {
    const length = beginning.length + longer;
    return length < typed.length && isOneSlip(typed.slice(0, length), beginning);
  });

/** One slip leaves the second or third letter of a word in one of these two places. Most words are told apart by that at once. */
function sharesLetters(typed: string, wanted: string): boolean {
  const [second, third] = [wanted.charCodeAt(1), wanted.charCodeAt(2)];
  return [typed.charCodeAt(1), typed.charCodeAt(2)].some((letter) => letter === second || letter === third);
}

const listed = new Map<string, readonly Listed[]>();

/** The words of all languages that begin with a letter: the lines of the table are sorted. */
const wordsWith = (letter: string): readonly Listed[] =>
  remember(listed, letter, () => {
    const first = WORDS.lines.indexOf(`\n${letter}`);
    const last = WORDS.lines.lastIndexOf(`\n${letter}`);
    const lines = first < 0 ? [] : WORDS.lines.slice(first + 1, WORDS.lines.indexOf("\n", last + 1)).split("\n");
    return lines.map((line) => {
      const tab = line.indexOf("\t");
      return { word: line.slice(0, tab), told: line.slice(tab + 1) };
    });
  });

let beginnings: ReadonlyMap<string, readonly Listed[]> | undefined;

function beginningsWith(letter: string): readonly Listed[] {
  beginnings ??= beginningsByLetter();
  return beginnings.get(letter) ?? [];
}

function beginningsByLetter(): ReadonlyMap<string, readonly Listed[]> {
  const found = new Map<string, Listed[]>();
  const pairs = WORDS.beginnings.split(" ");
  for (let at = 0; at < pairs.length; at += 2) {
    const word = pairs[at] ?? "";
    push(found, word.charAt(0), { word, told: pairs[at + 1] ?? "" });
  }
  return found;
}
