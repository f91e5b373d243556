import { describe, expect, it } from "vitest";
import { analyseParts } from "../../src/analysis/analyse.ts";
import type { Bot } from "../../src/model/model.ts";
import { bot, CONFIG, digital } from "./project.ts";

/** A bot that hands off to a desk, and calls a flow of another one where that is named. */
const asking = (name: string, flow?: string): Bot => {
  const nodes = { "transfer desk": digital, ...(flow ? { "call go": { flow, next: "desk" } } : {}) };
  return bot(name, { flows: { [`${name} main`]: { intents: { talk_to_human: flow ? "go" : "desk" }, nodes } } });
};

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
