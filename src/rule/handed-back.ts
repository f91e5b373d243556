import { isFlow } from "../analysis/link/link.ts";
import type { ProjectFacts } from "../analysis/project.ts";
import type { Bot, Node } from "../model/model.ts";
import { writtenBy } from "../model/written-variables.ts";

/** By variable, the intents that it can hold: those of the bots whose calls are bound to it, if nothing else writes it. */
export function handedBack(bot: Bot, linked: ProjectFacts["linked"]): ReadonlyMap<string, ReadonlySet<string>> {
  const heard = new Map<string, Set<string>>();
  const nodes = bot.flows.flatMap((flow) => flow.nodes.map((node) => ({ flow, node })));
  const unknown = new Set<string>();
  for (const { flow, node } of nodes) {
    const intent = node.call?.binds?.intent;
    if (intent === undefined) continue;
    const target = linked.target(flow, node);
    const names = isFlow(target) ? intentsBehind(linked.botOf(target), linked) : null;
    if (names) heard.set(intent, new Set([...(heard.get(intent) ?? []), ...names]));
    else unknown.add(intent);
  }
  for (const variable of unknown) heard.delete(variable);
  if (heard.size > 0) for (const { node } of nodes) for (const variable of overwrittenBy(node)) heard.delete(variable);
  return heard;
}

/** The variables that a node writes, except the one that gets the intent handed back. */
function overwrittenBy(node: Node): readonly string[] {
  const { intent: _, ...others } = node.call?.binds ?? {};
  return [...writtenBy(node), ...Object.values(others)];
}

/** The intents that a called bot can hand back: its own, and those of bots that it calls. `null` = unknown. */
function intentsBehind(bot: Bot, linked: ProjectFacts["linked"], seen = new Set<Bot>()): ReadonlySet<string> | null {
  if (seen.has(bot)) return new Set();
  seen.add(bot);
  if (!bot.declaresIntents) return null;
  const names = new Set(bot.intents.map(({ name }) => name));
  for (const flow of bot.flows)
    for (const node of flow.nodes) {
      if (!node.call || node.call.local) continue;
      const target = linked.target(flow, node);
      const inner = isFlow(target) ? intentsBehind(linked.botOf(target), linked, seen) : null;
      if (!inner) return null;
      for (const name of inner) names.add(name);
    }
  return names;
}
