/** True of a calendar day, written `2026-12-31`. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** True of a minute of a calendar day, written `2026-12-31T23:30`. */
export function isMoment(text: string): boolean {
  const [day = "", time = ""] = text.split("T");
  return isDay(day) && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time);
}
