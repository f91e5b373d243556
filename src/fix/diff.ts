import { decode } from "../source/decode.ts";
import type { SourceFile } from "../source/document.ts";

/** The changes to files as one unified diff, sorted by path. Empty where nothing would change. */
export async function diffOf(files: readonly SourceFile[], texts: ReadonlyMap<string, string>): Promise<string> {
  const { createTwoFilesPatch } = await import("diff");
  return [...texts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => {
      const old = files.find((file) => file.path === path);
      return createTwoFilesPatch(`a/${path}`, `b/${path}`, (old && decode(old.content)?.text) ?? "", text).replace(/^=+\n/, "");
    })
    .join("");
}
