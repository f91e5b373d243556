import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json, SourceDocument } from "../../src/source/document.ts";
import { escapeStep, normalizedPath, stepsOf, valueAt } from "../../src/source/pointer.ts";
import { computing } from "../computing.ts";
import { one, textAt } from "./documents.ts";

const json = '{\n  "nodes": {"a/b": {"x~y": 1}, "": [true, "t"]},\r\n  "list": [ {"id": "n1"} , null ]\n}\n';
const yaml = "nodes:\n  a/b: {x~y: 1}\n  '': [yes, \"t\"]\nlist:\n  - id: n1\n  - |\n    long\n    text\n";

describe("a pointer", () => {
  it.each([
    ["/nodes/a~1b", "value", '{"x~y": 1}'],
    ["/nodes/a~1b", "key", '"a/b"'],
    ["/nodes/a~1b", "member", '"a/b": {"x~y": 1}'],
    ["/nodes/a~1b/x~0y", "value", "1"],
    ["/nodes//0", "value", "true"],
    ["/nodes/", "key", '""'],
    ["/list/0", "value", '{"id": "n1"}'],
    ["/list/0", "key", '{"id": "n1"}'],
    ["/list/0", "member", '{"id": "n1"}'],
    ["/list/1", "value", "null"],
  ] as const)("%s has its %s in JSON", async (pointer, part, expected) => {
    const document = await one("a.json", json);
    expect(textAt(document, document.range(pointer, part))).toBe(expected);
  });

  it.each([
    ["/nodes/a~1b", "value", "{x~y: 1}"],
    ["/nodes/a~1b", "key", "a/b"],
    ["/nodes/a~1b", "member", "a/b: {x~y: 1}"],
    ["/nodes/a~1b/x~0y", "value", "1"],
    ["/nodes//1", "value", '"t"'],
    ["/nodes/", "key", "''"],
    ["/list/0", "value", "id: n1"],
    ["/list/0/id", "member", "id: n1"],
  ] as const)("%s has its %s in YAML", async (pointer, part, expected) => {
    const document = await one("a.yaml", yaml);
    expect(textAt(document, document.range(pointer, part))).toBe(expected);
  });

  it("counts lines of LF, CRLF and CR from 1, and columns in UTF-16 units", async () => {
    const document = await one("a.json", '{\r"a": "😀",\r\n"b": "😀😀", "c": 1}');
    expect(document.range("/a").start).toEqual({ line: 2, column: 6, offset: 7 });
    expect(document.range("/c").start).toEqual({ line: 3, column: 19, offset: 32 });
    expect(document.position(0)).toEqual({ line: 1, column: 1, offset: 0 });
    expect(document.position(9_999).offset).toBe(document.text.length);
  });

  it("that does not resolve has the range of its nearest parent", async () => {
    for (const [document, parent] of [
      [await one("a.json", json), '{"id": "n1"}'],
      [await one("a.yaml", yaml), "id: n1"],
    ] as const) {
      expect(document.resolves("/list/0/none/deep")).toBe(false);
      expect(textAt(document, document.range("/list/0/none/deep"))).toBe(parent);
      for (const pointer of ["/list/00", "/list/-1", "/list/2", "/list/length", "/nodes/constructor", "/nodes/__proto__"])
        expect(document.resolves(pointer)).toBe(false);
    }
  });

  it("of a YAML value that is not written has the place where it would be", async () => {
    const document = await one("a.yaml", "a: # why\nb:\n  - \n  - x\n  -\nc: !Ref\nd: {e, f: }\n? g\n");
    const places = ["/a", "/b/0", "/b/2", "/c", "/d/e", "/d/f", "/g"].map((pointer) => document.range(pointer));
    expect(places.map(({ start, end }) => `${start.line}:${start.column}-${end.column}`)).toEqual([
      "1:3-3",
      "3:4-4",
      "5:4-4",
      "6:4-8",
      "7:6-6",
      "7:10-10",
      "8:4-4",
    ]);
  });

  it("of a text without any value has the range of its start", async () => {
    const document = await one("a.json", "", true);
    expect(document.range("/a").start).toEqual({ line: 1, column: 1, offset: 0 });
    expect(document.resolves("")).toBe(true);
    expect(document.pointerAt(0)).toBe("");
  });
});

describe("an offset", () => {
  it("has the pointer of the innermost value that stands there, its key included", async () => {
    for (const [document, within] of [
      [await one("a.json", json), { '"x~y"': "/nodes/a~1b/x~0y", n1: "/list/0/id", "[ {": "/list", " , null": "/list", null: "/list/1" }],
      [await one("a.yaml", yaml), { "x~y": "/nodes/a~1b/x~0y", n1: "/list/0/id", "id:": "/list/0/id", text: "/list/1" }],
    ] as const)
      for (const [found, pointer] of Object.entries(within)) expect(document.pointerAt(document.text.indexOf(found))).toBe(pointer);
  });
});

describe("a normalized path", () => {
  it("is written as RFC 9535 has it", () => {
    const value: Json = { "a'b": [{ "\\": { "\n\u000b": 1, é: 2 } }], "0": { "1": 3 } };
    expect(normalizedPath("", value)).toBe("$");
    expect(normalizedPath("/a'b/0/\\/\n\u000b", value)).toBe("$['a\\'b'][0]['\\\\']['\\n\\u000b']");
    expect(normalizedPath("/a'b/0/\\/é", value)).toBe("$['a\\'b'][0]['\\\\']['é']");
    expect(normalizedPath("/0/1", value)).toBe("$['0']['1']");
  });

  it("goes on into JSON inside a text, and past short tags", () => {
    expect(normalizedPath("/Body/Actions/0", { Body: '{"Actions": [1]}' })).toBe("$['Body']['Actions'][0]");
    expect(normalizedPath("/Body/Actions/0", { Body: { "Fn::Sub": '{"Actions": [1]}' } })).toBe("$['Body']['Actions'][0]");
  });
});

const key = fc.constantFrom("a", "b", "", "~", "/", "~1", "0", "__proto__", "constructor", "é😀", 'q"', "k: #");
const tree = fc.letrec<{ any: Json }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(fc.string({ maxLength: 5 }), fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie("any"), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie("any")), { maxLength: 40 }).map((members) => Object.fromEntries(members)),
  ),
})).any;

const pointersOf = (value: Json, pointer = ""): readonly string[] => [
  pointer,
  ...(typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([step, item]) => pointersOf(item as Json, `${pointer}/${escapeStep(step)}`))
    : []),
];

function expectPlaces(document: SourceDocument, value: Json): void {
  expect(document.problems).toEqual([]);
  for (const pointer of pointersOf(value)) {
    expect(document.resolves(pointer)).toBe(true);
    const range = document.range(pointer);
    expect(JSON.stringify(JSON.parse(textAt(document, range)))).toBe(JSON.stringify(valueAt(value, stepsOf(pointer))));
    expect(document.pointerAt(range.start.offset).startsWith(pointer)).toBe(true);
    expect(document.position(range.start.offset)).toEqual(range.start);
  }
}

describe("every pointer of every document", () => {
  it("resolves to the text of its value, in JSON on one line or many", async () => {
    await fc.assert(
      fc.asyncProperty(tree, fc.constantFrom(undefined, 1, "\t"), async (value, indent) => {
        expectPlaces(await one("a.json", JSON.stringify(value, null, indent)), value);
      }),
      { numRuns: 150 },
    );
  });

  it("resolves to the text of its value, in JSON inside a text of JSON", async () => {
    await fc.assert(
      fc.asyncProperty(tree, async (value) => {
        const document = await one("a.json", JSON.stringify({ body: JSON.stringify([value]) }));
        for (const pointer of pointersOf([value]).slice(1)) {
          const { start, end } = document.range(`/body${pointer}`);
          const inner = JSON.parse(`"${document.text.slice(start.offset, end.offset)}"`);
          expect(JSON.stringify(JSON.parse(inner))).toBe(JSON.stringify(valueAt([value], stepsOf(pointer))));
          expect(document.pointerAt(start.offset).startsWith(`/body${pointer}`)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("resolves to the text of its value, in YAML in flow style", async () => {
    await fc.assert(
      fc.asyncProperty(tree, fc.constantFrom(undefined, 1), async (value, indent) => {
        const text = `top:\n ${JSON.stringify(value, null, indent).replaceAll("\n", "\n  ")} # end\n`;
        const document = await one("a.yaml", text);
        expect(document.problems).toEqual([]);
        for (const pointer of pointersOf(value)) {
          const whole = `/top${pointer}`;
          expect(document.resolves(whole)).toBe(true);
          expect(JSON.parse(textAt(document, document.range(whole)))).toEqual(valueAt(value, stepsOf(pointer)));
          expect(document.pointerAt(document.range(whole).start.offset).startsWith(whole)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe("places in large files", () => {
  const N = 10_000;
  const names = Array.from({ length: N }, (_, i) => `node ${i}`);
  const object = Object.fromEntries(names.map((name, i) => [name, { id: i, text: "How can we help you today? ".repeat(15) }]));
  const pointers = { object: names.map((name) => `/${name}/text`), list: names.map((_, i) => `/${i}/text`) };

  it.each([
    ["one object", "a.json", JSON.stringify(object, null, 2), pointers.object],
    ["one line of 5 MB", "a.json", JSON.stringify(object), pointers.object],
    ["one list", "a.json", JSON.stringify(Object.values(object), null, 2), pointers.list],
    ["JSON inside a text", "a.json", JSON.stringify({ in: JSON.stringify(object) }), pointers.object.map((pointer) => `/in${pointer}`)],
    ["a mapping of YAML", "a.yaml", names.map((name, i) => `${name}:\n  id: ${i}\n  text: Hello\n`).join(""), pointers.object],
    ["a list of YAML", "a.yaml", names.map((_, i) => `- id: ${i}\n  text: Hello\n`).join(""), pointers.list],
  ])("take one reading and then next to no time: %s", async (_, path, text, places) => {
    const document = await one(path, text);
    document.range("");
    document.range(places[0] ?? "");
    const spent = computing();
    for (const pointer of places) expect(document.pointerAt(document.range(pointer).start.offset) === pointer).toBe(true);
    for (const pointer of places) normalizedPath(pointer, document.value);
    expect(spent()).toBeLessThan(3_000);
  });
});
