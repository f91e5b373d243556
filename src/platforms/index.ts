import type { Platform } from "./platform.ts";

/**
 * A row of the registry: what a run needs to know of an adapter before it loads it. An adapter is loaded when a file carries its marker.
 */
export interface PlatformEntry {
  readonly id: Platform["id"];
  readonly hasMarker: Platform["hasMarker"];
  readonly load: () => Promise<Platform>;
}

/** Every adapter, in the order of recognition; bots that are called stand before their hosts. */
export const platforms: readonly PlatformEntry[] = [];
