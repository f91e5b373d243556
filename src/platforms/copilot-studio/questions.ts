import { below } from "../../model/build.ts";
import type { Channel, Node, Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { dig, entries, isObject, items, member, text } from "../../source/json.ts";
import { type Asked, answerMark, type Option, YES_OR_NO } from "../microsoft/choices.ts";
import { onward, type Step } from "../microsoft/lists.ts";
import { addDefault, addQuestion } from "../microsoft/questions.ts";
import { spoken } from "./spoken.ts";
import type { Surroundings } from "./surroundings.ts";
import { type Naming, nameIn, writtenIn } from "./variables.ts";

/** The list of answers that an `entityId` means. */
export type ListNamed = (entityId: string) => { readonly items: Json; readonly at: Place } | undefined;

/**
 * What a question or card asks for: one variable per answer. Any other action that writes a variable may put the customer's words there,
 * unless it writes a literal.
 */
export function askedBy(action: Json, kind: string, at: Place, naming: Naming, list: ListNamed): readonly Asked[] {
  if (kind === "AdaptiveCardPrompt") {
    const buttons = buttonsOf(action, at);
    const lists = choiceSetsOf(action, at);
    return answersOfCard(action).map(([input, name]) => ({ variable: naming(name), options: lists.get(input) ?? buttons }));
  }
  if (isLiteral(action, kind)) return [];
  const name = nameIn(member(action, "variable"));
  const options = optionsOf(action, at, list);
  return namesOf(name, action).map((each) => ({ variable: naming(each), options }));
}

/** True where an action sets a word of the bot's own. */
function isLiteral(action: Json, kind: string): boolean {
  const known = /^Set(?:Text)?Variable$/.test(kind) ? writtenIn(member(action, "value")) : undefined;
  return known !== undefined && !("from" in known);
}

/** For a table the answer is the picked row; its text stands in the list's only column, or in the column of the topics that matched. */
const namesOf = (name: string | undefined, action: Json): readonly string[] => {
  if (name === undefined) return [];
  const isRow = text(dig(action, "entity", "kind")) === "DynamicClosedListEntity";
  return isRow ? [name, `${name}.DisplayName`, `${name}.Value`] : [name];
};

function optionsOf(action: Json, at: Place, list: ListNamed): readonly Option[] {
  if (isYesOrNo(action)) return YES_OR_NO;
  const entity = member(action, "entity");
  const named = list(text(member(entity, "entityId")) ?? "");
  if (!named) return listedIn(dig(entity, "definition", "items"), below(at, "entity", "definition", "items"));
  // The customer is offered some of the items, or all of them.
  const selected = items(member(entity, "selectedItems")).map((each) => text(each) ?? text(member(each, "id")));
  const all = listedIn(named.items, named.at);
  return selected.length === 0 ? all : all.filter(({ values }) => selected.includes(values[0]));
}

/** The items of a closed list: conditions mean them by id or by display name. */
const listedIn = (list: Json | undefined, at: Place): readonly Option[] =>
  items(list).map((item, i) => {
    const id = text(member(item, "id"));
    const label = text(member(item, "displayName")) ?? id ?? "";
    const synonyms = items(member(item, "synonyms")).flatMap((each) => text(each) ?? []);
    return { label, values: [...new Set([id ?? label, label])], choice: { words: [label, ...synonyms], at: below(at, i) } };
  });

/** The variables that a card fills, each by the input that fills it: `output: {binding: {actionSubmitId: Topic.Action}}`. */
const answersOfCard = (action: Json): readonly (readonly [input: string, variable: string])[] =>
  entries(dig(action, "output", "binding")).flatMap(([input, variable]) => {
    const name = nameIn(variable);
    return name === undefined ? [] : [[input, name] as const];
  });

/** The buttons of a card, in JSON or as a Power Fx record: conditions mean them by their id or by the data that they send. */
function buttonsOf(action: Json, at: Place): readonly Option[] {
  return elementsOf(action, /"?type"?\s*:\s*"Action\.Submit"/g).flatMap((button) => {
    const label = fieldOf(button, "title");
    const id = fieldOf(button, "id");
    const data = [...(/"?data"?\s*:\s*\{([^{}]*)\}/.exec(button)?.[1] ?? "").matchAll(/:\s*"([^"]*)"/g)].map(([, value = ""]) => value);
    const values = [...(id === undefined ? [] : [id]), ...data];
    return label === undefined || values.length === 0 ? [] : [{ label, values, choice: { words: [label], at: below(at, "card") } }];
  });
}

/**
 * The lists of a card from which one item is picked, by the id of their input: conditions mean an item by its value. Source: Adaptive Cards,
 * "Input.ChoiceSet"; of several items the answer is a list.
 */
const choiceSetsOf = (action: Json, at: Place): ReadonlyMap<string, readonly Option[]> =>
  new Map(
    elementsOf(action, /"?type"?\s*:\s*"Input\.ChoiceSet"/g).flatMap((list) => {
      const items = [...list.matchAll(/\{[^{}]*\}/g)].flatMap(([item]) => {
        const label = fieldOf(item, "title");
        const value = fieldOf(item, "value");
        return label === undefined || value === undefined
          ? []
          : [{ label, values: [value], choice: { words: [label], at: below(at, "card") } }];
      });
      const id = fieldOf(list.replace(/\{[^{}]*\}/g, ""), "id");
      const isSeveral = /"?isMultiSelect"?\s*:\s*true/.test(list);
      return id === undefined || isSeveral || items.length === 0 ? [] : [[id, items] as const];
    }),
  );

/** The objects of a card that are of a type. */
function elementsOf(action: Json, type: RegExp): readonly string[] {
  const card = text(member(action, "card")) ?? "";
  return [...card.matchAll(type)].map(({ index }) => objectAround(card, index));
}

/** A text of an object of a card. */
const fieldOf = (object: string, key: string): string | undefined =>
  new RegExp(String.raw`(?<![\w"])"?${key}"?\s*:\s*"([^"]*)"`).exec(object)?.[1];

/** The innermost braces around a position, and what stands in them. */
function objectAround(source: string, index: number): string {
  const edge = (step: -1 | 1, inner: string, outer: string): number => {
    let depth = 0;
    for (let i = index; i >= 0 && i < source.length; i += step) {
      if (source[i] === inner) depth++;
      else if (source[i] === outer && depth-- === 0) return i;
    }
    return index;
  };
  return source.slice(edge(-1, "}", "{"), edge(1, "{", "}") + 1);
}

const isYesOrNo = (action: Json): boolean => {
  const entity = member(action, "entity");
  return (text(entity) ?? text(member(entity, "kind"))) === "BooleanPrebuiltEntity";
};

/** Adds a question. */
export function question(around: Surroundings, step: Step): void {
  const { action, at } = step;
  const name = nameIn(member(action, "variable"));
  const answers = optionsOf(action, at, around.list).flatMap(({ values }) => values);
  const variable = name === undefined ? undefined : around.naming(name);
  const to = addQuestion(step, variable, { ...textsOf(action, at), ...(answers.length > 0 && { answers }) });
  const byDefault = member(action, "defaultValue");
  if (variable !== undefined && byDefault !== undefined) {
    const known = writtenIn(byDefault);
    addDefault(step, variable, known && "literal" in known ? known.literal : undefined, to);
  }
  addLostAnswers(around, step, to);
}

const textsOf = (action: Json, at: Place): Pick<Node, "texts"> => ({ texts: spoken(member(action, "prompt"), below(at, "prompt")) });

/** A card: each of its answers is what the customer said, and may be left empty. */
export function card({ naming }: Surroundings, step: Step): void {
  const { flow } = step.scope;
  const [first, ...others] = answersOfCard(step.action).map(([, name]) => naming(name));
  if (first === undefined || others.length === 0) return void addQuestion(step, first, { neverEmpty: false });
  const copied = flow.fresh(`${step.id} answers`);
  addQuestion({ ...step, next: copied }, first, { neverEmpty: false });
  flow.node("effect", copied, step.at, {
    synthetic: true,
    sets: new Map(others.map((each) => answerMark(each))),
    copies: new Map(others.map((each) => [each, first])),
  });
  flow.exit(copied, "next", onward(step), { implied: true });
}

/** What a call does once no answer was understood. Source: the authoring schema, DefaultValueMissingAction; left out it hangs up. */
const ON_CALL: readonly Channel[] = ["voice"];

/**
 * Exits of a question that got no answer: the dialog for an answer that cannot be used; on a call, the dialog for silence, and what
 * happens once the retries are used up. A chat asks again, or goes on with the question's default value.
 */
function addLostAnswers(around: Surroundings, step: Step, to: string): void {
  const { action, at, scope } = step;
  const { flow } = scope;
  const jump = (id: string, place: Place, dialog: string | null) =>
    flow.node("jump", id, place, { synthetic: true, call: around.call(dialog, place) });
  const invalid = text(member(action, "fallbackDialogOnInvalidEntity"));
  const invalidAt = below(at, "fallbackDialogOnInvalidEntity");
  if (invalid) flow.exit(step.id, "noMatch", jump(`${step.id} invalid`, invalidAt, invalid), { at: invalidAt });
  const settings = member(action, "voiceInputSettings");
  if (!isObject(settings)) return;
  const place = below(at, "voiceInputSettings");
  const onCall = { at: place, channels: ON_CALL };
  const silent = text(settings.fallbackDialogOnSilence);
  if (silent) flow.exit(step.id, "noInput", jump(`${step.id} silence`, place, silent), onCall);
  if (member(action, "defaultValue") !== undefined) return;
  switch (text(settings.defaultValueMissingAction) ?? "HangUp") {
    case "HangUp":
      return flow.exit(step.id, "noMatch", flow.node("end", `${step.id} hang up`, place, { synthetic: true }), onCall);
    case "Escalate":
      return flow.exit(step.id, "noMatch", jump(`${step.id} escalate`, place, null), onCall);
    case "GoToDialog":
      return invalid ? undefined : flow.exit(step.id, "noMatch", null, onCall);
    default:
      return flow.exit(step.id, "noMatch", to, onCall);
  }
}
