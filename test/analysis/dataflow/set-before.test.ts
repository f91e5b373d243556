import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/analysis/analyse.ts";
import { setBefore } from "../../../src/analysis/dataflow/set-before.ts";
import { is, onChannel } from "../../../src/model/build.ts";
import { bot, CONFIG, type FlowSpec, type NodeSpec } from "../project.ts";

const set = (tier: string, next: string) => ({ sets: { tier }, next });

const menu = { exits: [["case", { to: null, when: is("tier", "gold") }]] as const };

const atMenu = (nodes: FlowSpec["nodes"], others: Readonly<Record<string, FlowSpec>> = {}) =>
  heldAtMenu({ start: "begin", nodes: { ...nodes, "branch menu": menu } }, others);

/** What the flow `main` has surely set when its node `menu` is reached. */
function heldAtMenu(main: FlowSpec, others: Readonly<Record<string, FlowSpec>> = {}) {
  const { linked } = analyse([bot("Shop", { flows: { ...others, main } })], () => CONFIG);
  const found = linked.spots.find(({ flow, node }) => flow.id === "main" && node.id === "menu");
  const everywhere = () => true;
  return found && Object.fromEntries(setBefore(linked, everywhere, (channel) => channel).at(found, "chat"));
}

describe("what a flow has set before", () => {
  it("is what it wrote last on every way", () => {
    expect(atMenu({ "effect begin": set("silver", "more"), "effect more": set("gold", "menu") })).toEqual({ tier: ["gold"] });
  });

  it("is one of what its ways wrote where they differ", () => {
    const nodes = {
      "ask begin": {
        exits: [
          ["answer", "silver"],
          ["answer", "gold"],
        ] as const,
      },
      "effect silver": set("silver", "menu"),
      "effect gold": set("gold", "menu"),
    };
    expect(atMenu(nodes)).toEqual({ tier: ["gold", "silver"] });
  });

  it("is what it wrote on the ways of the channel", () => {
    const nodes = {
      "branch begin": {
        exits: [
          ["case", { to: "silver", when: onChannel("voice") }],
          ["default", "gold"],
        ] as const,
      },
      "effect silver": set("silver", "menu"),
      "effect gold": set("gold", "menu"),
    };
    expect(atMenu(nodes)).toEqual({ tier: ["gold"] });
  });

  it("is unknown of a variable that a flow which it calls writes, too, however often each does", () => {
    const other = { start: "one", nodes: { "effect one": set("none", "bye"), "return bye": {} } };
    const nodes = {
      "effect begin": set("silver", "more"),
      "effect more": set("gold", "other"),
      "call other": { flow: "other", next: "menu" },
    };
    expect(atMenu(nodes, { other })).toEqual({});
  });

  it("is unknown of a variable that is written where a called flow goes on for good", () => {
    const other = { start: "on", nodes: { "jump on": { flow: "third" } } };
    const third = { start: "one", nodes: { "effect one": set("none", "bye"), "return bye": {} } };
    const nodes = { "effect begin": set("gold", "other"), "call other": { flow: "other", next: "menu" } };
    expect(atMenu(nodes, { other, third })).toEqual({});
  });

  it("is what it wrote, whatever is written by flows that it does not call, or jumps to for good", () => {
    const other = { start: "one", nodes: { "effect one": set("none", "bye"), "return bye": {} } };
    const nodes = {
      "effect begin": set("gold", "choice"),
      "branch choice": {
        exits: [
          ["case", { to: "leave", when: is("city", "Rome") }],
          ["default", "menu"],
        ] as const,
      },
      "jump leave": { flow: "other" },
    };
    expect(atMenu(nodes, { other, apart: other })).toEqual({ tier: ["gold"] });
  });

  it("is unknown behind a call of the flow itself, which may have gone another way", () => {
    const nodes = {
      "ask begin": {
        exits: [
          ["answer", "gold"],
          ["answer", "silver"],
        ] as const,
      },
      "effect gold": set("gold", "again"),
      "call again": { flow: "main", next: "menu" },
      "effect silver": set("silver", "back"),
      "return back": {},
    };
    expect(atMenu(nodes)).toEqual({});
  });

  it("is unknown behind a call that comes back to the flow by others", () => {
    const other = { start: "round", nodes: { "call round": { flow: "main", next: "bye" }, "return bye": {} } };
    const nodes = {
      "ask begin": {
        exits: [
          ["answer", "gold"],
          ["answer", "silver"],
        ] as const,
      },
      "effect gold": set("gold", "other"),
      "call other": { flow: "other", next: "menu" },
      "effect silver": set("silver", "back"),
      "return back": {},
    };
    expect(atMenu(nodes, { other })).toEqual({});
  });

  it("is unknown in a draft, which may start at any node that nothing leads to", () => {
    const draft: FlowSpec = {
      entries: [
        { kind: "start", to: null },
        { kind: "intent", intent: "prices", to: "gold" },
      ],
      nodes: { "effect gold": set("gold", "menu"), "say other": { next: "menu" }, "branch menu": menu },
    };
    expect(heldAtMenu(draft)).toEqual({});
  });
});

describe("what a flow is given that others alone call", () => {
  const ask = { exits: [["answer", { to: null, when: is("tier", "gold") }]] as const };

  /** What `desk` is given where `main` calls it after each of the values was written. */
  function given(tiers: readonly string[], more: FlowSpec["nodes"] = {}) {
    const calls = tiers.flatMap((tier, i): [string, NodeSpec][] => [
      [`effect set${i}`, set(tier, `call${i}`)],
      [`call call${i}`, { flow: "desk", next: null }],
    ]);
    const start = { exits: tiers.map((_, i) => ["answer", `set${i}`] as const) };
    const main: FlowSpec = { start: "begin", nodes: { "ask begin": start, ...Object.fromEntries(calls) } };
    const desk: FlowSpec = { start: "which", onlyCalled: true, nodes: { "ask which": ask, ...more } };
    const { linked } = analyse([bot("Shop", { flows: { main, desk } })], () => CONFIG);
    const found = linked.flow("desk");
    const { given: ways } = setBefore(
      linked,
      () => true,
      (channel) => channel,
    );
    return found && ways(found, "chat").map((held) => Object.fromEntries(held));
  }

  it("is what each of them has written by then", () => {
    expect(given(["gold"])).toEqual([{ tier: ["gold"] }]);
    expect(given(["gold", "silver"])).toEqual([{ tier: ["gold"] }, { tier: ["silver"] }]);
  });

  it("is what all of them may have written where there are many", () => {
    const tiers = ["1", "2", "3", "4", "5", "6", "7", "8", "gold"];
    expect(given(tiers.slice(1))).toHaveLength(8);
    expect(given(tiers)).toEqual([{}]);
  });

  it("is what it gives itself where it calls itself", () => {
    expect(given(["gold"], { "call again": { flow: "desk", next: null } })).toEqual([{ tier: ["gold"] }]);
  });

  it("is unknown once it writes it itself", () => {
    expect(given(["gold"], { "effect other": set("silver", "which") })).toEqual([{}]);
  });
});
