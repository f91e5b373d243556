import { ownOf } from "../../model/maps.ts";

/**
 * What the actions of a dialog do. Sources: sdk.schema of Bot Framework Composer, kinds that implement `Microsoft.IDialog`; the readme of
 * the package Microsoft.Bot.Components.Telephony: recordings are "only valid when called in a conversation on the Telephony channel".
 */
export type Role =
  | "say"
  | "effect"
  | "decides"
  | "if"
  | "switch"
  | "foreach"
  | "edits"
  | "goto"
  | "begin"
  | "replace"
  | "repeat"
  | "return"
  | "cancels"
  | "emits"
  | "throws"
  | "break"
  | "continue"
  | "skill"
  | "handoff"
  | "calls"
  | "records";

export const ACTIONS: Readonly<Record<string, Role>> = {
  IfCondition: "if",
  SwitchCondition: "switch",
  Foreach: "foreach",
  ForeachPage: "foreach",
  BreakLoop: "break",
  ContinueLoop: "continue",
  EditActions: "edits",
  GotoAction: "goto",
  BeginDialog: "begin",
  ReplaceDialog: "replace",
  RepeatDialog: "repeat",
  EndDialog: "return",
  CancelDialog: "cancels",
  CancelAllDialogs: "cancels",
  EmitEvent: "emits",
  ThrowException: "throws",
  BeginSkill: "skill",
  SendActivity: "say",
  "Bot.Components.SendAdaptiveCard": "say",
  SendHandoffActivity: "handoff",
  "Telephony.CallTransfer": "calls",
  UpdateActivity: "effect",
  DeleteActivity: "effect",
  GetActivityMembers: "effect",
  GetConversationMembers: "effect",
  GetConversationReference: "effect",
  ContinueConversation: "effect",
  ContinueConversationLater: "effect",
  AssertCondition: "effect",
  AssertNoActivity: "effect",
  DebugBreak: "effect",
  HttpRequest: "decides",
  QnAMakerDialog: "effect",
  SetProperty: "effect",
  SetProperties: "effect",
  DeleteProperty: "effect",
  DeleteProperties: "effect",
  EditArray: "effect",
  LogAction: "effect",
  TraceActivity: "effect",
  SignOutUser: "effect",
  TelemetryTrackEventAction: "effect",
  "Telephony.PauseRecording": "records",
  "Telephony.ResumeRecording": "records",
  "Telephony.StartRecording": "records",
  "Telephony.StopRecording": "records",
};

/**
 * Actions of Microsoft's packages that read or write a calendar, people or a team, or work on a card. Source: the schemas in
 * microsoft/botframework-components, packages Graph, Teams and AdaptiveCards.
 */
const PACKAGES = /^(?:Graph|Teams|Bot\.Components)\.\w/;

/** What an action does; `undefined` of a kind that nobody knows. */
export const roleOf = (kind: string): Role | undefined => ownOf(ACTIONS, kind) ?? (PACKAGES.test(kind) ? "effect" : undefined);

/** True of a kind behind which the rest of its list does not run. */
export const leaves = (kind: string): boolean => LEAVES.has(ownOf(ACTIONS, kind));

const LEAVES: ReadonlySet<Role | undefined> = new Set<Role>([
  "goto",
  "replace",
  "repeat",
  "return",
  "cancels",
  "throws",
  "break",
  "continue",
]);
