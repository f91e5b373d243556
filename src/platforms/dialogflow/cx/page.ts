import type { Exit, Literal, Place } from "../../../model/model.ts";
import { type Located, partOf, textOf } from "../located.ts";
import { addHidden } from "../opaque.ts";
import { parameterOf, STATUS } from "./conditions.ts";
import { addFulfilment, hasInner } from "./fulfilment.ts";
import {
  addHandler,
  addTail,
  askId,
  enterId,
  errorHandler,
  freshForm,
  hiddenBy,
  isIdle,
  labelOf,
  NEXT,
  type Tail,
  TURN,
  waitId,
  waitOn,
} from "./handler.ts";
import { countOf, kindOfEvent } from "./names.ts";
import { isSilent, responseIn, webhookIn } from "./response.ts";
import { type Handler, handlers, placeOf, type Scene, type Stage, targetOf, within } from "./scene.ts";

/** A new turn: what the customer said before is answered. */
const NEW_TURN: ReadonlyMap<string, Literal> = new Map([[TURN, null]]);

/** Draws how a page is entered and what its form asks. */
export function addPage(stage: Stage, scene: Scene): void {
  addEntry(stage, scene);
  scene.parameters.forEach((parameter, i) => {
    addParameter(stage, scene, parameter, i);
  });
}

/** Draws how a page waits for the customer. */
export function addWait(stage: Stage, scene: Scene): void {
  const listens = !scene.isStart && !isIdle(scene);
  const wait = stage.flow.node("ask", waitId(scene), scene.file.at, {
    label: scene.isStart ? "start page" : scene.name,
    type: "page",
    sets: NEW_TURN,
    ...attempts(listens ? listening(stage, scene, []) : []),
  });
  // What is understood on the start page is understood in the whole flow: those routes are entries.
  if (!listens) return;
  addIntents(stage, scene, wait);
  addSilences(stage, scene, wait, []);
}

function addEntry(stage: Stage, scene: Scene): void {
  const { flow, desk } = stage;
  const id = enterId(scene);
  const { at } = scene.file;
  const entry = partOf(scene.file, "entryFulfillment");
  const tail: Tail = { stage, scene, id, at, label: scene.name, join: hasInner(entry) };
  const webhook = webhookIn(entry, desk.handoff);
  const says = responseIn(partOf(entry, "messages"), desk.handoff).messages.length > 0 || hasInner(entry);
  const alone = webhook && !webhook.act && !says && isIdle(scene) && !scene.conditions.some(({ guard }) => guard.op === "true");
  const end = alone ? addHidden(flow, id, at, hiddenBy(webhook), desk.handoff) : undefined;
  const failed = () => errorHandler(stage, scene);
  addFulfilment(stage, { id, at, label: scene.name, sets: freshForm(scene), failed }, entry, addTail(tail, scene.conditions, end));
}

/** A parameter of the form: the prompt, the question, and what is known once it is answered. */
function addParameter(stage: Stage, scene: Scene, parameter: Located, i: number): void {
  const { flow, desk, files } = stage;
  const name = textOf(partOf(parameter, "displayName")) ?? `parameter ${i + 1}`;
  const fill = partOf(parameter, "fillBehavior");
  const prompt = partOf(fill, "initialPromptFulfillment");
  const own = handlers(fill, "repromptEventHandlers", scene.id, files.name);
  const { messages } = responseIn(partOf(prompt, "messages"), desk.handoff);
  const plain = !hasInner(prompt) && !messages.some(({ act }) => act) && !webhookIn(prompt, desk.handoff);
  const question = plain ? askId(scene, i) : `${askId(scene, i)}/question`;
  const ask = flow.node("ask", question, parameter.at, {
    label: name,
    type: "form parameter",
    stores: parameterOf(name, files.name),
    sets: NEW_TURN,
    ...(plain && messages.length > 0 && { texts: messages.flatMap(({ texts }) => texts) }),
    ...attempts(listening(stage, scene, own)),
  });
  if (!plain) {
    const owner = { id: askId(scene, i), at: parameter.at, label: name, failed: () => errorHandler(stage, scene) };
    addFulfilment(stage, owner, prompt, ask);
  }
  addIntents(stage, scene, ask);
  const last = i === scene.parameters.length - 1;
  const sets = new Map<string, Literal>([[NEXT, last ? null : String(i + 1)], ...(last ? [[STATUS, "FINAL"] as const] : [])]);
  const tail: Tail = { stage, scene, id: `${askId(scene, i)}/filled`, at: parameter.at, label: name, join: true };
  flow.exit(ask, "next", addTail(tail, scene.conditions, undefined, { sets }), { implied: true });
  addSilences(stage, scene, ask, own);
}

/** The intents that are understood on this page only. */
function addIntents(stage: Stage, scene: Scene, ask: string): void {
  for (const [intent, routes] of scene.isStart ? [] : scene.intents) {
    const [first] = routes;
    if (!first) continue;
    const at = within(first, "intent");
    stage.flow.exit(ask, "answer", intentNode(stage, scene, intent, routes), {
      label: intent,
      at: placeOf(first),
      intent: { name: intent, at },
    });
  }
}

/** Where an intent leads in a scope: to the first of its routes whose condition holds, else to what the flow does with it. */
export function intentNode(stage: Stage, scene: Scene, intent: string, routes: readonly Handler[]): string {
  const { flow, start } = stage;
  const [first] = routes;
  if (!first) return waitOn(stage, scene);
  if (first.guard.op === "true") return addHandler(stage, scene, first);
  const id = `${scene.id}: intent ${intent}`;
  if (stage.drawn.has(id)) return id;
  stage.drawn.add(id);
  const at = placeOf(first);
  const branch = flow.node("branch", id, at, { label: labelOf(first), synthetic: true, sets: new Map([[TURN, intent]]) });
  for (const route of routes) flow.exit(branch, "case", addHandler(stage, scene, route), { when: route.guard, at: placeOf(route) });
  const global = scene.isStart ? undefined : start.intents.get(intent);
  const tail: Tail = { stage, scene, id: `${id}/unhandled`, at, label: labelOf(first), join: true };
  const otherwise = global ? intentNode(stage, start, intent, global) : addTail(tail, scene.conditions);
  flow.exit(branch, "default", otherwise, { implied: true });
  return branch;
}

/** Handlers for silence and for words that nothing understands: those of the parameter, then the page's, then the flow's. */
function listening({ start }: Stage, scene: Scene, own: readonly Handler[]): readonly Handler[] {
  const seen = new Set<string>();
  return [...own, ...scene.events, ...(scene.isStart ? [] : start.events)].filter(({ event = "" }) => {
    const kind = kindOfEvent(event);
    if ((kind !== "noMatch" && kind !== "noInput") || seen.has(event)) return false;
    seen.add(event);
    return true;
  });
}

function addSilences(stage: Stage, scene: Scene, ask: string, own: readonly Handler[]): void {
  for (const handler of listening(stage, scene, own)) {
    const { event = "" } = handler;
    const role: Exit["role"] = kindOfEvent(event) === "noMatch" ? "noMatch" : "noInput";
    const at: Place = placeOf(handler);
    // The flow's own "I did not understand" merely asks again.
    const again = stage.start.events.includes(handler) && !targetOf(handler) && asksAgain(stage, handler);
    stage.flow.exit(ask, role, again ? ask : addHandler(stage, scene, handler, ask), { label: event, at });
  }
}

function asksAgain({ desk }: Stage, handler: Handler): boolean {
  const fulfilment = partOf(handler.file, "triggerFulfillment");
  const { messages } = responseIn(partOf(fulfilment, "messages"), desk.handoff);
  const { value, at } = fulfilment;
  const rest = { value: value && typeof value === "object" && !Array.isArray(value) ? { ...value, messages: [] } : value, at };
  return isSilent(rest) && !messages.some(({ act }) => act);
}

/** A counted handler that leads away limits the tries. */
function attempts(list: readonly Handler[]): { readonly maxAttempts?: number } {
  const counts = list.flatMap((handler) => (targetOf(handler) ? (countOf(handler.event ?? "") ?? []) : []));
  return counts.length > 0 ? { maxAttempts: Math.min(...counts) } : {};
}
