import { comparisonsOf } from "../../model/comparisons.ts";
import { leavesOf } from "../../model/guards.ts";
import { remember } from "../../model/maps.ts";
import type { Bot, Literal } from "../../model/model.ts";
import { calleeOf } from "../link/ends.ts";
import type { Linked } from "../link/link.ts";
import { PATH } from "./liveness.ts";

/** Which values of a variable are worth telling apart. */

type Scope = (bot: Bot) => (variable: string) => string;

/** By variable, the literals with which guards compare it, or a variable that gets its value; what a guard tests otherwise, all that it can hold. */
export function comparedLiterals(linked: Linked, scope: Scope): ReadonlyMap<string, ReadonlySet<Literal>> {
  const compared = new Map<string, Set<Literal>>();
  const literalsOf = (key: string) => remember(compared, key, () => new Set<Literal>());
  const tested = new Set<string>();
  for (const { bot, node } of linked.spots) {
    const scoped = scope(bot);
    for (const { when } of node.exits) {
      if (!when) continue;
      for (const { variable, values } of comparisonsOf(when)) for (const value of values) literalsOf(scoped(variable)).add(value);
      for (const leaf of leavesOf(when)) if (leaf.op === "unknown" && leaf.test) tested.add(scoped(leaf.test.variable));
    }
  }
  const sources = sourcesOf(linked, scope);
  if (tested.size > 0) {
    const set = setLiterals(linked, scope);
    for (const key of tested)
      for (const from of reaching(key, sources)) for (const value of set.get(from) ?? []) literalsOf(key).add(value);
  }
  const work = [...compared.keys()];
  for (let to = work.pop(); to !== undefined; to = work.pop())
    for (const from of sources.get(to) ?? []) {
      const literals = literalsOf(from);
      const before = literals.size;
      for (const value of literalsOf(to)) literals.add(value);
      if (literals.size > before) work.push(from);
    }
  return compared;
}

/** A variable, and those from which it gets its value over others. */
function reaching(key: string, sources: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const found = new Set([key]);
  for (const each of found) for (const from of sources.get(each) ?? []) found.add(from);
  return found;
}

/** By variable, the literals to which some node sets it; the intents that a path can be about. */
function setLiterals({ spots, bots }: Linked, scope: Scope): ReadonlyMap<string, ReadonlySet<Literal>> {
  const found = new Map<string, Set<Literal>>();
  const add = (key: string, value: Literal | undefined) =>
    void (value === undefined || remember(found, key, () => new Set<Literal>([null])).add(value));
  for (const { bot, node } of spots) {
    for (const [variable, value] of node.sets ?? []) add(scope(bot)(variable), value);
    for (const { intent } of node.exits) add("$intent", intent?.name);
  }
  for (const { intents } of bots) for (const { name } of intents) add("$intent", name);
  return found;
}

/** By variable, the variables from which it gets its value: what calls bind, and copies. */
function sourcesOf(linked: Linked, scope: Scope): ReadonlyMap<string, ReadonlySet<string>> {
  const sources = new Map<string, Set<string>>();
  const flow = (from: string, to: string) => void remember(sources, to, () => new Set<string>()).add(from);
  for (const spot of linked.spots) {
    const scoped = scope(spot.bot);
    const { binds } = spot.node.call ?? {};
    const callee = binds && calleeOf(linked, spot);
    for (const [source, target] of binds ? Object.entries(binds) : []) {
      if (PATH.has(`$${source}`)) flow(`$${source}`, scoped(target));
      else if (callee) flow(scope(linked.botOf(callee))(source), scoped(target));
    }
    for (const [target, source] of spot.node.copies ?? []) flow(scoped(source), scoped(target));
  }
  return sources;
}
