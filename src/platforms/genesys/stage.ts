import { buildFlow, type FlowBuilder, type NodeRest } from "../../model/build.ts";
import type { Call, Defect, Exit, ExitRole, Literal, Node, NodeKind, Place } from "../../model/model.ts";
import { wordsApart } from "../../source/camel-case.ts";
import type { ActionDeclaration } from "../platform.ts";
import type { ActionSpec } from "./actions.ts";
import type { Candidates } from "./candidates.ts";
import { isForCalls } from "./flow-types.ts";
import type { Links } from "./links.ts";
import type { NameIn } from "./own-variables.ts";
import type { Action, ArchitectFlow, Container } from "./shape.ts";
import { spoken } from "./values.ts";

/** What drawing a flow needs to know of the project. */
export interface Scene {
  readonly flow: ArchitectFlow;
  readonly id: string;
  /** Keys by which others mean this flow. */
  readonly keys: readonly string[];
  readonly links: Links;
  readonly candidates: Candidates;
  /** True of a variable that holds what a customer says. */
  readonly isHeard: (variable: string) => boolean;
  /** The words of an option that a menu keeps, by each of them in lower case. */
  readonly offered: ReadonlyMap<string, readonly string[]>;
  /** Variables that hold an intent of a bot that is not in the project, in lower case. */
  readonly unseenIntents: ReadonlySet<string>;
  /** Variables that nothing writes, with the value that they have for good. */
  readonly constants: Readonly<Record<string, Literal>>;
  readonly declared: Readonly<Record<string, ActionDeclaration>>;
  /** What the variables of a container are called in the model. */
  readonly names: ReadonlyMap<Container, NameIn>;
  /** The container that a reference or a name means. */
  readonly find: (reference: string) => Container | undefined;
  /** Participant data that calls hand back. */
  readonly attributes: readonly string[];
  /** Tasks and states that nothing mentions. */
  readonly orphans: ReadonlySet<Container>;
  readonly defects: Defect[];
}

/** A container while it is drawn as a flow of the model. */
export interface Stage {
  readonly scene: Scene;
  readonly builder: FlowBuilder;
  readonly container: Container;
  readonly isStart: boolean;
  /** Some `callTask` enters it: its end comes back there. */
  readonly isCalled: boolean;
  /** Every container that a `callTask` enters. */
  readonly called: ReadonlySet<Container>;
}

/** The key by which calls and jumps of the flow mean one of its containers. */
export const containerKey = (scene: Pick<Scene, "id">, container: Container): string => `${scene.id}/${container.kind}[${container.id}]`;

/** Begins to draw a container. */
export function openStage(scene: Scene, container: Container, isStart: boolean, called: ReadonlySet<Container>): Stage {
  const { channels } = scene.flow.type;
  const builder = buildFlow({
    id: containerKey(scene, container),
    name: scene.flow.containers.length === 1 || isStart ? scene.flow.name : `${scene.flow.name} / ${container.name}`,
    at: isStart ? scene.flow.at : container.at,
    keys: [containerKey(scene, container), ...(isStart ? scene.keys : [])],
    channels,
  });
  return { scene, builder, container, isStart, isCalled: called.has(container), called };
}

/** Adds the node of an action. */
export function add({ builder }: Stage, kind: NodeKind, action: Action, rest: NodeRest = {}): string {
  return builder.node(kind, action.id, action.at, {
    label: action.name ?? words(action.type),
    type: action.type,
    trackingId: action.trackingId,
    ...rest,
  });
}

/** Leads an exit to an action, which may not be drawn yet; `null` = to the end of the container. */
export function lead(stage: Stage, from: string, role: ExitRole, to: string | null, at: Place, rest: Partial<Exit> = {}): void {
  const own = stage.builder.get(from)?.at ?? at;
  stage.builder.exit(from, role, to ?? runsOut(stage, own), { at, ...rest });
}

/** The end of a container that nothing follows: a task comes back, a bot gives control back, who waits in a queue goes on waiting. */
export function runsOut(stage: Stage, at: Place): string {
  const { scene, builder, container, isCalled } = stage;
  const id = `end ${at.pointer}`;
  if (builder.has(id)) return id;
  const label = `the end of ${container.name}`;
  if (scene.flow.type.isBot && !isCalled) return handBack(stage, id, at, label);
  if (scene.flow.type.inQueue && !isCalled) return keepsWaiting(stage, id, at);
  return builder.node("return", id, at, { synthetic: true, label, returns: comesBack(stage) });
}

/** The bot is left and its caller goes on. */
export const handBack = ({ builder }: Stage, id: string, at: Place, label: string): string =>
  builder.node("return", id, at, { synthetic: true, label, returns: { scope: "bot", exitReason: "TriggeredByFlow" } });

/** The flow of a queue ends while the customer stays in the queue. */
export const keepsWaiting = ({ builder }: Stage, id: string, at: Place): string =>
  builder.node("transfer", id, at, {
    synthetic: true,
    label: "goes on waiting in the queue",
    transfer: { route: "digital", byChannel: { voice: "voice" }, targetKind: "queue" },
  });

/** A task ends: the action that called it goes on by the path of this name, or by its default one. */
export const comesBack = ({ scene }: Stage, path?: string): NonNullable<Node["returns"]> => ({
  scope: "flow",
  ...(path === undefined ? {} : { exitReason: path }),
  bindsOnly: true,
  withoutCaller: scene.flow.type.opens ? "dead-end" : "opaque",
});

/** A call or jump inside the flow. */
export const local = (scene: Scene, container: Container, at: Place): Call => ({
  keys: [containerKey(scene, container)],
  name: container.name,
  at,
  what: container.kind,
  local: true,
});

/**
 * Enters a container for good, by a node that `draw` adds. A task that others call comes back here to nobody: then the bot gives control back.
 */
export function goTo(stage: Stage, container: Container, at: Place, draw: (kind: NodeKind, rest: NodeRest) => string): string {
  const ends = stage.scene.flow.type.isBot && !stage.isCalled && stage.called.has(container);
  const node = draw(ends ? "call" : "jump", { call: local(stage.scene, container, at) });
  if (ends) stage.builder.exit(node, "next", handBack(stage, `left ${at.pointer}`, at, `the end of ${container.name}`));
  return node;
}

/** What works on calls only, in a flow that is entered on other channels, too. */
export const callsOnly = ({ scene }: Stage): NodeRest => (isForCalls(scene.flow.type) ? {} : { channels: ["voice"], voiceOnly: true });

/** What an action says, as text. */
export function said(action: Action, spec: ActionSpec): NodeRest {
  const value = spec.says ? action.field(spec.says) : undefined;
  const text = spoken(value);
  if (!text || !value) return {};
  const { file, pointer } = value.at;
  // Archy wraps what is said in `lit` or `exp`; the message is the field.
  return { texts: [{ text, at: value.at, message: { file, pointer: pointer.replace(/\/(?:lit|exp|tts)$/, "") } }] };
}

/** `transferToAcd` → `transfer to acd`. */
export const words = (type: string): string => wordsApart(type).toLowerCase();
