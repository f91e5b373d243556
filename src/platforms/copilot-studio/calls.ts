import { below } from "../../model/build.ts";
import { remember } from "../../model/maps.ts";
import type { Json } from "../../source/document.ts";
import { dig, entries, member, text } from "../../source/json.ts";
import { type Asked, markOf } from "../microsoft/choices.ts";
import { eachAction, headOf, labelOf, onward, type Step } from "../microsoft/lists.ts";
import { hidden } from "./hidden.ts";
import type { Surroundings } from "./surroundings.ts";
import type { Topic } from "./topic.ts";
import { assigned, type Naming, nameIn } from "./variables.ts";

/** Begins another topic: its inputs are set before, its outputs are bound behind. Tools and agents of the orchestrator are no topics. */
export function begin(around: Surroundings, step: Step, kind: "call" | "jump"): void {
  const { action, at, scope } = step;
  const { flow } = scope;
  const dialog = text(member(action, "dialog")) ?? "";
  const place = below(at, "dialog");
  const names = around.namesIn(dialog);
  const task = names === undefined ? around.task(dialog) : undefined;
  if (task !== undefined) return hidden(around, step, task, dialog);
  const inner = names ?? ((name: string) => name);
  const inputs = entries(dig(action, "input", "binding")).map(([name, value]) => [`Topic.${name}`, value] as const);
  let id = step.id;
  if (names && inputs.length > 0) {
    id = flow.fresh(`${step.id} begin`);
    flow.node("effect", step.id, at, { type: step.kind, synthetic: true, ...assigned(inputs, inner, around.naming) });
    flow.exit(step.id, "next", id, { implied: true });
  }
  const outputs = entries(dig(action, "output", "binding")).flatMap(([name, variable]) => {
    const bound = nameIn(variable);
    if (bound === undefined) return [];
    const [asked, known] = [inner(`Topic.${name}`), around.naming(bound)];
    return [[asked, known] as const, [markOf(asked), markOf(known)] as const];
  });
  flow.node(kind, id, at, {
    ...headOf(step),
    label: dialog.split(".").pop() || labelOf(step),
    call: { ...around.call(dialog, place), ...(outputs.length > 0 ? { binds: Object.fromEntries(outputs) } : {}) },
  });
  if (kind === "call") flow.exit(id, "next", onward(step), { implied: true });
}

/** What a topic that is begun asks, in the names of its own variables. */
interface Begun {
  readonly naming: Naming;
  readonly open: readonly Asked[];
}

/** The questions of begun topics whose answers a topic is handed back, by its own variables. */
export function handedBack({ triggers, naming }: Topic, begun: (dialog: string) => Begun | undefined): readonly Asked[] {
  const found: Asked[] = [];
  const look = (action: Json) => {
    const outputs = entries(dig(action, "output", "binding"));
    const topic = outputs.length > 0 ? begun(text(member(action, "dialog")) ?? "") : undefined;
    for (const [name, variable] of topic ? outputs : []) {
      const asked = topic?.open.find((each) => each.variable === topic.naming(`Topic.${name}`));
      const bound = nameIn(variable);
      if (asked && bound !== undefined) found.push(keptIn(asked, naming(bound)));
    }
  };
  for (const { actions, actionsAt } of triggers) eachAction(actions, actionsAt, look);
  return found;
}

/** By question and variable: the same question is the same thing again in a later run. */
const kept = new WeakMap<Asked, Map<string, Asked>>();

/** A question whose answer another variable keeps. */
const keptIn = (asked: Asked, variable: string): Asked =>
  remember(
    remember(kept, asked, () => new Map<string, Asked>()),
    variable,
    () => ({ ...asked, variable }),
  );
