import type { ProjectFacts } from "../rule/rule.ts";

/** The files of every bot that holds one of the given files, and of the bots that call these or are called by them. */
export function linkedTo({ bots, linked }: ProjectFacts, files: ReadonlySet<string>): ReadonlySet<string> {
  const filesOf = new Map(bots.map((bot) => [bot, filesOfBot(bot)]));
  const neighbours = new Map(bots.map((bot) => [bot, new Set<(typeof bots)[number]>()]));
  for (const bot of bots)
    for (const { bot: host } of linked.hostsOf(bot)) {
      neighbours.get(bot)?.add(host);
      neighbours.get(host)?.add(bot);
    }
  const work = bots.filter((bot) => [...(filesOf.get(bot) ?? [])].some((file) => files.has(file)));
  const found = new Set(work);
  for (const bot of work)
    for (const next of neighbours.get(bot) ?? [])
      if (!found.has(next)) {
        found.add(next);
        work.push(next);
      }
  return new Set([...files, ...[...found].flatMap((bot) => [...(filesOf.get(bot) ?? [])])]);
}

function filesOfBot(bot: ProjectFacts["bots"][number]): ReadonlySet<string> {
  const files = new Set([bot.at.file, ...bot.intents.map(({ at }) => at.file)]);
  for (const flow of bot.flows) {
    files.add(flow.at.file);
    for (const node of flow.nodes) files.add(node.at.file);
  }
  return files;
}
