import { ownOf } from "../../model/maps.ts";
import type { Channel, ExitRole, NodeKind, TransferRoute } from "../../model/model.ts";

/**
 * Studio widgets: what each type is and what its events mean.
 * Source: Twilio's widget library (twilio.com/docs/studio/widget-library) and the transition names of the flow definition schema
 * (twilio.com/docs/studio/rest-api/v2/schemas).
 */
export interface Widget {
  readonly kind: NodeKind;
  /** Event → role of the exit. Events that are not listed are followed as `next`. */
  readonly events: Readonly<Record<string, ExitRole>>;
  readonly transfer?: TransferRoute;
  /** Works on calls only. */
  readonly voiceOnly?: true;
  /** Works on digital channels only. */
  readonly digitalOnly?: true;
  /** The customer's reply is stored under the widget's name. */
  readonly replies?: true;
  /** A bot talks to the customer and decides when it hands over. */
  readonly virtualAgent?: true;
  /** Events of calls: on a message they never happen. */
  readonly callEvents?: readonly string[];
  /** Takes a card number by a secured capture. */
  readonly secured?: true;
  /** Where nothing is wired behind it, code outside the flow decides how it goes on. */
  readonly decides?: string;
  readonly note?: string;
}

/** Events that end an outgoing call before somebody answers it. */
const UNANSWERED = { busy: "failure", noAnswer: "failure", failed: "failure" } as const;

export const WIDGETS: Readonly<Record<string, Widget>> = {
  "send-to-flex": {
    kind: "transfer",
    transfer: "digital",
    events: { callComplete: "success", composerStarted: "success", failedToEnqueue: "failure", callFailure: "failure" },
    callEvents: ["callFailure"],
    note: "a voice queue where the flow was triggered by a call",
  },
  "enqueue-call": {
    kind: "transfer",
    transfer: "voice",
    events: { callComplete: "success", failedToEnqueue: "failure", callFailure: "failure" },
    callEvents: ["callFailure"],
  },
  "connect-call-to": { kind: "transfer", transfer: "voice", events: { callCompleted: "success", hangup: "failure" } },
  "make-outgoing-call-v1": {
    kind: "transfer",
    transfer: "voice",
    events: { answered: "success", ...UNANSWERED, answeredByMachine: "failure", hangup: "failure" },
    note: "turns the contact into a call; the transfer is the call widget behind it, itself where there is none",
  },
  "make-outgoing-call-v2": {
    kind: "transfer",
    transfer: "voice",
    events: { answered: "success", ...UNANSWERED },
    note: "the same",
  },
  "record-voicemail": {
    kind: "transfer",
    transfer: "voicemail",
    events: { recordingComplete: "success", noAudio: "failure", hangup: "failure" },
  },
  "say-play": { kind: "say", voiceOnly: true, events: { audioComplete: "next" } },
  "gather-input-on-call": {
    kind: "ask",
    voiceOnly: true,
    replies: true,
    events: { keypress: "answer", speech: "answer", timeout: "noInput" },
  },
  "record-call": { kind: "effect", voiceOnly: true, events: { success: "next", failed: "failure" } },
  "fork-stream": { kind: "effect", voiceOnly: true, events: { next: "next" } },
  "capture-payments": {
    kind: "ask",
    voiceOnly: true,
    secured: true,
    events: {
      success: "answer",
      maxFailedAttempts: "noMatch",
      providerError: "failure",
      payInterrupted: "failure",
      hangup: "failure",
      validationError: "failure",
    },
  },
  "connect-virtual-agent": {
    kind: "ask",
    voiceOnly: true,
    replies: true,
    virtualAgent: true,
    events: { return: "answer", hangup: "failure" },
  },
  "connect-virtual-agent-v2": {
    kind: "ask",
    replies: true,
    virtualAgent: true,
    events: {
      completed: "answer",
      "live-agent-handoff": "answer",
      paused: "answer",
      hangup: "failure",
      failed: "failure",
      timeout: "noInput",
    },
    callEvents: ["hangup"],
  },
  "run-conversation-relay": { kind: "ask", voiceOnly: true, replies: true, events: { success: "answer", failed: "failure" } },
  "send-to-auto-pilot": { kind: "ask", replies: true, events: { sessionEnded: "answer", failure: "failure", timeout: "noInput" } },
  // On a call it sends a text message to the caller.
  "send-message": { kind: "say", events: { sent: "next", failed: "failure" } },
  // "Reply", "No Reply" and "Delivery Fails" in the editor.
  "send-and-wait-for-reply": {
    kind: "ask",
    digitalOnly: true,
    replies: true,
    events: { incomingMessage: "next", timeout: "noInput", deliveryFailure: "failure" },
  },
  "start-conversation": { kind: "effect", events: { created: "next", failed: "failure" } },
  "resume-conversation": { kind: "effect", events: { resumed: "next", failed: "failure" } },
  "split-based-on": { kind: "branch", events: { match: "case", noMatch: "default" } },
  "set-variables": { kind: "effect", events: { next: "next" } },
  "run-function": { kind: "effect", events: { success: "next", fail: "failure" }, decides: "the function" },
  "make-http-request": { kind: "effect", events: { success: "next", failed: "failure" }, decides: "the HTTP request" },
  "run-subflow": { kind: "call", events: { completed: "next", failed: "failure" } },
  "add-twiml-redirect": {
    kind: "opaque",
    events: { return: "next", timeout: "timeout", fail: "failure" },
    decides: "the TwiML at another URL",
  },
};

export const CALL: ReadonlySet<string> = new Set(["make-outgoing-call-v1", "make-outgoing-call-v2"]);

/** Events of an outgoing call after which the customer is on the phone. */
export const ANSWERED: ReadonlySet<string> = new Set(["answered", "answeredByMachine"]);

/** Widgets by which a flow that the REST API started writes to somebody. */
export const MESSAGES: ReadonlySet<string> = new Set([
  "send-message",
  "send-and-wait-for-reply",
  "start-conversation",
  "resume-conversation",
]);

const TEXTING: readonly Channel[] = ["chat", "messaging"];

/** What the events of a widget of this type mean. */
export const eventsOf = (type: string): Widget["events"] => ownOf(WIDGETS, type)?.events ?? {};

/** Trigger event → channels of the conversations that it starts. Source: the Trigger widget's page. A REST request does not say. */
export const TRIGGERS: Readonly<Record<string, readonly Channel[] | undefined>> = {
  // SMS, WhatsApp, Messenger, and web chat of Programmable Chat.
  incomingMessage: TEXTING,
  incomingConversationMessage: TEXTING,
  incomingCall: ["voice"],
  incomingRequest: undefined,
  incomingParent: undefined,
};
