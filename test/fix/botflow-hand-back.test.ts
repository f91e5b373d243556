import { describe, expect, it } from "vitest";
import { mendWith, type Pair, replaced } from "./mended.ts";

const bot = `format: botflow/1
name: Orders
start: what
escalation: return
intents:
  - { name: order_human, phrases: [a real person], goto: leave }
nodes:
  what: { type: ask, text: Which order?, noMatch: leave }
  leave: { type: return, exitReason: done }
`;
const host = (call: string, more = "") => `{
  // calls the bot for orders
  "format": "botflow/1", "name": "Front", "channels": ["chat"], "start": "orders",
  "nodes": {
    "orders": { "type": "call", "flow": "Orders", ${call} },${more}
    "bye": { "type": "end" }
  }
}
`;
const mended = (text: string, handoff: object) =>
  mendWith({ "bot.yaml": bot, "front.jsonc": text }, handoff, true, "handoff/escalation-swallowed");
const plain = (text: string) => text.replace(/\s+/g, "");

describe("a botflow caller that drops what its bot hands back looks at it", () => {
  const text = host('"next": "bye"');

  it("binds it, and tests it in front of what follows", async () => {
    const { texts, applied, refused } = await mended(text, { target: { queue: "Desk" } });
    expect(applied.map(({ rule }) => rule)).toEqual(["handoff/escalation-swallowed"]);
    expect(refused).toEqual([]);
    const added: Pair[] = [
      ['"next": "bye" }', '"next": "asked_for_person", "binds": { "exitReason": "orders.exitReason", "intent": "orders.intent" } }'],
      [
        '"bye": { "type": "end" }',
        `"bye": { "type": "end" },
    "asked_for_person": {
      "type": "branch", "on": "orders.exitReason",
      "cases": [{ "is": "AgentRequestedByUser", "next": "handoff" }],
      "default": "asked_for_person_2"
    },
    "asked_for_person_2": {
      "type": "branch", "on": "orders.intent",
      "cases": [{ "is": "order_human", "next": "handoff" }],
      "default": "bye"
    },
    "handoff": { "type": "transfer", "transfer": { "type": "digital", "queue": "Desk" } }`,
      ],
    ];
    expect(plain(texts.get("front.jsonc") ?? "")).toBe(plain(replaced(text, ...added)));
  });

  it("adds a case to the branch that tests it, and leads to the one handoff of the flow", async () => {
    const tested = host(
      '"binds": { "exitReason": "why", "intent": "what" }, "next": "sort"',
      `
    "sort": { "type": "branch", "on": "why", "cases": [{ "is": "stuck", "next": "desk" }], "default": "topic" },
    "topic": { "type": "branch", "on": "what", "cases": [{ "is": "order_human", "next": "desk" }], "default": "bye" },
    "desk": { "type": "transfer", "transfer": { "type": "digital", "queue": "Orders" }, "failure": "bye", "noAgent": "bye" },`,
    );
    const { texts } = await mended(tested, {});
    const stuck = '{ "is": "stuck", "next": "desk" }';
    expect(plain(texts.get("front.jsonc") ?? "")).toBe(
      plain(replaced(tested, [stuck, `${stuck}, { "is": "AgentRequestedByUser", "next": "desk" }`])),
    );
  });

  it("needs the target where the flow has no handoff", async () => {
    expect((await mended(text, {})).texts.size).toBe(0);
  });

  it("needs no case where the name that it tests is only written wrong", async () => {
    const tests = (name: string) =>
      host(
        '"next": "which", "binds": { "intent": "asked" }',
        `
    "which": { "type": "branch", "on": "asked", "cases": [{ "is": "${name}", "next": "desk" }], "default": "bye" },
    "desk": { "type": "transfer", "transfer": { "type": "digital", "queue": "Desk" }, "failure": "bye", "noAgent": "bye" },`,
      );
    const files = { "bot.yaml": bot.replace("escalation: return\n", ""), "front.jsonc": tests("order_humans") };
    const { texts, applied } = await mendWith(files, {}, true);
    expect(applied.map(({ rule }) => rule)).toEqual(["nlu/undefined-intent"]);
    expect(texts.get("front.jsonc")).toBe(tests("order_human"));
  });
});
