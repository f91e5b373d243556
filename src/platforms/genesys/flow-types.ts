import type { Channel } from "../../model/model.ts";

/**
 * The flow types of Architect. Sources: root keys of Archy exports, `type` of configuration JSON, and the flow classes of the Architect
 * Scripting SDK (ArchFlow*). Types that no public export shows are named as the SDK does.
 */
export interface FlowType {
  /** The root key in Archy YAML; in JSON `type` is the same word in lower case, unless `json` says otherwise. */
  readonly root: string;
  readonly json?: string;
  /** Absent = whoever calls the flow decides. */
  readonly channels?: readonly Channel[];
  /** What it means that a path runs out of actions. */
  readonly runsOut: "ends" | "exits" | "waits";
  /** A bot understands words; others have no intents. */
  readonly bot?: true;
  /** Only digital flows can call it. */
  readonly digital?: true;
  /** Transfers end the flow and have no outputs at all (help ?p=150191; none of the public message, chat and email flows has one). */
  readonly pureTransfers?: true;
}

export const FLOW_TYPES: readonly FlowType[] = [
  { root: "inboundCall", channels: ["voice"], runsOut: "ends" },
  { root: "outboundCall", channels: ["voice"], runsOut: "ends" },
  { root: "secureCall", channels: ["voice"], runsOut: "ends" },
  { root: "voicemail", channels: ["voice"], runsOut: "ends" },
  { root: "voiceSurvey", channels: ["voice"], runsOut: "ends" },
  { root: "inqueueCall", channels: ["voice"], runsOut: "waits" },
  { root: "inboundShortMessage", channels: ["messaging"], runsOut: "ends", pureTransfers: true },
  { root: "inqueueShortMessage", channels: ["messaging"], runsOut: "waits", pureTransfers: true },
  { root: "inboundChat", channels: ["chat"], runsOut: "ends", pureTransfers: true },
  { root: "inboundEmail", channels: ["email"], runsOut: "ends", pureTransfers: true },
  { root: "inqueueEmail", channels: ["email"], runsOut: "waits", pureTransfers: true },
  { root: "botFlow", json: "bot", runsOut: "exits", bot: true },
  { root: "digitalBot", runsOut: "exits", bot: true, digital: true },
  { root: "voice", channels: ["voice"], runsOut: "exits", bot: true },
  { root: "commonModule", runsOut: "exits" },
  { root: "workflow", runsOut: "ends" },
  { root: "workitem", runsOut: "ends" },
  { root: "surveyInvite", runsOut: "ends" },
];

/** Words of hand-written files and older documents for the same types. */
const ALSO: Readonly<Record<string, string>> = { digitalbotflow: "digitalBot", voiceflow: "voice", inboundmessage: "inboundShortMessage" };

const BY_WORD: ReadonlyMap<string, FlowType> = new Map([
  ...FLOW_TYPES.flatMap((type): [string, FlowType][] => [
    [type.root.toLowerCase(), type],
    ...(type.json ? [[type.json, type] as [string, FlowType]] : []),
  ]),
  ...Object.entries(ALSO).flatMap(([word, root]): [string, FlowType][] => {
    const type = FLOW_TYPES.find((each) => each.root === root);
    return type ? [[word, type]] : [];
  }),
]);

/** The type that a root key or a `type` names, whatever its case. */
export const flowTypeNamed = (word: string): FlowType | undefined => BY_WORD.get(word.toLowerCase());
