import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/analysis/analyse.ts";
import { components } from "../../../src/analysis/link/components.ts";
import type { Bot } from "../../../src/model/model.ts";
import { bot, CONFIG, digital, voice } from "../project.ts";

/** A bot with one flow, `<name> main`, that calls another one. */
const calling = (name: string, flow: string): Bot =>
  bot(name, { flows: { [`${name} main`]: { start: "go", nodes: { "call go": { flow, next: "bye" }, "end bye": {} } } } });

const parts = (...bots: readonly Bot[]) => components(bots).map((part) => part.map(({ name }) => name));

describe("bots that have to do with each other", () => {
  it("are those that call each other, directly or through others", () => {
    expect(parts(calling("a", "b main"), calling("d", "d main"), calling("b", "c main"), calling("c", "nothing"))).toEqual([
      ["a", "b", "c"],
      ["d"],
    ]);
  });

  it("are those whose flows one call may mean", () => {
    const one = bot("one", { flows: { shared: { nodes: {} } } });
    const two = bot("two", { flows: { shared: { nodes: {} } } });
    expect(parts(one, calling("a", "shared"), two)).toEqual([["one", "a", "two"]]);
  });

  it("are not those that miss the same flow", () => {
    expect(parts(calling("a", "nothing"), calling("b", "nothing"))).toEqual([["a"], ["b"]]);
  });
});

describe("a project of bots that have nothing to do with each other", () => {
  const asking = (name: string, desk: typeof digital) =>
    bot(name, { flows: { main: { intents: { talk_to_human: "desk" }, nodes: { "transfer desk": desk } } } });
  const bots = [asking("shop", digital), calling("phone", "phone main"), { ...asking("shop", voice), id: "shop again" }];
  const project = analyse(bots, () => CONFIG);

  it("has the requests of all of them in the order of the bots, those of one name numbered", () => {
    expect(project.journeys.map(({ request, verdict }) => [request.id, verdict])).toEqual([
      ["shop/talk_to_human", "handed-off"],
      ["shop/talk_to_human#2", "violated"],
    ]);
  });

  it("answers for the nodes of each", () => {
    expect(project.linked.spots.map(({ bot: { id }, node }) => [id, node.id])).toEqual([
      ["shop", "desk"],
      ["phone", "go"],
      ["phone", "bye"],
      ["shop again", "desk"],
    ]);
    expect(project.linked.spots.map((spot) => project.reach.from(spot, "handoff", "chat"))).toEqual([true, false, false, false]);
    expect(project.linked.spots.map(project.isReached)).toEqual([true, true, true, true]);
  });
});
