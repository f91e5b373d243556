import { filesOf, filesOfFlow } from "../../engine/linked-to.ts";
import type { Bot } from "../../model/model.ts";
import { printBot } from "../../platforms/botflow/print.ts";
import { items } from "../../source/json.ts";
import type { ProjectArguments } from "../options/options.ts";
import { type Io, STATUS, type Status } from "../terminal/io.ts";
import { analysed } from "./analysed.ts";

/** `botflow-lint model [paths..]`: what was understood of a project, or of the files that are named, in the vendor-neutral format. */
export async function modelCommand(argv: ProjectArguments, io: Io): Promise<Status> {
  const result = await analysed(argv, io);
  if (!result) return STATUS.nothing;
  const { facts, only } = result;
  const bots = only ? facts.bots.flatMap((bot) => partOf(bot, only)) : facts.bots;
  const printed = bots.flatMap((bot) => items(printBot(bot)));
  io.stdout.write(`${JSON.stringify(printed.length === 1 ? printed[0] : printed, null, 2)}\n`);
  return STATUS.fine;
}

/** The flows of a bot that stand in some files; all of them where only something else of the bot does. */
function partOf(bot: Bot, files: ReadonlySet<string>): readonly Bot[] {
  const isNamed = (held: ReadonlySet<string>) => [...held].some((file) => files.has(file));
  const flows = bot.flows.filter((flow) => isNamed(filesOfFlow(flow)));
  if (flows.length > 0) return [{ ...bot, flows }];
  return isNamed(filesOf(bot)) ? [bot] : [];
}
