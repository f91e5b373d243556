import { plainLetters } from "./fold.ts";
import type { Language } from "./language.ts";
import { type Matcher, matcher } from "./matcher.ts";

/** `ALONE` stands for nothing but the space in which variables have their names: `$session.params.available`. */
const ALONE = "(?<=^|(?:^| )(?:params|session|context|slots?|flow|topic|global|dialog|turn|system|variables?) )";

/** The marks that folding takes away are taken from the words, too; a word may have letters that `\w` does not know, and is no comma. */
const plain = (words: readonly string[]): string =>
  plainLetters(words.join("|")).replaceAll("\\w", "[^ ,]").replaceAll("ALONE", ALONE) || "(?!)";

/** Words that a language contributes (`language.ts`), as one expression over folded texts. */
export function expressionOf(words: readonly string[], { unspaced }: Language): RegExp {
  const [begin, end] = unspaced ? ["", ""] : ["(?:^| )", "(?= |$)"];
  return new RegExp(`${begin}(?:${plain(words)})${end}`);
}

/** The same for long lists: what tells faster that none of them is in a text. */
export const matcherOf = (words: readonly string[], language: Language): Matcher =>
  language.unspaced ? expressionOf(words, language) : matcher(plain(words));
