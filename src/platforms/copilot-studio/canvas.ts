import { below } from "../../model/build.ts";
import { ownOf } from "../../model/maps.ts";
import { member } from "../../source/json.ts";
import type { Step } from "../microsoft/lists.ts";
import { shortened } from "../shortened.ts";
import { spoken } from "./spoken.ts";

/**
 * What the canvas writes above a node. Sources: Microsoft Learn, "Create and edit topics", "Topic management", "Use the advanced features":
 * the commands of "Add node".
 */
const TITLES: Readonly<Record<string, string>> = {
  SendActivity: "Message",
  Question: "Question",
  AdaptiveCardPrompt: "Adaptive card",
  ConditionGroup: "Condition",
  Foreach: "Loop",
  SetVariable: "Set a variable value",
  SetTextVariable: "Set a variable value",
  ParseValue: "Parse value",
  ClearAllVariables: "Clear all variables",
  BeginDialog: "Go to another topic",
  GotoAction: "Go to step",
  EndDialog: "End current topic",
  CancelAllDialogs: "End all topics",
  EndConversation: "End conversation",
  TransferConversation: "Transfer conversation",
  TransferConversationV2: "Transfer conversation",
  HttpRequestAction: "Send HTTP request",
  EmitEvent: "Send an event",
  LogCustomTelemetryEvent: "Log custom telemetry event",
  OAuthInput: "Authenticate",
  SearchAndSummarizeContent: "Create generative answers",
};

/** What a designer sees of a node that nobody has named: its title and the first words that it says. Its id is shown in the code view only. */
export function shownOf({ action, kind, at }: Pick<Step, "action" | "kind" | "at">): string | undefined {
  const title = ownOf(TITLES, kind);
  const [said] = ["activity", "prompt"].flatMap((key) => spoken(member(action, key), below(at, key)));
  return title === undefined || said === undefined ? title : `${title}: ${shortened(said.text)}`;
}
