import type { Json } from "../../../source/document.ts";
import type { Change } from "../../../source/edit/change.ts";
import { entries, isObject, items, member, text } from "../../../source/json.ts";
import { escapeStep, stepsOf, valueAt } from "../../../source/pointer.ts";
import type { FixWords } from "../../fixes.ts";
import type { HandoffTarget } from "../../platform.ts";
import { channelOfLabel } from "../messages.ts";

/**
 * `liveAgentHandoff` in the place of the phone transfer, in every language that the list writes it for; the target goes into its metadata,
 * which are free. A transfer that is written for phone channels stays there, and the handoff for all others comes beside it.
 * Source: ResponseMessage in google/cloud/dialogflow/cx/v3/response_message.proto.
 */
export const fixes: FixWords = {
  targetKeys: [],
  digitalHandoff({ document, node }, target) {
    const { list, inner } = listOf(node.at.pointer);
    const messages = items(valueAt(document.value, stepsOf(list))).map((item) => (inner ? member(item, "message") : item));
    const own = member(valueAt(document.value, stepsOf(node.at.pointer)), "telephonyTransferCall");
    if (own === undefined) return { refused: "only a telephonyTransferCall can give way to a live agent" };
    return messages.flatMap((message, i): readonly Change[] => {
      const call = member(message, "telephonyTransferCall");
      if (call === undefined || numberOf(call)?.[1] !== numberOf(own)?.[1]) return [];
      return isForPhone(message)
        ? [{ op: "insert", pointer: list, value: beside(message, target, inner) }]
        : inPlace(`${list}/${i}${inner ? "/message" : ""}/telephonyTransferCall`, call, target);
    });
  },
  announce({ document, node }, said) {
    const { list, inner } = listOf(node.at.pointer);
    const language = text(member(valueAt(document.value, stepsOf(node.at.pointer)), "languageCode"));
    if (!Array.isArray(valueAt(document.value, stepsOf(list)))) return { refused: "the handoff stands in no list of messages" };
    const message: Json = { text: { text: [said] }, ...(language !== undefined && { languageCode: language }) };
    return [{ op: "insert", pointer: list, after: -1, value: inner ? { message } : message }];
  },
  inLanguages({ document, node }, languages) {
    const { list, inner } = listOf(node.at.pointer);
    const message = valueAt(document.value, stepsOf(node.at.pointer));
    if (!isObject(message)) return { refused: "the handoff is no message" };
    return languages.map((languageCode): Change => {
      const copy: Json = { ...message, languageCode };
      return { op: "insert", pointer: list, value: inner ? { message: copy } : copy };
    });
  },
  handOffBehind({ document, node }, target) {
    const owner = valueAt(document.value, stepsOf(node.at.pointer));
    const key = FULFILMENTS.find((each) => isObject(member(owner, each)));
    if (key === undefined) return undefined;
    const at = `${node.at.pointer}/${key}`;
    const messages = member(member(owner, key), "messages");
    const languages = [...new Set(items(messages).map((each) => text(member(each, "languageCode"))))];
    const written = (languages.length > 0 ? languages : [undefined]).map((language) => handoffIn(language, target));
    return messages === undefined
      ? [{ op: "add", pointer: at, key: "messages", value: written }]
      : written.map((value): Change => ({ op: "insert", pointer: `${at}/messages`, value }));
  },
};

/** What a route, an event handler and a page say. */
const FULFILMENTS = ["triggerFulfillment", "entryFulfillment"];

/** The list in which a message stands, and whether its items wrap their messages (`caseContent`). */
const listOf = (message: string): { readonly list: string; readonly inner: boolean } => {
  const inner = message.endsWith("/message");
  return { list: message.replace(/\/\d+(?:\/message)?$/, ""), inner };
};

/** The member that holds where it dials, whatever its name. */
const numberOf = (call: Json): readonly [string, Json] | undefined => entries(call)[0];

function isForPhone(message: Json | undefined): boolean {
  const channel = text(member(message, "channel"));
  return channel !== undefined && channelOfLabel(channel) === "voice";
}

function inPlace(at: string, call: Json, target: HandoffTarget): readonly Change[] {
  const rename: Change = { op: "rename", pointer: at, key: "liveAgentHandoff" };
  const [key] = numberOf(call) ?? [];
  if (key === undefined) return [rename, { op: "set", pointer: at, value: { metadata: metadataOf(target) } }];
  const number = `${at}/${escapeStep(key)}`;
  return [rename, { op: "rename", pointer: number, key: "metadata" }, { op: "set", pointer: number, value: metadataOf(target) }];
}

function beside(message: Json | undefined, target: HandoffTarget, inner: boolean): Json {
  const handoff = handoffIn(text(member(message, "languageCode")), target);
  return inner ? { message: handoff } : handoff;
}

const handoffIn = (language: string | undefined, target: HandoffTarget): Json => ({
  liveAgentHandoff: { metadata: metadataOf(target) },
  ...(language !== undefined && { languageCode: language }),
});

const metadataOf = (target: HandoffTarget): Json =>
  Object.fromEntries(Object.entries(target).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
