import { remember } from "../../model/maps.ts";
import type { Exit, ExitRole, Guard, Node } from "../../model/model.ts";
import type { ConfigFor, FileConfig } from "../config.ts";
import { gateOfCondition } from "../detect/gates.ts";
import type { Gate, RequestStart, Spot } from "../journey.ts";
import type { Linked } from "../link/link.ts";
import { guardWords } from "./guard.ts";

/** The gates of exits, and how the gates on one path combine. */

const OF_ROLE: Readonly<Partial<Record<ExitRole, Gate>>> = {
  closed: "closed",
  holiday: "closed",
  emergency: "closed",
  noAgent: "noAgent",
  failure: "failure",
  timeout: "failure",
  noInput: "noInput",
  noMatch: "noMatch",
  declined: "declined",
};

/** The gate of an exit by its role alone. */
export const gateOfRole = (role: ExitRole): Gate => OF_ROLE[role] ?? "none";

const SOFT: ReadonlySet<Gate> = new Set(["chosen", "condition"]);

/** The gate of a path with the gate `before` that passes an exit with the gate `exit`: `declined` wins, then the first hard gate, then the first soft one. */
export function combine(before: Gate, exit: Gate): Gate {
  if (before === "declined" || exit === "declined") return "declined";
  if (before !== "none" && !SOFT.has(before)) return before;
  if (exit !== "none" && !SOFT.has(exit)) return exit;
  return before === "none" ? exit : before;
}

/** The gate of an exit, by its role or by the words of its condition. */
export type GateOf = (spot: Spot, exit: Exit) => Gate;

/**
 * The gate that an exit has by itself: by its role, else by the words of its condition (opening hours, availability, errors), those in the
 * config's `gates` first. `condition` and `chosen` depend on the path and are never given here.
 */
export function gates(linked: Linked, configFor: ConfigFor): GateOf {
  // Many nodes have the same gates.
  const lists = new Map<string, readonly Gate[]>();
  const byNumber = linked.spots.map(({ node, flow }) => {
    const found = gatesOfNode(node, configFor(flow.at.file));
    return found && remember(lists, found.join(), () => found);
  });
  return ({ number, node }, exit) => byNumber[number]?.[node.exits.indexOf(exit)] ?? "none";
}

/** The gates of a node's exits, in order; `undefined` if none has one. */
function gatesOfNode(node: Node, config: FileConfig): readonly Gate[] | undefined {
  if (node.exits.every(({ role, when }) => !when && OF_ROLE[role] === undefined)) return undefined;
  const hasSchedule = node.exits.some((exit) => exit.role === "open" || exit.role === "closed");
  const isRead = ({ role, when }: Exit) => when !== undefined && OF_ROLE[role] === undefined && role !== "open" && !hasSchedule;
  const read = readTogether(node.exits.map((exit) => (isRead(exit) && exit.when ? { guard: exit.when, config } : undefined)));
  const gates = node.exits.map(({ role }, i): Gate => OF_ROLE[role] ?? (read[i]?.when ? read[i].gate : "none"));
  const ofDefault = gateOfDefault(node.exits, read, isRead);
  if (ofDefault === "none") return gates.some((gate) => gate !== "none") ? gates : undefined;
  // "agents available → transfer, else → goodbye": the words are on one branch, and the gate is on the other one.
  return node.exits.map(({ role }, i) => (role === "default" || role === "next" ? ofDefault : (gates[i] ?? "none")));
}

/** The gate of the default: it is only reached if a case that says "open" fails. If cases say more than that, all of them have to say it. */
function gateOfDefault(exits: readonly Exit[], read: readonly (Read | null)[], isRead: (exit: Exit) => boolean): Gate {
  const open = exits.flatMap(({ when }, i) => (read[i]?.when === false ? [{ when, gate: read[i].gate }] : []));
  const alone = open.find(({ when }) => !when || !asksMore(when));
  if (alone) return alone.gate;
  return open.length > 1 && exits.every((exit, i) => !isRead(exit) || read[i]) ? (open.at(-1)?.gate ?? "none") : "none";
}

/** The gate of an exit that is left where none of these conditions holds: each of them says "open", and nothing more. */
export function gateOfRest(guards: readonly Guard[], config: FileConfig): Gate {
  const read = guards.map((guard) => (asksMore(guard) ? null : gateOfGuard(guard, config)));
  return read.every((each) => each?.when === false) ? (read.at(-1)?.gate ?? "none") : "none";
}

/** What the words of a condition say: its gate, and whether that is the gate if it holds (`isClosed`) or if it fails (`isOpen`). */
interface Read {
  readonly gate: Gate;
  readonly when: boolean;
}

/** Reads the conditions of one node together: "open" on a variable that another one compares with "closed" speaks of opening hours. */
function readTogether(exits: readonly ({ readonly guard: Guard; readonly config: FileConfig } | undefined)[]): readonly (Read | null)[] {
  const read = exits.map((each) => (each ? gateOfGuard(each.guard, each.config) : null));
  const closing = new Set(exits.flatMap((each, i) => (read[i]?.gate === "closed" && each?.guard.op === "is" ? each.guard.variable : [])));
  return read.map((each, i) => {
    const guard = exits[i]?.guard;
    const opens = guard?.op === "is" && closing.has(guard.variable) && guard.values.every((value) => value?.toLowerCase() === "open");
    return each ?? (opens ? { gate: "closed", when: false } : null);
  });
}

/** The gate of a handler with a condition, by the words of that condition. */
export const gateOfStart =
  (configFor: ConfigFor) =>
  ({ flow, entry }: RequestStart): Gate => {
    const read = entry?.when ? gateOfGuard(entry.when, configFor(flow.at.file)) : null;
    return read?.when ? read.gate : "none";
  };

function gateOfGuard(guard: Guard, config: FileConfig): Read | null {
  if (guard.op === "not") {
    const inner = gateOfGuard(guard.guard, config);
    return inner && { gate: inner.gate, when: !inner.when };
  }
  if (guard.op === "true" || guard.op === "false" || guard.op === "channel") return null;
  if (guard.op === "is") {
    // `$isOpen` alone is false if it is not set, "false" or empty: only the word says something.
    const [only, ...more] = guard.values.filter((value) => value !== null && value !== "");
    const read =
      only !== undefined && more.length === 0 && guard.values.length > 1 ? gateOfGuard({ ...guard, values: [only] }, config) : null;
    if (read) return read;
  }
  const words = guardWords(guard);
  for (const rule of config.gates) if (new RegExp(rule.matches, "i").test(words)) return { gate: rule.gate, when: true };
  if (guard.op !== "and" && guard.op !== "or") return gateOfCondition(words);
  // What a variable is compared with ("Opening hours", an intent) means nothing unless the variable speaks of it, too.
  const speaking = guard.guards.filter(speaks);
  const [only, ...more] = speaking;
  if (!only) return null;
  return more.length === 0 ? gateOfGuard(only, config) : gateOfCondition(guardWords({ ...guard, guards: speaking }));
}

/** False for a comparison, negated or not, whose words say nothing of a gate. */
function speaks(part: Guard): boolean {
  if (part.op === "not") return speaks(part.guard);
  return part.op !== "is" || gateOfCondition(guardWords(part)) !== null;
}

/** True of "open and something else": a path for which it fails may lack the other. The intent is known where it is asked for. */
const asksMore = (guard: Guard): boolean =>
  guard.op === "and" && guard.guards.some((part) => !speaks(part) && !(part.op === "is" && part.variable === "$intent"));
