import { is } from "../../model/build.ts";
import type { Bot, Exit, Flow, Guard, Node } from "../../model/model.ts";
import { labelOf, onward, type Step } from "./lists.ts";

/**
 * Adds a question that goes on whatever the answer; a "yes" and a "no" that some condition compares are answers of their own. All other
 * answers are told apart where a condition compares them.
 */
export function addQuestion(
  step: Step,
  variable: string | undefined,
  isYesOrNo: boolean,
  rest: Partial<Omit<Node, "id" | "kind" | "at" | "exits">> = {},
): void {
  const { flow } = step.scope;
  const stored = variable === undefined ? {} : { stores: variable };
  flow.node("ask", step.id, step.at, { label: labelOf(step.action, step.kind), type: step.kind, ...stored, ...rest });
  const to = onward(step);
  if (variable === undefined || !isYesOrNo) return flow.exit(step.id, "next", to, { implied: true });
  flow.exit(step.id, "yes", to, { when: is(variable, "true"), label: "yes" });
  flow.exit(step.id, "answer", to, { when: is(variable, "false"), label: "no" });
}

/** Variable → literals with which some of the conditions compare it. */
export function comparisons(guards: readonly Guard[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const read = (guard: Guard): void => {
    if (guard.op === "is")
      for (const value of guard.values) found.set(guard.variable, (found.get(guard.variable) ?? new Set()).add(value ?? ""));
    else if (guard.op === "not") read(guard.guard);
    else if (guard.op === "and" || guard.op === "or") guard.guards.forEach(read);
  };
  guards.forEach(read);
  return found;
}

/**
 * The "no" of a yes/no question declines where "yes" leads to a transfer and "no" does not: an explicit confirmation of the handoff.
 * Where "no" leads on ("Did that help?"), both are plain answers.
 */
export function withDeclined(bot: Bot): Bot {
  const transferring = flowsThatTransfer(bot.flows);
  const flows = bot.flows.map((flow) => {
    const byId = new Map(flow.nodes.map((node) => [node.id, node]));
    const nodes = flow.nodes.map((node) => {
      const yes = node.exits.find((exit) => exit.role === "yes");
      const no = node.exits.find((exit) => exit.role === "answer" && exit.label === "no");
      if (node.kind !== "ask" || !yes || !no || !node.stores) return node;
      const leads = (answer: string, exit: Exit) => reaches(byId, exit.to, node.stores ?? "", answer, transferring);
      if (!leads("true", yes) || leads("false", no)) return node;
      return { ...node, exits: node.exits.map((exit): Exit => (exit === no ? { ...exit, role: "declined" } : exit)) };
    });
    return { ...flow, nodes };
  });
  return { ...bot, flows };
}

function reaches(
  byId: ReadonlyMap<string, Node>,
  from: string | null,
  variable: string,
  answer: string,
  transferring: ReadonlySet<string>,
): boolean {
  const seen = new Set<string>(from === null ? [] : [from]);
  for (const id of seen) {
    const node = byId.get(id);
    if (!node) continue;
    if (node.kind === "transfer" || node.call?.keys.some((key) => transferring.has(key))) return true;
    let decided = false;
    for (const exit of node.exits) {
      const truth = exit.when ? holds(exit.when, variable, answer) : undefined;
      if (truth === false || (decided && (exit.when || exit.role === "default"))) continue;
      if (exit.to !== null) seen.add(exit.to);
      decided ||= truth === true;
    }
  }
  return false;
}

function holds(guard: Guard, variable: string, answer: string): boolean | undefined {
  if (guard.op === "is") return guard.variable === variable ? guard.values.includes(answer) : undefined;
  if (guard.op !== "not") return guard.op === "true" ? true : undefined;
  const inner = holds(guard.guard, variable, answer);
  return inner === undefined ? undefined : !inner;
}

/** Keys of flows that hold a transfer or call one that does. */
function flowsThatTransfer(flows: readonly Flow[]): ReadonlySet<string> {
  const keys = new Set(flows.filter((flow) => flow.nodes.some((node) => node.kind === "transfer")).flatMap((flow) => flow.keys));
  for (let before = -1; before !== keys.size; ) {
    before = keys.size;
    for (const flow of flows)
      if (flow.nodes.some((node) => node.call?.keys.some((key) => keys.has(key)))) for (const key of flow.keys) keys.add(key);
  }
  return keys;
}
