import { leavesOf } from "../../src/model/guards.ts";
import type { Channel, Exit, Flow, Guard, Literal, Node } from "../../src/model/model.ts";

/**
 * A second, naive analysis for property tests: it follows every path with an explicit call stack and concrete values of all variables.
 * Whether a condition can be evaluated depends on what is known of these, which it does not ask: with variables (`domain`), its
 * `none`, `condition` and `chosen` are one gate; without them, its gates are exact.
 */
interface Step {
  readonly stack: readonly { readonly flow: number; readonly node: Node }[];
  readonly flow: number;
  readonly node: Node;
  readonly after: boolean;
  readonly values: Readonly<Record<string, Literal>>;
  readonly gate: string;
  readonly from: string;
}

const HARD: Readonly<Record<string, string>> = {
  closed: "closed",
  noAgent: "noAgent",
  failure: "failure",
  timeout: "failure",
  noInput: "noInput",
  noMatch: "noMatch",
  declined: "declined",
};
/** The gate behind an exit: `soft` is that of its condition or answer, which gives way to one that the exit has by its role. */
const join = (before: string, role: string, soft = "none") => {
  const own = HARD[role] ?? "none";
  if (before === "declined" || own === "declined") return "declined";
  if (Object.values(HARD).includes(before)) return before;
  if (own !== "none") return own;
  return before === "none" ? soft : before;
};

export function naiveOutcomes(
  flows: readonly Flow[],
  start: { flow: number; node: string },
  channel: Channel,
  domain: Readonly<Record<string, readonly Literal[]>>,
): ReadonlySet<string> {
  const nodeOf = (flow: number, id: string | null) => flows[flow]?.nodes.find((node) => node.id === id);
  const name = (flow: number, node: Node) => `${flows[flow]?.id}.${node.id}`;
  const found = new Set<string>();
  const seen = new Set<string>();
  const work: Step[] = [];
  const push = (step: Step) => {
    const key = JSON.stringify([
      step.stack.map((each) => name(each.flow, each.node)),
      name(step.flow, step.node),
      step.after,
      step.values,
      step.gate,
      step.node.kind === "ask" ? step.from : "",
    ]);
    if (seen.has(key)) return;
    seen.add(key);
    work.push(step);
  };
  const first = nodeOf(start.flow, start.node);
  if (!first) return found;
  let worlds: Record<string, Literal>[] = [{}];
  for (const [variable, literals] of Object.entries(domain))
    worlds = worlds.flatMap((world) => literals.map((literal) => ({ ...world, [variable]: literal })));
  for (const values of worlds.flatMap((world) => writes(first, world, domain)))
    push({ stack: [], flow: start.flow, node: first, after: false, values, gate: "none", from: "request" });

  const frees = subsets(textsIn(flows));

  const anyone = (stack: Step["stack"], flow: number, node: Node | undefined): boolean => {
    if (!node) return false;
    const visited = new Set<string>();
    const search = (path: Step["stack"], inFlow: number, at: Node, after: boolean): boolean => {
      const key = JSON.stringify([path.map((each) => name(each.flow, each.node)), name(inFlow, at), after]);
      if (visited.has(key)) return false;
      visited.add(key);
      if (at.kind === "transfer") return true;
      if (at.kind === "return") {
        const top = path.at(-1);
        return top ? search(path.slice(0, -1), top.flow, top.node, true) : true;
      }
      if (at.kind === "call" && !after) {
        const callee = flows.findIndex((each) => each.id === at.call?.name);
        const entry = nodeOf(callee, flows[callee]?.entries.find((each) => each.kind === "start")?.to ?? null);
        const failed = at.exits.filter((exit) => exit.role === "failure").some((exit) => goes(path, inFlow, exit, search));
        return failed || (entry !== undefined && search([...path, { flow: inFlow, node: at }], callee, entry, false));
      }
      const always = (exit: Exit, wanted: boolean) =>
        exit.when !== undefined &&
        worlds.every((world) => frees.every((free) => exit.when && holds(exit.when, world, free, channel) === wanted));
      const certain = at.exits.findIndex((exit) => always(exit, true));
      const taken =
        at.kind === "branch" ? new Set(at.exits.filter((exit, i) => !always(exit, false) && (certain < 0 || i <= certain))) : undefined;
      return at.exits.some(
        (exit) =>
          exit.role !== "declined" && (taken?.has(exit) ?? true) && !(after && exit.role === "failure") && goes(path, inFlow, exit, search),
      );
    };
    const goes = (path: Step["stack"], inFlow: number, exit: Exit, next: typeof search) => {
      const target = nodeOf(inFlow, exit.to);
      return target !== undefined && next(path, inFlow, target, false);
    };
    return search(stack, flow, node, false);
  };

  /** True where a handoff is reached by exits that have no gate by their role. */
  const handedOff = (stack: Step["stack"], flow: number, node: Node | undefined, visited = new Set<string>()): boolean => {
    if (!node) return false;
    const key = JSON.stringify([stack.map((each) => name(each.flow, each.node)), name(flow, node)]);
    if (visited.has(key)) return false;
    visited.add(key);
    const goOn = (path: Step["stack"], inFlow: number, { exits }: Node) =>
      exits.some((exit) => !HARD[exit.role] && handedOff(path, inFlow, nodeOf(inFlow, exit.to), visited));
    const top = stack.at(-1);
    switch (node.kind) {
      case "transfer":
        return node.transfer?.route === "digital";
      case "return":
        return top !== undefined && goOn(stack.slice(0, -1), top.flow, top.node);
      case "call": {
        const callee = flows.findIndex((each) => each.id === node.call?.name);
        const entry = flows[callee]?.entries.find((each) => each.kind === "start");
        return handedOff([...stack, { flow, node }], callee, nodeOf(callee, entry?.to ?? null), visited);
      }
      default:
        return goOn(stack, flow, node);
    }
  };

  for (let step = work.pop(); step; step = work.pop()) {
    const { node, flow, stack, values, gate } = step;
    const stop = (at: string, reason = "dead-end", with_ = gate) => void found.add(`${reason} ${with_} ${at}`);
    /** The gate of an answer, or of a condition, behind which there is no handoff while there is one behind another. */
    const softOf = (exit: Exit) => {
      const isAnswer = (each: Exit) => node.kind === "branch" || (each.role === "answer" && each.to !== null);
      const leads = (each: Exit) => handedOff(stack, flow, nodeOf(flow, each.to));
      if ((node.kind !== "branch" && node.kind !== "ask") || !isAnswer(exit) || leads(exit)) return "none";
      if (!node.exits.some((other) => isAnswer(other) && leads(other))) return "none";
      return node.kind === "branch" ? "condition" : "chosen";
    };
    const take = (exit: Exit) => {
      const next = nodeOf(flow, exit.to);
      const behind = join(gate, exit.role, softOf(exit));
      if (!next) stop(name(flow, node), "dead-end", behind);
      else
        for (const written of writes(next, values, domain))
          push({ stack, flow, node: next, after: false, values: written, gate: behind, from: name(flow, node) });
    };
    const live = node.exits.filter((exit) => !(step.after && exit.role === "failure"));
    if (node.kind === "end") stop(name(flow, node));
    else if (node.kind === "return") {
      const top = stack.at(-1);
      if (!top) stop(name(flow, node), "opaque");
      else push({ ...step, stack: stack.slice(0, -1), flow: top.flow, node: top.node, after: true, from: name(flow, node) });
    } else if (node.kind === "transfer") {
      const voice = node.transfer?.route === "voice";
      found.add(`${voice ? "voice-transfer" : "handed-off"} ${gate} ${name(flow, node)}`);
      for (const exit of node.exits) {
        if (voice && exit.to !== null) {
          const next = nodeOf(flow, exit.to);
          for (const written of next ? writes(next, values, domain) : [])
            if (next)
              push({
                stack,
                flow,
                node: next,
                after: false,
                values: written,
                gate: join(join(gate, "failure"), exit.role),
                from: name(flow, node),
              });
        } else if (!voice && HARD[exit.role]) take(exit);
      }
    } else if (node.kind === "call" && !step.after) {
      const callee = flows.findIndex((each) => each.id === node.call?.name);
      const entry = nodeOf(callee, flows[callee]?.entries.find((each) => each.kind === "start")?.to ?? null);
      for (const exit of node.exits) if (exit.role === "failure") take(exit);
      for (const written of entry ? writes(entry, values, domain) : [])
        if (entry)
          push({
            stack: [...stack, { flow, node }],
            flow: callee,
            node: entry,
            after: false,
            values: written,
            gate,
            from: name(flow, node),
          });
    } else if (node.kind === "ask" && !node.exits.some((exit) => exit.role !== "declined" && anyone(stack, flow, nodeOf(flow, exit.to))))
      stop(step.from);
    else if (node.kind === "branch") {
      // A condition nobody can evaluate may be true or false, whatever it was elsewhere.
      for (const free of frees) {
        const exit = node.exits.find((each) => !each.when || holds(each.when, values, free, channel));
        if (exit) take(exit);
      }
    } else {
      if (!live.some((exit) => !["failure", "noMatch"].includes(exit.role))) stop(name(flow, node));
      for (const exit of live) take(exit);
    }
  }
  return found;
}

function writes(node: Node, values: Step["values"], domain: Readonly<Record<string, readonly Literal[]>>): readonly Step["values"][] {
  let worlds: Step["values"][] = [values];
  for (const [variable, literal] of node.sets ?? [])
    worlds = worlds.flatMap((world) =>
      (literal === undefined ? (node.oneOf?.get(variable) ?? domain[variable] ?? []) : [literal]).map((value) => ({
        ...world,
        [variable]: value,
      })),
    );
  return worlds;
}

/** The conditions that nobody can evaluate. */
function textsIn(flows: readonly Flow[]): readonly string[] {
  const guards = flows.flatMap(({ nodes }) => nodes.flatMap(({ exits }) => exits.flatMap(({ when }) => (when ? leavesOf(when) : []))));
  return [...new Set(guards.flatMap((guard) => (guard.op === "unknown" ? [guard.text] : [])))];
}

function subsets(texts: readonly string[]): readonly ReadonlySet<string>[] {
  let all: ReadonlySet<string>[] = [new Set()];
  for (const text of texts) all = all.flatMap((each) => [each, new Set([...each, text])]);
  return all;
}

/** `free` = the conditions that nobody can evaluate and that are true. */
function holds(guard: Guard, values: Step["values"], free: ReadonlySet<string>, channel: Channel): boolean {
  switch (guard.op) {
    case "is":
      return guard.values.includes(values[guard.variable] ?? null);
    case "unknown":
      return free.has(guard.text);
    case "channel":
      return guard.channels.includes(channel);
    case "not":
      return !holds(guard.guard, values, free, channel);
    case "and":
      return guard.guards.every((each) => holds(each, values, free, channel));
    case "or":
      return guard.guards.some((each) => holds(each, values, free, channel));
    default:
      return guard.op === "true";
  }
}
