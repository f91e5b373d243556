import type { Bot } from "../../model/model.ts";
import type { SourceDocument } from "../../source/document.ts";
import type { Platform, TransferWord } from "../platform.ts";
import { connectAccountIds } from "./account-ids.ts";
import { buildConnectBots } from "./connect/bots.ts";
import { type ConnectFile, readConnect } from "./connect/read.ts";
import { buildLexBots } from "./lex/bots.ts";
import type { LexFragment } from "./lex/fragment.ts";
import { readLex } from "./lex/read.ts";
import { hasConnectMarker } from "./marker.ts";

export interface ConnectFragment extends ConnectFile {
  /** A template may hold the Lex bot of its flows too. */
  readonly lex: LexFragment | null;
}

const TRANSFERS: readonly TransferWord[] = [
  { word: "TransferContactToQueue", route: "digital", note: "a call stays a call: voice on the voice channel" },
  { word: "DequeueContactAndTransferToQueue", route: "digital", note: "voice on the voice channel" },
  { word: "TransferContactToAgent", route: "voice" },
  { word: "TransferParticipantToThirdParty", route: "voice", note: "a computed number is dynamic" },
  { word: "CreateCallbackContact", route: "callback" },
  { word: "CreateTask", route: "ticket" },
  { word: "CreateCase", route: "ticket" },
  { word: "CreateContact", route: "ticket", note: "channel TASK" },
  { word: "StartOutboundEmailContact", route: "email", note: "to a fixed address" },
];

/** Amazon Connect flows and flow modules. */
export const connect: Platform<ConnectFragment> = {
  id: "amazon-connect",
  // "An object that may be filled in with data as desired": https://docs.aws.amazon.com/connect/latest/APIReference/flow-language-example.html
  notes: ["Metadata"],
  title: "Amazon Connect",
  reads:
    "flow language 2019-10-30 and older console exports (often without extension), DescribeContactFlow answers, CloudFormation (AWS::Connect::ContactFlow, …Module), Terraform in its language, in JSON and as templates",
  transfers: TRANSFERS,
  accountIds: connectAccountIds,
  hasMarker: hasConnectMarker,
  recognise: (document) => {
    const { flows, defects } = readConnect(document);
    return flows.length > 0 || defects.length > 0;
  },
  extract: (document) => {
    const file = readConnect(document);
    const lex = readLex(document);
    return { ...file, lex: lex?.kind === "bots" || lex?.kind === "terraform" ? lex : null };
  },
  assemble: (fragments, context) => {
    const templates = fragments.flatMap(({ document, fragment }) =>
      fragment.lex ? [{ path: document.path, fragment: fragment.lex }] : [],
    );
    const known = context.bots ?? [];
    const bots = buildLexBots(templates, context.handoff, known);
    const flows = fragments.flatMap(({ fragment }) => fragment.flows);
    const unread = fragments.flatMap(({ document, fragment }) => (fragment.defects.length > 0 ? [unreadable(document, fragment)] : []));
    return [...bots, ...buildConnectBots(flows, { ...context, bots: [...known, ...bots] }), ...unread];
  },
};

/** A bot without flows: it tells what a file holds that nobody can read. */
const unreadable = ({ path }: SourceDocument, { defects }: ConnectFile): Bot => ({
  id: `connect:unread ${path}`,
  name: path,
  platform: "amazon-connect",
  at: { file: path, pointer: "" },
  flows: [],
  intents: [],
  languages: [],
  declaresIntents: false,
  defects,
});
