import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json, SourceDocument } from "../../src/source/document.ts";
import { applyChanges, type Change } from "../../src/source/edit/change.ts";
import { applyEdits, editsFor } from "../../src/source/edit/edits.ts";
import { open } from "../../src/source/open.ts";
import { escapeStep, stepsOf, valueAt } from "../../src/source/pointer.ts";
import { DICE, type Dice, jsonText, LEAF, STYLE, type Style, VALUE, yamlText } from "./layouts.ts";

function placesOf(of: Json, pointer = ""): readonly string[] {
  if (typeof of !== "object" || of === null) return [pointer];
  return [pointer, ...Object.entries(of).flatMap(([key, item]) => placesOf(item, `${pointer}/${escapeStep(key)}`))];
}

function changeOf(value: Json, dice: Dice, by: Json): Change | undefined {
  const places = placesOf(value);
  const pointer = places[dice(places.length)] ?? "";
  const here = valueAt(value, stepsOf(pointer));
  const isList = Array.isArray(here);
  switch (dice(5)) {
    case 0:
      return { op: "set", pointer, value: by };
    case 1:
      return pointer === "" ? undefined : { op: "remove", pointer };
    case 2:
      return typeof here === "object" && here !== null && !isList ? { op: "add", pointer, key: "new key", value: by } : undefined;
    case 3:
      if (!isList) return undefined;
      return { op: "insert", pointer, value: by, ...(here.length > 0 && dice(2) === 0 ? { after: dice(here.length + 1) - 1 } : {}) };
    default:
      return pointer === "" || /\/\d+$/.test(pointer) ? undefined : { op: "rename", pointer, key: "new key" };
  }
}

/** One change, or two that go together: members that come and go in any order. */
function changesOf(value: Json, dice: Dice, by: Json): readonly Change[] {
  const [first, second] = [changeOf(value, dice, by), changeOf(value, dice, by)];
  if (!first) return [];
  const comesOrGoes = (change: Change) => change.op !== "set" && change.op !== "rename";
  const isLost = (inner: Change, outer: Change) => outer.op === "remove" && `${inner.pointer}/`.startsWith(`${outer.pointer}/`);
  const [differ, other] = [
    JSON.stringify(first) !== JSON.stringify(second),
    second?.op === "add" ? { ...second, key: "other key" } : second,
  ];
  const together =
    second && other && differ && !isLost(first, second) && !isLost(second, first) && comesOrGoes(first) && comesOrGoes(second);
  return together && other ? [first, other] : [first];
}

async function read(path: string, text: string): Promise<SourceDocument> {
  const [document] = await open({ path, content: text });
  if (!document) throw new Error("no document");
  return document;
}

const commentsOf = (document: SourceDocument): readonly string[] => document.comments().map(({ text }) => text);

/** True where what the change replaces or removes may hold comments. */
const takesComments = (value: Json, change: Change): boolean =>
  change.op === "remove" || (change.op === "set" && typeof valueAt(value, stepsOf(change.pointer)) === "object");

const RUNS = { numRuns: 1000 };

describe("any edits of any layout", () => {
  const claim = (path: string, write: (value: Json, dice: Dice, style: Style) => string) => async () => {
    await fc.assert(
      fc.asyncProperty(VALUE, DICE, DICE, STYLE, fc.oneof(LEAF, VALUE), async (value, layout, pick, style, by) => {
        const text = write(value, layout(), style);
        const document = await read(path, text);
        expect(document.problems).toEqual([]);
        expect(document.value).toEqual(value);
        const changes = changesOf(value, pick(), by);
        const result = editsFor(document, changes);
        if ("refused" in result) return;
        const after = await read(path, applyEdits(text, result.edits));
        expect(after.problems).toEqual([]);
        expect(after.value).toEqual(applyChanges(value, changes));
        if (!changes.some((change) => takesComments(value, change))) expect(commentsOf(after)).toEqual(commentsOf(document));
        if (text.includes("\r\n")) expect(after.text.replaceAll("\r\n", "")).not.toContain("\n");
        if (changes.length === 0) expect(after.text).toBe(text);
      }),
      RUNS,
    );
  };

  it("of JSON say what they should, and keep comments and line ends", claim("a.json", jsonText));
  it("of YAML say what they should, and keep comments and line ends", claim("a.yaml", yamlText));
});
