import { describe, expect, it } from "vitest";
import { is } from "../../../src/model/build.ts";
import { bot, digital, journey, lines, type NodeSpec } from "../project.ts";

/** A row of questions; each answer is remembered as "yes" or "no", and a later node tests all of them. */
function questions(count: number, begin: string, after: string, tested: string): Record<string, NodeSpec> {
  const nodes: Record<string, NodeSpec> = {};
  for (let i = 0; i < count; i++) {
    const next = i + 1 < count ? `q${i + 1}` : after;
    const id = i === 0 ? begin : `q${i}`;
    nodes[`ask ${id}`] = {
      exits: [
        ["answer", `yes${i}`],
        ["answer", `no${i}`],
      ],
    };
    nodes[`effect yes${i}`] = { sets: { [`v${i}`]: "yes" }, next };
    nodes[`effect no${i}`] = { sets: { [`v${i}`]: "no" }, next };
  }
  nodes["branch tests"] = {
    exits: [
      ...Array.from({ length: count }, (_, i) => ["case", { to: tested, when: is(`v${i}`, "yes") }] as const),
      ["default", tested] as const,
    ],
  };
  return nodes;
}

/** A flow that knows the team is "sales", goes on from `next` to "which", and hands off if it still knows. */
const sales = (next: string, nodes: Readonly<Record<string, NodeSpec>>): Record<string, NodeSpec> => ({
  "effect begin": { sets: { team: "sales" }, next },
  ...nodes,
  "branch which": {
    exits: [
      ["case", { to: "desk", when: is("team", "sales") }],
      ["default", "bye"],
    ],
  },
  "transfer desk": { ...digital, failure: undefined },
  "end bye": {},
});

describe("facts", () => {
  it("what all paths to a node agree on is kept, however many ways lead there", () => {
    const nodes = sales("q", questions(9, "q", "tests", "which"));
    const found = journey([bot("Shop", { flows: { main: { intents: { talk_to_human: "begin" }, nodes } } })]);
    expect(lines(found)).toEqual(["handed-off none /main/desk"]);
  });

  it("a variable that is written anew before it is read tells no paths apart, and one that a called flow does not touch comes back", () => {
    const nodes = sales("visit", { "call visit": { flow: "survey", next: "which" } });
    const survey: Record<string, NodeSpec> = {
      "ask rate": {
        exits: [
          ["answer", "good"],
          ["answer", "bad"],
        ],
      },
      "effect good": { sets: { rating: "good" }, next: "back" },
      "effect bad": { sets: { rating: "bad" }, next: "back" },
      "return back": {},
    };
    const flows = { main: { intents: { talk_to_human: "begin" }, nodes }, survey: { start: "rate", nodes: survey } };
    expect(lines(journey([bot("Shop", { flows })]))).toEqual(["handed-off none /main/desk"]);
  });

  it("a called flow that writes a variable of its caller is believed", () => {
    const nodes = sales("visit", { "call visit": { flow: "close", next: "which" } });
    const close: Record<string, NodeSpec> = { "effect shut": { sets: { team: "none" }, next: "back" }, "return back": {} };
    const flows = { main: { intents: { talk_to_human: "begin" }, nodes }, close: { start: "shut", nodes: close } };
    expect(lines(journey([bot("Shop", { flows })]))).toEqual(["dead-end none /main/bye"]);
  });

  it("twenty remembered answers and a flow that reads them all stay within the budget of a walk", () => {
    const asked = questions(20, "begin", "visit", "desk");
    const { "branch tests": tests, ...row } = asked;
    const nodes: Record<string, NodeSpec> = {
      ...row,
      "call visit": { flow: "check", next: "again" },
      "ask again": {
        exits: [
          ["answer", "begin"],
          ["answer", "desk"],
        ],
      },
      "transfer desk": { ...digital, failure: undefined },
    };
    const check: Record<string, NodeSpec> = {
      "branch tests": {
        exits: (tests?.exits ?? []).map(([role, exit]) => [role, typeof exit === "object" && exit ? { ...exit, to: "back" } : "back"]),
      },
      "return back": {},
    };
    const flows = { main: { intents: { talk_to_human: "begin" }, nodes }, check: { start: "tests", nodes: check } };
    expect(lines(journey([bot("Shop", { flows })]))).toEqual(["handed-off none /main/desk"]);
  });
});
