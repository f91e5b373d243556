import type { ExitRole, TransferRoute } from "../../model/model.ts";

/**
 * Architect's actions by their YAML key, what each is, and what its outputs mean. Source: the action classes of the Architect Scripting SDK
 * and their help pages; the `__type` names of configuration JSON as they stand in exports.
 */
export type Draw =
  | "say"
  | "ask"
  | "effect"
  | "lookup"
  | "decision"
  | "switch"
  | "schedule"
  | "scheduleGroup"
  | "boolean"
  | "intents"
  | "menu"
  | "wait"
  | "loop"
  | "loopNext"
  | "loopExit"
  | "callTask"
  | "callFlow"
  | "callBot"
  | "jump"
  | "transferFlow"
  | "return"
  | "exitBot"
  | "end"
  | "transfer"
  | "callback"
  | "opaque";

export interface ActionSpec {
  readonly draw: Draw;
  /** Output → role of the exit; outputs that are not listed are followed as `next`. */
  readonly outputs?: Readonly<Record<string, ExitRole>>;
  readonly route?: TransferRoute;
  /** The field that holds the target. */
  readonly target?: string;
  readonly targetKind?: string;
  /** Works on calls only and is no transfer. */
  readonly voiceOnly?: true;
  /** Leaves a mark that an auditor can read. */
  readonly audits?: true;
  /** The field that holds what is said. */
  readonly says?: string;
}

const CALLED = { success: "next", failure: "failure", timeout: "timeout" } as const;
const FOUND = { found: "case", notfound: "default", failure: "failure", timeout: "timeout" } as const;
const MAXED = { maxnoinputs: "noInput", maxnomatches: "noMatch", noinput: "noInput", nomatch: "noMatch" } as const;
const FAILS = { success: "success", failure: "failure" } as const;

const effects = (names: string, rest: Partial<ActionSpec> = {}): [string, ActionSpec][] =>
  names.split(/\s+/).map((name) => [name, { draw: "effect", outputs: CALLED, ...rest }]);
const lookups = (names: string): [string, ActionSpec][] => names.split(/\s+/).map((name) => [name, { draw: "lookup", outputs: FOUND }]);

export const ACTIONS: ReadonlyMap<string, ActionSpec> = new Map<string, ActionSpec>([
  ["communicate", { draw: "say", says: "communication" }],
  ["sendResponse", { draw: "say", says: "messageBody" }],
  ["sendAutoReply", { draw: "say", says: "body", outputs: CALLED }],
  ["playAudio", { draw: "say", says: "audio", voiceOnly: true }],
  ["playAudioOnSilence", { draw: "say", says: "audio", voiceOnly: true }],
  ["holdMusic", { draw: "say", voiceOnly: true }],
  ["playEstimatedWaitTime", { draw: "say", voiceOnly: true }],
  ["playPositionInQueue", { draw: "say", voiceOnly: true }],
  ["askForIntent", { draw: "intents", says: "question", outputs: { nointent: "noMatch", knowledge: "answer", ...MAXED } }],
  [
    "loopAnythingElse",
    { draw: "intents", says: "question", outputs: { no: "answer", nointent: "noMatch", knowledge: "answer", ...MAXED } },
  ],
  ["askForBoolean", { draw: "boolean", says: "question", outputs: { yes: "answer", no: "answer", ...MAXED } }],
  ["askForSlot", { draw: "ask", says: "question", outputs: MAXED }],
  ["askForNLUSlot", { draw: "ask", says: "question", outputs: MAXED }],
  ["collectInput", { draw: "ask", says: "inputAudio", voiceOnly: true, outputs: { success: "next", failure: "noInput" } }],
  ["dialByExtension", { draw: "ask", voiceOnly: true, outputs: { success: "next", failure: "failure" } }],
  ["digitalMenu", { draw: "menu", says: "communication", outputs: MAXED }],
  ["waitForInput", { draw: "wait", outputs: MAXED }],
  ["decision", { draw: "decision" }],
  ["switch", { draw: "switch" }],
  ["evaluateSchedule", { draw: "schedule", outputs: { active: "open", inactive: "closed" } }],
  [
    "evaluateScheduleGroup",
    { draw: "scheduleGroup", outputs: { open: "open", closed: "closed", holiday: "holiday", emergency: "emergency" } },
  ],
  ["loop", { draw: "loop" }],
  ["loopNext", { draw: "loopNext" }],
  ["loopExit", { draw: "loopExit" }],
  ["callTask", { draw: "callTask" }],
  ["callBotFlow", { draw: "callFlow", target: "botFlow" }],
  ["callDigitalBotFlow", { draw: "callFlow", target: "digitalBotFlow" }],
  ["callVoiceFlow", { draw: "callFlow", target: "voiceFlow" }],
  ["callCommonModule", { draw: "callFlow", target: "commonModule", outputs: { failure: "failure" } }],
  ["callLexBot", { draw: "callBot" }],
  ["callLexV2Bot", { draw: "callBot" }],
  ["callDialogflowBot", { draw: "callBot" }],
  ["callDialogflowCxBot", { draw: "callBot" }],
  ["callNuanceMixBot", { draw: "callBot" }],
  ["callDialogEngineBot", { draw: "callBot" }],
  ["callBotConnector", { draw: "callBot" }],
  ["jumpToTask", { draw: "jump", target: "targetTaskRef" }],
  ["jumpToMenu", { draw: "jump", target: "targetMenuRef" }],
  ["changeState", { draw: "jump", target: "targetStateRef" }],
  ["previousMenu", { draw: "wait" }],
  ["repeatMenu", { draw: "wait" }],
  ["transferToFlow", { draw: "transferFlow", target: "targetFlow", outputs: FAILS }],
  ["exitBotFlow", { draw: "exitBot" }],
  ["endTask", { draw: "return" }],
  ["disconnect", { draw: "end" }],
  ["endState", { draw: "end" }],
  ["endWorkflow", { draw: "end" }],
  ["endFlow", { draw: "end" }],
  ["endInQueueState", { draw: "end" }],
  ["returnToAgent", { draw: "transfer", route: "digital", targetKind: "agent" }],
  ["transferToAcd", { draw: "transfer", route: "digital", target: "targetQueue", targetKind: "queue", outputs: FAILS }],
  ["transferToNumber", { draw: "transfer", route: "voice", target: "targetNumber", targetKind: "number", outputs: FAILS }],
  ["transferToUser", { draw: "transfer", route: "voice", target: "targetUser", targetKind: "user", outputs: FAILS }],
  ["transferToGroup", { draw: "transfer", route: "voice", target: "targetGroup", targetKind: "group", outputs: FAILS }],
  ["transferToFlowSecure", { draw: "transfer", route: "voice", target: "targetFlow", targetKind: "flow", outputs: FAILS }],
  ["transferToVoicemail", { draw: "transfer", route: "voicemail", target: "destination", targetKind: "voicemail", outputs: FAILS }],
  ["createCallback", { draw: "callback", route: "callback", target: "queue", targetKind: "queue", outputs: FAILS }],
  ["callAgenticVirtualAgent", { draw: "opaque", outputs: CALLED }],
  ["callAudioConnector", { draw: "opaque", outputs: CALLED }],
  ["callGuide", { draw: "opaque", outputs: CALLED }],
  ...effects("callData callBridge callSecureData dataAction"),
  ...effects(
    "updateData setParticipantData getParticipantData setWrapupCode setFlowOutcome addFlowMilestone initializeFlowOutcome setExternalTag",
    { audits: true },
  ),
  ...effects(
    "setScreenPop getScreenPop setLanguage setUUIData setWhisper setPostFlow setUtilizationLabel setExternalContact getExternalContact setConversationData " +
      "setSpeechDetection enableParticipantRecord setParticipantRecord clearActiveIntent setActiveIntent setIntent setSkills setPriority clearSlots clearSlot " +
      "searchExternalContacts createWorkitem updateWorkitem getWorkitem sendNotification encryptData decryptData createExternalContact updateExternalContact " +
      "getConversationData getSIPHeaders getSipHeaders getRawSipHeaders setAgentScript agentScript deflect detectSilence flushAudio getEmailAttachment " +
      "getResponse getCannedResponse resetSession startRecording stopRecording pauseRecording resumeRecording setAttributes getAttributes debug trace log addLog " +
      "callCopilot setSecureData sendEmail sendSms assignWrapup addParticipantTag getJourney setJourney getCustomerJourney evaluateTranscript summarize " +
      "setWorkbin addressFormat updateVariable setVariable collectMetrics createTask setTimer resetIdle setIdleTimeout setBotTimeout " +
      "showTypingIndicator sendTypingIndicator typing transcription startTranscription stopTranscription setRoutingTarget wait",
  ),
  ...lookups(
    "dataTableLookup findQueue findQueueById findUser findUserById findUsersById findGroup findSkill findSchedule findScheduleGroup findEmergencyGroup " +
      "findSystemPrompt findUserPrompt findLanguageSkill findFlow findUtilizationLabel getUser getQueue findWorkbin findWorktype",
  ),
]);

/** `__type` of configuration JSON → YAML key, where it is not the same word. */
const JSON_NAMES: Readonly<Record<string, string>> = {
  TransferPureMatchAction: "transferToAcd",
  TransferExternalAction: "transferToNumber",
  TransferUserAction: "transferToUser",
  TransferGroupAction: "transferToGroup",
  TransferFlowAction: "transferToFlow",
  TransferFlowSecureAction: "transferToFlowSecure",
  TransferVoicemailAction: "transferToVoicemail",
  TransferTaskAction: "jumpToTask",
  TransferMenuAction: "jumpToMenu",
  TaskAction: "callTask",
  SubMenuAction: "jumpToMenu",
  MenuAction: "jumpToMenu",
  DataAction: "callData",
  SecureDataAction: "callSecureData",
  BridgeAction: "callBridge",
  UpdateVariableAction: "updateData",
  SetAttributesAction: "setParticipantData",
  GetAttributesAction: "getParticipantData",
  AskForNLUIntentAction: "askForIntent",
  AskForNLUNextIntentAction: "loopAnythingElse",
  AskForNLUSlotAction: "askForSlot",
  AskForSlotAction: "askForSlot",
  AskForBooleanAction: "askForBoolean",
  AskForYesNoAction: "askForBoolean",
  EvaluateScheduleAction: "evaluateSchedule",
  EvaluateScheduleGroupAction: "evaluateScheduleGroup",
  ScheduleAction: "evaluateSchedule",
  ScheduleGroupAction: "evaluateScheduleGroup",
  CallbackAction: "createCallback",
  CreateCallbackAction: "createCallback",
  PreviousMenuAction: "previousMenu",
  RepeatMenuAction: "repeatMenu",
};

/** The YAML key of a `__type`: `WaitForInputAction` → `waitForInput`. */
export function actionOfType(type: string): string {
  const named = Object.hasOwn(JSON_NAMES, type) ? JSON_NAMES[type] : undefined;
  if (named) return named;
  const bare = type.replace(/Action$/, "");
  return bare.charAt(0).toLowerCase() + bare.slice(1);
}

/** Choices of a call menu by their YAML key: `menuTransferToAcd` does what `transferToAcd` does. */
export function actionOfChoice(key: string): string {
  if (key === "menuTask") return "callTask";
  if (key === "menuSubMenu") return "jumpToMenu";
  const bare = key.replace(/^menu/, "");
  return bare.charAt(0).toLowerCase() + bare.slice(1);
}

/** Why a bot gives control back. Source: `exitReason` in the flow executions API. */
export const EXIT_REASONS = ["TriggeredByUser", "AgentRequestedByUser", "TriggeredByFlow", "Error", "RecognitionFailure"] as const;
