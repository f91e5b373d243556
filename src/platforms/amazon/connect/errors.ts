import type { Channel, ExitRole } from "../../../model/model.ts";

/** Error types of transitions: what each means for a path, and the channels on which it can happen. Source: the pages of the actions, API reference. */
interface ErrorRow {
  readonly role: ExitRole;
  readonly channels?: readonly Channel[];
}

const CHAT: readonly Channel[] = ["chat", "messaging"];

const ERRORS: ReadonlyMap<string, ErrorRow> = new Map<string, ErrorRow>([
  ["NoMatchingError", { role: "failure" }],
  ["NoMatchingCondition", { role: "default" }],
  ["QueueAtCapacity", { role: "noAgent" }],
  ["CallFailed", { role: "failure", channels: ["voice"] }],
  ["ConnectionTimeLimitExceeded", { role: "timeout", channels: ["voice"] }],
  ["InputTimeLimitExceeded", { role: "timeout" }],
  ["TimeLimitExceeded", { role: "timeout" }],
  ["InvalidPhoneNumber", { role: "noMatch" }],
]);

/** Errors that mean something else on some blocks: the idle timer of a bot runs in chats only, a menu waits for a key. */
const BY_TYPE: ReadonlyMap<string, ErrorRow> = new Map<string, ErrorRow>([
  ["ConnectParticipantWithLexBot InputTimeLimitExceeded", { role: "timeout", channels: CHAT }],
  ["ConnectParticipantWithAgenticCX InputTimeLimitExceeded", { role: "timeout", channels: CHAT }],
  ["GetParticipantInput InputTimeLimitExceeded", { role: "noInput" }],
  ["GetParticipantInput NoMatchingCondition", { role: "noMatch" }],
  ["ShowView NoMatchingCondition", { role: "noMatch" }],
]);

/** Any error that the table does not have is a failure. */
export const errorRow = (action: string, error: string): ErrorRow =>
  BY_TYPE.get(`${action} ${error}`) ?? ERRORS.get(error) ?? { role: "failure" };
