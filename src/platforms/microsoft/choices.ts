import { always, and, below, is, never, not, unknown, withLeaves } from "../../model/build.ts";
import { literalsOf } from "../../model/comparisons.ts";
import type { Guard, Literal, Place } from "../../model/model.ts";
import { renamedInScope } from "../../model/scoped.ts";
import type { Json } from "../../source/document.ts";
import { items, member } from "../../source/json.ts";
import { SAID, soughtIn } from "./keywords.ts";
import { headOf, isOff, listsIn, onward, type Step } from "./lists.ts";

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
  /** True of an action behind which the rest of its list does not run. */
  readonly leaves: (action: Json) => boolean;
}

/** Branching actions whose branches are the customer's choices, by place, and questions some of whose answers nothing compares. */
export interface Choices {
  readonly at: ReadonlyMap<string, Asked>;
  readonly open: readonly Asked[];
}

/** By variable, what a list has asked or told apart so far, besides what was before it; `null` = every answer is told apart. */
class Heard {
  readonly own = new Map<string, Asked | null>();
  private readonly before: Pick<Heard, "get">;

  constructor(before: Pick<Heard, "get">) {
    this.before = before;
  }

  get(variable: string): Asked | null | undefined {
    return this.own.has(variable) ? this.own.get(variable) : this.before.get(variable);
  }
}

/** A reading of lists, with the branching actions found so far. */
interface Survey extends Reading {
  readonly found: Map<string, Asked>;
}

/** An action, what it compares, and where it stands. */
interface Compared {
  readonly action: Json;
  readonly guards: readonly Guard[];
  readonly at: Place;
}

/**
 * Reads a list: on every way through it, the first branching action that compares an answer tells that choice apart. `before` are questions
 * of other lists whose answers this one may compare.
 */
export function choicesIn(list: Json | undefined, at: Place, reading: Reading, before: readonly Asked[]): Choices {
  const said = SAID.map((variable): [string, Asked] => [variable, { variable, options: [] }]);
  const asked = new Map(before.map((each) => [each.variable, each]));
  const found = new Map<string, Asked>();
  const heard = new Heard(new Map([...said, ...asked]));
  readList({ ...reading, found }, list, at, heard);
  const open = [...new Map<string, Asked | null>([...asked, ...heard.own]).values()];
  return { at: found, open: open.flatMap((each) => (each === null || SAID.includes(each.variable) ? [] : each)) };
}

/** Notes in `heard` what a list asks and tells apart; false = the list is left before its end. */
function readList(survey: Survey, list: Json | undefined, at: Place, heard: Heard): boolean {
  let goesOn = true;
  items(list).forEach((action, i) => {
    if (isOff(action)) return;
    const place = below(at, i);
    for (const asked of survey.asks(action, place)) heard.own.set(asked.variable, asked);
    const compared = { action, guards: survey.compares(action), at: place };
    compare(survey, compared, heard);
    goesOn = readBranches(survey, compared, heard) && !survey.leaves(action) && goesOn;
  });
  return goesOn;
}

/** A branching action tells the answer apart that it is the first to compare. */
function compare({ found }: Survey, { action, guards, at }: Compared, heard: Heard): void {
  for (const variable of guards.flatMap(variablesCompared)) {
    const asked = heard.get(variable);
    if (!asked) continue;
    found.set(at.pointer, asked);
    const compared = guards.map((guard) => withOptions(guard, asked));
    heard.own.set(variable, withTold(asked, compared, hasOtherwise(action)));
    return;
  }
}

/** Reads the lists of an action, each for itself where only one of them runs; false = all of them are left before their end. */
function readBranches(survey: Survey, { action, guards, at }: Compared, heard: Heard): boolean {
  const lists = listsIn(action, at).filter(({ list }) => items(list).length > 0);
  if (guards.length === 0) return lists.every((each) => readList(survey, each.list, each.at, heard));
  const ways = lists.map((each) => {
    const way = new Heard(heard);
    return { way, goesOn: readList(survey, each.list, each.at, way) };
  });
  if (!hasOtherwise(action)) ways.push({ way: new Heard(heard), goesOn: true });
  const open = ways.filter(({ goesOn }) => goesOn).map(({ way }) => way);
  for (const variable of new Set(open.flatMap(({ own }) => [...own.keys()]))) {
    const asked = open.flatMap((way) => way.get(variable) ?? []);
    heard.own.set(variable, asked.length === 0 ? null : asked.reduce(toldByBoth));
  }
  return open.length > 0;
}

/** A question behind two ways: an answer that only one of them tells apart is open. */
function toldByBoth(one: Asked, other: Asked): Asked {
  if (one === other || one.options !== other.options) return other;
  return { ...other, told: new Set([...(one.told ?? [])].filter((value) => other.told?.has(value))) };
}

/** A question behind a branching action that compares its answer; `null` where no answer is left to be told apart. */
function withTold(asked: Asked, guards: readonly Guard[], hasOtherwise: boolean): Asked | null {
  const compared = guards.flatMap((guard) => [...literalsOf(guard, asked.variable), ...(soughtIn(guard)?.words ?? [])]);
  const told = new Set([...(asked.told ?? []), ...compared]);
  const left = asked.options.filter(({ values, choice }) => choice && !values.some((value) => told.has(value)));
  const isAll = asked.options.length > 0 && left.length <= (hasOtherwise ? 1 : 0);
  return isAll ? null : { ...asked, told };
}

/** A comparison that folds letters means the option that is so called: `toLower(dialog.what) == 'talk to a person'`. */
function withOptions(guard: Guard, { variable, options }: Asked): Guard {
  return withLeaves(guard, (leaf) => {
    const sought = soughtIn(leaf);
    if (sought?.variable !== variable) return leaf;
    const words = sought.words.map((word) => word.toLowerCase());
    const found = options.filter(
      ({ choice, values }) => choice && values.some((value) => words.some((word) => value.toLowerCase().includes(word))),
    );
    const values = found.flatMap((option) => option.values);
    // A word that is only a part of an option may be looked for in what else the customer says.
    return values.length > 0 && values.every((value) => words.includes(value.toLowerCase())) ? is(variable, ...values) : leaf;
  });
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
  const cases = withChannelsTold(written.cases).map((each) => (asked ? { ...each, when: withOptions(each.when, asked) } : each));
  const branching = { ...written, cases };
  const { flow } = step.scope;
  flow.node("branch", step.id, step.at, headOf(step));
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
export const markOf = (variable: string): string => renamedInScope(variable, (name) => `an answer to ${name}`);
/** What a question writes besides its answer, or where it got none. */
export const answerMark = (variable: string, answer: "given" | "missing" = "given"): readonly [string, Literal] => [
  markOf(variable),
  answer,
];
export const isAnswered = (variable: string): Guard => is(markOf(variable), "given");

/** The branching that is left once an option was chosen. */
function narrowed(step: Step, branching: Branching, label: string): string {
  const id = step.scope.flow.fresh(`${step.id} ${label}`);
  step.scope.flow.node("branch", id, step.at, { ...headOf(step), synthetic: true });
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
    const when = withLeaves(each.when, (leaf) => {
      const truth = leaf.op === "is" ? known(leaf) : undefined;
      return truth === undefined ? leaf : truth ? always : never;
    });
    if (when.op === "false") continue;
    open.push({ ...each, when });
    if (when.op === "true") break;
  }
  return { cases: open, otherwise };
}
