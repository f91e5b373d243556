import type { ProjectFacts } from "../analysis/project.ts";
import { remember } from "../model/maps.ts";
import type { Bot, Intent } from "../model/model.ts";

/** True where two intents of a bot are understood at one place, so that chance decides which of them takes a phrase that both have. */
export const compete = ({ scopes: one }: Intent, { scopes: other }: Intent): boolean =>
  one === undefined || other === undefined || one.some((scope) => other.includes(scope));

/** Intents that have something in common, by where they are understood: the same as asking each whether it competes, without asking all. */
export function rivals(): { add(intent: Intent): void; of(intent: Intent): readonly Intent[] } {
  const all = new Set<Intent>();
  const byScope = new Map<string | undefined, Set<Intent>>();
  return {
    add(intent) {
      all.add(intent);
      for (const scope of intent.scopes ?? [undefined]) remember(byScope, scope, () => new Set()).add(intent);
    },
    of({ scopes }) {
      if (!scopes) return [...all];
      const found = new Set([undefined, ...scopes].flatMap((scope) => [...(byScope.get(scope) ?? [])]));
      return found.size === 0 ? [] : [...all].filter((intent) => found.has(intent));
    },
  };
}

/** True where an intent is asked before another one: somewhere within the scope of the other. */
export const precedes = ({ scopes: inner = [] }: Intent, { scopes: outer = [] }: Intent): boolean =>
  outer.some((scope) => inner.some((each) => each.startsWith(`${scope}\n`)));

/** The names of a bot's intents that ask for a person: what their phrases share with others is the matter of rules of their own. */
export const askingIntents = (bot: Bot, { journeysOf }: ProjectFacts): ReadonlySet<string> =>
  new Set(journeysOf(bot).flatMap(({ request }) => (request.kind === "intent" && !request.hidden ? [request.name] : [])));
