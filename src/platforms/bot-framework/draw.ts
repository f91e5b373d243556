import { below } from "../../model/build.ts";
import { ownOf } from "../../model/maps.ts";
import type { Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { items, member, text } from "../../source/json.ts";
import { addBranching, type Branching } from "../microsoft/choices.ts";
import { addList, forEach, goTo, headOf, labelOf, onward, plain, type Step, through } from "../microsoft/lists.ts";
import { type Role, roleOf } from "./actions.ts";
import { caseGuard, guardOf, isComputed, plainText } from "./expressions.ts";
import { decides, declares, hides, skill, unknownAction } from "./hidden.ts";
import { addInput, answerOf, INPUTS } from "./inputs.ts";
import { promptOf, say } from "./messages.ts";
import { ENDED, type Surroundings } from "./surroundings.ts";
import { callTransfer, contextsOf, handoff, told, transfer } from "./transfers.ts";
import { Assigned, writes } from "./variables.ts";

type Draw = (around: Surroundings, step: Step) => void;

const eventOf = ({ action }: Step): string | undefined => plainText(text(member(action, "eventName")) ?? "");

const DRAW: Readonly<Record<Role, Draw>> = {
  say,
  effect: ({ naming }, step) => plain(step, "effect", writes(step, naming)),
  decides,
  if: ifElse,
  switch: cases,
  foreach: (_, step) => forEach(step),
  edits: (_, step) => {
    // `EndSequence` and `ReplaceSequence` drop what was planned behind; the other changes run both.
    const drops = /^(EndSequence|ReplaceSequence)$/.test(text(member(step.action, "changeType")) ?? "");
    const after = drops ? null : step.next;
    through(step, addList(step.scope, member(step.action, "actions"), below(step.at, "actions"), after, step.loop));
  },
  goto: ({ visible }, step) => {
    const name = text(member(step.action, "actionId")) ?? "";
    const target = visible(step, name);
    return target === undefined ? goTo(step, null, name) : goTo(step, target);
  },
  begin: ({ enter }, step) => enter(step, "call"),
  replace: ({ enter }, step) => enter(step, "jump"),
  repeat: ({ repeat }, step) => repeat(step),
  return: endDialog,
  cancels: ({ raise }, step) => raise(step, eventOf(step) || "cancelDialog", false),
  emits: ({ raise }, step) => raise(step, eventOf(step) ?? "", true),
  throws: ({ raise }, step) => raise(step, "error", false),
  break: (_, step) => through(step, step.loop ? step.loop.after : step.next),
  continue: (_, step) => through(step, step.loop ? step.loop.before : step.next),
  skill,
  handoff: (around, step) => transfer(step, { ...handoff(contextsOf(around, step)), ...told(step) }),
  calls: (around, step) => transfer(step, callTransfer(around, step)),
  // Nothing happens on other channels.
  records: (_, step) => plain(step, "effect", { voiceOnly: true }),
};

/** Draws an action as the config declares it, else as the tables say. A kind that is in none of them is hidden. */
export function addAction(around: Surroundings, given: Step): void {
  const step = switchable(around, given);
  if (declares(around, step)) return;
  const { kind } = step;
  const input = ownOf(INPUTS, kind);
  const role = roleOf(kind);
  if (input) addInput(step, input, answerOf(step.action, around.naming), promptOf(around, step));
  else if (role) DRAW[role](around, step);
  else unknownAction(around, step);
}

/** `disabled` may be an expression: the action runs where it does not hold. */
function switchable(around: Surroundings, step: Step): Step {
  const disabled = text(member(step.action, "disabled"));
  if (disabled === undefined || !isComputed(disabled)) return step;
  const { flow } = step.scope;
  const on = `${step.id} on`;
  flow.node("branch", step.id, step.at, { label: `${labelOf(step)}: disabled`, synthetic: true });
  flow.exit(step.id, "case", onward(step), {
    when: guardOf(disabled, around.naming, around.formulas),
    at: below(step.at, "disabled"),
    label: disabled,
  });
  flow.exit(step.id, "default", on, { implied: true });
  return { ...step, id: on };
}

function ifElse({ naming, asked, formulas }: Surroundings, step: Step): void {
  const { action, at } = step;
  const source = text(member(action, "condition"));
  const isEmpty = items(member(action, "actions")).length === 0;
  const then = {
    when: guardOf(source, naming, formulas),
    to: branch(step, action, at, "actions"),
    at: below(at, isEmpty ? "condition" : "actions"),
    label: source,
  };
  addBranching(step, { cases: [then], otherwise: otherwise(step, "elseActions") }, asked(at));
}

function cases({ naming, asked, formulas }: Surroundings, step: Step): void {
  const { action, at } = step;
  const source = text(member(action, "condition")) ?? "";
  const found = items(member(action, "cases")).map((each, i) => {
    const place = below(at, "cases", i);
    const value = text(member(each, "value")) ?? "";
    return { when: caseGuard(source, value, naming, formulas), to: branch(step, each, place, "actions"), at: place, label: value };
  });
  addBranching(step, { cases: found, otherwise: otherwise(step, "default") }, asked(at));
}

const branch = ({ scope, next, loop }: Step, holder: Json, at: Place, key: string) =>
  addList(scope, member(holder, key), below(at, key), next, loop);

/** The branch that is taken if no condition holds; if it is empty, the next action follows. */
function otherwise(step: Step, key: string): Branching["otherwise"] {
  const to = branch(step, step.action, step.at, key);
  return items(member(step.action, key)).length > 0 ? { to, at: below(step.at, key) } : { to };
}

/** A dialog hands its result to the variable that its caller names. */
function endDialog(around: Surroundings, step: Step): void {
  const { flow } = step.scope;
  const value = member(step.action, "value");
  const assigned = new Assigned();
  assigned.give(around.result, value ?? null, around.naming);
  const before = step.before;
  const blind = before === undefined ? undefined : hides(around, before, step.scope.kindOf(before));
  const back = flow.fresh(`${step.id} back`);
  flow.node("effect", step.id, step.at, {
    ...headOf(step),
    synthetic: true,
    ...assigned.written,
  });
  flow.exit(step.id, "next", back, { implied: true });
  flow.node("return", back, step.at, {
    ...headOf(step),
    returns: { withoutCaller: blind ?? step.scope.withoutCaller, ...(around.inHandler ? { exitReason: ENDED } : {}) },
  });
}
