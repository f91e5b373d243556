import { is } from "../../../model/build.ts";
import { variablesOf } from "../../../model/guards.ts";
import type { Literal, Opaque, Place } from "../../../model/model.ts";
import { type Located, partOf } from "../located.ts";
import { isDigital } from "../messages.ts";
import { addHidden } from "../opaque.ts";
import { choiceOf } from "./choice.ts";
import { FILLED_FORM, isDue, knowing, type Offered, untested } from "./form.ts";
import { addFulfilment, type Failure, hasInner, knownBehind, type Owner } from "./fulfilment.ts";
import { handsOffLater } from "./later.ts";
import { kindOfEvent, lastStep, named, type Symbolic, symbolOf } from "./names.ts";
import { isSilent, responseIn, type Webhook, webhookIn } from "./response.ts";
import { type Desk, type Handler, placeOf, type Scene, type Stage, targetOf, within } from "./scene.ts";
import { leadTo } from "./target.ts";
import { parameterOf } from "./variables.ts";
import { addWays, type Way } from "./ways.ts";

/** The intent that the customer's last words matched: it goes along into a flow that is entered in the same turn. */
export const TURN = "$turn.intent";

export const askId = (scene: Scene, parameter: number) => `${scene.id}/asks ${parameter}`;

export const waitId = (scene: Scene) => `${scene.id}/waits`;

/**
 * The node at which a page waits for the customer; drawn once something leads there. `asked` = the flow was entered just now and its start
 * page asks; where conversations begin, that is the main menu.
 */
export function waitOn(stage: Stage, scene: Scene, asked = false): string {
  const listens = asked && scene.isStart && scene.name !== stage.desk.main;
  const id = listens ? `${scene.id}/asks` : waitId(scene);
  stage.waits.set(id, { scene, asked: listens });
  return id;
}

/** True where nothing on a page understands the customer, and nothing leads away from it. */
export const isIdle = ({ intents, events, parameters }: Scene): boolean =>
  intents.size === 0 && parameters.length === 0 && !events.some((handler) => targetOf(handler) || answersClick(handler));

/** True where a person takes over in any case: nothing is said to the bot behind it. */
export const handsOver = ({ desk }: Stage, fulfilment: Located): boolean =>
  responseIn(partOf(fulfilment, "messages"), desk.handoff).messages.some((message) => isDigital(message) && message.label === undefined);

/** Where a path stops without waiting for the customer. */
export const stopAt = ({ flow }: Stage, id: string, at: Place, label: string): string =>
  flow.node("end", `${id}/rests`, at, { label, synthetic: true, end: "rests" });

/** An event that a client sends because the customer clicked, and that does something. */
const answersClick = ({ event = "", file }: Handler): boolean =>
  kindOfEvent(event) === "custom" && !isSilent(partOf(file, "triggerFulfillment"));

/**
 * Draws a handler in the scope of a page and gives its first node. Its fulfilment comes first, then its target; without a target the rest of
 * the page's conditions are tried. `back` is where an event handler without target leaves the customer.
 */
export function addHandler(stage: Stage, scene: Scene, handler: Handler, back?: string): string {
  const { desk } = stage;
  const target = targetOf(handler);
  const id = leadsAway(stage, handler) ? handler.key : `${scene.id}: ${handler.key}${back ? ` then ${back}` : ""}`;
  if (stage.drawn.has(id)) return id;
  stage.drawn.add(id);
  const fulfilment = partOf(handler.file, "triggerFulfillment");
  const label = labelOf(stage, handler);
  const tail: Tail = { stage, scene, id, at: placeOf(handler), label, join: hasInner(fulfilment) };
  const webhook = webhookIn(fulfilment, desk.handoff);
  const rest = (learnt: Pick<Tail, "sets" | "known">) => {
    const end = () => {
      if (!target && webhook?.decides && !speaks(stage, fulfilment))
        return addHidden(stage.flow, id, tail.at, hiddenBy(webhook), desk.handoff);
      if (back === undefined && handsOver(stage, fulfilment)) return stopAt(stage, id, tail.at, label);
      return back ?? waitOn(stage, scene, handler.intent === undefined && handler.event === undefined);
    };
    const asks = back === undefined ? scene.parameters.length : 0;
    return addTail({ ...tail, ...learnt }, conditionsBehind(stage, scene, handler), asks, end);
  };
  const owner: Owner = {
    id,
    at: tail.at,
    label,
    sets: heard(stage, handler),
    ...(target?.key === "targetPage" ? { leads: within(handler, target.key) } : {}),
    // With a target, a webhook that fails is not noticed.
    failures: () => (target ? [] : errorHandlers(stage, scene)),
    later: () => handsOffLater(desk, stage.files, handler),
  };
  const next = target ? leadTo(tail, handler, target, (sets) => rest({ sets })) : rest({ known: knownBehind(stage, fulfilment) });
  addFulfilment(stage, owner, fulfilment, next);
  return id;
}

/** Targets that mean another place on every page. */
const ON_PAGE: ReadonlySet<Symbolic> = new Set(["CURRENT_PAGE", "PREVIOUS_PAGE"]);

/** What leads to one place from everywhere is drawn once and shared by the pages of its flow. */
export function leadsAway({ files }: Stage, handler: Handler): boolean {
  const target = targetOf(handler);
  if (!target || target.key === "targetFlow") return false;
  const symbol = target.key === "targetPage" && !files.pages.some(({ name }) => name === target.name) ? symbolOf(target.name) : undefined;
  return symbol === undefined || !ON_PAGE.has(symbol);
}

/** An intent brings its parameters along. */
function heard({ desk, files }: Stage, { intent }: Handler): ReadonlyMap<string, Literal | undefined> {
  if (intent === undefined) return new Map();
  const brings = desk.agent.intents.find(({ name }) => name === intent)?.parameters ?? [];
  return new Map<string, Literal | undefined>([
    [TURN, intent],
    ...brings.map((name): [string, undefined] => [parameterOf(name, files.name), undefined]),
  ]);
}

/** The conditions that are due behind a handler without target. */
function conditionsBehind(stage: Stage, scene: Scene, handler: Handler): readonly Handler[] {
  // An intent is consumed, then all conditions are due; behind a condition the later ones are.
  if (handler.event === undefined)
    return handler.intent === undefined ? scene.conditions.slice(scene.conditions.indexOf(handler) + 1) : scene.conditions;
  // Conditions were tried before events; only what an event handler writes changes those that read it.
  const fulfilment = partOf(handler.file, "triggerFulfillment");
  const written = knownBehind(stage, fulfilment);
  const mayChange = ({ guard }: Handler) => variablesOf(guard).some((variable) => written.has(variable));
  return partOf(fulfilment, "webhook").value ? scene.conditions : scene.conditions.filter(mayChange);
}

export const labelOf = ({ files, desk }: Stage, handler: Handler): string => {
  const { intent, event, guard } = handler;
  if (intent !== undefined) return `route ${intent}`;
  if (event !== undefined) return `event ${event}`;
  if (guard.op === "true") return "route true";
  const target = targetOf(handler);
  if (!target) return "condition route";
  const things = target.key === "targetPage" ? files.pages : desk.agent.flows;
  return `condition route to ${named(things, target.name)?.name ?? lastStep(target.name)}`;
};

/** True where the file itself writes an answer. */
export const speaks = ({ desk }: Stage, fulfilment: Located): boolean =>
  responseIn(partOf(fulfilment, "messages"), desk.handoff).messages.length > 0 || hasInner(fulfilment);

/** A webhook that alone decides how the path goes on, and what would declare it. */
export const hiddenBy = ({ name, tag }: Webhook): Opaque => ({
  what: `webhook "${name}"${tag ? ` (tag "${tag}")` : ""}`,
  declare: `handoff.actions: {"${tag ?? name}": "digital"}`,
});

/** The handlers for a webhook that failed: those of the page, and those of the flow for what the page has none. */
export function errorHandlers(stage: Stage, scene: Scene): readonly Failure[] {
  const of = (list: readonly Handler[]) => list.filter(({ event }) => event !== undefined && /^webhook\.error(\.|$)/.test(event));
  const own = of(scene.events);
  const events = new Set(own.map(({ event }) => event));
  const flows = scene.isStart || events.has("webhook.error") ? [] : of(stage.start.events).filter(({ event }) => !events.has(event));
  return [...own, ...flows].map((handler) => ({
    to: addHandler(stage, scene, handler),
    at: placeOf(handler),
    label: handler.event,
  }));
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
  /** What is known then. */
  readonly sets?: ReadonlyMap<string, Literal | undefined>;
  /** What was written just before, and how far the form is, where that is known. */
  readonly known?: ReadonlyMap<string, Literal | undefined>;
  /** The parameter that the customer has filled just now. */
  readonly fills?: Offered;
}

/** Tries conditions in their order, then asks for what the form still needs (`asks` = its parameters, 0 = none is due), then goes on at `end`. */
export function addTail(tail: Tail, conditions: readonly Handler[], asks: number, end: () => string): string {
  const { stage, scene, at, label, sets } = tail;
  const { flow, desk } = stage;
  if (conditions.length === 0 && asks === 0 && !tail.join && !sets) return end();
  const more = { label, synthetic: true, ...(sets && { sets }) };
  const branch = flow.node(conditions.length + asks > 0 ? "branch" : "effect", `${tail.id}/then`, at, more);
  const known = new Map([...(tail.known ?? []), ...(sets ?? [])]);
  const tried = conditions.map(
    (route): Way => ({
      guard: knowing(route.guard, known),
      to: () => addHandler(stage, scene, route),
      at: placeOf(route),
      choice: choiceOf(desk, route),
    }),
  );
  const asked = Array.from({ length: asks }, (_, i): Way => ({ guard: knowing(isDue(i), known), to: () => askId(scene, i) }));
  const isFinal = asks > 0 && tried.some(({ guard }) => knowing(guard, FILLED_FORM).op === "true");
  addWays(flow, branch, ...withRest([...tried, ...asked], tail.fills ?? offeredTo(desk, tried), isFinal ? undefined : end));
  return branch;
}

/** The list of answers that conditions test, which a form elsewhere has offered. */
function offeredTo({ parameters }: Desk, ways: readonly Way[]): Offered | undefined {
  const [variable] = ways.flatMap(({ guard }) => (guard.op === "is" && parameters.offered.has(guard.variable) ? [guard.variable] : []));
  return variable === undefined ? undefined : { variable, values: parameters.offered.get(variable) ?? [], isFilled: false };
}

/**
 * Names what is left of a closed list behind the answers that conditions take. Where the customer has chosen just now, nothing else is left;
 * where a form elsewhere offers the list, nothing may be chosen yet.
 */
function withRest(
  ways: readonly Way[],
  offered: Offered | undefined,
  end?: () => string,
): readonly [ways: readonly Way[], end?: () => string] {
  const first = ways.findIndex(({ guard }) => guard.op === "true");
  const before = first < 0 ? ways : ways.slice(0, first);
  const left = offered && untested(before, offered);
  if (!left || left.length === offered.values.length) return [ways, end];
  let drawn: string | undefined;
  const once = end && (() => (drawn ??= end()));
  const rest = ways[before.length] ?? (once && { to: once });
  const named = left.length > 0 && rest ? [{ ...rest, guard: is(offered.variable, ...left) }] : [];
  if (!offered.isFilled) return [[...before, ...named, ...ways.slice(before.length)], once];
  return [left.length > 0 ? [...before, ...named] : ways];
}
