import { below, buildFlow, type FlowBuilder, is, or, unknown } from "../../model/build.ts";
import { ownOf, push } from "../../model/maps.ts";
import type { Defect, Entry, Flow, Node, NodeRef, Place } from "../../model/model.ts";
import { isFalse, items, member, text } from "../../source/json.ts";
import { isWithin } from "../../source/pointer.ts";
import { addHeard } from "../microsoft/keywords.ts";
import {
  actionsByName,
  addList,
  goTo,
  headOf,
  isSwitchedOff,
  labelOf,
  last,
  onward,
  runOut,
  type Scope,
  type Step,
} from "../microsoft/lists.ts";
import type { ActionDeclaration, HandoffConfig } from "../platform.ts";
import { addAction } from "./draw.ts";
import { raise } from "./events.ts";
import { isComputed, variableIn } from "./expressions.ts";
import { type IsLeft, leftOver } from "./left-over.ts";
import type { Variant } from "./lg.ts";
import { nameIn, optionsOf, resultOf } from "./notes.ts";
import { baseOf } from "./paths.ts";
import { ENDED, type Surroundings } from "./surroundings.ts";
import type { Dialog, Survey } from "./survey.ts";
import { TITLES } from "./titles.ts";
import { inTurn, kindOf, type Trigger } from "./triggers.ts";
import { Assigned } from "./variables.ts";
import { visibleFrom } from "./visible.ts";

/** What the dialogs of one bot share. */
export interface BotParts {
  readonly id: string;
  readonly survey: Survey;
  readonly known: readonly string[];
  /** What stands for a message of a dialog that is nothing but a template. */
  readonly messages: (written: string, dialog: string) => readonly Variant[] | undefined;
  /** True where all dialogs of the bot are in the project. */
  readonly complete: boolean;
  readonly isLeft: IsLeft;
  readonly actions: (file: string) => Readonly<Record<string, ActionDeclaration>>;
  readonly handoff: (file: string) => HandoffConfig;
  readonly defects: Defect[];
  readonly fallbacks: NodeRef[];
}

export const keyOf = (bot: Pick<BotParts, "id">, dialog: string): string => `${bot.id}:${dialog}`;
/** Dialogs of a bot whose folders do not show that they belong together. */
export const looseKey = (name: string): string => `bot-framework::${name}`;
const eventKey = (bot: BotParts, dialog: Dialog, event: string): string => `${keyOf(bot, dialog.key)}!${event}`;

/**
 * Draws a dialog: one flow with its triggers as entries. Triggers of events that an action of the bot raises become flows of their own,
 * because they are entered from wherever the event is raised.
 */
export function flowsOf(bot: BotParts, dialog: Dialog): readonly Flow[] {
  const { survey } = bot;
  const apart = dialog.triggers.filter(({ event }) => event !== undefined && survey.raised.has(event));
  const own = dialog.triggers.filter((trigger) => !apart.includes(trigger));
  const head = { id: keyOf(bot, dialog.key), name: dialog.title, at: dialog.at };
  const flow = buildFlow({
    ...head,
    keys: [keyOf(bot, dialog.key), ...dialog.names.map((name) => keyOf(bot, name)), ...(bot.complete ? [] : dialog.names.map(looseKey))],
  });
  const begins = own.filter(({ kind }) => kind === "OnBeginDialog");
  const restart = startOf(begins, "begin");
  const lists = draw(bot, dialog, flow, own, restart, false);
  const entered = (trigger: Trigger) => lists.entered.get(trigger) ?? null;

  // Where nothing begins the dialog, it may understand the words that led to it; else it is over at once, or listens.
  const listens = begins.length === 0 && survey.listensFirst(dialog);
  const start = listens ? understood(flow, dialog, own, entered, lists.scope) : turns(flow, begins, restart, entered, dialog, lists.scope);
  const isBegun = !dialog.isRoot || begins.length > 0 || survey.callers(dialog).length > 0;
  if (isBegun) flow.entry({ kind: "start", to: start, at: begins[0]?.at ?? dialog.at });
  for (const entry of entriesOf(bot, dialog, own, entered)) flow.entry(entry);
  for (const trigger of own) {
    const node = trigger.kind === "OnUnknownIntent" ? entered(trigger) : null;
    if (node) bot.fallbacks.push({ flow: head.id, node });
  }

  const ends = dialog.isRoot || isFalse(member(dialog.value, "autoEndDialog"));
  const rests = own.filter((trigger) => (begins.includes(trigger) ? ends : ends || !listens));
  return [restingBehind(flow.done(), rests, ends && begins.length === 0 ? dialog.at : undefined), ...handlers(bot, dialog, apart, restart)];
}

/** Triggers of one event as a flow that returns to whoever raised it. */
function handlers(bot: BotParts, dialog: Dialog, apart: readonly Trigger[], restart: string | null): readonly Flow[] {
  return [...new Set(apart.map(({ event }) => event ?? ""))].map((event) => {
    const triggers = apart.filter((trigger) => trigger.event === event);
    const [first] = triggers;
    const flow = buildFlow({
      id: `${keyOf(bot, dialog.key)} ${event}`,
      name: `${dialog.title}: ${first?.label ?? event}`,
      at: first?.at ?? dialog.at,
      keys: [eventKey(bot, dialog, event)],
    });
    const { entered, scope } = draw(bot, dialog, flow, triggers, restart, true);
    const to = turns(flow, triggers, startOf(triggers, "handler"), (trigger) => entered.get(trigger) ?? null, dialog, scope);
    flow.entry({ kind: "start", to, at: first?.at ?? dialog.at });
    for (const entry of entriesOf(bot, dialog, triggers, (trigger) => entered.get(trigger) ?? null)) flow.entry(entry);
    if (first?.kind === "OnUnknownIntent") bot.fallbacks.push({ flow: flow.id, node: to });
    // What the root had planned is over where it ends itself, and where its actions replace that (`ReplaceSequence`, OnError.cs of the SDK).
    const isOver = ({ returns }: Node) => event === "error" || returns?.exitReason === ENDED;
    return dialog.isRoot ? resting(flow.done(), isOver) : flow.done();
  });
}

/** Draws the action lists of triggers; gives the node at which each is entered. */
function draw(bot: BotParts, dialog: Dialog, flow: FlowBuilder, triggers: readonly Trigger[], restart: string | null, inHandler: boolean) {
  const entered = new Map<Trigger, string>();
  const scopeFor = (byName: ReadonlyMap<string, string>, around?: Surroundings): Scope => ({
    flow,
    kindOf,
    byName,
    restart: () => restart,
    add: (step) => around && addAction(around, step),
    shownOf: ({ kind }) => ownOf(TITLES, kind),
    withoutCaller: dialog.isRoot || bot.survey.callers(dialog).length > 0 ? "dead-end" : "opaque",
  });
  for (const trigger of triggers) {
    const byName = actionsByName(trigger.actions, trigger.actionsAt);
    const actions = bot.actions(dialog.at.file);
    const around: Surroundings = {
      naming: dialog.naming,
      asked: bot.survey.asked,
      formulas: bot.survey.formulas,
      messages: (written) => bot.messages(written, baseOf(dialog.at.file).toLowerCase()),
      enter: (step, kind) => enter(bot, dialog, step, kind),
      repeat: (step) => {
        if (restart === null) return last(step, "end", { end: "rests" });
        if (!inHandler) return goTo(step, restart);
        last(step, "jump", { call: { keys: [keyOf(bot, dialog.key)], name: dialog.title, at: step.at, what: "dialog" } });
      },
      raise: (step, event, goOn) =>
        raise({ survey: bot.survey, dialog, keyOf: (other, name) => eventKey(bot, other, name) }, step, event, goOn),
      visible: (step, name) => visibleFrom(step, trigger, name) ?? byName.get(name),
      inHandler,
      result: resultOf(dialog),
      stored: bot.survey.stored,
      known: bot.survey.known,
      declared: (kind) => ownOf(actions, kind),
      handoff: bot.handoff(dialog.at.file),
      defects: bot.defects,
    };
    const scope = scopeFor(byName, around);
    const first = addList(scope, trigger.actions, trigger.actionsAt, null);
    const to = first ?? runOut({ scope, id: trigger.at.pointer, at: trigger.at }, { label: trigger.label });
    entered.set(trigger, addHeard(flow, to, trigger.at, trigger.label, trigger.choice));
  }
  return { entered, scope: scopeFor(new Map()) };
}

/** The node at which triggers are entered, known before they are drawn: the first action of a single plain one, else a branch. */
function startOf(triggers: readonly Trigger[], name: string): string | null {
  const [only] = triggers;
  if (!only) return null;
  if (triggers.length > 1 || only.when.op !== "true") return name;
  const live = items(only.actions).findIndex((action) => !isSwitchedOff(action));
  return live < 0 ? `${only.at.pointer} end` : below(only.actionsAt, live).pointer;
}

/** Enters triggers in turn: the first whose condition holds; where none does, the dialog is over. */
function turns(
  flow: FlowBuilder,
  triggers: readonly Trigger[],
  id: string | null,
  entered: (trigger: Trigger) => string | null,
  dialog: Dialog,
  scope: Scope,
): string {
  const nothing = () => runOut({ scope, id: "dialog", at: dialog.at }, { label: dialog.title });
  if (id === null) return nothing();
  if (flow.has(id)) return id;
  flow.node("branch", id, triggers[0]?.at ?? dialog.at, { label: dialog.title, synthetic: true });
  for (const { trigger, when } of inTurn(triggers))
    flow.exit(id, "case", entered(trigger), { when, at: trigger.at, label: trigger.label, implied: true });
  if (triggers.every(({ when }) => when.op !== "true")) flow.exit(id, "default", nothing(), { implied: true });
  return id;
}

/** The dialog understands the words with which it was begun: as the same intent, or as another one of its own. */
function understood(
  flow: FlowBuilder,
  dialog: Dialog,
  triggers: readonly Trigger[],
  entered: (trigger: Trigger) => string | null,
  scope: Scope,
): string {
  const id = flow.node("branch", "understood", dialog.at, { label: dialog.title, synthetic: true });
  for (const trigger of triggers)
    if (trigger.intent)
      flow.exit(id, "case", entered(trigger), {
        when: or(is("$intent", trigger.intent), unknown(`${dialog.title} understands ${trigger.intent}`)),
        at: trigger.at,
        label: trigger.label,
        implied: true,
      });
  const otherwise = triggers.find(({ kind }) => kind === "OnUnknownIntent");
  const to = otherwise ? entered(otherwise) : runOut({ scope, id: "dialog", at: dialog.at }, { label: dialog.title });
  flow.exit(id, "default", to, { implied: true });
  return id;
}

/** Triggers that answer no-match and errors. */
const HANDLERS: ReadonlySet<string> = new Set(["OnUnknownIntent", "OnError"]);

function entriesOf(
  bot: BotParts,
  dialog: Dialog,
  triggers: readonly Trigger[],
  entered: (trigger: Trigger) => string | null,
): readonly Entry[] {
  const intents = new Map<string, Trigger[]>();
  for (const trigger of triggers) if (trigger.intent) push(intents, trigger.intent, trigger);
  const handled = [...intents].flatMap(([intent, list]) =>
    inTurn(list).map(({ trigger, when }): Entry => {
      const to = entered(trigger);
      return { kind: "intent", intent, to, at: trigger.at, ...(when.op === "true" ? {} : { when }) };
    }),
  );
  const others = triggers.flatMap((trigger): Entry[] => {
    const { kind, at, event } = trigger;
    if (trigger.intent || kind === "OnBeginDialog") return [];
    return [{ kind: HANDLERS.has(kind) ? "handler" : "event", name: event ?? kind, to: entered(trigger), at }];
  });
  const left = triggers.flatMap((trigger) => leftOver(dialog, trigger, entered(trigger), bot.isLeft));
  return [...handled, ...left, ...others];
}

/** Lists that run out where the dialog stays and listens, or the question that was interrupted is asked again, come to rest. */
function restingBehind(flow: Flow, triggers: readonly Trigger[], dialog: Place | undefined): Flow {
  const inside = triggers.map(({ at }) => at.pointer);
  const rests = (pointer: string) => pointer === dialog?.pointer || inside.some((each) => isWithin(pointer, each));
  return resting(flow, ({ synthetic, at }) => synthetic === true && rests(at.pointer));
}

/** A flow in which nothing goes on where some of its returns are. */
function resting(flow: Flow, rests: (node: Node) => boolean): Flow {
  return {
    ...flow,
    nodes: flow.nodes.map((node) => {
      if (node.kind !== "return" || !rests(node)) return node;
      const { returns, ...rest } = node;
      const blind = typeof returns?.withoutCaller === "object" ? returns.withoutCaller : undefined;
      return blind ? { ...rest, kind: "opaque", opaque: blind } : { ...rest, kind: "end", end: "rests" };
    }),
  };
}

/** Begins another dialog: its options are set before, its result is stored behind. */
function enter(bot: BotParts, dialog: Dialog, step: Step, kind: "call" | "jump"): void {
  const { flow } = step.scope;
  const { action, at } = step;
  const reference = member(action, "dialog");
  const place = below(at, "dialog");
  const callee = bot.survey.dialog(reference, place);
  const name = text(reference) ?? callee?.title ?? "";
  const before = callee ? optionsOf(action, callee) : [];
  let id = step.id;
  if (before.length > 0) {
    id = flow.fresh(`${step.id} begin`);
    const assigned = new Assigned();
    for (const { to, value } of before) assigned.give(to, value, dialog.naming);
    flow.node("effect", step.id, at, { ...headOf(step), synthetic: true, ...assigned.written });
    flow.exit(step.id, "next", id, { implied: true });
  }
  const keys = callee ? [keyOf(bot, callee.key)] : isComputed(name) || name === "" ? [] : referenceKeys(bot, nameIn(name));
  flow.node(kind, id, at, {
    type: step.kind,
    label: name || labelOf(step),
    call: { keys, name, at: place, what: "dialog", known: bot.known, local: bot.complete },
  });
  if (kind === "jump") return;
  const result = variableIn(text(member(action, "resultProperty")), dialog.naming);
  if (result === undefined) return flow.exit(id, "next", onward(step), { implied: true });
  const stored = flow.node("effect", flow.fresh(`${step.id} result`), at, {
    synthetic: true,
    ...(callee ? { copies: new Map([[result, resultOf(callee)]]) } : { sets: new Map([[result, undefined]]) }),
  });
  flow.exit(id, "next", stored, { implied: true });
  flow.exit(stored, "next", onward(step), { implied: true });
}

const referenceKeys = (bot: BotParts, name: string): readonly string[] => [keyOf(bot, name), ...(bot.complete ? [] : [looseKey(name)])];
