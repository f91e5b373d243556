import { push } from "../../model/maps.ts";
import type { Bot, Flow } from "../../model/model.ts";
import type { Journey } from "../journey.ts";
import type { ProjectFacts } from "../project.ts";
import type { Linked } from "./link.ts";

/** Joins the parts of a project, in the order of the bots. Each question is passed to the part that it is about. */
export function joined(bots: readonly Bot[], parts: readonly ProjectFacts[]): ProjectFacts {
  const [only, ...others] = parts;
  if (only && others.length === 0) return only;
  const byBot = new Map(parts.flatMap((part) => part.bots.map((bot) => [bot, part] as const)));
  const of = (bot: Bot): ProjectFacts => {
    const part = byBot.get(bot);
    if (!part) throw new Error(`bot ${bot.id} is not part of the project`);
    return part;
  };
  const linked = joinedLinks(
    bots,
    parts.map((part) => part.linked),
  );
  const ofFlow = (flow: Flow) => of(linked.botOf(flow));
  const journeys: readonly Journey[] = bots.flatMap((bot) => of(bot).journeysOf(bot));
  return {
    linked,
    bots,
    journeys,
    requests: journeys.map(({ request }) => request),
    journeysOf: (bot) => of(bot).journeysOf(bot),
    reach: {
      from: (spot, goal, channel) => of(spot.bot).reach.from(spot, goal, channel),
      behind: (spot, ...rest) => of(spot.bot).reach.behind(spot, ...rest),
    },
    gateOf: (spot, exit) => of(spot.bot).gateOf(spot, exit),
    gateOfStart: (start) => of(start.bot).gateOfStart(start),
    channelsOf: (flow) => ofFlow(flow).channelsOf(flow),
    isReached: (spot) => of(spot.bot).isReached(spot),
    isReachedByVoice: (spot) => of(spot.bot).isReachedByVoice(spot),
    isConnected: (spot) => of(spot.bot).isConnected(spot),
    servesOthers: (spot) => of(spot.bot).servesOthers(spot),
    certainChannels: (spot) => of(spot.bot).certainChannels(spot),
    isDigitalOnly: (spot) => of(spot.bot).isDigitalOnly(spot),
    walk: (request, channel, budget) => of(request.bot).walk(request, channel, budget),
  };
}

function joinedLinks(bots: readonly Bot[], parts: readonly Linked[]): Linked {
  const byFlow = new Map(parts.flatMap((part) => part.bots.flatMap((bot) => bot.flows.map((flow) => [flow, part] as const))));
  const of = (flow: Flow): Linked => {
    const part = byFlow.get(flow);
    if (!part) throw new Error(`flow ${flow.id} belongs to no bot`);
    return part;
  };
  const byBot = new Map(parts.flatMap((part) => part.bots.map((bot) => [bot, part] as const)));
  const byId = new Map<string, Flow>();
  for (const bot of bots) for (const flow of bot.flows) if (!byId.has(flow.id)) byId.set(flow.id, flow);
  const inOrder = <T>(ofPart: (part: Linked) => readonly T[], botOf: (each: T) => Bot): readonly T[] => {
    const ofBot = new Map<Bot, T[]>();
    for (const each of parts.flatMap(ofPart)) push(ofBot, botOf(each), each);
    return bots.flatMap((bot) => ofBot.get(bot) ?? []);
  };
  return {
    bots,
    get spots() {
      return inOrder(
        ({ spots }) => spots,
        ({ bot }) => bot,
      );
    },
    get calls() {
      return inOrder(
        ({ calls }) => calls,
        ({ spot }) => spot.bot,
      );
    },
    botOf: (flow) => of(flow).botOf(flow),
    flow: (id) => byId.get(id),
    spot: (flow, node) => of(flow).spot(flow, node),
    at: (flow, id) => of(flow).at(flow, id),
    behind: (spot, exit) => of(spot.flow).behind(spot, exit),
    target: (flow, node) => of(flow).target(flow, node),
    startsOf: (flow) => of(flow).startsOf(flow),
    callersOf: (flow) => of(flow).callersOf(flow),
    jumpersTo: (flow) => of(flow).jumpersTo(flow),
    returnsTo: (flow) => of(flow).returnsTo(flow),
    hostsOf: (bot) => byBot.get(bot)?.hostsOf(bot) ?? [],
  };
}
