/**
 * The model that every platform is read into: bots, flows, nodes and the exits between them.
 * It is a control-flow graph; vendor terms stay in the adapters. All values are plain data, so a model can be printed,
 * compared and sent to a browser. Places are symbolic (file and JSON pointer); line numbers are computed only on demand.
 */

import type { Call, Opaque, Return, Transfer } from "./actions.ts";
import type { Defect, Reference } from "./defect.ts";
import type { Guard, Literal } from "./guards.ts";
import type { Intent, Phrase } from "./intents.ts";

export { type Call, type Opaque, type Return, ROUTES, type Transfer, type TransferRoute } from "./actions.ts";
export type { Defect, Reference } from "./defect.ts";
export type { Guard, Literal, Test } from "./guards.ts";
export type { Intent, Phrase } from "./intents.ts";

/** How the customer is connected. */
export const CHANNELS = ["voice", "chat", "messaging", "email"] as const;
export type Channel = (typeof CHANNELS)[number];
/** True of a channel on which the customer writes, so that a phone transfer is no handoff. */
export const isDigital = (channel: Channel): boolean => channel !== "voice";
/** True of an entry, exit or node that exists on the channel. One without a list of channels exists on all of them. */
export const existsOn = ({ channels }: { readonly channels?: readonly Channel[] | undefined }, channel: Channel): boolean =>
  channels?.includes(channel) ?? true;

/** The id of an adapter (`src/platforms/index.ts`), or of a house format that the config describes. */
export type PlatformId = string;

/** A place in a file. `pointer` is an RFC 6901 JSON pointer into the parsed value; `""` is the whole file. */
export interface Place {
  readonly file: string;
  readonly pointer: string;
  /** Offsets into a file that is plain text (`.lu`), where the pointer is always `""`; the end is exclusive. */
  readonly span?: { readonly start: number; readonly end: number };
}

/**
 * The scope in which a customer's words are understood. Two bots of a project share nothing but calls:
 * intents, variables and fallback handlers each belong to one bot.
 */
export interface Bot {
  /** Unique in the project, stable between runs (used in fingerprints), readable. */
  readonly id: string;
  readonly name: string;
  readonly platform: PlatformId;
  readonly at: Place;
  readonly flows: readonly Flow[];
  readonly intents: readonly Intent[];
  /** Language tags as written in the files; empty = the files do not say. */
  readonly languages: readonly string[];
  /** True if the project declares the bot's intents, so that an unknown intent name is an error rather than a sign of a partial export. */
  readonly declaresIntents: boolean;
  /** True if the project holds only loose parts of the bot (topics without their agent), so that what is missing may simply not be here. */
  readonly isFragment?: boolean;
  /** True if clients may send intents that are declared nowhere, so that only a name close to a declared one is a mistake. */
  readonly clientsNameIntents?: boolean;
  /**
   * True if such a bot is usually run by a host that reads the recognised intent and acts on it (Dialogflow, Lex, Rasa).
   * Its dead ends are `opaque` if the project holds no host and the bot itself never hands off.
   */
  readonly hosted?: boolean;
  /** Files of the project that do not parse: what the bot has of them may be a part only. */
  readonly unparsed?: readonly string[];
  /** True of a hosted bot that goes back to its host only by a `return`; where it rests, it waits for the customer (Lex). */
  readonly keepsTurn?: boolean;
  /** Facts that hold wherever a path starts in this bot, such as a variable that nothing writes: `{"State.Exit": null}`. */
  readonly initialFacts?: Readonly<Record<string, Literal>>;
  /**
   * Variables that are unset when a conversation begins and written only by this bot's nodes. At a question, such a variable holds what an
   * earlier node wrote, or nothing.
   */
  readonly ownVariables?: readonly string[];
  /** Faults that the adapter noticed while reading the files, for the `structure/*`, `source/*` and `voice/*` rules to report. */
  readonly defects?: readonly Defect[];
  /** The bot's own fallbacks (no-match, no-input and error handlers); absent = the adapter does not look for them. */
  readonly fallbacks?: readonly Fallback[];
  /** True if the platform itself gives every bot a fallback. */
  readonly platformFallback?: boolean;
  /** True if the platform itself passes the transcript to the agent. */
  readonly passesTranscript?: boolean;
}

/** One dialogue graph. */
export interface Flow {
  /** Unique in the project. */
  readonly id: string;
  readonly name: string;
  readonly at: Place;
  /**
   * The keys by which `call` and `jump` nodes of any bot refer to this flow: `botflow:Survey bot`, `genesys:guid:…`, an ARN.
   */
  readonly keys: readonly string[];
  /** The channels that the platform fixes for this flow; absent = callers, config, evidence or the default decide. */
  readonly channels?: readonly Channel[];
  /** True if the file shows that the flow serves digital customers (a chat-only setting or block). Used only if nothing fixes the channels. */
  readonly showsDigital?: boolean;
  /** Conversations come into it by calls and jumps of its own bot alone; whatever else enters it is heard while it runs. */
  readonly onlyCalled?: boolean;
  readonly entries: readonly Entry[];
  readonly nodes: readonly Node[];
}

/** The kinds of ways into a flow; see `Entry`. */
export const ENTRY_KINDS = ["start", "intent", "escalation", "event", "handler", "task"] as const;

/**
 * A way into a flow.
 * `start`: a conversation or a call begins here. `intent`: the customer's words were recognised as `intent`; several entries for one intent
 * are its handlers. `escalation`: the platform's built-in request for a person. `event`: something else starts it (a keyword, a client
 * event). `handler`: a no-match, no-input or error handler. `task`: reached only by reference.
 */
export interface Entry {
  readonly kind: (typeof ENTRY_KINDS)[number];
  /** The first node; `null` = unwired (an intent or escalation is then unhandled). */
  readonly to: string | null;
  /** Where the file writes this entry (the route, the trigger, the handler). */
  readonly at: Place;
  readonly intent?: string;
  /** The name of the request if `kind` is `escalation` or `event`. */
  readonly name?: string;
  /** The place of the request if `kind` is `escalation` or `event`; absent = `at`. */
  readonly requestAt?: Place;
  /** What switches the request off, as its file writes it, if `kind` is `escalation` or `event` and `to` is `null`. */
  readonly off?: string;
  /** The condition under which this handler takes the intent. */
  readonly when?: Guard;
  /** Facts that hold when a path begins here, such as Watson's `fallback_reason`. */
  readonly facts?: Readonly<Record<string, Literal>>;
  /** Channels on which the entry exists; absent = all. */
  readonly channels?: readonly Channel[];
  /** True of an `event` entry that is itself a human request (its name asks for a person). */
  readonly request?: boolean;
  /**
   * True if the customer's words start this entry with an empty call stack (a Copilot topic, a Watson action): a `return` then has no
   * caller, even if other flows call this one too. Leave it out if the flow is only ever entered by a call.
   */
  readonly direct?: boolean;
}

/**
 * `say` and `ask` talk, `branch` decides, `effect` sets data or calls a service, `call` enters a flow and comes back, `jump` enters one for
 * good, `return` goes back to the caller, `transfer` gives the customer to somebody, `end` ends; the files do not show what `opaque` does.
 */
export const NODE_KINDS = ["say", "ask", "branch", "effect", "call", "jump", "return", "transfer", "end", "opaque"] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** What an end means; see `Node.end`. */
export const END_KINDS = ["closes", "rests", "refuses"] as const;

/** One action or block. Which of the optional members are set depends on `kind`. */
export interface Node {
  /** Unique in its flow. */
  readonly id: string;
  readonly kind: NodeKind;
  readonly at: Place;
  /** The name that a designer sees. */
  readonly label?: string;
  /** The platform's action type, as written. */
  readonly type?: string;
  readonly exits: readonly Exit[];
  /** `transfer`: who gets the customer. */
  readonly transfer?: Transfer;
  /** `call`, `jump`: which flow is entered. */
  readonly call?: Call;
  /** `return`: what is handed back to the caller. */
  readonly returns?: Return;
  /**
   * `opaque`: what hides the rest of the path, and the config key that declares it. On a `call` without keys: what takes the conversation
   * out of the project (a skill), perhaps to hand it over. On an `effect`: what hides the end of a path on which nothing else follows.
   */
  readonly opaque?: Opaque;
  /**
   * `end`: `closes` the conversation (the default), or `rests`: waits for whatever the customer says next. `refuses`: the platform itself has
   * said that nobody will come, so no host takes it for a request.
   */
  readonly end?: (typeof END_KINDS)[number];
  /** What is said, as far as the file holds it as text: by `say` and `ask`, and by a transfer that announces itself. */
  readonly texts?: readonly Phrase[];
  /** `ask`: the variable that the answer is stored in. */
  readonly stores?: string;
  /** `ask`: the only values that an answer can have, ignoring case; absent = any. */
  readonly answers?: readonly string[];
  /** `ask`: every answer sets the variable. */
  readonly neverEmpty?: boolean;
  /** `call`: the callee talks with the customer, so it counts as a question even if the project does not hold it. */
  readonly listens?: boolean;
  /** What this node writes, by the bot's variable names: a literal, `null` (cleared), or `undefined` (unknown). */
  readonly sets?: ReadonlyMap<string, Literal | undefined>;
  /** The only values that an unknown variable of `sets` can get, ignoring case: `If(condition, "a", "b")`. */
  readonly oneOf?: ReadonlyMap<string, readonly string[]>;
  /**
   * Variables that this node copies, target → source, after `sets` and `stores`. Whatever is known of the source is then known of the
   * target, including whether it is a customer's answer or was handed back by a bot.
   */
  readonly copies?: ReadonlyMap<string, string>;
  /**
   * The channels on which the platform supports this block. On others, a node that is no transfer takes only its failure exits. If it has
   * none, the path stops there (`voiceOnly`) or passes over the node (a message for some channels).
   */
  readonly channels?: readonly Channel[];
  /**
   * True of a block that exists only on voice and is no transfer, which suggests that the flow is a voice flow. Without `channels` it is
   * skipped on other channels.
   */
  readonly voiceOnly?: boolean;
  /** True if the adapter added the node to complete the graph; reports show its owner (`at`) instead. */
  readonly synthetic?: boolean;
  /** Nothing happens here, the node only leads to another one: a jump, or what stands before a question in its own place. */
  readonly leadsOn?: boolean;
  /** True if the node leaves a trace that an auditor can read (attribute, log entry, event). */
  readonly audits?: boolean;
  /** `ask`: how often it asks again before it takes its no-match exit; absent = the file sets no limit. */
  readonly maxAttempts?: number;
  /** `transfer` and `say`: the languages that this action is written for; absent = all. */
  readonly languages?: readonly string[];
  /** The place of the list that holds this action and those of other languages. */
  readonly listAt?: Place;
  /** `ask`: a secured capture of a card number or another secret. */
  readonly secured?: boolean;
  /** The number that the vendor's designer shows beside the action; identifies it if the file has no useful lines. */
  readonly trackingId?: number;
  /** The id that the file gives the action, where the node's own id and its label are others; people may name the node by it. */
  readonly alias?: string;
}

/** Role of an exit. Roles with a gate of their own: closed, holiday, emergency, noAgent, failure, timeout, noInput, noMatch, declined. */
export const EXIT_ROLES = [
  "next",
  "answer",
  "yes",
  "declined",
  "case",
  "default",
  "success",
  "failure",
  "timeout",
  "noInput",
  "noMatch",
  "open",
  "closed",
  "holiday",
  "emergency",
  "noAgent",
  "loop",
] as const;
/** What an exit is for. */
export type ExitRole = (typeof EXIT_ROLES)[number];

/** An edge out of a node. The exits of a node are listed in the order in which the platform tries them. */
export interface Exit {
  readonly role: ExitRole;
  /** The id of a node in the same flow; `null` = unwired: the exit exists and leads nowhere. */
  readonly to: string | null;
  /** Where the file writes the exit; absent = the node's place. */
  readonly at?: Place;
  /** What the designer calls it: a choice's label, a case's value. */
  readonly label?: string;
  /** The condition under which it is taken. A `default` without one is taken when no exit with a condition was. */
  readonly when?: Guard;
  /** Where the condition is written; absent = `at`. */
  readonly whenAt?: Place;
  /**
   * The words by which a customer chooses this exit (menu label, quick reply, keyword). If they ask for a person, the exit is a request of
   * kind `choice`. Leave it out for chips that merely send a text.
   */
  readonly choice?: { readonly name: string; readonly words: readonly string[]; readonly at: Place };
  /** The recognised intent that takes this exit (bot blocks that branch by intent). */
  readonly intent?: { readonly name: string; readonly at: Place };
  /** The request (of kind `escalation`) that this exit is: the platform's own, such as Twilio's `live-agent-handoff`. */
  readonly escalation?: { readonly name: string; readonly at: Place };
  /** Channels on which the exit exists; absent = all. */
  readonly channels?: readonly Channel[];
  /** A target that is named but not in the project. The path is opaque there, and `structure/unknown-target` reports it. */
  readonly missing?: Reference;
  /** True if the adapter or the platform adds the exit, which is then never reported as unwired. */
  readonly implied?: boolean;
  /** True of the exit that stands for "no condition holds" if the file does not say what happens then. */
  readonly rest?: boolean;
}

/** The node that answers whoever was not understood. */
export interface Fallback extends NodeRef {
  /** How often in a row it only asks for other words, by a count that the platform keeps. */
  readonly tries?: number;
}

/** A reference to a node by the ids of its flow and itself. */
export interface NodeRef {
  readonly flow: string;
  readonly node: string;
}
