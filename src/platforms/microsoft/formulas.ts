/**
 * Variables that stand for a formula: written once in their bot, with what only the channel, the clock or a failed request decides
 * (`Topic.Open = Hour(Now()) >= 9`). A condition on such a variable is one on the formula.
 */

/** The formula that a variable stands for. */
export type Formulas = (variable: string) => string | undefined;

/** One place that writes a variable, in the names of its own scope; without a formula it is anything. */
export interface Writing {
  readonly formula?: string | undefined;
  readonly naming: (name: string) => string;
}

export function formulasOf(written: ReadonlyMap<string, readonly Writing[]>): Formulas {
  const known = new Map<string, string | undefined>();
  const read = (variable: string): string | undefined => {
    if (known.has(variable)) return known.get(variable);
    known.set(variable, undefined);
    const [only, ...others] = written.get(variable) ?? [];
    if (only?.formula === undefined || others.length > 0) return undefined;
    const { formula, naming } = only;
    const whole = expanded(formula, (name) => read(naming(name)));
    if (TELLING.test(whole) && namesIn(whole).every((name) => OUTSIDE.test(name))) known.set(variable, whole);
    return known.get(variable);
  };
  return read;
}

/** What a request says where it failed, whatever variables an action puts it into. */
export const FAILED_REQUEST = "HttpError";

/** The channel, the clock, and a request that failed. */
const TELLING = /\b(?:now|today|utcnow)\s*\(|\b(?:system|turn|conversation)\.(?:\w+\.)*channel(?:id)?\b|^HttpError\.\w+$/i;
/** Names that no action writes: the channel, a request that failed, and the words of an enumeration. */
const OUTSIDE =
  /^(?:HttpError\.\w+|(?:system|turn|conversation)\.(?:\w+\.)*channel(?:id)?|(?:channelid|startofweek|datetimeformat|timeunit|timezone)\.\w+)$/i;

/** A condition with each variable replaced by the formula that it stands for. */
export const expanded = (source: string, formulas: Formulas): string =>
  outsideQuotes(source, (part) =>
    part.replace(NAME, (name) => {
      const formula = formulas(name);
      return formula === undefined ? name : /^[\w.]+$/.test(formula) ? formula : `(${formula})`;
    }),
  );

const NAME = /(?<![\w.$])[A-Za-z_]\w*(?:\.\w+)+(?!\w*\s*\()/g;

const namesIn = (source: string): readonly string[] => {
  const names: string[] = [];
  outsideQuotes(source, (part) => part.replace(NAME, (name) => String(names.push(name))));
  return names;
};

/** Rewrites the part of an expression that stands outside quotes. */
export const outsideQuotes = (source: string, rewrite: (part: string) => string): string =>
  source
    .split(/("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/)
    .map((part, i) => (i % 2 === 1 ? part : rewrite(part)))
    .join("");
