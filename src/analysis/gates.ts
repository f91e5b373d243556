import { remember } from "../model/maps.ts";
import type { Exit, ExitRole, Guard, Node } from "../model/model.ts";
import type { ConfigFor, FileConfig } from "./config.ts";
import { gateOfCondition } from "./detect/gates.ts";
import { wordsOf } from "./guard.ts";
import type { Gate, RequestStart, Spot } from "./journey.ts";
import type { Linked } from "./link.ts";

/** What a path had to pass: the gate of an exit, and how gates of one path combine. */

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

/** The gate of a path that had `before` and passes `exit`: declined wins, then the first hard gate, then the first soft one. */
export function combine(before: Gate, exit: Gate): Gate {
  if (before === "declined" || exit === "declined") return "declined";
  if (before !== "none" && !SOFT.has(before)) return before;
  if (exit !== "none" && !SOFT.has(exit)) return exit;
  return before === "none" ? exit : before;
}

export type GateOf = (spot: Spot, exit: Exit) => Gate;

/**
 * The gate that an exit has by itself: by its role, else by the words of its condition (opening hours, availability, errors; the config's
 * `gates` first). `none` = it has none; `condition` and `chosen` depend on the path and are never given here.
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

/** The gates of a node's exits, in their order; nothing where none has one. */
function gatesOfNode(node: Node, config: FileConfig): readonly Gate[] | undefined {
  if (node.exits.every(({ role, when }) => !when && OF_ROLE[role] === undefined)) return undefined;
  const hasSchedule = node.exits.some((exit) => exit.role === "open" || exit.role === "closed");
  let ofDefault: Gate = "none";
  let cases = 0;
  let speaking = 0;
  const gates = node.exits.map((exit): Gate => {
    const role = OF_ROLE[exit.role];
    if (role || !exit.when || exit.role === "open" || hasSchedule) return role ?? "none";
    cases++;
    const read = gateOfGuard(exit.when, config);
    if (read) speaking++;
    if (read && !read.when) ofDefault = read.gate;
    return read?.when ? read.gate : "none";
  });
  if (ofDefault === "none" || cases !== speaking) return gates.some((gate) => gate !== "none") ? gates : undefined;
  // "agents available → transfer, else → goodbye": the words stand on one branch, the gate is on the other, and on whatever is neither.
  return node.exits.map(({ role }, i) => (role === "default" || role === "next" ? ofDefault : (gates[i] ?? "none")));
}

/** The gate of a handler that is taken under a condition, by the words of that condition. */
export const gateOfStart =
  (configFor: ConfigFor) =>
  ({ flow, entry }: RequestStart): Gate => {
    const read = entry?.when ? gateOfGuard(entry.when, configFor(flow.at.file)) : null;
    return read?.when ? read.gate : "none";
  };

function gateOfGuard(guard: Guard, config: FileConfig): { gate: Gate; when: boolean } | null {
  if (guard.op === "not") {
    const inner = gateOfGuard(guard.guard, config);
    return inner && { gate: inner.gate, when: !inner.when };
  }
  if (guard.op === "true" || guard.op === "false" || guard.op === "channel") return null;
  if (guard.op === "is") {
    // `$isOpen` alone is false where it is not set, "false" or empty: what says something is the word.
    const [only, ...more] = guard.values.filter((value) => value !== null && value !== "");
    const read =
      only !== undefined && more.length === 0 && guard.values.length > 1 ? gateOfGuard({ ...guard, values: [only] }, config) : null;
    if (read) return read;
  }
  const words = wordsOf(guard);
  for (const rule of config.gates) if (new RegExp(rule.matches, "i").test(words)) return { gate: rule.gate, when: true };
  if (guard.op !== "and" && guard.op !== "or") return gateOfCondition(words);
  // What a variable is compared with ("Opening hours", an intent) speaks of nothing unless the variable does.
  const speaking = guard.guards.filter((part) => part.op !== "is" || gateOfCondition(wordsOf(part)) !== null);
  const [only, ...more] = speaking;
  if (!only) return null;
  return more.length === 0 ? gateOfGuard(only, config) : gateOfCondition(wordsOf({ ...guard, guards: speaking }));
}
