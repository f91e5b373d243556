import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import fc from "fast-check";
import type { SourceFile } from "../../src/source/document.ts";

/** Random edits of the examples, as somebody makes them in an editor. */

const FOLDER = "examples";

export const EXAMPLES: readonly string[] = readdirSync(FOLDER);

/** The flow files of an example. */
export const filesOf = (example: string): readonly Text[] =>
  readdirSync(join(FOLDER, example), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("botflow.config"))
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({ path: relative(join(FOLDER, example), path), content: readFileSync(path, "utf8") }));

export interface Text extends SourceFile {
  readonly content: string;
}

/** What somebody does to a file; `where` and `other` are parts of its length. */
export interface Edit {
  readonly file: number;
  readonly where: number;
  readonly other: number;
  readonly act: "type" | "delete" | "say" | "swap" | "rename" | "break line" | "take back" | "take all back";
  readonly typed: string;
}

export const edit: fc.Arbitrary<Edit> = fc.record({
  file: fc.nat(1000),
  where: fc.double({ min: 0, max: 1, noNaN: true }),
  other: fc.double({ min: 0, max: 1, noNaN: true }),
  act: fc.constantFrom(
    "type",
    "delete",
    "say",
    "say",
    "say",
    "swap",
    "swap",
    "rename",
    "rename",
    "break line",
    "take back",
    "take all back",
  ),
  typed: fc.constantFrom("a", '"', "{", "}", ",", ":", " ", "I want an agent", "a person", "hello", "TODO", ""),
});

const of = <T>(list: readonly T[], part: number): T | undefined => list[Math.min(list.length - 1, Math.floor(part * list.length))];

export function apply(files: readonly Text[], before: readonly Text[], { file, where, other, act, typed }: Edit): readonly Text[] {
  if (act === "take all back") return before;
  const at = file % files.length;
  const text = files[at]?.content ?? "";
  const offset = Math.floor(where * text.length);
  const replaced = (from: number, to: number, by: string) => text.slice(0, from) + by + text.slice(to);
  const now = (): string => {
    if (act === "type") return replaced(offset, offset, typed);
    if (act === "delete") return replaced(offset, offset + Math.ceil(other * 12), "");
    if (act === "break line") return replaced(offset, offset, "\n");
    if (act === "take back") return before[at]?.content ?? "";
    // Words and names are what people change most.
    const words = [...text.matchAll(act === "say" ? /\p{L}+ [\p{L} ]+/gu : /"[\w.-]+"|(?<=: )[\w.-]+$/gmu)];
    const word = of(words, where);
    const by = act === "say" ? typed : act === "rename" ? word?.[0].replace(/\w(?=\W?$)/, "$&x") : of(words, other)?.[0];
    return word && by !== undefined ? replaced(word.index, word.index + word[0].length, by) : text;
  };
  return files.map((each, i) => (i === at ? { ...each, content: now() } : each));
}
