import { push, remember } from "../../model/maps.ts";
import type { Bot, Channel, Literal, Node } from "../../model/model.ts";
import { allWrittenBy } from "../../model/written-variables.ts";
import type { Value } from "../conditions/facts.ts";
import type { Spot } from "../journey.ts";
import type { Ends } from "../link/ends.ts";
import type { Linked } from "../link/link.ts";
import { BitRows } from "./bit-rows.ts";
import { carry, edgesOf } from "./edges.ts";

/**
 * What nodes before a question can have written on a channel: what is known of the bot's own variables, as the bot spells them.
 */
export type Beforehand = (question: Spot, channel: Channel) => readonly (readonly [variable: string, value: Value])[];

/** One node writes one variable; `undefined` = an unknown value. */
interface Write {
  readonly node: number;
  readonly variable: string;
  readonly value: Literal | undefined;
}

/**
 * A path begins at a request, in the middle of a conversation: variables that nothing else writes (`Bot.ownVariables`) hold there what some
 * node on the way wrote.
 */
export function beforehand(
  linked: Linked,
  ends: Ends,
  isReached: (spot: Spot, channel: Channel) => boolean,
  classOf: (channel: Channel) => Channel,
): Beforehand {
  const own = new Map<Bot, ReadonlySet<string>>();
  for (const bot of linked.bots) if (bot.ownVariables?.length) own.set(bot, new Set(bot.ownVariables));
  const writes = new Map<Bot, Write[]>();
  if (own.size === 0) return () => [];
  for (const { bot, node, number } of linked.spots)
    for (const variable of own.has(bot) ? allWrittenBy(node) : [])
      if (own.get(bot)?.has(variable)) push(writes, bot, { node: number, variable, value: leftBy(node, variable) });
  const perClass = new Map<Channel, BitRows>();
  const doneOn = (channel: Channel) =>
    remember(perClass, classOf(channel), () => spread(linked, ends, writes, channel, (spot) => isReached(spot, channel)));
  return ({ number, bot }, channel) =>
    [...(own.get(bot) ?? [])].flatMap((variable) => {
      const isOf = (write: Write) => write.variable === variable;
      const all = writes.get(bot) ?? [];
      const value = possible(
        all.filter(isOf),
        all.filter((write, i) => isOf(write) && doneOn(channel).has(number, i)),
      );
      return value ? [[variable, value] as const] : [];
    });
}

/** The literal that a node leaves in a variable; `undefined` = an unknown value, or it writes none. */
export function leftBy({ sets, copies, stores, call }: Node, variable: string): Literal | undefined {
  const isUnknown = stores === variable || copies?.has(variable) || Object.values(call?.binds ?? {}).includes(variable);
  return isUnknown ? undefined : sets?.get(variable);
}

/** What is known of a variable, given all writes and those that may have been done. */
function possible(all: readonly Write[], done: readonly Write[]): Value | undefined {
  if (done.length === 0) return { is: null, not: [] };
  const values = new Set(done.map(({ value }) => value));
  const not = [...new Set(all.flatMap(({ value }) => (value === undefined || values.has(value) ? [] : [value])))];
  return values.has(undefined) || not.length === 0 ? undefined : { not };
}

/** By node, the writes of its bot that may have been done once it is passed, by their index in the list of the bot. */
function spread(
  linked: Linked,
  ends: Ends,
  writes: ReadonlyMap<Bot, readonly Write[]>,
  channel: Channel,
  isReached: (spot: Spot) => boolean,
): BitRows {
  const { spots } = linked;
  const done = new BitRows(spots.length);
  const writing: number[] = [];
  for (const own of writes.values())
    own.forEach(({ node }, i) => {
      const spot = spots[node];
      if (!spot || !isReached(spot)) return;
      done.add(node, i);
      writing.push(node);
    });
  carry(
    spots.length,
    edgesOf(linked, ends, channel),
    writing,
    (node, next) => spots[next]?.bot === spots[node]?.bot && done.merge(next, node),
  );
  return done;
}
