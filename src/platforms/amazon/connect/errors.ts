import type { Channel, ExitRole } from "../../../model/model.ts";

/** Error types of transitions: what each means for a path, and the channels on which it can happen. Source: the pages of the actions, API reference. */
interface ErrorRow {
  readonly role: ExitRole;
  /** What the console calls the branch. Source: the pages of the blocks, administrator guide. */
  readonly branch: string;
  readonly channels?: readonly Channel[];
}

const CHAT: readonly Channel[] = ["chat", "messaging"];

const ERRORS: ReadonlyMap<string, ErrorRow> = new Map<string, ErrorRow>([
  ["NoMatchingError", { role: "failure", branch: "Error" }],
  ["NoMatchingCondition", { role: "default", branch: "No match" }],
  ["QueueAtCapacity", { role: "noAgent", branch: "At capacity" }],
  ["CallFailed", { role: "failure", branch: "Call failed", channels: ["voice"] }],
  ["ConnectionTimeLimitExceeded", { role: "timeout", branch: "Timeout", channels: ["voice"] }],
  ["InputTimeLimitExceeded", { role: "timeout", branch: "Timeout" }],
  ["TimeLimitExceeded", { role: "timeout", branch: "Timeout" }],
  ["InvalidPhoneNumber", { role: "noMatch", branch: "Invalid number" }],
  ["InvalidCallbackNumber", { role: "failure", branch: "Invalid number" }],
  ["CallbackNumberNotDialable", { role: "failure", branch: "Not dialable" }],
  ["NoneFoundError", { role: "failure", branch: "None found" }],
  ["MultipleFoundError", { role: "failure", branch: "Multiple found" }],
  ["ContactNotLinked", { role: "failure", branch: "Contact not linked" }],
  ["ChannelMismatch", { role: "failure", branch: "Channel mismatch" }],
]);

/** Errors that mean something else on some blocks: the idle timer of a bot runs in chats only, a menu waits for a key. */
const BY_TYPE: ReadonlyMap<string, ErrorRow> = new Map<string, ErrorRow>([
  ["ConnectParticipantWithLexBot InputTimeLimitExceeded", { role: "timeout", branch: "Timeout", channels: CHAT }],
  ["ConnectParticipantWithAgenticCX InputTimeLimitExceeded", { role: "timeout", branch: "Idle chat timeout", channels: CHAT }],
  ["GetParticipantInput InputTimeLimitExceeded", { role: "noInput", branch: "Timeout" }],
  ["GetParticipantInput NoMatchingCondition", { role: "noMatch", branch: "Default" }],
  ["ShowView NoMatchingCondition", { role: "noMatch", branch: "No match" }],
]);

/** Any error that the table does not have is a failure. */
export const errorRow = (action: string, error: string): ErrorRow =>
  BY_TYPE.get(`${action} ${error}`) ?? ERRORS.get(error) ?? { role: "failure", branch: error };
