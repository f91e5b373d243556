import { remember } from "../../model/maps.ts";
import type { Gate } from "../journey.ts";
import { expressionOf } from "./compile.ts";
import { fold } from "./fold.ts";
import type { Language } from "./language.ts";
import { LANGUAGES } from "./languages/index.ts";

const known = new Map<string, { readonly gate: Gate; readonly when: boolean } | null>();
const MOST = 20_000;
/** How many negations around a condition are read; those that people write are never as many. */
const DEEPEST = 100;

/**
 * The gate of a condition by its words: opening hours, staffing, errors. `when` = it applies where the condition is true (`isClosed`), else
 * where it is false (`agentsAvailable`). `null` = it speaks of none of these.
 */
export function gateOfCondition(words: string): { readonly gate: Gate; readonly when: boolean } | null {
  const found = known.get(words);
  if (found !== undefined) return found;
  const read = readCondition(words);
  if (known.size >= MOST) known.clear();
  known.set(words, read);
  return read;
}

/** `left operator right`, as adapters and vendors write comparisons. */
const COMPARISON = /^(.*?)\s*(===?|!==?|<>|=|<=?|>=?|\b(?:is )?(?:not )?equals?(?: to)?\b|\bis not\b|\bis\b)\s*(.*)$/i;
/** Operators that say the contrary. */
const CONTRARY = /^(?:!|<>|is not|not)/i;
/** Whole values, folded. */
const NEGATIVE: ReadonlySet<string> = new Set(
  (
    "false no 0 none null nil closed off n unavailable blank nein non nao nee nej nei ei nie нет hayir tidak falsch faux falso " +
    "geschlossen ferme cerrado cerrada fechado fechada chiuso gesloten zamkniete stangt zavreno lukket stengt suljettu закрыто kapali tutup " +
    "outside ausserhalb hors fuera fora fuori buiten いいえ 否 不 아니요 لا مغلق नहीं बंद"
  ).split(" "),
);
const POSITIVE: ReadonlySet<string> = new Set(
  (
    "true yes 1 open opened available on y success ok ja si oui sim tak ano kylla да evet ya wahr vrai verdadero verdadeiro vero " +
    "offen geoffnet geoeffnet ouvert abierto abierta aberto aberta aperto geopend otwarte oppet otevreno abent apent открыто acik buka " +
    "inside within innerhalb dentro binnen はい 是 예 네 نعم مفتوح हां खुला"
  ).split(" "),
);
/** What has opening hours or people, and what can fail. */
const DESK =
  /schedul|hour|office|desk|queue|support|cent(er|re)|status|state|agent|avail|time|horari|heure|(?<![a-z])orari|zeit|tijd|uren|godzin|oppet|open/i;
/** Who can be there or away. */
const PEOPLE = /agent|operator|staff|representative|advisor|human|queue|desk/i;
/** How many people are there: `count(dialog.agents)`, `CountRows(Topic.Operators)`. */
const COUNTED = /^(?:count|countrows|length|len|size)\s*\([\w.$]*\b(?:agents|operators|representatives|advis[oe]rs|staff|humans)\s*\)$/i;
/** What a text about its being open can only mean hours of. */
const HOURS = /hour|schedul|office|opening|horari|heure|(?<![a-z])orari|zeit|tijd|uren|godzin|oppet/i;
/** What tells today's day; the day that a customer wishes is another matter. */
const DAY = /\b(?:day_?of_?(?:the_?)?week|today|current_?day)\b/i;
const RESULT = /status|state|result|response|outcome|code|look_?up|api|service|success/i;

/** What a value says by itself, where it is the answer of such a thing. */
interface State {
  readonly gate: Gate;
  readonly when: boolean;
  readonly of: RegExp;
}

/** Values, folded, that say by themselves which branch they are. */
const STATES: ReadonlyMap<string, State> = new Map(
  (
    [
      [
        "closed|holiday|emergency|geschlossen|ferme|cerrado|fechado|chiuso|gesloten|zamkniete|stangt|zavreno|lukket|stengt|закрыто|kapali|tutup|مغلق|बंद",
        { gate: "closed", when: true, of: DESK },
      ],
      [
        "after hours|out of hours|off hours|outside hours|outside of hours|after office hours|after business hours|outside office hours|outside business hours",
        { gate: "closed", when: true, of: DESK },
      ],
      [
        "open|offen|geoffnet|geoeffnet|ouvert|abierto|aberto|aperto|geopend|otwarte|oppet|otevreno|abent|apent|открыто|acik|buka|مفتوح|खुला",
        { gate: "closed", when: false, of: HOURS },
      ],
      ["saturday|sunday", { gate: "closed", when: true, of: DAY }],
      ["unavailable", { gate: "noAgent", when: true, of: DESK }],
      ["offline|busy|full", { gate: "noAgent", when: true, of: PEOPLE }],
      ["online|available", { gate: "noAgent", when: false, of: PEOPLE }],
      ["error|failed|failure|timeout", { gate: "failure", when: true, of: RESULT }],
    ] as const
  ).flatMap(([words, state]) => words.split("|").map((word) => [word, state] as const)),
);

/** `depth` = how many negations it stands in. */
function readCondition(words: string, depth = 0): { readonly gate: Gate; readonly when: boolean } | null {
  if (depth > DEEPEST) return null;
  const outer = /^\s*(?:not|!)\s*\(?(.*?)\)?\s*$/i.exec(words);
  if (outer?.[1] && /^\s*(?:not\b|!(?!=))/i.test(words)) {
    const inner = readCondition(outer[1], depth + 1);
    return inner && { gate: inner.gate, when: !inner.when };
  }
  if (/\b(and|or)\b|&&|\|\|/i.test(words)) return readWords(words);
  const [, left = "", operator = "", right = ""] = COMPARISON.exec(words) ?? [];
  if (operator === "") return readWords(words);
  const subject = readWords(left) ?? (COUNTED.test(left) ? { gate: "noAgent", when: false } : null);
  const negated = CONTRARY.test(operator);
  const value = valueIn(right);
  const status = httpStatus(left, operator, right);
  if (status !== undefined) return { gate: "failure", when: status };
  if (subject === null) {
    const state = STATES.get(value);
    return state?.of.test(left) ? { gate: state.gate, when: state.when !== negated } : null;
  }
  if (/^[<>]/.test(operator) && operator !== "<>") {
    // More than none is somebody: `agentsAvailable > 0`.
    const less = operator.startsWith("<");
    return { gate: subject.gate, when: less ? !subject.when : subject.when };
  }
  // A list of free agents that is not set has none; hours that are not set may only not have been asked for.
  if (/^not set$/i.test(right)) return subject.gate === "closed" ? null : { gate: subject.gate, when: subject.when === negated };
  if (NEGATIVE.has(value)) return { gate: subject.gate, when: subject.when === negated };
  if (POSITIVE.has(value)) return { gate: subject.gate, when: subject.when !== negated };
  const same = readWords(right);
  if (same && same.gate === subject.gate) return { gate: same.gate, when: same.when !== negated };
  return subject.gate === "failure" && /^["']?\d{3}["']?$/.test(right)
    ? { gate: "failure", when: /^["']?[45]/.test(right) !== negated }
    : null;
}

/** What a condition compares with, without quotes; a number as it is written. */
const valueIn = (right: string): string => (/\p{L}/u.test(right) ? fold(right) : right.replace(/["']/g, "").trim());

/** What keeps the HTTP status of a request; Watson's is `step_001_result_1.status`. */
const STATUS = /status[\s_]?code|http[\s_]?status|\b\w*(?:result|response)\w*\.status$/i;

/** `statusCode == 200`, `http_status >= 400`: whether it holds where a request failed. */
function httpStatus(left: string, operator: string, right: string): boolean | undefined {
  const code = /^["']?([1-5]\d\d)["']?$/.exec(right)?.[1];
  if (code === undefined || !STATUS.test(left)) return undefined;
  if (operator.startsWith(">")) return Number(code) >= (operator === ">" ? 200 : 299);
  if (/^<=?$/.test(operator)) return false;
  return Number(code) >= 400 !== CONTRARY.test(operator);
}

/**
 * The words of one condition; those that say "closed" before those that say "open", so that "not open" is read right, and so in all
 * languages: what is `fora do horario` in Portuguese has the Spanish word for hours in it.
 */
function readWords(text: string): { readonly gate: Gate; readonly when: boolean } | null {
  const folded = fold(text);
  const languages = folded.split(" ").reduce((met, word) => met | languagesOf(word), 0);
  if (languages === 0) return null;
  const met = LANGUAGES.filter((_, at) => languages & (1 << at)).map(rowsOf);
  const most = Math.max(...met.map(({ length }) => length));
  for (let i = 0; i < most; i++)
    for (const gates of met) {
      const row = gates[i];
      if (row?.words.test(folded)) return { gate: row.gate, when: row.when };
    }
  return null;
}

interface Row {
  readonly words: RegExp;
  readonly gate: Gate;
  readonly when: boolean;
}

const rows = new Map<Language, readonly Row[]>();

/** What a language says of conditions. */
const rowsOf = (language: Language): readonly Row[] =>
  remember(rows, language, () => language.gates.map(({ words, gate, when }) => ({ words: expressionOf(words, language), gate, when })));

const rootsByLanguage = new Map<string, number>();
const begun = new Map<string, number>();

/** The languages (a bit each) that know a condition with a word that begins like this one; a script without blanks may have it anywhere. */
function languagesOf(word: string): number {
  return remember(begun, word, () => {
    if (rootsByLanguage.size === 0)
      for (const [at, { gateRoots }] of LANGUAGES.entries())
        for (const root of gateRoots.split(" ")) rootsByLanguage.set(root, (rootsByLanguage.get(root) ?? 0) | (1 << at));
    let languages = rootsByLanguage.get(`${word}$`) ?? 0;
    for (let length = 1; length <= word.length; length++) languages |= rootsByLanguage.get(word.slice(0, length)) ?? 0;
    for (const [at, { unspaced }] of LANGUAGES.entries()) if (unspaced?.test(word)) languages |= 1 << at;
    return languages;
  });
}
