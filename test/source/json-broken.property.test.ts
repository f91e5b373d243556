import fc from "fast-check";
import { expect, it } from "vitest";
import { parseBrokenJson } from "../../src/source/json-broken.ts";
import { duplicates } from "../../src/source/syntax.ts";
import { jsoncTree, whole } from "./jsonc-tree.ts";

/** Reads what jsonc-parser reads, at the same places, finds as many errors at the same offsets, and notices keys that stand twice. */
function readsAlike(text: string): void {
  const { value, root, errors, repeats } = parseBrokenJson(text);
  const theirs = jsoncTree(text);
  expect(root && whole(root)).toEqual(theirs.tree);
  expect(JSON.stringify(value)).toBe(JSON.stringify(theirs.value));
  expect(errors.map(({ offset }) => offset)).toEqual(theirs.errors.map(({ offset }) => offset));
  expect(repeats).toBe(root !== undefined && duplicates(root).length > 0);
  for (const { message } of errors) expect(message).toMatch(/\S/);
}

const PUT = [
  "",
  "{",
  "}",
  "[",
  "]",
  '"',
  '"a"',
  ":",
  ",",
  "x",
  "1",
  "-",
  "\\",
  "\n",
  "\t",
  "//",
  "/*",
  "*/",
  "tru",
  "null",
  "1e",
  '"\\u00',
];

it("reads texts with a few slips as jsonc-parser does", () => {
  const text = fc.oneof(
    fc.json({ depthSize: "large" }),
    fc.jsonValue({ depthSize: "large" }).map((value) => JSON.stringify(value, null, 2)),
  );
  const slip = fc.tuple(fc.nat(), fc.nat(3), fc.constantFrom(...PUT));
  fc.assert(
    fc.property(text, fc.array(slip, { minLength: 1, maxLength: 4 }), (sound, slips) => {
      let broken = sound;
      for (const [at, cut, put] of slips) {
        const place = at % (broken.length + 1);
        broken = broken.slice(0, place) + put + broken.slice(place + cut);
      }
      // What a template fills in (`${name}`) or chooses (`%{ if x }`) is read by us alone.
      fc.pre(!/[$%]\{/.test(broken));
      readsAlike(broken);
    }),
    { numRuns: 2000 },
  );
});

it("reads texts of the characters of JSON as jsonc-parser does", () => {
  const unit = fc.constantFrom(...'{}[]":,', " ", "\n", "1", "true", '"a"', '"a":', "{}", "[1]", '{"b": []}', "// c\n", "\\", "x");
  fc.assert(fc.property(fc.string({ unit, maxLength: 40 }), readsAlike), { numRuns: 3000 });
});

it("reads a key that stands twice, and one that JavaScript knows, as jsonc-parser does", () => {
  readsAlike('{"a": {"__proto__": 1, "x": 1, "x": 2}, "__proto__": {"a": 1} "constructor": [{"a": 1}, {"a": 2},], "a": 3,}');
});
