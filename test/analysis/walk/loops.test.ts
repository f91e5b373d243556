import { describe, expect, it } from "vitest";
import { unknown } from "../../../src/model/build.ts";
import { bot, digital, journey, lines } from "../project.ts";

const circle = { "say a": { next: "b" }, "say b": { next: "a" } };

describe("endless loops", () => {
  it("are told each by itself, though two flows name their nodes alike", () => {
    const nodes = {
      "branch which": {
        exits: [
          ["case", { to: "first", when: unknown("is a customer") }],
          ["default", "second"],
        ],
      },
      "jump first": { flow: "one" },
      "jump second": { flow: "two" },
    } as const;
    const inner = { start: "a", nodes: circle, onlyCalled: true };
    const shop = bot("Shop", { flows: { main: { intents: { talk_to_human: "which" }, nodes }, one: inner, two: inner } });
    expect(lines(journey([shop]))).toEqual(["endless-loop none /one/a", "endless-loop none /two/a"]);
  });

  it("are one, however many ways lead into it", () => {
    const nodes = {
      "branch which": {
        exits: [
          ["case", { to: "a", when: unknown("is a customer") }],
          ["default", "b"],
        ],
      },
      ...circle,
    } as const;
    expect(lines(journey([bot("Shop", { flows: { main: { intents: { talk_to_human: "which" }, nodes } } })]))).toHaveLength(1);
  });

  it("are told once per gate under which they are reached", () => {
    const nodes = { "effect look": { next: "a", failure: "a" }, ...circle };
    const found = lines(journey([bot("Shop", { flows: { main: { intents: { talk_to_human: "look" }, nodes } } })]));
    expect(found).toEqual(["endless-loop failure /main/a", "endless-loop none /main/a"]);
  });
});

describe("the words of a condition", () => {
  const conditions = (when: Parameters<typeof unknown>[0], tier: string) => {
    const nodes = {
      "effect know": { sets: { tier }, next: "which" },
      "branch which": {
        exits: [
          ["case", { to: "bye", when: { op: "and", guards: [{ op: "is", variable: "tier", values: ["gold"] }, unknown(when)] } }],
          ["default", "desk"],
        ],
      },
      "end bye": {},
      "transfer desk": digital,
    } as const;
    const shop = bot("Shop", { flows: { main: { intents: { talk_to_human: "know" }, nodes } } });
    return journey([shop]).outcomes.flatMap(({ gate, condition }) => (gate === "condition" ? [condition] : []));
  };

  it("are those of the part that is open: what is known needs no words", () => {
    expect(conditions("it rains", "gold")).toEqual(["it rains"]);
    expect(conditions("it rains", "silver")).toEqual([]);
  });

  const otherwise = (rest: object, tier?: string) => {
    const gold = { op: "is", variable: "tier", values: ["gold"] } as const;
    const nodes = {
      "effect know": { sets: { tier }, next: "which" },
      "branch which": {
        exits: [
          ["case", { to: "desk", when: unknown("it rains") }],
          ["case", { to: "desk", when: gold }],
          ["default", { to: "bye", ...rest }],
        ],
      },
      "end bye": {},
      "transfer desk": digital,
    } as const;
    const shop = bot("Shop", { flows: { main: { intents: { talk_to_human: "know" }, nodes } } });
    return journey([shop]).outcomes.flatMap(({ gate, condition }) => (gate === "condition" ? [condition] : []));
  };

  it("are those of all branches before one that takes the rest, unless it has a name", () => {
    expect(otherwise({})).toEqual(['none of: it rains; tier = "gold"']);
    expect(otherwise({ label: "All others" })).toEqual(["All others"]);
  });

  it("leave out a branch before it that cannot be taken", () => {
    expect(otherwise({}, "silver")).toEqual(["none of: it rains"]);
  });
});
