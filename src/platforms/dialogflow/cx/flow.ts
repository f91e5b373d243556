import { buildFlow, is } from "../../../model/build.ts";
import type { Flow, NodeRef } from "../../../model/model.ts";
import { partOf } from "../located.ts";
import type { FlowFiles } from "./agent.ts";
import { freshForm } from "./form.ts";
import { addHandler, addTail, handsOver, isIdle, leadsAway, stopAt, type Tail, TURN, waitId, waitOn } from "./handler.ts";
import { asksByName, kindOfEvent } from "./names.ts";
import { addPage, addWait, intentNode } from "./page.ts";
import { type Desk, type Handler, placeOf, type Scene, type Scenes, type Stage, targetOf, within } from "./scene.ts";
import { enterId, flowKey } from "./target.ts";

export interface DrawnFlow {
  readonly flow: Flow;
  readonly fallbacks: readonly NodeRef[];
}

/** With what others lead into a flow: intents, or none, so that any that was understood before may come along. */
export type Brought = ReadonlySet<string | undefined>;

/** The intents that may come along into a flow: those that other flows know, too, and those of the routes that lead there. */
interface Coming {
  readonly shared: ReadonlySet<string>;
  readonly brought: Brought;
}

/** Draws a flow of an agent. */
export function drawFlow(desk: Desk, { files, start, pages }: Scenes, { shared, brought }: Coming): DrawnFlow {
  const id = flowKey(desk.bot, files.name);
  const { at } = files.file;
  // Hosts enter the first flow; whoever leads elsewhere may stand in a file that a partial export left out.
  const onlyCalled = files.name !== desk.main && desk.agent.settings !== undefined && files.file.value !== undefined;
  const flow = buildFlow({ id, name: files.name, at, keys: [id], onlyCalled });
  const stage: Stage = { desk, files, flow, start, scenes: pages, drawn: new Set(), waits: new Map() };
  const comes = (intent: string) => shared.has(intent) && (brought.has(undefined) || brought.has(intent));
  const answered = new Set([...start.intents].flatMap(([intent, routes]) => (comes(intent) && !isOwn(files, routes) ? [intent] : [])));
  // Where all that lead here bring an intent that is answered, nobody is heard on the start page.
  const isCalled = files.name !== desk.main && [...brought].every((intent) => intent !== undefined && answered.has(intent));
  addStart(stage, answered, isCalled);
  for (const page of pages.values()) {
    addPage(stage, page);
    // Whoever leads there may stand in the file that a partial export left out.
    if (files.file.value === undefined) flow.entry({ kind: "task", to: enterId(page), at: page.file.at });
  }
  addTopics(stage, isCalled && !isHeard(stage) ? brought : new Set());
  const fallbacks = [start, ...pages.values()].flatMap((scene) => addEvents(stage, scene));
  addKnowledge(stage);
  // Drawing how a page waits may lead to pages at which nothing waited so far: the list grows while it is walked.
  for (const [id, wait] of stage.waits) addWait(stage, id, wait);
  return { flow: flow.done(), fallbacks };
}

/** A route of a group that leads into this very flow has brought the customer here. */
const isOwn = ({ name }: FlowFiles, routes: readonly Handler[]): boolean =>
  routes.some((route) => targetOf(route)?.key === "targetFlow" && targetOf(route)?.name === name);

/** True where a flow waits for the customer. */
const isHeard = ({ waits, scenes }: Stage): boolean =>
  waits.size > 0 || [...scenes.values()].some(({ parameters }) => parameters.length > 0);

/** The flow is entered: an intent that came along is answered here too, else the conditions of the start page are tried. */
function addStart(stage: Stage, answered: ReadonlySet<string>, isCalled: boolean): void {
  const { flow, start, files } = stage;
  const { at } = start.file;
  // Where nothing on the start page understands the customer, the path stops there, else before it asks.
  const tail: Tail = { stage, scene: start, id: "start", at, label: files.name, join: isIdle(start) };
  const entered = flow.node("branch", "start/enter", at, { label: files.name, synthetic: true, sets: freshForm(start) });
  for (const intent of answered) flow.exit(entered, "case", intentNode(stage, start, intent), { when: is(TURN, intent), label: intent });
  const end = () => (isCalled ? stopAt(stage, "start", at, files.name) : waitOn(stage, start, true));
  flow.exit(entered, "default", addTail(tail, start.conditions, 0, end), { implied: true });
  flow.entry({ kind: "start", to: entered, at });
}

/** What the flow understands on its start page and on every other one; `brought` = what only comes along, with what is known by then. */
function addTopics(stage: Stage, brought: Brought): void {
  const { flow, desk, files, start, scenes, waits } = stage;
  // Where conditions decide how the start page goes on, what stays on its page goes on in another way on other pages.
  const asks = (scene: Scene) =>
    !isIdle(scene) &&
    !handsOver(stage, partOf(scene.file, "entryFulfillment")) &&
    (waits.has(waitId(scene)) || scene.parameters.length > 0);
  const others = [...scenes.values()].filter(asks).sort((a, b) => a.conditions.length - b.conditions.length);
  // Conversations begin on the start page of the first flow, where what is said is understood before conditions are tried.
  const waiting = [...(files.name === desk.main || waits.has(waitId(start)) ? [start] : []), ...others.slice(0, ENOUGH)];
  for (const [intent, routes] of start.intents) {
    if (brought.has(intent)) continue;
    const [first] = routes;
    const differs = start.conditions.length > 0 && !desk.answers.has(intent) && mayStay(stage, routes);
    const pages = differs ? waiting.filter((scene) => scene.isStart || !scene.intents.has(intent)) : [];
    for (const scene of pages.length > 0 ? pages : [start])
      if (first) flow.entry({ kind: "intent", intent, to: intentNode(stage, scene, intent), at: within(first, "intent") });
  }
}

/** Of many pages a few tell how it goes on there, those first that decide least by themselves: the cost stays linear. */
const ENOUGH = 8;

/** True where routes of an intent may leave the customer on the page; a flow that is called is the same from everywhere. */
const mayStay = (stage: Stage, routes: readonly Handler[]): boolean =>
  routes.every(({ guard }) => guard.op !== "true") ||
  routes.some(
    (route) =>
      targetOf(route)?.key !== "targetFlow" && !leadsAway(stage, route) && !handsOver(stage, partOf(route.file, "triggerFulfillment")),
  );

/** Event handlers as entries: the platform's own, and events that a client sends. */
function addEvents(stage: Stage, scene: Scene): readonly NodeRef[] {
  const { flow } = stage;
  const { events } = stage.desk;
  return scene.events.flatMap((handler): NodeRef[] => {
    const { event = "" } = handler;
    const kind = kindOfEvent(event);
    const at = placeOf(handler);
    if (kind === "custom") {
      // Several handlers of one event are one request.
      const requestAt = events.get(event) ?? at;
      events.set(event, requestAt);
      const request = asksByName(event) && { request: true, requestAt };
      flow.entry({ kind: "event", name: event, to: addHandler(stage, scene, handler), at, ...request });
      return [];
    }
    // What called flows raise comes back on every page; a webhook may raise it, too.
    if (!scene.isStart && kind !== "flow") return [];
    const to = addHandler(stage, scene, handler);
    flow.entry({ kind: "handler", name: event, to, at });
    return kind === "noMatch" ? [{ flow: flow.id, node: to }] : [];
  });
}

/** Answers out of documents come where nothing else understood the customer; they may lead on. */
function addKnowledge(stage: Stage): void {
  const { flow, start, scenes, files } = stage;
  for (const scene of [start, ...scenes.values()]) {
    const file = partOf(scene.file, "knowledgeConnectorSettings");
    if (partOf(file, "enabled").value !== true) continue;
    const handler = { key: `${scene.id}/knowledge`, file, event: "knowledge", guard: { op: "true" } as const };
    flow.entry({ kind: "handler", name: `knowledge of ${files.name}`, to: addHandler(stage, scene, handler), at: file.at });
  }
}
