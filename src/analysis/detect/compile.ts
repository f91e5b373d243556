import type { Language } from "./language.ts";
import { LANGUAGES } from "./languages/index.ts";
import { type Matcher, matcher } from "./matcher.ts";

/** What a language says of promises and conditions, as regular expressions over folded texts, each made when it is asked for first. */
export interface Compiled {
  readonly promise: Matcher;
  readonly noPromise: Matcher;
  readonly gates: readonly { readonly words: RegExp; readonly gate: Language["gates"][number]["gate"]; readonly when: boolean }[];
}

/** In the order of `LANGUAGES`. */
export const compiledLanguages: readonly Compiled[] = LANGUAGES.map(compile);

/** `ALONE` stands for nothing but the space in which variables have their names: `$session.params.available`. */
const ALONE = "(?<=^|(?:^| )(?:params|session|context|slots?|flow|topic|global|dialog|turn|system|variables?) )";

/** The marks that folding takes away are taken from the words, too; a word may have letters that `\w` does not know, and is no comma. */
const plain = (words: readonly string[]): string =>
  words.join("|").normalize("NFKD").replace(/\p{M}/gu, "").replaceAll("\\w", "[^ ,]").replaceAll("ALONE", ALONE) || "(?!)";

function compile({ unspaced, promise, noPromise, gates }: Language): Compiled {
  const [begin, end] = unspaced ? ["", ""] : ["(?:^| )", "(?= |$)"];
  const words = (list: readonly string[]) => new RegExp(`${begin}(?:${plain(list)})${end}`);
  const parted = (list: readonly string[]): Matcher => (unspaced ? words(list) : matcher(plain(list)));
  return lazy<Compiled>({
    promise: () => parted(promise),
    noPromise: () => parted(noPromise),
    gates: () => gates.map(({ words: list, gate, when }) => ({ words: words(list), gate, when })),
  });
}

/** An object whose values are made when they are asked for, once. */
function lazy<T extends object>(make: { readonly [Key in keyof T]: () => T[Key] }): T {
  const made = {} as T;
  for (const key of Object.keys(make) as (keyof T)[])
    Object.defineProperty(made, key, {
      configurable: true,
      enumerable: true,
      get() {
        const value = make[key]();
        Object.defineProperty(made, key, { value, enumerable: true });
        return value;
      },
    });
  return made;
}
