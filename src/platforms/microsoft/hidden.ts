import type { Node, Opaque } from "../../model/model.ts";
import { items } from "../../source/json.ts";
import { addList, headOf, listsIn, onward, plain, type Step } from "./lists.ts";

type Written = Pick<Node, "sets" | "copies">;

/** A call that hands back data: where nothing takes it up before the list ends, it decides what the customer gets. */
export function addDeciding(step: Step, opaque: Opaque, written: Written): void {
  if (step.next !== null) return plain(step, "effect", written);
  const { flow } = step.scope;
  const end = flow.fresh(`${step.id} end`);
  flow.node("effect", step.id, step.at, { ...headOf(step), ...written });
  flow.exit(step.id, "next", end, { implied: true });
  flow.node("return", end, step.at, { synthetic: true, returns: { withoutCaller: opaque } });
}

/** A skill or agent outside the project takes the conversation for a while, and may hand over by itself. */
export function addSkill(step: Step, what: string, name: string, opaque: Opaque, written: Written): void {
  const { flow } = step.scope;
  flow.node("call", step.id, step.at, {
    ...headOf(step),
    call: { keys: [], name, at: step.at, what },
    opaque,
    ...written,
  });
  flow.exit(step.id, "next", onward(step), { implied: true });
}

/** An action that nobody knows may run the lists in it; where its own list ends with it, it decides what the customer gets. */
export function addUnknown(step: Step, opaque: Opaque, written: Written): void {
  const { scope } = step;
  const { flow } = scope;
  flow.node("opaque", step.id, step.at, { ...headOf(step), opaque, ...written });
  for (const { list, at } of listsIn(step.action, step.at)) {
    const areActions = items(list).every((each) => scope.kindOf(each) !== "");
    const to = areActions ? addList(scope, list, at, step.next, step.loop) : null;
    if (to !== null && to !== step.next) flow.exit(step.id, "case", to, { at, implied: true });
  }
  if (step.next !== null) return flow.exit(step.id, "next", step.next, { implied: true });
  const end = flow.fresh(`${step.id} end`);
  flow.exit(step.id, "next", end, { implied: true });
  flow.node("return", end, step.at, { synthetic: true, returns: { withoutCaller: opaque } });
}
