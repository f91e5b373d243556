import { describe, expect, it } from "vitest";
import { lint } from "../../src/engine/lint.ts";

/** The exits of a shared desk that `failure/*` reports; customers come to it by a request for a person, and by an order that goes wrong. */
async function lostAt(behind: { readonly request?: string; readonly order?: string }): Promise<readonly string[]> {
  const shop = {
    format: "botflow/1",
    name: "Garden shop",
    channels: ["chat"],
    start: "menu",
    intents: [{ name: "talk_to_human", phrases: ["let me talk to a human"], goto: "asked" }],
    nodes: {
      menu: { type: "ask", text: "I am a bot. What can I do for you?", choices: [{ label: "My order", next: "order" }] },
      asked: { type: "call", flow: "Desk", ...(behind.request && { next: behind.request }) },
      order: { type: "call", flow: "Desk", ...(behind.order && { next: behind.order }) },
      note: { type: "transfer", transfer: { type: "ticket", form: "contact" } },
    },
  };
  const desk = {
    format: "botflow/1",
    name: "Desk",
    start: "chat",
    nodes: {
      chat: { type: "transfer", transfer: { type: "digital", queue: "Garden chat" }, failure: "back", noAgent: "back" },
      back: { type: "return" },
    },
  };
  const files = Object.entries({ "shop.json": shop, "desk.json": desk }).map(([path, value]) => ({ path, content: JSON.stringify(value) }));
  const { report } = await lint({ files, config: [] });
  return report.problems.flatMap(({ rule, file, pointer }) => (rule.startsWith("failure/") ? [`${rule} ${file}${pointer}`] : [])).sort();
}

describe("a handoff that fails in a flow with several callers", () => {
  it("leaves the customer with what follows the call by which the request came, not with what follows another one", async () => {
    expect(await lostAt({ request: "note" })).toEqual([]);
    expect(await lostAt({ order: "note" })).toEqual([
      "failure/no-agent desk.json/nodes/chat",
      "failure/transfer-failure desk.json/nodes/chat",
    ]);
  });
});
