import { describe, expect, it } from "vitest";
import { graphOf } from "../../../src/report/graph/flows.ts";
import { routeGraph } from "../../../src/report/graph/route.ts";
import { wholeGraph } from "../../../src/report/graph/whole.ts";
import { bot, digital } from "../../analysis/project.ts";
import { arrows, called, factsOf, shop, shopGraph } from "./project.ts";

describe("the graph of a project", () => {
  it("has a box for every block, under its name in the designer, and says what becomes of the requests", () => {
    const graph = shopGraph();
    expect(graph.nodes.map(({ label, look }) => `${label}: ${look}`).sort()).toEqual([
      "Call the shop: bad",
      "Good bye: step",
      "Main menu: step",
      "One moment: step",
      "Say the hours: step",
      "To the desk: handed-off",
      "nothing: nowhere",
      "nothing: nowhere",
      "speak_to_agent: request",
      "start: entry",
      "talk_to_human: request",
    ]);
    expect(arrows(graph)).toEqual([
      "Call the shop -fails-> nothing",
      "Main menu -Opening hours-> Say the hours",
      "One moment --> To the desk (handed-off)",
      "Say the hours --> nothing",
      "To the desk -fails-> Good bye",
      "speak_to_agent --> Call the shop (bad)",
      "start --> Main menu",
      "talk_to_human --> One moment (handed-off)",
    ]);
  });

  it("of one request marks its own ends, and those of no other", () => {
    const facts = factsOf(shop());
    const looks = graphOf(facts, called(facts, "talk_to_human")).nodes.map(({ look }) => look);
    expect(looks).toContain("handed-off");
    expect(looks).not.toContain("bad");
  });

  it("of one request has what it touches and the direct neighbours, and folds the rest", () => {
    const facts = factsOf(shop());
    const graph = graphOf(facts, called(facts, "speak_to_agent"));
    expect(graph.title).toBe("Shop/speak_to_agent");
    expect(arrows(graph)).toEqual(["Call the shop -fails-> nothing", "speak_to_agent --> Call the shop (bad)"]);
  });

  it("of a large flow folds what no request touches into one box, with a count", () => {
    const steps = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`say s${i}`, { next: i === 99 ? null : `s${i + 1}` }]));
    const large = bot("Large", {
      flows: {
        main: { start: "s0", intents: { talk_to_human: "desk" }, nodes: { ...steps, "transfer desk": { ...digital, label: "Desk" } } },
      },
    });
    const graph = graphOf(factsOf(large));
    expect(graph.nodes.map(({ label }) => label).sort()).toEqual(["Desk", "nothing", "talk_to_human"]);
    const asked = { label: "Ask", next: "s0", exits: [["answer", "desk"]] } as const;
    const joined = bot("Large", {
      flows: {
        main: {
          start: "a",
          intents: { talk_to_human: "a" },
          nodes: { ...steps, "ask a": asked, "transfer desk": { ...digital, label: "Desk" } },
        },
      },
    });
    // 100 steps, of which the neighbour of the question stays, and the exit of the last that leads nowhere.
    expect(graphOf(factsOf(joined)).nodes.find(({ look }) => look === "folded")?.label).toBe("100 more steps");
  });

  it("draws a request that is a choice between the question and what follows, not beside them", () => {
    const words = { name: "Talk to a person", words: ["Talk to a person"], at: { file: "Menu.json", pointer: "/main/menu/0" } };
    const menu = bot("Menu", {
      flows: {
        main: {
          start: "menu",
          nodes: {
            "ask menu": { label: "Menu", exits: [["answer", { to: "desk", choice: words }]] },
            "transfer desk": { ...digital, label: "Desk" },
          },
        },
      },
    });
    expect(arrows(graphOf(factsOf(menu)))).toEqual([
      "Desk -fails-> nothing",
      "Menu --> Talk to a person",
      "Talk to a person --> Desk (handed-off)",
      "start --> Menu",
    ]);
  });

  it("groups the blocks of each flow and draws calls and the way back to the caller", () => {
    const host = bot("Host", {
      flows: {
        host: {
          start: "call",
          nodes: { "call call": { label: "Ask the bot", flow: "inner", next: "desk" }, "transfer desk": { ...digital, label: "Desk" } },
        },
      },
    });
    const inner = bot("Inner", {
      flows: {
        inner: {
          start: "wait",
          intents: { talk_to_human: "back" },
          nodes: { "ask wait": { label: "Wait", next: "wait" }, "return back": { label: "Back" } },
        },
      },
    });
    const graph = graphOf(factsOf(host, inner));
    expect(graph.groups.map(({ label }) => label)).toEqual(["Host / host", "Inner / inner"]);
    expect(graph.edges.filter(({ kind }) => kind !== "exit").map(({ kind }) => kind)).toEqual(["call", "return"]);
    expect(arrows(graph)).toContain("Back -back-> Ask the bot (handed-off)");
  });

  it("says that a called flow is not there", () => {
    const host = bot("Host", {
      flows: {
        host: { start: "call", intents: { talk_to_human: "call" }, nodes: { "call call": { label: "Ask", flow: "gone", next: null } } },
      },
    });
    const graph = graphOf(factsOf(host));
    expect(graph.nodes.find(({ label }) => label === "gone")).toMatchObject({ look: "nowhere", caption: "this flow is not here" });
  });
});

describe("the picture of a route", () => {
  it("numbers the steps of the route and marks the place", () => {
    const facts = factsOf(shop());
    const [journey] = called(facts, "speak_to_agent");
    const route = journey?.outcomes[0]?.route.map(({ at }) => at) ?? [];
    const here = { file: "Shop.json", pointer: "/main/dial" };
    const graph = routeGraph(wholeGraph(facts), { title: "lost", route, here, journeys: facts.journeys, leads: "bad" });
    const numbered = graph?.nodes.map(({ label, steps, here: marked }) => `${label} ${steps.join()}${marked ? " here" : ""}`);
    expect(numbered).toEqual(expect.arrayContaining(["speak_to_agent 1", "Call the shop 2 here"]));
  });
  it("of a place inside a block is that block with its neighbours", () => {
    const here = { file: "Shop.json", pointer: "/main/hours/texts/0" };
    const graph = routeGraph(wholeGraph(factsOf(shop())), { title: "empty text", route: [], here, journeys: [], leads: "bad" });
    expect(graph?.nodes.map(({ label, here: marked }) => `${label}${marked ? " here" : ""}`).sort()).toEqual([
      "Main menu",
      "Say the hours here",
      "nothing",
    ]);
  });
  it("of a place in no block is none", () => {
    const here = { file: "Shop.json", pointer: "/settings" };
    expect(routeGraph(wholeGraph(factsOf(shop())), { title: "", route: [], here, journeys: [], leads: "bad" })).toBeUndefined();
  });
});
