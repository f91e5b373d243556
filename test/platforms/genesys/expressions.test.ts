import { describe, expect, it } from "vitest";
import { and, is, not, or } from "../../../src/model/build.ts";
import { NO_CANDIDATES } from "../../../src/platforms/genesys/candidates.ts";
import { conditionOf } from "../../../src/platforms/genesys/expressions.ts";

const place = { file: "f.yaml", pointer: "" };
const read = (text: string) => conditionOf({ kind: "expression", text, at: place }, NO_CANDIDATES).guard;

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
    const literal = (text: string) => conditionOf({ kind: "literal", text, at: place }, NO_CANDIDATES).guard;
    expect(literal("true")).toEqual({ op: "true" });
    expect(literal("False")).toEqual({ op: "false" });
    expect(literal("gold").op).toBe("unknown");
    expect(read('"a" == "a"')).toEqual({ op: "true" });
    expect(read('"a" == "b"')).toEqual({ op: "false" });
  });

  it("is none that anybody can evaluate where it is not set or says anything else", () => {
    expect(conditionOf(undefined, NO_CANDIDATES).guard.op).toBe("unknown");
    expect(read("Flow.Count > Flow.Most")).toMatchObject({ op: "unknown", variables: ["Flow.Count", "Flow.Most"] });
  });

  it("finds a variable in a list, whether it asks if or where", () => {
    const either = or(is("State.Why", "Error"), is("State.Why", "AgentRequestedByUser"));
    const list = 'MakeList("Error", "AgentRequestedByUser"), State.Why)';
    for (const written of [`Contains(${list}`, `Find(${list} >= 0`, `Find(${list} > -1`, `Find(${list} != -1`])
      expect(read(written), written).toEqual(either);
    for (const written of [`not Contains(${list}`, `Find(${list} == -1`, `Find(${list} < 0`])
      expect(read(written), written).toEqual(not(either));
    for (const written of [`Find(${list} == 1`, `Find(${list} > 0`, "Contains(MakeList(Flow.A, Flow.B), State.Why)"])
      expect(read(written).op, written).toBe("unknown");
  });

  it("finds a part of a text where it asks where it stands", () => {
    const candidates = { ...NO_CANDIDATES, of: () => ["Error", "AgentRequestedByUser"] };
    const guard = (text: string) => conditionOf({ kind: "expression", text, at: place }, candidates).guard;
    expect(guard('FindString(State.Why, "agent") >= 0')).toEqual(is("State.Why", "AgentRequestedByUser"));
    expect(guard('FindString(State.Why, "agent") == -1')).toEqual(not(is("State.Why", "AgentRequestedByUser")));
  });

  it("tests by its length whether a text is there", () => {
    const none = is("Flow.Name", null);
    for (const written of ["Length(Flow.Name) > 0", "Length(Flow.Name) >= 1", "Length(Flow.Name) != 0"])
      expect(read(written)).toEqual(not(none));
    expect(read("Length(Flow.Name) == 0")).toEqual(not(not(none)));
    expect(read("Length(Flow.Name) == 4").op).toBe("unknown");
  });
});
