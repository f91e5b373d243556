import type { Json } from "../../../source/document.ts";
import { type Change, setMember } from "../../../source/edit/change.ts";
import { entries, isObject, items, member, text } from "../../../source/json.ts";
import { isWithin, stepsOf, valueAt } from "../../../source/pointer.ts";
import type { FixWords } from "../../fixes.ts";
import { channelOfLabel } from "../messages.ts";
import { isOfApi } from "./layout.ts";
import { dialIn, TELEPHONY } from "./response.ts";

/**
 * The intent is marked for a live agent; there is no place for a target. A message that dials on the phone alone stays there, as the phone's
 * half of the intent; one that every customer gets goes, in every language that the list writes it for. Source: "Hand off to a human agent", Agent Assist documentation for Dialogflow ES.
 */
export const fixes: FixWords = {
  targetKeys: [],
  digitalHandoff({ document, node }) {
    if (node.type !== TELEPHONY) return { refused: "only a telephony message can give way to a live agent" };
    const { file, pointer: own } = node.at;
    const list = own.slice(0, own.lastIndexOf("/"));
    const gone = items(valueAt(document.value, stepsOf(list))).flatMap((message, i): readonly Change[] => {
      const pointer = `${list}/${i}`;
      const call = isForPhone(message) ? undefined : dialIn({ value: message, at: { file, pointer } });
      return call && call.target === node.transfer?.target ? [{ op: "remove", pointer }] : [];
    });
    return [...gone, mark(document.value, own)];
  },
  announce({ document, node }, said) {
    const { pointer } = node.at;
    const owner = ownerOf(pointer);
    const ofApi = isOfApi(valueAt(document.value, stepsOf(owner)));
    // `liveAgentHandoff` stands beside the messages.
    const [own = "/responses/0/messages"] = /^\/responses\/\d+\/messages(?=\/)/.exec(pointer) ?? [];
    const list = ofApi ? `${owner}/messages` : own;
    const messages = valueAt(document.value, stepsOf(list));
    if (!Array.isArray(messages)) return undefined;
    const other = isWithin(pointer, list) ? valueAt(document.value, stepsOf(pointer)) : messages[0];
    return [{ op: "insert", pointer: list, after: -1, value: ofApi ? { text: { text: [said] } } : textLike(other, said) }];
  },
  inLanguages({ document, node }, languages) {
    const { pointer } = node.at;
    const message = valueAt(document.value, stepsOf(pointer));
    if (!isObject(message)) return { refused: "the handoff is no message" };
    const list = pointer.slice(0, pointer.lastIndexOf("/"));
    return languages.map((lang): Change => ({ op: "insert", pointer: list, value: { ...message, lang } }));
  },
  // Where the intent asks something, an answer has to lead on.
  handOffBehind: ({ document, node }) =>
    node.synthetic && (node.kind === "end" || node.kind === "return") ? [mark(document.value, node.at.pointer)] : undefined,
};

function isForPhone(message: Json): boolean {
  const platform = text(member(message, "platform"));
  return platform !== undefined && channelOfLabel(platform) === "voice";
}

/** A text on the platform and in the language of another message. Exports write types as texts, older ones as numbers. */
const textLike = (other: Json | undefined, said: string): Json => ({
  type: typeof member(other, "type") === "number" ? 0 : "0",
  ...Object.fromEntries(["platform", "lang"].flatMap((key) => entries(other).filter(([name]) => name === key))),
  speech: [said],
});

/** The intent in which a place is: the file itself, or one of a list. */
const ownerOf = (pointer: string): string => /^(?:\/intents)?\/\d+/.exec(pointer)?.[0] ?? "";

function mark(file: Json | undefined, pointer: string): Change {
  const owner = ownerOf(pointer);
  return setMember(valueAt(file, stepsOf(owner)), owner, "liveAgentHandoff", true);
}
