import { below } from "../model/build.ts";
import type { Platform } from "../platforms/platform.ts";
import type { SourceDocument } from "../source/document.ts";
import { items, member, text } from "../source/json.ts";
import type { Suppression } from "./config/resolve.ts";

const KEY = "botflow-lint-ignore";

/**
 * Suppressions in files whose format knows no comments: `"botflow-lint-ignore": [{"rule", "node", "reason", "expires"}]` in the object that
 * the platform leaves to others.
 */
export function notesIn(documents: readonly SourceDocument[], platformOf: ReadonlyMap<string, Platform>): readonly Suppression[] {
  return documents.flatMap((document) => {
    const way = platformOf.get(document.path)?.notes;
    if (!way || !document.text.includes(KEY)) return [];
    const list = way.reduce<typeof document.value>((value, step) => member(value, step), document.value);
    return items(member(list, KEY)).map((note, i): Suppression => {
      const said = (key: string) => text(member(note, key));
      const [node, expires] = [said("node"), said("expires")];
      return {
        rule: said("rule") ?? "",
        reason: said("reason") ?? "",
        ...(node === undefined ? {} : { node }),
        ...(expires === undefined ? {} : { expires }),
        at: below({ file: document.path, pointer: "" }, ...way, KEY, i),
        matches: (file) => file === document.path,
      };
    });
  });
}
