import { analyse } from "../../../src/analysis/analyse.ts";
import type { ProjectFacts } from "../../../src/analysis/project.ts";
import type { Bot } from "../../../src/model/model.ts";
import { graphOf } from "../../../src/report/graph/flows.ts";
import type { FlowGraph } from "../../../src/report/graph/graph.ts";
import { bot, CONFIG, digital, voice } from "../../analysis/project.ts";

export const factsOf = (...bots: readonly Bot[]): ProjectFacts => analyse(bots, () => CONFIG);

/** The journeys of the requests with a name. */
export const called = (facts: ProjectFacts, name: string) => facts.journeys.filter(({ request }) => request.name === name);

/** A shop: one request ends with a person, one in a phone call, one in a question that nobody answers. */
export const shop = (): Bot =>
  bot("Shop", {
    flows: {
      main: {
        start: "menu",
        intents: { talk_to_human: "hello", speak_to_agent: "dial" },
        nodes: {
          "ask menu": { label: "Main menu", exits: [["answer", { to: "hours", label: "Opening hours" }]] },
          "say hours": { label: "Say the hours", next: null },
          "say hello": { label: "One moment", next: "desk" },
          "transfer desk": { ...digital, label: "To the desk", failure: "bye" },
          "transfer dial": { ...voice, label: "Call the shop" },
          "end bye": { label: "Good bye" },
        },
      },
    },
  });

/** Edges as `from label → to`, by the labels of their ends. */
export function arrows({ nodes, edges }: FlowGraph): readonly string[] {
  const label = new Map(nodes.map((node) => [node.id, node.label]));
  return edges
    .map((edge) => `${label.get(edge.from)} -${edge.label}-> ${label.get(edge.to)}${edge.leads ? ` (${edge.leads})` : ""}`)
    .sort();
}

export const shopGraph = (): FlowGraph => graphOf(factsOf(shop()));
