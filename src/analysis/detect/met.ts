import { type Compiled, compiledLanguages } from "./compile.ts";
import type { Roots } from "./language.ts";

/**
 * The cheap test before the big ones: in which languages may a folded text ask for a person or announce one, by how its words begin? Words
 * come again and again, so each is looked at once, and a text costs no more than looking its words up.
 */
export function met(folded: string): readonly Compiled[] {
  let people = 0;
  let acts = 0;
  let alone = 0;
  let count = 0;
  for (const word of folded.split(" ")) {
    const begins = lookUp(word);
    people |= begins.people;
    acts |= begins.acts;
    alone |= begins.alone;
    count++;
  }
  return languagesOf((count > FEW ? people & acts : people) | alone);
}

/** The languages in which a folded text may speak of opening hours, staffing or errors. */
export function metGates(folded: string): readonly Compiled[] {
  return languagesOf(folded.split(" ").reduce((languages, word) => languages | lookUp(word).gates, 0));
}

/** In so few words nobody needs a verb to ask: "human please". */
const FEW = 6;
const MOST = 50_000;

/** Per kind of root, the languages (a bit each) that have one with which a word begins. */
type Begins = Record<keyof Roots, number>;
const NOTHING: Begins = { people: 0, acts: 0, alone: 0, gates: 0 };
const KINDS = Object.keys(NOTHING) as (keyof Roots)[];
const known = new Map<string, Begins>();
const roots = new Map<string, Begins>();
let longest = 0;

compiledLanguages.forEach(({ language }, at) => {
  for (const kind of KINDS)
    for (const root of language.roots[kind].split(" ")) {
      const begins = roots.get(root) ?? { ...NOTHING };
      begins[kind] |= 1 << at;
      roots.set(root, begins);
      longest = Math.max(longest, root.length);
    }
});
const unspaced = compiledLanguages.flatMap(({ language: { unspaced: script } }, at) => (script ? [{ script, bit: 1 << at }] : []));

function lookUp(word: string): Begins {
  const found = known.get(word);
  if (found) return found;
  let begins = NOTHING;
  const add = (more: Begins | undefined) => {
    if (!more) return;
    begins = { ...begins };
    for (const kind of KINDS) begins[kind] |= more[kind];
  };
  add(roots.get(`${word}$`));
  for (let length = 1; length <= longest && length <= word.length; length++) add(roots.get(word.slice(0, length)));
  for (const { script, bit } of unspaced) if (script.test(word)) add({ ...NOTHING, alone: bit, gates: bit });
  if (known.size >= MOST) known.clear();
  known.set(word, begins);
  return begins;
}

const sets = new Map<number, readonly Compiled[]>();

function languagesOf(set: number): readonly Compiled[] {
  const found = sets.get(set);
  if (found) return found;
  const languages = compiledLanguages.filter((_, at) => set & (1 << at));
  sets.set(set, languages);
  return languages;
}
