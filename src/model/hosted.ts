import type { Bot } from "./model.ts";

/** True if the bot itself hands off digitally somewhere, so that requests are not left to the host that runs it. */
export const handsOver = (bot: Bot): boolean =>
  bot.flows.some((flow) => flow.nodes.some((node) => node.transfer?.route === "digital" && !node.synthetic));
