import { describe, expect, it } from "vitest";
import { is } from "../../../src/model/build.ts";
import { bot, digital, journey, lines, type NodeSpec } from "../project.ts";

/** "Hello VIP" or "Hello" first; further down the same condition decides who gets a person. */
const greeting = (from: Readonly<Record<string, NodeSpec>>) =>
  lines(
    journey([
      bot("Shop", {
        flows: {
          main: {
            intents: { talk_to_human: "begin" },
            nodes: {
              ...from,
              "branch greet": {
                exits: [
                  ["case", { to: "vip", when: is("tier", "gold") }],
                  ["default", "hello"],
                ],
              },
              "say vip": { next: "serve" },
              "say hello": { next: "serve" },
              "branch serve": {
                exits: [
                  ["case", { to: "desk", when: is("tier", "gold") }],
                  ["default", "bye"],
                ],
              },
              "transfer desk": { transfer: digital.transfer },
              "end bye": {},
            },
          },
        },
      }),
    ]),
  );

describe("a branch that a condition before has settled", () => {
  it("is taken under that condition where the condition has led others to a person before", () => {
    const nodes: Readonly<Record<string, NodeSpec>> = {
      "branch first": {
        exits: [
          ["case", { to: "desk", when: is("tier", "gold") }],
          ["default", "hello"],
        ],
      },
      "say hello": { next: "again" },
      "branch again": {
        exits: [
          ["case", { to: "desk", when: is("tier", "gold") }],
          ["default", "bye"],
        ],
      },
      "transfer desk": { transfer: digital.transfer },
      "end bye": {},
    };
    const found = lines(journey([bot("Shop", { flows: { main: { intents: { talk_to_human: "first" }, nodes } } })]));
    expect(found).toEqual(["dead-end condition /main/bye", "handed-off none /main/desk"]);
  });

  it("is taken under that condition, where nobody knows whether it holds", () => {
    expect(greeting({ "say begin": { next: "greet" } })).toEqual(["dead-end condition /main/bye", "handed-off none /main/desk"]);
  });

  it("is the customer's answer, where a question has asked for it", () => {
    expect(greeting({ "ask begin": { stores: "tier", next: "greet" } })).toEqual([
      "dead-end chosen /main/bye",
      "handed-off none /main/desk",
    ]);
  });

  it("is no condition where the path has written what it tests", () => {
    expect(greeting({ "effect begin": { sets: { tier: "silver" }, next: "greet" } })).toEqual(["dead-end none /main/bye"]);
    const later = {
      "say begin": { next: "ranks" },
      "branch ranks": { exits: [["case", { to: "set", when: is("tier", "gold") }]] as const },
    };
    expect(greeting({ ...later, "effect set": { sets: { tier: "silver" }, next: "greet" } })).toEqual(["dead-end none /main/bye"]);
  });
});

/** The branch or question "which" leads to one of two writes; further down what was written decides who gets a person. */
const routed = (which: Readonly<Record<string, NodeSpec>>, first = "which", vip = "desk") =>
  lines(
    journey([
      bot("Shop", {
        flows: {
          main: {
            intents: { talk_to_human: first },
            nodes: {
              ...which,
              "effect desk": { sets: { route: vip }, next: "routes" },
              "effect self": { sets: { route: "self" }, next: "routes" },
              "branch routes": {
                exits: [
                  ["case", { to: "transfer", when: is("route", "desk") }],
                  ["default", "bye"],
                ],
              },
              "transfer transfer": { transfer: digital.transfer },
              "end bye": {},
            },
          },
        },
      }),
    ]),
  );

describe("what is written behind a branch", () => {
  const byTier = (...more: string[]) => ({
    exits: [
      ["case", { to: "desk", when: is("tier", "gold") }],
      ["default", more[0] ?? "self"],
    ] as const,
  });

  it("is known as little as whether the branch was taken", () => {
    const expected = ["dead-end condition /main/bye", "handed-off none /main/transfer"];
    expect(routed({ "branch which": byTier() })).toEqual(expected);
    expect(routed({ "branch which": byTier("sorry"), "say sorry": { next: "self" } })).toEqual(expected);
  });

  it("is the customer's answer where a question leads to it", () => {
    const answered = {
      exits: [
        ["answer", "desk"],
        ["answer", "self"],
      ] as const,
    };
    expect(routed({ "ask which": answered })).toEqual(["dead-end chosen /main/bye", "handed-off none /main/transfer"]);
  });

  it("is certain where every way leads to it, and where the path has settled the branch", () => {
    const both = {
      exits: [
        ["case", { to: "vip", when: is("tier", "gold") }],
        ["default", "hello"],
      ] as const,
    };
    const greeted = { "branch which": both, "say vip": { next: "self" }, "say hello": { next: "self" } };
    expect(routed(greeted)).toEqual(["dead-end none /main/bye"]);
    const silver = { "effect begin": { sets: { tier: "silver" }, next: "which" }, "branch which": byTier() };
    expect(routed(silver, "begin")).toEqual(["dead-end none /main/bye"]);
  });

  it("is certain where nothing that is written leads elsewhere", () => {
    expect(routed({ "branch which": byTier() }, "which", "dekc")).toEqual(["dead-end none /main/bye"]);
  });

  it("leaves a request certain that is made there", () => {
    const made = routed({ "branch which": byTier() }, "self");
    expect(made).toEqual(["dead-end none /main/bye"]);
  });
});

/** A called flow comes back with one of two literals; what is bound to them decides who gets a person. */
const returned = (which: Readonly<Record<string, NodeSpec>>, vip = "desk") =>
  lines(
    journey([
      bot("Shop", {
        flows: {
          main: {
            intents: { talk_to_human: "call" },
            nodes: {
              "call call": { flow: "topic", binds: { exitReason: "route" }, next: "routes" },
              "branch routes": {
                exits: [
                  ["case", { to: "transfer", when: is("route", "desk") }],
                  ["default", "bye"],
                ],
              },
              "transfer transfer": { transfer: digital.transfer },
              "end bye": {},
            },
          },
          topic: {
            start: "which",
            nodes: { ...which, "return desk": { returns: { exitReason: vip } }, "return self": { returns: { exitReason: "self" } } },
          },
        },
      }),
    ]),
  );

describe("what a called flow hands back", () => {
  const [toDesk, toSelf] = [["answer", "desk"] as const, ["answer", "self"] as const];

  it("is the customer's answer where a question leads to it", () => {
    expect(returned({ "ask which": { exits: [toDesk, toSelf] } })).toEqual(["dead-end chosen /main/bye", "handed-off none /main/transfer"]);
  });

  it("is known as little as whether a branch was taken that leads to it", () => {
    const byTier = {
      exits: [
        ["case", { to: "desk", when: is("tier", "gold") }],
        ["default", "self"],
      ] as const,
    };
    expect(returned({ "branch which": byTier })).toEqual(["dead-end condition /main/bye", "handed-off none /main/transfer"]);
  });

  it("is certain where nothing that it hands back leads elsewhere", () => {
    expect(returned({ "ask which": { exits: [toDesk, toSelf] } }, "dekc")).toEqual(["dead-end none /main/bye"]);
  });
});

describe("a request at a question that it comes back to", () => {
  it("is refused by a condition: what else is understood there is a new topic", () => {
    const at = { file: "Shop.json", pointer: "/menu" };
    const nodes: Readonly<Record<string, NodeSpec>> = {
      "ask menu": {
        exits: [
          ["answer", { to: "check", intent: { name: "talk_to_human", at } }],
          ["answer", { to: "desk", intent: { name: "order", at } }],
        ],
      },
      "branch check": {
        exits: [
          ["case", { to: "desk", when: is("tier", "gold") }],
          ["default", "menu"],
        ],
      },
      "transfer desk": { transfer: digital.transfer },
    };
    expect(lines(journey([bot("Shop", { declaresIntents: false, flows: { main: { start: "menu", nodes } } })]))).toEqual([
      "dead-end condition /main/check",
      "handed-off none /main/desk",
    ]);
  });
});
