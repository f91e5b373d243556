import { ownOf } from "../../model/maps.ts";
import type { Json } from "../../source/document.ts";
import { member, text } from "../../source/json.ts";

/** The type of an action or a container of configuration JSON. Tools that write such files themselves call it `type`. */
export const typeOf = (value: Json | undefined): string => text(member(value, "__type")) ?? text(member(value, "type")) ?? "";

/**
 * `__type` of configuration JSON → YAML key, where it is not the same word. Source: exports that exist in both encodings, and the action types
 * of the reporting API.
 */
const JSON_NAMES: Readonly<Record<string, string>> = {
  TransferPureMatchAction: "transferToAcd",
  TransferAcdAction: "transferToAcd",
  TransferExternalAction: "transferToNumber",
  TransferUserAction: "transferToUser",
  TransferGroupAction: "transferToGroup",
  TransferFlowAction: "transferToFlow",
  TransferFlowSecureAction: "transferToFlowSecure",
  TransferVoicemailAction: "transferToVoicemail",
  TransferAcdVoicemailAction: "transferToVoicemail",
  TransferTaskAction: "jumpToTask",
  JumpToReusableTaskAction: "jumpToTask",
  TransferMenuAction: "jumpToMenu",
  TaskAction: "callTask",
  SubMenuAction: "jumpToMenu",
  MenuAction: "jumpToMenu",
  DataAction: "callData",
  SecureDataAction: "callDataSecure",
  SecureAction: "callDataSecure",
  BridgeAction: "callBridge",
  UpdateVariableAction: "updateData",
  SetAttributesAction: "setParticipantData",
  GetAttributesAction: "getParticipantData",
  AskForNLUIntentAction: "askForIntent",
  AskForNLUNextIntentAction: "loopAnythingElse",
  AskForNLUSlotAction: "askForSlot",
  AskForYesNoAction: "askForBoolean",
  ScheduleAction: "evaluateSchedule",
  ScheduleGroupAction: "evaluateScheduleGroup",
  CallbackAction: "createCallback",
  NextLoopAction: "loopNext",
  ExitLoopAction: "loopExit",
  ExitBotAction: "exitBotFlow",
  ScreenPopAction: "setScreenPop",
};

/** The YAML key of a `__type`: `WaitForInputAction` → `waitForInput`. */
export function actionOfType(type: string): string {
  const named = ownOf(JSON_NAMES, type);
  return named ?? uncapitalised(type.replace(/Action$/, ""));
}

/** Choices of a call menu that are not called like the action behind them. */
const CHOICES: Readonly<Record<string, string>> = {
  menuTask: "callTask",
  menuSubMenu: "jumpToMenu",
  menuMenu: "jumpToMenu",
  menuDialExtension: "dialByExtension",
  menuDialName: "dialByName",
  menuTransferFlow: "transferToFlow",
  menuTransferFlowSecure: "transferToFlowSecure",
  menuTransferExternal: "transferToNumber",
  menuTransferUser: "transferToUser",
  menuTransferGroup: "transferToGroup",
  menuTransferVoicemail: "transferToVoicemail",
};

/** `menuTransferToAcd` does what `transferToAcd` does. */
export const actionOfChoice = (key: string): string => ownOf(CHOICES, key) ?? uncapitalised(key.replace(/^menu/, ""));

const uncapitalised = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
