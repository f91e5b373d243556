import type { FlowBuilder } from "../../../model/build.ts";
import type { Phrase, Place } from "../../../model/model.ts";
import { actOfPayload } from "../../dialogflow/conventions.ts";
import type { HandoffConfig } from "../../platform.ts";
import { shortened } from "../../shortened.ts";
import type { Located } from "../located.ts";
import type { LexIntent } from "./fragment.ts";
import { payloadsOf, textsOf } from "./words.ts";

/** Nodes of this type run a Lambda or an AI agent, which may set any session attribute. */
export const CODE_HOOK = "code hook";

/** What a Lex block of Connect gets back from an AI agent that asked for a person: it leaves by its error branch. */
export const ESCALATED = "escalation";

/** One language of a bot while its nodes are made. */
export interface Desk {
  readonly flow: FlowBuilder;
  readonly language: string;
  readonly handoff: HandoffConfig;
  /** Intent name → the node with which its conversation begins. */
  readonly starts: ReadonlyMap<string, string>;
  /** The bot's fallback intent, where it has one. */
  readonly fallback?: string;
  /** Called for an intent that a next step names and that the bot does not have. */
  readonly undefinedIntent: (name: string, at: Place) => void;
}

/** The request is closed and handed back to whatever runs the bot: intent, slots and session attributes travel with it. */
export const handBack = (desk: Desk, id: string, at: Place): string =>
  desk.flow.node("return", `${id}/end`, at, { label: "closes the intent", returns: { scope: "bot", withoutCaller: "dead-end" } });

/** Says what a response holds, then goes on, unless a payload of it hands the customer over; without any text there is nothing to say. */
export function respond(desk: Desk, id: string, response: Located | undefined, then: () => string): string {
  const texts = textsOf(response).map((each) => ({ text: String(each.value), at: each.at, language: desk.language }));
  return say(desk, `${id}/response`, { at: response?.at, texts }, () => handOver(desk, id, payloadsOf(response)) ?? then());
}

/** Says texts, if there are any, then goes on. */
export function say(
  desk: Desk,
  id: string,
  { at, texts }: { readonly at: Place | undefined; readonly texts: readonly Phrase[] },
  then: () => string,
): string {
  if (!at || texts.length === 0) return then();
  const node = desk.flow.node("say", id, at, { texts, label: shortened(texts[0]?.text ?? "") });
  desk.flow.exit(node, "next", then());
  return node;
}

/** The transfer that the client makes of a payload; `undefined` where none of them is known or declared to hand over. */
export function handOver(desk: Desk, id: string, payloads: readonly Located[]): string | undefined {
  for (const { value, at } of payloads) {
    const act = actOfPayload(value, desk.handoff, at);
    if (!act) continue;
    // What stands inside the text of a payload has no place of its own.
    const { type, ...transfer } = { ...act, targetAt: at };
    return desk.flow.node("transfer", `${id}/payload`, at, { type, transfer });
  }
  return undefined;
}

/** Another intent takes over, so that is what the host gets to hear. */
export function startIntent(desk: Desk, id: string, name: string, at: Place): string | undefined {
  const start = desk.starts.get(name);
  if (start === undefined) return undefined;
  const change = desk.flow.node("effect", `${id}/intent`, at, {
    synthetic: true,
    label: `intent ${name}`,
    sets: new Map([["$intent", name]]),
  });
  desk.flow.exit(change, "next", start);
  return change;
}

/** After too many answers that fit no slot the fallback intent takes over. Source: "Slot capture", Lex V2 developer guide. */
export const giveUp = (desk: Desk, id: string, intent: LexIntent, at: Place): string =>
  (desk.fallback !== undefined && desk.fallback !== intent.name ? startIntent(desk, id, desk.fallback, at) : undefined) ??
  handBack(desk, id, at);
