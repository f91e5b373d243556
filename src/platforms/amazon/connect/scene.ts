import type { ExitRest, FlowBuilder, NodeRest } from "../../../model/build.ts";
import { ownOf } from "../../../model/maps.ts";
import type { Defect, ExitRole, Guard, NodeKind } from "../../../model/model.ts";
import { namesOf } from "../../../model/nearest.ts";
import type { ActionDeclaration } from "../../platform.ts";
import type { Directory } from "./directory.ts";
import { errorRow } from "./errors.ts";
import type { Action, ConnectFlow, FlowKind, Target } from "./flow.ts";
import type { LexSide } from "./lex-side.ts";
import type { Substitution } from "./names.ts";
import { ACTIONS, type ActionRow, type Drawing } from "./table.ts";
import type { Attributes } from "./variables.ts";

/** What the flows of one bot share while their nodes are made. */
export interface World {
  readonly directory: Directory;
  readonly substitution: Substitution;
  readonly declared: (file: string) => Readonly<Record<string, ActionDeclaration>>;
  readonly attributes: Attributes;
  readonly lex: LexSide;
  readonly kindOf: (flow: ConnectFlow) => FlowKind;
  /** True of a flow that runs beside the conversation or later in it, set by a hook or by its type: what the customer asked for was asked for before. */
  readonly runsBeside: (flow: ConnectFlow) => boolean;
  /** The key that means exactly this flow. */
  readonly keyOf: (flow: ConnectFlow) => string;
  /** Queue flows that offer the waiting customer something else than to wait. */
  readonly queueFlows: readonly ConnectFlow[];
  readonly defects: Defect[];
}

/** One flow while its nodes are made. */
export interface Scene {
  readonly world: World;
  readonly flow: ConnectFlow;
  readonly kind: FlowKind;
  readonly builder: FlowBuilder;
  readonly identifiers: ReadonlySet<string>;
}

export const rowOf = (action: Action): ActionRow | undefined => ACTIONS.get(action.type);

/** Adds the node of an action under the action's own identifier, with what every node of that type has. */
export function add(scene: Scene, action: Action, kind: NodeKind, rest: NodeRest = {}): string {
  const row = rowOf(action);
  const voiceOnly = row?.on?.length === 1 && row.on[0] === "voice" && kind !== "transfer";
  return scene.builder.node(kind, action.id, action.at, {
    label: action.label ?? row?.block ?? action.written,
    type: action.written,
    ...(row?.on && kind !== "transfer" && { channels: row.on }),
    ...(voiceOnly && { voiceOnly }),
    ...rest,
  });
}

/** Adds an exit to where a transition leads: nowhere (`null`), to an action, or to one that the flow does not have. */
export function wire(scene: Scene, node: string, role: ExitRole, { to, at }: Target, rest: ExitRest = {}): void {
  if (to === null || scene.identifiers.has(to)) return scene.builder.exit(node, role, to, { at, ...rest });
  const missing = { name: to, at, what: "action", known: namesOf(scene.identifiers) };
  scene.builder.exit(node, role, null, { at, ...rest, missing });
}

const PASSING: ReadonlySet<Drawing> = new Set(["say", "effect", "attributes", "fetch", "hooks"]);

/** What an error means on one block, where that differs from the table. */
interface OwnExit {
  readonly role?: ExitRole;
  readonly when?: Guard;
}

/** The exits of the errors that the action lists. An error that goes on just as success does is no way of its own. */
export function wireErrors(scene: Scene, action: Action, node: string, own: Readonly<Record<string, OwnExit>> = {}): void {
  const row = rowOf(action);
  const success = row && !row.on && PASSING.has(row.draw) ? action.next?.to : undefined;
  for (const { type, target } of action.errors) {
    if (success && target.to === success) continue;
    const { role, branch: label, channels } = errorRow(action.type, type);
    const { role: as = role, when } = ownOf(own, type) ?? {};
    // What is left when no condition held is named by those conditions.
    wire(scene, node, as, target, { ...(as !== "default" && { label }), ...(channels && { channels }), ...(when && { when }) });
  }
}

/** The exit on success, where the block has one and the file writes it. */
export function wireNext(scene: Scene, action: Action, node: string, role: ExitRole = "next"): void {
  if (action.next && rowOf(action)?.next !== "filler") wire(scene, node, role, action.next);
}
