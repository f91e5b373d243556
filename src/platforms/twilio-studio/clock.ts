import { ownOf } from "../../model/maps.ts";
import { DAYS, HOURS, hoursInWords, type Times, timeOf } from "../hours.ts";

/**
 * Conditions that read the clock: opening hours that a split tests itself, `{{ "now" | date: "%H%M" }}` less than 900. Sources: Liquid's
 * `date` filter (strftime: `%u` is 1 on Monday, `%w` is 0 on Sunday), and the split widget's page for the types that compare times.
 */

interface Reading {
  readonly pattern: RegExp;
  readonly times: Times;
  /** What the template gives at a time or day. */
  readonly write: (time: string) => string;
}

const NAMES = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const clock = (format: string) => new RegExp(String.raw`["']now["']\s*\|\s*date:\s*["']${format}["']`);
const READINGS: readonly Reading[] = [
  { pattern: clock("%[Hk]"), times: HOURS, write: (time) => String(Number(time.slice(0, 2))) },
  { pattern: clock("%H:?%M"), times: HOURS, write: (time) => time },
  { pattern: clock("%u"), times: DAYS, write: (day) => String(NAMES.indexOf(day) || 7) },
  { pattern: clock("%w"), times: DAYS, write: (day) => String(NAMES.indexOf(day)) },
  { pattern: clock("%A"), times: DAYS, write: (day) => day },
  { pattern: clock("%a"), times: DAYS, write: (day) => day.slice(0, 3) },
];

const same = (time: string, value: string) => time.toLowerCase() === value.trim().toLowerCase();
const HOLDS: Readonly<Record<string, (time: string, value: string) => boolean>> = {
  less_than: (time, value) => timeOf(time) < timeOf(value),
  greater_than: (time, value) => timeOf(time) > timeOf(value),
  is_before_time: (time, value) => timeOf(time) < timeOf(value),
  is_after_time: (time, value) => timeOf(time) > timeOf(value),
  equal_to: same,
  not_equal_to: (time, value) => !same(time, value),
  matches_any_of: (time, value) => value.split(",").some((each) => same(time, each)),
  does_not_match_any_of: (time, value) => !value.split(",").some((each) => same(time, each)),
};

/** Words that read a condition as a comparison, which would lose that it speaks of hours, and what is said for them. */
const WORDS: Readonly<Record<string, string>> = { equal_to: "at", not_equal_to: "other than" };

/** Whether a condition holds within opening hours or outside of them, in words; nothing where it reads no clock, or holds at both. */
export function hoursIn(template: string, type: string, value: string): string | undefined {
  const byTime = /^is_(before|after)_time$/.test(type) && /["']now["']/.test(template) ? READINGS[1] : undefined;
  const reading = byTime ?? READINGS.find(({ pattern }) => pattern.test(template));
  const holds = ownOf(HOLDS, type);
  if (!reading || !holds) return undefined;
  const words = ownOf(WORDS, type) ?? type.replace(/^is_/, "").replaceAll("_", " ");
  const said = `${template} ${words} ${value}`;
  return hoursInWords(reading.times, (time) => holds(reading.write(time), value), said);
}
