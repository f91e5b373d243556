import { below, type FlowBuilder, type NodeRest } from "../../model/build.ts";
import type { Node, NodeKind, Place } from "../../model/model.ts";
import { namesOf } from "../../model/nearest.ts";
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
  /** What the designer's canvas shows of an action that nobody has named. */
  readonly shownOf: (step: Pick<Step, "action" | "kind" | "at">) => string | undefined;
  /** How a path ends that runs out of actions where no caller goes on. */
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
  /** The action before it in the same list. */
  readonly before: Json | undefined;
  readonly loop: Loop | undefined;
  readonly scope: Scope;
}

/** `disabled` is true, or a formula that says so: `=true`. */
export function isSwitchedOff(action: Json): boolean {
  const disabled = member(action, "disabled");
  return isTrue(typeof disabled === "string" ? disabled.replace(/^\s*=\s*/, "").trim() : disabled);
}

/** True for an action that never runs: switched off, or left over on the canvas of Copilot Studio. */
export const isOff = (action: Json): boolean => isSwitchedOff(action) || text(member(action, "kind")) === "DisconnectedNodeContainer";

/**
 * Adds a list and returns the node where it is entered; `next` where it is empty. An action that is switched off is passed over, also by a
 * jump to it.
 */
export function addList(scope: Scope, list: Json | undefined, at: Place, next: string | null, loop?: Loop): string | null {
  const actions = items(list).map((action, i) => ({ action, at: below(at, i), off: isOff(action) }));
  const behind = (i: number) => actions.slice(i).find(({ off }) => !off)?.at.pointer ?? next;
  actions.forEach(({ action, at: place, off }, i) => {
    const before = actions.slice(0, i).findLast((each) => !each.off)?.action;
    const step: Step = { action, kind: scope.kindOf(action), id: place.pointer, at: place, next: behind(i + 1), before, loop, scope };
    if (off) passOver(step);
    else scope.add(step);
  });
  return behind(0);
}

/** The node at which a list is entered, known before it is added: its first action that is not switched off. */
export function firstOf(list: Json | undefined, at: Place): string | null {
  const live = items(list).findIndex((action) => !isOff(action));
  return live < 0 ? null : below(at, live).pointer;
}

/** A node for an action that is switched off, where a jump names it. */
function passOver(step: Step): void {
  const name = text(member(step.action, "id"));
  if (name === undefined || step.scope.byName.get(name) !== step.id) return;
  through(step, step.next);
}

/** A node that only leads on. */
export function through(step: Step, to: string | null): void {
  step.scope.flow.node("effect", step.id, step.at, { synthetic: true, type: step.kind });
  step.scope.flow.exit(step.id, "next", to ?? onward({ ...step, next: null }), { implied: true });
}

/** The end of a list stands at the last action that ran. */
export function runOut({ scope, id, at }: Pick<Step, "scope" | "id" | "at">, called: Pick<Node, "label" | "alias">): string {
  return scope.flow.node("return", scope.flow.fresh(`${id} end`), at, {
    synthetic: true,
    ...called,
    returns: { withoutCaller: scope.withoutCaller },
  });
}

/** The target behind a step: the next action, or the end of the list. */
export const onward = (step: Step): string => step.next ?? runOut(step, calledOf(step));

/** A plain step: one node that goes on. */
export function plain(step: Step, kind: NodeKind, rest: NodeRest = {}): void {
  step.scope.flow.node(kind, step.id, step.at, { ...headOf(step), ...rest });
  step.scope.flow.exit(step.id, "next", onward(step), { implied: true });
}

/** A node at which the list ends for good. */
export function last(step: Step, kind: NodeKind, rest: NodeRest = {}): void {
  step.scope.flow.node(kind, step.id, step.at, { ...headOf(step), ...rest });
}

/** Jumps to a node of the same flow; a jump that names none is unwired. */
export function goTo(step: Step, target: string | null, missing?: string): void {
  const { flow, byName } = step.scope;
  flow.node("effect", step.id, step.at, { ...headOf(step), leadsOn: true });
  flow.exit(
    step.id,
    "next",
    target,
    !missing ? {} : { missing: { name: missing, at: below(step.at, "actionId"), what: "action", known: namesOf(byName) } },
  );
}

/** A loop runs its list as often as there are items, maybe never. */
export function forEach(step: Step, rest: Pick<Node, "sets" | "oneOf" | "copies"> = {}): void {
  const { flow } = step.scope;
  flow.node("effect", step.id, step.at, { ...headOf(step), ...rest });
  const body = addList(step.scope, member(step.action, "actions"), below(step.at, "actions"), step.id, {
    before: step.id,
    after: step.next,
  });
  if (body !== step.id) flow.exit(step.id, "loop", body, { label: "an item is left" });
  flow.exit(step.id, "next", onward(step), { label: "no item is left", implied: true });
}

/** What a designer calls an action: its name, else what the canvas shows of it. */
export const labelOf = (step: Step): string =>
  text(member(step.action, "displayName")) ??
  text(member(member(step.action, "$designer"), "name")) ??
  step.scope.shownOf(step) ??
  text(member(step.action, "id")) ??
  step.kind;

/** By what people name an action: what the designer calls it, and its id. */
const calledOf = (step: Step): Pick<Node, "label" | "alias"> => {
  const alias = text(member(step.action, "id"));
  return { label: labelOf(step), ...(alias === undefined ? {} : { alias }) };
};

/** What every node of an action says of it. */
export const headOf = (step: Step): Pick<Node, "type" | "label" | "alias"> => ({ type: step.kind, ...calledOf(step) });

/** The keys under which an action holds lists: of its own, and of its branches. */
const LISTS = ["actions", "elseActions", "default"];
const BRANCHES = ["conditions", "cases"];

/**
 * Every action of a list and of the lists inside, in the order in which they are written; left out are dialogs that are written inline and
 * the lists of actions that never run.
 */
export function eachAction(list: Json | undefined, at: Place, visit: (action: Json, at: Place) => void): void {
  items(list).forEach((action, i) => {
    const place = below(at, i);
    visit(action, place);
    if (isOff(action)) return;
    for (const inner of listsIn(action, place)) eachAction(inner.list, inner.at, visit);
  });
}

/** The lists that an action holds. */
export const listsIn = (action: Json, at: Place): readonly { readonly list: Json | undefined; readonly at: Place }[] => [
  ...BRANCHES.flatMap((key) =>
    items(member(action, key)).map((each, n) => ({ list: member(each, "actions"), at: below(at, key, n, "actions") })),
  ),
  ...LISTS.map((key) => ({ list: member(action, key), at: below(at, key) })),
];

/** The nodes of the actions of a list and of the lists inside, by the name that a `GotoAction` uses: `id`. */
export function actionsByName(list: Json | undefined, at: Place): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  eachAction(list, at, (action, { pointer }) => {
    const name = text(member(action, "id"));
    if (name !== undefined && !found.has(name)) found.set(name, pointer);
  });
  return found;
}
