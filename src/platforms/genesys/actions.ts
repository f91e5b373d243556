import type { ExitRole, TransferRoute } from "../../model/model.ts";

/**
 * What each action of Architect is. Sources: the Architect Scripting SDK (ArchAction*, ArchMenu*: classes and output names), the action
 * type enums of the public platform clients, Archy exports in public repositories, and the pages of help.mypurecloud.com per action.
 */
export interface ActionRow {
  readonly is:
    | "say"
    | "effect"
    | "ask"
    | "menu"
    | "decision"
    | "switch"
    | "schedule"
    | "loop"
    | "loopNext"
    | "loopExit"
    | "callTask"
    | "enter"
    | "callFlow"
    | "callBot"
    | "transfer"
    | "transferFlow"
    | "exitBot"
    | "endTask"
    | "end"
    | "rest"
    | "previousMenu"
    | "repeatMenu"
    | "opaque";
  /** Outputs that exist whether or not the file lists them, in the order in which the platform tries them. */
  readonly outputs?: Readonly<Record<string, ExitRole>>;
  readonly route?: TransferRoute;
  /** What a transfer's target is, what a call calls: in the platform's words. */
  readonly what?: string;
  /** `callFlow`, `transferFlow`: the flow types that can be called; `callBot`: the platforms of the bot. */
  readonly enters?: readonly string[];
  /** Leaves a mark that an auditor can read. */
  readonly audits?: true;
  readonly voiceOnly?: true;
  readonly note?: string;
}

const OK = { success: "success", failure: "failure", timeout: "timeout" } as const;
const FOUND = { found: "success", notFound: "failure", failure: "failure" } as const;
const NO_ANSWER = { maxNoInputs: "noInput", maxNoMatches: "noMatch" } as const;

const say: ActionRow = { is: "say" };
const effect: ActionRow = { is: "effect" };
const mark: ActionRow = { is: "effect", audits: true };
const tried: ActionRow = { is: "effect", outputs: OK };
const find: ActionRow = { is: "effect", outputs: FOUND };
const voice = (what: string): ActionRow => ({ is: "transfer", route: "voice", what });

export const ACTIONS: Readonly<Record<string, ActionRow>> = {
  // Speech and messages
  communicate: say,
  playAudio: say,
  playAudioOnSilence: say,
  playEstimatedWaitTime: say,
  playPositionInQueue: say,
  playUserGreeting: say,
  playUserName: say,
  playGreeting: say,
  sendResponse: say,
  sendAutoReply: say,
  sendRichLink: say,
  sendInteractiveApplication: say,
  showKnowledgeArticle: say,
  holdMusic: { ...say, voiceOnly: true },
  flushAudio: effect,

  // Questions
  askForIntent: { is: "ask", outputs: { intent: "answer", noIntent: "noMatch", knowledge: "answer", maxNoInputs: "noInput" } },
  loopAnythingElse: {
    is: "ask",
    outputs: { intent: "answer", no: "next", noIntent: "noMatch", knowledge: "answer", maxNoInputs: "noInput" },
  },
  askForBoolean: { is: "ask", outputs: { yes: "yes", no: "answer", ...NO_ANSWER } },
  askForSlot: { is: "ask", outputs: NO_ANSWER },
  askForString: { is: "ask", outputs: NO_ANSWER },
  askForNumber: { is: "ask", outputs: NO_ANSWER },
  askSurveyQuestion: { is: "ask", outputs: NO_ANSWER },
  digitalMenu: { is: "ask", outputs: { path: "answer", choice: "answer", ...NO_ANSWER } },
  getResponse: { is: "ask", outputs: { success: "next", timeout: "noInput", failure: "noInput" } },
  collectInput: { is: "ask", outputs: { success: "next", failure: "noInput" } },
  dialByExtension: { is: "ask", outputs: { success: "next", failure: "noInput" } },
  detectSilence: { is: "effect", outputs: { silence: "noInput", noSilence: "success" } },
  processVoicemailInput: effect,
  waitForInput: { is: "rest" },
  menu: { is: "menu" },

  // Branches
  decision: { is: "decision" },
  switch: { is: "switch" },
  evaluateSchedule: { is: "schedule", outputs: { active: "open", inactive: "closed" } },
  evaluateScheduleGroup: { is: "schedule", outputs: { open: "open", closed: "closed", holiday: "holiday", emergency: "emergency" } },
  loop: { is: "loop" },
  loopUntil: { is: "loop" },
  whileLoop: { is: "loop" },
  eachLoop: { is: "loop" },
  loopNext: { is: "loopNext" },
  loopExit: { is: "loopExit" },

  // Data
  callData: { ...tried, audits: true },
  callBridge: { ...tried, audits: true },
  secureData: tried,
  extractSecureData: tried,
  getSecuredData: tried,
  setSecuredData: tried,
  decryptData: tried,
  encryptData: tried,
  dataTableLookup: { is: "effect", outputs: { found: "success", notFound: "case", failure: "failure" } },
  findQueue: find,
  findQueueById: find,
  findUser: find,
  findUserById: find,
  findUsersById: find,
  findGroup: find,
  findGroupById: find,
  findSkill: find,
  findLanguageSkill: find,
  findSchedule: find,
  findScheduleGroup: find,
  findEmergencyGroup: find,
  findSystemPrompt: find,
  findUserPrompt: find,
  findGrammar: find,
  findGrammarById: find,
  findUtilizationLabel: find,
  getExternalContact: find,
  getExternalOrganization: find,
  getConversationData: tried,
  getJourneySession: find,
  searchExternalContacts: tried,
  searchKnowledge: tried,
  promoteExternalContact: tried,
  updateData: effect,
  getParticipantData: effect,
  getSIPHeaders: effect,
  getRawSIPHeaders: effect,
  clearSlot: effect,
  setIntent: effect,
  clearActiveIntent: effect,
  setLanguage: effect,
  setSkills: effect,
  setPriority: effect,
  setScreenPop: effect,
  setPostFlow: effect,
  setWhisperAudio: effect,
  setUUIData: effect,
  setUtilizationLabel: effect,
  clearUtilizationLabel: effect,
  setConversationData: mark,
  setParticipantData: mark,
  setExternalTag: mark,
  setWrapupCode: mark,
  setFlowOutcome: mark,
  initializeFlowOutcome: mark,
  addFlowMilestone: mark,
  saveWorkitem: mark,
  sendKnowledgeFeedback: mark,
  enableParticipantRecord: effect,
  participantRecord: effect,
  transcription: effect,
  audioMonitoring: effect,
  wait: effect,
  clearVoicemailSnippet: effect,
  submitVoicemailSnippet: effect,

  // Inside the flow
  callTask: { is: "callTask" },
  jumpToTask: { is: "enter", what: "task" },
  jumpToMenu: { is: "enter", what: "menu" },
  changeState: { is: "enter", what: "state" },
  previousMenu: { is: "previousMenu" },
  repeatMenu: { is: "repeatMenu" },

  // Other flows and bots
  callBotFlow: { is: "callFlow", what: "bot flow", enters: ["botFlow"] },
  callDigitalBotFlow: { is: "callFlow", what: "digital bot flow", enters: ["digitalBot"] },
  callVoiceFlow: { is: "callFlow", what: "voice flow", enters: ["voice", "botFlow"] },
  callCommonModule: { is: "callFlow", what: "common module", enters: ["commonModule"] },
  callDialogflowBot: { is: "callBot", what: "Dialogflow agent", enters: ["dialogflow-es"] },
  callDialogflowCxBot: { is: "callBot", what: "Dialogflow CX agent", enters: ["dialogflow-cx"] },
  callLexBot: { is: "callBot", what: "Lex bot", enters: ["amazon-lex"] },
  callLexV2Bot: { is: "callBot", what: "Lex bot", enters: ["amazon-lex"] },
  callNuanceMixBot: { is: "callBot", what: "Nuance Mix bot", enters: [] },
  callDialogEngineBot: { is: "callBot", what: "Dialog Engine bot", enters: [] },
  callBotConnector: { is: "callBot", what: "bot of the Bot Connector", enters: [] },
  callBot: { is: "callBot", what: "bot", enters: ["dialogflow-es", "dialogflow-cx", "amazon-lex"] },
  callAudioConnector: { is: "opaque", outputs: { success: "success", failure: "failure" }, what: "voice bot behind the Audio Connector" },
  callAgenticVirtualAgent: { is: "opaque", outputs: OK, what: "agentic virtual agent" },
  callGuide: { is: "opaque", outputs: OK, what: "guide" },

  // Transfers
  transferToAcd: { is: "transfer", route: "digital", what: "queue", note: "voice on calls" },
  transferToNumber: { ...voice("number"), note: "dynamic where the number is computed" },
  transferToUser: voice("user"),
  transferToGroup: voice("group"),
  transferToFlow: { is: "transferFlow", route: "voice", what: "flow", enters: ["inboundCall", "outboundCall", "inqueueCall"] },
  transferToFlowSecure: { is: "transferFlow", route: "voice", what: "secure flow", enters: ["secureCall"] },
  transferToVoicemail: { is: "transfer", route: "voicemail", what: "voicemail" },
  transferToGroupVoicemail: { is: "transfer", route: "voicemail", what: "voicemail" },
  createCallback: { is: "transfer", route: "callback", what: "queue" },
  returnToAgent: voice("agent"),
  deflect: { is: "opaque", what: "deflection of the call", outputs: { success: "success", failure: "failure" } },
  dequeue: { is: "opaque", what: "dequeue action" },

  // Ends
  exitBotFlow: { is: "exitBot" },
  endTask: { is: "endTask" },
  disconnect: { is: "end" },
  endState: { is: "end" },
  endFlow: { is: "end" },
  endProgram: { is: "end" },
  endWorkflow: { is: "end" },
  endWorkitem: { is: "end" },
};

/** `__type` in configuration JSON where it is not the YAML key with a capital and `Action` behind it. */
const JSON_WORDS: Readonly<Record<string, string>> = {
  TransferPureMatch: "transferToAcd",
  TransferAcd: "transferToAcd",
  TransferExternal: "transferToNumber",
  TransferUser: "transferToUser",
  TransferGroup: "transferToGroup",
  TransferFlow: "transferToFlow",
  TransferFlowSecure: "transferToFlowSecure",
  TransferVoicemail: "transferToVoicemail",
  TransferAcdVoicemail: "transferToVoicemail",
  TransferTask: "jumpToTask",
  JumpToReusableTask: "jumpToTask",
  Task: "jumpToTask",
  TransferMenu: "jumpToMenu",
  Menu: "jumpToMenu",
  UpdateVariable: "updateData",
  Data: "callData",
  Bridge: "callBridge",
  SetAttributes: "setParticipantData",
  GetAttributes: "getParticipantData",
  AskForNLUIntent: "askForIntent",
  AskForNLUNextIntent: "loopAnythingElse",
  ExitLoop: "loopExit",
  NextLoop: "loopNext",
  SetActiveIntent: "setIntent",
  SetLocale: "setLanguage",
  ScreenPop: "setScreenPop",
  ExitBot: "exitBotFlow",
  DialExtension: "dialByExtension",
};

/** `MenuTransferToAcd`-like keys of menu choices in YAML that are not the action's key with `menu` before it. */
const MENU_WORDS: Readonly<Record<string, string>> = {
  menuTransferExternal: "transferToNumber",
  menuTransferUser: "transferToUser",
  menuTransferGroup: "transferToGroup",
  menuTransferFlow: "transferToFlow",
  menuTransferFlowSecure: "transferToFlowSecure",
  menuTransferVoicemail: "transferToVoicemail",
};

const lowerFirst = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);
const own = (table: Readonly<Record<string, string>>, key: string) => (Object.hasOwn(table, key) ? table[key] : undefined);

export const actionRow = (type: string): ActionRow | undefined => (Object.hasOwn(ACTIONS, type) ? ACTIONS[type] : undefined);

/** The YAML word for a `__type` of configuration JSON. */
export function typeOfJson(written: string): string {
  const stem = written.replace(/Action$/, "");
  return own(JSON_WORDS, stem) ?? lowerFirst(stem);
}

/** The YAML word for the action behind a menu choice. */
export const typeOfChoice = (written: string): string => own(MENU_WORDS, written) ?? lowerFirst(written.replace(/^menu/, ""));
