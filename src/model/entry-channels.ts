import { type Truth, truthOf } from "./guards.ts";
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

/** Whether a condition holds on a channel; `undefined` if that depends on other things. */
const holdsOn = (guard: Guard, channel: Channel): Truth =>
  truthOf(guard, (leaf) => {
    if (leaf.op === "channel") return leaf.channels.includes(channel);
    return leaf.op === "true" || leaf.op === "false" ? leaf.op === "true" : undefined;
  });
