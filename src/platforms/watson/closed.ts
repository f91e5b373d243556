import { below } from "../../model/build.ts";
import { literalsOf } from "../../model/comparisons.ts";
import type { Literal, Place } from "../../model/model.ts";
import { nameAlone } from "../../model/scoped.ts";
import type { Json } from "../../source/document.ts";
import { dig, isTrue, items, member, text } from "../../source/json.ts";
import type { Scene } from "./scene.ts";

/** Questions that take one of a list. Source: "Choosing a response type" in the vendor's documentation, and exports. */
export interface Option {
  readonly name: string;
  readonly values: readonly string[];
  readonly at: Place;
}

/** The buttons of the question that fills a variable. */
export function optionsOf({ steps }: Scene, variable: string): readonly Option[] {
  return steps.filter((step) => step.variable === variable).flatMap(({ value, at }) => optionsIn(value, at));
}

/** The options that a step offers, in any of the items that it shows. */
function optionsIn(step: Json, at: Place): readonly Option[] {
  const lists = items(dig(step, "output", "generic")).map((item, g) => ({
    options: items(member(item, "options")),
    at: below(at, "output", "generic", g, "options"),
  }));
  return lists.flatMap(({ options, at: place }) => options.flatMap((option, o) => optionFrom(option, below(place, o))));
}

/** What the customer sees, and the text that is sent when it is clicked, where that differs. */
function optionFrom(option: Json, at: Place): readonly Option[] {
  const name = text(member(option, "label"));
  const said = text(dig(option, "value", "input", "text"));
  return name ? [{ name, values: [...new Set([said ?? name, name])], at }] : [];
}

/** Conditions compare answers whatever their letters. */
export const sameWord = (a: string, b: Literal): boolean => b !== null && a.toLowerCase() === b.toLowerCase();

/** The question that fills a variable, in the action itself or in one that it invoked and whose result it keeps. */
function questionFor({ skill, steps }: Scene, variable: string): Json | undefined {
  const own = steps.map((step) => (step.variable === variable ? member(step.value, "question") : undefined)).find(Boolean);
  if (own) return own;
  for (const { value } of steps) {
    const invoked = dig(value, "resolver", "invoke_action");
    const own = `${resultOf(invoked)}.`;
    const name = nameAlone(variable);
    if (!name.startsWith(own)) continue;
    const result = name.slice(own.length);
    const action = skill.actions.find((each) => member(each, "action") === member(invoked, "action"));
    const step = items(member(action, "steps")).find((each) => (text(member(each, "variable")) ?? text(member(each, "step"))) === result);
    if (step !== undefined) return member(step, "question");
  }
  return undefined;
}

/** The variable that keeps what an invoked action hands back. */
export function resultOf(invoked: Json | undefined): string | undefined {
  const result = member(invoked, "result_variable");
  return text(member(result, "variable")) ?? text(result);
}

/**
 * The answers of the question that fills a variable, each in the words by which conditions compare it (else in its first); nothing where
 * the question takes other words, too.
 */
export function answersTo(scene: Scene, variable: string): readonly (readonly string[])[] | undefined {
  const question = questionFor(scene, variable);
  const name = text(member(question, "entity"));
  if (name === "sys-yes-no") return [["yes"], ["no"]];
  if (isTrue(member(question, "free_text"))) return undefined;
  const entity = scene.skill.entities.find((each) => text(member(each, "entity")) === name);
  const values = items(member(entity, "values"));
  if (values.some((value) => items(member(value, "patterns")).length > 0)) return undefined;
  const declared = values.map((value) => [member(value, "value"), ...items(member(value, "synonyms"))].flatMap((word) => text(word) ?? []));
  const answers = [...declared];
  for (const { values: words } of optionsOf(scene, variable))
    if (!answers.some((known) => known.some((word) => words.some((each) => sameWord(each, word))))) answers.push([...words]);
  if (answers.length === 0) return undefined;
  const literals = scene.guards.flatMap((guard) => literalsOf(guard, variable));
  return answers.map((words) => {
    const compared = words.filter((word) => literals.some((literal) => sameWord(word, literal)));
    return compared.length > 0 ? compared : words.slice(0, 1);
  });
}
