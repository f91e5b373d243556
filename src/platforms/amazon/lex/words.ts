import { ownOf } from "../../../model/maps.ts";
import type { Place } from "../../../model/model.ts";
import { soundJson } from "../../../source/sound-json.ts";
import { type Located, listOf, part, textOf } from "../located.ts";

/**
 * The same settings are spelled in four ways: `intentClosingSetting` (exports), `IntentClosingSetting` (CloudFormation), `CR.intents`
 * (the custom resource "lex-v2-cfn-cr"), and `messageGroupsList` or `messageGroups`, `isActive` or `active` within one export.
 */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  messageGroups: ["messageGroupsList"],
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

/** The setting under any of its spellings. */
export function setting(from: Located | undefined, word: string): Located | undefined {
  const words = [word, ...(ownOf(OTHER_WORDS, word) ?? [])];
  return part(from, ...words.flatMap((each) => [each, pascal(each)]));
}

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
  listOf(setting(response, "messageGroups")).flatMap((group) =>
    [setting(group, "message") ?? [], ...listOf(setting(group, "variations"))].flat(),
  );
