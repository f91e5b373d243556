import { describe, expect, it } from "vitest";
import { analyseParts } from "../../../src/analysis/analyse.ts";
import { and, is, or } from "../../../src/model/build.ts";
import type { Bot, Guard } from "../../../src/model/model.ts";
import { bot, CONFIG, digital } from "../project.ts";

/** The nodes to which customers come who have not asked for a person. */
const served = (...bots: readonly Bot[]): readonly string[] => {
  const { facts } = analyseParts(bots, () => CONFIG);
  return facts.linked.spots.filter(facts.servesOthers).map(({ node }) => node.id);
};

const place = { file: "Shop.json", pointer: "/choice" };

describe("other customers than those who ask for a person", () => {
  it("come to what other intents and the start lead to, and to nothing behind the request alone", () => {
    const nodes = {
      "ask hello": { next: "hello" },
      "say hours": { next: "bye" },
      "say sorry": { next: "bye" },
      "end bye": {},
      "transfer desk": digital,
    };
    const intents = { talk_to_human: "sorry", get_me_an_agent: "desk", opening_hours: "hours" };
    expect(served(bot("Shop", { flows: { main: { start: "hello", intents, nodes } } }))).toEqual(["hello", "hours", "bye"]);
  });

  it("do not take the choice that asks for a person, and do take one that does not", () => {
    const choice = (name: string, to: string) =>
      ["answer", { to, choice: { name, words: [name], at: { ...place, pointer: `/${to}` } } }] as const;
    const nodes = {
      "ask menu": { exits: [choice("Talk to an agent", "desk"), choice("Opening hours", "hours")] },
      "say hours": { next: "bye" },
      "end bye": {},
      "transfer desk": digital,
    };
    expect(served(bot("Shop", { flows: { main: { start: "menu", nodes } } }))).toEqual(["menu", "hours", "bye"]);
  });

  const tells = (when: Guard) => {
    const nodes = {
      "call bot": { flow: "bot", binds: { intent: "heard", exitReason: "why" }, next: "which" },
      "branch which": {
        exits: [
          ["case", { to: "person", when }],
          ["default", "hours"],
        ] as const,
      },
      "say person": { next: "desk" },
      "transfer desk": digital,
      "say hours": { next: "bye" },
      "end bye": {},
    };
    const inner = {
      start: "listen",
      intents: { talk_to_human: "human", opening_hours: "others" },
      escalation: "escalates",
      nodes: {
        "ask listen": { next: "others" },
        "return human": { sets: { $intent: "talk_to_human" } },
        "return others": {},
        "return escalates": { returns: { exitReason: "AgentRequestedByUser", escalates: true } as const },
      },
    };
    return served(
      bot("Host", { flows: { main: { start: "bot", nodes } }, declaresIntents: false }),
      bot("Bot", { flows: { bot: inner } }),
    ).includes("person");
  };

  it("take no branch for what a called bot hands back of the request: its intent, its exit reason", () => {
    expect(tells(is("heard", "talk_to_human"))).toBe(false);
    expect(tells(is("why", "AgentRequestedByUser"))).toBe(false);
    expect(tells(is("heard", "opening_hours"))).toBe(true);
    expect(tells(is("why", "TriggeredByFlow"))).toBe(true);
    expect(tells(is("tier", "gold"))).toBe(true);
  });

  it("take a branch that others may take as well", () => {
    expect(tells(is("heard", "talk_to_human", "opening_hours"))).toBe(true);
    expect(tells(or(is("heard", "talk_to_human"), is("tier", "gold")))).toBe(true);
    expect(tells(or(is("heard", "talk_to_human"), is("why", "AgentRequestedByUser")))).toBe(false);
    expect(tells(and(is("heard", "talk_to_human"), is("tier", "gold")))).toBe(false);
  });
});
