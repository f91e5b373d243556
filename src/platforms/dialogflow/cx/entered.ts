import { push } from "../../../model/maps.ts";
import type { Entry, Flow } from "../../../model/model.ts";
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

/** A flow that understands intents, and handles events of its pages, only where something leads to them. */
function understoodIn(flow: Flow): Flow {
  const isOfPage = ({ kind, at }: Entry) => (kind === "handler" || kind === "event") && at.file !== flow.at.file;
  const ofPages = new Map<string, Entry[]>();
  for (const entry of flow.entries) if (isOfPage(entry)) push(ofPages, entry.at.file, entry);
  const reached = new Set(flow.entries.flatMap((entry) => (isOfPage(entry) ? [] : (entry.to ?? []))));
  const byId = new Map(flow.nodes.map((node) => [node.id, node]));
  const files = new Set<string>();
  // What is reached is followed in its turn: the set grows while it is walked.
  for (const id of reached) {
    const { exits, at } = byId.get(id) ?? { exits: [], at: flow.at };
    files.add(at.file);
    for (const { to } of [...exits, ...(ofPages.get(at.file) ?? [])]) if (to !== null) reached.add(to);
  }
  const understood = withNodes(flow, (node) =>
    reached.has(node.id) || !node.exits.some(({ intent }) => intent)
      ? node
      : { ...node, exits: node.exits.map(({ intent, ...exit }) => exit) },
  );
  return { ...understood, entries: flow.entries.filter((entry) => !isOfPage(entry) || files.has(entry.at.file)) };
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
