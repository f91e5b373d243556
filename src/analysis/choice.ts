import type { Channel, Exit, Guard } from "../model/model.ts";
import { answers, isBotBlock } from "./ends.ts";
import { isFlagUsedUp, type Value } from "./facts.ts";
import { assume, evaluate, readsOnlyVariables, variablesOf, wordsOf } from "./guard.ts";
import type { Gate } from "./journey.ts";
import type { Program } from "./program.ts";
import type { State } from "./state.ts";

/** An exit that a path may take, with what is known once it is taken. */
export interface Choice {
  readonly exit: Exit;
  /** One fact set per way in which its condition can hold; none = the answers of a closed list are used up before. */
  readonly worlds: readonly ReadonlyMap<string, Value>[];
  /** The facts decide its condition. */
  readonly decided: boolean;
  /** The facts decide the branch: no other exit of it is possible. */
  readonly certain: boolean;
  /** Its condition reads only what the customer answered after the request. */
  readonly asked: boolean;
  /** Its condition matches a value that a bot handed back. */
  readonly tests: boolean;
  /** The condition in words, or the label. */
  readonly words: () => string;
}

type Values = ReadonlyMap<string, Value>;
const MAX_WORLDS = 64;

/** Tries the exits of a state's node in order, each under the knowledge that those before it were not taken. */
export function choose(program: Program, state: State, channel: Channel, filter: (exit: Exit) => boolean): readonly Choice[] {
  const { node, bot } = state.spot;
  const scoped = program.vars.scope(bot);
  const before = state.after ? state.facts.values : written(state, scoped);
  let open: readonly Values[] = [before];
  let passedAsked = true;
  let passed: (() => string)[] = [];
  let undecided = 0;
  let usedUp = false;
  const choices: Choice[] = [];
  for (const exit of node.exits) {
    if (exit.channels && !exit.channels.includes(channel)) continue;
    const word = exit.label ?? exit.choice?.name ?? exit.intent?.name;
    if (!exit.when) {
      const isDefault = exit.role === "default";
      if (exit.rest) open = open.filter((values) => !excludesBoth(values, before));
      if (isDefault && open.length === 0 && !usedUp) continue;
      const worlds = leaving(program, state, isDefault ? open : [before], exit, scoped);
      const others = passed;
      const words = () => word ?? (others.length > 0 && isDefault ? noneOf(others) : exit.role);
      const certain = isDefault && undecided === 0 && node.exits.some((other) => other.when);
      const asked = isDefault && undecided > 0 && passedAsked;
      if (filter(exit)) choices.push({ exit, worlds, decided: certain, certain, asked, tests: false, words });
      continue;
    }
    const guard = exit.when;
    const truths = open.map((values) => evaluate(guard, facts(values), channel, scoped));
    const possible = open.flatMap((values, i) => (truths[i] === false ? [] : assume(guard, true, facts(values), channel, scoped)));
    const decided = open.length > 0 && truths.every((truth) => truth === true);
    const certain = decided && undecided === 0;
    const ways = open;
    const others = passed;
    const deciding = () =>
      wordsOf(openPart(guard, (part) => ways.every((values) => evaluate(part, facts(values), channel, scoped) === true)));
    const variables = variablesOf(guard).map(scoped);
    const asked = !decided && variables.length > 0 && readsOnlyVariables(guard) && variables.every((key) => before.get(key)?.asked);
    if (possible.length > 0 && filter(exit)) {
      const tests = possible.some((after) => variables.some((key) => matchesHanded(before.get(key), after.values.get(key))));
      const after = possible.map(({ values }) => values);
      const worlds = spare(leaving(program, state, after, exit, scoped), before);
      const words = () => (word && asked ? word : decided && others.length > 0 ? noneOf(others) : deciding());
      choices.push({ exit, worlds, decided, certain, asked, tests, words });
    }
    if (possible.length > 0 && !decided) {
      undecided++;
      passedAsked &&= asked;
      usedUp ||= variables.some((key) => before.get(key)?.among);
      passed = [...passed, deciding];
    }
    open = spare(
      open.flatMap((values, i) =>
        truths[i] === true ? [] : assume(guard, false, facts(values), channel, scoped).map((each) => each.values),
      ),
      before,
    );
  }
  return choices;
}

/**
 * The gates of the exits that a path may take: what each has `byItself`, and `chosen` or `condition` where another one without a gate leads to
 * a person and it does not.
 */
export function gatesOf(
  choices: readonly Choice[],
  byItself: (choice: Choice) => Gate,
  leads: (choice: Choice) => boolean,
  asAnswers: boolean,
): readonly Gate[] {
  const own = choices.map(byItself);
  const free = choices.filter((_, i) => own[i] === "none");
  const leading = new Set(free.length > 1 ? free.filter(leads) : []);
  if (leading.size === 0) return own;
  return choices.map((choice, i) => {
    const { exit, certain, asked } = choice;
    if (own[i] !== "none" || certain || exit.role === "open" || leading.has(choice)) return own[i] ?? "none";
    if (asAnswers) return exit.to === null ? "none" : "chosen";
    return asked ? "chosen" : "condition";
  });
}

/** What was asked for true and for false has no third value, unless the file itself writes what then is. */
const excludesBoth = (values: Values, before: Values): boolean =>
  [...values].some(([key, value]) => isFlagUsedUp(value) && !isFlagUsedUp(before.get(key)));

const noneOf = (conditions: readonly (() => string)[]): string => `none of: ${conditions.map((words) => words()).join("; ")}`;

/** A condition without the parts that hold anyway: what decides. */
function openPart(guard: Guard, holds: (part: Guard) => boolean): Guard {
  if (guard.op !== "and") return guard;
  const guards = guard.guards.filter((part) => !holds(part));
  const [only] = guards;
  return guards.length === 1 && only ? only : guards.length > 0 ? { op: "and", guards } : guard;
}

const facts = (values: Values) => ({ id: -1, values });

/** Too many ways to tell apart: go on with what was known before. */
const spare = (worlds: readonly Values[], before: Values): readonly Values[] => (worlds.length > MAX_WORLDS ? [before] : worlds);

/** A literal that was handed back was found by name; a test for "not set" finds nothing. */
const matchesHanded = (before: Value | undefined, after: Value | undefined) =>
  before?.handed === true && after?.is !== undefined && after.is !== null;

/** What the node itself writes. */
function written(state: State, scoped: (variable: string) => string): Values {
  const { node } = state.spot;
  const block = isBotBlock(node) && node.kind === "call";
  if (!node.sets && !node.copies && !node.stores && !block) return state.facts.values;
  const values = new Map(state.facts.values);
  for (const [variable, is] of node.sets ?? []) {
    if (is === undefined) values.delete(scoped(variable));
    else values.set(scoped(variable), { is, not: [] });
  }
  const asked: Value = { not: [], asked: true };
  if (node.stores) values.set(scoped(node.stores), node.answers ? { ...asked, among: node.answers } : asked);
  for (const [target, source] of node.copies ?? []) {
    const value = values.get(scoped(source));
    if (value) values.set(scoped(target), value);
    else values.delete(scoped(target));
  }
  if (block) for (const variable of Object.values(node.call?.binds ?? {})) values.set(scoped(variable), asked);
  return values;
}

/** What is known once the exit is taken: the intent that takes it; and the path's own intent again where a call of another bot is left. */
function leaving(
  program: Program,
  state: State,
  worlds: readonly Values[],
  exit: Exit,
  scoped: (variable: string) => string,
): readonly Values[] {
  const { node, bot } = state.spot;
  if (node.answers && node.stores && !answers(exit)) {
    const key = scoped(node.stores);
    return worlds.map((values) => new Map([...values, [key, { not: [], asked: true } satisfies Value]]));
  }
  if (exit.intent && !state.after) {
    const heard: Value = { is: exit.intent.name, not: [], asked: true };
    const bound = node.kind === "call" ? node.call?.binds?.intent : undefined;
    return worlds.map((values) => new Map([...values, ["$intent", heard], ...(bound ? ([[scoped(bound), heard]] as const) : [])]));
  }
  if (!state.after || !state.call || program.calledBot(state.call.spot) === bot) return worlds;
  const own = state.call.facts.values.get("$intent");
  return worlds.map((values) => {
    const result = new Map(values);
    if (own) result.set("$intent", own);
    else result.delete("$intent");
    return result;
  });
}
