import { ownOf } from "../../model/maps.ts";
import type { Flow, NodeRef } from "../../model/model.ts";
import { type ActionDeclaration, howToDeclare, readDeclaration } from "../platform.ts";
import { ACTIONS, type ActionSpec, type Draw } from "./actions.ts";
import { drawAnythingElse, drawAsk, drawBoolean, drawIntents, drawMenuAction } from "./asks.ts";
import { drawDecision, drawLookup, drawLoop, drawLoopEnd, drawSchedule, drawSwitch } from "./branches.ts";
import { drawContainerCall, drawFlowCall, drawFlowTransfer } from "./calls.ts";
import { drawEntries } from "./events.ts";
import { drawOutputs } from "./outputs.ts";
import { withNames } from "./own-variables.ts";
import { type Action, type Container, MISSING } from "./shape.ts";
import {
  add,
  callsOnly,
  comesBack,
  containerKey,
  keepsWaiting,
  lead,
  openStage,
  runsOut,
  type Scene,
  type Stage,
  said,
  words,
} from "./stage.ts";
import { drawTicket, drawTransfer } from "./transfers.ts";
import { drawUpdate } from "./updates.ts";
import { drawVendorBot } from "./vendor-bots.ts";
import { writes } from "./writes.ts";
import { isExternal, referenced } from "./yaml.ts";

/** A flow's containers as flows of the model: tasks are called and come back, states, menus and bots are jumped to. */
export interface Drawn {
  readonly flows: readonly Flow[];
  readonly fallbacks: readonly NodeRef[];
}

/** Draws every container of a flow, of two with one reference the first, and notes a start that is missing. */
export function drawFlow(scene: Scene): Drawn {
  const { containers, start: written, at } = scene.flow;
  const found = written ? scene.find(written.id) : containers[0];
  const isMissing = containers.length > 0 && !found && !isExternal(written?.id ?? "");
  // Where a list is none, what it holds is missing for that reason.
  if (isMissing && scene.flow.misshapen.every(({ kind }) => kind !== "shape"))
    scene.defects.push({ kind: "missing-start", at: written?.at ?? at, ...(written ? { name: referenced(written.id) } : {}) });
  // A start that is not there is one fault: the flow is still the one that others call, and its escalation its own.
  const start = isMissing ? containers[0] : found;
  const called = new Set(
    containers.flatMap(({ actions }) =>
      actions.flatMap((action) => (action.type === "callTask" ? (scene.find(action.field("targetTaskRef")?.text ?? "") ?? []) : [])),
    ),
  );
  const keys = new Set<string>();
  const isFirst = (container: Container) => keys.size < keys.add(containerKey(scene, container)).size;
  const drawn = containers.filter(isFirst).map((container) => drawContainer(openStage(scene, container, container === start, called)));
  return { flows: drawn.map(({ flow }) => flow), fallbacks: drawn.flatMap(({ fallbacks }) => fallbacks) };
}

function drawContainer(stage: Stage): { readonly flow: Flow; readonly fallbacks: readonly NodeRef[] } {
  const { builder, container } = stage;
  for (const action of container.actions) drawAction(stage, action);
  const { first } = container;
  const entry = container.kind === "menu" ? drawMenu(stage) : first !== null && builder.has(first) ? first : runsOut(stage, container.at);
  const fallbacks = drawEntries(stage, entry);
  const names = stage.scene.names.get(container);
  return { flow: names ? withNames(builder.done(), names) : builder.done(), fallbacks };
}

const menuNode = ({ container }: Stage): string => `menu ${container.id}`;

/** The menu of a call: a question with its choices. */
function drawMenu(stage: Stage): string {
  const { builder, container } = stage;
  const id = builder.node("ask", menuNode(stage), container.at, { label: container.name, ...callsOnly(stage) });
  for (const { name, words, at, to } of container.choices) lead(stage, id, "answer", to, at, { label: name, choice: { name, words, at } });
  return id;
}

/** How each kind of action is drawn. */
const DRAW: Readonly<Record<Draw, (stage: Stage, action: Action, spec: ActionSpec) => void>> = {
  say: drawPlain,
  effect: drawPlain,
  ask: drawAsk,
  boolean: drawBoolean,
  intents: drawIntents,
  anythingElse: drawAnythingElse,
  menu: drawMenuAction,
  wait: (stage, action, spec) => void add(stage, "end", action, { end: "rests", ...said(action, spec) }),
  lookup: drawLookup,
  decision: drawDecision,
  switch: drawSwitch,
  schedule: drawSchedule,
  loop: drawLoop,
  loopNext: drawLoopEnd,
  loopExit: drawLoopEnd,
  update: drawUpdate,
  callTask: drawContainerCall,
  jump: drawContainerCall,
  repeatMenu: (stage, action) => lead(stage, add(stage, "branch", action), "next", menuNode(stage), action.at),
  callFlow: drawFlowCall,
  callBot: drawVendorBot,
  transferFlow: drawFlowTransfer,
  transfer: drawTransfer,
  callback: drawTransfer,
  ticket: drawTicket,
  endTask: drawEndTask,
  exitBot: (stage, action) => void add(stage, "return", action, { returns: { scope: "bot", exitReason: "TriggeredByFlow" } }),
  endState: drawEndState,
  end: (stage, action) => void add(stage, "end", action, { end: "closes" }),
  opaque: (stage, action, spec) => {
    const what = `the ${words(action.type)} ${JSON.stringify(action.name ?? "")}`;
    drawOutputs(stage, add(stage, "opaque", action, { opaque: { what } }), action, spec);
  },
};

function drawAction(stage: Stage, action: Action): void {
  if (action.type === MISSING) return drawMissing(stage, action);
  const declared = ownOf(stage.scene.declared, action.type);
  if (declared) return drawDeclared(stage, action, declared);
  const spec = ACTIONS.get(action.type);
  if (spec) DRAW[spec.draw](stage, action, spec);
  else drawUnknown(stage, action);
}

function drawPlain(stage: Stage, action: Action, spec: ActionSpec): void {
  const node = add(stage, spec.draw === "say" ? "say" : "effect", action, {
    ...said(action, spec),
    ...(spec.voiceOnly ? callsOnly(stage) : {}),
    ...(spec.audits ? { audits: true } : {}),
    ...writes(action),
  });
  drawOutputs(stage, node, action, spec);
}

/** A called task comes back; in a bot that was entered in another way, its end is the bot's. */
function drawEndTask(stage: Stage, action: Action): void {
  if (stage.scene.flow.type.isBot && !stage.isCalled)
    return void add(stage, "return", action, { returns: { scope: "bot", exitReason: "TriggeredByFlow" } });
  const path = action.field("pathName")?.text ?? action.field("outputPath")?.text ?? "default";
  add(stage, "return", action, { returns: comesBack(stage, /^(?:__)?default(?:__)?$/i.test(path) ? undefined : path) });
}

/** The state of a flow that runs in a queue ends; the customer stays there. */
function drawEndState(stage: Stage, action: Action): void {
  if (!stage.scene.flow.type.inQueue) return void add(stage, "end", action, { end: "closes" });
  stage.builder.exit(add(stage, "effect", action), "next", keepsWaiting(stage, `${action.id} waits`, action.at));
}

/** An action to which an output leads and which the file does not hold. */
function drawMissing({ scene, builder }: Stage, { id, name = "", at }: Action): void {
  scene.defects.push({ kind: "unknown-target", reference: { name, at, what: "action", known: [] } });
  builder.node("opaque", id, at, { synthetic: true, label: name, opaque: { what: `the missing action "${name}"` } });
}

/** An action that the config declares. */
function drawDeclared(stage: Stage, action: Action, declared: ActionDeclaration): void {
  const { kind, route } = readDeclaration(declared);
  if (kind === "end") return void add(stage, "end", action);
  if (kind === "transfer") {
    const node = add(stage, "transfer", action, { transfer: { route } });
    for (const output of action.outputs) if (output.key !== "success") lead(stage, node, "failure", output.to, output.at);
    return;
  }
  const outputs = { success: "next", failure: "failure", timeout: "timeout" } as const;
  const opaque = { opaque: { what: `the action ${JSON.stringify(action.name ?? action.type)}` } };
  drawOutputs(stage, add(stage, kind, action, kind === "opaque" ? opaque : {}), action, { outputs });
}

/** All outputs of an action that nobody knows are followed. */
function drawUnknown(stage: Stage, action: Action): void {
  const { type, name = "", at } = action;
  stage.scene.defects.push({ kind: "unknown-action", at, type, known: [...ACTIONS.keys()] });
  const node = add(stage, "opaque", action, {
    opaque: type
      ? { what: `the action type ${type}`, declare: howToDeclare("genesys", type) }
      : { what: `the action ${JSON.stringify(name)}, which has no type,` },
  });
  drawOutputs(stage, node, action, { outputs: { success: "next", failure: "failure", timeout: "timeout" } });
}
