import { expect, it } from "vitest";
import { always, and, is, never, not, or, unknown, withLeaves } from "../../src/model/build.ts";

const open = unknown("open");
const vip = is("vip", "true");

it("a constant beside a condition decides nothing, or decides alone", () => {
  expect(and(open, always)).toEqual(open);
  expect(and(open, always, vip)).toEqual({ op: "and", guards: [open, vip] });
  expect(and(open, never)).toEqual(never);
  expect(or(never, open)).toEqual(open);
  expect(or(open, always)).toEqual(always);
  expect([not(always), not(never), not(not(open))]).toEqual([never, always, open]);
});

it("all of nothing holds, and one of nothing does not", () => {
  expect(and()).toEqual(always);
  expect(or()).toEqual(never);
});

it("a condition of which a part becomes known keeps what is left of it", () => {
  const known = withLeaves(or(and(vip, open), not(vip)), (leaf) => (leaf.op === "is" ? always : leaf));
  expect(known).toEqual(open);
});
