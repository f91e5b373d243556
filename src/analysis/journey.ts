import type { Bot, Channel, Entry, Exit, Flow, Node, Opaque, Place } from "../model/model.ts";

/** What the analysis finds out about requests, for rules and reports to read. */

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

/** What a path had to get past before it ended; `combine` (`conditions/gates.ts`) says which one counts if there were several. */
export type Gate = "none" | "condition" | "chosen" | "declined" | "closed" | "noAgent" | "failure" | "noInput" | "noMatch";
/** What becomes of a request on a channel. */
export type Verdict = "handed-off" | "violated" | "undecided" | "not-judged";
/** How a customer asks for a person. */
export type RequestKind = "intent" | "escalation" | "choice" | "event";

/** A node of the linked project, with the flow and the bot that hold it. */
export interface Spot {
  /** Its position among all nodes of the project. */
  readonly number: number;
  readonly bot: Bot;
  readonly flow: Flow;
  readonly node: Node;
}

/** One step of a route: a place that a designer can click, and the exit that led there. */
export interface Hop {
  readonly at: Place;
  readonly label: string;
  /** Label or role of the exit that led here; absent on the first hop and where a path enters a flow or comes back. */
  readonly exit?: string;
  readonly spot?: Spot;
}

/** A request for a person. */
export interface HumanRequest {
  /** `<flow or bot>/<name>`, unique in the report. */
  readonly id: string;
  readonly name: string;
  /** The name for people if `name` is generated. */
  readonly title?: string;
  readonly kind: RequestKind;
  readonly bot: Bot;
  /** The flow that holds it; the bot's first flow if none does. */
  readonly flow: Flow;
  readonly at: Place;
  /** What makes it a request: the config, its name, its phrases, or the platform itself. */
  readonly why: "configured" | "name" | "phrases" | "built-in";
  /** True if only few of an intent's phrases ask for a person: it is listed, and only `handoff/hidden-request` reports on it. */
  readonly hidden: boolean;
  /** The phrases of a hidden request that ask for a person. */
  readonly phrases: readonly { readonly text: string; readonly at: Place }[];
  /** Where its paths begin. Empty = nothing handles it. */
  readonly starts: readonly RequestStart[];
  /** Exits by which customers ask for it and that lead nowhere. */
  readonly unwired?: readonly RequestStart[];
  /** What switches it off, as its file writes it. */
  readonly off?: string;
}

/** A way in which a request begins: a handler (`entry`), or an exit of a node (`owner`, `exit`). */
export interface RequestStart {
  readonly bot: Bot;
  readonly flow: Flow;
  readonly entry?: Entry;
  readonly owner?: Node;
  readonly exit?: Exit;
}

/** One end of a request's paths. Outcomes are keyed by kind, place and gate, and under `chosen` and `condition` also by the branch. */
export interface Outcome {
  readonly kind: OutcomeKind;
  readonly gate: Gate;
  /** The place of the node on which the path stops; of the request itself if there is none. */
  readonly at: Place;
  readonly spot?: Spot;
  readonly channels: readonly Channel[];
  /** The literal target of a transfer. */
  readonly target?: string;
  /** `dead-end`: the question at which the bot then waits, if no answer to it leads to anybody. */
  readonly waitsAt?: Spot;
  /** The text of the condition, or the label of the answer, that gave the gate. */
  readonly condition: string | null;
  /** The branch (exit) that gave the gate `chosen` or `condition`. */
  readonly branch?: { readonly spot: Spot; readonly exit: Exit; readonly at: Place };
  /** The call whose caller never tests what it got back, if that is why the path is lost. */
  readonly swallowedAt?: Spot;
  /** The event that asked this caller for a person, if there was one. */
  readonly raised?: string;
  /** `opaque`: what hides the rest, and the config key that says what it does. */
  readonly hides?: Opaque;
  /** `endless-loop`: the nodes of the cycle, beginning with the first one on the route. */
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
  /** A caller that goes on asking without testing what it got back. It explains why nobody is reached if no outcome does. */
  readonly ignored?: Ignored;
  /** The handoffs that the request reaches (digital, not declined), each once. */
  readonly handoffs: readonly Passed[];
  /** The nodes on the way to a handoff: reached, with a handoff reachable from them. In order of the first visit. */
  readonly between: readonly Passed[];
  /** The gates of exits that have one only for this request, because of what its paths know. */
  readonly gates: ReadonlyMap<Exit, Gate>;
  /** True if some path of the request can take the exit on this judged channel, given what it knows. */
  readonly takes: (spot: Spot, exit: Exit, channel: Channel) => boolean;
}

/** A call that hands a request back to a caller that ignores it and goes on asking. */
export interface Ignored {
  readonly call: Spot;
  /** The way to the caller's next question. Computed on every access: read it only to report it. */
  readonly route: readonly Hop[];
}

/** A node that a request passes. */
export interface Passed {
  readonly spot: Spot;
  /** The channels on which it does. */
  readonly channels: readonly Channel[];
  /** Computed on every access: read it only to report it. */
  readonly route: readonly Hop[];
}
