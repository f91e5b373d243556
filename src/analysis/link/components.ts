import { push, remember } from "../../model/maps.ts";
import type { Bot } from "../../model/model.ts";

/**
 * Divides the bots of a project into parts that do not call each other: the connected components of calls. All flows that a key may mean are in
 * the part of the bots that call it. Parts, and the bots of each, are in the order of the project.
 */
export function components(bots: readonly Bot[]): readonly (readonly Bot[])[] {
  const { tied, keysOf } = tiesOf(bots);
  const partOf = new Map<Bot, Bot[]>();
  for (const first of bots) {
    if (partOf.has(first)) continue;
    const part: Bot[] = [];
    const found = new Set([first]);
    for (const bot of found) {
      partOf.set(bot, part);
      for (const key of keysOf.get(bot) ?? []) {
        for (const other of tied.get(key) ?? []) found.add(other);
        tied.delete(key);
      }
    }
  }
  for (const bot of bots) partOf.get(bot)?.push(bot);
  return [...new Set(partOf.values())];
}

/** What ties bots together: calling a key, or having a flow under a key that somebody calls. */
function tiesOf(bots: readonly Bot[]) {
  const callers = callersOf(bots);
  const tied = new Map<string, Bot[]>();
  const keysOf = new Map<Bot, string[]>();
  const tie = (bot: Bot, key: string) => {
    push(tied, key, bot);
    push(keysOf, bot, key);
  };
  for (const bot of bots) for (const { keys } of bot.flows) for (const key of keys) if (callers.has(key)) tie(bot, key);
  for (const [key, calling] of callers) if (tied.has(key)) for (const bot of calling) tie(bot, key);
  return { tied, keysOf };
}

/** By key, the bots that call it. */
function callersOf(bots: readonly Bot[]): ReadonlyMap<string, ReadonlySet<Bot>> {
  const callers = new Map<string, Set<Bot>>();
  for (const bot of bots)
    for (const { nodes } of bot.flows)
      for (const { call } of nodes) for (const key of call?.keys ?? []) remember(callers, key, () => new Set()).add(bot);
  return callers;
}
