import type { Spot } from "../analysis/journey.ts";
import type { ProjectFacts } from "../analysis/project.ts";
import { type Channel, existsOn, isDigital } from "../model/model.ts";

/** The digital channels of a node's flow on which the node works. */
export const digitalChannelsOf = ({ channelsOf }: ProjectFacts, { flow, node }: Spot): readonly Channel[] =>
  channelsOf(flow).filter((channel) => isDigital(channel) && existsOn(node, channel));
