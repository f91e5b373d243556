import type { ConfigFor } from "../analysis/config.ts";
import { detectIntent } from "../analysis/detect/detect.ts";
import type { Bot, Call, Exit, Flow, Intent, Node, Phrase } from "../model/model.ts";
import { each, same, sameMembers } from "./same.ts";

/**
 * Gives the bots of an earlier run the words of today, where nothing differs but words on which no path depends: what nodes say and how
 * they are called, the names of targets that are not there, and phrases of intents that mean what they meant. `project` holds the bots of
 * all platforms in that run, which they may call. Returns the nodes that have other words, or `undefined` where more than words differs,
 * and then changes nothing. Whatever was found out about the paths of the bots still holds: it speaks of these same objects.
 */
export function renew(
  before: readonly Bot[],
  now: readonly Bot[],
  project: readonly Bot[],
  configFor: ConfigFor,
): ReadonlySet<Node> | undefined {
  const nodes = new Map<Node, Node>();
  const exits = new Map<Exit, Exit>();
  const calls = new Map<Call, Call>();
  const intents = new Map<Intent, Intent>();

  let flowKeys: ReadonlySet<string> | undefined;
  const isMissing = ({ keys }: Call) => {
    flowKeys ??= new Set(project.flatMap(({ flows }) => flows.flatMap((flow) => flow.keys)));
    return keys.length > 0 && !keys.some((key) => flowKeys?.has(key));
  };
  const anything = () => true;
  const areBothMissing = (a: Call | undefined, b: Call | undefined) =>
    a !== undefined &&
    b !== undefined &&
    sameMembers(a, b, { keys: anything, name: anything }) &&
    isMissing(a) &&
    isMissing(b) &&
    calls.set(a, b).has(a);

  const sameNode = (a: Node, b: Node) =>
    sameMembers(a, b, {
      call: (was: Node["call"], is: Node["call"]) => same(was, is) || (areBothMissing(was, is) && nodes.set(a, b).has(a)),
      label: (was: Node["label"], is: Node["label"]) =>
        was === is || ((was === undefined) === (is === undefined) && nodes.set(a, b).has(a)),
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
  for (const [a, { label, texts }] of nodes) Object.assign(a, { label, texts });
  for (const [a, { keys, name }] of calls) Object.assign(a, { keys, name });
  for (const [a, { missing }] of exits) Object.assign(a, { missing });
  for (const [a, { phrases }] of intents) Object.assign(a, { phrases });
  return new Set(nodes.keys());
}

/** The same phrases at the same places with other words; a phrase that says nothing is none. */
const areReworded = (said: readonly Phrase[] = [], says: readonly Phrase[] = []): boolean =>
  each<Phrase>((a, b) => (a.text.trim() === "") === (b.text.trim() === "") && sameMembers(a, b, { text: () => true }))(said, says);
