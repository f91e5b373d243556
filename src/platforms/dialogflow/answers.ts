import type { Bot, Exit, Flow, Intent, Node } from "../../model/model.ts";

/** Which intents say yes, no, cancel or back, and which of their answers take a handoff back. */
export type Answer = "yes" | "no";

/** Last words of intent names, as Dialogflow's samples, prebuilt components and follow-up intents write them. */
const NAMES: Readonly<Record<Answer, ReadonlySet<string>>> = {
  yes: new Set("yes yep yeah ok okay sure confirm confirmed accept agree affirm positive si sí oui ja sim tak".split(" ")),
  no: new Set(
    "no nope nah deny decline declined reject refuse disagree negative cancel abort stop back restart startover over non nein nee nej não nao nie later".split(
      " ",
    ),
  ),
};

/** Whole phrases, folded. */
const PHRASES: Readonly<Record<Answer, ReadonlySet<string>>> = {
  yes: new Set("yes|yeah|yep|sure|ok|okay|yes please|of course|please do|correct|si|claro|oui|d accord|ja|gerne|sim|tak|sì".split("|")),
  no: new Set(
    "no|nope|nah|no thanks|no thank you|not now|never mind|nevermind|cancel|stop|go back|back|start over|no gracias|cancelar|non|non merci|annuler|nein|nein danke|abbrechen|zurück|nee|nej|não|nie|annulla".split(
      "|",
    ),
  ),
};

const fold = (said: string) =>
  said
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** What an intent answers, by the last word of its name, else by at least half of its phrases. */
export function answerOf({ name, phrases }: Pick<Intent, "name" | "phrases">): Answer | undefined {
  const words = fold(name.replace(/([a-z])([A-Z])/g, "$1 $2")).split(" ");
  const last = words.at(-1) ?? "";
  for (const answer of ["no", "yes"] as const) if (NAMES[answer].has(last)) return answer;
  const said = phrases.map(({ text }) => fold(text));
  for (const answer of ["no", "yes"] as const)
    if (said.length > 0 && said.filter((each) => PHRASES[answer].has(each)).length * 2 >= said.length) return answer;
  return undefined;
}

/**
 * A "no" declines where another answer of the same question leads to a transfer and it does not: an explicit confirmation of the handoff.
 * Where "no" leads on ("Did that help?"), both are plain answers.
 */
export function withDeclined(bot: Bot): Bot {
  const answers = new Map(bot.intents.map((intent) => [intent.name, answerOf(intent)]));
  const leads = transferring(bot);
  const answered = (flow: Flow, node: Node): Node => {
    if (node.kind !== "ask") return node;
    const said = (exit: Exit) => (exit.intent ? answers.get(exit.intent.name) : undefined);
    const offers = node.exits.some((exit) => exit.role === "answer" && leads(flow, exit));
    const roleOf = (exit: Exit): Exit["role"] => {
      if (exit.role !== "answer") return exit.role;
      if (said(exit) === "yes") return "yes";
      return said(exit) === "no" && offers && !leads(flow, exit) ? "declined" : "answer";
    };
    return { ...node, exits: node.exits.map((exit) => ({ ...exit, role: roleOf(exit) })) };
  };
  return { ...bot, flows: bot.flows.map((flow) => ({ ...flow, nodes: flow.nodes.map((node) => answered(flow, node)) })) };
}

/** Tells which exits lead to a transfer, in their own flow or in one that it calls: one search backwards. */
function transferring(bot: Bot): (flow: Flow, exit: Exit) => boolean {
  const key = (flow: Flow, node: string) => JSON.stringify([flow.id, node]);
  const flows = new Map(bot.flows.flatMap((flow) => flow.keys.map((each) => [each, flow] as const)));
  const before = new Map<string, string[]>();
  const found = new Set<string>();
  const edge = (from: string, to: string) => void before.set(to, [...(before.get(to) ?? []), from]);
  for (const flow of bot.flows)
    for (const node of flow.nodes) {
      const from = key(flow, node.id);
      if (node.kind === "transfer") found.add(from);
      for (const { to, role } of node.exits) if (to !== null && role !== "noMatch" && role !== "noInput") edge(from, key(flow, to));
      const callee = node.call?.keys.flatMap((called) => flows.get(called) ?? [])[0];
      for (const entry of callee?.entries ?? [])
        if (callee && entry.kind === "start" && entry.to !== null) edge(from, key(callee, entry.to));
    }
  for (const node of found) for (const from of before.get(node) ?? []) found.add(from);
  return (flow, { to }) => to !== null && found.has(key(flow, to));
}
