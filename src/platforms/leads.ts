import { type Edges, grouped } from "../model/grouped.ts";
import { remember } from "../model/maps.ts";
import type { Bot, Exit, Flow, Literal, Node } from "../model/model.ts";
import type { Answer } from "./answer-words.ts";

/**
 * Tells which exits lead to a goal, in their own flow or in one that it calls: a single search backwards, made when the first exit is asked
 * about. Whatever the customer says on the way begins a topic of its own, except for "yes".
 */
export type LeadsTo = (isGoal: (node: Node) => boolean, how?: How) => (flow: Flow, exit: Exit) => boolean;

/** Tells what an exit of a node answers; `undefined` = what the customer says there is a topic of its own. */
export type AnswerOf = (exit: Exit, node: Node) => Answer | undefined;

export interface How {
  /** A question leads there, too, if all its answers other than yes and no do ("Your name?"). */
  readonly throughQuestions?: boolean;
  /** What the bot does not hold may lead there, too: targets that are nowhere, flows of other bots and of other projects. */
  readonly outside?: boolean;
  /** A flow that returns by itself leads to what follows the calls of it. */
  readonly back?: boolean;
  /** Nodes at which the search stops. */
  readonly ends?: (node: Node) => boolean;
}

/** Without `said`, every exit is followed. */
export function leadsIn(bot: Bot, said: AnswerOf = () => "yes"): LeadsTo {
  let known: ReturnType<typeof graphOf> | undefined;
  return (isGoal, how = {}) => {
    let found: Uint8Array | undefined;
    return (flow, { to, missing }) => {
      if (missing) return how.outside === true;
      known ??= graphOf(bot, said);
      found ??= search(known, isGoal, how);
      const node = known.numberOf(flow, to);
      return node !== undefined && found[node] === 1;
    };
  };
}

/** The nodes of a bot by number, and what leads where. Behind the nodes, each flow has a number for wherever it returns to. */
function graphOf({ flows }: Bot, said: AnswerOf) {
  const { nodes, numberOf, behind } = numbered(flows);
  const byKey = new Map(flows.flatMap((flow) => flow.keys.map((key) => [key, flow] as const)));
  const plain: Edges = { from: [], to: [] };
  const answers: Edges = { from: [], to: [] };
  const back: Edges = { from: [], to: [] };
  /** Per question, how many of its answers are topics of their own. */
  const topics = new Int32Array(nodes.length + flows.length);
  const returns = new Map<Flow, Returns>();
  const comesBackWith = (callee: Flow) => remember(returns, callee, () => returnsOf(callee, said));
  /** The nodes that lead out of the bot. */
  const leaving: number[] = [];
  const lead = ({ from, to }: Edges, number: number | undefined, next: number | undefined) => {
    if (number === undefined || next === undefined) return;
    from.push(number);
    to.push(next);
  };
  const leadOn = (flow: Flow, node: Node, number: number) => {
    const callee = node.call?.keys.flatMap((key) => byKey.get(key) ?? [])[0];
    for (const { exit, answer: own } of waysOn(node, said)) {
      const { alone, ever } = callee && !node.call?.hook ? comesBackWith(callee) : ANYHOW;
      if (ever && !takes(exit, ever)) continue;
      const answer = alone && !takes(exit, alone) ? undefined : own;
      if (callee && node.kind === "call" && own === "yes" && !eventsOf(exit)) lead(back, behind(callee), numberOf(flow, exit.to));
      if (answer === undefined) topics[number] = (topics[number] ?? 0) + 1;
      else if (answer === "yes" && exit.missing) leaving.push(number);
      if (answer !== "no") lead(answer === "yes" ? plain : answers, number, numberOf(flow, exit.to));
    }
    if (node.kind === "return" && node.returns?.scope !== "bot" && !node.returns?.event) lead(back, number, behind(flow));
    if (node.kind === "jump" && callee) lead(back, behind(callee), behind(flow));
    if (node.call && !node.call.hook && !callee) leaving.push(number);
    for (const entry of callee?.entries ?? []) if (callee && entry.kind === "start") lead(plain, number, numberOf(callee, entry.to));
  };
  let number = 0;
  for (const flow of flows) for (const node of flow.nodes) leadOn(flow, node, number++);
  const before = (edges: Edges) => grouped(nodes.length + flows.length, edges.to, edges.from);
  return { nodes, numberOf, topics, leaving, before: before(plain), answering: before(answers), returning: before(back) };
}

/** The events with which a flow comes back to its caller, `null` = without one: `alone` without another topic of the customer. */
interface Returns {
  readonly alone?: ReadonlySet<Literal>;
  readonly ever?: ReadonlySet<Literal>;
}

const ANYHOW: Returns = {};

function returnsOf({ nodes, entries }: Flow, said: AnswerOf): Returns {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const passed = new Set(entries.flatMap(({ kind, to }) => (kind === "start" ? (byId.get(to ?? "") ?? []) : [])));
  // What is passed is followed in its turn: the set grows while it is walked.
  for (const node of passed)
    for (const { exit, answer } of waysOn(node, said)) {
      const next = answer === "yes" ? byId.get(exit.to ?? "") : undefined;
      if (next) passed.add(next);
    }
  return { alone: eventsIn([...passed]), ever: eventsIn(nodes) };
}

/** A flow that is jumped to comes back for the one that jumps. */
const eventsIn = (nodes: readonly Node[]): ReadonlySet<Literal> =>
  new Set(
    nodes.flatMap(({ kind, returns }) =>
      kind === "jump" || (kind === "return" && returns?.scope !== "bot") ? [returns?.event ?? null] : [],
    ),
  );

/** True of an exit of a call that takes one of the events with which the called flow comes back, or any. */
const takes = (exit: Exit, returns: ReadonlySet<Literal>): boolean =>
  eventsOf(exit)?.some((event) => returns.has(event)) ?? returns.size > 0;

/** The events that an exit of a call tests. */
const eventsOf = ({ when }: Exit): readonly Literal[] | undefined =>
  when?.op === "is" && when.variable === "$event" ? when.values : undefined;

/** All nodes in the order of their flows; a node's number is its index, and flows are counted on from there. */
function numbered(flows: readonly Flow[]) {
  const nodes: Node[] = [];
  const numbers = new Map<Flow, ReadonlyMap<string, number>>();
  for (const flow of flows) {
    numbers.set(flow, new Map(flow.nodes.map(({ id }, i) => [id, nodes.length + i])));
    nodes.push(...flow.nodes);
  }
  const numberOf = (flow: Flow, id: string | null) => (id === null ? undefined : numbers.get(flow)?.get(id));
  const places = new Map(flows.map((flow, i) => [flow, nodes.length + i]));
  return { nodes, numberOf, behind: (flow: Flow) => places.get(flow) };
}

/** What is not understood, or goes wrong, is no way on that anybody offered. */
const ASTRAY: ReadonlySet<Exit["role"]> = new Set(["noMatch", "noInput", "failure", "timeout"]);

/** The exits by which a node goes on, each with what it answers: "yes" where the customer chooses nothing. */
function waysOn(node: Node, said: AnswerOf) {
  const ways = possible(node.exits).map((exit) => ({ exit, answer: exit.intent || exit.choice ? said(exit, node) : ("yes" as const) }));
  const hearsTopics = ways.some(({ exit, answer }) => exit.intent && answer === undefined);
  return ways.filter(({ exit: { role } }) => !ASTRAY.has(role) && !(role === "default" && hearsTopics));
}

/** The exits whose conditions may hold: one that always does leaves nothing to those behind it. */
function possible(exits: readonly Exit[]): readonly Exit[] {
  const certain = exits.findIndex(({ when }) => when?.op === "true");
  return exits.filter(({ when, role }, i) => {
    const isTried = certain < 0 || i <= certain || !(when || role === "default");
    return isTried && when?.op !== "false";
  });
}

/** Marks the nodes from which a goal is reached, going backwards from the goals. */
function search(
  { nodes, topics, leaving, before, answering, returning }: ReturnType<typeof graphOf>,
  isGoal: (node: Node) => boolean,
  { throughQuestions = false, outside = false, back = false, ends = () => false }: How,
): Uint8Array {
  const open = topics.slice();
  const found = new Uint8Array(open.length);
  const work: number[] = [];
  const find = (node: number) => {
    if (found[node]) return;
    found[node] = 1;
    work.push(node);
  };
  const findBefore = (number: number) => {
    const node = nodes[number];
    if (!node || !ends(node)) find(number);
  };
  const answer = (question: number) => {
    open[question] = (open[question] ?? 0) - 1;
    if (open[question] === 0) find(question);
  };
  nodes.forEach((node, number) => {
    if (isGoal(node)) find(number);
  });
  if (outside) leaving.forEach(find);
  for (let node = work.pop(); node !== undefined; node = work.pop()) {
    before(node, findBefore);
    if (throughQuestions) answering(node, answer);
    if (back) returning(node, findBefore);
  }
  return found;
}
