import { and, onChannel, unknown } from "../model/build.ts";
import type { Channel, Guard } from "../model/model.ts";

/** What a label of a message asks of the channel. Messaging is many services: one of them is no certainty for the others. */
export function guardOfLabel(label: string, channel: Channel | undefined): Guard {
  const named = unknown(`the channel is "${label}"`);
  if (!channel) return named;
  return channel === "messaging" ? and(onChannel(channel), named) : onChannel(channel);
}
