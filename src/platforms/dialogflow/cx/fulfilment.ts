import { below } from "../../../model/build.ts";
import type { Literal, Place } from "../../../model/model.ts";
import { member } from "../../../source/json.ts";
import { type Located, listOf, partOf, textOf } from "../located.ts";
import { addActs, type Message } from "../messages.ts";
import { dialled } from "./dialled.ts";
import { guardIn } from "./guards.ts";
import { DEFAULTS } from "./parameters.ts";
import { messageOf, responseIn, type Writes, webhookIn, writesIn } from "./response.ts";
import type { Stage } from "./scene.ts";
import { addWays, type Way } from "./ways.ts";

/** Where a path goes on when a webhook fails, and where the file says so. */
export interface Failure {
  readonly to: string;
  readonly at: Place;
  readonly label?: string;
}

/** Whose fulfilment it is: what its nodes are called and where they stand. */
export interface Owner {
  readonly id: string;
  readonly at: Place;
  readonly label: string;
  /** Written before. */
  readonly sets?: ReadonlyMap<string, Literal | undefined>;
  /** The line that says where it leads. */
  readonly leads?: Place;
  /** Where it goes on when the webhook fails; none = the failure is not noticed. */
  readonly failures: () => readonly Failure[];
  /** True where what follows hands over digitally. */
  readonly later?: () => boolean;
}

/**
 * Adds a fulfilment in front of the node `next`: parameters are written first, then the webhook runs, then come the messages and those of
 * the conditional cases. Source: Fulfillment in google/cloud/dialogflow/cx/v3/fulfillment.proto.
 */
export function addFulfilment(stage: Stage, owner: Owner, fulfilment: Located, next: string): string {
  const { flow, desk, files } = stage;
  const { id, at, label } = owner;
  const webhook = webhookIn(fulfilment, desk.handoff);
  const { copies, sets: writes } = writesOf(stage, fulfilment);
  const response = dialled(desk, files.name, writes, responseIn(partOf(fulfilment, "messages"), desk.handoff));
  const texts = response.messages.flatMap((message) => message.texts);
  const sets = new Map([...(owner.sets ?? []), ...writes]);
  const does = {
    label,
    ...(sets.size > 0 && { sets }),
    ...(copies.size > 0 && { copies }),
    ...((webhook || writes.size > 0) && { audits: true }),
  };
  const after = addCases(stage, { ...owner, sets }, partOf(fulfilment, "conditionalCases"), next);
  const acted = addActs(flow, id, owner, response, webhook?.act ? declared(stage, owner, webhook.act, after) : after, owner.later);
  const led = (to: string) => ({ implied: true, ...(to === next && owner.leads ? { at: owner.leads } : {}) });
  if (!webhook) {
    const node = flow.node(texts.length > 0 ? "say" : "effect", id, at, { ...does, ...(texts.length > 0 && { texts }) });
    flow.exit(node, "next", acted, led(acted));
    return node;
  }
  const node = flow.node("effect", id, at, { ...does, type: `webhook "${webhook.name}"` });
  const said = texts.length > 0 ? flow.node("say", `${id}/says`, at, { label, texts }) : undefined;
  if (said !== undefined) flow.exit(said, "next", acted, led(acted));
  flow.exit(node, "next", said ?? acted, led(said ?? acted));
  for (const { to, ...written } of owner.failures()) flow.exit(node, "failure", to, written);
  return node;
}

/** What a fulfilment writes, where its webhook may write, too. */
function writesOf({ desk, files }: Stage, fulfilment: Located): Writes {
  const { sets, copies } = writesIn(fulfilment, files.name);
  if (!webhookIn(fulfilment, desk.handoff)) return { sets, copies };
  // A parameter that is cleared or set to a default for the webhook is the webhook's to write.
  const kept = [...sets].map(([name, value]) => [name, value === null || DEFAULTS.has(value ?? "") ? undefined : value] as const);
  return { sets: new Map([...desk.parameters.volatile.map((name) => [name, undefined] as const), ...kept]), copies };
}

/** What is known of parameters once a fulfilment was done. */
export function knownBehind(stage: Stage, fulfilment: Located): Writes["sets"] {
  const { sets, copies } = writesOf(stage, fulfilment);
  return new Map([...sets, ...[...copies.keys()].map((name) => [name, undefined] as const)]);
}

/** A webhook that the config declares to hand over. */
function declared({ flow }: Stage, { id, at, label }: Owner, { type, ...transfer }: NonNullable<Message["act"]>, next: string): string {
  const node = flow.node("transfer", `${id}/webhook`, at, { type, label, transfer });
  flow.exit(node, "next", next, { implied: true });
  return node;
}

/** Every list of cases is evaluated, one after the other; in a list the first case that holds. */
function addCases(stage: Stage, owner: Owner, lists: Located, next: string): string {
  return listOf(lists).reduceRight(
    (follows, list, i) => addCaseList(stage, { ...owner, id: `${owner.id}/cases ${i}` }, list, follows),
    next,
  );
}

function addCaseList(stage: Stage, owner: Owner, list: Located, next: string): string {
  const { flow, desk, files } = stage;
  const cases = listOf(partOf(list, "cases"));
  if (cases.length === 0) return next;
  const branch = flow.node("branch", owner.id, list.at, { label: owner.label, synthetic: true });
  const ways = cases.map(
    (each, i): Way => ({
      guard: guardIn(desk, textOf(partOf(each, "condition")), files.name),
      to: () => addContent(stage, { ...owner, id: `${owner.id}/${i}` }, each, next),
      at: each.at,
    }),
  );
  addWays(flow, branch, ways, () => next);
  return branch;
}

function addContent(stage: Stage, owner: Owner, each: Located, next: string): string {
  const { flow, desk, files } = stage;
  const content = partOf(each, "caseContent");
  const inner = listOf(content);
  const messages = inner.flatMap((item) =>
    member(item.value, "message") === undefined ? [] : [messageOf(partOf(item, "message"), desk.handoff)],
  );
  const deeper = inner.reduceRight((follows, item, i) => {
    const more = partOf(item, "additionalCases");
    return more.value === undefined ? follows : addCaseList(stage, { ...owner, id: `${owner.id}/${i}` }, more, follows);
  }, next);
  const response = dialled(desk, files.name, owner.sets ?? new Map(), { at: content.at, messages });
  const acted = addActs(flow, owner.id, owner, response, deeper, owner.later);
  const texts = messages.flatMap((message) => message.texts);
  if (texts.length === 0) return acted;
  const said = flow.node("say", `${owner.id}/says`, below(each.at), { label: owner.label, texts });
  flow.exit(said, "next", acted, { implied: true });
  return said;
}

/** True where more than one node is needed, so that the last one may stand deep inside. */
export const hasInner = (fulfilment: Located): boolean => listOf(partOf(fulfilment, "conditionalCases")).length > 0;
