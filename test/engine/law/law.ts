import { type FlowNode, HUMAN, type RandomProject } from "./files.ts";

/**
 * What the rules have to find in a botflow project, read from the definitions of outcomes, gates and verdicts, with a stack of calls for every
 * path. It knows nothing of the analysis, and it is slow. Endless loops are left out: no path of them ends.
 */
export interface Expected {
  /** The verdict of each request, by its pointer; of those alone to which customers come. */
  readonly verdicts: ReadonlyMap<string, string>;
  /** `rule node request`, the node by its id, or the pointer of the request itself. */
  readonly problems: ReadonlySet<string>;
}

/** An exit with a gate of its own, or a plain one; `answer` and `case` are those among which a customer or a condition chooses. */
type Role = "next" | "answer" | "case" | "closed" | "noAgent" | "failure" | "noInput" | "noMatch" | "declined";
interface Way {
  readonly role: Role;
  readonly to: string | undefined;
}
interface Stand {
  /** The calls on the path, the last one at the end. */
  readonly stack: readonly string[];
  readonly id: string;
}
interface Step extends Stand {
  readonly gate: string;
  /** The node before, or the request. */
  readonly from: string;
  /** The branch that gave the gate `chosen` or `condition`. */
  readonly branch: string;
}

const SOFT: ReadonlySet<string> = new Set(["none", "condition", "chosen"]);
const PLAIN: ReadonlySet<Role> = new Set(["next", "answer", "case"]);
const FAILURES: Readonly<Partial<Record<Role, string>>> = {
  closed: "failure/closed-hours",
  noAgent: "failure/no-agent",
  failure: "failure/error-branch",
  noInput: "failure/no-input",
  noMatch: "failure/no-input",
};

export function expected(project: RandomProject): Expected {
  const law = new Law(project);
  const verdicts = new Map<string, string>();
  const problems = new Set<string>();
  for (const { pointer, owner, start } of requestsOf(project)) {
    if (owner && !law.comesBy(owner)) continue;
    if (start === undefined) problems.add(`handoff/request-unhandled ${pointer} ${pointer}`);
    const found = start === undefined ? { verdict: "violated", problems: [] } : law.judge(start, pointer);
    verdicts.set(pointer, found.verdict);
    for (const each of found.problems) problems.add(`${each} ${pointer}`);
  }
  return { verdicts, problems: unmasked(problems) };
}

/** A dead end that some of its requests meet in any case is told once, as that. */
function unmasked(problems: ReadonlySet<string>): ReadonlySet<string> {
  const all = [...problems];
  const isExplained = (problem: string) => {
    const [rule = "", node = ""] = problem.split(" ");
    if (rule !== "handoff/conditional-dead-end") return false;
    const same = all.filter((each) => each.startsWith(`${rule} ${node} `));
    return same.every((each) => problems.has(each.replace("conditional-dead-end", "no-dead-end")));
  };
  return new Set(all.filter((each) => !isExplained(each)));
}

function requestsOf({ bot }: RandomProject) {
  const choices = Object.entries(bot).flatMap(([owner, { choices = [] }]) =>
    choices.flatMap(({ label, next }, i) => (label === HUMAN ? [{ pointer: `/nodes/${owner}/choices/${i}`, owner, start: next }] : [])),
  );
  return [{ pointer: "/intents/0", owner: undefined, start: "n0" as string | undefined }, ...choices];
}

class Law {
  private readonly project: RandomProject;
  private readonly nodes: Readonly<Record<string, FlowNode>>;
  /** Nodes to which customers come who have not asked for a person. Elsewhere a choice that asks for one is part of the request. */
  private readonly ordinary: ReadonlySet<string>;
  private readonly customers: ReadonlySet<string>;

  constructor(project: RandomProject) {
    this.project = project;
    this.nodes = { ...project.bot, ...project.called };
    this.ordinary = new Set(Object.keys(this.nodes));
    this.ordinary = this.passed((choice) => choice !== HUMAN);
    this.customers = this.passed(() => true);
  }

  comesBy(owner: string): boolean {
    return this.customers.has(owner);
  }

  judge(start: string, request: string): { readonly verdict: string; readonly problems: readonly string[] } {
    const { ends, visited, handoffs } = this.walk(start, request);
    const problems = new Set<string>();
    const met = new Set<string>();
    for (const { kind, gate, place, branch } of ends) {
      const isDead = kind === "dead-end" || kind === "ticket" || kind === "email";
      if (kind === "voice" && gate !== "declined") problems.add(`handoff/no-voice-transfer ${place}`);
      else if (isDead && gate === "none") problems.add(`handoff/no-dead-end ${place}`);
      else if (isDead && gate === "condition") problems.add(`handoff/conditional-dead-end ${place}`);
      else if (kind === "callback" && (gate === "none" || gate === "condition")) problems.add(`handoff/no-callback ${place}`);
      else if ((isDead || kind === "callback") && gate === "chosen") problems.add(`handoff/answer-without-human ${branch}`);
      if ((kind === "voice" && gate !== "declined") || ((isDead || kind === "callback") && gate === "none")) met.add("violated");
      if (isDead && gate === "condition") met.add("undecided");
    }
    if (met.size === 0 && handoffs.length === 0) {
      met.add("violated");
      problems.add(`handoff/no-dead-end ${request}`);
    }
    for (const each of this.lost(visited, handoffs)) problems.add(each);
    return { verdict: ["violated", "undecided"].find((each) => met.has(each)) ?? "handed-off", problems: [...problems] };
  }

  /** Exits with a gate, of handoffs and of nodes before one, behind which there is nobody on any path of the request. */
  private lost(visited: readonly Stand[], handoffs: readonly Stand[]): readonly string[] {
    const saved = new Map<string, boolean>();
    const look = ({ stack, id }: Stand, { to }: Way, rule: string | undefined) => {
      if (rule === undefined) return;
      const key = `${rule} ${id} ${to}`;
      saved.set(key, saved.get(key) || (to !== undefined && this.leadsTo({ stack, id: to }, isTransfer, anyWay)));
    };
    for (const at of handoffs) for (const way of this.ways(at.id)) look(at, way, TRANSFER_FAILURES[way.role]);
    for (const at of visited)
      if (!isTransfer(this.node(at.id)) && this.leadsTo(at, isHandoff, anyWay))
        for (const way of this.ways(at.id)) look(at, way, FAILURES[way.role]);
    return [...saved].flatMap(([key, isSaved]) => (isSaved ? [] : [key.split(" ").slice(0, 2).join(" ")]));
  }

  private walk(start: string, request: string) {
    const ends: { readonly kind: string; readonly gate: string; readonly place: string; readonly branch: string }[] = [];
    const visited: Stand[] = [];
    const handoffs: Stand[] = [];
    const seen = new Set<string>();
    const work: Step[] = [{ stack: [], id: start, gate: "none", from: request, branch: "" }];
    for (let step = work.pop(); step; step = work.pop()) {
      const { stack, id, gate, from, branch } = step;
      const node = this.node(id);
      const key = JSON.stringify([stack, id, gate, branch, node.type === "ask" ? from : ""]);
      if (seen.has(key)) continue;
      seen.add(key);
      if (gate !== "declined") visited.push({ stack, id });
      const end = (kind: string, place = id) => void ends.push({ kind, gate, place, branch });
      const take = ({ role, to }: Way, soft: string, before = gate) => {
        const behind = joined(before, role, soft);
        const own = behind === gate ? branch : behind === soft ? id : "";
        if (to === undefined) ends.push({ kind: "dead-end", gate: behind, place: id, branch: own });
        else work.push({ stack, id: to, gate: behind, from: id, branch: own });
      };
      const ways = this.ways(id);
      const kind = node.transfer?.type;
      if (node.type === "return") this.comeBack(step, work, ends);
      else if (node.type === "call") {
        work.push({ ...step, stack: [...stack, id], id: "m0", from: id });
        for (const way of ways) if (way.role === "failure") take(way, "none");
      } else if (node.type === "end") end("dead-end");
      else if (kind === "digital") {
        end("handed-off");
        if (gate !== "declined") handoffs.push({ stack, id });
        for (const way of ways) take(way, "none");
      } else if (kind === "voice" || kind === "voicemail") {
        end("voice");
        for (const way of ways) if (way.to !== undefined) take(way, "none", joined(gate, "failure", "none"));
      } else if (kind !== undefined) end(kind);
      else if (node.type === "ask" && !this.isHopeful(stack, ways)) end("dead-end", from);
      else for (const way of ways) take(way, this.softGate(stack, way, ways));
    }
    return { ends, visited, handoffs };
  }

  private comeBack(
    { stack, gate, branch }: Step,
    work: Step[],
    ends: { kind: string; gate: string; place: string; branch: string }[],
  ): void {
    const call = stack.at(-1) ?? "";
    const { next } = this.node(call);
    if (next === undefined) ends.push({ kind: "dead-end", gate, place: call, branch });
    else work.push({ stack: stack.slice(0, -1), id: next, gate, from: call, branch });
  }

  private isHopeful(stack: Stand["stack"], ways: readonly Way[]): boolean {
    return ways.some((way) => anyWay(way) && way.to !== undefined && this.leadsTo({ stack, id: way.to }, isTransfer, anyWay));
  }

  /** The gate of an answer or a case behind which there is no handoff, while there is one behind another. */
  private softGate(stack: Stand["stack"], way: Way, ways: readonly Way[]): string {
    const { role } = way;
    const leads = ({ to }: Way) => to !== undefined && this.leadsTo({ stack, id: to }, isHandoff, isPlain);
    if ((role !== "answer" && role !== "case") || (role === "answer" && way.to === undefined) || leads(way)) return "none";
    if (!ways.some((other) => other.role === role && leads(other))) return "none";
    return role === "answer" ? "chosen" : "condition";
  }

  /** A search that ignores gates, with the stack of the path. */
  private leadsTo(start: Stand, isGoal: (node: FlowNode) => boolean, follow: (way: Way) => boolean): boolean {
    return this.search(start, (id) => this.ways(id).filter(follow)).some((id) => isGoal(this.node(id)));
  }

  private passed(takes: (label: string) => boolean): ReadonlySet<string> {
    const choices = (id: string): readonly Way[] =>
      (this.node(id).choices ?? []).flatMap(({ label, next }) => (takes(label) ? [{ role: "answer" as const, to: next }] : []));
    // The handlers of a bot stand for whatever may go wrong in it.
    const starts = ["n0", ...Object.values(this.project.on)];
    return new Set(starts.flatMap((id) => this.search({ stack: [], id }, (each) => [...this.ways(each), ...choices(each)])));
  }

  private search(start: Stand, waysFrom: (id: string) => readonly Way[]): readonly string[] {
    const seen = new Set<string>();
    const found: string[] = [];
    const work = [start];
    for (let at = work.pop(); at; at = work.pop()) {
      const { stack, id } = at;
      const key = JSON.stringify([stack, id]);
      if (seen.has(key)) continue;
      seen.add(key);
      found.push(id);
      const go = (to: string | undefined, onto = stack) => void (to !== undefined && work.push({ stack: onto, id: to }));
      const { type } = this.node(id);
      if (type === "return") go(this.node(stack.at(-1) ?? "").next, stack.slice(0, -1));
      if (type === "call") go("m0", [...stack, id]);
      for (const { role, to } of waysFrom(id)) if (type !== "call" || role === "failure") go(to);
    }
    return found;
  }

  private node(id: string): FlowNode {
    return this.nodes[id] ?? { type: "none" };
  }

  /** The exits of a node as the format defines them: those left out, and what the handlers of the bot catch. */
  private ways(id: string): readonly Way[] {
    const node = this.node(id);
    const on = id in this.project.bot ? this.project.on : {};
    const way = (role: Role, to: string | undefined): Way => ({ role, to });
    const caught = (role: Role, to: string | undefined) => (to === undefined ? [] : [way(role, to)]);
    const failing = [...caught("failure", node.failure ?? on.error), ...caught("failure", on.error)];
    const unheard = [...caught("noMatch", node.noMatch ?? on.noMatch), ...caught("noInput", node.noInput ?? on.noInput)];
    const caseOf = (is: string) => node.cases?.find((each) => each.is === is)?.next ?? node.default;
    switch (node.type) {
      case "say":
        return [way("next", node.next)];
      case "effect":
      case "call":
        return [way("next", node.next), ...failing];
      case "ask": {
        if (node.confirm) return [way("answer", node.yes), way("declined", node.no), ...unheard];
        const offered = (node.choices ?? []).filter(({ label }) => label !== HUMAN || !this.ordinary.has(id));
        const free = node.next !== undefined || !node.choices ? [way("answer", node.next)] : [];
        return [...offered.map(({ next }) => way("answer", next)), ...free, ...unheard];
      }
      case "branch":
        if (node.on === "schedule") return [way("next", caseOf("open")), way("closed", caseOf("closed"))];
        if (node.on === "agents") return [way("next", caseOf("available")), way("noAgent", caseOf("none"))];
        return [...(node.cases ?? []).map(({ next }) => way("case", next)), way("case", node.default)];
      case "transfer":
        return isHandoff(node) || node.transfer?.type === "voice" ? [way("failure", node.failure), way("noAgent", node.noAgent)] : [];
      default:
        return [];
    }
  }
}

const TRANSFER_FAILURES: Readonly<Partial<Record<Role, string>>> = { failure: "failure/transfer-failure", noAgent: "failure/no-agent" };
const isTransfer = ({ type }: FlowNode): boolean => type === "transfer";
const isHandoff = ({ transfer }: FlowNode): boolean => transfer?.type === "digital";
const anyWay = ({ role }: Way): boolean => role !== "declined";
const isPlain = ({ role }: Way): boolean => PLAIN.has(role);

/** `declined` wins over all; else the first gate of a role; else the first of a condition or an answer. */
function joined(before: string, role: Role, soft: string): string {
  if (before === "declined" || role === "declined") return "declined";
  if (!SOFT.has(before)) return before;
  if (!PLAIN.has(role)) return role;
  return before === "none" ? soft : before;
}
