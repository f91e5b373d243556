import type { Channel } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { items, member, text } from "../../source/json.ts";

/**
 * Architect's flow types. Source: "Architect flow types" (help.mypurecloud.com) and the flow classes of the Architect Scripting SDK.
 */
export interface FlowType {
  /** The `type` of configuration JSON. */
  readonly type: string;
  /** The root key of Archy YAML, in lower case, where it is another word; and words that older files use. */
  readonly keys?: readonly string[];
  /** `undefined` = its callers decide. */
  readonly channels?: readonly Channel[];
  /** A conversation can begin here; other flows live by being called. */
  readonly opens: boolean;
  /** Understands intents, and escalates to agents by itself. */
  readonly isBot?: true;
  /**
   * Transfers have no outputs: control never comes back. Source: message, chat and email flows have no success and failure paths; in secure
   * flows a failed transfer disconnects ("Transfer to Flow action").
   */
  readonly transfersEnd?: true;
  /** Runs while the customer waits in a queue: when it ends, the customer goes on waiting. */
  readonly inQueue?: true;
  /** There is no action that transfers to a queue. */
  readonly withoutQueues?: true;
}

const DIGITAL: readonly Channel[] = ["chat", "messaging"];
const CALL = { channels: ["voice"], opens: true } as const;
const NOBODY = { channels: [], opens: true, withoutQueues: true } as const;

/** Every flow type that is known. */
export const FLOW_TYPES: readonly FlowType[] = [
  { type: "inboundcall", ...CALL },
  { type: "outboundcall", ...CALL },
  { type: "inqueuecall", ...CALL, inQueue: true },
  { type: "securecall", ...CALL, transfersEnd: true },
  { type: "voicemail", ...CALL, withoutQueues: true },
  { type: "inboundshortmessage", keys: ["inboundmessage"], channels: DIGITAL, opens: true, transfersEnd: true },
  { type: "inqueueshortmessage", keys: ["inqueuemessage"], channels: DIGITAL, opens: true, transfersEnd: true, inQueue: true },
  { type: "inboundchat", channels: ["chat"], opens: true, transfersEnd: true },
  { type: "inboundemail", channels: ["email"], opens: true, transfersEnd: true },
  { type: "inqueueemail", channels: ["email"], opens: true, transfersEnd: true, inQueue: true },
  { type: "bot", keys: ["botflow"], opens: false, isBot: true },
  { type: "digitalbot", keys: ["digitalbotflow"], channels: DIGITAL, opens: false, isBot: true },
  { type: "voice", keys: ["voiceflow", "voicebotflow"], channels: ["voice"], opens: false, isBot: true },
  { type: "voicesurvey", ...CALL, withoutQueues: true },
  { type: "surveyinvite", ...NOBODY },
  { type: "commonmodule", opens: false },
  { type: "workflow", ...NOBODY },
  { type: "workitem", channels: [], opens: true },
];

/** By the YAML root key or the JSON `type`, whatever its case. */
export const flowTypeOf = (word: string): FlowType | undefined => {
  const folded = word.toLowerCase();
  return FLOW_TYPES.find(({ type, keys }) => type === folded || keys?.includes(folded));
};

/** The types of flow that a common module serves: `- flowType: inboundshortmessage` in an export, or bare words. */
export const servedTypes = (list: Json | undefined): readonly string[] =>
  items(list).flatMap((each) => (text(each) ?? text(member(each, "flowType")))?.toLowerCase() ?? []);

/** True of a type that nothing but calls enter: whoever comes there is on the phone. */
export const isForCalls = ({ channels = [] }: Pick<FlowType, "channels">): boolean =>
  channels.length > 0 && channels.every((channel) => channel === "voice");
