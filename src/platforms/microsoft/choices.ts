import { always, and, is, never, not, or, unknown } from "../../model/build.ts";
import { literalsOf } from "../../model/comparisons.ts";
import type { Guard, Literal, Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { items, member } from "../../source/json.ts";
import { SAID, soughtIn } from "./keywords.ts";
import { eachAction, labelOf, onward, type Step } from "./lists.ts";

/** What a customer can answer: the label, and the values by which conditions may mean it. */
export interface Option {
  readonly label: string;
  readonly values: readonly string[];
  /** The words that choose it, and where they stand; a yes and a no are no choices. */
  readonly choice?: { readonly words: readonly string[]; readonly at: Place };
}

/** The answers of a yes/no question. */
export const YES_OR_NO: readonly Option[] = [
  { label: "yes", values: ["true"] },
  { label: "no", values: ["false"] },
];

/** A question: the variable of its answer, and the options that it offers (none = free words). */
export interface Asked {
  readonly variable: string;
  readonly options: readonly Option[];
  /** The answers that branching actions before this one tell apart already. */
  readonly told?: ReadonlySet<string>;
}

/** A branch of an action: the condition under which its list runs. */
export interface Case {
  readonly when: Guard;
  readonly to: string | null;
  readonly at: Place;
  readonly label?: string | undefined;
}

export interface Branching {
  readonly cases: readonly Case[];
  readonly otherwise: { readonly to: string | null; readonly at?: Place };
}

/** What the actions of a list ask and compare. */
interface Reading {
  readonly asks: (action: Json, at: Place) => readonly Asked[];
  readonly compares: (action: Json) => readonly Guard[];
}

/** Branching actions whose branches are the customer's choices, by place, and questions some of whose answers nothing compares. */
export interface Choices {
  readonly at: ReadonlyMap<string, Asked>;
  readonly open: readonly Asked[];
}

/**
 * Reads a list: the first branching action that compares an answer tells that choice apart. `before` are questions of other lists whose
 * answers this one may compare.
 */
export function choicesIn(list: Json | undefined, at: Place, { asks, compares }: Reading, before: readonly Asked[]): Choices {
  const open = new Map(before.map((asked) => [asked.variable, asked]));
  const said = new Map(SAID.map((variable): [string, Asked] => [variable, { variable, options: [] }]));
  const found = new Map<string, Asked>();
  eachAction(list, at, (action, place) => {
    for (const asked of asks(action, place)) open.set(asked.variable, asked);
    const guards = compares(action);
    for (const variable of guards.flatMap(variablesCompared)) {
      const from = open.has(variable) ? open : said;
      const known = from.get(variable);
      if (!known) continue;
      found.set(place.pointer, known);
      const rest = withTold(known, guards, hasOtherwise(action));
      if (rest) from.set(variable, rest);
      else from.delete(variable);
      return;
    }
  });
  return { at: found, open: [...open.values()] };
}

/** A question behind a branching action that compares its answer; `undefined` where no answer is left to be told apart. */
function withTold(asked: Asked, guards: readonly Guard[], hasOtherwise: boolean): Asked | undefined {
  const compared = guards.flatMap((guard) => [...literalsOf(guard, asked.variable), ...(soughtIn(guard)?.words ?? [])]);
  const told = new Set([...(asked.told ?? []), ...compared]);
  const left = asked.options.filter(({ values, choice }) => choice && !values.some((value) => told.has(value)));
  const isAll = asked.options.length > 0 && left.length <= (hasOtherwise ? 1 : 0);
  return isAll ? undefined : { ...asked, told };
}

const hasOtherwise = (action: Json): boolean => ["elseActions", "default"].some((key) => items(member(action, key)).length > 0);

/** Variables that a guard compares with a literal, or searches for a word. */
function variablesCompared(guard: Guard): readonly string[] {
  if (guard.op === "is") return guard.values.some((value) => value !== null) ? [guard.variable] : [];
  if (guard.op === "not") return variablesCompared(guard.guard);
  const sought = soughtIn(guard);
  if (sought) return [sought.variable];
  return guard.op === "and" || guard.op === "or" ? guard.guards.flatMap(variablesCompared) : [];
}

/**
 * Adds a branching action. Where it is the first to compare an answer, each option that it tells apart has an exit of its own, and the
 * branching behind it knows which option was chosen.
 */
export function addBranching(step: Step, written: Branching, asked: Asked | undefined): void {
  const branching = { ...written, cases: withChannelsTold(written.cases) };
  const { flow } = step.scope;
  flow.node("branch", step.id, step.at, { type: step.kind, label: labelOf(step.action, step.kind) });
  const options = asked ? optionsToldApart(asked, branching) : [];
  for (const { label, values, choice } of options) {
    const rest = assume(branching, (guard) =>
      guard.variable === asked?.variable ? values.some((value) => guard.values.includes(value)) : undefined,
    );
    const [first] = rest.cases;
    const place = first?.at ?? rest.otherwise.at;
    const target = first && first.when.op !== "true" ? narrowed(step, rest, label) : (first ?? rest.otherwise).to;
    flow.exit(step.id, "case", target ?? onward({ ...step, next: null }), {
      when: is(asked?.variable ?? "", ...values),
      label,
      at: place,
      ...(choice ? { choice: { name: label, ...choice } } : {}),
    });
  }
  const told = new Set(options.flatMap(({ values }) => values));
  if (!asked || told.size === 0) return addExits(step, step.id, branching, asked);
  const rest = assume(branching, (guard) =>
    guard.variable === asked.variable && guard.values.every((value) => value !== null && told.has(value)) ? false : undefined,
  );
  const isComplete = asked.options.length > 0 && asked.options.every(({ values }) => values.some((value) => told.has(value)));
  if (!isComplete) return addExits(step, step.id, rest, asked);
  // Every answer has its branch: what is left is for customers who gave none.
  const to = rest.cases.length > 0 ? narrowed(step, rest, "no answer") : rest.otherwise.to;
  const at = rest.otherwise.at;
  flow.exit(step.id, "case", to ?? onward({ ...step, next: null }), {
    when: not(isAnswered(asked.variable)),
    at,
  });
}

/** Cases for several ids of one channel (Web Chat, Direct Line): nobody can see which of them a conversation has. */
function withChannelsTold(cases: readonly Case[]): readonly Case[] {
  const named = cases.flatMap(({ when }) => (when.op === "channel" ? when.channels : []));
  const several = new Set(named.filter((channel, i) => named.indexOf(channel) !== i));
  return cases.map((each) =>
    each.when.op === "channel" && each.when.channels.some((channel) => several.has(channel))
      ? { ...each, when: and(each.when, unknown(`the channel is ${each.label ?? each.when.channels.join(" or ")}`)) }
      : each,
  );
}

/** A variable of the model that tells whether a question was answered. */
export const markOf = (variable: string): string => `an answer to ${variable}`;
/** What a question writes besides its answer, or where it got none. */
export const answerMark = (variable: string, answer: "given" | "missing" = "given"): readonly [string, Literal] => [
  markOf(variable),
  answer,
];
export const isAnswered = (variable: string): Guard => is(markOf(variable), "given");

/** The branching that is left once an option was chosen. */
function narrowed(step: Step, branching: Branching, label: string): string {
  const id = step.scope.flow.fresh(`${step.id} ${label}`);
  step.scope.flow.node("branch", id, step.at, { type: step.kind, label: labelOf(step.action, step.kind), synthetic: true });
  addExits(step, id, branching);
  return id;
}

/** `asked` is the question whose answers may be searched for keywords. */
function addExits(step: Step, from: string, { cases, otherwise }: Branching, asked?: Asked): void {
  const { flow } = step.scope;
  const end = () => onward({ ...step, next: null });
  for (const { when, to, at, label } of cases) {
    const sought = soughtIn(when);
    const words = sought && sought.variable === asked?.variable ? sought.words.filter((word) => !asked.told?.has(word)) : [];
    const [name] = words;
    flow.exit(from, "case", to ?? end(), { when, at, label, ...(name === undefined ? {} : { choice: { name, words, at } }) });
  }
  flow.exit(from, "default", otherwise.to ?? end(), otherwise.at ? { at: otherwise.at } : { rest: true });
}

/**
 * The options that lead somewhere of their own: those that a condition names, and the only one that is left for the default branch. Words
 * that a condition compares and no list offers are options, too.
 */
function optionsToldApart({ variable, options: all, told }: Asked, { cases, otherwise }: Branching): readonly Option[] {
  const options = all.filter(({ values }) => !values.some((value) => told?.has(value)));
  const named = new Map<string, Option>();
  for (const { when, at } of cases)
    for (const value of literalsOf(when, variable)) {
      if (told?.has(value)) continue;
      const offered = options.find(({ values }) => values.includes(value));
      const key = offered?.values[0] ?? value;
      const before = named.get(key)?.values ?? [];
      const option = offered ?? { label: value, choice: { words: [value], at } };
      if (offered || !/^(?:true|false)$/.test(value)) named.set(key, { ...option, values: [...new Set([...before, value])] });
    }
  const [last, ...others] = options.filter(({ values }) => !named.has(values[0] ?? ""));
  const isAlone = named.size > 0 && last !== undefined && others.length === 0 && (otherwise.at !== undefined || !last.choice);
  return [...named.values(), ...(isAlone ? [last] : [])];
}

type Known = (guard: Guard & { readonly op: "is" }) => boolean | undefined;

/** The branching, given what is known of its comparisons: impossible cases are left out, and so is whatever follows a certain one. */
function assume({ cases, otherwise }: Branching, known: Known): Branching {
  const open: Case[] = [];
  for (const each of cases) {
    const when = simplified(each.when, known);
    if (when.op === "false") continue;
    open.push({ ...each, when });
    if (when.op === "true") break;
  }
  return { cases: open, otherwise };
}

function simplified(guard: Guard, known: Known): Guard {
  if (guard.op === "is") {
    const truth = known(guard);
    return truth === undefined ? guard : truth ? always : never;
  }
  if (guard.op === "not") {
    const inner = simplified(guard.guard, known);
    return inner.op === "true" ? never : inner.op === "false" ? always : not(inner);
  }
  if (guard.op !== "and" && guard.op !== "or") return guard;
  const stop = guard.op === "and" ? "false" : "true";
  const parts = guard.guards.map((each) => simplified(each, known)).filter(({ op }) => op !== (guard.op === "and" ? "true" : "false"));
  if (parts.some(({ op }) => op === stop)) return stop === "true" ? always : never;
  if (parts.length === 0) return guard.op === "and" ? always : never;
  return guard.op === "and" ? and(...parts) : or(...parts);
}
