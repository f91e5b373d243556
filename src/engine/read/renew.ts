import type { ConfigFor } from "../../analysis/config.ts";
import { detectIntent } from "../../analysis/detect/detect.ts";
import type { Bot, Call, Exit, Flow, Intent, Node, Phrase } from "../../model/model.ts";
import { deepEqual, equalItems, equalMembers } from "./deep-equal.ts";

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
  const renewal = new Renewal(project, configFor);
  if (!equalItems((a: Bot, b: Bot) => renewal.sameBot(a, b))(before, now)) return undefined;
  renewal.write();
  return new Set(renewal.nodes.keys());
}

/** Compares bots of an earlier run with those of today, and notes what differs in words alone: from what was to what is. */
class Renewal {
  readonly nodes = new Map<Node, Node>();
  private readonly exits = new Map<Exit, Exit>();
  private readonly calls = new Map<Call, Call>();
  private readonly intents = new Map<Intent, Intent>();
  private readonly project: readonly Bot[];
  private readonly configFor: ConfigFor;
  private flowKeys: ReadonlySet<string> | undefined;

  constructor(project: readonly Bot[], configFor: ConfigFor) {
    this.project = project;
    this.configFor = configFor;
  }

  sameBot(a: Bot, b: Bot): boolean {
    const sameNode = (was: Node, is: Node) => this.sameNode(was, is);
    const sameFlow = (was: Flow, is: Flow) => equalMembers(was, is, { nodes: equalItems(sameNode) });
    const sameIntent = (was: Intent, is: Intent) => this.sameIntent(was, is);
    return equalMembers(a, b, { flows: equalItems(sameFlow), intents: equalItems(sameIntent) });
  }

  /** Puts the words of today into the objects of the earlier run. */
  write(): void {
    for (const [a, { label, texts }] of this.nodes) Object.assign(a, { label, texts });
    for (const [a, { keys, name }] of this.calls) Object.assign(a, { keys, name });
    for (const [a, { missing }] of this.exits) Object.assign(a, { missing });
    for (const [a, { phrases }] of this.intents) Object.assign(a, { phrases });
  }

  private sameNode(a: Node, b: Node): boolean {
    const renewed = () => this.nodes.set(a, b).has(a);
    return equalMembers(a, b, {
      call: (was: Node["call"], is: Node["call"]) => deepEqual(was, is) || (this.areBothMissing(was, is) && renewed()),
      label: (was: Node["label"], is: Node["label"]) => was === is || ((was === undefined) === (is === undefined) && renewed()),
      texts: (said: Node["texts"], says: Node["texts"]) => deepEqual(said, says) || (areReworded(said, says) && renewed()),
      exits: equalItems((from: Exit, to: Exit) =>
        equalMembers(from, to, {
          missing: (was: Exit["missing"], is: Exit["missing"]) =>
            was === is || (was?.what === is?.what && this.exits.set(from, to) && renewed()),
        }),
      ),
    });
  }

  private sameIntent(a: Intent, b: Intent): boolean {
    return equalMembers(a, b, {
      phrases: (said: Intent["phrases"], says: Intent["phrases"]) =>
        deepEqual(said, says) || (areReworded(said, says) && this.meansTheSame(a, b) && this.intents.set(a, b).has(a)),
    });
  }

  private meansTheSame(a: Intent, b: Intent): boolean {
    const { requests } = this.configFor(a.at.file);
    return deepEqual(detectIntent(a, requests), detectIntent(b, requests));
  }

  private areBothMissing(a: Call | undefined, b: Call | undefined): boolean {
    if (!a || !b || !equalMembers(a, b, { keys: anything, name: anything })) return false;
    return this.isMissing(a) && this.isMissing(b) && this.calls.set(a, b).has(a);
  }

  private isMissing({ keys }: Call): boolean {
    this.flowKeys ??= new Set(this.project.flatMap(({ flows }) => flows.flatMap((flow) => flow.keys)));
    const { flowKeys } = this;
    return keys.length > 0 && !keys.some((key) => flowKeys.has(key));
  }
}

const anything = () => true;

/** The same phrases at the same places with other words; a phrase that says nothing is none. */
const areReworded = (said: readonly Phrase[] = [], says: readonly Phrase[] = []): boolean =>
  equalItems<Phrase>((a, b) => (a.text.trim() === "") === (b.text.trim() === "") && equalMembers(a, b, { text: () => true }))(said, says);
