import { push, remember } from "../../../model/maps.ts";
import { WORDS } from "../precomputed.ts";
import { KINDS } from "./lexicon.ts";
import { isOneSlip } from "./typos.ts";

/** A word of the lexicons, or the beginning of words, and what it is by language in two characters each (see `word-table.ts`). */
interface Listed {
  readonly word: string;
  readonly is: string;
  /** The rows of words that it begins, what each is before its other words. */
  readonly rows?: readonly string[];
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
  const isIn = ({ word, is, rows = [] }: Listed): boolean => {
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
  [0, 1, -1].some((longer) => {
    const length = beginning.length + longer;
    return length < typed.length && isOneSlip(typed.slice(0, length), beginning);
  });

const listed = new Map<string, readonly Listed[]>();

/** The words of all languages that begin with a letter. */
const wordsWith = (letter: string): readonly Listed[] =>
  remember(listed, letter, () => {
    const lines = WORDS.lines.match(new RegExp(`^${letter}.*`, "gm")) ?? [];
    return lines.map((line) => {
      const [word = "", is = "", ...rows] = line.split("\t");
      return { word, is, rows };
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
    push(found, word.charAt(0), { word, is: pairs[at + 1] ?? "" });
  }
  return found;
}
