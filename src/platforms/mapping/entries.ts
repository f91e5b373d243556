import type { PlatformEntry } from "../index.ts";
import type { Platform } from "../platform.ts";
import type { Mapping } from "./mapping.ts";
import { markerOf } from "./marker.ts";

/** A house format as the config gives it. */
export interface HouseFormat {
  readonly id: string;
  readonly mapping: Mapping;
  /** True where a file matches patterns that are written in the config. */
  readonly matches: (patterns: readonly string[], file: string) => boolean;
}

/** The registry's rows for the house formats of a config. */
export const houseEntries = (formats: readonly HouseFormat[]): readonly PlatformEntry[] =>
  formats.map(({ id, mapping, matches }) => ({
    id,
    hasMarker: markerOf(mapping, matches),
    load: async () => (await import("./index.ts")).housePlatform(id, mapping, matches) as unknown as Platform,
  }));
