import { buildFlow, is } from "../../../model/build.ts";
import type { Flow, NodeRef } from "../../../model/model.ts";
import { partOf } from "../located.ts";
import type { FlowFiles } from "./agent.ts";
import { freshForm } from "./form.ts";
import { addHandler, addTail, type Tail, TURN, waitOn } from "./handler.ts";
import { asksByName, kindOfEvent } from "./names.ts";
import { addPage, addWait, intentNode } from "./page.ts";
import { type Desk, placeOf, type Scene, type Stage, sceneOf, within } from "./scene.ts";
import { flowKey } from "./target.ts";

export interface DrawnFlow {
  readonly flow: Flow;
  readonly fallbacks: readonly NodeRef[];
  /** What is understood on each of its pages, by intent. */
  readonly scopes: ReadonlyMap<string, readonly string[]>;
}

/** Draws a flow of an agent. `elsewhere` = the intents that other flows know too, so that they may come along into this one. */
export function drawFlow(desk: Desk, files: FlowFiles, elsewhere: ReadonlySet<string>): DrawnFlow {
  const id = flowKey(desk.bot, files.name);
  const { at } = files.file;
  const flow = buildFlow({ id, name: files.name, at, keys: [id] });
  const start = sceneOf(desk, files, files, true);
  const scenes = new Map(files.pages.map((page) => [page.name, sceneOf(desk, files, page, false)]));
  const stage: Stage = { desk, files, flow, start, scenes, drawn: new Set(), waits: new Set() };
  addStart(stage, elsewhere);
  for (const scene of scenes.values()) addPage(stage, scene);
  for (const [intent, routes] of start.intents) {
    const [first] = routes;
    if (first) flow.entry({ kind: "intent", intent, to: intentNode(stage, start, intent, routes), at: within(first, "intent") });
  }
  const fallbacks = [start, ...scenes.values()].flatMap((scene) => addEvents(stage, scene));
  addKnowledge(stage);
  // Drawing how a page waits may lead to pages at which nothing waited so far: the set grows while it is walked.
  for (const scene of stage.waits) addWait(stage, scene);
  return { flow: flow.done(), fallbacks, scopes: scopesIn(stage) };
}

/** A page understands its own intents and those of its flow. */
function scopesIn({ flow, start, scenes }: Stage): DrawnFlow["scopes"] {
  const scopes = new Map<string, string[]>();
  for (const { id, intents } of [start, ...scenes.values()])
    for (const intent of new Set([...intents.keys(), ...start.intents.keys()])) {
      const known = scopes.get(intent) ?? [];
      known.push(`${flow.id} ${id}`);
      scopes.set(intent, known);
    }
  return scopes;
}

/** The flow is entered: an intent that came along is answered here too, else the conditions of the start page are tried. */
function addStart(stage: Stage, elsewhere: ReadonlySet<string>): void {
  const { flow, start, files } = stage;
  const { at } = start.file;
  const tail: Tail = { stage, scene: start, id: "start", at, label: files.name, join: false };
  const entered = flow.node("branch", "start/enter", at, { label: files.name, synthetic: true, sets: freshForm(start) });
  for (const [intent, routes] of start.intents)
    if (elsewhere.has(intent))
      flow.exit(entered, "case", intentNode(stage, start, intent, routes), { when: is(TURN, intent), label: intent });
  flow.exit(
    entered,
    "default",
    addTail(tail, start.conditions, 0, () => waitOn(stage, start)),
    { implied: true },
  );
  flow.entry({ kind: "start", to: entered, at });
}

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
    if (!scene.isStart || kind === "flow") return [];
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
