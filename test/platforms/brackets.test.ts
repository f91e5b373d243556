import { describe, expect, it } from "vitest";
import { isTooDeep } from "../../src/platforms/brackets.ts";
import { condition } from "../../src/platforms/microsoft/expressions.ts";
import type { Desk } from "../../src/platforms/rasa/actions.ts";
import { flowCondition } from "../../src/platforms/rasa/conditions.ts";
import { expression } from "../../src/platforms/watson/expressions.ts";

const inBrackets = (depth: number, inside: string) => "(".repeat(depth) + inside + ")".repeat(depth);
const desk = { domain: { slots: new Map() } } as unknown as Desk;

describe("conditions that nest deeper than people write them", () => {
  it("are told by their brackets and negations in each other, not by their length", () => {
    expect(isTooDeep(inBrackets(100, "x"))).toBe(false);
    expect(isTooDeep(inBrackets(101, "x"))).toBe(true);
    expect(isTooDeep("(x) or ".repeat(500))).toBe(false);
    expect(isTooDeep(`${"not ".repeat(1001)}x`)).toBe(true);
    expect(isTooDeep(`${"! ".repeat(99)}x`)).toBe(false);
    // Neither the brackets nor the negations alone are too many.
    expect(isTooDeep(`${`${"!".repeat(90)}(`.repeat(90)}x`)).toBe(true);
  });

  it.each([
    ["Power Fx", (text: string) => condition(`=${text}`), 'Topic.Area = "sales"'],
    ["Watson", (text: string) => expression(text), '$area == "sales"'],
    ["Rasa", (text: string) => flowCondition(text, desk), 'slots.area == "sales"'],
  ])("nobody can evaluate: %s", (_, read, comparison) => {
    expect(read(inBrackets(90, comparison)).op).toBe("is");
    expect(read(inBrackets(20_000, comparison)).op).toBe("unknown");
    expect(read("!".repeat(20_000) + comparison).op).toBe("unknown");
  });
});
