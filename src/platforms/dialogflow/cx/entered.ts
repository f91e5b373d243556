import { push } from "../../../model/maps.ts";
import type { Flow } from "../../../model/model.ts";
import { withNodes } from "../../answers.ts";
import type { Agent, PartFile } from "./agent.ts";

/**
 * The flows of an agent that is wholly known, without what no conversation reaches: flows and pages are entered only by those that name
 * them, beginning with the agent's start flow. Nothing leads into any other flow, and nothing is understood on any other page.
 */
export function withEntered(flows: readonly Flow[], main: string): readonly Flow[] {
  const start = flows.find(({ name }) => name === main);
  if (!start) return flows;
  const byKey = new Map<string, Flow[]>();
  for (const flow of flows) for (const key of flow.keys) push(byKey, key, flow);
  const entered = new Set([start]);
  for (const { nodes } of entered)
    for (const { call } of nodes) for (const key of call?.keys ?? []) for (const flow of byKey.get(key) ?? []) entered.add(flow);
  return flows.map((flow) => (entered.has(flow) ? understoodIn(flow) : { ...flow, entries: [] }));
}

/** A flow whose nodes understand intents only where something leads to them. */
function understoodIn(flow: Flow): Flow {
  const reached = new Set(flow.entries.flatMap(({ to }) => to ?? []));
  const byId = new Map(flow.nodes.map((node) => [node.id, node]));
  // What is reached is followed in its turn: the set grows while it is walked.
  for (const id of reached) for (const { to } of byId.get(id)?.exits ?? []) if (to !== null) reached.add(to);
  return withNodes(flow, (node) =>
    reached.has(node.id) || !node.exits.some(({ intent }) => intent)
      ? node
      : { ...node, exits: node.exits.map(({ intent, ...exit }) => exit) },
  );
}

/** True of an agent that is wholly known: its package is complete, and no code and no playbook chooses flows and pages or writes parameters. */
export const isSeen = (agent: Agent, drawn: readonly Flow[], files: readonly PartFile[]): boolean =>
  isWhole(agent, drawn) && !files.some(runsCode);

/** Nothing that the files name is missing. */
const isWhole = ({ settings, playbooks, flows }: Agent, drawn: readonly Flow[]): boolean =>
  settings !== undefined &&
  playbooks.length === 0 &&
  flows.every(({ file }) => file.value !== undefined) &&
  drawn.every(({ nodes }) => nodes.every(({ exits }) => exits.every(({ missing }) => !missing)));

const runsCode = ({ document }: PartFile): boolean => /"webhook"\s*:\s*"[^"]/.test(document.text);
