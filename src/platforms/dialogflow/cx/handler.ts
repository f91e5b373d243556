import { is, unknown } from "../../../model/build.ts";
import type { Literal, Node, Opaque, Place } from "../../../model/model.ts";
import { type Located, listOf, partOf } from "../located.ts";
import { addHidden } from "../opaque.ts";
import { parameterOf, STATUS } from "./conditions.ts";
import { addFulfilment, hasInner, type Owner } from "./fulfilment.ts";
import { handsOffLater } from "./later.ts";
import { named, RAISED, type Symbolic, symbolOf } from "./names.ts";
import { isSilent, responseIn, type Webhook, webhookIn } from "./response.ts";
import { type Handler, placeOf, type Scene, type Stage, targetOf, within } from "./scene.ts";

/** The intent that the customer's last words matched: it goes along into a flow that is entered in the same turn. */
export const TURN = "$turn.intent";
/** Which parameter the form asks for next. */
export const NEXT = "$page.next";

export const enterId = (scene: Scene) => `${scene.id}/enter`;
export const waitId = (scene: Scene) => `${scene.id}/waits`;
export const askId = (scene: Scene, parameter: number) => `${scene.id}/asks ${parameter}`;

/** The node at which a page waits for the customer; drawn once something leads there. */
export function waitOn(stage: Stage, scene: Scene): string {
  stage.waits.add(scene);
  return waitId(scene);
}

export const flowKey = (bot: string, flow: string) => `${bot}:flow:${flow}`;

/** Does anything follow on the page by itself, or does a question of its own? */
export const isIdle = ({ intents, events, parameters }: Scene): boolean =>
  intents.size === 0 && parameters.length === 0 && !events.some((event) => targetOf(event));

/**
 * Draws a handler in the scope of a page and gives its first node. Its fulfilment comes first, then its target; without a target the rest of
 * the page's conditions are tried. `back` is where an event handler without target leaves the customer.
 */
export function addHandler(stage: Stage, scene: Scene, handler: Handler, back?: string): string {
  const { flow, desk } = stage;
  const target = targetOf(handler);
  const page = target?.key === "targetPage" ? symbolOf(target.name) : undefined;
  const known = page === undefined && target?.key === "targetPage" && named(stage.files.pages, target.name);
  // What depends on the page is drawn once per page; all else is shared by the pages of the flow.
  const own =
    known || (page !== undefined && !ON_PAGE.has(page)) ? handler.key : `${scene.id}: ${handler.key}${back ? ` then ${back}` : ""}`;
  if (stage.drawn.has(own)) return own;
  stage.drawn.add(own);
  const fulfilment = partOf(handler.file, "triggerFulfillment");
  const label = labelOf(handler);
  const sets = new Map<string, Literal | undefined>();
  if (handler.intent !== undefined) {
    sets.set(TURN, handler.intent);
    const intent = desk.agent.intents.find(({ name }) => name === handler.intent);
    for (const name of intent?.parameters ?? []) sets.set(parameterOf(name, stage.files.name), undefined);
  }
  const tail: Tail = { stage, scene, id: own, at: placeOf(handler), label, join: hasInner(fulfilment) };
  const webhook = webhookIn(fulfilment, desk.handoff);
  const says = responseIn(partOf(fulfilment, "messages"), desk.handoff).messages.length > 0 || hasInner(fulfilment);
  const rest = () => {
    const wait = back ?? waitOn(stage, scene);
    const end = webhook && !webhook.act && !says ? addHidden(flow, own, tail.at, hiddenBy(webhook), desk.handoff) : wait;
    // Conditions were tried before events; what an event handler writes may change them.
    if (handler.event !== undefined) return addTail(tail, webhook || writes(fulfilment) ? scene.conditions : [], end);
    // An intent is consumed, then all conditions are due; behind a condition the later ones are.
    const from = scene.conditions.indexOf(handler) + 1;
    return addTail(tail, handler.intent === undefined ? scene.conditions.slice(from) : scene.conditions, end);
  };
  const owner: Owner = {
    id: own,
    at: tail.at,
    label,
    sets,
    ...(!target && { failed: () => errorHandler(stage, scene) }),
    later: () => handsOffLater(desk, stage.files, handler),
  };
  addFulfilment(stage, owner, fulfilment, target ? leadTo(tail, handler, target, rest) : rest());
  return own;
}

/** Targets that mean another place on every page. */
const ON_PAGE: ReadonlySet<Symbolic> = new Set(["CURRENT_PAGE", "PREVIOUS_PAGE"]);

export const labelOf = ({ intent, event, guard }: Handler): string => {
  if (intent !== undefined) return `route ${intent}`;
  if (event !== undefined) return `event ${event}`;
  return guard.op === "true" ? "route true" : "condition route";
};

const writes = (fulfilment: Located) => listOf(partOf(fulfilment, "setParameterActions")).length > 0;

/** A webhook that alone decides how the path goes on, and what would declare it. */
export const hiddenBy = ({ name, tag }: Webhook): Opaque => ({
  what: `webhook "${name}"${tag ? ` (tag "${tag}")` : ""}`,
  declare: `handoff.actions: {"${tag ?? name}": "digital"}`,
});

/** The nearest handler for a webhook that failed; without one nothing happens. */
export function errorHandler(stage: Stage, scene: Scene): string | undefined {
  const handles = ({ event }: Handler) => event !== undefined && /^webhook\.error(\.|$)/.test(event);
  const own = scene.events.find(handles) ?? stage.start.events.find(handles);
  return own && addHandler(stage, scene, own, waitOn(stage, scene));
}

/** How the path goes on after a handler, seen from the handler: the nodes that are added for it stand at its place. */
export interface Tail {
  readonly stage: Stage;
  readonly scene: Scene;
  readonly id: string;
  readonly at: Place;
  readonly label: string;
  /** True where the nodes before may stand deep inside the owner, so that the path needs one at the owner itself. */
  readonly join: boolean;
}

/**
 * Tries conditions in their order, then asks for what the form still needs, then goes on at `end`; absent = the page waits. Behind a
 * condition that always holds nothing else happens.
 */
export function addTail(tail: Tail, conditions: readonly Handler[], end?: string, rest: Pick<Node, "sets"> = {}): string {
  const { stage, scene, at, label } = tail;
  const { flow } = stage;
  const id = `${tail.id}/then`;
  const always = conditions.findIndex(({ guard }) => guard.op === "true");
  const tried = always < 0 ? conditions : conditions.slice(0, always + 1);
  const asks = end === undefined && always < 0 ? scene.parameters : [];
  const otherwise = always < 0 ? (end ?? waitOn(stage, scene)) : undefined;
  if (tried.length === 0 && asks.length === 0 && otherwise !== undefined) {
    if (!tail.join && !rest.sets) return otherwise;
    const join = flow.node("effect", id, at, { label, synthetic: true, ...rest });
    flow.exit(join, "next", otherwise, { implied: true });
    return join;
  }
  const branch = flow.node("branch", id, at, { label, synthetic: true, ...rest });
  for (const route of tried) flow.exit(branch, "case", addHandler(stage, scene, route), { when: route.guard, at: placeOf(route) });
  asks.forEach((_, i) => {
    flow.exit(branch, "case", askId(scene, i), { when: is(NEXT, String(i)), implied: true });
  });
  if (otherwise !== undefined) flow.exit(branch, "default", otherwise, { implied: true });
  return branch;
}

/** A page is entered: its entry fulfilment, its conditions, its form. */
export function enter(tail: Tail, page: Scene): string {
  // A page that only waits is the question itself.
  const waits = page.conditions.length === 0 && page.parameters.length === 0 && !isIdle(page);
  if (page.isStart || (waits && isSilent(partOf(page.file, "entryFulfillment")))) return addTail({ ...tail, scene: page }, page.conditions);
  return enterId(page);
}

/** Fresh form: nothing is filled yet. */
export const freshForm = ({ parameters }: Scene): ReadonlyMap<string, Literal> =>
  new Map<string, Literal>([
    [STATUS, parameters.length > 0 ? null : "FINAL"],
    [NEXT, parameters.length > 0 ? "0" : null],
  ]);

function leadTo(tail: Tail, handler: Handler, target: NonNullable<ReturnType<typeof targetOf>>, rest: () => string): string {
  const { stage, scene, id, at, label } = tail;
  const { flow, desk, files } = stage;
  if (target.key === "targetPlaybook") {
    const { playbooks } = desk.agent;
    if (playbooks.length > 0 && !named(playbooks, target.name)) return missing(tail, handler, target.key, "playbook", playbooks);
    return addHidden(flow, id, at, { what: `playbook "${target.name}"` }, desk.handoff);
  }
  if (target.key === "targetFlow") {
    const callee = named(desk.agent.flows, target.name);
    if (!callee) return missing(tail, handler, target.key, "flow", desk.agent.flows);
    const key = flowKey(desk.bot, callee.name);
    const call = flow.node("call", `${id}/calls`, at, {
      label,
      call: { keys: [key], name: callee.name, at: within(handler, target.key), what: "flow", local: true },
    });
    for (const { name, events } of Object.values(RAISED)) {
      const takes = [scene, stage.start].flatMap(({ events: own }) =>
        events.flatMap((event) => own.find((each) => each.event === event) ?? []),
      );
      const [taker] = takes;
      if (taker)
        flow.exit(call, "case", addHandler(stage, scene, taker, waitOn(stage, scene)), { when: is("$event", name), at: placeOf(taker) });
    }
    flow.exit(call, "default", rest(), { implied: true });
    return call;
  }
  const page = named(files.pages, target.name);
  const symbol = page ? undefined : symbolOf(target.name);
  if (symbol) return leadToSymbol(tail, symbol);
  const entered = page && stage.scenes.get(page.name);
  return entered ? enter(tail, entered) : missing(tail, handler, target.key, "page", files.pages);
}

function leadToSymbol(tail: Tail, symbol: Symbolic): string {
  const { stage, scene, id, at, label } = tail;
  const { flow } = stage;
  const leave = (returns: NonNullable<Node["returns"]>) => flow.node("return", `${id}/leaves`, at, { label, synthetic: true, returns });
  switch (symbol) {
    case "END_SESSION":
      return leave({ scope: "bot", withoutCaller: "dead-end" });
    case "START_PAGE":
      return enter(tail, stage.start);
    case "CURRENT_PAGE":
      return enter(tail, scene);
    case "PREVIOUS_PAGE":
      return addPrevious(tail);
    default: {
      const raised = RAISED[symbol];
      // With nothing on the stack some telephony stacks act on the escalation.
      const escalates = symbol === "END_FLOW_WITH_HUMAN_ESCALATION";
      return leave({
        withoutCaller: escalates ? "opaque" : "dead-end",
        ...(raised && { event: raised.name }),
        ...(escalates && { escalates }),
      });
    }
  }
}

/** Back to the page from which this one was entered: it waits there as it did before. */
function addPrevious({ stage, scene, id, at, label }: Tail): string {
  const { flow, scenes, start } = stage;
  const leads = (from: Scene) =>
    [...from.intents.values(), from.conditions, from.events].some((list) =>
      list.some((handler) => {
        const target = targetOf(handler);
        return target?.key === "targetPage" && named(stage.files.pages, target.name)?.name === scene.name;
      }),
    );
  const before = [start, ...scenes.values()].filter((from) => from !== scene && leads(from));
  const [first, ...others] = before;
  const back = flow.node("branch", `${id}/back`, at, { label, synthetic: true });
  for (const from of others)
    flow.exit(back, "case", waitOn(stage, from), { when: unknown(`the page before was "${from.name}"`), label: from.name });
  flow.exit(back, "default", waitOn(stage, first ?? start), { implied: true });
  return back;
}

function missing(
  { stage, id, at, label }: Tail,
  handler: Handler,
  key: "targetPage" | "targetFlow" | "targetPlaybook",
  what: string,
  known: readonly { readonly name: string }[],
): string {
  const name = targetOf(handler)?.name ?? "";
  const node = stage.flow.node("effect", `${id}/missing`, at, { label, synthetic: true });
  const reference = { name, at: within(handler, key), what, known: known.map((each) => each.name), partial: true };
  stage.flow.exit(node, "next", null, { missing: reference });
  return node;
}
