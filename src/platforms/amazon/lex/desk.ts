import type { FlowBuilder } from "../../../model/build.ts";
import type { Place } from "../../../model/model.ts";
import { shortened } from "../../shortened.ts";
import type { Located } from "../located.ts";
import type { LexIntent } from "./fragment.ts";
import { textsOf } from "./words.ts";

/** Nodes of this type run a Lambda or an AI agent, which may set any session attribute. */
export const CODE_HOOK = "code hook";

/** What a Lex block of Connect gets back from an AI agent that asked for a person: it leaves by its error branch. */
export const ESCALATED = "escalation";

/** One language of a bot while its nodes are made. */
export interface Desk {
  readonly flow: FlowBuilder;
  readonly language: string;
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

/** Says what a response holds, then goes on; without any text there is nothing to say. */
export function respond(desk: Desk, id: string, response: Located | undefined, then: () => string): string {
  const texts = textsOf(response).map((each) => ({ text: String(each.value), at: each.at, language: desk.language }));
  if (!response || texts.length === 0) return then();
  const say = desk.flow.node("say", `${id}/response`, response.at, { texts, label: shortened(texts[0]?.text ?? "") });
  desk.flow.exit(say, "next", then());
  return say;
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
