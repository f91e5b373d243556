import type { Bot } from "./model.ts";

/** True where the bot itself hands somebody over in writing: what it does with a request is no matter of the host that runs it. */
export const handsOver = (bot: Bot): boolean =>
  bot.flows.some((flow) => flow.nodes.some((node) => node.transfer?.route === "digital" && !node.synthetic));
