import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "../../src/source/document.ts";
import { one, problemsOf, textAt } from "./documents.ts";

describe("JSON", () => {
  it("may have comments and trailing commas, whatever its ending", async () => {
    for (const path of ["a.json", "a.jsonc", "a.dialog"]) {
      const document = await one(path, '// one\n{"a": [1, 2,], /* two */ "b": "// no",\r\n}\n');
      expect(document.value).toEqual({ a: [1, 2], b: "// no" });
      expect(document.problems).toEqual([]);
      expect(document.comments().map(({ text }) => text)).toEqual(["// one", "/* two */"]);
    }
  });

  it("may have values that a template fills in", async () => {
    const document = await one("a.json", '{"a": ${queue_arn}, "b": [${sids["chat"]}${x}], "c": "${quoted}", "d": 1}');
    expect(document.value).toEqual({ a: "${queue_arn}", b: ['${sids["chat"]}${x}'], c: "${quoted}", d: 1 });
    expect(document.problems).toEqual([]);
    expect(textAt(document, document.range("/a"))).toBe("${queue_arn}");
  });

  it("may have parts that a template chooses: the first of two", async () => {
    const text = '{"a": %{ if x }"1"%{ else }"2"%{ endif }, "b": [\n%{ for each in list ~}\n{"c": "${each}"},\n%{ endfor ~}\n]}';
    const document = await one("a.json.tftpl", text);
    expect(document.value).toEqual({ a: "1", b: [{ c: "${each}" }] });
    expect(document.problems).toEqual([]);
  });

  it("has an equals sign nowhere but in such a call", async () => {
    expect(problemsOf(await one("a.json.tftpl", '{"a" = 1}'))).toEqual([
      "1:6 this is no JSON value (texts need double quotes)",
      "1:8 a colon is expected here",
    ]);
  });

  it("keeps keys that JavaScript knows as ordinary keys, read by either parser", async () => {
    for (const tail of ["", "// tolerant"]) {
      const { value } = await one("a.json", `{"__proto__": {"x": 1}, "constructor": 2, "toString": 3}${tail}`);
      expect(Object.keys(value as object)).toEqual(["__proto__", "constructor", "toString"]);
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
      expect(JSON.stringify(value)).toBe('{"__proto__":{"x":1},"constructor":2,"toString":3}');
    }
  });

  it("says line, column and what was expected, and goes on with the rest", async () => {
    const document = await one("a.json", '{\n  "a": 1\n  "b": [1 2],\n  "c" 3,\n  "d": 4\n}');
    expect(problemsOf(document)).toEqual(["3:3 a comma is expected here", "3:11 a comma is expected here", "4:7 a colon is expected here"]);
    expect(document.value).toMatchObject({ a: 1, b: [1, 2], d: 4 });
  });

  it("that breaks off keeps what stands before", async () => {
    const document = await one("a.json", '{"a": {"b": [1, 2');
    expect(document.value).toEqual({ a: { b: [1, 2] } });
    expect(problemsOf(document)).toContain("1:18 a closing bracket ] is expected here");
  });

  it("that just stops lacks one thing, wherever it stops", async () => {
    const whole = '{"name": "Desk", "list": [1, {"a": null}]}';
    for (let length = 1; length < whole.length; length++)
      expect(problemsOf(await one("a.json", whole.slice(0, length))), whole.slice(0, length)).toHaveLength(1);
    expect(problemsOf(await one("a.json", '{"name": "De'))).toEqual(["1:10 this text is not closed; a double quote is expected"]);
  });

  it("with single quotes is told to use double ones", async () => {
    expect(problemsOf(await one("a.json", "{\"a\": 'x'}"))[0]).toBe("1:7 this is no JSON value (texts need double quotes)");
  });

  it("without any value is broken for good", async () => {
    const document = await one("a.json", "  \n");
    expect(document.value).toBeUndefined();
    expect(problemsOf(document)).toEqual(["2:1 a value is expected here"]);
  });

  it("tells of keys that stand twice in one object, also behind escapes and comments", async () => {
    const twice = async (text: string) =>
      (await one("a.json", text)).duplicateKeys().map(({ pointer, range }) => `${pointer} ${range.start.column}`);
    expect(await twice('{"a": 1, "b": {"x": 1, "y": 2, "x": 3}}')).toEqual(["/b/x 32"]);
    expect(await twice('{"a\\\\": 1, "a\\\\": 2}')).toEqual(["/a\\ 12"]);
    expect(await twice('{"a" /* : */ : 1, // it"s\n"a": 2}')).toEqual(["/a 1"]);
    expect(await twice('{"a": "\\": \\":", "b": {"a": 1}}')).toEqual([]);
    expect(await twice('{"a~/": 1, "a~\\/": 2}')).toEqual(["/a~0~1 12"]);
    expect(await twice('{"a": 1, "b": {"x": 1, "x": 2}, "a": 2')).toEqual(["/b/x 24", "/a 33"]);
    expect(await twice('{"a": 1, "b": {"a": 1}, ')).toEqual([]);
  });

  it("takes the last of two members of one name, as the place too", async () => {
    const document = await one("a.json", '{"a": 1, "a": 22}');
    expect(document.value).toEqual({ a: 22 });
    expect(textAt(document, document.range("/a"))).toBe("22");
  });
});

/** JSON values with keys and texts that trip parsers. */
const anyJson = fc.letrec<{ value: Json; leaf: Json }>((tie) => ({
  leaf: fc.oneof(
    fc.string({
      unit: fc.constantFrom("a", " ", '"', "\\", "/", "//", "/*", "\n", "\u0000", "\u2028", "é", "😀", "\ud800", "{", "]", ":", ","),
      maxLength: 6,
    }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  ),
  value: fc.oneof(
    { maxDepth: 4 },
    tie("leaf"),
    fc.array(tie("value"), { maxLength: 4 }),
    fc
      .array(fc.tuple(fc.constantFrom("a", "b", "", "__proto__", "constructor", "a/b", "~", "0", 'é"', "\\"), tie("value")), {
        maxLength: 4,
      })
      .map((members) => Object.fromEntries(members)),
  ),
})).value;

describe("the two parsers of JSON", () => {
  it("agree on texts with comments and trailing commas, once these are taken out", async () => {
    await fc.assert(
      fc.asyncProperty(anyJson, fc.constantFrom('/* " { */', '// [ "\n', " "), async (value, filler) => {
        const text = JSON.stringify(value, null, 1).replace(/\n/g, `${filler}\n`);
        const { value: read, problems } = await one("a.jsonc", text);
        expect(problems).toEqual([]);
        expect(JSON.stringify(read)).toBe(JSON.stringify(value));
      }),
      { numRuns: 300 },
    );
  });
});
