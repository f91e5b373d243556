import type { Language } from "./language.ts";
import { LANGUAGES } from "./languages/index.ts";
import { type Matcher, matcher } from "./matcher.ts";

/**
 * A language's words as regular expressions over folded texts. Each is made when it is asked for first: compiling those of a language takes
 * as long as reading a thousand texts with them, and most projects speak one language.
 */
export interface Compiled {
  readonly language: Language;
  /** Words that change nothing, wherever they stand. */
  readonly particles: RegExp;
  /** Each form of a text: as it is, and with one of its people written `PERSON`. The words below know people by that. */
  readonly forms: (said: string) => readonly string[];
  readonly other: Matcher;
  /** Parts of sentences that refuse the bot. */
  readonly refusals: RegExp;
  /** Sentences that ask for a person. */
  readonly asks: readonly RegExp[];
  /** Parts of sentences that ask wherever they stand. */
  readonly phrases: RegExp;
  /** Whole texts that ask by themselves. */
  readonly direct: RegExp;
  /** Short names that mean it: contact and person in any order, or a word of its own. */
  readonly names: readonly RegExp[];
  readonly promise: Matcher;
  readonly noPromise: Matcher;
  readonly gates: readonly { readonly words: RegExp; readonly gate: Language["gates"][number]["gate"]; readonly when: boolean }[];
}

export const compiledLanguages: readonly Compiled[] = LANGUAGES.map(compile);

const GAP = 4;

/** The marks that folding takes away are taken from the words, too; a word may have letters that `\w` does not know. */
const plain = (words: readonly string[]): string =>
  words.join("|").normalize("NFKD").replace(/\p{M}/gu, "").replaceAll("\\w", "[^ ]") || "(?!)";

function compile(language: Language): Compiled {
  const { unspaced, personFirst } = language;
  const [begin, end, blank] = unspaced ? ["", "", ""] : ["(?:^| )", "(?= |$)", " "];
  const parts = lazy({
    bot: () => `(?:${plain(language.bot)})`,
    person: () => `(?:${plain([...language.person, ...language.desk])})`,
    wanted: () => `(?:${bare(language.wanted ?? language.person)})`,
    contact: () => `(?:${bare(language.contact)})`,
    want: () => `(?:${bare(language.want)})`,
    filler: () => `(?:${bare(language.filler)})`,
    gap: () => {
      const topic = language.topic.length > 0 ? `(?! (?:${bare(language.topic)})(?: |$))` : "";
      return unspaced ? ".{0,12}?" : `(?:${topic} [^ ]+){0,${GAP}}?`;
    },
  });
  const bare = (list: readonly string[]): string => plain(list).replaceAll("BOT", () => parts.bot);
  const words = (list: readonly string[]) => new RegExp(`${begin}(?:${bare(list)})${end}`);
  const parted = (list: readonly string[]): Matcher => (unspaced ? words(list) : matcher(bare(list)));
  const after = (first: string, then: string, gap = parts.gap) => new RegExp(`${begin}${first}${gap}${blank}${then}${end}`);
  // "I want to help people" wants no person: what comes behind "to" is what somebody wants to do.
  const wantedGap = () => (unspaced ? parts.gap : parts.gap.replace("(?:", "(?:(?! to )"));
  const sentences = lazy({
    asked: () => after(parts.contact, parts.person),
    wants: () => after(parts.want, parts.wanted, wantedGap()),
    reversed: () => after(parts.person, parts.contact),
    wantedFirst: () => after(parts.wanted, parts.want),
  });
  return lazy<Compiled>({
    language: () => language,
    particles: () => new RegExp(`${begin}(?:${bare(language.particles)})${end}`, "g"),
    forms: () => {
      const person = new RegExp(unspaced ? parts.person : `(?<= |^)${parts.person}(?= |$)`, "y");
      return (said) => [
        said,
        ...spans(said, person, unspaced !== undefined).map(([from, to]) => `${said.slice(0, from)}PERSON${said.slice(to)}`),
      ];
    },
    phrases: () => words(language.phrases),
    other: () => parted(language.other),
    refusals: () => words(language.refusals),
    asks: () => [
      sentences.asked,
      sentences.wants,
      ...(personFirst || unspaced ? [sentences.reversed] : []),
      ...(unspaced ? [sentences.wantedFirst] : []),
    ],
    direct: () => new RegExp(`^(?:${parts.filler}${blank})*(?:${bare(language.direct)})(?:${blank}${parts.filler})*$`),
    names: () => [new RegExp(`${begin}(?:${bare(language.name)})${end}`), sentences.asked, sentences.wants, sentences.reversed],
    promise: () => parted(language.promise),
    noPromise: () => parted(language.noPromise),
    gates: () => language.gates.map(({ words: list, gate, when }) => ({ words: words(list), gate, when })),
  });
}

/** Where people stand in a text: the first reading at the beginning of each word. */
function spans(said: string, person: RegExp, anywhere: boolean): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (let at = 0; at < said.length; at = anywhere ? at + 1 : nextWord(said, at)) {
    person.lastIndex = at;
    if (person.test(said)) found.push([at, person.lastIndex]);
  }
  return found;
}

const nextWord = (said: string, at: number): number => said.indexOf(" ", at) + 1 || said.length;

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
