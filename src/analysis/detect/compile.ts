import type { Language } from "./language.ts";
import { LANGUAGES } from "./languages/index.ts";

/** A language's words as regular expressions over folded texts. */
export interface Compiled {
  readonly language: Language;
  readonly roots: RegExp;
  readonly other: RegExp;
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

const NEVER = /(?!)/;
const GAP = 4;

/** The marks that folding takes away are taken from the words, too. */
const bare = (words: readonly string[]): string => {
  const all = words.map((word) => word.normalize("NFKD").replace(/\p{M}/gu, "")).join("|");
  return all === "" ? "(?!)" : all;
};

function compile(language: Language): Compiled {
  const { unspaced, personFirst } = language;
  const [begin, end] = unspaced ? ["", ""] : ["(?:^| )", "(?= |$)"];
  const words = (list: readonly string[]) => new RegExp(`${begin}(?:${bare(list)})${end}`);
  const person = `(?:${bare([...language.person, ...language.desk])})`;
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
    asks: personFirst || unspaced ? [...asked, reversed, ...(unspaced ? [after(wanted, want)] : [])] : asked,
    direct: new RegExp(direct),
    names: [new RegExp(`${begin}(?:${bare(language.name)})${end}`), ...asked, reversed],
    promise: language.promise.length > 0 ? words(language.promise.map((each) => each.replaceAll("PERSON", person))) : NEVER,
    noPromise: words(language.noPromise),
    cancel: new RegExp(`^(?:(?:${filler}) )*(?:${bare(language.cancel)})(?: (?:${filler}))*$`),
    no: new RegExp(`^(?:${bare(language.no)})$`),
    gates: language.gates.map(({ words: list, gate, when }) => ({ words: words(list), gate, when })),
  };
}
