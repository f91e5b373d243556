import type { Channel, Literal, Place } from "./model.ts";
import type { SignallingMethod } from "./signalling.ts";

/** What single nodes do beside leading on: hand the customer over, enter another flow, come back from it, hide what happens. */

/** To whom or what a customer is given; `unclear` = the file does not say, `dynamic` = it is computed at run time. */
export const ROUTES = ["digital", "voice", "callback", "voicemail", "ticket", "email", "unclear", "dynamic"] as const;
export type TransferRoute = (typeof ROUTES)[number];

/** A hand-over of the customer to somebody. */
export interface Transfer {
  readonly route: TransferRoute;
  /** Queue, number, address or flow as the file writes it; absent = the file names none. */
  readonly target?: string;
  /** What the target is, in the platform's words: queue, number, sip, user, group, skill, workflow, desk … */
  readonly targetKind?: string;
  /** Where the target value stands. */
  readonly targetAt?: Place;
  /** The name that the file shows beside a target that is an id. */
  readonly targetName?: string;
  /** True where the file marks the target as an expression: a queue that a variable holds. */
  readonly computed?: true;
  /**
   * The route on single channels where it differs, e.g. a queue transfer that is a voice queue on a call: `{voice: "voice"}`.
   */
  readonly byChannel?: Readonly<Partial<Record<Channel, TransferRoute>>>;
  /** True where the file leaves the discriminator out and the platform's documented default makes it digital. */
  readonly byDefault?: boolean;
  /**
   * False where the file shows that whoever takes over is given nothing of the conversation: no transcript, summary, attribute or message.
   * Absent = something is given, or the file cannot show it.
   */
  readonly tells?: false;
  /** How a call is moved, where the file says it. */
  readonly method?: SignallingMethod;
  /** Where the file writes the method in our words; absent = its words are others. */
  readonly methodAt?: Place;
  /** True where the action asks to give the whole call back to the carrier (release link transfer, take back and transfer). */
  readonly releasesLink?: true;
  /** True where this is an offer while the customer waits in a queue. */
  readonly whileQueued?: boolean;
}

/** What a `call` or `jump` enters. */
export interface Call {
  /** Keys of flows in order of preference; see `Flow.keys`. Empty = computed at run time. */
  readonly keys: readonly string[];
  /** The name for people. */
  readonly name: string;
  /** Where the reference stands. */
  readonly at: Place;
  /** What is called, in the platform's words: bot, module, topic, flow, skill. */
  readonly what: string;
  /** Which returned value is bound to which variable of the caller: `{exitReason: "State.Exit"}`. Values: `intent`, `exitReason`, `event` or a variable of the callee. */
  readonly binds?: Readonly<Record<string, string>>;
  /** What the call gives to variables of a callee that is a bot of its own, in that bot's spelling. */
  readonly gives?: Readonly<Record<string, Literal>>;
  /** The names that exist in its scope, for "did you mean". */
  readonly known?: readonly string[];
  /** True where the name resolves inside one bot whose flows are all in the project, so that a missing one is `unknown-target`, not `unresolved-flow`. */
  readonly local?: boolean;
  /** True where the callee runs beside the conversation (hooks, queue flows): it is read, but the path does not depend on it. */
  readonly hook?: boolean;
}

/** What a `return` hands back. `exitReason` and `event` are literals; the recognised intent travels by itself unless `forgetsIntent`. */
export interface Return {
  readonly exitReason?: Literal;
  readonly event?: string;
  /** True where the event asks the caller for a person: a caller that does not look at it has swallowed the request. */
  readonly escalates?: boolean;
  /** `flow` returns to the call in whichever bot; `bot` leaves all flows of this bot at once (end of session). Default `flow`. */
  readonly scope?: "flow" | "bot";
  /** True where the platform hands back no intent (built-in escalations). */
  readonly forgetsIntent?: boolean;
  /**
   * What it means when nobody in the project calls the flow: `opaque` (a flow that lives by being called), `dead-end` (a flow that can
   * open a conversation runs out here), or what hides the end (a call whose answer nothing in the flow takes up). Hosted bots: `dead-end`,
   * which the analysis weakens by itself. Default `opaque`.
   */
  readonly withoutCaller?: "opaque" | "dead-end" | Opaque;
}

/** What hides how a path goes on. */
export interface Opaque {
  /** One sentence part that ends "… decides what happens here": `webhook "orders"`, `action type SendPigeon`. */
  readonly what: string;
  /** The config key that declares it, with an example value; absent = nothing can declare it. */
  readonly declare?: string;
  /** True where nobody can see whether the conversation comes back at all: what is wired behind the node decides nothing. */
  readonly takesOver?: boolean;
}
