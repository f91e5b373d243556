import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { withoutSpreads } from "../scripts/spreads.ts";

/** A literal as it is built, and the members that it then has, in their order. */
function built(literal: string) {
  const code = withoutSpreads(`(${literal})`, "script");
  const known = { one: { a: 1, b: 2 }, other: { b: 3, c: 4 }, none: undefined };
  return { code, members: JSON.stringify(runInNewContext(code, known)), meant: JSON.stringify(runInNewContext(`(${literal})`, known)) };
}

describe("object literals that begin with a spread", () => {
  it.each([
    ["{ ...one, a: 5 }", "(Object.assign({},  one, { a: 5 } ))"],
    ["{...one,a:5}", "(Object.assign({}, one,{ a:5 }))"],
    ["{ ...one, a: 5, ...none, ...other, c: 6, d() {}, }", "(Object.assign({},  one, { a: 5 }, none, other, { c: 6, d() {} }, ))"],
    ["{ ...one, ...other }", "(Object.assign({},  one, other ))"],
    ["{ ...{ ...one, c: 1 }, b: { ...other, d: [{ ...one, e: 2 }] } }", undefined],
    ["{ ...(none ?? { ...one, x: { ...other, y: 1 } }), z: () => ({ ...one, q: 1 }) }", undefined],
  ])("%s has the same members when it is built", (literal, expected) => {
    const { code, members, meant } = built(literal);
    expect(code).not.toContain("...");
    expect(members).toBe(meant);
    if (expected) expect(code).toBe(expected);
  });

  it.each(["{ a: 1, ...one }", "{ ...one }", '{ ...one, ["__proto__"]: 5 }', "[...[1], 2]"])("%s stays as it is", (literal) => {
    expect(built(literal).code).toBe(`(${literal})`);
  });
});
