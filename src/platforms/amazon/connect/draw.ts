import { ownOf } from "../../../model/maps.ts";
import type { Literal } from "../../../model/model.ts";
import { type Declaration, readDeclaration } from "../../platform.ts";
import { drawInput, drawLex, drawTalk, drawView } from "./ask.ts";
import { drawBranch, drawCompare, drawHours, drawMetric } from "./branch.ts";
import { drawEffect } from "./effect.ts";
import type { Action } from "./flow.ts";
import { drawHooks } from "./hooks.ts";
import { drawJump, drawModule, drawReturn } from "./links.ts";
import { drawLoop } from "./loops.ts";
import { saidBy } from "./said.ts";
import { add, rowOf, type Scene, wire, wireErrors, wireNext } from "./scene.ts";
import { ACTIONS, type Drawing, meantType } from "./table.ts";
import { drawAgentTransfer, drawCallback, drawContact, drawEmail, drawPhone, drawQueue, drawTicket, drawWaiting } from "./transfers.ts";
import { writesOf } from "./variables.ts";

/** Makes the node of one action. */
export function draw(scene: Scene, action: Action): void {
  const row = declaredAs(scene, action) ? undefined : rowOf(action);
  if (row) DRAW[row.draw](scene, action);
  else drawUnknown(scene, action);
}

const DRAW: Readonly<Record<Drawing, (scene: Scene, action: Action) => void>> = {
  say: drawSay,
  effect: (scene, action) => drawEffect(scene, action),
  attributes: drawAttributes,
  fetch: drawFetch,
  hooks: drawHooks,
  compare: drawCompare,
  branch: drawBranch,
  wait: drawBranch,
  hours: drawHours,
  metric: drawMetric,
  loop: drawLoop,
  input: drawInput,
  lex: drawLex,
  talk: drawTalk,
  view: drawView,
  queue: drawQueue,
  agentTransfer: drawAgentTransfer,
  phone: drawPhone,
  callback: drawCallback,
  ticket: drawTicket,
  contact: drawContact,
  email: drawEmail,
  jump: drawJump,
  module: drawModule,
  return: drawReturn,
  end: drawEnd,
  disconnect: (scene, action) => void add(scene, action, "end", { end: "closes" }),
};

function drawSay(scene: Scene, action: Action): void {
  // Loop prompts without an interruption keeps the customer waiting for an agent.
  const ends = action.conditions.length + action.errors.length === 0;
  if (action.type === "MessageParticipantIteratively" && ends && scene.kind === "queue") return drawWaiting(scene, action);
  const node = add(scene, action, "say", { texts: saidBy(action) });
  wireNext(scene, action, node);
  for (const { target } of action.conditions) wire(scene, node, "next", target);
  wireErrors(scene, action, node);
}

/** Attributes that later blocks compare are facts of the path. */
function drawAttributes(scene: Scene, action: Action): void {
  const sets = new Map<string, Literal | undefined>();
  const copies = new Map<string, string>();
  for (const { path, source } of writesOf(action)) {
    sets.set(path, "literal" in source ? source.literal : undefined);
    if ("path" in source) copies.set(path, source.path);
  }
  drawEffect(scene, action, { sets, ...(copies.size > 0 && { copies }) });
}

/** Where a block keeps what it fetches. Source: "List of available attributes", administrator guide. */
const FETCHES: Readonly<Record<string, string>> = {
  InvokeLambdaFunction: "$.External.",
  GetMetricData: "$.Metrics.",
  GetCase: "$.Case.",
  EvaluateDataTableValues: "$.DataTables.",
  ListDataTableValues: "$.DataTableList.",
  GetCustomerProfile: "$.Customer.",
  GetCustomerProfileObject: "$.Customer.",
  GetCalculatedAttributesForCustomerProfile: "$.Customer.",
};

/** What a block fetches replaces what an earlier one has fetched: nobody knows it before a later block compares it. */
function drawFetch(scene: Scene, action: Action): void {
  const root = ownOf(FETCHES, action.type);
  const fetched = [...scene.world.attributes.compared].filter((path) => root !== undefined && path.startsWith(root));
  drawEffect(scene, action, { sets: new Map(fetched.map((path) => [path, undefined])) });
}

/**
 * "End flow / Resume" ends an inbound flow as a disconnect does; in a queue flow the customer keeps waiting for an agent; whisper and hold
 * flows run beside a conversation that goes on. Source: "End flow / Resume", administrator guide.
 */
function drawEnd(scene: Scene, action: Action): void {
  if (scene.kind === "queue") return drawWaiting(scene, action);
  if (scene.kind === "hold" || scene.kind === "whisper" || scene.kind === "outbound")
    return void add(scene, action, "return", { returns: { withoutCaller: "opaque" } });
  add(scene, action, "end", { end: "closes" });
}

const declaredAs = ({ world }: Scene, { written, at }: Action) => ownOf(world.declared(at.file), written);

/** What the config declares, else a type that Connect does not have: nobody knows what it does, and all its outputs are followed. */
function drawUnknown(scene: Scene, action: Action): void {
  const declaration = declaredAs(scene, action);
  const declared = declaration && readDeclaration(declaration);
  if (!declared) {
    const meant = meantType(action.written);
    const known = [...ACTIONS.keys()];
    scene.world.defects.push({ kind: "unknown-action", at: action.typeAt, type: action.written, known, ...(meant && { meant }) });
  }
  const node = declaredNode(scene, action, declared);
  if (declared?.kind === "end") return;
  wireNext(scene, action, node);
  for (const { target, operands } of action.conditions) wire(scene, node, "next", target, { label: operands.join(", ") });
  wireErrors(scene, action, node);
}

function declaredNode(scene: Scene, action: Action, declared: Declaration | undefined): string {
  if (declared?.kind === "transfer") return add(scene, action, "transfer", { transfer: { route: declared.route } });
  if (declared && declared.kind !== "opaque") return add(scene, action, declared.kind);
  const declare = `platforms.amazon-connect.actions: {"${action.written}": "effect"}`;
  return add(scene, action, "opaque", { opaque: { what: `action type ${action.written || "(none)"}`, declare } });
}
