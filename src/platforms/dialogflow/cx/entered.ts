import { push } from "../../../model/maps.ts";
import type { Flow } from "../../../model/model.ts";
import type { Agent, PartFile } from "./agent.ts";

/**
 * The flows without the ways into those that no conversation comes to: where the package is whole, and no code and no playbook chooses flows,
 * a flow is entered only by those that name it, beginning with the agent's start flow.
 */
export function withEntered(flows: readonly Flow[], main: string, agent: Agent, files: readonly PartFile[]): readonly Flow[] {
  const start = flows.find(({ name }) => name === main);
  if (!start || !isWhole(agent, flows) || files.some(runsCode)) return flows;
  const byKey = new Map<string, Flow[]>();
  for (const flow of flows) for (const key of flow.keys) push(byKey, key, flow);
  const entered = new Set([start]);
  for (const { nodes } of entered)
    for (const { call } of nodes) for (const key of call?.keys ?? []) for (const flow of byKey.get(key) ?? []) entered.add(flow);
  return flows.map((flow) => (entered.has(flow) ? flow : { ...flow, entries: [] }));
}

/** Nothing that the files name is missing. */
const isWhole = ({ settings, playbooks, flows }: Agent, drawn: readonly Flow[]): boolean =>
  settings !== undefined &&
  playbooks.length === 0 &&
  flows.every(({ file }) => file.value !== undefined) &&
  drawn.every(({ nodes }) => nodes.every(({ exits }) => exits.every(({ missing }) => !missing)));

const runsCode = ({ document }: PartFile): boolean => /"webhook"\s*:\s*"[^"]/.test(document.text);
