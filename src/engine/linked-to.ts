import type { Bot } from "../model/model.ts";
import type { ProjectFacts } from "../rule/rule.ts";

/** The files of all bots that hold one of the given files, that call these bots or are called by them. */
export function linkedTo(facts: ProjectFacts, files: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...files, ...[...botsLinkedTo(facts, files)].flatMap((bot) => [...filesOf(bot)])]);
}

/** The part of a project that belongs to some of its files: the bots that hold them, and those that call these or are called by them. */
export function factsLinkedTo(facts: ProjectFacts, files: ReadonlySet<string>): ProjectFacts {
  const { bots, linked, journeys, requests } = facts;
  const found = botsLinkedTo(facts, files);
  const holds = ({ bot }: { readonly bot: Bot }) => found.has(bot);
  const kept = bots.filter((bot) => found.has(bot));
  return {
    ...facts,
    bots: kept,
    linked: { ...linked, bots: kept, spots: linked.spots.filter(holds) },
    journeys: journeys.filter(({ request }) => holds(request)),
    requests: requests.filter(holds),
  };
}

function botsLinkedTo({ bots, linked }: ProjectFacts, files: ReadonlySet<string>): ReadonlySet<Bot> {
  const neighbours = new Map(bots.map((bot) => [bot, new Set<Bot>()]));
  for (const bot of bots)
    for (const { bot: host } of linked.hostsOf(bot)) {
      neighbours.get(bot)?.add(host);
      neighbours.get(host)?.add(bot);
    }
  const work = bots.filter((bot) => [...filesOf(bot)].some((file) => files.has(file)));
  const found = new Set(work);
  for (const bot of work)
    for (const next of neighbours.get(bot) ?? [])
      if (!found.has(next)) {
        found.add(next);
        work.push(next);
      }
  return found;
}

/** The files that hold a bot. */
export function filesOf(bot: Bot): ReadonlySet<string> {
  return new Set([bot.at.file, ...bot.intents.map(({ at }) => at.file), ...bot.flows.flatMap((flow) => [...filesOfFlow(flow)])]);
}

/** The files that hold a flow, whose nodes may be in several. */
export const filesOfFlow = ({ at, nodes }: Bot["flows"][number]): ReadonlySet<string> =>
  new Set([at.file, ...nodes.map((node) => node.at.file)]);
