import { literalsOf } from "../../model/comparisons.ts";
import { type Truth, truthOf } from "../../model/guards.ts";
import { handsOver } from "../../model/hosted.ts";
import type { Bot, Exit, Guard, Intent, Literal, Node, Place } from "../../model/model.ts";
import { type Answer, answerIn, answerOf, isPlainNo } from "../answer-words.ts";
import { mayReachPerson, mayTransfer, withDeclined } from "../answers.ts";
import { leadsIn } from "../leads.ts";
import { asksSomethingElse } from "../other-questions.ts";

/** A button of a question for a slot, and the value that it gives. */
export interface Option {
  readonly title: string;
  readonly at: Place;
  readonly value: Literal;
}

/** Options by `<flow id> <node id>` of their question. */
export type Options = Map<string, readonly Option[]>;

/**
 * What only the whole bot tells of its questions: which buttons have a way of their own, and which answers take the handoff back. A "no"
 * does where another answer leads to somebody and it does not, at most to something for later; where it leads on ("Did that help?"), both
 * are plain answers.
 */
export function withAnswers(bot: Bot, options: Options): Bot {
  const leadsTo = leadsIn(bot);
  const leads = leadsTo(mayTransfer);
  const mayLead = leadsTo(mayTransfer, { outside: true });
  const leadsToPerson = leadsTo(mayReachPerson);
  // Where a host hands over, it does so behind a yes, whatever the bot says there.
  const byHost = bot.hosted === true && !handsOver(bot);
  const answerTo = answersBy(bot.intents);
  const asking = new Map(
    bot.flows.flatMap(({ keys, nodes }) => keys.map((key) => [key, nodes.filter(({ kind }) => kind === "ask")] as const)),
  );
  /** A question, or those of a flow that is called. */
  const asks = (node: Node): readonly Node[] =>
    node.kind === "ask" ? [node] : node.kind === "call" ? (node.call?.keys ?? []).flatMap((key) => asking.get(key) ?? []) : [];
  const flows = bot.flows.map((flow) => {
    const byId = new Map(flow.nodes.map((node) => [node.id, node]));
    const ways = {
      leads: (exit: Exit) => leads(flow, exit),
      mayLead: (exit: Exit) => mayLead(flow, exit),
      leadsToPerson: (exit: Exit) => leadsToPerson(flow, exit),
      byHost,
    };
    const declined = new Set(flow.nodes.flatMap((node) => asks(node).flatMap((ask) => refusals(ask, branchBehind(node, byId), ways))));
    const inRole = (exit: Exit): Exit => (declined.has(exit) ? { ...exit, role: "declined" } : exit);
    const nodes = flow.nodes.map((node): Node => {
      const own = node.kind === "ask" ? buttonsOf(node, byId, options.get(`${flow.id} ${node.id}`) ?? [], declined) : [];
      return { ...node, exits: [...own, ...node.exits.map(inRole)] };
    });
    return { ...flow, nodes };
  });
  /** What a customer answers: by an intent, or in words that a story quotes. */
  const said = ({ intent, choice, label = "" }: Exit) => (intent ? answerTo(intent.name) : choice ? undefined : answerIn(label));
  return withDeclined({ ...bot, flows }, (exit, { kind }) => (kind === "ask" ? said(exit) : undefined));
}

/** What intents answer: by name and phrases, or by the name alone where their declaration is not part of the project. */
export function answersBy(intents: readonly Intent[]): (intent: string) => Answer | undefined {
  const known = new Map(intents.map((intent) => [intent.name, answerOf(intent)]));
  return (name) => (known.has(name) ? known.get(name) : answerOf({ name, phrases: [] }));
}

/** The branch that an answer comes to at once, or by steps that do nothing but branch. */
function branchBehind(ask: Node, byId: ReadonlyMap<string, Node>): Node | undefined {
  const behind = ({ exits }: Node) => {
    const next = exits.find(({ role, intent }) => (role === "next" || role === "answer") && !intent)?.to;
    return next ? byId.get(next) : undefined;
  };
  const passed = new Set<Node>();
  let node = behind(ask);
  for (; node?.type === "noop" && !passed.has(node); node = behind(node)) passed.add(node);
  return node?.kind === "branch" ? node : undefined;
}

/** Buttons whose value decides the branch behind the question. */
function buttonsOf(ask: Node, byId: ReadonlyMap<string, Node>, options: readonly Option[], declined: ReadonlySet<Exit>): readonly Exit[] {
  const branch = branchBehind(ask, byId);
  if (!branch || ask.stores === undefined) return [];
  return options.flatMap(({ title, at, value }): readonly Exit[] => {
    const exit = taken(branch, ask.stores ?? "", value);
    if (!exit) return [];
    const role = declined.has(exit) ? "declined" : "answer";
    return [
      {
        role,
        to: exit.to,
        label: title,
        at: exit.at ?? branch.at,
        ...(exit.missing && { missing: exit.missing }),
        choice: { name: title, words: [title], at },
      },
    ];
  });
}

/** Where the exits of a flow lead, and whether a host hands over. */
interface Ways {
  readonly leads: (exit: Exit) => boolean;
  /** The same, or out of the bot. */
  readonly mayLead: (exit: Exit) => boolean;
  readonly leadsToPerson: (exit: Exit) => boolean;
  readonly byHost: boolean;
}

/** The exits of the branch behind a yes/no question that a "no" takes; a plain one to a question for something else is none. */
function refusals(
  { stores: variable, texts = [] }: Node,
  branch: Node | undefined,
  { leads, mayLead, leadsToPerson, byHost }: Ways,
): readonly Exit[] {
  if (!branch || variable === undefined) return [];
  const literals = [...new Set(branch.exits.flatMap(({ when }) => (when ? literalsOf(when, variable) : [])))];
  const said = (answer: Answer, plain: string) => {
    const own = literals.filter((name) => answerOf({ name, phrases: [] }) === answer);
    return own.length > 0 ? own : [plain];
  };
  const exitsFor = (values: readonly string[]) => values.flatMap((value) => taken(branch, variable, value) ?? []);
  const accepting = new Set(exitsFor(said("yes", "true")));
  const [isOffered, mayBeOffered] = [byHost || [...accepting].some(leads), [...accepting].some(mayLead)];
  if (!isOffered && !mayBeOffered) return [];
  const isOther = texts.length > 0 && texts.every(({ text }) => asksSomethingElse(text));
  const refusing = said("no", "false").filter((value) => !isOther || !isPlainNo(value));
  // Who goes on outside the bot anyhow is not refused what may lie there.
  const isRefused = (exit: Exit) => isOffered || !mayLead(exit);
  return exitsFor(refusing).filter((exit) => !accepting.has(exit) && !leadsToPerson(exit) && isRefused(exit));
}

/** The exit of a branch that a value of one variable takes; nothing where other things decide. */
function taken(branch: Node, variable: string, value: Literal): Exit | undefined {
  for (const exit of branch.exits) {
    const truth = exit.when ? holds(exit.when, variable, value) : true;
    if (truth === undefined) return undefined;
    if (truth) return exit;
  }
  return undefined;
}

const holds = (guard: Guard, variable: string, value: Literal): Truth =>
  truthOf(guard, (leaf) => {
    if (leaf.op === "true" || leaf.op === "false") return leaf.op === "true";
    return leaf.op === "is" && leaf.variable === variable ? leaf.values.includes(value) : undefined;
  });
