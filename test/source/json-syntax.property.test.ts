import fc from "fast-check";
import { expect, it } from "vitest";
import { jsonSyntax } from "../../src/source/json-syntax.ts";
import { jsoncTree, whole } from "./jsonc-tree.ts";

it("finds in sound JSON the places that jsonc-parser finds", () => {
  const blank = fc.constantFrom("", " ", "\n", "\t\r\n");
  const json = fc.tuple(fc.json({ depthSize: "large" }), blank, blank).map(([text, before, after]) => before + text + after);
  const indented = fc.jsonValue({ depthSize: "large" }).map((value) => JSON.stringify(value, null, 2));
  fc.assert(
    fc.property(fc.oneof(json, indented), (text) => {
      const { tree, errors } = jsoncTree(text);
      expect(errors).toEqual([]);
      expect(whole(jsonSyntax(text))).toEqual(tree);
    }),
    { numRuns: 500 },
  );
});

it("tells members that stand twice, escaped quotes and brackets in texts apart", () => {
  const text = String.raw`{"a": "\"}\\", "a": ["]", {"b\u0022": -1.5e3}], "": {}}`;
  expect(whole(jsonSyntax(text))).toEqual(jsoncTree(text).tree);
});
