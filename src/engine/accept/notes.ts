import { below } from "../../model/build.ts";
import type { Platform } from "../../platforms/platform.ts";
import type { Json, SourceDocument } from "../../source/document.ts";
import { items, member, text } from "../../source/json.ts";
import type { Suppression } from "../config/resolve.ts";
import type { Idle } from "./suppress.ts";

const KEY = "botflow-lint-ignore";

/** What notes in flow files accept, and notes that are written wrongly and accept nothing. */
export interface Notes {
  readonly suppressions: readonly Suppression[];
  readonly broken: readonly Idle[];
}

/**
 * Suppressions in files whose format has no comments: `"botflow-lint-ignore": [{"rule", "node", "reason", "expires"}]` in the object that the
 * vendor leaves to others. They are checked like `suppress` in a config.
 */
export async function notesIn(documents: readonly SourceDocument[], platformOf: ReadonlyMap<string, Platform>): Promise<Notes> {
  const suppressions: Suppression[] = [];
  const broken: Idle[] = [];
  for (const document of documents) {
    const way = platformOf.get(document.path)?.notes;
    if (!way || !document.text.includes(KEY)) continue;
    const owner = way.reduce<Json | undefined>((value, step) => member(value, step), document.value);
    const list = member(owner, KEY);
    if (list === undefined) continue;
    const { faultsOfSuppressions } = await import("../config/check.ts");
    const faults = faultsOfSuppressions(list, KEY);
    const root = { file: document.path, pointer: "" };
    for (const { pointer, message } of faults)
      broken.push({ place: { ...root, pointer: below(root, ...way).pointer + pointer }, message: "broken", data: { fault: message } });
    for (const [i, note] of items(list).entries())
      if (!faults.some(({ pointer }) => `${pointer}/`.startsWith(`/${KEY}/${i}/`)))
        suppressions.push(read(note, { at: below(root, ...way, KEY, i), matches: (file) => file === document.path }));
  }
  return { suppressions, broken };
}

function read(note: Json, of: Pick<Suppression, "at" | "matches">): Suppression {
  const said = (key: string) => text(member(note, key));
  const [node, expires] = [said("node"), said("expires")];
  return {
    rule: said("rule") ?? "",
    reason: said("reason") ?? "",
    ...(node === undefined ? {} : { node }),
    ...(expires === undefined ? {} : { expires }),
    ...of,
  };
}
