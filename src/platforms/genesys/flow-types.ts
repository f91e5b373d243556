import type { Channel } from "../../model/model.ts";

/**
 * Architect's flow types. Source: "Architect flow types" (help.mypurecloud.com) and the flow classes of the Architect Scripting SDK.
 */
export interface FlowType {
  /** The `type` of configuration JSON; the YAML root key in lower case is the same but for those listed under `aliases`. */
  readonly type: string;
  readonly aliases?: readonly string[];
  /** `undefined` = its callers decide. */
  readonly channels?: readonly Channel[];
  /** A conversation can begin here; other flows live by being called. */
  readonly opens: boolean;
  /** Understands intents, and escalates to agents by itself. */
  readonly isBot?: true;
  /** Transfers have no outputs: control never comes back. Source: message, chat and email flows have no success and failure paths. */
  readonly transfersEnd?: true;
  /** Runs while the customer waits in a queue. */
  readonly inQueue?: true;
}

const DIGITAL: readonly Channel[] = ["chat", "messaging"];

export const FLOW_TYPES: readonly FlowType[] = [
  { type: "inboundcall", channels: ["voice"], opens: true },
  { type: "outboundcall", channels: ["voice"], opens: true },
  { type: "inqueuecall", channels: ["voice"], opens: true, inQueue: true },
  { type: "securecall", channels: ["voice"], opens: true },
  { type: "voicemail", channels: ["voice"], opens: true },
  { type: "inboundshortmessage", aliases: ["inboundmessage"], channels: DIGITAL, opens: true, transfersEnd: true },
  { type: "inqueueshortmessage", aliases: ["inqueuemessage"], channels: DIGITAL, opens: true, transfersEnd: true, inQueue: true },
  { type: "inboundchat", channels: ["chat"], opens: true, transfersEnd: true },
  { type: "inboundemail", channels: ["email"], opens: true, transfersEnd: true },
  { type: "inqueueemail", channels: ["email"], opens: true, transfersEnd: true, inQueue: true },
  { type: "bot", aliases: ["botflow"], opens: false, isBot: true },
  { type: "digitalbot", aliases: ["digitalbotflow"], channels: DIGITAL, opens: false, isBot: true },
  { type: "voice", aliases: ["voiceflow", "voicebot", "voicebotflow"], channels: ["voice"], opens: false, isBot: true },
  { type: "voicesurvey", channels: ["voice"], opens: true },
  { type: "surveyinvite", channels: [], opens: true },
  { type: "commonmodule", opens: false },
  { type: "workflow", channels: [], opens: true },
  { type: "workitem", channels: [], opens: true },
];

/** By the YAML root key or the JSON `type`, whatever its case. */
export const flowTypeOf = (word: string): FlowType | undefined =>
  FLOW_TYPES.find(({ type, aliases }) => type === word.toLowerCase() || aliases?.includes(word.toLowerCase()));
