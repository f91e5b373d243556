import type { FlowBuilder } from "../../../model/build.ts";
import type { ExitRole } from "../../../model/model.ts";
import type { HandoffConfig } from "../../platform.ts";
import { listOf, partOf, textOf } from "../located.ts";
import { addActs, isDigital, type Response } from "../messages.ts";
import { textsOf } from "../phrases.ts";
import { type Active, activeAfter, type Contexts, stillActive } from "./contexts.ts";
import { type EsIntent, isAsked, nameOf } from "./intent.ts";
import { HOST, responseIn, type Signal, saysSomething, signalOf } from "./response.ts";

/** One agent while its flow is made. */
export interface Stage {
  readonly flow: FlowBuilder;
  readonly contexts: Contexts;
  readonly handoff: (file: string) => HandoffConfig;
  /** The first node of each intent that is drawn, by its key. */
  readonly drawn: Map<string, string>;
  /** Where the bot waits for what the customer says next, with the contexts that are active there. */
  readonly waits: Map<string, Wait>;
}

interface Wait {
  readonly owner: EsIntent;
  readonly active: Active;
}

/** Draws an intent and gives its first node: it asks for its parameters, then responds, then waits for those that can follow. */
export const addIntent = (stage: Stage, intent: EsIntent): string =>
  draw(stage, intent, `intent ${intent.name}`, (id) => addWait(stage, id, intent, activeAfter(intent)));

/** Draws what follows at each place where the bot waits: the map grows while it is walked. */
export function addFollowers(stage: Stage): void {
  const { flow, contexts, waits } = stage;
  for (const [wait, { owner, active }] of waits) {
    const followers = contexts.followers(active);
    // Where nothing else is understood, the fallback takes all that the customer answers.
    const isAll = followers.every((each) => roleOf(each) !== "answer");
    for (const follower of followers) {
      const { at } = follower.file;
      const to = follower.isFallback ? addRetry(stage, follower, wait, owner, active) : addIntent(stage, follower);
      const role = isAll && follower.isFallback ? "answer" : roleOf(follower);
      flow.exit(wait, role, to, { at, label: follower.name, intent: { name: follower.name, at } });
    }
  }
}

/** A fallback intent that sets no contexts of its own asks the same again. */
function addRetry(stage: Stage, fallback: EsIntent, wait: string, owner: EsIntent, before: Active): string {
  const active = stillActive(before, fallback);
  const same = (other: Active) => active.size === other.size && [...active.keys()].every((context) => other.has(context));
  if (same(activeAfter(fallback))) return addIntent(stage, fallback);
  return draw(stage, fallback, `retry ${fallback.name} of ${wait}`, (id) => (same(before) ? wait : addWait(stage, id, owner, active)));
}

/** What channels send on which a customer can be silent: `actions_intent_NO_INPUT`. Source: the built-in events of Actions on Google. */
const SILENCE = /no[_-]?input/i;

function roleOf({ isFallback, events }: EsIntent): ExitRole {
  if (isFallback) return "noMatch";
  return events.some((event) => SILENCE.test(event)) ? "noInput" : "answer";
}

/** The node at which the bot waits behind another one; nothing where no intent can follow. */
function addWait({ flow, contexts, waits }: Stage, id: string, owner: EsIntent, active: Active): string | undefined {
  if (contexts.followers(active).length === 0) return undefined;
  const wait = flow.node("ask", `${id}/waits`, owner.file.at, { label: owner.name, synthetic: true });
  waits.set(wait, { owner, active });
  return wait;
}

/** Draws an intent once per `id`. `wait` makes the node at which the bot waits behind it. */
function draw(stage: Stage, intent: EsIntent, id: string, wait: (id: string) => string | undefined): string {
  const known = stage.drawn.get(id);
  if (known !== undefined) return known;
  const { at } = intent.file;
  const { flow } = stage;
  const handoff = stage.handoff(at.file);
  const response = responseIn(intent, handoff);
  const signal = signalOf(intent, handoff);
  const waits = wait(id);
  const isHidden = intent.isCoded && !signal && waits === undefined && !saysSomething(intent);
  const then = isHidden ? addCode(stage, id, intent) : addResponse(stage, id, intent, { response, signal }, waits);
  const first = intent.parameters.filter(isAsked).reduceRight((next, parameter, i) => {
    const prompts = partOf(parameter, "prompts");
    const worded = listOf(prompts).flatMap((prompt) => textsOf(partOf(prompt, "value"), textOf(partOf(prompt, "lang"))));
    const texts = [...worded, ...textsOf(prompts, undefined)];
    const name = nameOf(parameter) ?? `parameter ${i}`;
    const ask = flow.node("ask", `${id}/asks ${name}`, parameter.at, { label: name, stores: `$${name}`, texts });
    flow.exit(ask, "answer", next, { implied: true });
    return ask;
  }, then);
  stage.drawn.set(id, first);
  return first;
}

/** What only code decides. */
function addCode({ flow }: Stage, id: string, { name, action, file }: EsIntent): string {
  const word = action && textOf(action);
  const declare = word ? `handoff.actions: {"${word}": "digital"}` : `handoff.intents: {"${name}": "digital"}`;
  return flow.node("opaque", id, file.at, { label: name, type: "webhook", opaque: { what: `the webhook of intent "${name}"`, declare } });
}

interface Does {
  readonly response: Response;
  readonly signal: Signal | undefined;
}

/** What is said, what hands the customer over, and how it goes on where nothing does. */
function addResponse(stage: Stage, id: string, intent: EsIntent, { response, signal }: Does, waits: string | undefined): string {
  const { flow } = stage;
  const { at } = intent.file;
  const owner = { at, label: intent.name };
  const next = intent.ends || waits === undefined ? addEnd(stage, id, intent) : waits;
  const isHandedOff = signal?.act.route === "digital";
  const acted = isHandedOff ? next : addActs(flow, id, owner, response, next, () => !intent.ends && handsOffLater(stage, intent));
  const signalled = signal && (isHandedOff || !response.messages.some(isDigital)) ? addSignal(flow, id, intent, signal, acted) : acted;
  const texts = response.messages.flatMap((message) => message.texts);
  const node = flow.node(texts.length > 0 ? "say" : "effect", id, at, {
    label: intent.name,
    ...(texts.length > 0 && { texts }),
    ...(intent.isCoded && { type: "webhook", audits: true }),
  });
  flow.exit(node, "next", signalled, { implied: true });
  return node;
}

function addSignal(flow: FlowBuilder, id: string, { name }: EsIntent, { act, at }: Signal, next: string): string {
  const { type, ...transfer } = act;
  // What a host does is no act of the agent's own.
  const node = flow.node("transfer", `${id}/${type}`, at, { type, label: name, transfer, ...(type === HOST && { synthetic: true }) });
  flow.exit(node, "next", next, { implied: true });
  return node;
}

/** The conversation is closed, or the bot waits for a new topic. */
const addEnd = ({ flow }: Stage, id: string, { name, ends, file }: EsIntent): string =>
  ends
    ? flow.node("return", `${id}/ends`, file.at, { label: name, synthetic: true, returns: { scope: "bot", withoutCaller: "dead-end" } })
    : flow.node("end", `${id}/rests`, file.at, { label: name, synthetic: true, end: "rests" });

/** Does an intent that can follow hand over digitally? Then a phone transfer is the phone's half of what the intent does. */
function handsOffLater({ contexts, handoff }: Stage, intent: EsIntent): boolean {
  const behind = new Set(contexts.followers(activeAfter(intent)));
  for (const each of behind) for (const next of contexts.followers(activeAfter(each))) behind.add(next);
  return [...behind].some((each) => {
    const config = handoff(each.file.at.file);
    return signalOf(each, config)?.act.route === "digital" || responseIn(each, config).messages.some(isDigital);
  });
}
