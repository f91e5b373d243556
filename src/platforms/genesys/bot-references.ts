import { below } from "../../model/build.ts";
import type { Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { entries, isObject, member } from "../../source/json.ts";

/**
 * The bot of another vendor in Archy YAML: map keys lead to it, and what it hears and where each intent leads stands at their end:
 * `lexBot: {eu-west-1: {Helper: {en-us: {LIVE: {intents: …, outputs: …}}}}}`. Source: the call flow that "QnABot on AWS" publishes for Genesys.
 */
export interface BotReference {
  /** The keys on the way: region, bot, locale, alias. */
  readonly names: readonly string[];
  /** What stands at their end. */
  readonly value: Json;
  readonly at: Place;
}

/** The bot that an action calls, where its reference ends with outputs or intents; `undefined` = it is written in another way. */
export function botReference(action: Json, inside: Place): BotReference | undefined {
  for (const [field, value] of entries(action)) {
    const found = follow({ names: [], value, at: below(inside, field) });
    if (found && found.names.length > 0) return found;
  }
  return undefined;
}

function follow({ names, value, at }: BotReference): BotReference | undefined {
  if (isObject(member(value, "outputs")) || isObject(member(value, "intents"))) return { names, value, at };
  const [only, ...more] = entries(value);
  return only && more.length === 0 ? follow({ names: [...names, only[0]], value: only[1], at: below(at, only[0]) }) : undefined;
}
