import type { NodeRest } from "../../model/build.ts";
import { push, remember } from "../../model/maps.ts";
import type { Bot, Literal, Node } from "../../model/model.ts";
import { type Answer, answerIn } from "../answer-words.ts";
import { withDeclined as declined, questionsOf, withNodes } from "../answers.ts";
import { answerMark } from "./choices.ts";
import { soughtIn } from "./keywords.ts";
import { headOf, onward, type Step } from "./lists.ts";

/**
 * Adds a question that goes on whatever the answer, and returns where: answers are told apart where a condition compares them. Behind it
 * the variable is set.
 */
export function addQuestion(step: Step, variable: string | undefined, rest: NodeRest = {}): string {
  const { flow } = step.scope;
  const to = onward(step);
  const stored = variable === undefined ? {} : { stores: variable, neverEmpty: true, sets: new Map([answerMark(variable)]) };
  flow.node("ask", step.id, step.at, { ...headOf(step), ...stored, ...rest });
  flow.exit(step.id, "next", to, { implied: true });
  return to;
}

/** Lets a question go on without an answer, to where an answer leads: its variable then holds a default value, `null` = nothing. */
export function addDefault({ scope: { flow }, id, at }: Step, variable: string, value: Literal | undefined, to: string): void {
  const lost = flow.node("effect", flow.fresh(`${id} no answer`), at, {
    synthetic: true,
    sets: new Map<string, Literal | undefined>([[variable, value], answerMark(variable, "missing")]),
  });
  flow.exit(id, "noMatch", lost);
  flow.exit(lost, "next", to, { implied: true });
}

/** The "no" of a confirmation, and choices like "Cancel", take a handoff back where another answer leads to one. */
export function withDeclined(bot: Bot): Bot {
  const answered = questionsOf(bot);
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

/** A question is skipped if its variable has a value: whatever else writes the variable, other than the question's own default, is an answer, too. */
function openWhereWritten(bot: Bot): Bot {
  const written = new Map<string, (Literal | undefined)[]>();
  const note = (variable: string, value: Literal | undefined) => push(written, variable, value);
  for (const { nodes } of bot.flows)
    for (const { sets, copies } of nodes) {
      for (const [variable, value] of sets ?? []) if (!isDefault(sets, variable)) note(variable, value);
      for (const variable of copies?.keys() ?? []) note(variable, undefined);
    }
  const isClosed = ({ stores = "", answers }: Node) =>
    (written.get(stores) ?? []).every((value) => value === null || (value !== undefined && answers?.includes(value)));
  const closedOnly = (node: Node): Node => (node.answers && !isClosed(node) ? opened(node) : node);
  return { ...bot, flows: bot.flows.map((flow) => withNodes(flow, closedOnly)) };
}

/** True where a question that got no answer writes its default value. */
function isDefault(sets: Node["sets"], variable: string): boolean {
  const [name, missing] = answerMark(variable, "missing");
  return sets?.get(name) === missing;
}

/** By the question as it was. */
const known = new WeakMap<Node, Node>();

function opened(question: Node): Node {
  const open = known.get(question) ?? { ...question, answers: undefined };
  known.set(question, open);
  return open;
}
