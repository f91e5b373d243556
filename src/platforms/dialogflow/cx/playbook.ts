import { REQUEST_NAME } from "../../../model/actions.ts";
import { buildFlow } from "../../../model/build.ts";
import type { Flow, Opaque, Place } from "../../../model/model.ts";
import { isObject } from "../../../source/json.ts";
import { type Located, listOf, partOf, textOf } from "../located.ts";
import type { Thing } from "./agent.ts";
import { named } from "./names.ts";
import type { Desk } from "./scene.ts";
import { flowKey } from "./target.ts";

/**
 * A playbook calls flows when its model thinks so, and goes on when they end. No path through it is certain: it is drawn so that these flows
 * have their caller. Playbooks that name no flow of the agent are left out.
 */
export function drawPlaybook({ agent, bot }: Desk, { name, file }: Thing): readonly Flow[] {
  const calls = [...flowsIn(file)].flatMap(([reference, at]) => {
    const callee = named(agent.flows, reference) ?? agent.flows.find(({ id }) => id === reference);
    return callee ? [{ callee, at }] : [];
  });
  if (calls.length === 0) return [];
  const id = `${bot}:playbook:${name}`;
  const flow = buildFlow({ id, name, at: file.at, keys: [id] });
  const opaque = decidedBy(name);
  const { what } = opaque;
  const decides = flow.node("opaque", "decides", file.at, { label: what, type: "playbook", opaque });
  for (const { callee, at } of calls) {
    const call = flow.node("call", `calls ${callee.name}`, at, {
      label: what,
      synthetic: true,
      call: { keys: [flowKey(bot, callee.name)], name: callee.name, at, what: "flow", local: true },
    });
    flow.exit(call, "next", decides, { implied: true });
    flow.entry({ kind: "task", to: call, at });
  }
  return [flow.done()];
}

/** What a playbook hides, and how the config says what becomes of the request. */
export const decidedBy = (playbook: string): Opaque => ({
  what: `playbook "${playbook}"`,
  declare: `handoff.intents: {"${REQUEST_NAME}": "digital"}`,
});

/** The flows that a playbook names: in its list, and as `${FLOW:name}` in its instructions. */
function flowsIn(file: Located): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>();
  const add = (name: string, at: Place) => void (found.has(name) || found.set(name, at));
  for (const item of listOf(partOf(file, "referencedFlows"))) add(textOf(item) ?? "", item.at);
  const visit = (part: Located): void => {
    for (const [, name = ""] of (textOf(part) ?? "").matchAll(/\$\{FLOW:\s*([^}]+?)\s*\}/g)) add(name, part.at);
    for (const item of listOf(part)) visit(item);
    if (isObject(part.value)) for (const key of Object.keys(part.value)) visit(partOf(part, key));
  };
  visit(partOf(file, "instruction"));
  return found;
}
