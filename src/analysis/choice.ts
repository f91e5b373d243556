import { always, and } from "../model/build.ts";
import type { Channel, Exit, Guard, Node } from "../model/model.ts";
import { answers, isBotBlock } from "./ends.ts";
import { ANSWERED, isFlagUsedUp, type Value, type Values } from "./facts.ts";
import { assumeOpen, evaluate, type Reading, readsOnlyVariables, variablesOf, wordsOf } from "./guard.ts";
import type { Gate } from "./journey.ts";
import type { Program } from "./program.ts";
import type { State } from "./state.ts";

/** An exit that a path may take, with what is known once it is taken. */
export interface Choice extends Tried {
  /** Its place among the exits of its node. */
  readonly index: number;
  /** One fact set per way in which its condition can hold; none = the answers of a closed list are used up before. */
  readonly worlds: readonly Values[];
  /** The facts decide its condition. */
  readonly decided: boolean;
  /** The facts decide the branch: no other exit of it is possible. */
  readonly certain: boolean;
  /** Its condition reads only what the customer answered after the request. */
  readonly asked: boolean;
  /** Its condition matches a value that a bot handed back, or that value was named by it or by one before it. */
  readonly tests: boolean;
  /** The exits with conditions that are not taken where this one is: the first so many of these. */
  readonly passed: number;
  readonly tried: readonly Tried[];
  /** The conditions that the facts settled before, and its own if they decide it: the first so many of these. */
  readonly settled: number;
  readonly sure: readonly Guard[];
}

/** An exit, and what was known when its condition was tried: one fact set per way in which those before it were not taken. */
interface Tried {
  readonly exit: Exit;
  readonly open: readonly Values[];
}

interface Tries {
  readonly taken: readonly Values[];
  readonly left: readonly Values[];
  readonly decided: boolean;
}

type Scoped = Reading["scoped"];
const NONE: readonly Values[] = [];
const MAX_WORLDS = 64;

/** Tries the exits of a state's node in order, each under the knowledge that those before it were not taken. */
export function choose(program: Program, state: State, channel: Channel, filter: (exit: Exit) => boolean): readonly Choice[] {
  const { node, bot } = state.spot;
  const scoped = program.vars.scope(bot);
  const reading: Reading = { channel, scoped };
  const before = state.after ? state.facts.values : written(state, scoped);
  const anyway = [before];
  let open: readonly Values[] = anyway;
  const tried: Tried[] = [];
  const sure: Guard[] = [];
  let passedAsked = true;
  let usedUp = false;
  let named = false;
  const choices: Choice[] = [];
  for (let index = 0; index < node.exits.length; index++) {
    const exit = node.exits[index];
    if (!exit || (exit.channels && !exit.channels.includes(channel))) continue;
    if (!exit.when) {
      const isDefault = exit.role === "default";
      if (exit.rest) open = open.filter((known) => !excludesBoth(known, before));
      if ((isDefault && open.length === 0 && !usedUp) || !filter(exit)) continue;
      const worlds = leaving(program, state, isDefault ? open : anyway, exit, scoped);
      const passed = isDefault ? tried.length : 0;
      const certain = isDefault && passed === 0 && node.exits.some(({ when }) => when);
      const asked = passed > 0 && passedAsked;
      const settled = isDefault ? sure.length : 0;
      choices.push({ index, exit, open, worlds, decided: certain, certain, asked, tests: named, passed, tried, settled, sure });
      continue;
    }
    if (open.length === 0) continue;
    named ||= namesHanded(exit.when, before, scoped);
    const { taken, left, decided } = tryGuard(exit.when, open, reading);
    if (decided || taken.length === 0) sure.push(exit.when);
    if (taken.length > 0) {
      const variables = variablesOf(exit.when).map(scoped);
      const passed = tried.length;
      // What is certain once no other answer was given is the answer that is left.
      const asked: boolean = decided
        ? passed > 0 && passedAsked
        : variables.length > 0 && readsOnlyVariables(exit.when) && areAsked(variables, before);
      if (filter(exit)) {
        const worlds = spare(leaving(program, state, taken, exit, scoped), before);
        const tests = named || matchesHanded(variables, before, taken);
        const certain = decided && passed === 0;
        choices.push({ index, exit, open, worlds, decided, certain, asked, tests, passed, tried, settled: sure.length, sure });
      }
      if (!decided) {
        passedAsked &&= asked;
        usedUp ||= variables.some((key) => before.get(key)?.among);
        tried.push({ exit, open });
      }
    }
    open = spare(left, before);
  }
  return choices;
}

/** What is known where a guard holds and where it does not, whichever way one came to it. `decided` = it holds in any case. */
function tryGuard(guard: Guard, open: readonly Values[], reading: Reading): Tries {
  const [only] = open;
  if (only && open.length === 1) {
    const truth = evaluate(guard, only, reading);
    if (truth !== undefined) return truth ? { taken: open, left: NONE, decided: true } : { taken: NONE, left: open, decided: false };
    const given = (holds: boolean) => assumeOpen(guard, holds, only, reading);
    return { taken: given(true), left: given(false), decided: false };
  }
  const taken: Values[] = [];
  const left: Values[] = [];
  let decided = open.length > 0;
  for (const known of open) {
    const truth = evaluate(guard, known, reading);
    decided &&= truth === true;
    if (truth === undefined) {
      taken.push(...assumeOpen(guard, true, known, reading));
      left.push(...assumeOpen(guard, false, known, reading));
    } else (truth ? taken : left).push(known);
  }
  return { taken, left, decided };
}

const areAsked = (variables: readonly string[], known: Values) => variables.every((key) => known.get(key)?.asked);

/** A literal that was handed back was found by name; a test for "not set" finds nothing. */
const matchesHanded = (variables: readonly string[], before: Values, worlds: readonly Values[]) =>
  variables.some((key) => before.get(key)?.handed && worlds.some((after) => typeof after.get(key)?.is === "string"));

/** A condition that names what was handed back looks for it, also where it asks for anything else. */
function namesHanded(guard: Guard, before: Values, scoped: Scoped): boolean {
  if (guard.op === "not") return namesHanded(guard.guard, before, scoped);
  if (guard.op === "and" || guard.op === "or") return guard.guards.some((part) => namesHanded(part, before, scoped));
  if (guard.op !== "is") return false;
  const { handed = false, is = null } = before.get(scoped(guard.variable)) ?? {};
  return handed && is !== null && guard.values.includes(is);
}

/** The condition of a choice in words, or its label. */
export function inWords({ exit, open, decided, asked, passed, tried, settled, sure }: Choice, reading: Reading): string {
  const word = exit.label ?? exit.choice?.name ?? exit.intent?.name;
  const noneOf = (conditions: readonly string[]) => `none of: ${conditions.join("; ")}`;
  const others = () => noneOf(tried.slice(0, passed).map((each) => deciding(each, reading)));
  if (!exit.when) return word ?? (passed > 0 ? others() : settled > 0 ? noneOf(sure.slice(0, settled).map(wordsOf)) : exit.role);
  if (word && asked) return word;
  return decided && passed > 0 ? others() : deciding({ exit, open }, reading);
}

/** The variables with answers of the customer by which an exit and those before it are chosen. */
export const asksOf = ({ exit, asked, passed, tried }: Choice, scoped: Scoped): readonly string[] =>
  asked ? [{ exit }, ...tried.slice(0, passed)].flatMap((each) => (each.exit.when ? variablesOf(each.exit.when).map(scoped) : [])) : [];

/** The variables of the conditions that are settled where an exit is taken. */
export const settledBy = ({ settled, sure }: Choice, scoped: Scoped): readonly string[] => [
  ...new Set(sure.slice(0, settled).flatMap((guard) => variablesOf(guard).map(scoped))),
];

/** A condition without the parts that hold anyway. */
function deciding({ exit: { when = always }, open }: Tried, reading: Reading): string {
  if (when.op !== "and") return wordsOf(when);
  const guards = when.guards.filter((part) => !open.every((known) => evaluate(part, known, reading) === true));
  return wordsOf(guards.length > 0 ? and(...guards) : when);
}

/**
 * The gates of the exits that a path may take: its `own`, and `chosen` or `condition` where another one without a gate leads to a person
 * and it does not.
 */
export function gatesOf(
  choices: readonly Choice[],
  own: readonly Gate[],
  leads: (exit: Exit) => boolean,
  asAnswers: boolean,
): readonly Gate[] {
  if (own.indexOf("none") === own.lastIndexOf("none")) return own;
  const leading = choices.map((choice, i) => own[i] === "none" && leads(choice.exit));
  if (!leading.includes(true)) return own;
  return choices.map(({ exit, certain, asked }, i) => {
    if (own[i] !== "none" || certain || exit.role === "open" || leading[i]) return own[i] ?? "none";
    if (asAnswers) return exit.to === null ? "none" : "chosen";
    return asked ? "chosen" : "condition";
  });
}

/** What was asked for true and for false has no third value, unless the file itself writes what then is. */
const excludesBoth = (values: Values, before: Values): boolean =>
  [...values].some(([key, value]) => isFlagUsedUp(value) && !isFlagUsedUp(before.get(key)));

/** Too many ways to tell apart: go on with what was known before. */
const spare = (worlds: readonly Values[], before: Values): readonly Values[] => (worlds.length > MAX_WORLDS ? [before] : worlds);

/** What the node itself writes. */
function written(state: State, scoped: Scoped): Values {
  const { node } = state.spot;
  const block = isBotBlock(node) && node.kind === "call";
  if (!node.sets && !node.copies && !node.stores && !block) return state.facts.values;
  const values = new Map(state.facts.values);
  for (const [variable, is] of node.sets ?? []) {
    if (is === undefined) values.delete(scoped(variable));
    else values.set(scoped(variable), { is, not: [] });
  }
  if (node.stores) values.set(scoped(node.stores), answerTo(node));
  for (const [target, source] of node.copies ?? []) {
    const value = values.get(scoped(source));
    if (value) values.set(scoped(target), value);
    else values.delete(scoped(target));
  }
  if (block) for (const variable of Object.values(node.call?.binds ?? {})) values.set(scoped(variable), ANSWERED);
  return values;
}

function answerTo({ answers: among, neverEmpty }: Node): Value {
  return among || neverEmpty ? { ...ANSWERED, ...(neverEmpty && { not: [null] }), ...(among && { among }) } : ANSWERED;
}

/** What is known once the exit is taken: the intent that takes it; and the path's own intent again where a call of another bot is left. */
function leaving(program: Program, state: State, worlds: readonly Values[], exit: Exit, scoped: Scoped): readonly Values[] {
  const { node, bot } = state.spot;
  if ((node.answers || node.neverEmpty) && node.stores && !answers(exit)) {
    const key = scoped(node.stores);
    return worlds.map((values) => new Map([...values, [key, ANSWERED]]));
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
