import { ownOf, remember } from "../../../model/maps.ts";
import type { Place } from "../../../model/model.ts";
import { isObject } from "../../../source/json.ts";
import { soundJson } from "../../../source/sound-json.ts";
import { type Located, listOf, part, textOf } from "../located.ts";

/**
 * The same settings are spelled in five ways: `intentClosingSetting` (exports), `IntentClosingSetting` (CloudFormation), `closing_setting`
 * (Terraform, whose blocks are repeated in the place of lists), `CR.intents` (the custom resource "lex-v2-cfn-cr"), and `messageGroupsList` or
 * `messageGroups`, `isActive` or `active` within one export. Source of the fourth: documentation of the provider `hashicorp/aws`.
 */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  messageGroups: ["messageGroupsList", "messageGroup"],
  variations: ["variation"],
  conditionalBranches: ["conditionalBranch"],
  sampleUtterances: ["sampleUtterance"],
  slotPriorities: ["slotPriority"],
  intentConfirmationSetting: ["confirmationSetting"],
  intentClosingSetting: ["closingSetting"],
  active: ["isActive"],
  intents: ["CR.intents"],
  slots: ["CR.slots"],
  botLocales: ["CR.botLocales"],
  intentName: ["name", "displayName"],
  slotName: ["name"],
  botName: ["name"],
  localeId: ["identifier"],
};

const pascal = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const snake = (word: string) => word.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const SPELLINGS = new Map<string, readonly string[]>();
const spellings = (word: string): readonly string[] =>
  remember(SPELLINGS, word, () => [word, ...(ownOf(OTHER_WORDS, word) ?? [])].flatMap((each) => [each, pascal(each), snake(each)]));

/** The setting under any of its spellings. */
export const setting = (from: Located | undefined, word: string): Located | undefined => part(alone(from), ...spellings(word));

/** A block of Terraform may stand in a list of one. */
const alone = (from: Located | undefined): Located | undefined => {
  const [only, ...others] = from && Array.isArray(from.value) ? listOf(from) : [];
  return only && others.length === 0 ? only : from;
};

/** The items of a list; a block of Terraform that is not repeated is its only one. */
export const several = (from: Located | undefined): readonly Located[] => (from && isObject(from.value) ? [from] : listOf(from));

export const settingAt = (from: Located | undefined, ...path: readonly string[]): Located | undefined =>
  path.reduce<Located | undefined>((at, word) => setting(at, word), from);

/** A setting that counts unless it says that it is switched off. */
export const switchedOff = (from: Located | undefined): boolean => /^false$/i.test(textOf(setting(from, "active")) ?? "");

/** What a response or prompt says; variations count as further texts. */
export function textsOf(response: Located | undefined): readonly Located[] {
  return messagesOf(response).flatMap((message) => {
    const body = ["plainTextMessage", "ssmlMessage"].flatMap((kind) => settingAt(message, kind, "value") ?? []);
    const card = settingAt(message, "imageResponseCard", "title");
    return card ? [...body, card] : body;
  });
}

/** The custom payloads of a response, which are JSON for the client that shows the bot, each at its message. */
export const payloadsOf = (response: Located | undefined): readonly Located[] =>
  messagesOf(response).flatMap((message) => payloadIn(settingAt(message, "customPayload", "value"), message.at));

/** A payload that is written as a text; none where the text is no JSON. */
export function payloadIn(written: Located | undefined, at: Place): readonly Located[] {
  const value = soundJson(textOf(written) ?? "");
  return value === undefined ? [] : [{ value, at }];
}

const messagesOf = (response: Located | undefined): readonly Located[] =>
  several(setting(response, "messageGroups")).flatMap((group) =>
    [setting(group, "message") ?? [], ...several(setting(group, "variations"))].flat(),
  );
