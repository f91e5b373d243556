import { and, is, not } from "../../model/build.ts";
import { push, remember } from "../../model/maps.ts";
import type { Bot, Guard, Literal, Node } from "../../model/model.ts";
import { type Answer, answerIn } from "../answer-words.ts";
import { answeredIn, withDeclined as declined, withNodes } from "../answers.ts";
import { unanswered } from "./choices.ts";
import { soughtIn } from "./keywords.ts";
import { labelOf, onward, type Step } from "./lists.ts";

/** Adds a question that goes on whatever the answer, and returns where: answers are told apart where a condition compares them. */
export function addQuestion(
  step: Step,
  variable: string | undefined,
  rest: Partial<Omit<Node, "id" | "kind" | "at" | "exits">> = {},
): string {
  const { flow } = step.scope;
  const to = onward(step);
  const stored = variable === undefined ? {} : { stores: variable, sets: new Map([[unanswered(variable), "false"]]) };
  flow.node("ask", step.id, step.at, { label: labelOf(step.action, step.kind), type: step.kind, ...stored, ...rest });
  flow.exit(step.id, "next", to, { implied: true });
  return to;
}

/** Lets a question go on without an answer, to where an answer leads: its variable then holds a default value, `null` = nothing. */
export function addDefault({ scope: { flow }, id, at }: Step, variable: string, value: Literal | undefined, to: string): void {
  const lost = flow.node("effect", flow.fresh(`${id} no answer`), at, {
    synthetic: true,
    sets: new Map<string, Literal | undefined>([
      [variable, value],
      [unanswered(variable), "true"],
    ]),
  });
  flow.exit(id, "noMatch", lost);
  flow.exit(lost, "next", to, { implied: true });
}

/** Behind a question that was answered nothing is missing: a condition on "not set" means customers who gave no answer. */
export function withAnswered(guard: Guard, isAsked: (variable: string) => boolean): Guard {
  switch (guard.op) {
    case "is":
      if (!guard.values.every((value) => value === null) || !isAsked(guard.variable)) return guard;
      return and(guard, not(is(unanswered(guard.variable), "false")));
    case "not":
      return not(withAnswered(guard.guard, isAsked));
    case "and":
    case "or":
      return { op: guard.op, guards: guard.guards.map((each) => withAnswered(each, isAsked)) };
    default:
      return guard;
  }
}

/** The "no" of a confirmation, and choices like "Cancel", take a handoff back where another answer leads to one. */
export function withDeclined(bot: Bot): Bot {
  const answered = answeredIn(bot);
  const answers = new Map<string, Answer | null>();
  const answer = (label: string) => remember(answers, label, () => answerIn(label) ?? null) ?? undefined;
  const isAnswer = (variable: string) => answered.has(variable) || LAST_WORDS.test(variable);
  return declined(openWhereWritten(bot), ({ label, when }) => {
    if (when?.op === "is") return label !== undefined && isAnswer(when.variable) ? answer(label) : undefined;
    const sought = when && soughtIn(when);
    if (!sought || !isAnswer(sought.variable)) return undefined;
    const [first, ...others] = sought.words.map(answer);
    return others.every((each) => each === first) ? first : undefined;
  });
}

/** What the customer said last, whether or not a question stores it. */
const LAST_WORDS = /^(?:turn|system)\./i;

/** A question is passed over where its variable has a value already: whatever else writes the variable, but for its own default, is an answer, too. */
function openWhereWritten(bot: Bot): Bot {
  const written = new Map<string, (Literal | undefined)[]>();
  const note = (variable: string, value: Literal | undefined) => push(written, variable, value);
  for (const { nodes } of bot.flows)
    for (const { sets, copies } of nodes) {
      for (const [variable, value] of sets ?? []) if (sets?.get(unanswered(variable)) !== "true") note(variable, value);
      for (const variable of copies?.keys() ?? []) note(variable, undefined);
    }
  const isClosed = ({ stores = "", answers }: Node) =>
    (written.get(stores) ?? []).every((value) => value === null || (value !== undefined && answers?.includes(value)));
  const closedOnly = (node: Node): Node => (node.answers && !isClosed(node) ? opened(node) : node);
  return { ...bot, flows: bot.flows.map((flow) => withNodes(flow, closedOnly)) };
}

/** By the question as it was. */
const known = new WeakMap<Node, Node>();

function opened(question: Node): Node {
  const open = known.get(question) ?? { ...question, answers: undefined };
  known.set(question, open);
  return open;
}
