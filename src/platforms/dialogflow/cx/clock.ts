import { ownOf } from "../../../model/maps.ts";
import { DAYS, HOURS, hoursInWords, type Times, timeOf } from "../../hours.ts";

/**
 * Conditions that read the clock: opening hours, `$sys.func.FORMAT_DATE($sys.func.NOW(), "H") >= 9`, `$sys.func.GET_FIELD($sys.func.NOW(),
 * "hours") < 17`. Source: "System functions reference", Dialogflow CX documentation; its patterns are those of Java, where Monday is 1.
 */

interface Reading {
  readonly pattern: RegExp;
  readonly times: Times;
  /** What the functions give at a time or on a day. */
  readonly write: (time: string) => string;
}

const NUMBERS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const NOW = String.raw`\$sys\.func\.NOW\(\s*\)`;
const now = (name: string, argument: string) =>
  new RegExp(String.raw`\$sys\.func\.${name}\(\s*${NOW}\s*,\s*["']${argument}["'](?:\s*,[^()]*)?\)`);
const READINGS: readonly Reading[] = [
  { pattern: now("FORMAT_DATE", "(?:HH?|kk?)"), times: HOURS, write: (time) => time.slice(0, 2) },
  { pattern: now("FORMAT_DATE", "HH?:?mm(?::?ss)?"), times: HOURS, write: (time) => time },
  { pattern: now("GET_FIELD", "hours"), times: HOURS, write: (time) => time.slice(0, 2) },
  { pattern: now("FORMAT_DATE", "E{1,3}"), times: DAYS, write: (day) => day.slice(0, 3) },
  { pattern: now("FORMAT_DATE", "EEEE"), times: DAYS, write: (day) => day },
  { pattern: now("FORMAT_DATE", "u"), times: DAYS, write: (day) => String(NUMBERS.indexOf(day) + 1) },
];

const HOLDS: Readonly<Record<string, (time: string, value: string) => boolean>> = {
  "<": (time, value) => timeOf(time) < timeOf(value),
  "<=": (time, value) => timeOf(time) <= timeOf(value),
  ">": (time, value) => timeOf(time) > timeOf(value),
  ">=": (time, value) => timeOf(time) >= timeOf(value),
  "=": (time, value) => time.toLowerCase() === value.toLowerCase(),
  "!=": (time, value) => time.toLowerCase() !== value.toLowerCase(),
};

/** True for an expression that gives the hour, the time or the day. */
export const readsClock = (expression: string): boolean => READINGS.some(({ pattern }) => pattern.test(expression));

/** Whether a comparison holds within opening hours or outside of them, in words; nothing where it reads no clock, or holds at both. */
export function hoursIn(expression: string, sign: string, value: string): string | undefined {
  const reading = READINGS.find(({ pattern }) => pattern.test(expression));
  const holds = ownOf(HOLDS, sign);
  if (!reading || !holds) return undefined;
  // Words that read a condition take no signs.
  const said = sign === "=" ? `at ${value}` : sign === "!=" ? `not at ${value}` : `${sign.startsWith("<") ? "until" : "from"} ${value}`;
  return hoursInWords(reading.times, (time) => holds(reading.write(time), value), said);
}
