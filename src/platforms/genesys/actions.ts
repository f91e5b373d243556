import type { ExitRole, TransferRoute } from "../../model/model.ts";

/**
 * Architect's actions by their YAML key: what each is, and what its outputs mean. Source: the action classes of the Architect Scripting SDK,
 * their help pages, and the action types that the flows query of the Platform API lists.
 */
export type Draw =
  | "say"
  | "ask"
  | "effect"
  | "update"
  | "lookup"
  | "decision"
  | "switch"
  | "schedule"
  | "boolean"
  | "intents"
  | "anythingElse"
  | "menu"
  | "wait"
  | "loop"
  | "loopNext"
  | "loopExit"
  | "callTask"
  | "callFlow"
  | "callBot"
  | "jump"
  | "repeatMenu"
  | "transferFlow"
  | "endTask"
  | "exitBot"
  | "endState"
  | "end"
  | "transfer"
  | "callback"
  | "ticket"
  | "opaque";

/** What an action type is, and where it keeps what the analysis asks for. */
export interface ActionSpec {
  readonly draw: Draw;
  /** Output → role of the exit; outputs that are not listed are followed as `next`. */
  readonly outputs?: Readonly<Record<string, ExitRole>>;
  /** The action always has these outputs: one that the file leaves out falls through to the next action. */
  readonly complete?: true;
  readonly route?: TransferRoute;
  /** The field that holds the target. */
  readonly target?: string;
  readonly targetKind?: string;
  /** The types of flow that the target can be, likeliest first. */
  readonly calls?: readonly string[];
  /** What is called, in Architect's words. */
  readonly what?: string;
  /** Works on calls only and is no transfer. */
  readonly voiceOnly?: true;
  /** Leaves a mark that an auditor can read. */
  readonly audits?: true;
  /** Takes a card number or another secret by a secured capture. */
  readonly secured?: true;
  /** The field that holds what is said. */
  readonly says?: string;
}

const CALLED = { success: "next", failure: "failure", timeout: "timeout" } as const;
const FOUND = { found: "case", notFound: "default", failure: "failure", timeout: "timeout" } as const;
const MAXED = { maxNoInputs: "noInput", maxNoMatches: "noMatch", noInput: "noInput", noMatch: "noMatch" } as const;
const HEARD = { noIntent: "noMatch", knowledge: "answer", ...MAXED } as const;
const FAILS = { failure: "failure" } as const;
const CALL_FLOWS = ["inboundcall", "outboundcall", "securecall", "voicesurvey"];

const many =
  (spec: ActionSpec) =>
  (names: string): [string, ActionSpec][] =>
    names.split(/\s+/).map((name) => [name, spec]);
const effects = many({ draw: "effect", outputs: CALLED });
const remote = many({ draw: "effect", outputs: CALLED, complete: true });
const marks = many({ draw: "effect", outputs: CALLED, audits: true });
const lookups = many({ draw: "lookup", outputs: FOUND });
const sounds = many({ draw: "say", says: "audio", voiceOnly: true });
const asks = many({ draw: "ask", says: "question", outputs: { ...CALLED, ...MAXED } });
const vendorBots = many({ draw: "callBot" });
const unseen = many({ draw: "opaque", outputs: CALLED, complete: true });
const ends = many({ draw: "end" });
const voice = (target: string, targetKind: string, route: TransferRoute = "voice"): ActionSpec => ({
  draw: "transfer",
  route,
  target,
  targetKind,
  outputs: FAILS,
});

/** Every action type that is known. */
export const ACTIONS: ReadonlyMap<string, ActionSpec> = new Map<string, ActionSpec>([
  ["communicate", { draw: "say", says: "communication" }],
  ["sendResponse", { draw: "say", says: "messageBody" }],
  ["sendAutoReply", { draw: "say", says: "body", outputs: CALLED }],
  ...sounds("playAudio playAudioOnSilence holdMusic playEstimatedWaitTime playPositionInQueue playUserGreeting playUserName"),
  ["askForIntent", { draw: "intents", says: "question", outputs: HEARD }],
  ["loopAnythingElse", { draw: "anythingElse", says: "question", outputs: { no: "answer", ...HEARD } }],
  ["detectIntent", { draw: "anythingElse", outputs: HEARD }],
  ["askForBoolean", { draw: "boolean", says: "question", outputs: { yes: "answer", no: "answer", ...MAXED } }],
  ["digitalMenu", { draw: "menu", says: "question", outputs: MAXED }],
  ["waitForInput", { draw: "wait", says: "question" }],
  ...asks("askForSlot askForNLUSlot askForString askForAuthentication askSurveyQuestion form"),
  ["askForPayment", { draw: "ask", says: "question", secured: true, outputs: { ...CALLED, ...MAXED } }],
  ["collectInput", { draw: "ask", says: "inputAudio", voiceOnly: true, complete: true, outputs: { success: "next", failure: "noInput" } }],
  ["dialByExtension", { draw: "ask", voiceOnly: true, outputs: { success: "next", failure: "failure" } }],
  ["dialByName", { draw: "ask", voiceOnly: true, outputs: { success: "next", failure: "failure" } }],
  ["processVoicemailInput", { draw: "ask", voiceOnly: true, outputs: { success: "next", failure: "noInput" } }],
  ["decision", { draw: "decision", outputs: { yes: "case", no: "default" } }],
  ["switch", { draw: "switch" }],
  ["evaluateSchedule", { draw: "schedule", outputs: { active: "open", inactive: "closed" } }],
  ["evaluateScheduleGroup", { draw: "schedule", outputs: { open: "open", closed: "closed", holiday: "holiday", emergency: "emergency" } }],
  ["updateData", { draw: "update", audits: true }],
  ...many({ draw: "loop" })("loop loopUntil whileLoop eachLoop"),
  ["loopNext", { draw: "loopNext" }],
  ["loopExit", { draw: "loopExit" }],
  ["callTask", { draw: "callTask", target: "targetTaskRef" }],
  ["callBotFlow", { draw: "callFlow", target: "botFlow", what: "bot", calls: ["bot", "digitalbot", "voice"] }],
  ["callDigitalBotFlow", { draw: "callFlow", target: "digitalBotFlow", what: "bot", calls: ["digitalbot", "bot"] }],
  ["callVoiceFlow", { draw: "callFlow", target: "voiceFlow", what: "bot", calls: ["voice", "bot"] }],
  ["callCommonModule", { draw: "callFlow", target: "commonModule", what: "module", calls: ["commonmodule"], outputs: FAILS }],
  ...vendorBots("callLexBot callLexV2Bot callDialogflowBot callDialogflowCxBot callNuanceMixBot callDialogEngineBot callBotConnector"),
  ["jumpToTask", { draw: "jump", target: "targetTaskRef", what: "task" }],
  ["jumpToMenu", { draw: "jump", target: "targetMenuRef", what: "menu" }],
  ["changeState", { draw: "jump", target: "targetStateRef", what: "state" }],
  ["previousMenu", { draw: "wait" }],
  ["repeatMenu", { draw: "repeatMenu" }],
  ["transferToFlow", { draw: "transferFlow", target: "targetFlow", what: "flow", calls: CALL_FLOWS, outputs: FAILS }],
  ["exitBotFlow", { draw: "exitBot" }],
  ["endTask", { draw: "endTask" }],
  ["endState", { draw: "endState" }],
  ["endInQueueState", { draw: "endState" }],
  ...ends("disconnect endWorkflow endFlow exitWorkitemFlow completeSurveyInvite abortSurveyInvite"),
  ["returnToAgent", { draw: "transfer", route: "digital", targetKind: "agent" }],
  ["transferToAcd", { draw: "transfer", route: "digital", target: "targetQueue", targetKind: "queue", outputs: FAILS }],
  ["transferToNumber", voice("targetNumber", "number")],
  ["transferToUser", voice("targetUser", "user")],
  ["transferToGroup", voice("targetGroup", "group")],
  ["transferToFlowSecure", voice("targetFlow", "flow")],
  ["transferToVoicemail", voice("destination", "voicemail", "voicemail")],
  ["transferToGroupVoicemail", voice("destination", "voicemail", "voicemail")],
  ["createCallback", { draw: "callback", route: "callback", target: "queue", targetKind: "queue", outputs: FAILS }],
  ["createWorkitem", { draw: "ticket", outputs: { ...CALLED, success: "success" } }],
  ...unseen("callAgenticVirtualAgent callAudioConnector callGuide"),
  ...remote("callData callBridge callDataSecure callSecureData"),
  ...effects("dataAction"),
  ...marks("setParticipantData getParticipantData setWrapupCode setFlowOutcome addFlowMilestone initializeFlowOutcome setExternalTag"),
  ...effects(
    "addLog addParticipantTag addressFormat agentScript assignWrapup associateExternalContact audioMonitoring callCopilot clearActiveIntent " +
      "clearPostFlow clearSlot clearSlots clearUtilizationLabel clearVoicemailSnippet collectMetrics createExternalContact createTask " +
      "debug decryptData deflect dequeue detectSilence disconnectWorkitem enableParticipantRecord encryptData evaluateTranscript extractSecureData " +
      "flushAudio getAssignedCustomerIntents getAttributes getCannedResponse getConversationData getCustomerJourney getEmailAttachment " +
      "getJourney getJourneyOutcome getJourneyOutcomeScoresBySession getJourneySegment " +
      "getJourneySession getJourneySessionDetails getJourneySessionsByCustomer getJourneySessionsByExternalContact getRawSIPHeaders " +
      "getRawSipHeaders getResponse getSIPHeaders getScreenPop getSecuredData getSipHeaders getWorkitem log pauseRecording promoteExternalContact " +
      "resetIdle resetSession resumeRecording saveWorkitem screenPop searchExternalContacts searchKnowledge sendEmail sendInteractiveApplication " +
      "sendKnowledgeFeedback sendNotification sendRichLink sendSms sendTypingIndicator setActiveIntent setAgentScript setAttributes " +
      "setBotTimeout setConversationData setExternalContact setIdleTimeout setIntent setJourney setLanguage setLocale setParticipantRecord " +
      "setPostFlow setPriority setRoutingTarget setScreenPop setSecureData setSecuredData setSkills setSpeechDetection setTimer setUUIData " +
      "setUtilizationLabel setVariable setWhisper setWhisperAudio setWorkbin showKnowledgeArticle showTypingIndicator startRecording " +
      "startTranscription stopRecording stopTranscription submitVoicemailSnippet summarize trace transcription typing updateExternalContact " +
      "updateVariable updateWorkitem wait",
  ),
  ["dataTableLookup", { draw: "lookup", outputs: FOUND, complete: true }],
  ...lookups(
    "callDecisionTable findEmergencyGroup findFlow findGrammar findGrammarById findGroup findKnowledgeBaseDocumentById findLanguageSkill " +
      "findQueue findQueueById findSchedule findScheduleGroup findSkill findSystemPrompt findUser findUserById findUserPrompt findUsersById " +
      "findUtilizationLabel findWorkbin findWorktype getExternalContact getExternalOrganization getQueue getUser",
  ),
]);

/** Why a bot gives control back. Source: `exitReason` in the flow executions API. */
export const EXIT_REASONS = ["TriggeredByUser", "AgentRequestedByUser", "TriggeredByFlow", "Error", "RecognitionFailure"] as const;
/** The exit reason of the built-in escalation. */
export const AGENT_REQUESTED = EXIT_REASONS[1];
