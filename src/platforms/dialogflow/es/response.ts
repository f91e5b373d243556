import { below } from "../../../model/build.ts";
import type { Phrase, Place } from "../../../model/model.ts";
import { entries, isObject, isTrue, member } from "../../../source/json.ts";
import type { HandoffConfig } from "../../platform.ts";
import { type Act, actOf, actOfPayload, actOfText, declaredFor, phoneAct } from "../conventions.ts";
import { type Located, listOf, partOf, textOf, textsIn } from "../located.ts";
import type { Message, Response } from "../messages.ts";
import { textsOf } from "../phrases.ts";
import { contextOf, type EsIntent, nameOf } from "./intent.ts";
import { responsesOf } from "./layout.ts";

/**
 * Types of messages that only say something, and the one that dials. Exports write numbers, as numbers or as texts; downloads of single
 * intents and messages for Google Assistant write words. Source: the message types of the API V1, "Telephony" in those of V2, and real exports.
 */
const TEXT: ReadonlySet<string> = new Set(["0", "message", "text"]);
const DIAL: ReadonlySet<string> = new Set(["15", "telephonytransfercall", "transfercall"]);

/** The types of the transfers that a telephony message makes, and a host that reads the intent. */
export const TELEPHONY = "telephony transfer call";
export const HOST = "host";

/** Messages of the API V2 have no type, but a key. */
const isText = (item: Located): boolean => TEXT.has(typeOf(item)) || isObject(partOf(item, "text").value);

const typeOf = (item: Located): string => (textOf(partOf(item, "type")) ?? "").toLowerCase().replace(/[^a-z0-9]/g, "");

/** What the messages of an intent say and do. */
export function responseIn({ file }: EsIntent, handoff: HandoffConfig): Response {
  const responses = responsesOf(file);
  const lists = responses.map((response) => partOf(response, "messages"));
  const messages = lists.flatMap(listOf).map((item) => messageOf(item, handoff));
  // The oldest exports know nothing but texts.
  const spoken = messages.length > 0 ? [] : responses.map((response) => partOf(response, "speech"));
  return {
    at: lists[0]?.at ?? file.at,
    messages: [...messages, ...spoken.flatMap((speech) => spokenMessage(speech, handoff))],
    withDefaults: new Set(
      responses.flatMap((response) => {
        const platforms = partOf(response, "defaultResponsePlatforms");
        const marked = entries(platforms.value).flatMap(([name, value]) => (isTrue(value) ? [name] : []));
        return [...marked, ...textsIn(platforms).map(({ name }) => name)].map((name) => name.toLowerCase());
      }),
    ),
  };
}

function spokenMessage(speech: Located, handoff: HandoffConfig): readonly Message[] {
  const texts = textsOf(speech, undefined);
  return texts.length > 0 ? [{ at: speech.at, texts, ...acting(actOfTexts(texts, handoff)) }] : [];
}

function messageOf(item: Located, handoff: HandoffConfig): Message {
  const language = textOf(partOf(item, "lang"));
  const platform = textOf(partOf(item, "platform"))?.toLowerCase();
  const label = platform && platform !== "platform_unspecified" ? platform : undefined;
  const texts = spokenIn(item, language);
  const act = dialIn(item) ?? actOfPayload(member(item.value, "payload"), handoff, below(item.at, "payload")) ?? actOfTexts(texts, handoff);
  return { at: item.at, texts, ...(language && { language }), ...(label && { label }), ...acting(act) };
}

const acting = (act: Act | undefined) => (act ? { act } : {});

/** Where the types of messages hold what is said or shown. */
const SPOKEN = [["speech"], ["text", "text"], ["text"], ["ssml"], ["textToSpeech"], ["displayText"], ["title"]] as const;

const spokenIn = (item: Located, language: string | undefined): readonly Phrase[] =>
  SPOKEN.flatMap((path) => textsOf(partOf(item, ...path), language));

const actOfTexts = (texts: readonly Phrase[], handoff: HandoffConfig): Act | undefined =>
  texts.map(({ text }) => actOfText(text, handoff)).find((each) => each);

/** The call that a message makes. */
export function dialIn(item: Located): Act | undefined {
  const call = partOf(item, "telephonyTransferCall");
  const owner = DIAL.has(typeOf(item)) ? item : call.value === undefined ? undefined : call;
  return owner && phoneAct(textOf(partOf(owner, "phoneNumber")), below(owner.at, "phoneNumber"), TELEPHONY);
}

/** True where the file says what the customer gets: an empty text is what the console leaves for code to fill. */
export const saysSomething = ({ file }: EsIntent): boolean =>
  responsesOf(file).some(
    (response) =>
      textsOf(partOf(response, "speech"), undefined).length > 0 ||
      listOf(partOf(response, "messages")).some((item) => !isText(item) || spokenIn(item, undefined).length > 0),
  );

/** Something that hands the customer over, and where it stands. */
export interface Signal {
  readonly act: Act;
  readonly at: Place;
}

/**
 * What the intent does by itself, whatever its messages: `liveAgentHandoff`, LivePerson's action, and what the config declares for its
 * name, its action and its contexts. A digital handoff comes before a phone transfer.
 */
export function signalOf(intent: EsIntent, handoff: HandoffConfig): Signal | undefined {
  const { file, name, action, outputs } = intent;
  const signal = (act: Act | undefined, at: Place): readonly Signal[] => (act ? [{ act, at }] : []);
  const declared = (table: Parameters<typeof declaredFor>[0], key: string | undefined, type: string) =>
    actOf(declaredFor(table, key), type);
  const contexts = Object.fromEntries(Object.entries(handoff.contexts).map(([context, route]) => [contextOf(context), route]));
  const signals = [
    ...(intent.handsOff ? signal({ route: "digital", type: "liveAgentHandoff" }, below(file.at, "liveAgentHandoff")) : []),
    ...signal(declared(handoff.intents, name, HOST), file.at),
    ...(action ? signal(actOfAction(intent, handoff), action.at) : []),
    ...[...outputs].flatMap(([context, { at }]) => signal(declared(contexts, context, "context"), at)),
  ];
  return signals.find(({ act }) => act.route === "digital") ?? signals[0];
}

function actOfAction(intent: EsIntent, { actions }: HandoffConfig): Act | undefined {
  const declared = declaredFor(actions, intent.action && textOf(intent.action));
  return declared ? actOf(declared, "action") : livePerson(intent);
}

/** An action with a parameter instead of a payload. Source: LivePerson developer center, google-dialogflow. */
function livePerson({ action, parameters }: EsIntent): Act | undefined {
  const skill = parameters.find((parameter) => nameOf(parameter) === "skill");
  if (!action || textOf(action) !== "TRANSFER" || !skill) return undefined;
  const target = partOf(skill, "value");
  const name = textOf(target);
  return {
    route: "digital",
    type: "LivePerson",
    ...(name && !name.startsWith("$") && { target: name, targetKind: "skill", targetAt: target.at }),
  };
}
