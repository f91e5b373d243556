import type { EsIntent } from "./intent.ts";

/** The contexts that are active when the bot waits, with the number of turns for which they are. */
export type Active = ReadonlyMap<string, number>;

/** Which intents can follow which. Source: "Contexts", Dialogflow ES documentation. */
export interface Contexts {
  /** The intents that are understood because one of these contexts is active; all others are new topics. */
  readonly followers: (active: Active) => readonly EsIntent[];
  /** The intents by which a conversation can begin. */
  readonly openers: readonly EsIntent[];
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
  const written = new Set(on.flatMap(({ outputs }) => [...outputs.keys()]));
  const byCode = on.some(({ isCoded }) => isCoded);
  const followers = (active: Active) =>
    on.filter(
      ({ contexts }) =>
        contexts.some((context) => active.has(context)) &&
        contexts.every((context) => active.has(context) || byCode || written.has(context)),
    );
  return { followers, openers: openersOf(on, followers) };
}

/** Intents without contexts; and those to which no other intent leads: code and clients can make contexts active, too. */
function openersOf(on: readonly EsIntent[], followers: Contexts["followers"]): readonly EsIntent[] {
  const openers: EsIntent[] = [];
  const seen = new Set<EsIntent>();
  const open = (intent: EsIntent) => {
    openers.push(intent);
    const found = new Set([intent]);
    for (const each of found) {
      if (seen.has(each)) continue;
      seen.add(each);
      for (const next of followers(activeAfter(each))) found.add(next);
    }
  };
  for (const intent of on) if (intent.contexts.length === 0) open(intent);
  for (const intent of on) if (!seen.has(intent)) open(intent);
  return openers;
}

/** The intents that an intent only continues: those by which its contexts become active, but for its own kind. */
export function continuedBy(intent: EsIntent, intents: readonly EsIntent[]): readonly string[] {
  if (intent.contexts.length === 0) return [];
  const sets = intents.filter(({ isOff, outputs }) => !isOff && intent.contexts.some((context) => outputs.has(context)));
  return sets.filter(({ contexts }) => !contexts.some((context) => intent.contexts.includes(context))).map(({ name }) => name);
}
