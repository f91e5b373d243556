import { ownOf } from "../../model/maps.ts";
import type { Json, SourceDocument } from "../../source/document.ts";
import { items, text } from "../../source/json.ts";
import { listOf, type Path, type Table, type Test, type Value } from "./mapping.ts";
import { find, type Thing } from "./paths.ts";

/** A text of a file, and the pointer of the value that holds it (of the thing itself where the text is its key, or the same for all). */
export interface Said {
  readonly text: string;
  readonly pointer: string;
}

/** Reads one file in the words of a mapping. */
export interface Reader {
  readonly root: Thing;
  readonly all: (path: Path, thing: Thing) => readonly Thing[];
  /** What the first of several paths finds that finds something. */
  readonly some: (paths: Path | readonly Path[], thing: Thing) => readonly Thing[];
  /** Every text that a value means; lists count by their items. */
  readonly texts: (value: Value | undefined, thing: Thing) => readonly Said[];
  readonly said: (value: Value | undefined, thing: Thing) => Said | undefined;
  /** True where every test holds. */
  readonly holds: (tests: Test | readonly Test[] | undefined, thing: Thing) => boolean;
  /** Our word for what stands in the file; `undefined` where the table does not name it. */
  readonly word: <Word extends string>(table: Table<Word>, thing: Thing) => Word | undefined;
}

/** Reads one file; what a path from its root finds is remembered. */
export function readerOf(document: SourceDocument): Reader {
  const root: Thing = { value: document.value ?? null, pointer: "", key: undefined };
  const fromRoot = new Map<Path, readonly Thing[]>();
  const all: Reader["all"] = (path, thing) => {
    if (!path.startsWith("$")) return find(path, thing);
    const found = fromRoot.get(path) ?? find(path, root);
    fromRoot.set(path, found);
    return found;
  };
  const texts: Reader["texts"] = (value, thing) => {
    if (value === undefined) return [];
    if (typeof value === "object") return [{ text: String(value.value), pointer: thing.pointer }];
    if (value === "key") return thing.key === undefined ? [] : [{ text: thing.key, pointer: thing.pointer }];
    return all(value, thing).flatMap((found) => textsIn(found.value, found.pointer));
  };
  const said: Reader["said"] = (value, thing) => texts(value, thing)[0];
  const holds: Reader["holds"] = (tests, thing) =>
    listOf(tests).every((test) => {
      if (typeof test === "string") return all(test, thing).length > 0;
      return all(test.path, thing).some(({ value }) => fits(test, value));
    });
  const word: Reader["word"] = (table, thing) => {
    if (typeof table === "string") return table;
    const given = said(table.of, thing)?.text;
    return (given === undefined ? undefined : ownOf(table.table, given)) ?? table.otherwise;
  };
  return {
    root,
    all,
    some: (paths, thing) => {
      for (const path of listOf(paths)) {
        const found = all(path, thing);
        if (found.length > 0) return found;
      }
      return [];
    },
    texts,
    said,
    holds,
    word,
  };
}

function textsIn(value: Json, pointer: string): readonly Said[] {
  if (Array.isArray(value)) return items(value).flatMap((each, i) => textsIn(each, `${pointer}/${i}`));
  const own = text(value);
  return own === undefined ? [] : [{ text: own, pointer }];
}

function fits({ equals, matches }: Exclude<Test, string>, value: Json): boolean {
  const given = text(value);
  return (equals === undefined || given === String(equals)) && (matches === undefined || new RegExp(matches).test(given ?? ""));
}
