import type { Spot } from "../analysis/journey.ts";
import { isBotBlock } from "../analysis/link/ends.ts";
import type { Linked } from "../analysis/link/link.ts";
import type { ProjectFacts } from "../analysis/project.ts";
import { requestExits } from "../analysis/requests/requests.ts";
import type { Bot, Channel, Exit } from "../model/model.ts";
import { digitalChannelsOf } from "./digital-channels.ts";
import { nodesFrom } from "./nodes-from.ts";

/** A question at which a customer who asks for a person is not understood, and from which no answer leads to one on these channels. */
export interface DeafQuestion {
  readonly spot: Spot;
  readonly channels: readonly Channel[];
}

/** The deaf questions of a bot; none if customers can ask nowhere, or by an intent or escalation, which is understood at every question. */
export function deafQuestions(bot: Bot, project: ProjectFacts): readonly DeafQuestion[] {
  const { linked, requests, reach } = project;
  const own = requests.filter((request) => request.bot === bot);
  if (own.length === 0 || own.some(({ kind }) => kind !== "choice")) return [];
  const asking = requestExits(requests);
  return bot.flows.flatMap((flow) =>
    flow.nodes.flatMap((node): readonly DeafQuestion[] => {
      const spot = linked.spot(flow, node);
      if (node.kind !== "ask" || isBotBlock(node) || node.secured || !project.isReached(spot)) return [];
      const channels = digitalChannelsOf(project, spot).filter((channel) => !reach.from(spot, "anyone", channel));
      return channels.length > 0 && !isUnderstood(linked, spot, asking) ? [{ spot, channels }] : [];
    }),
  );
}

/** True if the customer's answer is compared with a request for a person before the bot asks again. */
function isUnderstood(linked: Linked, ask: Spot, asking: ReadonlySet<Exit>): boolean {
  const isBefore = (spot: Spot) => spot === ask || spot.node.kind !== "ask";
  for (const spot of nodesFrom(linked, [ask], isBefore, true))
    if (isBefore(spot) && spot.node.exits.some((exit) => asking.has(exit))) return true;
  return false;
}
