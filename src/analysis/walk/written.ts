import type { Exit, Node } from "../../model/model.ts";
import { ANSWERED, NEXT_TOPIC, type Value, type Values, withValue } from "../conditions/facts.ts";
import type { Reading } from "../conditions/guard.ts";
import { calledBot, isBotBlock, isOrdinary } from "../link/ends.ts";
import { hearsAgain } from "./origins.ts";
import type { State } from "./state.ts";
import type { Walking } from "./walking.ts";

type Scoped = Reading["scoped"];

/** What is known once a node has set, stored and copied its variables, and a bot outside the project has handed back its own. */
export function written(walking: Walking, { spot, facts, fork }: State, scoped: Scoped): Values {
  const { node } = spot;
  const block = isBotBlock(node) && node.kind === "call";
  if (!node.sets && !node.copies && !node.stores && !block) return facts.values;
  const values = new Map(facts.values);
  const set = (variable: string, value: Value | undefined) =>
    void (value ? values.set(scoped(variable), value) : values.delete(scoped(variable)));
  for (const [variable, is] of node.sets ?? []) set(variable, is === undefined ? undefined : { is, not: [], ...fork });
  for (const [variable, among] of node.oneOf ?? []) set(variable, { not: [null], among, ...fork });
  if (node.stores) set(node.stores, answerTo(node));
  for (const [target, source] of node.copies ?? []) set(target, values.get(scoped(source)));
  if (block)
    for (const [what, variable] of Object.entries(node.call?.binds ?? {}))
      set(variable, what === "intent" && hearsAgain(walking, spot) ? NEXT_TOPIC : ANSWERED);
  return values;
}

/** What is known of an answer before a condition tests it. */
function answerTo({ answers: among, neverEmpty }: Node): Value {
  return among || neverEmpty ? { ...ANSWERED, ...(neverEmpty && { not: [null] }), ...(among && { among }) } : ANSWERED;
}

/**
 * What is known once the exit is taken: the intent that takes it; nothing about the answer if the exit is for words that the question does not
 * offer; and the path's own intent again after a call of another bot.
 */
export function leaving(walking: Walking, state: State, exit: Exit, all: readonly Values[]): readonly Values[] {
  const { vars, linked } = walking.program;
  const { spot, after, call } = state;
  const { node, bot } = spot;
  const isOther = (node.answers || node.neverEmpty) && node.stores && (exit.intent || !isOrdinary(exit));
  const key = isOther && vars.scope(bot)(node.stores);
  const worlds = key ? all.map((values) => withValue(values, key, ANSWERED)) : all;
  if (exit.intent && !after) {
    const heard: Value = { is: exit.intent.name, not: [], asked: true, guessed: true };
    const bound = boundIntent(node);
    const known: readonly (readonly [string, Value])[] = bound
      ? [
          ["$intent", heard],
          [vars.scope(bot)(bound), heard],
        ]
      : [["$intent", heard]];
    return worlds.map((values) => new Map([...values, ...known]));
  }
  if (!after || !call || calledBot(linked, call.spot) === bot) return worlds;
  const own = call.facts.values.get("$intent");
  return worlds.map((values) => withValue(values, "$intent", own));
}

/** The variable to which the intent of a called bot is bound. */
const boundIntent = ({ kind, call }: Node): string | undefined => (kind === "call" ? call?.binds?.intent : undefined);
