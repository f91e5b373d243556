import { CHANNELS, type Channel, type Entry, existsOn, type Guard } from "./model.ts";

/** Restricts an entry to the channels on which its condition can hold, and drops a condition that tests nothing but the channel. */
export function onItsChannels(entry: Entry): Entry {
  const { when, ...rest } = entry;
  if (!when) return entry;
  const possible = CHANNELS.filter((channel) => holdsOn(when, channel) !== false);
  if (possible.length === 0 || possible.length === CHANNELS.length) return entry;
  const channels = possible.filter((channel) => existsOn(entry, channel));
  return possible.every((channel) => holdsOn(when, channel)) ? { ...rest, channels } : { ...entry, channels };
}

/** Whether a condition holds on a channel; `undefined` where that depends on other things. */
function holdsOn(guard: Guard, channel: Channel): boolean | undefined {
  switch (guard.op) {
    case "true":
    case "false":
      return guard.op === "true";
    case "channel":
      return guard.channels.includes(channel);
    case "not": {
      const inner = holdsOn(guard.guard, channel);
      return inner === undefined ? undefined : !inner;
    }
    case "and":
    case "or": {
      const stops = guard.op === "or";
      const parts = guard.guards.map((part) => holdsOn(part, channel));
      return parts.includes(stops) ? stops : parts.includes(undefined) ? undefined : !stops;
    }
    default:
      return undefined;
  }
}
