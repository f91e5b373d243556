import { below, type FlowBuilder } from "../../model/build.ts";
import type { Node, NodeKind, Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { isTrue, items, member, text } from "../../source/json.ts";

/**
 * Action lists of Composer dialogs and Copilot Studio topics: actions run in order, branches hold lists of their own and join behind the
 * branching action. What differs (names of keys and kinds) comes in as a table.
 */
export interface Loop {
  readonly before: string;
  /** `null` = the list ends behind the loop. */
  readonly after: string | null;
}

export interface Scope {
  readonly flow: FlowBuilder;
  /** The key of an action's type: `kind` or `$kind`. */
  readonly kindOf: (action: Json) => string;
  /** Node ids of actions by the name that a `GotoAction` uses. */
  readonly byName: ReadonlyMap<string, string>;
  /** The first node of the list that the trigger runs; `RepeatDialog` goes there. */
  readonly restart: () => string | null;
  readonly add: (step: Step) => void;
  /** What a path is that runs out of actions: a return to whoever called, or a rest. */
  readonly withoutCaller: "opaque" | "dead-end";
}

/** One action with where it stands and what follows it. */
export interface Step {
  readonly action: Json;
  readonly kind: string;
  /** The id of the action's first node. */
  readonly id: string;
  readonly at: Place;
  /** The node of the next action; `null` = the list runs out here. */
  readonly next: string | null;
  readonly loop: Loop | undefined;
  readonly scope: Scope;
}

/** Adds a list and returns the node where it is entered; `next` where it is empty. */
export function addList(scope: Scope, list: Json | undefined, at: Place, next: string | null, loop?: Loop): string | null {
  const live = items(list).flatMap((action, i) => (isTrue(member(action, "disabled")) ? [] : [{ action, at: below(at, i) }]));
  const idOf = (place: Place) => place.pointer;
  live.forEach(({ action, at: place }, i) => {
    const follow = live[i + 1];
    scope.add({ action, kind: scope.kindOf(action), id: idOf(place), at: place, next: follow ? idOf(follow.at) : next, loop, scope });
  });
  const [first] = live;
  return first ? idOf(first.at) : next;
}

/** The end of a list stands at the last action that ran. */
export function runOut({ scope, id, at }: Pick<Step, "scope" | "id" | "at">, label?: string): string {
  return scope.flow.node("return", scope.flow.fresh(`${id} end`), at, {
    synthetic: true,
    ...(label ? { label } : {}),
    returns: { withoutCaller: scope.withoutCaller },
  });
}

/** The target behind a step: the next action, or the end of the list. */
export const onward = (step: Step): string => step.next ?? runOut(step, labelOf(step.action, step.kind));

/** A plain step: one node that goes on. */
export function plain(step: Step, kind: NodeKind, rest: Partial<Omit<Node, "id" | "kind" | "at" | "exits">> = {}): void {
  step.scope.flow.node(kind, step.id, step.at, { label: labelOf(step.action, step.kind), type: step.kind, ...rest });
  step.scope.flow.exit(step.id, "next", onward(step), { implied: true });
}

/** A node at which the list ends for good. */
export function last(step: Step, kind: NodeKind, rest: Partial<Omit<Node, "id" | "kind" | "at" | "exits">> = {}): void {
  step.scope.flow.node(kind, step.id, step.at, { label: labelOf(step.action, step.kind), type: step.kind, ...rest });
}

/** Jumps to a node of the same flow. */
export function goTo(step: Step, target: string | null, missing?: string): void {
  const { flow, byName } = step.scope;
  flow.node("effect", step.id, step.at, { label: labelOf(step.action, step.kind), type: step.kind });
  flow.exit(
    step.id,
    "next",
    target,
    missing === undefined ? {} : { missing: { name: missing, at: below(step.at, "actionId"), what: "action", known: [...byName.keys()] } },
  );
}

/** A loop runs its list as often as there are items, maybe never. */
export function forEach(step: Step): void {
  const { flow } = step.scope;
  flow.node("effect", step.id, step.at, { label: labelOf(step.action, step.kind), type: step.kind });
  const body = addList(step.scope, member(step.action, "actions"), below(step.at, "actions"), step.id, {
    before: step.id,
    after: step.next,
  });
  if (body !== step.id) flow.exit(step.id, "loop", body);
  flow.exit(step.id, "next", onward(step), { implied: true });
}

export const labelOf = (action: Json, kind: string): string =>
  text(member(action, "displayName")) ?? text(member(member(action, "$designer"), "name")) ?? text(member(action, "id")) ?? kind;

/** Every action of nested lists, by the name that a `GotoAction` uses: `id`. */
export function actionsByName(value: Json | undefined, at: Place, found: Map<string, string> = new Map()): ReadonlyMap<string, string> {
  items(value).forEach((action, i) => {
    const place = below(at, i);
    const name = text(member(action, "id"));
    if (name !== undefined && !found.has(name)) found.set(name, place.pointer);
    for (const key of ["actions", "elseActions", "default"]) actionsByName(member(action, key), below(place, key), found);
    for (const key of ["conditions", "cases"])
      items(member(action, key)).forEach((each, n) => void actionsByName(member(each, "actions"), below(place, key, n, "actions"), found));
  });
  return found;
}
