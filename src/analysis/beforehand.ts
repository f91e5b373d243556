import { push } from "../model/maps.ts";
import type { Bot, Literal, Node } from "../model/model.ts";
import { BitRows } from "./bit-rows.ts";
import { edgesOf } from "./edges.ts";
import type { Ends } from "./ends.ts";
import type { Value } from "./facts.ts";
import { grouped } from "./grouped.ts";
import type { Spot } from "./journey.ts";
import type { Linked } from "./link.ts";

/** What nodes before a question can have written: its bot's own variables, in the bot's spelling, as far as something is known of them. */
export type Beforehand = (question: Spot) => readonly (readonly [variable: string, value: Value])[];

/** One node writes one variable; `undefined` = a value that nobody can know. */
interface Write {
  readonly node: number;
  readonly value: Literal | undefined;
}

/**
 * A path begins at a request, in the middle of a conversation: what is set there is what a node that leads there wrote. Told of variables
 * that nothing else writes (`Bot.ownVariables`).
 */
export function beforehand(linked: Linked, ends: Ends): Beforehand {
  const writes: Write[] = [];
  const byVariable = new Map<Bot, Map<string, number[]>>();
  for (const bot of linked.bots) if (bot.ownVariables?.length) byVariable.set(bot, new Map());
  if (byVariable.size === 0) return () => [];
  for (const { bot, node, number } of linked.spots)
    for (const [variable, value] of byVariable.has(bot) ? writtenBy(node) : []) {
      push(byVariable.get(bot) ?? new Map(), variable, writes.length);
      writes.push({ node: number, value });
    }
  const done = spread(linked, ends, writes);
  return ({ number, bot }) =>
    (bot.ownVariables ?? []).flatMap((variable) => {
      const all = byVariable.get(bot)?.get(variable) ?? [];
      const value = possible(
        all.flatMap((write) => writes[write] ?? []),
        all.flatMap((write) => (done.has(number, write) ? (writes[write] ?? []) : [])),
      );
      return value ? [[variable, value] as const] : [];
    });
}

/** Of all writes of a variable, some may have been done. */
function possible(all: readonly Write[], done: readonly Write[]): Value | undefined {
  if (done.length === 0) return { is: null, not: [] };
  const values = new Set(done.map(({ value }) => value));
  const not = [...new Set(all.flatMap(({ value }) => (value === undefined || values.has(value) ? [] : [value])))];
  return values.has(undefined) || not.length === 0 ? undefined : { not };
}

function writtenBy({ sets, copies, stores, call }: Node): readonly (readonly [variable: string, value: Literal | undefined])[] {
  const unknown = [...(copies?.keys() ?? []), ...(stores === undefined ? [] : [stores]), ...Object.values(call?.binds ?? {})];
  return [...(sets ?? []), ...unknown.map((variable) => [variable, undefined] as const)];
}

/** By node, the writes that may be done once it is passed. */
function spread(linked: Linked, ends: Ends, writes: readonly Write[]): BitRows {
  const done = new BitRows(linked.spots.length, writes.length);
  writes.forEach(({ node }, write) => void done.add(node, write));
  const { from, to } = edgesOf(linked, ends);
  const behind = grouped(linked.spots.length, from, to);
  const work = writes.map(({ node }) => node);
  for (let node = work.pop(); node !== undefined; node = work.pop()) {
    const before = node;
    behind(before, (next) => {
      if (done.merge(next, before)) work.push(next);
    });
  }
  return done;
}
