import { fold } from "../analysis/detect/fold.ts";
import type { ProjectFacts } from "../analysis/project.ts";
import { push, remember } from "../model/maps.ts";
import type { Bot, Intent, Phrase } from "../model/model.ts";

/** The intents that have a phrase, whatever its case, accents, punctuation and blanks. */
export interface PhraseOwners {
  readonly add: (phrase: Phrase, intent: Intent) => void;
  /** Those that are understood at one place with an intent, in the order in which they came: chance decides which of them takes the phrase. */
  readonly rivals: (phrase: Phrase, intent: Intent) => readonly Intent[];
  /** Those before which an intent is asked: it is understood somewhere within the scope of theirs. */
  readonly preceded: (phrase: Phrase, intent: Intent) => readonly Intent[];
}

/** Begins with nobody; many intents may have one phrase, so they are found by their scopes. */
export function phraseOwners(): PhraseOwners {
  const all = new Map<string, Intent[]>();
  const byScope = new Map<string, Map<string | undefined, Intent[]>>();
  return {
    add(phrase, intent) {
      if (fold(phrase.text) === "") return; // What has no words is said by nobody.
      const key = keyOf(phrase);
      push(all, key, intent);
      const scopes = remember(byScope, key, () => new Map());
      for (const scope of scopesOf(intent)) push(scopes, scope, intent);
    },
    rivals(phrase, intent) {
      const key = keyOf(phrase);
      if (!intent.scopes) return all.get(key) ?? [];
      const found = new Set([EVERYWHERE, ...intent.scopes].flatMap((scope) => byScope.get(key)?.get(scope) ?? []));
      return found.size === 0 ? [] : (all.get(key) ?? []).filter((other) => found.has(other));
    },
    preceded: (phrase, { scopes: inner = [] }) =>
      (all.get(keyOf(phrase)) ?? []).filter(({ scopes: outer = [] }) =>
        outer.some((scope) => inner.some((each) => each.startsWith(`${scope}\n`))),
      ),
  };
}

/** The scope of an intent that is understood wherever its bot listens. */
const EVERYWHERE = undefined;
const scopesOf = ({ scopes }: Intent): readonly (string | undefined)[] => scopes ?? [EVERYWHERE];

const keyOf = ({ text, language }: Phrase): string => (language === undefined ? fold(text) : `${language}\n${fold(text)}`);

/** The names of a bot's intents that ask for a person: what their phrases share with others is the matter of rules of their own. */
export const askingIntents = (bot: Bot, { journeysOf }: ProjectFacts): ReadonlySet<string> =>
  new Set(journeysOf(bot).flatMap(({ request }) => (request.kind === "intent" && !request.hidden ? [request.name] : [])));
