import type { Bot, Channel, Entry, Exit, Flow, Node, Place } from "../model/model.ts";

/** What the analysis finds out about requests: the words that rules and reports read. */

/** How a path from a request ends. */
export type OutcomeKind =
  | "handed-off"
  | "voice-transfer"
  | "callback"
  | "ticket"
  | "email"
  | "unclear-transfer"
  | "dynamic-transfer"
  | "dead-end"
  | "endless-loop"
  | "opaque";

/** What a path had to pass to come where it ends. */
export type Gate = "none" | "condition" | "chosen" | "declined" | "closed" | "noAgent" | "failure" | "noInput" | "noMatch";
/** What becomes of a request on a channel. */
export type Verdict = "handed-off" | "violated" | "undecided" | "not-judged";
/** How a customer asks for a person. */
export type RequestKind = "intent" | "escalation" | "choice" | "event";

/** A node of the linked project. */
export interface Spot {
  /** Its position among all nodes of the project. */
  readonly number: number;
  readonly bot: Bot;
  readonly flow: Flow;
  readonly node: Node;
}

/** One step of a route: the place that a designer can click, and the exit by which the path came. */
export interface Hop {
  readonly at: Place;
  readonly label: string;
  /** Role or label of the exit that led here; absent on the first hop. */
  readonly exit?: string;
  readonly spot?: Spot;
}

/** A request for a person. */
export interface HumanRequest {
  /** `<flow or bot>/<name>`, unique in the report. */
  readonly id: string;
  readonly name: string;
  /** The name meant for people, where `name` is generated. */
  readonly title?: string;
  readonly kind: RequestKind;
  readonly bot: Bot;
  /** The flow that holds it, where one does; else the bot's first flow. */
  readonly flow: Flow;
  readonly at: Place;
  readonly why: "configured" | "name" | "phrases" | "built-in";
  /** True where too few of an intent's phrases ask for a person: listed, and judged by `handoff/hidden-request` alone. */
  readonly hidden: boolean;
  /** The phrases of a hidden request that ask for a person. */
  readonly phrases: readonly { readonly text: string; readonly at: Place }[];
  /** Where its paths begin. Empty = nothing handles it. */
  readonly starts: readonly RequestStart[];
  /** What switches it off, in the words of its file. */
  readonly off?: string;
}

export interface RequestStart {
  readonly bot: Bot;
  readonly flow: Flow;
  readonly entry?: Entry;
  /** For a request that is an exit of a node: the node and the exit. */
  readonly owner?: Node;
  readonly exit?: Exit;
}

/** One end of a request's paths. Outcomes are keyed by kind, place and gate (and by the branch where the gate is `chosen` or `condition`). */
export interface Outcome {
  readonly kind: OutcomeKind;
  readonly gate: Gate;
  /** The node on which the path stops; the request itself where there is none. */
  readonly at: Place;
  readonly spot?: Spot;
  readonly channels: readonly Channel[];
  /** The literal target of a transfer. */
  readonly target?: string;
  /** `dead-end`: the question at which the path comes to rest, where no answer leads to anybody. */
  readonly waitsAt?: Spot;
  /** The text of the condition, or the label of the answer, that gave the gate. */
  readonly condition: string | null;
  /** The branch (exit) that gave the gate `chosen` or `condition`. */
  readonly branch?: { readonly spot: Spot; readonly exit: Exit; readonly at: Place };
  /** The call whose caller never tests what was handed back, where that is why the path is lost. */
  readonly swallowedAt?: Spot;
  /** The event by which that call was asked for a person, if by one. */
  readonly raised?: string;
  /** `opaque`: what hides the rest, and the config key that declares it. */
  readonly hides?: { readonly what: string; readonly declare?: string; readonly reference?: "unknown-target" | "unresolved-flow" };
  /** `endless-loop`: the nodes of the cycle, first one on the route first. */
  readonly cycle?: readonly Spot[];
  readonly route: readonly Hop[];
}

/** All that is known about one request. */
export interface Journey {
  readonly request: HumanRequest;
  readonly verdict: Verdict;
  /** Why it is `undecided` or `not-judged`; else `null`. */
  readonly reason: string | null;
  /** The judged channels and the verdict on each. Channels that are not judged are absent. */
  readonly channels: ReadonlyMap<Channel, Verdict>;
  readonly outcomes: readonly Outcome[];
  /** Where a caller asks on and never tests what a call handed back: where no outcome says why nobody is reached, this does. */
  readonly ignored?: Ignored;
  /** Handoffs that the request reaches (digital, not declined), each once. */
  readonly handoffs: readonly Passed[];
  /** Nodes between the request and a handoff: reached, and a handoff is reachable from them. In order of the first visit. */
  readonly between: readonly Passed[];
  /** True where a path of the request may take the exit on a judged channel: what it knows does not exclude it. */
  readonly takes: (spot: Spot, exit: Exit, channel: Channel) => boolean;
}

/** A call that hands a request back to a caller who asks on, and the way to that question. */
export interface Ignored {
  readonly call: Spot;
  /** Written out when it is read: read it only where it is reported. */
  readonly route: readonly Hop[];
}

/** A node that a request comes by. */
export interface Passed {
  readonly spot: Spot;
  /** The channels on which it does. */
  readonly channels: readonly Channel[];
  /** Written out when it is read: read it only where it is reported. */
  readonly route: readonly Hop[];
}
