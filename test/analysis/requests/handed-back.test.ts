import { describe, expect, it } from "vitest";
import { is } from "../../../src/model/build.ts";
import { bot, digital, journeys, type NodeSpec } from "../project.ts";

const item = (name: string, to: string | null, more: object = {}) =>
  ({ to, choice: { name, words: [name], at: { file: "Shop.json", pointer: `/choices/${name}` } }, ...more }) as const;

/** A flow whose menu sets `pick`, and its caller, which tests what it gets as a choice "Live agent". */
const requests = (menu: Readonly<Record<string, NodeSpec>>, literal = "Live agent", copy = "picked") => {
  const main = {
    start: "call",
    nodes: {
      "call call": { flow: "menu", binds: { pick: "picked" }, next: "take" },
      "effect take": { copies: new Map([["wanted", "picked"]]), next: "which" },
      "branch which": {
        exits: [
          ["case", item("Live agent", "desk", { when: is(copy, literal) })],
          ["default", "bye"],
        ] as const,
      },
      "transfer desk": digital,
      "end bye": {},
    },
  };
  const shop = bot("Shop", { flows: { main, menu: { start: "ask", nodes: menu } } });
  return journeys([shop])
    .map(({ request }) => request.name)
    .sort();
};

const back = { "return back": {} };
const asked = (first: string, second: string) => ({
  "ask ask": { exits: [["answer", item("Talk to a person", first)] as const, ["answer", item("Opening hours", second)] as const] },
  "effect person": { sets: { pick: "Live agent" }, next: "back" },
  "effect hours": { sets: { pick: "Hours" }, next: "back" },
  ...back,
});

describe("a choice that tests what a called flow hands back", () => {
  it("is no request of its own where that flow sets it behind a request, by whatever names it comes", () => {
    expect(requests(asked("person", "hours"))).toEqual(["Talk to a person"]);
    expect(requests(asked("person", "hours"), "Live agent", "wanted")).toEqual(["Talk to a person"]);
  });

  it("is one where that flow sets something else behind its request", () => {
    expect(requests(asked("hours", "hours"))).toEqual(["Live agent", "Talk to a person"]);
    expect(requests(asked("person", "hours"), "Agent")).toEqual(["Live agent", "Talk to a person"]);
  });

  it("is one where that flow sets it for customers who did not ask for a person there", () => {
    expect(requests(asked("hours", "person"))).toEqual(["Live agent", "Talk to a person"]);
  });

  it("is one where it tests another variable", () => {
    expect(requests(asked("person", "hours"), "Live agent", "other")).toEqual(["Live agent", "Talk to a person"]);
  });
});
