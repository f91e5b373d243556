import { push } from "../../../model/maps.ts";
import type { EsIntent } from "./intent.ts";

/** The contexts that are active when the bot waits, with the number of turns for which they are. */
export type Active = ReadonlyMap<string, number>;

/** Which intents can follow which. Source: "Contexts", Dialogflow ES documentation. */
export interface Contexts {
  /** The intents that are understood because one of these contexts is active; all others are new topics. */
  readonly followers: (active: Active) => readonly EsIntent[];
  /** The intents by which a conversation can begin. */
  readonly openers: readonly EsIntent[];
  /** The intents that an intent only continues: those by which its contexts become active, but for its own kind. */
  readonly continuedBy: (intent: EsIntent) => readonly EsIntent[];
}

/** What is active once an intent was matched. What other intents had set before it is no matter of the path. */
export const activeAfter = ({ outputs }: EsIntent): Active => new Map([...outputs].map(([context, { lifespan }]) => [context, lifespan]));

/** What is still active once a fallback intent was matched: misunderstood customers are asked the same again while the contexts live. */
export function stillActive(before: Active, fallback: EsIntent): Active {
  const lasting = [...before].filter(([context, lifespan]) => lifespan > 1 && !fallback.clearsAll && !fallback.cleared.has(context));
  return new Map([...lasting, ...activeAfter(fallback)]);
}

export function contextsOf(intents: readonly EsIntent[]): Contexts {
  const on = intents.filter(({ isOff }) => !isOff);
  const needing = byContext(on, ({ contexts }) => contexts);
  const setting = byContext(on, ({ outputs }) => outputs.keys());
  const byCode = on.some(({ isCoded }) => isCoded);
  const canBe = (active: Active) => (context: string) => active.has(context) || byCode || setting.has(context);
  const of = (index: ReadonlyMap<string, readonly EsIntent[]>, contexts: Iterable<string>) => [
    ...new Set([...contexts].flatMap((context) => index.get(context) ?? [])),
  ];
  const followers = (active: Active) => of(needing, active.keys()).filter(({ contexts }) => contexts.every(canBe(active)));
  return {
    followers,
    openers: openersOf(on, followers),
    continuedBy: (intent) =>
      of(setting, intent.contexts).filter(({ contexts }) => !contexts.some((each) => intent.contexts.includes(each))),
  };
}

function byContext(
  intents: readonly EsIntent[],
  contextsOf: (intent: EsIntent) => Iterable<string>,
): ReadonlyMap<string, readonly EsIntent[]> {
  const index = new Map<string, EsIntent[]>();
  for (const intent of intents) for (const context of contextsOf(intent)) push(index, context, intent);
  return index;
}

/** Intents without contexts; and those to which no other intent leads: code and clients can make contexts active, too. */
function openersOf(on: readonly EsIntent[], followers: Contexts["followers"]): readonly EsIntent[] {
  const openers: EsIntent[] = [];
  const reached = new Set<EsIntent>();
  const open = (intent: EsIntent) => {
    openers.push(intent);
    const found = [intent];
    for (const each of found) {
      if (reached.has(each)) continue;
      reached.add(each);
      found.push(...followers(activeAfter(each)));
    }
  };
  for (const intent of on) if (intent.contexts.length === 0) open(intent);
  for (const intent of on) if (!reached.has(intent)) open(intent);
  return openers;
}
