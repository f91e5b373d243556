import { member } from "../../../source/json.ts";
import type { Action, ConnectFlow } from "./flow.ts";
import { CHANNEL, SUBTYPE } from "./paths.ts";
import { isInteractive } from "./said.ts";
import { comparedPath } from "./variables.ts";

/**
 * Whether a flow shows that it serves chats although it may hold voice-only blocks: it tests the channel, a Lex block has the idle timer of
 * chats, or something interactive is said. Sources: "Check contact attributes", "Get customer input", administrator guide.
 */
export const showsDigital = ({ actions }: ConnectFlow): boolean =>
  actions.some((action) => testsChannel(action) || timesChats(action) || isInteractive(action));

const testsChannel = (action: Action): boolean =>
  action.type === "Compare" && action.conditions.length > 0 && [CHANNEL, SUBTYPE].includes(comparedPath(action));

const timesChats = ({ type, parameters, errors }: Action): boolean =>
  type === "ConnectParticipantWithLexBot" &&
  (member(parameters.get("LexTimeoutSeconds")?.value, "Text") !== undefined ||
    errors.some((error) => error.type === "InputTimeLimitExceeded"));
