import { below } from "../../../model/build.ts";
import type { Literal, Phrase } from "../../../model/model.ts";
import { dig, entries, isObject, member, text } from "../../../source/json.ts";
import type { HandoffConfig } from "../../platform.ts";
import { type Act, actOf, actOfPayload, actOfText, declaredFor, declaredPayload, phoneAct } from "../conventions.ts";
import { type Located, listOf, partOf, textOf } from "../located.ts";
import type { Message, Response } from "../messages.ts";
import { textsOf } from "../phrases.ts";
import { lastStep } from "./names.ts";
import { parameterOf, variableOf } from "./variables.ts";

/** What the items of `messages` say and do. Source: ResponseMessage in google/cloud/dialogflow/cx/v3/response_message.proto. */
export const responseIn = (list: Located, handoff: HandoffConfig): Response => ({
  at: list.at,
  messages: listOf(list).map((item) => messageOf(item, handoff)),
});

export function messageOf(item: Located, handoff: HandoffConfig): Message {
  const language = textOf(partOf(item, "languageCode"));
  const label = textOf(partOf(item, "channel"));
  const texts = [...textsOf(partOf(item, "text", "text"), language), ...textsOf(partOf(item, "outputAudioText", "text"), language)].map(
    (said): Phrase => ({ ...said, message: item.at }),
  );
  const act = actIn(item, handoff) ?? texts.map(({ text: said }) => actOfText(said, handoff)).find((each) => each);
  return { at: item.at, texts, ...(language && { language }), ...(label && { label }), ...(act && { act }) };
}

/** The keys of a message that hand the customer over. */
function actIn(item: Located, handoff: HandoffConfig): Act | undefined {
  const live = member(item.value, "liveAgentHandoff");
  if (isObject(live)) {
    const metadata = dig(live, "metadata") ?? {};
    const declared = declaredPayload(metadata, handoff) ?? declaredPayload(item.value ?? {}, handoff);
    return declared
      ? actOf(declared, "liveAgentHandoff")
      : { route: "digital", type: "liveAgentHandoff", ...targetIn(partOf(item, "liveAgentHandoff", "metadata")) };
  }
  const call = partOf(item, "telephonyTransferCall");
  if (isObject(call.value)) {
    const key = ["phoneNumber", "sipUri", "endpoint"].find((each) => member(call.value, each) !== undefined) ?? "phoneNumber";
    return phoneAct(textOf(partOf(call, key)), below(call.at, key), "telephonyTransferCall");
  }
  return actOfPayload(member(item.value, "payload"), handoff, below(item.at, "payload"));
}

/** Metadata is free; these are the names under which agents write where the customer should go. A computed queue is no literal target. */
const TARGETS = /^(?:queue|skill|department|team|group|workflow|flow)(?:[_ ]?(?:id|name|sid))?$/i;

function targetIn(metadata: Located): Pick<Act, "target" | "targetKind" | "targetAt"> {
  const [key, value] = entries(metadata.value).find(([name, each]) => TARGETS.test(name) && text(each)) ?? [];
  const target = text(value);
  if (key === undefined || !target || target.includes("$")) return {};
  return { target, targetKind: key.toLowerCase().replace(/[_ ]?(id|name|sid)$/, ""), targetAt: below(metadata.at, key) };
}

/** What a fulfilment writes: literals, copies of other parameters, and what only the running agent knows. */
export interface Writes {
  readonly sets: ReadonlyMap<string, Literal | undefined>;
  readonly copies: ReadonlyMap<string, string>;
}

export function writesIn(fulfilment: Located, flow: string): Writes {
  const sets = new Map<string, Literal | undefined>();
  const copies = new Map<string, string>();
  for (const action of listOf(partOf(fulfilment, "setParameterActions"))) {
    const name = parameterOf(textOf(partOf(action, "parameter")) ?? "", flow);
    const value = member(action.value, "value");
    const written = value === undefined ? null : text(value);
    copies.delete(name);
    if (value === null) sets.set(name, null);
    else if (typeof written === "string" && COPY.test(written)) copies.set(name, variableOf(written, flow));
    else sets.set(name, typeof written === "string" && written.includes("$") ? undefined : written);
  }
  for (const generator of listOf(partOf(fulfilment, "generators"))) {
    const output = textOf(partOf(generator, "outputParameter"));
    if (output) sets.set(parameterOf(output, flow), undefined);
  }
  return { sets, copies };
}

/** Nothing but a parameter. */
export const COPY = /^\$(?:session|page|flow)\.[\w.-]+$/;

/** The webhook of a fulfilment. */
export interface Webhook {
  readonly name: string;
  readonly tag?: string;
  /** What the config says the webhook does, by its tag or its name (`handoff.actions`). */
  readonly act?: Act;
  /** True where only the webhook knows what it does. */
  readonly decides: boolean;
}

export function webhookIn(fulfilment: Located, { actions }: HandoffConfig): Webhook | undefined {
  const name = lastStep(textOf(partOf(fulfilment, "webhook")) ?? "");
  if (!name) return undefined;
  const tag = textOf(partOf(fulfilment, "tag"));
  const declared = declaredFor(actions, tag) ?? declaredFor(actions, name);
  const act = actOf(declared, "webhook");
  return { name, decides: declared === undefined, ...(tag && { tag }), ...(act && { act }) };
}

/** True where a fulfilment does nothing at all. */
export const isSilent = (fulfilment: Located): boolean =>
  ["messages", "conditionalCases", "setParameterActions", "generators"].every((key) => listOf(partOf(fulfilment, key)).length === 0) &&
  !textOf(partOf(fulfilment, "webhook"));
