import type { Channel, Literal, Place } from "./model.ts";
import type { SignallingMethod } from "./signalling.ts";

/** What a node does besides leading on: hand the customer over, enter another flow, return from it, or hide what happens. */

/** Who or what gets the customer; `unclear` = the file does not say, `dynamic` = computed at run time. */
export const ROUTES = ["digital", "voice", "callback", "voicemail", "ticket", "email", "unclear", "dynamic"] as const;
export type TransferRoute = (typeof ROUTES)[number];

/** A hand-over of the customer to somebody. */
export interface Transfer {
  readonly route: TransferRoute;
  /** The queue, number, address or flow as written; absent = none is named. */
  readonly target?: string;
  /** What the target is, in the platform's words: queue, number, sip, user, group, skill, workflow, desk … */
  readonly targetKind?: string;
  /** Where the target value stands. */
  readonly targetAt?: Place;
  /** The name that the file gives beside a target that is an id. */
  readonly targetName?: string;
  /** True if the file marks the target as an expression, such as a variable that holds the queue. */
  readonly computed?: true;
  /**
   * The route on channels where it differs: a queue transfer that leads to a voice queue on a call has `{voice: "voice"}`.
   */
  readonly byChannel?: Readonly<Partial<Record<Channel, TransferRoute>>>;
  /** True if the transfer is digital only because that is the platform's documented default for a missing type. */
  readonly byDefault?: boolean;
  /**
   * False if the file shows that whoever takes over gets nothing of the conversation: no transcript, summary, attribute or message.
   * Absent = they get something, or the file cannot show it.
   */
  readonly tells?: false;
  /** How the call is moved, if the file says so. */
  readonly method?: SignallingMethod;
  /** Where the file writes the method in the words of `SignallingMethod`; absent = it uses other words. */
  readonly methodAt?: Place;
  /** True if the action asks to give the whole call back to the carrier (release link transfer, take back and transfer). */
  readonly releasesLink?: true;
  /** True if it is offered while the customer waits in a queue. */
  readonly whileQueued?: boolean;
}

/** What a `call` or `jump` enters. */
export interface Call {
  /** The keys of the flow (see `Flow.keys`), preferred ones first. Empty = computed at run time. */
  readonly keys: readonly string[];
  /** True if no key is preferred: where they mean several flows, nobody can tell which one is called. */
  readonly anyKey?: boolean;
  /** The name for people. */
  readonly name: string;
  /** Where the flow is named. */
  readonly at: Place;
  /** What is called, in the platform's words: bot, module, topic, flow, skill. */
  readonly what: string;
  /** Returned value → variable of the caller: `{exitReason: "State.Exit"}`. Returned values are `intent`, `exitReason`, `event` and the callee's variables. */
  readonly binds?: Readonly<Record<string, string>>;
  /** The values that the call passes to the variables of a callee in another bot, as that bot spells them. */
  readonly gives?: Readonly<Record<string, Literal>>;
  /** The names that exist in its scope, for "did you mean". */
  readonly known?: readonly string[];
  /** True if the name means a flow of one bot whose flows are all in the project, so that a missing one is `unknown-target`, not `unresolved-flow`. */
  readonly local?: boolean;
  /** True if the callee runs beside the conversation (hooks, queue flows), so that the path does not depend on it. */
  readonly hook?: boolean;
}

/** What a `return` hands back. `exitReason` and `event` are literals; the recognised intent is handed back too, unless `forgetsIntent`. */
export interface Return {
  readonly exitReason?: Literal;
  readonly event?: string;
  /** True if the event asks the caller for a person: a caller that ignores it has swallowed the request. */
  readonly escalates?: boolean;
  /** `flow` returns to the call in whichever bot; `bot` leaves all flows of this bot at once (end of session). Default `flow`. */
  readonly scope?: "flow" | "bot";
  /** True if the platform hands back no intent (built-in escalations). */
  readonly forgetsIntent?: boolean;
  /** True if its caller gets nothing but what it binds (Genesys tasks and modules): a request that nobody has looked at before is lost there. */
  readonly bindsOnly?: boolean;
  /**
   * What the return means if nothing in the project calls the flow: `opaque` (the default: the flow is made to be called), `dead-end` (the
   * flow can open a conversation and ends here), or what hides the end (a call whose answer nothing in the flow uses). Hosted bots say
   * `dead-end`, which the analysis turns into `opaque` if a host may act.
   */
  readonly withoutCaller?: "opaque" | "dead-end" | Opaque;
}

/** Stands for the name of the request in `Opaque.declare`. */
export const REQUEST_NAME = "<intent>";

/** What hides how a path goes on. */
export interface Opaque {
  /** The subject of a sentence that goes on "… decides what happens here": `webhook "orders"`, `action type SendPigeon`. */
  readonly what: string;
  /** The config key that says what it does, with an example value; absent = no key can. */
  readonly declare?: string;
  /** True if the conversation may never come back, so that what is wired behind the node proves nothing. */
  readonly takesOver?: boolean;
}
