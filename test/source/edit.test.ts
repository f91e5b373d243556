import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "../../src/source/document.ts";
import { applyChanges, type Change, patchOf } from "../../src/source/edit/change.ts";
import { applyEdits, editsFor } from "../../src/source/edit/edits.ts";
import { open } from "../../src/source/open.ts";
import { escapeStep } from "../../src/source/pointer.ts";

const edited = async (path: string, text: string, changes: readonly Change[]): Promise<string> => {
  const [document] = await open({ path, content: text });
  if (!document) throw new Error("no document");
  const result = editsFor(document, changes);
  return "refused" in result ? `refused: ${result.refused}` : applyEdits(document.text, result.edits);
};
const json = (text: string, ...changes: Change[]) => edited("a.json", text, changes);
const yaml = (text: string, ...changes: Change[]) => edited("a.yaml", text, changes);

describe("edits of JSON", () => {
  it("set a scalar and leave everything else as it is", async () => {
    expect(await json('{ "a" :1,\r\n\t"b":  "x" // why\r\n}', { op: "set", pointer: "/b", value: "y" })).toBe(
      '{ "a" :1,\r\n\t"b":  "y" // why\r\n}',
    );
  });

  it("add a member on a line of its own, behind the comment of the last one", async () => {
    expect(await json('{\n\t"a": 1, // first\n\t"b": 2 // last\n}', { op: "add", pointer: "", key: "c", value: 3 })).toBe(
      '{\n\t"a": 1, // first\n\t"b": 2, // last\n\t"c": 3\n}',
    );
  });

  it("put a new member in the place of the last one", async () => {
    const swap: readonly Change[] = [
      { op: "remove", pointer: "/b" },
      { op: "add", pointer: "", key: "c", value: 3 },
    ];
    expect(await json('{"a":1,"b":2}', ...swap)).toBe('{"a":1,"c":3}');
    expect(await json('{\n  "a": 1,\n  "b": 2\n}', ...swap)).toBe('{\n  "a": 1,\n  "c": 3\n}');
    expect(await yaml("a: 1\nb:\n  - 2\n", ...swap)).toBe("a: 1\nc: 3\n");
  });

  it("add two members at one place", async () => {
    const two: readonly Change[] = [
      { op: "add", pointer: "", key: "c", value: 3 },
      { op: "add", pointer: "", key: "d", value: 4 },
    ];
    expect(await json("{}", ...two)).toBe('{"c": 3, "d": 4}');
    expect(await json('{\n  "a": 1 // one\n}', ...two)).toBe('{\n  "a": 1, // one\n  "c": 3,\n  "d": 4\n}');
    expect(await json('{"a":1,"b":2}', { op: "remove", pointer: "/b" }, ...two)).toBe('{"a":1,"c":3,"d":4}');
  });

  it("keep a trailing comma where there is one", async () => {
    expect(await json('{\n  "a": 1,\n}', { op: "add", pointer: "", key: "b", value: true })).toBe('{\n  "a": 1,\n  "b": true,\n}');
  });

  it("add a member on the line of its neighbours, as these are written", async () => {
    expect(await json('{"a":1,"b":2}', { op: "add", pointer: "", key: "c", value: { d: [1, 2] } })).toBe('{"a":1,"b":2,"c":{"d":[1,2]}}');
    expect(await json('{\n  "x": {"a": 1, "b": 2}\n}', { op: "add", pointer: "/x", key: "c", value: 3 })).toBe(
      '{\n  "x": {"a": 1, "b": 2, "c": 3}\n}',
    );
    expect(await json('{\n  "x": {}\n}', { op: "add", pointer: "/x", key: "c", value: 3 })).toBe('{\n  "x": {"c": 3}\n}');
  });

  it("add an object in the file's own indentation", async () => {
    const between = { op: "insert", pointer: "/list", after: 0, value: { b: 2 } } as const;
    expect(await json('{"list": [{"a": 1}, {"c": 3}]}', between)).toBe('{"list": [{"a": 1}, {"b": 2}, {"c": 3}]}');
    expect(await json('{\n "list": [\n  1, // one\n  2\n ]\n}', { ...between, value: 9 })).toBe(
      '{\n "list": [\n  1, // one\n  9,\n  2\n ]\n}',
    );
    expect(await json('{\n    "list": [\n        {"a": 1}\n    ]\n}', { op: "insert", pointer: "/list", value: { b: { c: 2 } } })).toBe(
      '{\n    "list": [\n        {"a": 1},\n        {\n            "b": {\n                "c": 2\n            }\n        }\n    ]\n}',
    );
  });

  it("remove a member with its line, the last one with the comma before it", async () => {
    expect(await json('{\n  "a": 1,\n  "b": 2,\n  "c": 3\n}', { op: "remove", pointer: "/b" })).toBe('{\n  "a": 1,\n  "c": 3\n}');
    expect(await json('{\n  "a": 1,\n  "b": 2\n}', { op: "remove", pointer: "/b" })).toBe('{\n  "a": 1\n}');
    expect(await json('{"a": 1, "b": 2}', { op: "remove", pointer: "/b" })).toBe('{"a": 1}');
    expect(await json('{"a": 1, "b": 2}', { op: "remove", pointer: "/a" })).toBe('{"b": 2}');
    expect(await json("[1, 2, 3]", { op: "remove", pointer: "/1" }, { op: "remove", pointer: "/2" })).toBe("[1]");
  });

  it("are refused in texts that do not parse, in encoded files and at places that do not exist", async () => {
    expect(await json('{"a": 1', { op: "remove", pointer: "/a" })).toMatch(/^refused: .*syntax/);
    expect(await json(btoa(encodeURIComponent('{"a": 1}')), { op: "remove", pointer: "/a" })).toMatch(/^refused: .*base64/);
    expect(await json('{"a": 1}', { op: "remove", pointer: "/b" })).toMatch(/^refused: /);
  });
});

describe("edits of YAML", () => {
  it("leave an empty list where all items of a block go, unless a comment would go with them", async () => {
    const both: readonly Change[] = [
      { op: "remove", pointer: "/a/0" },
      { op: "remove", pointer: "/a/1" },
    ];
    expect(await yaml("a: # why\n  - 1\n  - 2\nb: 3\n", ...both)).toBe("a: [] # why\nb: 3\n");
    expect(await yaml("a:\n- x: 1\n- 2\n", ...both)).toBe("a: []\n");
    expect(await yaml("a:\n- 1\n", { op: "remove", pointer: "/a/0" })).toBe("a: []\n");
    expect(await yaml("a:\n- 1 # one\n- 2\n", ...both)).toBe("refused: nothing would be left of this block");
  });

  it("inside a string are changes of the string for whoever reads the file", async () => {
    const [document] = await open({ path: "a.yaml", content: "a: '{\"b\": [1, 2]}'\n" });
    const result = document && editsFor(document, [{ op: "remove", pointer: "/a/b/0" }]);
    expect(result).toMatchObject({ changes: [{ op: "set", pointer: "/a", value: '{"b": [2]}' }] });
  });

  it("set a scalar in the quotes that it has, and quote what would be read as something else", async () => {
    expect(await yaml("a: 'x' # why\nb: y\n", { op: "set", pointer: "/a", value: "it's" })).toBe("a: 'it''s' # why\nb: y\n");
    expect(await yaml("a: x\n", { op: "set", pointer: "/a", value: "+15550100" })).toBe('a: "+15550100"\n');
    expect(await yaml("a: x\n", { op: "set", pointer: "/a", value: "true" })).toBe('a: "true"\n');
    expect(await yaml("a: x\n", { op: "set", pointer: "/a", value: "Support Chat" })).toBe("a: Support Chat\n");
  });

  it("add members and items at the column of their neighbours", async () => {
    expect(await yaml("a:\n  b: 1 # one\nc: 2\n", { op: "add", pointer: "/a", key: "d", value: { e: "f" } })).toBe(
      "a:\n  b: 1 # one\n  d:\n    e: f\nc: 2\n",
    );
    const between = { op: "insert", pointer: "/list", after: 0, value: { b: 2 } } as const;
    expect(await yaml("list:\n  - a: 1 # one\n  # two\n  - c: 3\n", between)).toBe("list:\n  - a: 1 # one\n  - b: 2\n  # two\n  - c: 3\n");
    expect(await yaml("list: [1, 3]\n", { ...between, value: 2 })).toBe("list: [1, 2, 3]\n");
    expect(
      await yaml("a: {x: 1, y: 2}\n", { op: "remove", pointer: "/a/y" }, { op: "add", pointer: "/a", key: "z", value: { queue: "Q" } }),
    ).toBe("a: {x: 1, z: {queue: Q}}\n");
    expect(await yaml("list:\n  - x: 1\n    y: 2\n", { op: "insert", pointer: "/list", value: { x: 3, y: [4] } })).toBe(
      "list:\n  - x: 1\n    y: 2\n  - x: 3\n    y:\n      - 4\n",
    );
  });

  it("remove lines, also the first member of an item", async () => {
    expect(await yaml("a: 1\nb:\n  c: 2\nd: 3\n", { op: "remove", pointer: "/b" })).toBe("a: 1\nd: 3\n");
    expect(await yaml("- a: 1\n  b: 2\n", { op: "remove", pointer: "/0/a" })).toBe("- b: 2\n");
    expect(await yaml("- a\n- b\n- c\n", { op: "remove", pointer: "/1" })).toBe("- a\n- c\n");
  });

  it("rename a key and leave its value", async () => {
    expect(await yaml("a:\n  - x: # deep\n      y: 1\n", { op: "rename", pointer: "/a/0/x", key: "z" })).toBe(
      "a:\n  - z: # deep\n      y: 1\n",
    );
  });

  it("stand beside aliases, values that are missing and texts that keep their blank lines", async () => {
    const add = { op: "add", pointer: "/b", key: "d", value: 2 } as const;
    expect(await yaml("a: &x [1, 2]\nb:\n  c: *x # shared\ne: 1\n", add)).toBe("a: &x [1, 2]\nb:\n  c: *x # shared\n  d: 2\ne: 1\n");
    expect(await yaml("a: &x 1\nb: [*x, 2]\n", { op: "insert", pointer: "/b", after: 0, value: 3 })).toBe("a: &x 1\nb: [*x, 3, 2]\n");
    expect(await yaml("a: # later\nb:\n  c:\n", add)).toBe("a: # later\nb:\n  c:\n  d: 2\n");
    expect(await yaml("a: # later\nb: 1\n", { op: "set", pointer: "/a", value: "x" })).toBe("a: x # later\nb: 1\n");
    expect(await yaml("b:\n  c: |+\n    x\n\ne: 1\n", add)).toBe("b:\n  c: |+\n    x\n\n  d: 2\ne: 1\n");
    expect(await yaml("b:\n  c: |\n    x", add)).toMatch(/^refused: .*no line end/);
    expect(await yaml("b:\r\n  c: |-\r\n    x\r\n    \r\n    y", add)).toBe("b:\r\n  c: |-\r\n    x\r\n    \r\n    y\r\n  d: 2");
  });

  it("keep the comment behind a line that goes", async () => {
    expect(await yaml("a: 1\nb: 2 # twice\nc: 3\n", { op: "remove", pointer: "/b" })).toBe("a: 1\n# twice\nc: 3\n");
    expect(await yaml("- a: 1 # first\n  b: 2\n", { op: "remove", pointer: "/0/a" })).toBe("- # first\n  b: 2\n");
    expect(await json('{\n  "a": 1, // first\n  "b": 2 // last\n}', { op: "remove", pointer: "/b" })).toBe(
      '{\n  "a": 1 // first\n  // last\n}',
    );
  });

  it("put a list or an object in the place of another value, behind the comment of its key", async () => {
    const set: Change = { op: "set", pointer: "/a", value: { x: [1, "y: z"] } };
    expect(await yaml("a: old # why\nb: 1\n", set)).toBe('a: # why\n  x:\n    - 1\n    - "y: z"\nb: 1\n');
    expect(await yaml("a: # why\n  - 1\nb: 1\n", set)).toBe('a: # why\n  x:\n    - 1\n    - "y: z"\nb: 1\n');
    expect(await yaml("- 1\n- 2 # two\n", { op: "set", pointer: "/0", value: { x: 1, y: 2 } })).toBe("- x: 1\n  y: 2\n- 2 # two\n");
  });

  it("put a blank behind the colon of a key without quotes, whatever stands around", async () => {
    expect(await yaml('- [":"]\n- {}\n', { op: "add", pointer: "/1", key: "a b", value: 0 })).toBe('- [":"]\n- {a b: 0}\n');
    expect(await yaml('a: {"x":1}\n', { op: "add", pointer: "/a", key: "y", value: 0 })).toBe('a: {"x":1,"y":0}\n');
  });

  it("see the comment behind a text that holds a hash", async () => {
    const [document] = await open({ path: "a.yaml", content: 'a: "1 #2" # why\n' });
    expect(document?.comments().map(({ text }) => text)).toEqual(["# why"]);
  });

  it("quote what other readers of YAML take for a truth value, but not the keys that vendors write so", async () => {
    expect(await yaml("a: x\n", { op: "set", pointer: "/a", value: "no" })).toBe('a: "no"\n');
    expect(await yaml("a:\n  b: 1\n", { op: "add", pointer: "/a", key: "yes", value: 1 })).toBe("a:\n  b: 1\n  yes: 1\n");
  });

  it("are refused inside aliased nodes", async () => {
    expect(await yaml("a: &x\n  b: 1\nc: *x\n", { op: "set", pointer: "/c/b", value: 2 })).toMatch(/^refused: .*alias/);
    expect(await yaml("a: &x\n  b: 1\nc: *x\n", { op: "set", pointer: "/a/b", value: 2 })).toMatch(/^refused: .*alias/);
    expect(await yaml("a: &x\n  b: 1\nc:\n  <<: *x\n", { op: "set", pointer: "/a/b", value: 2 })).toMatch(/^refused: .*alias/);
    expect(await yaml("a: &x\n  b: 1\nc: 3\n", { op: "set", pointer: "/a/b", value: 2 })).toBe("a: &x\n  b: 2\nc: 3\n");
  });
});

/** Values with keys and texts that need escapes, and any layout that the formatter can give. */
const value = fc.letrec<{ any: Json; leaf: Json }>((tie) => ({
  leaf: fc.oneof(
    fc.string({ unit: fc.constantFrom("a", "b", " ", ":", "#", "'", '"', "\\", "/", "~", "😀", "\t", "é"), maxLength: 8 }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  ),
  any: fc.oneof(
    { maxDepth: 4 },
    tie("leaf"),
    fc.array(tie("any"), { maxLength: 4 }),
    fc.dictionary(fc.string({ unit: fc.constantFrom("a", "b", "c", "~", "/", "_"), minLength: 1, maxLength: 3 }), tie("any"), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
  ),
})).any;

const layout = fc.constantFrom(undefined, 1, 2, 4, "\t");
const eol = fc.constantFrom("\n", "\r\n");

function placesOf(of: Json, pointer = ""): readonly string[] {
  if (typeof of !== "object" || of === null) return [pointer];
  const members = Array.isArray(of) ? of.map((item, i) => [String(i), item] as const) : Object.entries(of);
  return [pointer, ...members.flatMap(([key, item]) => placesOf(item, `${pointer}/${escapeStep(key)}`))];
}
const at = (of: Json, pointer: string): Json =>
  pointer
    .split("/")
    .slice(1)
    .reduce<Json>((here, step) => (here as Record<string, Json>)[step.replaceAll("~1", "/").replaceAll("~0", "~")] ?? null, of);

const change = (of: Json, pick: number, op: number, by: Json): Change | undefined => {
  const places = placesOf(of);
  const pointer = places[pick % places.length] ?? "";
  const here = at(of, pointer);
  if (op === 0) return { op: "set", pointer, value: by };
  if (op === 1) return pointer === "" ? undefined : { op: "remove", pointer };
  if (op === 2)
    return typeof here === "object" && here !== null && !Array.isArray(here)
      ? { op: "add", pointer, key: "new key", value: by }
      : undefined;
  return Array.isArray(here) ? { op: "insert", pointer, value: by } : undefined;
};

describe("any edit of any JSON", () => {
  it("says what it should, and changes no other byte than those of the edits", async () => {
    await fc.assert(
      fc.asyncProperty(value, layout, eol, fc.nat(), fc.nat(3), value, async (of, indent, end, pick, op, by) => {
        const text = `${JSON.stringify(of, null, indent).replaceAll("\n", end)}${end}`;
        const wanted = change(of, pick, op, by);
        if (!wanted) return;
        const result = await json(text, wanted);
        expect(JSON.parse(result)).toEqual(applyChanges(of, [wanted]));
        if (end === "\r\n") expect(result.replaceAll("\r\n", "")).not.toContain("\n");
      }),
      { numRuns: 400 },
    );
  });

  it("is described by its JSON Patch", () => {
    expect(
      patchOf([
        { op: "rename", pointer: "/a/b", key: "c" },
        { op: "set", pointer: "/a/b", value: 1 },
        { op: "remove", pointer: "/list/0" },
        { op: "remove", pointer: "/list/2" },
      ]),
    ).toEqual([
      { op: "replace", path: "/a/b", value: 1 },
      { op: "remove", path: "/list/2" },
      { op: "remove", path: "/list/0" },
      { op: "move", from: "/a/b", path: "/a/c" },
    ]);
  });
});
