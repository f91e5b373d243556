import type { Bot, PlatformId } from "../model/model.ts";
import type { FixWords } from "../platforms/fixes.ts";
import { platforms } from "../platforms/index.ts";

/** Loads how the platforms of a project write their fixes. */
export async function loadWords(bots: readonly Bot[]): Promise<(platform: PlatformId) => FixWords | undefined> {
  const used = new Set(bots.map(({ platform }) => platform));
  const loaded = await Promise.all(
    platforms.map(async ({ id, fixes }) => [id, used.has(id) && fixes ? await fixes() : undefined] as const),
  );
  const words = new Map(loaded);
  return (platform) => words.get(platform);
}
