/** Times (`HH:MM`) or days at which most desks are open, and at which most are closed: they tell what a condition on the clock means. */
export interface Times {
  readonly open: readonly string[];
  readonly closed: readonly string[];
}

export const HOURS: Times = { open: ["10:00", "11:30", "14:00"], closed: ["03:00", "22:30"] };
export const DAYS: Times = { open: ["Tuesday", "Wednesday", "Thursday"], closed: ["Saturday", "Sunday"] };

/** In words: "within opening hours (…)" or "outside opening hours (…)"; nothing where it holds at both, or at a part of the open times. */
export function hoursInWords({ open, closed }: Times, holds: (time: string) => boolean, said: string): string | undefined {
  const count = (times: readonly string[]) => times.filter(holds).length;
  const [within, outside] = [count(open), count(closed)];
  if (within === open.length && outside < closed.length) return `within opening hours (${said})`;
  return within === 0 && outside > 0 ? `outside opening hours (${said})` : undefined;
}

/** `09:00`, `09:00:00`, `0900`, `900` and `9` as numbers that can be compared with each other. */
export function timeOf(value: string): number {
  const [, hours, minutes] = /^(\d{1,2}):?(\d{2})\b/.exec(value) ?? [];
  return hours === undefined ? Number(value) : Number(hours) * 100 + Number(minutes);
}
