import { is } from "../../../model/build.ts";
import type { Exit, Literal, Place } from "../../../model/model.ts";
import { type Located, partOf, textOf } from "../located.ts";
import { addHidden } from "../opaque.ts";
import { choiceOf } from "./choice.ts";
import { valuesOf } from "./entities.ts";
import { FILLED_FORM, filled, freshForm } from "./form.ts";
import { addFulfilment, hasInner, knownBehind } from "./fulfilment.ts";
import {
  addHandler,
  addTail,
  askId,
  errorHandlers,
  handsOver,
  hiddenBy,
  isIdle,
  labelOf,
  speaks,
  stopAt,
  type Tail,
  TURN,
  waitOn,
} from "./handler.ts";
import { asksByName, countOf, kindOfEvent } from "./names.ts";
import { isSilent, responseIn, webhookIn } from "./response.ts";
import { type Handler, handlers, placeOf, type Scene, type Stage, targetOf, type Wait, within } from "./scene.ts";
import { enterId } from "./target.ts";
import { asking, parameterOf, STATUS } from "./variables.ts";
import { addWays, type Way } from "./ways.ts";

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
export function addWait(stage: Stage, id: string, { scene, asked }: Wait): void {
  const asks = scene.isStart ? asked : !isIdle(scene);
  const wait = stage.flow.node("ask", id, scene.file.at, {
    label: scene.isStart ? "start page" : scene.name,
    type: "page",
    // What the form needs is asked for before.
    sets: new Map([...NEW_TURN, ...FILLED_FORM]),
    ...attempts(asks ? listening(stage, scene, []) : []),
  });
  const understands = addIntents(stage, scene, wait, asked);
  if (asks) addClicks(stage, scene, wait);
  // Where a page understands nothing, all that the customer answers is no match.
  if (asks) addSilences(stage, scene, wait, [], understands ? "noMatch" : "answer");
}

function addEntry(stage: Stage, scene: Scene): void {
  const { flow, desk } = stage;
  const id = enterId(scene);
  const { at } = scene.file;
  const entry = partOf(scene.file, "entryFulfillment");
  const sets = new Map([...freshForm(scene), ...unfilled(stage, scene)]);
  const known = new Map([...sets, ...knownBehind(stage, entry)]);
  const tail: Tail = { stage, scene, id, at, label: scene.name, join: hasInner(entry), known };
  const webhook = webhookIn(entry, desk.handoff);
  const end = () => {
    if (!isIdle(scene)) return waitOn(stage, scene);
    if (handsOver(stage, entry)) return stopAt(stage, id, at, scene.name);
    return webhook?.decides && !speaks(stage, entry) ? addHidden(flow, id, at, hiddenBy(webhook), desk.handoff) : waitOn(stage, scene);
  };
  const owner = { id, at, label: scene.name, sets, failures: () => errorHandlers(stage, scene) };
  addFulfilment(stage, owner, entry, addTail(tail, scene.conditions, scene.parameters.length, end));
}

/** What a page asks for has no value before, unless something else in the files writes it. */
const unfilled = (stage: Stage, { parameters }: Scene): readonly (readonly [string, null])[] =>
  parameters.flatMap((parameter, i) => {
    const { variable } = namesOf(stage, parameter, i);
    return stage.desk.parameters.written.has(variable) ? [] : [[variable, null] as const];
  });

function namesOf({ files }: Stage, parameter: Located, i: number): { readonly label: string; readonly variable: string } {
  const label = textOf(partOf(parameter, "displayName")) ?? `parameter ${i + 1}`;
  return { label, variable: parameterOf(label, files.name) };
}

/** A parameter of the form: the prompt, the question, and what is known once it is answered. */
function addParameter(stage: Stage, scene: Scene, parameter: Located, i: number): void {
  const { flow, desk } = stage;
  const { at } = parameter;
  const { label, variable } = namesOf(stage, parameter, i);
  const id = askId(scene, i);
  const known = desk.parameters.written.has(variable) ? flow.node("branch", id, at, { label, synthetic: true }) : undefined;
  const prompt = known === undefined ? id : `${id}/prompt`;
  const ask = addQuestion(stage, scene, parameter, i, prompt);
  const tail: Tail = {
    stage,
    scene,
    id: `${id}/filled`,
    at,
    label,
    join: true,
    sets: filled(scene, i),
    fills: { variable, values: valuesOf(desk.agent.entities, parameter), isFilled: true },
  };
  const answered = addTail(tail, scene.conditions, scene.parameters.length, () => waitOn(stage, scene));
  flow.exit(ask, "next", answered, { implied: true });
  addSilences(stage, scene, ask, repromptsOf(stage, scene, parameter), "noMatch");
  // What already has a value is not asked for.
  if (known !== undefined) addWays(flow, known, [{ guard: is(variable, null), to: () => prompt }], () => answered);
}

/** The question for a parameter, behind the prompt, which begins with the node `first`; gives the node that asks. */
function addQuestion(stage: Stage, scene: Scene, parameter: Located, i: number, first: string): string {
  const { flow, desk } = stage;
  const { at } = parameter;
  const { label, variable } = namesOf(stage, parameter, i);
  const values = valuesOf(desk.agent.entities, parameter);
  const prompt = partOf(parameter, "fillBehavior", "initialPromptFulfillment");
  const { messages } = responseIn(partOf(prompt, "messages"), desk.handoff);
  const plain = !hasInner(prompt) && !messages.some(({ act }) => act) && !webhookIn(prompt, desk.handoff);
  const ask = flow.node("ask", plain ? first : `${askId(scene, i)}/question`, at, {
    label,
    type: "form parameter",
    stores: variable,
    // A form goes on once the parameter has a value.
    neverEmpty: true,
    ...(values.length > 0 && { answers: values }),
    sets: new Map([...NEW_TURN, [STATUS, asking(i)]]),
    ...(plain && messages.length > 0 && { texts: messages.flatMap(({ texts }) => texts) }),
    ...attempts(listening(stage, scene, repromptsOf(stage, scene, parameter))),
  });
  if (!plain) addFulfilment(stage, { id: first, at, label, failures: () => errorHandlers(stage, scene) }, prompt, ask);
  addIntents(stage, scene, ask);
  addClicks(stage, scene, ask);
  return ask;
}

const repromptsOf = ({ desk, files }: Stage, scene: Scene, parameter: Located): readonly Handler[] =>
  handlers(desk, partOf(parameter, "fillBehavior"), "repromptEventHandlers", scene.id, files.name);

/**
 * The intents that answer a page: its own, and yes and no wherever the flow understands them. All else that the flow understands is a topic
 * of its own: those routes are entries. False where there are none.
 */
function addIntents(stage: Stage, scene: Scene, ask: string, asked = false): boolean {
  const { desk, start } = stage;
  const own = scene.isStart && !asked ? [] : [...scene.intents.keys()];
  const shared = handsOver(stage, partOf(scene.file, "entryFulfillment"))
    ? []
    : [...start.intents.keys()].filter((intent) => desk.answers.has(intent) && !own.includes(intent));
  for (const intent of [...own, ...shared]) {
    const [first] = routesOf(stage, scene, intent);
    if (!first) continue;
    const written = { label: intent, at: placeOf(first), intent: { name: intent, at: within(first, "intent") } };
    stage.flow.exit(ask, "answer", intentNode(stage, scene, intent), written);
  }
  return own.length + shared.length > 0;
}

/** Events that a client sends to the page: the customer clicked a button. One that asks for a person is a request of its own. */
function addClicks(stage: Stage, scene: Scene, ask: string): void {
  for (const handler of scene.events) {
    const { event = "" } = handler;
    if (kindOfEvent(event) !== "custom" || asksByName(event)) continue;
    stage.flow.exit(ask, "answer", addHandler(stage, scene, handler), { label: event, at: placeOf(handler) });
  }
}

/** Where an intent leads on a page: to the first of its routes there, and then of its flow's, whose condition holds. */
export function intentNode(stage: Stage, scene: Scene, intent: string): string {
  const { flow, desk } = stage;
  const routes = routesOf(stage, scene, intent);
  const [first] = routes;
  if (!first) return waitOn(stage, scene);
  if (first.guard.op === "true") return addHandler(stage, scene, first);
  const id = `${scene.id}: intent ${intent}`;
  if (stage.drawn.has(id)) return id;
  stage.drawn.add(id);
  const at = placeOf(first);
  const branch = flow.node("branch", id, at, { label: labelOf(stage, first), synthetic: true, sets: new Map([[TURN, intent]]) });
  const ways = routes.map(
    (route): Way => ({
      guard: route.guard,
      to: () => addHandler(stage, scene, route),
      at: placeOf(route),
      choice: choiceOf(desk, route),
    }),
  );
  const tail: Tail = { stage, scene, id: `${id}/unhandled`, at, label: labelOf(stage, first), join: true };
  addWays(flow, branch, ways, () => addTail(tail, scene.conditions, scene.parameters.length, () => waitOn(stage, scene)));
  return branch;
}

/** The routes of an intent on a page, in the order in which they are tried: its own, then those of its flow. */
const routesOf = ({ start }: Stage, scene: Scene, intent: string): readonly Handler[] => [
  ...(scene.intents.get(intent) ?? []),
  ...(scene.isStart ? [] : (start.intents.get(intent) ?? [])),
];

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

function addSilences(stage: Stage, scene: Scene, ask: string, own: readonly Handler[], unmatched: Exit["role"]): void {
  for (const handler of listening(stage, scene, own)) {
    const { event = "" } = handler;
    const role = kindOfEvent(event) === "noMatch" ? unmatched : "noInput";
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
