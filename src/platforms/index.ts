import type { Platform } from "./platform.ts";
import { hasMarker as hasTwilioMarker } from "./twilio-studio/marker.ts";
import { hasMarker as hasWatsonMarker } from "./watson/marker.ts";

/**
 * A row of the registry: what a run needs to know of an adapter before it loads it. An adapter is loaded when a file carries its marker.
 */
export interface PlatformEntry {
  readonly id: Platform["id"];
  readonly hasMarker: Platform["hasMarker"];
  readonly load: () => Promise<Platform>;
}

/** Each adapter has a fragment type of its own, which only itself reads. */
const entry = <F>(
  id: Platform["id"],
  hasMarker: Platform["hasMarker"],
  load: () => Promise<{ readonly platform: Platform<F> }>,
): PlatformEntry => ({
  id,
  hasMarker,
  load: async () => (await load()).platform as unknown as Platform,
});

/** Every adapter, in the order of recognition; bots that are called stand before their hosts. */
export const platforms: readonly PlatformEntry[] = [
  entry("twilio-studio", hasTwilioMarker, () => import("./twilio-studio/index.ts")),
  entry("watson", hasWatsonMarker, () => import("./watson/index.ts")),
];
