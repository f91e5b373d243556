import type { Language } from "./language.ts";
import { LANGUAGES } from "./languages/index.ts";

/** A language's words as regular expressions over folded texts. */
export interface Compiled {
  readonly language: Language;
  readonly roots: RegExp;
  readonly other: RegExp;
  /** Parts of sentences that refuse the bot. */
  readonly refusals: RegExp;
  /** Sentences that ask for a person. */
  readonly asks: readonly RegExp[];
  /** Whole texts that ask by themselves. */
  readonly direct: RegExp;
  /** Short names that mean it: contact and person in any order, or a word of its own. */
  readonly names: readonly RegExp[];
  readonly promise: RegExp;
  readonly noPromise: RegExp;
  readonly cancel: RegExp;
  readonly no: RegExp;
  readonly gates: readonly { readonly words: RegExp; readonly gate: Language["gates"][number]["gate"]; readonly when: boolean }[];
}

let compiled: readonly Compiled[] | undefined;

export function compiledLanguages(): readonly Compiled[] {
  compiled ??= LANGUAGES.map(compile);
  return compiled;
}

const GAP = 4;

/** The marks that folding takes away are taken from the words, too; a word may have letters that `\w` does not know. */
const plain = (words: readonly string[]): string =>
  words.join("|").normalize("NFKD").replace(/\p{M}/gu, "").replaceAll("\\w", "[^ ]") || "(?!)";

function compile(language: Language): Compiled {
  const { unspaced, personFirst } = language;
  const [begin, end] = unspaced ? ["", ""] : ["(?:^| )", "(?= |$)"];
  const bot = `(?:${plain(language.bot)})`;
  const person = `(?:${plain([...language.person, ...language.desk])})`;
  const bare = (list: readonly string[]) => plain(list).replaceAll("PERSON", person).replaceAll("BOT", bot);
  const words = (list: readonly string[]) => new RegExp(`${begin}(?:${bare(list)})${end}`);
  const wanted = `(?:${bare(language.wanted ?? language.person)})`;
  const contact = `(?:${bare(language.contact)})`;
  const want = `(?:${bare(language.want)})`;
  const topic = language.topic.length > 0 ? `(?! (?:${bare(language.topic)})(?: |$))` : "";
  const gap = unspaced ? ".{0,12}?" : `(?:${topic} [^ ]+){0,${GAP}}?`;
  const blank = unspaced ? "" : " ";
  const filler = bare(language.filler);
  const direct = unspaced
    ? `^(?:${filler})*(?:${bare(language.direct)})(?:${filler})*$`
    : `^(?:(?:${filler}) )*(?:${bare(language.direct)})(?: (?:${filler}))*$`;
  const after = (first: string, then: string) => new RegExp(`${begin}${first}${gap}${blank}${then}${end}`);
  // "I want to help people" wants no person: what comes behind "to" is what somebody wants to do.
  const wants = new RegExp(`${begin}${want}${unspaced ? gap : gap.replace("(?:", "(?:(?! to )")}${blank}${wanted}${end}`);
  const asked = [after(contact, person), wants];
  const reversed = after(person, contact);
  return {
    language,
    roots: new RegExp(unspaced ? language.roots : `(?:^| )(?:${language.roots})`),
    other: words(language.other),
    refusals: words(language.refusals),
    asks: [words(language.phrases), ...asked, ...(personFirst || unspaced ? [reversed] : []), ...(unspaced ? [after(wanted, want)] : [])],
    direct: new RegExp(direct),
    names: [new RegExp(`${begin}(?:${bare(language.name)})${end}`), ...asked, reversed],
    promise: words(language.promise),
    noPromise: words(language.noPromise),
    cancel: new RegExp(`^(?:(?:${filler}) )*(?:${bare(language.cancel)})(?: (?:${filler}))*$`),
    no: new RegExp(`^(?:${bare(language.no)})$`),
    gates: language.gates.map(({ words: list, gate, when }) => ({ words: words(list), gate, when })),
  };
}
