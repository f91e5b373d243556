import { describe, expect, it } from "vitest";
import { analyseParts } from "../../../src/analysis/analyse.ts";
import { bot, CONFIG, digital } from "../project.ts";

/** Whether anybody is reached from a node of a called flow, whose callers are `called` and, where nobody comes by, `orphan`. */
function reachesAnyone(next: { readonly called?: string; readonly orphan?: string }): boolean {
  const nodes = {
    "call called": { flow: "sub", ...(next.called && { next: next.called }) },
    "call orphan": { flow: "sub", ...(next.orphan && { next: next.orphan }) },
    "transfer desk": digital,
  };
  const sub = { start: "back", nodes: { "return back": {} } };
  const project = bot("Shop", { flows: { main: { start: "called", intents: { talk_to_human: "called" }, nodes }, sub } });
  const { facts } = analyseParts([project], () => CONFIG);
  const back = facts.linked.spots.find(({ node }) => node.id === "back");
  return back !== undefined && facts.reach.from(back, "anyone", "chat");
}

describe("what is reached behind the end of a called flow", () => {
  it("is what follows the calls to which customers come, and no others", () => {
    expect(reachesAnyone({ called: "desk" })).toBe(true);
    expect(reachesAnyone({ orphan: "desk" })).toBe(false);
  });
});
