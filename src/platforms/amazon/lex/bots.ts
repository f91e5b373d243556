import type { Bot } from "../../../model/model.ts";
import type { AssembleContext } from "../../platform.ts";
import { buildLexBot, uniqueIds } from "./bot.ts";
import type { LexFragment } from "./fragment.ts";
import { group } from "./group.ts";

/** Builds the Lex bots that a set of files holds; their ids differ from those of `others`. */
export function buildLexBots(
  fragments: readonly { readonly path: string; readonly fragment: LexFragment }[],
  handoff: AssembleContext["handoff"],
  others: readonly Bot[] = [],
): readonly Bot[] {
  const idOf = uniqueIds(others.map(({ id }) => id));
  return group(fragments).map((bot) => buildLexBot(bot, idOf(bot.name, bot.at), handoff(bot.at.file)));
}
