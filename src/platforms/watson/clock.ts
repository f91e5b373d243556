import { ownOf } from "../../model/maps.ts";
import { DAYS, HOURS, hoursInWords, timeOf } from "../hours.ts";

/**
 * Conditions that read the clock: opening hours. Sources: ibm-cloud-docs/watson-assistant, "dialog-methods" (date and time), "manage-info"
 * (variables set by assistant: Current time).
 */

/** `now("Europe/London").after("17:00:00")`, `${current_time}.before("09:00:00")`. */
const NAME = String.raw`(?:now\([^)]*\)|\$\{(?:now|(?:system_)?current_time)\})`;
const MOMENT = new RegExp(String.raw`^\s*${NAME}\.(before|after|sameOrBefore|sameOrAfter)\(\s*["'](\d\d:\d\d)(?::\d\d)?["']\s*\)$`, "i");
/** `now().reformatDateTime("H") >= 9`, `${current_time} < "17:00:00"`. */
const READ = String.raw`now\([^)]*\)\.reformatDateTime\(\s*["'](?:HH?|HH?:?mm)["']\s*\)(?:\.to\w+\(\))?|\$\{(?:system_)?current_time\}`;
const HOUR = new RegExp(String.raw`^\s*(?:${READ})\s*(<=?|>=?)\s*["']?([\d:]+)["']?$`);
/** `now().reformatDateTime("EEEE") == "Saturday"`. */
const DAY = /^\s*now\([^)]*\)\.reformatDateTime\(\s*["']E{1,4}["']\s*\)\s*(==|!=)\s*["'](\w+)["']$/;

/** `now().reformatDateTime("u") > 5`: Monday is 1. */
const DAY_NUMBER = /^\s*now\([^)]*\)\.reformatDateTime\(\s*["']u["']\s*\)(?:\.to\w+\(\))?\s*(<=?|>=?)\s*["']?([1-7])["']?$/;
const NUMBERS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** What a text says about opening hours, in words; nothing where it does not read the clock. */
export function hoursIn(source: string): string | undefined {
  const [, equal, day = ""] = DAY.exec(source) ?? [];
  const isDay = (each: string) => each.toLowerCase().startsWith(day.toLowerCase());
  // Words that read a condition take no signs.
  if (equal === "==") return hoursInWords(DAYS, isDay, `on ${day}`);
  if (equal) return hoursInWords(DAYS, (each) => !isDay(each), `on days other than ${day}`);
  const [, compares, number] = DAY_NUMBER.exec(source) ?? [];
  if (compares) {
    const holds = (each: number) => (each === Number(number) ? compares.endsWith("=") : each < Number(number) === compares.startsWith("<"));
    return hoursInWords(DAYS, (each) => holds(NUMBERS.indexOf(each) + 1), `by the day of the week, ${number}`);
  }
  const [, method, moment] = MOMENT.exec(source) ?? [];
  const [, sign, hour] = HOUR.exec(source) ?? [];
  const before = method === undefined ? sign?.startsWith("<") : /before/i.test(method);
  const limit = moment ?? hour;
  return before === undefined || limit === undefined ? undefined : hoursBeside(before, limit, source);
}

const COMPARES: Readonly<Record<string, boolean>> = { lt: true, lte: true, gt: false, gte: false };

/** The same for an operator of an actions skill that compares the variable of the clock: `{"gte": [{"system_variable": "current_time"}, …]}`. */
export function hoursCompared(operator: string, variable: string, limit: string, source: string): string | undefined {
  const before = ownOf(COMPARES, operator);
  return before !== undefined && /^(?:system_)?current_time$/.test(variable) ? hoursBeside(before, limit, source) : undefined;
}

function hoursBeside(before: boolean, limit: string, source: string): string | undefined {
  const value = timeOf(/^\d{1,2}$/.test(limit) ? `${limit}:00` : limit);
  return hoursInWords(HOURS, (time) => (before ? timeOf(time) < value : timeOf(time) >= value), source);
}
