import { describe, expect, it } from "vitest";
import type { Hop, HumanRequest, Spot } from "../../../src/analysis/journey.ts";
import { applyMasks, MASKS, type Mask, type Standing } from "../../../src/engine/run/masks.ts";
import type { Node, Place } from "../../../src/model/model.ts";
import { defineRule } from "../../../src/rule/rule.ts";

const at = (pointer: string): Place => ({ file: "bot.json", pointer });
const request = (name: string): HumanRequest => ({ id: name, name, at: at(`/intents/${name}`) }) as HumanRequest;
const spots = new Map<string, Spot>();
const spot = (id: string): Spot => {
  const known = spots.get(id) ?? ({ node: { id, kind: "say", at: at(`/nodes/${id}`), exits: [] } satisfies Node } as unknown as Spot);
  spots.set(id, known);
  return known;
};
const hop = (id: string): Hop => ({ at: at(`/nodes/${id}`), label: id, spot: spot(id) });

function finding(
  rule: string,
  place: Place | string,
  more: { requests?: HumanRequest[]; route?: string[]; warning?: boolean } = {},
): Standing {
  const here = typeof place === "string" ? { at: at(`/nodes/${place}`), spot: spot(place) } : { at: place };
  return {
    rule: defineRule({ id: rule, docs: { summary: "" }, severity: "error", messages: {}, help: "" }),
    finding: { message: "", ...here, ...(more.route ? { route: more.route.map(hop) } : {}) },
    severity: more.warning ? "warning" : "error",
    requests: more.requests ?? [],
  };
}

const left = (...found: Standing[]) =>
  applyMasks(found).map(({ rule, requests }) => `${rule.id}: ${requests.map(({ name }) => name).join(" ")}`);
const human = request("human");
const other = request("other");

/** For each row of the table, two findings that are one fault. */
function oneFault({ gives: giving, where }: Mask, to: string): [Standing, Standing] {
  const requests = [human];
  const gives = giving.replace("/*", "/any-rule");
  const id = to.endsWith("/*") ? "handoff/no-callback" : to;
  switch (where) {
    case "request":
      return [finding(gives, "a", { requests }), finding(id, "b", { requests })];
    case "itself":
      return [finding(gives, human.at, { requests }), finding(id, "b", { requests })];
    case "behind":
    case "ahead":
      return [finding(gives, "c", { requests, route: ["a", "b", "c"] }), finding(id, "b", { requests })];
    case "file":
      return [finding(gives, "a", { requests }), finding(id, at("/nodes"), {})];
    case "end":
      return [finding(gives, "a", { requests }), finding(id, "a", { requests })];
    case "node":
      return [finding(gives, "a", { requests }), finding(id, at("/nodes/a/target"), {})];
    case "within":
      return [finding(gives, "a", { requests }), finding(id, "a/messages/0")];
  }
}

describe("every row of the table", () => {
  for (const mask of MASKS)
    for (const to of mask.to)
      it(`${mask.gives} gives way to ${to} (${mask.where}), which takes over its requests`, () => {
        const [loser, winner] = oneFault(mask, to);
        for (const order of [
          [loser, winner],
          [winner, loser],
        ]) {
          const kept = applyMasks(order);
          expect(kept.map(({ rule }) => rule.id)).toEqual([winner.rule.id]);
          expect(kept[0]?.requests).toEqual(loser.requests);
        }
      });

  for (const mask of MASKS)
    for (const to of mask.to)
      it(`${mask.gives} stays beside ${to} where the fault is another one`, () => {
        const [loser, winner] = oneFault(mask, to);
        const far = { ...at("/nodes/far"), file: "other.json" };
        const elsewhere = { ...winner, finding: { ...winner.finding, at: far, spot: spot("far") }, requests: [other] };
        expect(applyMasks([loser, elsewhere])).toHaveLength(2);
      });
});

describe("masks", () => {
  it("a dead end of the same request that does not lie behind the phone transfer stays", () => {
    const dial = finding("handoff/no-voice-transfer", "dial", { requests: [human] });
    const end = finding("handoff/no-dead-end", "bye", { requests: [human], route: ["menu", "bye"] });
    expect(left(dial, end)).toHaveLength(2);
  });

  it("a warning does not explain why no path ends with a person", () => {
    const warning = finding("handoff/no-callback", "b", { requests: [human], warning: true });
    expect(left(finding("handoff/no-dead-end", human.at, { requests: [human] }), warning)).toHaveLength(2);
  });

  it("a dead end at a node explains the one at the request itself", () => {
    const whole = finding("handoff/no-dead-end", human.at, { requests: [human] });
    const end = finding("handoff/no-dead-end", "bye", { requests: [human], route: ["bye"] });
    expect(left(whole, end)).toEqual(["handoff/no-dead-end: human"]);
  });

  it("where a request of its own stops under a condition, both stay", () => {
    const sure = finding("handoff/no-dead-end", "bye", { requests: [human], route: ["bye"] });
    const perhaps = finding("handoff/conditional-dead-end", "bye", { requests: [human, other], route: ["bye"] });
    expect(left(sure, perhaps)).toHaveLength(2);
  });

  it("one request of two gives way, the other stays", () => {
    const unknown = finding("structure/unknown-target", at("/nodes/a/next"), {});
    const hidden = finding("handoff/undecided", "a", { requests: [human] });
    const alone = finding("handoff/undecided", "b", { requests: [other] });
    expect(left(hidden, alone, unknown)).toEqual(["handoff/undecided: other", "structure/unknown-target: human"]);
  });

  it("findings without a request never give way by request", () => {
    expect(left(finding("handoff/request-unhandled", "a"), finding("handoff/escalation-swallowed", "b"))).toHaveLength(2);
  });
});
