import { describe, expect, it } from "vitest";
import { is } from "../../src/model/build.ts";
import { bot, digital, journey, lines, type NodeSpec } from "./project.ts";

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
