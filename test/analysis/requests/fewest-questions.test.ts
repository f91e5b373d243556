import { describe, expect, it } from "vitest";
import { link } from "../../../src/analysis/link/link.ts";
import { fewestQuestions } from "../../../src/analysis/requests/fewest-questions.ts";
import type { Bot, Exit } from "../../../src/model/model.ts";
import { bot, digital } from "../project.ts";

type Through = (exit: Exit) => boolean;

/** The questions from the node `from` to the handoff. */
function count(bots: readonly Bot[], from = "first", through?: Through): number | undefined {
  const linked = link(bots);
  const start = linked.spots.find(({ node }) => node.id === from);
  return fewestQuestions(linked, start ? [start] : [], ({ node }) => node.kind === "transfer", through);
}

describe("the fewest questions on the way to a person", () => {
  it("are those of the shortest way, the first question counted", () => {
    const nodes = { "ask first": { next: "second", noMatch: "third" }, "ask second": { next: "third" }, "ask third": { next: "desk" } };
    expect(count([bot("shop", { flows: { main: { nodes: { ...nodes, "transfer desk": digital } } } })])).toBe(2);
  });

  it("are those inside a called flow, and those behind it", () => {
    const main = { nodes: { "call first": { flow: "details", next: "more" }, "ask more": { next: "desk" }, "transfer desk": digital } };
    const details = { start: "name", nodes: { "ask name": { next: "back" }, "return back": {} } };
    // A call may be passed without its flow: the way that is counted is the shortest one that the drawing allows.
    expect(count([bot("shop", { flows: { main, details } })])).toBe(1);
    expect(count([bot("shop", { flows: { main, details } })], "name")).toBe(2);
  });

  it("are none where a hosted bot understands, and its host hands over", () => {
    const host = bot("host", { flows: { front: { nodes: { "call bot": { flow: "intents", next: "desk" }, "transfer desk": digital } } } });
    const hosted = bot("bot", {
      hosted: true,
      flows: { intents: { start: "first", nodes: { "say first": { next: "listens" }, "ask listens": {} } } },
    });
    expect(count([host, hosted])).toBe(0);
  });

  it("are those of the ways that are taken, out of a called flow, too", () => {
    const nodes = { "ask first": { next: "second", noMatch: "desk" }, "ask second": { next: "desk" }, "transfer desk": digital };
    const understood: Through = ({ role }) => role !== "noMatch";
    expect(count([bot("shop", { flows: { main: { nodes } } })], "first", understood)).toBe(2);
    const main = {
      nodes: { "call go": { flow: "details", next: "more", failure: "desk" }, "ask more": { next: "desk" }, "transfer desk": digital },
    };
    const details = { start: "first", nodes: { "ask first": { next: "back" }, "return back": {} } };
    expect(count([bot("shop", { flows: { main, details } })])).toBe(1);
    expect(count([bot("shop", { flows: { main, details } })], "first", ({ role }) => role !== "failure")).toBe(2);
  });

  it("go on at the caller only where the called flow comes back", () => {
    const main = { nodes: { "call go": { flow: "details", next: "desk" }, "transfer desk": digital } };
    const details = { start: "first", nodes: { "ask first": { next: "bye" }, "end bye": {} } };
    expect(count([bot("shop", { flows: { main, details } })])).toBeUndefined();
  });

  it("are not counted where no way leads to a person", () => {
    expect(
      count([bot("shop", { flows: { main: { nodes: { "ask first": { next: "bye" }, "end bye": {}, "transfer desk": digital } } } })]),
    ).toBeUndefined();
  });
});
