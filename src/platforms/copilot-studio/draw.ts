import { below } from "../../model/build.ts";
import { ownOf } from "../../model/maps.ts";
import { items, member, text } from "../../source/json.ts";
import { addBranching } from "../microsoft/choices.ts";
import { addList, forEach, goTo, last, plain, type Step, through } from "../microsoft/lists.ts";
import { ACTIONS, type Role } from "./actions.ts";
import { begin } from "./calls.ts";
import { decides, declares, endTopic, skill, unknownAction } from "./hidden.ts";
import { say } from "./messages.ts";
import { card, question } from "./questions.ts";
import type { Surroundings } from "./surroundings.ts";
import { transfer, transferV1, transferV2 } from "./transfers.ts";
import { guardIn, writes } from "./variables.ts";

type Draw = (around: Surroundings, step: Step) => void;

const DRAW: Readonly<Record<Role, Draw>> = {
  say,
  effect: ({ naming }, step) => plain(step, "effect", writes(step.action, step.kind, naming)),
  decides,
  question,
  card,
  group,
  foreach: ({ naming }, step) => forEach(step, writes(withoutLists(step), step.kind, naming)),
  inline: (_, step) => through(step, addList(step.scope, member(step.action, "actions"), below(step.at, "actions"), step.next, step.loop)),
  goto: (_, step) => {
    const name = text(member(step.action, "actionId")) ?? "";
    const target = step.scope.byName.get(name);
    return target === undefined ? goTo(step, null, name) : goTo(step, target);
  },
  begin: (around, step) => begin(around, step, "call"),
  replace: (around, step) => begin(around, step, "jump"),
  repeat: (_, step) => goTo(step, step.scope.restart()),
  return: endTopic,
  rests: (_, step) => last(step, "end", { end: "rests" }),
  closes: (_, step) => last(step, "end"),
  break: (_, step) => through(step, step.loop ? step.loop.after : step.next),
  continue: (_, step) => through(step, step.loop ? step.loop.before : step.next),
  skill,
  transfer: (around, step) => {
    const found = transferV2(step.action, step.at);
    return found ? transfer(step, found) : unknownAction(around, step, "transferType");
  },
  "transfer by number": (_, step) => transfer(step, transferV1(step.action, step.at)),
};

/** Draws an action as the config declares its kind, else as the table says. A kind that is in neither is hidden. */
export function addAction(around: Surroundings, step: Step): void {
  if (declares(around, step)) return;
  const role = ownOf(ACTIONS, step.kind);
  if (role) DRAW[role](around, step);
  else unknownAction(around, step);
}

/** The variables of a loop stand beside its list. */
const withoutLists = ({ action }: Step) => [member(action, "value") ?? null, member(action, "index") ?? null];

/** The first condition that holds; a branch without actions, and a group without "all other conditions", go on behind the group. */
function group({ naming, asked, meanings }: Surroundings, step: Step): void {
  const { scope, action, at } = step;
  const cases = items(member(action, "conditions")).map((each, i) => {
    const place = below(at, "conditions", i);
    const source = text(member(each, "condition"));
    return {
      when: guardIn(source, naming, meanings),
      to: addList(scope, member(each, "actions"), below(place, "actions"), step.next, step.loop),
      at: place,
      label: text(member(each, "displayName")) ?? source,
    };
  });
  const elseAt = below(at, "elseActions");
  const to = addList(scope, member(action, "elseActions"), elseAt, step.next, step.loop);
  addBranching(step, { cases, otherwise: items(member(action, "elseActions")).length > 0 ? { to, at: elseAt } : { to } }, asked(at));
}
