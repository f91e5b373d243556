import { placeKey } from "../../model/place.ts";
import { actOfAction, addAction, type Drawn, givingUp, goesBack, responseOf } from "./actions.ts";
import { askOf } from "./asking.ts";
import { addAnswers } from "./hearing.ts";
import type { Position, Spread } from "./positions.ts";
import { type ActionStep, addIdle, type Said, type Talk } from "./talk.ts";

/** What the bot does at a step, drawn once however many paths pass it. */
export const addStep = (talk: Talk, { step, next }: Spread["actions"][number], intent: string): string =>
  talk.once("action", next, intent, () => addDoing(talk, step, next, placeKey(step.at), intent));

/** Draws a step of the bot's own: a message, a form, or an action; `next` are the positions behind it. */
export function addDoing(talk: Talk, step: ActionStep, next: readonly Position[], id: string, intent: string): string {
  const { flow, desk, positions } = talk;
  const wish = flow.fresh(id);
  if (step.kind === "say") {
    const say = flow.node("say", wish, step.at, { label: step.said, texts: [{ text: step.said, at: step.at }] });
    return goOn(talk, { first: say, open: [say] }, next, intent, { step });
  }
  const act = actOfAction(desk, step.name);
  if (act.kind === "form" || (act.kind === "custom" && positions.beginsForm(next, step.name)))
    return addForm(talk, step, act.kind === "form" ? act.slots : [], next, wish, intent);
  const isAnswer = intent.includes("/") && step.name === `utter_${intent.split("/")[0]}`;
  const response = isAnswer ? `utter_${intent}` : responseOf(desk, step.name);
  const drawn = addAction(desk, flow, { id: wish, at: step.at, name: step.name, follows: follows(talk, next), response });
  const last = givingUp(step.name);
  if (last !== undefined) flow.exit(drawn.first, "noMatch", addDoing(talk, { ...step, name: last }, [], id, intent), { implied: true });
  return goOn(talk, drawn, goesBack(step.name) ? [] : next, intent, { step, response });
}

function goOn(talk: Talk, drawn: Drawn, next: readonly Position[], intent: string, last: Said): string {
  const { flow } = talk;
  if (drawn.open.length === 0) return drawn.first;
  talk.later(() => {
    const to = talk.node(next, intent, last);
    // Where nothing is written after a transfer, nothing is left to happen.
    const open = to === null ? drawn.open.filter((id) => flow.get(id)?.kind !== "transfer") : drawn.open;
    for (const id of open) flow.exit(id, "next", to ?? addIdle(talk, id, last.step.at, last), { implied: true });
  });
  return drawn.first;
}

/** Something stands behind an action: another step, or an answer other than a refusal. */
function follows({ positions, answerTo }: Talk, next: readonly Position[]): boolean {
  const spread = positions.certain(next);
  if (spread.slots.length > 0 || spread.actions.length > 0 || spread.open || spread.lost) return true;
  return spread.intents.some(({ name }) => answerTo(name) !== "no") || spread.words.length > 0;
}

/** A form asks for its slots one after the other; paths may answer other intents meanwhile, and go on once it is filled. */
function addForm(
  talk: Talk,
  step: ActionStep & { kind: "action" },
  slots: readonly string[],
  next: readonly Position[],
  id: string,
  intent: string,
): string {
  const { flow, desk, positions, options } = talk;
  const asks = (slots.length > 0 ? slots : [""]).map((slot, i) => {
    const responses = [`utter_ask_${step.name}_${slot}`, `utter_ask_${slot}`];
    const ask = askOf(desk.domain, slot, responses);
    const node = flow.node("ask", i === 0 ? id : `${id} ${slot}`, step.at, {
      label: slot ? `${step.name}: ${slot}` : step.name,
      ...ask.node,
    });
    options.set(`${flow.id} ${node}`, ask.options);
    return node;
  });
  talk.later(() => {
    const { done, within } = positions.inForm(next, step.name);
    const spread = positions.spread(within);
    asks.forEach((ask, i) => {
      const following = asks[i + 1] ?? (done.length > 0 ? talk.node(done, intent) : null);
      if (following !== null) flow.exit(ask, "answer", following, { implied: true });
      addAnswers(talk, ask, spread, intent);
    });
  });
  return asks[0] ?? id;
}
