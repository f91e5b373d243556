import fc from "fast-check";
import { expect, it } from "vitest";
import { jsonSyntax } from "../../src/source/json-syntax.ts";
import { parseTolerantly } from "../../src/source/json-text.ts";
import type { SyntaxNode } from "../../src/source/syntax.ts";

/** Everything in a tree, written out. */
const whole = ({ kind, start, end, text, parts }: SyntaxNode): unknown => ({
  kind,
  start,
  end,
  ...(text === undefined ? {} : { text }),
  parts: parts.map(({ node, ...part }) => ({ ...part, node: whole(node) })),
});

it("finds in sound JSON the places that the tolerant parser finds", () => {
  const blank = fc.constantFrom("", " ", "\n", "\t\r\n");
  const json = fc.tuple(fc.json({ depthSize: "large" }), blank, blank).map(([text, before, after]) => before + text + after);
  const indented = fc.jsonValue({ depthSize: "large" }).map((value) => JSON.stringify(value, null, 2));
  fc.assert(
    fc.property(fc.oneof(json, indented), (text) => {
      const { root, errors } = parseTolerantly(text);
      expect(errors).toEqual([]);
      expect(root && whole(jsonSyntax(text))).toEqual(root && whole(root));
    }),
    { numRuns: 500 },
  );
});

it("tells members that stand twice, escaped quotes and brackets in texts apart", () => {
  const text = String.raw`{"a": "\"}\\", "a": ["]", {"b\u0022": -1.5e3}], "": {}}`;
  const { root } = parseTolerantly(text);
  expect(root && whole(jsonSyntax(text))).toEqual(root && whole(root));
});
