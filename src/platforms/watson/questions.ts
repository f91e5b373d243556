import { below, is } from "../../model/build.ts";
import { literalsOf } from "../../model/comparisons.ts";
import type { Exit, Guard, Node, Phrase } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { dig, items, member, text } from "../../source/json.ts";
import { type Answer, answerOfValue } from "../answer-words.ts";
import { answersTo, optionsOf, sameWord } from "./closed.ts";
import { resolve } from "./resolvers.ts";
import type { Scene, Step } from "./scene.ts";

/** Questions of a step, and how the conditions of later steps tell their answers apart. */

/** Handlers that give up; the others ask again. */
const GIVE_UP: ReadonlySet<string> = new Set(["not_found", "not_found_max_tries", "max_hits", "input_validation"]);

/** `next` draws what the step does once it is answered. */
export function addQuestion(scene: Scene, step: Step, next: () => string, texts: readonly Phrase[] = []): string {
  const { flow } = scene;
  const { variable, value, at, label, id } = step;
  const tries = Number(text(dig(value, "question", "max_tries")));
  const answers = answersTo(scene, variable)?.flat();
  const ask = flow.node("ask", `${id} question`, at, {
    label,
    stores: variable,
    answers,
    ...(texts.length > 0 && { texts }),
    neverEmpty: isAlwaysAsked(value),
    ...(tries > 0 ? { maxAttempts: tries } : {}),
  });
  flow.exit(ask, "next", next(), { implied: true });
  items(member(value, "handlers")).forEach((handler, i) => {
    const resolver = member(handler, "resolver");
    if (!GIVE_UP.has(text(member(handler, "type")) ?? "") || text(member(resolver, "type")) === "prompt_again") return;
    const place = below(at, "handlers", i);
    flow.exit(ask, "noMatch", resolve(scene, step, resolver, below(place, "resolver"), "Step validation failed"), { at: place });
  });
  return ask;
}

/** Whoever is asked answers, or meets a handler; a question may be one that is asked only where the answer is not known, or never. */
const isAlwaysAsked = (step: Json): boolean =>
  (text(dig(step, "question", "response_collection_behavior")) ?? "always_ask") === "always_ask";

/** A button that a condition compares, as the choice of whoever presses it. */
export function choiceIn(scene: Scene, guard: Guard): Exit["choice"] | undefined {
  const compared = comparisonIn(guard);
  const option =
    compared && optionsOf(scene, compared.variable).find(({ values }) => values.some((each) => compared.values.includes(each)));
  return option && { name: option.name, words: [option.name], at: option.at };
}

/** The condition that the customer said no, where that is the only way in which a condition can fail. */
export function refusalOf(scene: Scene, guard: Guard): Guard | undefined {
  if (guard.op !== "is") return undefined;
  const all = answersTo(scene, guard.variable) ?? [];
  const left = all.filter((words) => !words.some((word) => guard.values.some((value) => sameWord(word, value)))).flat();
  return left.length > 0 && left.every((each) => answerOfValue(each) === "no") ? is(guard.variable, ...left) : undefined;
}

/**
 * The only button that no step asks for, at the last step that asks for another one: whoever presses it comes to what follows that step.
 * Nothing where customers may answer in words of their own.
 */
export function buttonLeft(scene: Scene, step: Step, guard: Guard): { readonly when: Guard; readonly choice: Exit["choice"] } | undefined {
  const variable = comparisonIn(guard)?.variable;
  if (variable === undefined || answersTo(scene, variable) === undefined) return undefined;
  if (behind(scene, step).some((each) => literalsOf(each.guard, variable).length > 0)) return undefined;
  const told = scene.guards.flatMap((each) => literalsOf(each, variable));
  const [left, ...others] = optionsOf(scene, variable).filter(
    ({ values }) => !values.some((value) => told.some((literal) => sameWord(value, literal))),
  );
  if (left === undefined || others.length > 0) return undefined;
  return { when: is(variable, ...left.values), choice: { name: left.name, words: [left.name], at: left.at } };
}

/** The steps that follow one, in their order. */
function behind({ steps }: Scene, { value }: Step): readonly Step[] {
  const found = new Set<Step>();
  const after = (each: Json) => steps.find(({ id }) => id === text(member(each, "next_step")));
  for (let next = after(value); next && !found.has(next); next = after(next.value)) found.add(next);
  return [...found];
}

function comparisonIn(guard: Guard): { readonly variable: string; readonly values: readonly (string | null)[] } | undefined {
  if (guard.op === "is") return guard;
  return guard.op === "and" ? guard.guards.map(comparisonIn).find(Boolean) : undefined;
}

/** What a customer answers by a button, or by "yes" and "no" without one. */
export const answerOfOption = ({ when }: Exit, { kind }: Node): Answer | undefined =>
  kind === "branch" && when?.op === "is" ? when.values.map((value) => answerOfValue(value ?? "")).find(Boolean) : undefined;
