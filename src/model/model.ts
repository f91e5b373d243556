/**
 * The model that every platform is read into: bots, flows, nodes and the exits between them.
 * It is a control-flow graph; vendor words stay in the adapters. All values are plain data, so a model can be printed,
 * compared and moved to a browser. Places are symbolic (file and JSON pointer); lines are looked up only when somebody needs them.
 */

import type { Call, Opaque, Return, Transfer } from "./actions.ts";
import type { Defect, Reference } from "./defect.ts";
import type { Intent, Phrase } from "./intents.ts";

export { type Call, type Opaque, type Return, ROUTES, type Transfer, type TransferRoute } from "./actions.ts";
export type { Defect, Reference } from "./defect.ts";
export type { Intent, Phrase } from "./intents.ts";

/** How the customer is connected. */
export const CHANNELS = ["voice", "chat", "messaging", "email"] as const;
export type Channel = (typeof CHANNELS)[number];
/** Where the customer writes, and a phone transfer is no handoff. */
export const isDigital = (channel: Channel): boolean => channel !== "voice";
/** True of an entry, exit or node that exists on a channel: one that lists no channels exists on all. */
export const existsOn = ({ channels }: { readonly channels?: readonly Channel[] | undefined }, channel: Channel): boolean =>
  channels?.includes(channel) ?? true;

/** The id of an adapter (`src/platforms/index.ts`), or of a house format that the config describes. */
export type PlatformId = string;

/** A place in a file: `pointer` is an RFC 6901 JSON pointer into the parsed value (`""` is the whole file). */
export interface Place {
  readonly file: string;
  readonly pointer: string;
  /** The characters that are meant in a file which is no data (`.lu`) and therefore has the pointer `""`: offsets, end exclusive. */
  readonly span?: { readonly start: number; readonly end: number };
}

/**
 * The scope in which a customer's words are understood. Two bots of a project share nothing but calls:
 * intents, variables and fallback handlers belong to one bot.
 */
export interface Bot {
  /** Unique in the project, stable between runs (used in fingerprints), readable. */
  readonly id: string;
  readonly name: string;
  readonly platform: PlatformId;
  readonly at: Place;
  readonly flows: readonly Flow[];
  readonly intents: readonly Intent[];
  /** Language tags as the file writes them; empty = the files do not say. */
  readonly languages: readonly string[];
  /** True where the bot's intents are declared in the project, so that an unknown intent name is an error and not a partial export. */
  readonly declaresIntents: boolean;
  /** True where loose parts of it are in the project alone (topics without their agent): what it lacks here may stand in the rest. */
  readonly isFragment?: boolean;
  /** True where a client may send an intent that the bot declares nowhere: only a name that is close to a declared one is a mistake. */
  readonly clientsNameIntents?: boolean;
  /**
   * True where such a bot is usually run by a host that reads the recognised intent and acts on it (Dialogflow, Lex, Rasa).
   * Without a host in the project and without any handoff of its own, a dead end of such a bot is `opaque`.
   */
  readonly hosted?: boolean;
  /** True for a hosted bot that goes back to its host by a `return` alone: where it rests it waits for the customer (Lex). */
  readonly keepsTurn?: boolean;
  /** Facts that hold wherever a path starts in this bot, e.g. a variable that nothing can write: `{"State.Exit": null}`. */
  readonly initialFacts?: Readonly<Record<string, Literal>>;
  /**
   * Variables that are not set when a conversation begins and that nothing but this bot's nodes writes: at a question, such a one holds what
   * a node before it wrote, or nothing.
   */
  readonly ownVariables?: readonly string[];
  /** What the adapter found wrong while it read the files; the `structure/*`, `source/*` and `voice/*` rules report it. */
  readonly defects?: readonly Defect[];
  /** The bot's own fallback (no-match, no-input, error handler) as far as it has one; used by the fallback rules. */
  readonly fallbacks?: readonly NodeRef[];
  /** True where the platform gives every bot a fallback by itself. */
  readonly platformFallback?: boolean;
  /** True where the platform hands the transcript to the agent by itself. */
  readonly passesTranscript?: boolean;
}

/** A literal that a variable can hold; `null` = not set. Numbers and booleans are written as text. */
export type Literal = string | null;

/** One dialogue graph. */
export interface Flow {
  /** Unique in the project. */
  readonly id: string;
  readonly name: string;
  readonly at: Place;
  /**
   * The keys by which `call` and `jump` nodes of any bot can mean this flow, e.g. `botflow:Survey bot`, `genesys:guid:…`, an ARN.
   * A call that names one of them is linked to this flow.
   */
  readonly keys: readonly string[];
  /** The channels that the platform fixes for this flow; absent = its callers, the config, evidence or the default decide. */
  readonly channels?: readonly Channel[];
  /** The file shows that this flow serves a digital customer (a chat-only setting or block); used only where nothing fixes the channels. */
  readonly showsDigital?: boolean;
  /** Conversations come into it by calls and jumps of its own bot alone; whatever else enters it is heard while it runs. */
  readonly onlyCalled?: boolean;
  readonly entries: readonly Entry[];
  readonly nodes: readonly Node[];
}

/** What a way into a flow is; see `Entry`. */
export const ENTRY_KINDS = ["start", "intent", "escalation", "event", "handler", "task"] as const;

/**
 * A way into a flow.
 * `start`: the conversation or a call begins here. `intent`: a customer's words were recognised (`intent` names which; several entries
 * for one intent are its handlers). `escalation`: the platform's built-in request for a person. `event`: something else calls it
 * (a keyword, a client event). `handler`: no-match, no-input and error handlers. `task`: reached by reference only.
 */
export interface Entry {
  readonly kind: (typeof ENTRY_KINDS)[number];
  /** The node where it begins; `null` = unwired (for an intent or escalation: unhandled). */
  readonly to: string | null;
  /** Where the file writes this entry (the route, the trigger, the handler). */
  readonly at: Place;
  readonly intent?: string;
  /** What the request is called where `kind` is `escalation` or `event`; see "names and places" in the design. */
  readonly name?: string;
  /** The place of the request where `kind` is `escalation` or `event`; absent = `at`. */
  readonly requestAt?: Place;
  /** What switches the request off where `kind` is `escalation` or `event` and `to` is `null`, in the words of its file. */
  readonly off?: string;
  /** The condition under which this handler takes the intent. */
  readonly when?: Guard;
  /** Facts that hold when a path begins here, e.g. Watson's `fallback_reason`. */
  readonly facts?: Readonly<Record<string, Literal>>;
  /** Channels on which the entry exists; absent = all. */
  readonly channels?: readonly Channel[];
  /** True for an `event` entry that is a human request by itself (its name asks for a person). */
  readonly request?: boolean;
  /**
   * True where the customer's words start this entry with nothing on the stack (a Copilot topic, a Watson action): a `return` then has no
   * caller, even though other flows call this one too. Leave it out where the flow is only ever entered by a call.
   */
  readonly direct?: boolean;
}

/**
 * `say` and `ask` talk, `branch` decides, `effect` sets data or calls a service, `call` enters a flow and comes back, `jump` enters one for
 * good, `return` goes back to the caller, `transfer` gives the customer to somebody, `end` ends; what an `opaque` node does nobody can see.
 */
export const NODE_KINDS = ["say", "ask", "branch", "effect", "call", "jump", "return", "transfer", "end", "opaque"] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** What an end means; see `Node.end`. */
export const END_KINDS = ["closes", "rests", "refuses"] as const;

/** One action or block. Which optional part is filled depends on `kind`. */
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
   * `opaque`: why nobody can see what happens, and which config key declares it. On a `call` without keys: what takes the conversation
   * outside the project (a skill); whether it hands over, and what follows it, is not known. On an `effect`: the same where a path ends
   * behind it and does nothing more.
   */
  readonly opaque?: Opaque;
  /**
   * `end`: whether the conversation is closed, or the bot merely waits for whatever the customer says next; `refuses`: the platform itself
   * has said that nobody comes, which no host takes for a request. Default `closes`.
   */
  readonly end?: (typeof END_KINDS)[number];
  /** What is said, where the file has it as text: by `say` and `ask`, and by a transfer that announces itself. */
  readonly texts?: readonly Phrase[];
  /** `ask`: the variable that the answer is stored in. */
  readonly stores?: string;
  /** `ask`: the only values that an answer gives the variable, whatever their case; absent = any. */
  readonly answers?: readonly string[];
  /** `ask`: no answer leaves the variable without a value. */
  readonly neverEmpty?: boolean;
  /** `call`: the callee talks with the customer, so that one which the project does not hold is a question all the same. */
  readonly listens?: boolean;
  /** Variables that this node writes: a literal, `null` (cleared), or `undefined` (a value nobody can know). Keys are the bot's variable names. */
  readonly sets?: ReadonlyMap<string, Literal | undefined>;
  /** The only values that it can give a variable of `sets` whose value nobody can know, whatever their case: `If(condition, "a", "b")`. */
  readonly oneOf?: ReadonlyMap<string, readonly string[]>;
  /**
   * Variables that this node gives the value that another variable has (target → source), after `sets` and `stores`: what is known of the source, and
   * whether the customer answered it or a bot handed it back, is then known of the target.
   */
  readonly copies?: ReadonlyMap<string, string>;
  /**
   * The channels on which the platform supports this block. Elsewhere a node that is no transfer takes its failure exits only; with none
   * the path stops there where it is `voiceOnly`, and passes over it (a message for some channels) where not.
   */
  readonly channels?: readonly Channel[];
  /**
   * True for a block that exists on voice only and is no transfer: evidence that the flow is a voice flow. One without `channels` is skipped
   * elsewhere.
   */
  readonly voiceOnly?: boolean;
  /** True where the adapter added the node to complete the graph; reports show the node's owner (`at`) instead. */
  readonly synthetic?: boolean;
  /** True where the node leaves a mark that an auditor can read (attribute, log, event). */
  readonly audits?: boolean;
  /** `ask`: how often it asks again before its no-match exit is taken; absent = the file does not limit it. */
  readonly maxAttempts?: number;
  /** `transfer` and `say`: the languages for which the file writes this action; absent = it serves all. */
  readonly languages?: readonly string[];
  /** Where the list stands that holds this action beside those of other languages. */
  readonly listAt?: Place;
  /** `ask`: it takes only a card number or another secret by a secured capture. */
  readonly secured?: boolean;
  /** A number that the vendor's designer shows beside the action; names it where a file has no useful lines. */
  readonly trackingId?: number;
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
  /** The id of a node in the same flow; `null` = the exit exists and leads nowhere (unwired). */
  readonly to: string | null;
  /** Where the file writes the exit; absent = the node's place. */
  readonly at?: Place;
  /** The designer's word for it: a choice's label, a case's value. */
  readonly label?: string;
  /** The condition under which it is taken; absent on a `default` = when no listed exit was. */
  readonly when?: Guard;
  /** Where the condition is written; absent = `at`. */
  readonly whenAt?: Place;
  /**
   * Words by which a customer chooses this exit (menu label, quick reply, keyword). If they ask for a person, the exit is a request of
   * kind `choice`. Leave it out for chips that merely send a text.
   */
  readonly choice?: { readonly name: string; readonly words: readonly string[]; readonly at: Place };
  /** The recognised intent that takes this exit (bot blocks that branch by intent). */
  readonly intent?: { readonly name: string; readonly at: Place };
  /** Kind `escalation` for an exit that is the platform's own request for a person (Twilio `live-agent-handoff`). */
  readonly escalation?: { readonly name: string; readonly at: Place };
  /** Channels on which the exit exists; absent = all. */
  readonly channels?: readonly Channel[];
  /** A target that the file names and the project does not hold: the path through it is opaque; `structure/unknown-target` reports it. */
  readonly missing?: Reference;
  /** True where the adapter or the platform adds the exit by itself: it is never reported as unwired. */
  readonly implied?: boolean;
  /** True for what is left where no condition of the node holds and the file does not say what then is to happen. */
  readonly rest?: boolean;
}

/**
 * A condition. `unknown` is one that nobody can evaluate; two guards with the same `text` are the same condition, so `not` of one is its
 * complement. A guard is evaluated against the facts of a path in three values: true, false, unknown.
 */
export type Guard =
  | { readonly op: "true" }
  | { readonly op: "false" }
  | { readonly op: "is"; readonly variable: string; readonly values: readonly Literal[] }
  | { readonly op: "channel"; readonly channels: readonly Channel[] }
  | { readonly op: "unknown"; readonly text: string; readonly variables?: readonly string[] }
  | { readonly op: "not"; readonly guard: Guard }
  | { readonly op: "and" | "or"; readonly guards: readonly Guard[] };

/** A node of a flow, for references across flows. */
export interface NodeRef {
  readonly flow: string;
  readonly node: string;
}
