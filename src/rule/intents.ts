import type { ProjectFacts } from "../analysis/project.ts";
import type { Bot, Intent } from "../model/model.ts";

/** True where two intents of a bot are understood at one place, so that chance decides which of them takes a phrase that both have. */
export const compete = ({ scopes: one }: Intent, { scopes: other }: Intent): boolean =>
  one === undefined || other === undefined || one.some((scope) => other.includes(scope));

/** True where an intent is asked before another one: somewhere within the scope of the other. */
export const precedes = ({ scopes: inner = [] }: Intent, { scopes: outer = [] }: Intent): boolean =>
  outer.some((scope) => inner.some((each) => each.startsWith(`${scope}\n`)));

/** The names of a bot's intents that ask for a person: what their phrases share with others is the matter of rules of their own. */
export const askingIntents = (bot: Bot, { journeysOf }: ProjectFacts): ReadonlySet<string> =>
  new Set(journeysOf(bot).flatMap(({ request }) => (request.kind === "intent" && !request.hidden ? [request.name] : [])));
