import { ownOf } from "../../../model/maps.ts";
import type { Channel } from "../../../model/model.ts";
import { TYPES } from "./legacy-words.ts";

/** How the flow builder draws an action. */
export type Drawing =
  | "say"
  | "effect"
  | "attributes"
  | "fetch"
  | "hooks"
  | "compare"
  | "branch"
  | "hours"
  | "metric"
  | "loop"
  | "wait"
  | "input"
  | "lex"
  | "talk"
  | "view"
  | "queue"
  | "agentTransfer"
  | "phone"
  | "callback"
  | "ticket"
  | "contact"
  | "email"
  | "jump"
  | "module"
  | "return"
  | "end"
  | "disconnect";

export interface ActionRow {
  /** What the console calls the block. */
  readonly block: string;
  readonly draw: Drawing;
  /**
   * `next`: `NextAction` is an exit. `filler`: the designer writes one although the block has no such branch (it copies an error target);
   * it is never followed.
   */
  readonly next: "next" | "filler" | "none";
  /** The channels on which the block works; elsewhere it takes its error branch. Absent = all. */
  readonly on?: readonly Channel[];
}

const VOICE: readonly Channel[] = ["voice"];
const CHAT: readonly Channel[] = ["chat", "messaging"]; // SMS, WhatsApp and Apple contacts arrive as CHAT
const TALK: readonly Channel[] = ["voice", "chat", "messaging"];

const row = (block: string, draw: Drawing, next: ActionRow["next"] = "next", on?: readonly Channel[]): ActionRow =>
  on ? { block, draw, next, on } : { block, draw, next };

/**
 * Every action type of the flow language.
 * Types: "Actions in the Amazon Connect Flow Language" (API reference) and the types that CreateContactFlow accepts (checked June to
 * September 2026). Filler: counted over real exports. Channels: "Supported channels for flow blocks" (administrator guide; voice, chat and
 * task of June 2023, email and the newer blocks of 2026).
 */
export const ACTIONS: ReadonlyMap<string, ActionRow> = new Map(
  Object.entries({
    // transfers and ends
    TransferContactToQueue: row("Transfer to queue", "queue", "filler"),
    DequeueContactAndTransferToQueue: row("Transfer to queue", "queue", "next"),
    TransferContactToAgent: row("Transfer to agent", "agentTransfer", "none"),
    TransferParticipantToThirdParty: row("Transfer to phone number", "phone", "filler"),
    CreateCallbackContact: row("Transfer to queue (callback)", "callback"),
    TransferToFlow: row("Transfer to flow", "jump", "filler"),
    InvokeFlowModule: row("Invoke module", "module"),
    EndFlowModuleExecution: row("Return", "return", "none"),
    EndFlowExecution: row("End flow / Resume", "end", "none"),
    DisconnectParticipant: row("Disconnect", "disconnect", "none"),
    ResumeContact: row("Resume contact", "effect"),
    CreateTask: row("Create task", "ticket"),
    CreateCase: row("Create case", "ticket"),
    CreateContact: row("Create contact", "contact"),
    StartOutboundChatContact: row("Send message", "effect"),
    StartOutboundEmailContact: row("Send message (email)", "email"),
    CompleteOutboundCall: row("Call phone number", "effect", "next", VOICE),
    // talk and input
    MessageParticipant: row("Play prompt", "say"),
    MessageParticipantIteratively: row("Loop prompts", "say", "filler", VOICE),
    GetParticipantInput: row("Get customer input", "input", "filler", VOICE),
    ConnectParticipantWithLexBot: row("Get customer input (Lex)", "lex", "filler", TALK),
    ConnectParticipantWithAgenticCX: row("Agentic CX", "talk", "next", TALK),
    ShowView: row("Show view", "view", "filler", CHAT),
    AuthenticateParticipant: row("Authenticate customer", "talk", "next", CHAT),
    CreatePersistentContactAssociation: row("Create persistent contact association", "effect", "next", CHAT),
    LoadContactContent: row("Get stored content", "effect", "next", ["email"]),
    RenderMessageTemplate: row("Render message template", "effect"),
    CreateWisdomSession: row("Connect assistant", "effect"),
    // branches
    Compare: row("Check contact attributes", "compare", "filler"),
    CheckHoursOfOperation: row("Check hours of operation", "hours", "filler"),
    CheckMetricData: row("Check staffing", "metric", "filler"),
    DistributeByPercentage: row("Distribute by percentage", "branch", "filler"),
    Loop: row("Loop", "loop", "filler"),
    Wait: row("Wait", "wait", "filler", ["chat", "messaging", "email"]),
    CheckOutboundCallStatus: row("Check call progress", "branch", "filler", VOICE),
    CheckVoiceId: row("Check Voice ID", "branch", "filler", VOICE),
    // settings and data
    GetMetricData: row("Get metrics", "fetch"),
    InvokeLambdaFunction: row("AWS Lambda function", "fetch"),
    UpdateContactAttributes: row("Set contact attributes", "attributes"),
    UpdateFlowAttributes: row("Set flow attributes", "attributes"),
    UpdateContactEventHooks: row("Set event flow", "hooks"),
    UpdateContactTargetQueue: row("Set working queue", "effect"),
    UpdateContactCallbackNumber: row("Set callback number", "effect", "next", VOICE),
    UpdateContactData: row("Set contact data", "effect"),
    UpdateContactRoutingBehavior: row("Change routing priority / age", "effect"),
    UpdateContactRoutingCriteria: row("Set routing criteria", "effect"),
    UpdateRoutingCriteria: row("Set routing criteria", "effect"),
    UpdateContactRecordingBehavior: row("Set recording and analytics behavior", "effect"),
    UpdateContactRecordingAndAnalyticsBehavior: row("Set recording and analytics behavior", "effect"),
    UpdateContactTextToSpeechVoice: row("Set voice", "effect"),
    UpdateContactMediaStreamingBehavior: row("Media streaming", "effect", "next", VOICE),
    UpdateContactMediaProcessing: row("Set message processing", "effect", "next", CHAT),
    UpdatePreviousContactParticipantState: row("Hold customer or agent", "effect", "next", VOICE),
    StartVoiceIdStream: row("Set Voice ID", "effect", "next", VOICE),
    UpdateFlowLoggingBehavior: row("Set logging behavior", "effect"),
    TagContact: row("Contact tags", "effect"),
    UntagContact: row("Contact tags", "effect"),
    UnTagContact: row("Contact tags", "effect"),
    GetCase: row("Cases", "fetch"),
    UpdateCase: row("Cases", "effect"),
    GetCustomerProfile: row("Customer profiles", "fetch"),
    GetCustomerProfileObject: row("Customer profiles", "fetch"),
    GetCalculatedAttributesForCustomerProfile: row("Customer profiles", "fetch"),
    CreateCustomerProfile: row("Customer profiles", "effect"),
    UpdateCustomerProfile: row("Customer profiles", "effect"),
    AssociateContactToCustomerProfile: row("Customer profiles", "effect"),
    // "Flow block: Data table", administrator guide, names its three actions; the types are those of exports.
    EvaluateDataTableValues: row("Data table", "fetch"),
    ListDataTableValues: row("Data table", "fetch"),
    UpsertDataTableValues: row("Data table", "effect"),
  }),
);

const QUESTIONS: ReadonlySet<Drawing> = new Set<Drawing>(["input", "lex", "talk", "view"]);

/** True for a block at which the customer is asked something. */
export const asks = ({ type }: { readonly type: string }): boolean => QUESTIONS.has(ACTIONS.get(type)?.draw ?? "effect");

/**
 * Blocks whose `NextAction` is "No match" where the file lists no `NoMatchingCondition`, as flows written by hand do: it is what comes when
 * neither a condition nor an error holds. Source: "Flow language: transitions", API reference.
 */
export const DEFAULTS: ReadonlySet<string> = new Set([
  "Compare",
  "ConnectParticipantWithLexBot",
  "GetParticipantInput",
  "CheckHoursOfOperation",
  "CheckMetricData",
  "DistributeByPercentage",
  "ShowView",
]);

/**
 * Names that people (and language models) invent, and what they mean. Source: types that CreateContactFlow was seen to reject. The words of
 * old exports (`TYPES`) are taken for types, too.
 */
const INVENTED: Readonly<Record<string, string>> = {
  TransferToAgent: "TransferContactToQueue",
  TransferToQueue: "TransferContactToQueue",
  TransferContactToFlow: "TransferToFlow",
  TransferToPhoneNumber: "TransferParticipantToThirdParty",
  TransferToThirdParty: "TransferParticipantToThirdParty",
  SetWorkingQueue: "UpdateContactTargetQueue",
  ReturnFromFlowModule: "EndFlowModuleExecution",
  InvokeAPI: "InvokeLambdaFunction",
  InvokeLambda: "InvokeLambdaFunction",
  GetParticipantWithLexV2Bot: "ConnectParticipantWithLexBot",
  InvokeAgentAction: "ConnectParticipantWithLexBot",
  InvokeBedrockAgent: "ConnectParticipantWithLexBot",
  PutCustomerProfile: "UpdateCustomerProfile",
  UpdateCustomerProfileObject: "UpdateCustomerProfile",
  UpdateContactRoutingData: "UpdateContactRoutingCriteria",
  UpdateContactTextToSpeechManner: "UpdateContactTextToSpeechVoice",
  CheckCondition: "Compare",
  CheckValue: "Compare",
};

/** The real type that is meant by an invented one. */
export const meantType = (type: string): string | undefined => ownOf(INVENTED, type) ?? ownOf(TYPES, type);
