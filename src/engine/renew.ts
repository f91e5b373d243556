import type { ConfigFor } from "../analysis/config.ts";
import { detectIntent } from "../analysis/detect/detect.ts";
import type { Bot, Exit, Flow, Intent, Node, Phrase } from "../model/model.ts";
import { each, same, sameMembers } from "./same.ts";

/**
 * Gives the bots of an earlier run the words of today, where nothing differs but words on which no path depends: what nodes say, the names
 * of targets that are not there, and phrases of intents that mean what they meant. Returns the nodes that have other words, or `undefined`
 * where more than words differs, and then changes nothing. Whatever was found out about the paths of the bots still holds: it speaks of
 * these same objects.
 */
export function renew(before: readonly Bot[], now: readonly Bot[], configFor: ConfigFor): ReadonlySet<Node> | undefined {
  const nodes = new Map<Node, Node>();
  const exits = new Map<Exit, Exit>();
  const intents = new Map<Intent, Intent>();

  const sameNode = (a: Node, b: Node) =>
    sameMembers(a, b, {
      texts: (said: Node["texts"], says: Node["texts"]) => same(said, says) || (areReworded(said, says) && nodes.set(a, b).has(a)),
      exits: each((from: Exit, to: Exit) =>
        sameMembers(from, to, {
          missing: (was: Exit["missing"], is: Exit["missing"]) =>
            was === is || (was?.what === is?.what && exits.set(from, to) && nodes.set(a, b).has(a)),
        }),
      ),
    });
  const sameIntent = (a: Intent, b: Intent) =>
    sameMembers(a, b, {
      phrases: (said: Intent["phrases"], says: Intent["phrases"]) =>
        same(said, says) || (areReworded(said, says) && meansTheSame(a, b) && intents.set(a, b).has(a)),
    });
  const meansTheSame = (a: Intent, b: Intent) => {
    const { requests } = configFor(a.at.file);
    return same(detectIntent(a, requests), detectIntent(b, requests));
  };
  const sameFlow = (a: Flow, b: Flow) => sameMembers(a, b, { nodes: each(sameNode) });
  const sameBot = (a: Bot, b: Bot) => sameMembers(a, b, { flows: each(sameFlow), intents: each(sameIntent) });

  if (!each(sameBot)(before, now)) return undefined;
  for (const [a, { texts }] of nodes) Object.assign(a, { texts });
  for (const [a, { missing }] of exits) Object.assign(a, { missing });
  for (const [a, { phrases }] of intents) Object.assign(a, { phrases });
  return new Set(nodes.keys());
}

/** The same phrases at the same places with other words; a phrase that says nothing is none. */
const areReworded = (said: readonly Phrase[] = [], says: readonly Phrase[] = []): boolean =>
  each<Phrase>((a, b) => (a.text.trim() === "") === (b.text.trim() === "") && sameMembers(a, b, { text: () => true }))(said, says);
