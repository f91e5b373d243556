import type { ConfigFor } from "../../analysis/config.ts";
import { detectIntent } from "../../analysis/detect/detect.ts";
import type { Bot, Call, Exit, Flow, Intent, Node, Phrase } from "../../model/model.ts";
import { placeKey } from "../../model/place.ts";
import { deepEqual, equalItems, equalMembers } from "./deep-equal.ts";

/** Bots of today, some of which are the objects of an earlier run, and what has got other words in these. */
export interface Renewed {
  readonly bots: readonly Bot[];
  readonly reworded: readonly (Bot | Node)[];
}

/**
 * Takes the objects of an earlier run for those bots that are what they were, with the words of today: what nodes say and how they are
 * called, the names of targets that are not there, and phrases of intents that mean what they meant. No path depends on these, so whatever
 * was found out about the paths of such a bot still holds. `project` holds the bots of all platforms in that run, which they may call.
 */
export function renew(before: readonly Bot[], now: readonly Bot[], project: readonly Bot[], configFor: ConfigFor): Renewed {
  const calls = new CallsOf(project);
  const known = new Map(before.map((bot) => [keyOf(bot), bot]));
  const reworded: (Bot | Node)[] = [];
  const bots = now.map((bot) => {
    const was = known.get(keyOf(bot));
    const renewal = new Renewal(calls, configFor);
    if (!was || !renewal.sameBot(was, bot)) return bot;
    known.delete(keyOf(bot));
    if (renewal.write()) reworded.push(was, ...renewal.nodes.keys());
    return was;
  });
  return { bots, reworded };
}

const keyOf = ({ id, at }: Bot): string => `${id} ${placeKey(at)}`;

/** The keys by which flows of a project are called. */
class CallsOf {
  private readonly project: readonly Bot[];
  private keys: ReadonlySet<string> | undefined;

  constructor(project: readonly Bot[]) {
    this.project = project;
  }

  isMissing({ keys }: Call): boolean {
    this.keys ??= new Set(this.project.flatMap(({ flows }) => flows.flatMap((flow) => flow.keys)));
    const known = this.keys;
    return keys.length > 0 && !keys.some((key) => known.has(key));
  }
}

/** Compares a bot of an earlier run with that of today, and notes what differs in words alone: from what was to what is. */
class Renewal {
  readonly nodes = new Map<Node, Node>();
  private readonly exits = new Map<Exit, Exit>();
  private readonly calls = new Map<Call, Call>();
  private readonly intents = new Map<Intent, Intent>();
  private readonly callsOf: CallsOf;
  private readonly configFor: ConfigFor;

  constructor(callsOf: CallsOf, configFor: ConfigFor) {
    this.callsOf = callsOf;
    this.configFor = configFor;
  }

  sameBot(a: Bot, b: Bot): boolean {
    const sameNode = (was: Node, is: Node) => this.sameNode(was, is);
    const sameFlow = (was: Flow, is: Flow) => equalMembers(was, is, { nodes: equalItems(sameNode) });
    const sameIntent = (was: Intent, is: Intent) => this.sameIntent(was, is);
    return equalMembers(a, b, { flows: equalItems(sameFlow), intents: equalItems(sameIntent) });
  }

  /** Puts the words of today into the objects of the earlier run; false where they are the same. */
  write(): boolean {
    for (const [a, { label, texts }] of this.nodes) Object.assign(a, { label, texts });
    for (const [a, { keys, name }] of this.calls) Object.assign(a, { keys, name });
    for (const [a, { missing }] of this.exits) Object.assign(a, { missing });
    for (const [a, { phrases }] of this.intents) Object.assign(a, { phrases });
    return this.nodes.size + this.intents.size > 0;
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
    return this.callsOf.isMissing(a) && this.callsOf.isMissing(b) && this.calls.set(a, b).has(a);
  }
}

const anything = () => true;

/** True of phrases at the same places with other words, none of which became empty or was empty. */
const areReworded = (said: readonly Phrase[] = [], says: readonly Phrase[] = []): boolean =>
  equalItems<Phrase>((a, b) => (a.text.trim() === "") === (b.text.trim() === "") && equalMembers(a, b, { text: () => true }))(said, says);
