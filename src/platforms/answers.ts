import { handsOver } from "../model/hosted.ts";
import { push, remember } from "../model/maps.ts";
import type { Bot, Exit, Flow, Node, Phrase, TransferRoute } from "../model/model.ts";
import { isPlainNo, lastWordOf } from "./answer-words.ts";
import { type AnswerOf, type How, leadsIn } from "./leads.ts";
import { asksSomethingElse, confirmsHandoff } from "./other-questions.ts";

/**
 * A "no" declines where another answer of the same question may lead to a transfer and it leads to nobody, or to something for later (a
 * ticket, a callback): an explicit confirmation of the handoff. Where the question says that it is one, "no" declines whatever becomes of
 * "yes", and may lead to the phone, too. Where "no" leads on ("Did that help?"), or the question asks for something else ("Are you a
 * customer?"), both are plain answers. `said` tells what an exit answers, `transfers` which nodes may hand over, `saysNo` which exits are
 * a "no" and nothing besides.
 */
export function withDeclined(bot: Bot, said: AnswerOf, { transfers = mayTransfer, saysNo = saysPlainNo }: Telling = {}): Bot {
  const leadsTo = leadsIn(bot, said);
  const leads = leadsTo(transfers);
  const leadsThroughQuestions = leadsTo(transfers, { throughQuestions: true });
  const mayLead = leadsTo(transfers, { outside: true });
  const mayLeadThroughQuestions = leadsTo(transfers, { outside: true, throughQuestions: true });
  const isPerson = (each: Node) => transfers(each) && !isLater(each);
  const toPerson = leadsTo(isPerson);
  // What a flow that asks comes back to is behind its answers, too; who asks again there asks something else.
  const back: How = { back: true, ends: ({ kind }) => kind === "ask" };
  const backToPerson = leadsTo(isPerson, back);
  const mayLeadBack = leadsTo(isPerson, { ...back, outside: true });
  const questions = questionsOf(bot);
  const textsOf = (flow: Flow, node: Node, exit: Exit) => asked(flow, node, exit, questions);
  /** True where the question says that it is an explicit confirmation of the handoff. */
  const confirms = (flow: Flow, node: Node, exit: Exit) => textsOf(flow, node, exit).some(({ text }) => confirmsHandoff(text));
  const toChat = leadsTo((each) => isPerson(each) && !isDialled(each), { ends: isDialled });
  const leadsToPerson = (flow: Flow, node: Node, exit: Exit) => {
    if (!leads(flow, exit) || !toPerson(flow, exit)) return backToPerson(flow, exit) && !confirms(flow, node, exit);
    return toChat(flow, exit) || !confirms(flow, node, exit);
  };
  const isSeen = (flow: Flow, exit: Exit) => leads(flow, exit) || leadsThroughQuestions(flow, exit) || backToPerson(flow, exit);
  const mayBe = (flow: Flow, exit: Exit) => mayLead(flow, exit) || mayLeadThroughQuestions(flow, exit) || mayLeadBack(flow, exit);
  /** What may lie outside the bot is offered as much as what is seen to transfer, but not to who goes on outside it anyhow. */
  const offered = (flow: Flow, other: Exit, exit: Exit) => isSeen(flow, other) || (mayBe(flow, other) && !mayLead(flow, exit));
  // Where a host hands over, it does so behind a yes, or behind whatever does not cancel, whatever the bot says there.
  const byHost = bot.hosted === true && !handsOver(bot);
  const answered = (flow: Flow, node: Node): Node => {
    if (!node.exits.some((exit) => isAnswer(exit) && said(exit, node))) return node;
    const offers = (exit: Exit) =>
      peers(flow, node, exit).some(
        (other) =>
          (isAnswer(other) || isAnyOther(node, other)) &&
          other !== exit &&
          (offered(flow, other, exit) || (byHost && (said(other, node) === "yes" || !saysNo(exit)))),
      );
    const roleOf = (exit: Exit): Exit["role"] => {
      if (!isAnswer(exit)) return exit.role;
      if (said(exit, node) === "yes" && exit.role === "answer") return "yes";
      const isNo =
        said(exit, node) === "no" && !leadsToPerson(flow, node, exit) && !(saysNo(exit) && answersOther(textsOf(flow, node, exit)));
      const declines = isNo && (offers(exit) || confirms(flow, node, exit));
      return declines ? "declined" : exit.role;
    };
    return withRoles(node, node.exits.map(roleOf));
  };
  return { ...bot, flows: bot.flows.map((flow) => withNodes(flow, (node) => answered(flow, node))) };
}

/** What a platform tells of answers in its own way. */
interface Telling {
  readonly transfers?: (node: Node) => boolean;
  readonly saysNo?: (exit: Exit) => boolean;
}

/** A "no" as its name or label says it, or what it compares. */
export const saysPlainNo = ({ intent, label, choice, when }: Exit): boolean => {
  const compared = when?.op === "is" ? when.values[0] : undefined;
  return isPlainNo(intent ? lastWordOf(intent.name) : (label ?? choice?.words[0] ?? compared ?? ""));
};

/** True of a question that offers nobody. */
const answersOther = (texts: readonly Phrase[]): boolean => texts.length > 0 && texts.every(({ text }) => asksSomethingElse(text));

/**
 * The words of the question that an exit answers: its own, else those that were said just before it. Where another flow asks and hands the
 * answer back, its only question.
 */
function asked({ nodes }: Flow, node: Node, { when }: Exit, questions: ReturnType<typeof questionsOf>): readonly Phrase[] {
  const stored = when?.op === "is" ? when.variable : undefined;
  const own =
    node.kind !== "branch" ? [node] : nodes.filter(({ kind, stores }) => kind === "ask" && stores !== undefined && stores === stored);
  const handed = own.length === 0 && stored !== undefined ? [...(questions.get(stored) ?? [])] : [];
  const asking = handed.length === 1 ? handed : own;
  const silent = new Set(asking.filter(({ texts }) => !texts?.length));
  const said: Node[] = [];
  // What is silent is looked behind in its turn: the set grows while it is walked.
  for (const { id } of silent)
    for (const before of nodes)
      if (before.kind !== "ask" && before.exits.some(({ to }) => to === id)) before.texts?.length ? said.push(before) : silent.add(before);
  return [...asking, ...said].flatMap(({ texts }) => texts ?? []);
}

/** By the node as it was: one that a run knew before is changed into the same one again. */
const known = new WeakMap<Node, Node>();

function withRoles(node: Node, roles: readonly Exit["role"][]): Node {
  const hasThem = ({ exits }: Node) => exits.every(({ role }, i) => role === roles[i]);
  if (hasThem(node)) return node;
  const before = known.get(node);
  if (before && hasThem(before)) return before;
  const now = { ...node, exits: node.exits.map((exit, i) => ({ ...exit, role: roles[i] ?? exit.role })) };
  known.set(node, now);
  return now;
}

/** The flow with its nodes changed; itself where none is. */
export function withNodes(flow: Flow, change: (node: Node) => Node): Flow {
  const nodes = flow.nodes.map(change);
  return nodes.every((node, i) => node === flow.nodes[i]) ? flow : { ...flow, nodes };
}

/** The answers of one question: exits of the node that asks, or of every node that tests the variable which keeps the answer. */
function peers(flow: Flow, { exits }: Node, { when }: Exit): readonly Exit[] {
  return when?.op === "is" ? (remember(testing, flow, testsIn).get(when.variable) ?? []) : exits;
}

const testing = new WeakMap<Flow, ReadonlyMap<string, readonly Exit[]>>();

/** By variable, the exits that test it, and those that are left beside them. */
function testsIn({ nodes }: Flow): ReadonlyMap<string, readonly Exit[]> {
  const found = new Map<string, Exit[]>();
  for (const { exits } of nodes) {
    const variables = new Set(exits.flatMap(({ when }) => (when?.op === "is" ? [when.variable] : [])));
    for (const variable of variables)
      for (const exit of exits) if (!exit.when || (exit.when.op === "is" && exit.when.variable === variable)) push(found, variable, exit);
  }
  return found;
}

/** By variable, the questions whose answers it can hold: those that store them there, and those from whose variables it is handed on. */
export function questionsOf({ flows }: Bot): ReadonlyMap<string, ReadonlySet<Node>> {
  const found = new Map<string, Set<Node>>();
  const handedOn = new Map<string, string[]>();
  for (const { nodes } of flows)
    for (const node of nodes) {
      const { stores, copies, call } = node;
      if (stores !== undefined) remember(found, stores, () => new Set()).add(node);
      const pairs = [...[...(copies ?? [])].map(([target, source]) => [source, target] as const), ...Object.entries(call?.binds ?? {})];
      for (const [source, target] of pairs) push(handedOn, source, target);
    }
  const work = [...found.keys()];
  // What is found is looked at in its turn: the list grows while it is walked.
  for (const variable of work)
    for (const target of handedOn.get(variable) ?? []) {
      const known = remember(found, target, () => new Set());
      const before = known.size;
      for (const question of found.get(variable) ?? []) known.add(question);
      if (known.size > before) work.push(target);
    }
  return found;
}

/** What is offered instead of a person. */
const isLater = ({ transfer }: Node): boolean => transfer !== undefined && LATER.has(transfer.route);
const LATER: ReadonlySet<string> = new Set<TransferRoute>(["ticket", "email", "callback"]);

/** A person on the phone, which who declined the chat may still be offered. */
const isDialled = ({ transfer }: Node): boolean => transfer?.route === "voice" || transfer?.route === "voicemail";

/** What hands over, or is code that may. */
export const mayTransfer = ({ kind, returns }: Node): boolean =>
  kind === "transfer" || kind === "opaque" || typeof returns?.withoutCaller === "object";
/** What may lead to a person now. */
export const mayReachPerson = (node: Node): boolean => mayTransfer(node) && !isLater(node);
const isAnswer = ({ role }: Exit): boolean => role === "answer" || role === "case";
/** Every answer that has no exit of its own. */
const isAnyOther = ({ kind }: Node, { role }: Exit): boolean =>
  (kind === "ask" || kind === "branch") && (role === "next" || role === "default");
