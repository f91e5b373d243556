import type { Trunk } from "../model/context.ts";

/** When settings of a trunk may be changed. */

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const DAY = 24 * 60;
const WEEK = 7 * DAY;

/** Whether a trunk may be changed at a moment (`2026-12-05T23:30`, on its clock); `undefined` if the context does not say. */
export function mayChange({ changeWindow, openHours }: Trunk, moment: string): boolean | undefined {
  if (changeWindow) return isWithinSpans(moment, changeWindow);
  return openHours && !isWithinSpans(moment, openHours);
}

function isWithinSpans(moment: string, spans: readonly string[]): boolean {
  const minute = minuteOfWeek(moment);
  return spans.flatMap(spanOf).some(({ start, length }) => (minute - start + WEEK) % WEEK < length);
}

/** The minutes since the beginning of Sunday. */
function minuteOfWeek(moment: string): number {
  const date = new Date(`${moment}:00Z`);
  return date.getUTCDay() * DAY + date.getUTCHours() * 60 + date.getUTCMinutes();
}

/** A span on each of its days, in minutes; one that ends before it begins ends on the next day. */
function spanOf(span: string): readonly { readonly start: number; readonly length: number }[] {
  const [, first = "", last = first, from = "", to = ""] = /^(\w+)(?:-(\w+))? ([\d:]+)-([\d:]+)$/.exec(span) ?? [];
  const [begin, end] = [minuteOfDay(from), minuteOfDay(to)];
  const days = ((DAYS.indexOf(last) - DAYS.indexOf(first) + DAYS.length) % DAYS.length) + 1;
  return Array.from({ length: days }, (_, i) => ({
    start: ((DAYS.indexOf(first) + i) % DAYS.length) * DAY + begin,
    length: end > begin ? end - begin : end - begin + DAY,
  }));
}

function minuteOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}
