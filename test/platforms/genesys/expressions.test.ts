import { describe, expect, it } from "vitest";
import { and, is, not, or } from "../../../src/model/build.ts";
import { conditionOf } from "../../../src/platforms/genesys/expressions.ts";

const NOBODY = { of: () => [], like: () => [] };
const place = { file: "f.yaml", pointer: "" };
const read = (text: string) => conditionOf({ kind: "expression", text, at: place }, NOBODY).guard;

// Source: "Expression help", help.mypurecloud.com.
describe("a condition of Architect", () => {
  it("compares a variable with a constant, whichever side names it", () => {
    const gold = is("Flow.Tier", "gold");
    for (const written of ['Flow.Tier == "gold"', '"gold" == Flow.Tier', 'AreEqual(Flow.Tier, "gold")', '(Flow.Tier == "gold")'])
      expect(read(written), written).toEqual(gold);
    for (const written of ['Flow.Tier != "gold"', 'not (Flow.Tier == "gold")', '!(Flow.Tier == "gold")'])
      expect(read(written), written).toEqual(not(gold));
  });

  it("may itself be compared with true and false", () => {
    const gold = is("Flow.Tier", "gold");
    expect(read('(Flow.Tier == "gold") == true')).toEqual(gold);
    expect(read('(Flow.Tier == "gold") == false')).toEqual(not(gold));
    expect(read('true == AreEqual(Flow.Tier, "gold")')).toEqual(gold);
  });

  it("joins its parts, and asks whether something is set", () => {
    expect(read('Flow.Tier == "gold" and IsNotSetOrEmpty(Flow.Name)')).toEqual(
      and(is("Flow.Tier", "gold"), read("IsNotSetOrEmpty(Flow.Name)")),
    );
    expect(read('Flow.Tier == "gold" or Flow.Tier == "silver"')).toEqual(or(is("Flow.Tier", "gold"), is("Flow.Tier", "silver")));
  });

  it("is decided where it is a constant", () => {
    const literal = (text: string) => conditionOf({ kind: "literal", text, at: place }, NOBODY).guard;
    expect(literal("true")).toEqual({ op: "true" });
    expect(literal("False")).toEqual({ op: "false" });
    expect(literal("gold").op).toBe("unknown");
    expect(read('"a" == "a"')).toEqual({ op: "true" });
    expect(read('"a" == "b"')).toEqual({ op: "false" });
  });

  it("is none that anybody can evaluate where it is not set or says anything else", () => {
    expect(conditionOf(undefined, NOBODY).guard.op).toBe("unknown");
    expect(read("Flow.Count > Flow.Most")).toMatchObject({ op: "unknown", variables: ["Flow.Count", "Flow.Most"] });
  });
});
