import { describe, expect, it } from "vitest";
import { found } from "./found.ts";

const LAWS = [{ name: "Germany", minDays: 1000, maxDays: 2000 }, { name: "UK", minDays: 1500, maxDays: 3000 }, { name: "Nowhere" }];
const bot = {
  format: "botflow/1",
  name: "Shop",
  channels: ["chat"],
  start: "hello",
  intents: [{ name: "talk_to_human", goto: "line" }],
  nodes: {
    hello: { type: "ask", text: "I am a bot. What can I do for you?", next: "hello" },
    line: { type: "transfer", transfer: { type: "digital", queue: "Support" }, failure: "hello" },
  },
};
const FILES = [{ path: "bot.json", content: JSON.stringify(bot) }];

describe("what is recorded where a transfer leaves one jurisdiction for another", () => {
  const kept = (days: number, to = "UK") =>
    found("compliance/cross-jurisdiction", FILES, {
      flows: [{ name: "Shop", jurisdiction: "Germany" }],
      queues: [{ name: "Support", jurisdiction: to }],
      recordings: [{ queues: ["Support"], days }],
      jurisdictions: LAWS,
    });

  it("is kept as long as the longer floor of both asks", async () => {
    expect(await kept(1499)).toEqual(["/nodes/line"]);
    expect(await kept(1500)).toEqual([]);
  });

  it("is kept no longer than the shorter ceiling of both allows", async () => {
    expect(await kept(2000)).toEqual([]);
    expect(await kept(2001)).toEqual(["/nodes/line"]);
  });

  it("follows the one side that has rules where the other has none", async () => {
    expect(await kept(999, "Nowhere")).toEqual(["/nodes/line"]);
    expect(await kept(1000, "Nowhere")).toEqual([]);
  });
});

describe("recordings of a queue", () => {
  const kept = (days: number) =>
    found("infra/retention-floor", FILES, {
      queues: [
        { name: "Elsewhere", jurisdiction: "Nowhere" },
        { name: "Support", jurisdiction: "UK" },
      ],
      recordings: [{ name: "All", queues: ["Elsewhere", "Support"], days }],
      jurisdictions: LAWS,
    });

  it("are kept from the floor to the ceiling of its jurisdiction, both included", async () => {
    expect(await kept(1499)).toEqual(["/recordings/0/days"]);
    expect(await kept(1500)).toEqual([]);
    expect(await kept(3000)).toEqual([]);
    expect(await kept(3001)).toEqual(["/recordings/0/days"]);
  });
});
