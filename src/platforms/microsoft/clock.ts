import { ownOf } from "../../model/maps.ts";

/**
 * Conditions that read the clock: opening hours written as a formula, `Hour(Now()) >= 9`, `Weekday(Today()) < 7`. Sources:
 * learn.microsoft.com, "Hour, Minute, Second, and Weekday functions in Power Apps" (Sunday is 1), "Adaptive expressions prebuilt
 * functions" (`dayOfWeek`: Sunday is 0; `formatDateTime` with `HH`).
 */

/** Hours at which a desk is open, and at which most are closed. */
const OPEN = [10, 11, 14];
const CLOSED = [3, 22];

interface Reading {
  readonly pattern: RegExp;
  /** What the expression gives at a usual time of work, and at others. */
  readonly open: readonly number[];
  readonly closed: readonly number[];
}

const CLOCK = String.raw`(?:now|today|utcnow)\s*\(`;
const READINGS: readonly Reading[] = [
  { pattern: new RegExp(String.raw`\btimevalue\s*\(.*${CLOCK}`, "i"), open: OPEN, closed: CLOSED },
  {
    pattern: new RegExp(
      String.raw`\bhour\s*\(.*${CLOCK}|${CLOCK}.*['"](?:HH?|%H)['"]|\bsubstring\s*\(\s*utcnow\(\)\s*,\s*11\s*,\s*2\b`,
      "i",
    ),
    open: OPEN,
    closed: CLOSED,
  },
  { pattern: new RegExp(String.raw`\bweekday\s*\(.*${CLOCK}`, "i"), open: [3, 4, 5], closed: [1, 7] },
  { pattern: new RegExp(String.raw`\bdayofweek\s*\(.*${CLOCK}`, "i"), open: [2, 3, 4], closed: [0, 6] },
];

/** The day by its name: `Text(Today(), "dddd") = "Sunday"`, `formatDateTime(utcNow(), 'ddd')`. */
const NAMED_DAY = new RegExp(String.raw`\b(?:text|formatdatetime)\s*\(.*${CLOCK}.*['"]d{3,4}['"]`, "i");
const WORKDAYS = ["tue", "wed", "thu"];
const WEEKEND = ["sat", "sun"];

/** How a comparison is said: words that read a condition take no signs. */
const COMPARE: Readonly<Record<string, readonly [string, (a: number, b: number) => boolean]>> = {
  "<": ["before", (a, b) => a < b],
  "<=": ["up to", (a, b) => a <= b],
  ">": ["later than", (a, b) => a > b],
  ">=": ["from", (a, b) => a >= b],
  "=": ["at", (a, b) => a === b],
  "==": ["at", (a, b) => a === b],
  "<>": ["other than", (a, b) => a !== b],
  "!=": ["other than", (a, b) => a !== b],
};

/** `TimeValue("09:00")` and `Time(9, 0, 0)` as the hour that they begin. */
const timesAsHours = (source: string): string =>
  source.replace(
    /TimeValue\(\s*["'](\d{1,2}):\d\d(?::\d\d)?["']\s*\)$|Time\(\s*(\d{1,2})\s*,[\s\d,]*\)$/i,
    (_, text, hour) => text ?? hour,
  );

/**
 * A comparison with the clock in words: whether it holds within opening hours or outside of them. `undefined` where it reads no clock, or
 * holds at both.
 */
export function hoursIn(source: string): string | undefined {
  const [, subject = "", sign = "", name = ""] = /^([\s\S]+?)\s*(==|=|<>|!=)\s*["']([a-z]{3,9})["']$/i.exec(source.trim()) ?? [];
  if (NAMED_DAY.test(subject)) return hoursAmong(subject, [name], !sign.includes("=") || sign === "!=");
  const [, left = "", operator = "", right = ""] = /^([\s\S]+?)\s*(<=|>=|<>|!=|==|<|>|=)\s*(\d+)$/.exec(timesAsHours(source.trim())) ?? [];
  const reading = READINGS.find(({ pattern }) => pattern.test(left));
  const [words, holds] = ownOf(COMPARE, operator) ?? [];
  if (!reading || !holds) return undefined;
  const count = (values: readonly number[]) => values.filter((value) => holds(value, Number(right))).length;
  const [open, closed] = [count(reading.open), count(reading.closed)];
  const said = `(${left} ${words} ${right})`;
  if (open === reading.open.length && closed < reading.closed.length) return `within opening hours ${said}`;
  return open === 0 && closed > 0 ? `outside opening hours ${said}` : undefined;
}

/** The same for a reading of the clock that is looked for in a list: `Weekday(Today()) in [1, 7]`. `isOutside` = it is not to be there. */
export function hoursAmong(left: string, values: readonly string[], isOutside = false): string | undefined {
  const reading = READINGS.find(({ pattern }) => pattern.test(left));
  const listed = values.map((value) => (reading ? String(Number(value)) : value.slice(0, 3).toLowerCase()));
  const [open, closed] = reading ? [reading.open.map(String), reading.closed.map(String)] : [WORKDAYS, WEEKEND];
  if (!reading && !NAMED_DAY.test(left)) return undefined;
  const isOpen = open.every((value) => listed.includes(value)) && !closed.every((value) => listed.includes(value));
  const isClosed = !open.some((value) => listed.includes(value)) && closed.some((value) => listed.includes(value));
  if (!isOpen && !isClosed) return undefined;
  return `${isOpen === isOutside ? "outside" : "within"} opening hours (${left} ${isOutside ? "other than" : "one of"} ${values.join(" ")})`;
}
