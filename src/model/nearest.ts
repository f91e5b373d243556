import { distance } from "fastest-levenshtein";
import { remember } from "./maps.ts";

/** Among more names than this, some name is always near, so only one that differs merely in case counts. */
const MANY = 1000;

/** A longer text is no name with a typo, and comparing two of them letter by letter takes seconds. */
const LONG = 200;

/** The known name that was probably meant; `undefined` if none is near enough. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || name === "") return undefined;
  const wanted = name.toLowerCase();
  if (known.length > MANY) return inLowerCase(known).get(wanted);
  const part = known.find((each) => isPart(wanted, each.toLowerCase()));
  const same = part ?? known.find((each) => bare(each) === bare(name));
  if (same || wanted.length > LONG) return same;
  let best = { name: "", slips: Number.POSITIVE_INFINITY, length: 0 };
  for (const each of known) {
    if (each.length > LONG) continue;
    const found = compared(wanted, each.toLowerCase());
    if (found.slips < best.slips) best = { name: each, ...found };
  }
  return best.slips <= (best.length < 4 ? 1 : Math.max(2, Math.floor(best.length / 3))) ? best.name : undefined;
}

/** By how many letters two names differ, and how many letters count. One name may be the first words of the other; that counts as one slip. */
function compared(wanted: string, known: string): { readonly slips: number; readonly length: number } {
  let best = { slips: distance(wanted, known), end: known.length };
  for (const { index: end } of known.matchAll(/(?<=[\p{L}\p{N}])[-_ ]/gu)) {
    const slips = distance(wanted, known.slice(0, end)) + 1;
    if (slips < best.slips) best = { slips, end };
  }
  return { slips: best.slips, length: Math.max(wanted.length, best.end) - sharedWords(wanted, known) };
}

/** The length of the first and last words that two names share (`desk.topic.`, ` menu`), which say nothing about what was meant. */
function sharedWords(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let start = 0;
  for (let i = 0; i < most && a[i] === b[i]; i++) if (SEPARATOR.test(a[i] ?? "")) start = i + 1;
  let end = 0;
  for (let i = 1; i <= most - start && a.at(-i) === b.at(-i); i++) if (SEPARATOR.test(a.at(-i) ?? "")) end = i;
  return start + end;
}

const SEPARATOR = /[-_ .:/]/;

const lowered = new WeakMap<readonly string[], ReadonlyMap<string, string>>();
const inLowerCase = (names: readonly string[]): ReadonlyMap<string, string> =>
  remember(lowered, names, () => new Map(names.map((name) => [name.toLowerCase(), name])));

const lists = new WeakMap<object, readonly string[]>();

/** The names of a scope as a list, made only once however many references look for a name in it. */
export function namesOf(scope: ReadonlySet<string> | ReadonlyMap<string, unknown>): readonly string[] {
  const known = lists.get(scope);
  const names = known?.length === scope.size ? known : [...scope.keys()];
  lists.set(scope, names);
  return names;
}

/** The same except for case, the last part of a path, or the beginning of a word. */
const isPart = (wanted: string, known: string): boolean =>
  known === wanted || known.endsWith(`/${wanted}`) || (wanted.length > 2 && known.startsWith(wanted));

const KIND = /[ _-](?:intent|topic|dialog|flow)$|(?<=[a-z\d])[ _-]?(?:Intent|Topic|Dialog|Flow)$/;

/** A name without the word for what it names: `CancelIntent` is the intent `cancel`. */
const bare = (name: string): string => name.replace(KIND, "").toLowerCase();

/** `; did you mean "x"?`, or nothing. `shown` writes a name that should not simply stand in quotes. */
export function didYouMean(name: string, known: readonly string[], shown = (near: string): string => `"${near}"`): string {
  const near = nearest(name, known);
  return near === undefined ? "" : `; did you mean ${shown(near)}?`;
}
