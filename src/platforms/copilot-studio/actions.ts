import { ownOf } from "../../model/maps.ts";

/**
 * What the actions of a topic do. Source: the authoring schema `bot.schema.yaml-authoring.json` of microsoft/skills-for-copilot-studio
 * (union DialogAction without `DisconnectedNodeContainer`, which never runs); `Invoke…TaskAction` and `EmitEventActivity` stand in exports only.
 */
export type Role =
  | "say"
  | "effect"
  | "decides"
  | "question"
  | "card"
  | "group"
  | "foreach"
  | "inline"
  | "goto"
  | "begin"
  | "replace"
  | "repeat"
  | "return"
  | "rests"
  | "closes"
  | "break"
  | "continue"
  | "skill"
  | "transfer"
  | "transfer by number";

export const ACTIONS: Readonly<Record<string, Role>> = {
  ConditionGroup: "group",
  Foreach: "foreach",
  ActionScope: "inline",
  GotoAction: "goto",
  BeginDialog: "begin",
  ActivateExternalTrigger: "begin",
  ReplaceDialog: "replace",
  RepeatDialog: "repeat",
  EndDialog: "return",
  CancelDialog: "rests",
  CancelAllDialogs: "rests",
  EndConversation: "closes",
  BreakLoop: "break",
  ContinueLoop: "continue",
  Question: "question",
  CSATQuestion: "question",
  OAuthInput: "question",
  AdaptiveCardPrompt: "card",
  SendActivity: "say",
  TransferConversationV2: "transfer",
  TransferConversation: "transfer by number",
  InvokeSkillAction: "skill",
  InvokeConnectedAgentTaskAction: "skill",
  InvokeExternalAgentTaskAction: "skill",
  InvokeFlowAction: "decides",
  InvokeConnectorAction: "decides",
  InvokeCustomConnectorAction: "decides",
  InvokeMcpToolAction: "decides",
  InvokeCustomModelAction: "decides",
  HttpRequestAction: "decides",
  WaitForConnectorTrigger: "decides",
  InvokeAIBuilderModelAction: "effect",
  SearchAndSummarizeContent: "effect",
  SearchAndSummarizeWithCustomModel: "effect",
  SearchKnowledgeSources: "effect",
  AnswerQuestionWithAI: "effect",
  CreateSearchQuery: "effect",
  GetActivityMembers: "effect",
  GetConversationMembers: "effect",
  SetVariable: "effect",
  SetMultipleVariables: "effect",
  SetTextVariable: "effect",
  SetSystemVariable: "effect",
  ResetVariable: "effect",
  ClearAllVariables: "effect",
  ParseValue: "effect",
  ConvertToText: "effect",
  EditTable: "effect",
  EditTableV2: "effect",
  EmitEvent: "effect",
  EmitEventActivity: "effect",
  LogCustomTelemetryEvent: "effect",
  RecognizeIntent: "effect",
  DisableTrigger: "effect",
  SignOutUser: "effect",
  UpdateActivity: "effect",
  DeleteActivity: "effect",
  AddConversationHistory: "effect",
  UnknownIntentActions: "effect",
};

/** True of a kind behind which the rest of its list does not run. */
export const leaves = (kind: string): boolean => LEAVES.has(ownOf(ACTIONS, kind));

const LEAVES: ReadonlySet<Role | undefined> = new Set<Role>([
  "goto",
  "replace",
  "repeat",
  "return",
  "rests",
  "closes",
  "break",
  "continue",
  "transfer",
  "transfer by number",
]);
