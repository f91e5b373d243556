import { describe, expect, it } from "vitest";
import { lint } from "../../../src/engine/lint.ts";

describe("exits that botflow takes from the bot's handlers", () => {
  it("belong to the node that leaves them out: a look-up that fails into an end is reported there", async () => {
    const flow = {
      format: "botflow/1",
      name: "Shop",
      start: "hello",
      intents: [{ name: "talk_to_human", goto: "look" }],
      on: { error: "bye" },
      nodes: {
        hello: { type: "ask", text: "What can I do for you?", next: "hello" },
        look: { type: "effect", action: "crm.lookup", next: "desk" },
        desk: { type: "transfer", transfer: { type: "digital", queue: "Support" }, failure: "note", noAgent: "note" },
        note: { type: "transfer", transfer: { type: "ticket", form: "contact" } },
        bye: { type: "end" },
      },
    };
    const { report } = await lint({ files: [{ path: "shop.json", content: JSON.stringify(flow) }] });
    const failures = report.problems.filter(({ rule }) => rule.startsWith("failure/") && rule !== "failure/fallback-no-escalation");
    expect(failures.map(({ rule, pointer }) => [rule, pointer])).toEqual([["failure/error-branch", "/nodes/look"]]);
  });
});
