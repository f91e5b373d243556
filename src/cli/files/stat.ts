import { type Stats, statSync } from "node:fs";

/** What kind of file a path is; `undefined` where there is none, or it may not be looked at. */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
