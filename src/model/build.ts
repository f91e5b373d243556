import { escapeStep } from "../source/pointer.ts";
import { onItsChannels } from "./entry-channels.ts";
import type { Leaf, Test } from "./guards.ts";
import type { Channel, Entry, Exit, ExitRole, Flow, Guard, Literal, Node, NodeKind, Place } from "./model.ts";

/** Guards in the words of a sentence: `and(is("exit", "done"), not(unknown("vip")))`. Constants in them are worked out. */

export const always: Guard = { op: "true" };
export const never: Guard = { op: "false" };
export const is = (variable: string, ...values: Literal[]): Guard => ({ op: "is", variable, values });
export const onChannel = (...channels: Channel[]): Guard => ({ op: "channel", channels });
export const unknown = (text: string, variables?: readonly string[]): Guard =>
  variables?.length ? { op: "unknown", text, variables } : { op: "unknown", text };
/** A condition that is unknown as long as the variable that it tests is. */
export const tested = (text: string, test: Test): Guard => ({ op: "unknown", text, variables: [test.variable], test });
export const and = (...guards: Guard[]): Guard => joined("and", guards, never, always);
export const or = (...guards: Guard[]): Guard => joined("or", guards, always, never);

export function not(guard: Guard): Guard {
  if (guard.op === "not") return guard.guard;
  return guard.op === "true" ? never : guard.op === "false" ? always : { op: "not", guard };
}

/** Without the parts that decide nothing; a part that decides alone leaves no others. */
function joined(op: "and" | "or", guards: readonly Guard[], decides: Guard, silent: Guard): Guard {
  if (guards.some((part) => part.op === decides.op)) return decides;
  const parts = guards.filter((part) => part.op !== silent.op);
  const [only = silent, ...others] = parts;
  return others.length === 0 ? only : { op, guards: parts };
}

/** The guard with other leaves. */
export function withLeaves(guard: Guard, ofLeaf: (leaf: Leaf) => Guard): Guard {
  switch (guard.op) {
    case "not":
      return not(withLeaves(guard.guard, ofLeaf));
    case "and":
      return and(...guard.guards.map((part) => withLeaves(part, ofLeaf)));
    case "or":
      return or(...guard.guards.map((part) => withLeaves(part, ofLeaf)));
    default:
      return ofLeaf(guard);
  }
}

/** The place of a part: `below(at, "exits", 3)`. Escapes `~` and `/` as RFC 6901 asks. */
export function below(at: Place, ...keys: (string | number)[]): Place {
  let { pointer } = at;
  for (const key of keys) pointer += typeof key === "number" ? `/${key}` : `/${escapeStep(key)}`;
  return { file: at.file, pointer };
}

/** What a node may have besides its kind, id, place and exits. */
export type NodeRest = Partial<Omit<Node, "kind" | "id" | "at" | "exits">>;

/** What an exit may have besides its role and its target. */
export type ExitRest = Partial<Omit<Exit, "role" | "to">>;

/** A flow under construction: adapters add nodes and exits in any order, and `done()` gives the finished flow. */
export interface FlowBuilder {
  readonly id: string;
  /** Adds a node and returns its id, which is a fresh one if another node has that id already. */
  node(kind: NodeKind, id: string, at: Place, rest?: NodeRest): string;
  /** Adds a node that is built already, with all its exits. */
  take(node: Node): void;
  /** Adds an exit to a node. Throws if there is no such node. */
  exit(from: string, role: ExitRole, to: string | null, rest?: ExitRest): void;
  entry(entry: Entry): void;
  has(id: string): boolean;
  /** The node as far as it is built. */
  get(id: string): Node | undefined;
  /** An id that no node has yet, built from `wish`. */
  fresh(wish: string): string;
  done(): Flow;
}

/** All members of a type, with `undefined` for those that are left out. */
type Whole<T> = { readonly [K in keyof Required<T>]: T[K] };
type OpenExit = Whole<Exit> & { to: string | null };
type OpenNode = Omit<Whole<Node>, "exits"> & { exits: OpenExit[] };

/** All nodes have one shape, and so have all exits: searches read them many times, and V8 is slow where shapes differ. */
const blankNode = (id: string, kind: NodeKind, at: Place): OpenNode => ({
  id,
  kind,
  at,
  exits: [],
  label: undefined,
  type: undefined,
  transfer: undefined,
  call: undefined,
  returns: undefined,
  opaque: undefined,
  end: undefined,
  texts: undefined,
  stores: undefined,
  answers: undefined,
  neverEmpty: undefined,
  listens: undefined,
  sets: undefined,
  oneOf: undefined,
  copies: undefined,
  channels: undefined,
  voiceOnly: undefined,
  synthetic: undefined,
  audits: undefined,
  leadsOn: undefined,
  maxAttempts: undefined,
  languages: undefined,
  listAt: undefined,
  secured: undefined,
  trackingId: undefined,
  alias: undefined,
});

const blankExit = (role: ExitRole, to: string | null): OpenExit => ({
  role,
  to,
  at: undefined,
  label: undefined,
  when: undefined,
  whenAt: undefined,
  choice: undefined,
  intent: undefined,
  escalation: undefined,
  channels: undefined,
  missing: undefined,
  implied: undefined,
  rest: undefined,
});

/** Starts a flow. */
export function buildFlow(head: Omit<Flow, "entries" | "nodes">): FlowBuilder {
  const nodes = new Map<string, OpenNode>();
  const made: OpenNode[] = [];
  const entries: Entry[] = [];
  const fresh = (wish: string) => {
    let id = wish;
    for (let n = 2; nodes.has(id); n++) id = `${wish}~${n}`;
    return id;
  };
  return {
    id: head.id,
    node(kind, wish, at, rest = {}) {
      const id = fresh(wish);
      const node = Object.assign(blankNode(id, kind, at), rest);
      nodes.set(id, node);
      made.push(node);
      return id;
    },
    take: (node) => void nodes.set(node.id, node as OpenNode),
    exit(from, role, to, rest = {}) {
      const node = nodes.get(from);
      if (!node) throw new Error(`no node ${from} in flow ${head.id}`);
      node.exits.push(Object.assign(blankExit(role, to), rest));
    },
    entry: (entry) => void entries.push(onItsChannels(entry)),
    has: (id) => nodes.has(id),
    get: (id) => nodes.get(id),
    fresh,
    done() {
      for (const node of made) {
        // The very same text is found again without comparing its characters.
        for (const exit of node.exits) if (exit.to !== null) exit.to = nodes.get(exit.to)?.id ?? exit.to;
        // A list that grew by pushes has room for many more.
        node.exits = node.exits.slice();
      }
      return { ...head, entries, nodes: [...nodes.values()] };
    },
  };
}
