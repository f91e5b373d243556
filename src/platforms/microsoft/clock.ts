import { ownOf } from "../../model/maps.ts";
import { DAYS, HOURS, hoursInWords, type Times } from "../hours.ts";

/**
 * Conditions that read the clock: opening hours written as a formula, `Hour(Now()) >= 9`, `Weekday(Today()) < 7`. Sources:
 * learn.microsoft.com, "Hour, Minute, Second, and Weekday functions in Power Apps" (Sunday is 1), "Adaptive expressions prebuilt
 * functions" (`dayOfWeek`: Sunday is 0; `formatDateTime` with `HH`).
 */

interface Reading {
  readonly pattern: RegExp;
  readonly times: Times;
  /** What the expression gives at a time or on a day; names of days by their first three letters. */
  readonly write: (time: string) => string;
}

const DAY_NAMES = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const hourOf = (time: string) => String(Number(time.slice(0, 2)));
const CLOCK = String.raw`(?:now|today|utcnow)\s*\(`;
/** The day by its name: `Text(Today(), "dddd") = "Sunday"`, `formatDateTime(utcNow(), 'ddd')`. */
const NAMED_DAY = new RegExp(String.raw`\b(?:text|formatdatetime)\s*\(.*${CLOCK}.*['"]d{3,4}['"]`, "i");
const READINGS: readonly Reading[] = [
  { pattern: new RegExp(String.raw`\btimevalue\s*\(.*${CLOCK}`, "i"), times: HOURS, write: hourOf },
  {
    pattern: new RegExp(
      String.raw`\bhour\s*\(.*${CLOCK}|${CLOCK}.*['"](?:HH?|%H)['"]|\bsubstring\s*\(\s*utcnow\(\)\s*,\s*11\s*,\s*2\b`,
      "i",
    ),
    times: HOURS,
    write: hourOf,
  },
  { pattern: new RegExp(String.raw`\bweekday\s*\(.*${CLOCK}`, "i"), times: DAYS, write: (day) => String(DAY_NAMES.indexOf(day) + 1) },
  { pattern: new RegExp(String.raw`\bdayofweek\s*\(.*${CLOCK}`, "i"), times: DAYS, write: (day) => String(DAY_NAMES.indexOf(day)) },
  { pattern: NAMED_DAY, times: DAYS, write: (day) => day.slice(0, 3).toLowerCase() },
];

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
  return hoursInWords(reading.times, (time) => holds(Number(reading.write(time)), Number(right)), `${left} ${words} ${right}`);
}

/** The same where a list is searched for what the clock says: `Weekday(Today()) in [1, 7]`. `isOutside` = it must not be in the list. */
export function hoursAmong(left: string, values: readonly string[], isOutside = false): string | undefined {
  const reading = READINGS.find(({ pattern }) => pattern.test(left));
  if (!reading) return undefined;
  const listed = new Set(values.map((value) => (Number.isNaN(Number(value)) ? value.slice(0, 3).toLowerCase() : String(Number(value)))));
  const said = `${left} ${isOutside ? "other than" : "one of"} ${values.join(" ")}`;
  return hoursInWords(reading.times, (time) => listed.has(reading.write(time)) !== isOutside, said);
}
