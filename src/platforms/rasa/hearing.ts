import type { Literal, Node, Place } from "../../model/model.ts";
import { placeKey } from "../../model/place.ts";
import type { Spread } from "./positions.ts";
import type { Button } from "./responses.ts";
import { addIdle, nameOf, type Said, type Talk } from "./talk.ts";

/** The bot waits. What paths say about the answer, and the buttons that it offers, are its exits. */
export function addWait(talk: Talk, spread: Spread, intent: string, last?: Said): string | null {
  const { desk, flow, positions } = talk;
  const buttons = last?.response === undefined ? [] : (desk.domain.responses.get(last.response) ?? []).flatMap((each) => each.buttons);
  const offered = buttons.filter((button) => button.intent !== undefined && positions.after(button.intent).length > 0);
  if (spread.intents.length + spread.words.length + offered.length === 0) return null;
  const all = [...spread.intents, ...spread.words].flatMap(({ next }) => next);
  const about = last ? placeKey(last.step.at) : "start";
  return talk.once(`wait ${offered.length > 0 ? about : ""}`, all, intent, () => {
    const at = last?.step.at ?? spread.intents[0]?.at ?? spread.words[0]?.step.at ?? { file: "", pointer: "" };
    const ask = flow.node("ask", flow.fresh(`wait ${about}`), at, {
      synthetic: true,
      ...(last && { label: nameOf(last.step) }),
      ...storedBy(talk, spread, buttons),
    });
    talk.later(() => {
      const expected = addAnswers(talk, ask, spread, intent, buttons);
      for (const { title, at: place, intent: sent, fills } of offered) {
        const handler = sent === undefined || expected.has(sent) ? null : talk.handlerOf(sent);
        if (sent === undefined || handler === null) continue;
        const choice = { name: title, words: [title], at: place };
        const heard = positions.after(sent)[0]?.at ?? place;
        const head = { label: title, at: place, intent: { name: sent, at: heard }, choice };
        flow.exit(ask, "answer", filled(talk, handler, fills, place), head);
      }
    });
    return ask;
  });
}

/** The one slot that the answers fill, by their buttons or by what is in the words of the intents that paths expect. */
function storedBy({ desk: { domain } }: Talk, { intents }: Spread, buttons: readonly Button[]): Pick<Node, "stores"> {
  const entities = new Set(intents.flatMap((each) => each.entities));
  const byWords = [...domain.slots].flatMap(([name, { fromEntities }]) =>
    (fromEntities ?? [name]).some((each) => entities.has(each)) ? name : [],
  );
  const byButtons = buttons.flatMap(({ fills }) => [...fills.keys()]).filter((name) => domain.slots.has(name));
  const [stores, ...others] = new Set([...byWords, ...byButtons]);
  return stores === undefined || others.length > 0 ? {} : { stores };
}

/** The exits that paths give a question; the intents that they expect. */
export function addAnswers(talk: Talk, ask: string, spread: Spread, intent: string, buttons: readonly Button[] = []): ReadonlySet<string> {
  for (const { name, at, next } of spread.intents) {
    const to = talk.node(next, intent) ?? addIdle(talk, ask, at);
    const title = buttons.find((button) => button.intent === name)?.title;
    talk.flow.exit(ask, "answer", to, { label: title ?? name, at, intent: { name, at } });
  }
  for (const { step, next } of spread.words)
    talk.flow.exit(ask, "answer", talk.node(next, intent) ?? addIdle(talk, ask, step.at), { label: step.said, at: step.at });
  return new Set(spread.intents.map(({ name }) => name));
}

/** What a button fills is known where its intent is handled. */
function filled({ desk, flow }: Talk, handler: string, fills: ReadonlyMap<string, Literal>, at: Place): string {
  const sets = new Map([...fills].filter(([name]) => desk.domain.slots.has(name)));
  if (sets.size === 0) return handler;
  const node = flow.node("effect", flow.fresh(`button ${placeKey(at)}`), at, { synthetic: true, sets });
  flow.exit(node, "next", handler, { implied: true });
  return node;
}
