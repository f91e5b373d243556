import { push } from "../../../model/maps.ts";
import type { Transfer } from "../../../model/model.ts";
import { text } from "../../../source/json.ts";
import { type Action, type ConnectFlow, targetOf } from "./flow.ts";
import { expand } from "./names.ts";
import { isPath } from "./paths.ts";
import type { Scene } from "./scene.ts";
import { ACTIONS } from "./table.ts";

/**
 * The queue of a transfer: named by the block itself, else by the "Set working queue" blocks that lead to it. Several that differ, one that
 * is computed, or none (the queue was set in another flow) name no queue.
 */
export function targetQueue(scene: Scene, transfer: Action): Partial<Transfer> {
  const own = queueOf(scene, transfer);
  if (own) return own;
  const found = settersBefore(scene.flow, transfer).map((setter) => queueOf(scene, setter));
  const [first] = found;
  return first && found.every((each) => each?.target === first.target) ? first : {};
}

function queueOf({ flow, world }: Scene, action: Action): Partial<Transfer> | undefined {
  const queue = action.parameters.get("QueueId");
  const at = queue ?? action.parameters.get("AgentId");
  const target = expand(text(at?.value) ?? "", flow, world.substitution).text;
  if (!at || !target || isPath(target)) return undefined;
  const targetName = action.names.get(queue ? "QueueId" : "AgentId");
  return {
    target,
    targetAt: at.at,
    targetKind: queue ? "queue" : "agent",
    ...(targetName ? { targetName } : {}),
  };
}

/** The blocks that set the queue last on some way to the transfer. */
function settersBefore(flow: ConnectFlow, transfer: Action): readonly Action[] {
  const before = new Map<string, Action[]>();
  for (const action of flow.actions) for (const target of followed(action)) if (target !== null) push(before, target, action);
  const setters: Action[] = [];
  const seen = new Set<Action>([transfer]);
  for (const action of seen)
    for (const earlier of before.get(action.id) ?? []) {
      if (seen.has(earlier)) continue;
      if (earlier.type === "UpdateContactTargetQueue") setters.push(earlier);
      else seen.add(earlier);
    }
  return [...new Set(setters)];
}

/** Where an action can lead; filler transitions left out. */
export const followed = (action: Action): readonly (string | null)[] => {
  const next = ACTIONS.get(action.type)?.next === "filler" ? targetOf(undefined, action.at) : action.next;
  return [...(next ? [next.to] : []), ...action.conditions.map(({ target }) => target.to), ...action.errors.map(({ target }) => target.to)];
};
