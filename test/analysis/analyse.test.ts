import { describe, expect, it } from "vitest";
import { analyseParts } from "../../src/analysis/analyse.ts";
import type { Spot } from "../../src/analysis/journey.ts";
import { entrySpots } from "../../src/analysis/link/entries.ts";
import type { ProjectFacts } from "../../src/analysis/project.ts";
import { unknown } from "../../src/model/build.ts";
import type { Bot } from "../../src/model/model.ts";
import { bot, CONFIG, digital } from "./project.ts";

/** A bot that hands off to a desk, and calls a flow of another one where that is named. */
const asking = (name: string, flow?: string): Bot => {
  const nodes = { "transfer desk": digital, ...(flow ? { "call go": { flow, next: "desk" } } : {}) };
  return bot(name, { flows: { [`${name} main`]: { intents: { talk_to_human: flow ? "go" : "desk" }, nodes } } });
};

/** A condition that nobody can evaluate: gold customers come to the desk. */
const SPLIT = [
  ["case", { to: "desk", when: unknown("is a gold customer") }],
  ["default", "back"],
] as const;

const idsOf = ({ facts }: ReturnType<typeof analyseParts>) => facts.requests.map(({ id }) => id);

describe("a project that is analysed again", () => {
  const [shop, bank, desk] = [asking("shop"), asking("bank"), asking("desk")];
  const first = analyseParts([shop, bank, desk], () => CONFIG);

  it("keeps what is known of bots that have nothing to do with one that has changed", () => {
    const again = analyseParts([shop, asking("bank"), desk], () => CONFIG, first.parts);
    expect(again.parts.map((part, i) => part === first.parts[i])).toEqual([true, false, true]);
    expect(idsOf(again)).toEqual(idsOf(first));
  });

  it("looks again at a bot that another one calls now, and at both once it does no more", () => {
    const tied = analyseParts([shop, asking("bank", "desk main"), desk], () => CONFIG, first.parts);
    expect(tied.parts.map(({ linked }) => linked.bots.map(({ name }) => name))).toEqual([["shop"], ["bank", "desk"]]);
    expect(tied.parts[0]).toBe(first.parts[0]);
    const apart = analyseParts([shop, bank, desk], () => CONFIG, tied.parts);
    expect(apart.parts.map((part) => tied.parts.includes(part))).toEqual([true, false, false]);
  });

  it("numbers requests of one name anew where a bot before theirs has come or gone", () => {
    const second = { ...asking("bank"), id: "second bank" };
    const added = analyseParts([second, shop, bank, desk], () => CONFIG, first.parts);
    expect(idsOf(added)).toEqual(["bank/talk_to_human", "shop/talk_to_human", "bank/talk_to_human#2", "desk/talk_to_human"]);
    expect(added.facts.journeysOf(bank).map(({ request }) => request.id)).toEqual(["bank/talk_to_human#2"]);
    expect(idsOf(analyseParts([shop, bank, desk], () => CONFIG, added.parts))).toEqual(idsOf(first));
  });
});

describe("a project of several parts", () => {
  const shop = bot("shop", {
    flows: {
      "shop main": {
        start: "hello",
        intents: { talk_to_human: "go" },
        nodes: {
          "ask hello": { next: "hello" },
          "call go": { flow: "shop desk", next: "bye", failure: "bye" },
          "end bye": {},
        },
      },
      "shop desk": {
        start: "which",
        nodes: { "branch which": { exits: SPLIT }, "transfer desk": digital, "return back": {}, "say lost": {} },
      },
    },
  });
  const bank = asking("bank");
  const parts = { together: analyseParts([bank, shop], () => CONFIG).facts, alone: analyseParts([shop], () => CONFIG).facts };

  it("answers every question about a bot as if the bot stood alone", () => {
    const { together, alone } = parts;
    const ids = (spots: Iterable<Spot>) => [...spots].map(({ node }) => node.id);
    const about = (facts: ProjectFacts) => {
      const spots = facts.linked.spots.filter((spot) => spot.bot === shop);
      const { linked, reach } = facts;
      return {
        nodes: spots.map((spot) => [
          spot.node.id,
          [
            facts.isReached(spot),
            facts.isReachedByVoice(spot),
            facts.isConnected(spot),
            facts.servesOthers(spot),
            facts.isDigitalOnly(spot),
          ],
          facts.certainChannels(spot),
          (["handoff", "anyone", "alternative"] as const).map((goal) => reach.from(spot, goal, "chat")),
          spot.node.exits.map((exit) => [
            facts.gateOf(spot, exit),
            reach.behind(spot, exit, "handoff", "chat"),
            linked.behind(spot, exit)?.node.id,
          ]),
        ]),
        flows: shop.flows.map((flow) => [
          linked.flow(flow.id) === flow,
          linked.botOf(flow) === shop,
          facts.channelsOf(flow),
          ids(linked.startsOf(flow).map((start) => start.spot)),
          ids(linked.callersOf(flow)),
          ids(linked.returnsTo(flow)),
          ids(linked.jumpersTo(flow)),
          flow.nodes.map((node) => [
            linked.spot(flow, node).node === node,
            linked.at(flow, node.id)?.node === node,
            node.call && linked.target(flow, node),
          ]),
        ]),
        hosts: linked.hostsOf(shop),
        calls: linked.calls.filter(({ spot }) => spot.bot === shop).map(({ spot, callee }) => [spot.node.id, callee?.id]),
        requests: facts
          .journeysOf(shop)
          .map(({ request, verdict, outcomes }) => [
            request.id,
            verdict,
            outcomes.map(({ kind, gate, at }) => [kind, gate, at]),
            request.starts.map(facts.gateOfStart),
            facts.walk(request, "chat").states.length,
          ]),
      };
    };
    expect(about(together)).toEqual(about(alone));
    // Nothing of this is true of no bot at all.
    expect(about(together).nodes.flat(2)).toEqual(expect.arrayContaining([true, false, "which"]));
  });

  it("gives the bots, their nodes and their calls in the order of the bots", () => {
    const { together } = parts;
    expect(together.requests.map(({ id }) => id)).toEqual(["bank/talk_to_human", "shop/talk_to_human"]);
    expect([...new Set(together.linked.spots.map((spot) => spot.bot.name))]).toEqual(["bank", "shop"]);
  });
});

describe("a flow whose start is not known", () => {
  const reached = (flow: Parameters<typeof bot>[1]["flows"][string]) => {
    const { facts } = analyseParts([bot("shop", { flows: { main: flow } })], () => CONFIG);
    return facts.linked.spots.filter(facts.isReached).map(({ node }) => node.id);
  };
  it("begins at every node to which nothing leads, and once at each circle that these do not lead to", () => {
    const nodes = {
      "ask menu": { next: "hours" },
      "say hours": { next: "menu" },
      "say hello": { next: "desk" },
      "transfer desk": digital,
    };
    expect(reached({ entries: [{ kind: "start", to: null }], nodes })).toEqual(["menu", "hours", "hello", "desk"]);
    const { facts } = analyseParts([bot("shop", { flows: { main: { entries: [{ kind: "start", to: null }], nodes } } })], () => CONFIG);
    expect(entrySpots(facts.linked).map(({ spot }) => spot.node.id)).toEqual(["hello", "menu"]);
  });

  it("is another matter than an intent that leads nowhere", () => {
    const nodes = { "say hello": { next: "desk" }, "transfer desk": digital };
    expect(reached({ entries: [{ kind: "intent", intent: "hours", to: null }], nodes })).toEqual([]);
  });
});
