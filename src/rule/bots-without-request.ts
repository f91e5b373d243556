import { isFlow } from "../analysis/link/link.ts";
import type { ProjectFacts } from "../analysis/project.ts";
import { remember } from "../model/maps.ts";
import { type Bot, type Flow, isDigital } from "../model/model.ts";

/**
 * The bots in which nobody can ask for a person although they understand something; none if any bot of the project lets customers ask. Of bots
 * that call each other, only the first one that customers meet counts.
 */
export const botsWithoutRequest = (project: ProjectFacts): readonly Bot[] => remember(known, project, () => unheard(project));

const known = new WeakMap<ProjectFacts, readonly Bot[]>();

function unheard({ bots, requests, linked, channelsOf }: ProjectFacts): readonly Bot[] {
  // A bot outside the project may well understand the request.
  const hearsElsewhere = (flow: Flow) => flow.nodes.some((node) => node.listens === true && !isFlow(linked.target(flow, node)));
  if (requests.length > 0 || bots.some(({ flows }) => flows.some(hearsElsewhere))) return [];
  const runsDigitally = (flow: Flow) => channelsOf(flow).some(isDigital);
  const hears = (bot: Bot) => understands(bot, bot.flows.filter(runsDigitally));
  return bots.filter((bot) => !bot.isFragment && hears(bot) && !linked.hostsOf(bot).some((host) => host.bot !== bot && hears(host.bot)));
}

const understands = ({ intents }: Bot, digital: readonly Flow[]): boolean =>
  (digital.length > 0 && intents.some((intent) => !intent.builtin && !intent.handledElsewhere)) ||
  digital.some(({ nodes }) => nodes.some((node) => node.kind === "ask" && node.exits.filter((exit) => exit.choice).length > 1));
