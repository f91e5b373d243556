import { and, below, is } from "../../model/build.ts";
import type { Guard, Literal, Phrase, Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { dig, entries, isObject, items, member, text } from "../../source/json.ts";
import { soundJson } from "../../source/sound-json.ts";
import { type Act, actOfPayload, actOfText, declaredPayload } from "../dialogflow/conventions.ts";
import type { HandoffConfig } from "../platform.ts";

/** One of the variants of a response: Rasa sends one of those that fit the channel and the slots. Source: Rasa documentation, "Responses". */
export interface Variant {
  readonly at: Place;
  readonly value: Json;
  readonly channel?: string;
  readonly when?: Guard;
  readonly texts: readonly Phrase[];
  readonly buttons: readonly Button[];
}

/** A button of a response. */
export interface Button {
  readonly title: string;
  readonly at: Place;
  /** `/affirm`, `/inform{"topic": "sales"}` */
  readonly intent?: string;
  /** Slots or entities that the payload fills: `/SetSlots(topic=sales)`, `/inform{"topic": "sales"}`. */
  readonly fills: ReadonlyMap<string, Literal>;
  /** What is sent as if the customer had typed it, where the payload names no intent. */
  readonly says?: string;
}

/** The variants of a response; `at` = where its list stands. */
export function variantsOf(list: Json | undefined, at: Place): readonly Variant[] {
  return items(list).map((value, i): Variant => {
    const place = below(at, i);
    const said = text(isObject(value) ? member(value, "text") : value);
    const channel = text(member(value, "channel"));
    const conditions = items(member(value, "condition")).map(conditionOf);
    const buttons = ["buttons", "quick_replies"].flatMap((key) =>
      items(member(value, key)).flatMap((button, n) => buttonOf(button, below(place, key, n))),
    );
    return {
      at: place,
      value,
      ...(channel !== undefined && { channel }),
      ...(conditions.length > 0 && { when: and(...conditions) }),
      texts: said === undefined ? [] : [{ text: said, at: isObject(value) ? below(place, "text") : place }],
      buttons,
    };
  });
}

/** `{type: slot, name: logged_in, value: true}` */
function conditionOf(condition: Json): Guard {
  const value = member(condition, "value");
  return is(text(member(condition, "name")) ?? "", value === null ? null : (text(value) ?? ""));
}

function buttonOf(button: Json, at: Place): readonly Button[] {
  const title = text(member(button, "title"));
  const payload = text(member(button, "payload")) ?? title;
  return title === undefined ? [] : [{ title, at, ...payloadOf(payload ?? "") }];
}

/** What a button sends. Source: Rasa documentation, "Buttons". */
function payloadOf(payload: string): Pick<Button, "intent" | "fills" | "says"> {
  const slots = /^\/SetSlots\((.*)\)\s*$/i.exec(payload)?.[1];
  if (slots !== undefined) return { fills: new Map(slots.split(",").flatMap(assignment)) };
  const [, intent, entities] = /^\/([\w./-]+)\s*(\{.*\})?/s.exec(payload) ?? [];
  if (intent === undefined) return { fills: new Map(), says: payload };
  return { intent, fills: new Map(entitiesIn(entities)) };
}

const assignment = (each: string): readonly (readonly [string, Literal])[] => {
  const [, name, value = ""] = /^\s*([\w.-]+)\s*=\s*(.*?)\s*$/.exec(each) ?? [];
  return name === undefined ? [] : [[name, literal(value.replace(/^(["'])(.*)\1$/, "$2"))]];
};

const literal = (value: string): Literal =>
  /^(null|none)$/i.test(value) ? null : /^(true|false)$/i.test(value) ? value.toLowerCase() : value;

function entitiesIn(source: string | undefined): readonly (readonly [string, Literal])[] {
  // Rasa ignores entities that are no JSON, and takes the intent.
  const entities = source === undefined ? undefined : soundJson(source);
  return entries(entities).map(([name, value]) => [name, value === null ? null : literal(text(value) ?? "")] as const);
}

/**
 * Payloads by which a voice gateway is told to transfer the call. Sources: AudioCodes VoiceAI Connect, "Transferring calls" (`transfer`, once
 * `handover`); Jambonz, verbs `dial`, `sip:refer`, `enqueue`; VIER, "Rasa and VIER Cognitive Voice Gateway" (`cvg_` and the path of its Call API).
 */
const GATEWAYS: readonly {
  readonly type: string;
  readonly matches: (payload: Json) => boolean;
  readonly target: readonly (string | number)[];
}[] = [
  {
    type: "AudioCodes transfer",
    matches: (payload) => member(payload, "type") === "event" && /^(transfer|handover)$/.test(text(member(payload, "name")) ?? ""),
    target: ["activityParams", "transferTarget"],
  },
  { type: "Jambonz dial", matches: (payload) => member(payload, "verb") === "dial", target: ["target", 0, "number"] },
  { type: "Jambonz sip:refer", matches: (payload) => member(payload, "verb") === "sip:refer", target: ["referTo"] },
  { type: "Jambonz enqueue", matches: (payload) => member(payload, "verb") === "enqueue", target: ["name"] },
  {
    type: "VIER forward",
    matches: (payload) => isObject(member(payload, "cvg_call_forward")),
    target: ["cvg_call_forward", "destinationNumber"],
  },
  { type: "VIER bridge", matches: (payload) => isObject(member(payload, "cvg_call_bridge")), target: ["cvg_call_bridge", "headNumber"] },
];

/** What a variant does besides saying something: as the config declares its payload or text, else by a known convention. */
export function actOf(variant: Variant, handoff: HandoffConfig): Act | undefined {
  const custom = member(variant.value, "custom");
  const place = below(variant.at, "custom");
  const list = Array.isArray(custom) ? items(custom).map((payload, i) => ({ payload, at: below(place, i) })) : undefined;
  for (const { payload, at } of list ?? (custom === undefined ? [] : [{ payload: custom, at: place }])) {
    if (declaredPayload(payload, handoff) === "none") continue;
    const act = gatewayAct(payload, handoff, variant.at) ?? actOfPayload(payload, handoff, at);
    if (act) return act;
  }
  return variant.texts.map((said) => actOfText(said.text, handoff)).find((act) => act !== undefined);
}

function gatewayAct(payload: Json, handoff: HandoffConfig, at: Place): Act | undefined {
  if (declaredPayload(payload, handoff)) return undefined;
  const gateway = GATEWAYS.find(({ matches }) => matches(payload));
  if (!gateway) return undefined;
  const target = text(dig(payload, ...gateway.target));
  return {
    route: target !== undefined && /[{$]/.test(target) ? "dynamic" : "voice",
    type: gateway.type,
    ...(target === undefined ? {} : { target, targetKind: /^sips?:/i.test(target) ? "sip" : "number", targetAt: at }),
  };
}
