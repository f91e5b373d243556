import { fold } from "../analysis/detect/fold.ts";
import type { ProjectFacts } from "../analysis/project.ts";
import { push, remember } from "../model/maps.ts";
import type { Bot, Intent, Phrase } from "../model/model.ts";

/** Which intents have a phrase, ignoring case, accents, punctuation and blanks. */
export interface PhraseOwners {
  readonly add: (phrase: Phrase, intent: Intent) => void;
  /** The owners of a phrase that are understood where the intent is, in the order in which they were added: chance decides between them. */
  readonly rivals: (phrase: Phrase, intent: Intent) => readonly Intent[];
  /** The owners of a phrase before which the intent is asked, because it is understood within one of their scopes. */
  readonly preceded: (phrase: Phrase, intent: Intent) => readonly Intent[];
}

/** Begins without owners. They are indexed by scope, because many intents may have one phrase. */
export function phraseOwners(): PhraseOwners {
  const all = new Map<string, Owner[]>();
  const byScope = new Map<string, Map<string | undefined, Owner[]>>();
  return {
    add(phrase, intent) {
      if (fold(phrase.text) === "") return;
      const key = keyOf(phrase);
      const owner = { intent, scopes: scopesOf(phrase, intent) };
      push(all, key, owner);
      const scopes = remember(byScope, key, () => new Map());
      for (const scope of owner.scopes ?? [EVERYWHERE]) push(scopes, scope, owner);
    },
    rivals(phrase, intent) {
      const key = keyOf(phrase);
      const owners = all.get(key) ?? [];
      const scopes = scopesOf(phrase, intent);
      if (!scopes) return owners.map((owner) => owner.intent);
      const found = new Set([EVERYWHERE, ...scopes].flatMap((scope) => byScope.get(key)?.get(scope) ?? []));
      return owners.filter((owner) => found.has(owner)).map((owner) => owner.intent);
    },
    preceded(phrase, intent) {
      const inner = scopesOf(phrase, intent) ?? [];
      return (all.get(keyOf(phrase)) ?? [])
        .filter(({ scopes = [] }) => scopes.some((outer) => inner.some((each) => each.startsWith(`${outer}\n`))))
        .map((owner) => owner.intent);
    },
  };
}

/** An intent that has a phrase, and the scopes in which it does; `undefined` = everywhere. */
interface Owner {
  readonly intent: Intent;
  readonly scopes: readonly string[] | undefined;
}

/** The scope of an intent that is understood wherever its bot listens. */
const EVERYWHERE = undefined;
const scopesOf = ({ scope }: Phrase, { scopes }: Intent): readonly string[] | undefined => (scope === undefined ? scopes : [scope]);

const keyOf = ({ text, language }: Phrase): string => (language === undefined ? fold(text) : `${language}\n${fold(text)}`);

/** The names of a bot's intents that ask for a person; rules of their own look at the phrases that these share with others. */
export const askingIntents = (bot: Bot, { journeysOf }: ProjectFacts): ReadonlySet<string> =>
  new Set(journeysOf(bot).flatMap(({ request }) => (request.kind === "intent" && !request.hidden ? [request.name] : [])));
