import type { Bot, Exit, Flow } from "../../model/model.ts";

/**
 * The "no" of a yes/no question declines where "yes" leads to a transfer, or out of the bot to whatever called it, and "no" does not: an
 * explicit confirmation of the handoff. Where "no" leads on ("Did that help?"), both are plain answers.
 */
export function withDeclined(bot: Bot): Bot {
  const leads = leading(bot.flows);
  const flows = bot.flows.map((flow) => ({
    ...flow,
    nodes: flow.nodes.map((node) => {
      const yes = node.exits.find(({ role }) => role === "yes");
      const no = node.exits.find(({ role, label }) => role === "answer" && label === "no");
      if (!yes || !no || !leads(flow, yes) || leads(flow, no)) return node;
      return { ...node, exits: node.exits.map((exit): Exit => (exit === no ? { ...exit, role: "declined" } : exit)) };
    }),
  }));
  return { ...bot, flows };
}

/** Tells which exits lead to a transfer or out of the bot, in their own flow or in one that it enters: one search backwards. */
function leading(flows: readonly Flow[]): (flow: Flow, exit: Exit) => boolean {
  const key = (flow: Flow, node: string) => JSON.stringify([flow.id, node]);
  const byKey = new Map(flows.flatMap((flow) => flow.keys.map((each) => [each, flow] as const)));
  const before = new Map<string, string[]>();
  const found = new Set<string>();
  const edge = (from: string, to: string) => void before.set(to, [...(before.get(to) ?? []), from]);
  for (const flow of flows)
    for (const node of flow.nodes) {
      const from = key(flow, node.id);
      if (node.kind === "transfer" || node.returns?.scope === "bot") found.add(from);
      for (const { to, role, implied } of node.exits) if (to !== null && role !== "noInput" && !implied) edge(from, key(flow, to));
      const callee = node.call?.keys.flatMap((each) => byKey.get(each) ?? [])[0];
      for (const { kind, to } of callee?.entries ?? []) if (callee && kind === "start" && to !== null) edge(from, key(callee, to));
    }
  for (const node of found) for (const from of before.get(node) ?? []) found.add(from);
  return (flow, { to }) => to !== null && found.has(key(flow, to));
}
