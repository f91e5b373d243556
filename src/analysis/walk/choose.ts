import { comparisonsOf } from "../../model/comparisons.ts";
import { variablesOf } from "../../model/guards.ts";
import { type Exit, existsOn, type Guard } from "../../model/model.ts";
import { isFlagUsedUp, type Value, type Values } from "../conditions/facts.ts";
import { assumeOpen, evaluate, type Reading, readsOnlyVariables } from "../conditions/guard.ts";
import type { Choice, Tried } from "./choice.ts";
import type { State } from "./state.ts";
import type { Walking } from "./walking.ts";
import { leaving, written } from "./written.ts";

/** Tries the exits of a state's node in order, each knowing that those before it were not taken. */
export function choose(walking: Walking, state: State, filter: (exit: Exit) => boolean): readonly Choice[] {
  const { exits } = state.spot.node;
  const trial = trialOf(walking, state);
  for (let index = 0; index < exits.length; index++) {
    const exit = exits[index];
    if (!exit || !existsOn(exit, walking.channel)) continue;
    if (exit.when) tryGuarded(trial, index, exit, exit.when, filter(exit));
    else tryPlain(trial, index, exit, filter(exit));
  }
  return trial.choices;
}

/** What is known while the exits of a node are tried. */
interface Trial {
  readonly reading: Reading;
  readonly walking: Walking;
  readonly state: State;
  /** What is known before the first exit is tried. */
  readonly before: Values;
  /** What is known if no exit so far was taken: one fact set per way in which that can be. */
  open: readonly Values[];
  readonly tried: Tried[];
  /** The conditions that the facts have settled so far. */
  readonly sure: Guard[];
  readonly choices: Choice[];
  /** True if all conditions passed so far read only what the customer answered. */
  passedAsked: boolean;
  /** True if one of them was an answer of a closed list. */
  usedUp: boolean;
  /** True if one of them named what was handed back. */
  named: boolean;
}

function trialOf(walking: Walking, state: State): Trial {
  const { program, channel } = walking;
  const reading = { channel, scoped: program.vars.scope(state.spot.bot) };
  const before = state.after ? state.facts.values : written(walking, state, reading.scoped);
  const open = [before];
  return { reading, walking, state, before, open, tried: [], sure: [], choices: [], passedAsked: true, usedUp: false, named: false };
}

/** An exit without a condition can always be taken; a default, once no condition held. */
function tryPlain(trial: Trial, index: number, exit: Exit, isWanted: boolean): void {
  const { walking, state, before, tried, sure, choices, named } = trial;
  const isDefault = exit.role === "default";
  if (exit.rest) trial.open = trial.open.filter((known) => !excludesBoth(known, before));
  const { open } = trial;
  if ((isDefault && open.length === 0 && !trial.usedUp) || !isWanted) return;
  const worlds = leaving(walking, state, exit, isDefault ? open : [before]);
  const passed = isDefault ? tried.length : 0;
  const certain = isDefault && passed === 0 && state.spot.node.exits.some(({ when }) => when);
  const asked = passed > 0 && trial.passedAsked;
  const settled = isDefault ? sure.length : 0;
  choices.push({ index, exit, open, worlds, decided: certain, certain, asked, tests: named, passed, tried, settled, sure });
}

/** An exit with a condition can be taken if that can hold, and passed over if it can fail. */
function tryGuarded(trial: Trial, index: number, exit: Exit, guard: Guard, isWanted: boolean): void {
  const { reading, walking, state, before, open, tried, sure, choices } = trial;
  if (open.length === 0) return;
  trial.named ||= namesHanded(guard, before, reading);
  const { taken, left, decided } = tryGuard(guard, open, reading);
  if (decided || taken.length === 0) sure.push(guard);
  if (taken.length > 0) {
    const variables = variablesOf(guard).map(reading.scoped);
    const passed = tried.length;
    // A condition that became certain because no other answer was given is itself the remaining answer.
    const asked = decided
      ? passed > 0 && trial.passedAsked
      : variables.length > 0 && readsOnlyVariables(guard) && areAsked(variables, before);
    if (isWanted && !(exit.intent && !decided && namesTopic(walking, state, variables, before))) {
      const worlds = spare(leaving(walking, state, exit, taken), before);
      const tests = trial.named || matchesHanded(variables, before, taken);
      const certain = decided && passed === 0;
      choices.push({ index, exit, open, worlds, decided, certain, asked, tests, passed, tried, settled: sure.length, sure });
    }
    if (!decided) pass(trial, { exit, open }, variables, asked);
  }
  trial.open = spare(left, before);
}

/** True where the intent that an exit tests is what the customer asks for next: a new topic, and no path of this request. */
const namesTopic = ({ isBack }: Walking, { spot }: State, variables: readonly string[], before: Values): boolean =>
  isBack(spot) || variables.some((key) => before.get(key)?.topic);

/** Notes an exit that may have been passed over. */
function pass(trial: Trial, tried: Tried, variables: readonly string[], asked: boolean): void {
  trial.passedAsked &&= asked;
  trial.usedUp ||= variables.some((key) => isListed(trial.before.get(key)));
  trial.tried.push(tried);
}

/** True of an answer to a closed list; the customer may still say something that is not on the list. */
const isListed = (value: Value | undefined): boolean => value?.among !== undefined && value.asked === true;

interface Tries {
  readonly taken: readonly Values[];
  readonly left: readonly Values[];
  readonly decided: boolean;
}
const NONE: readonly Values[] = [];

/** What is known if a guard holds (`taken`) and if it fails (`left`), from all of `open`. `decided` = it holds in any case. */
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

/** True if a literal that was handed back was recognised; a test for "not set" recognises nothing. */
const matchesHanded = (variables: readonly string[], before: Values, worlds: readonly Values[]) =>
  variables.some((key) => before.get(key)?.handed && worlds.some((after) => typeof after.get(key)?.is === "string"));

/** A condition that names what was handed back tests it, even if it asks for anything else. */
const namesHanded = (guard: Guard, before: Values, { scoped }: Reading): boolean =>
  comparisonsOf(guard).some(({ variable, values }) => {
    const { handed = false, is = null } = before.get(scoped(variable)) ?? {};
    return handed && is !== null && values.includes(is);
  });

/** A flag that was tested for both true and false has no third value, unless the file itself says what happens then. */
const excludesBoth = (values: Values, before: Values): boolean =>
  [...values].some(([key, value]) => isFlagUsedUp(value) && !isFlagUsedUp(before.get(key)));

const MAX_WORLDS = 64;
/** With too many ways to tell apart, goes on with what was known before. */
const spare = (worlds: readonly Values[], before: Values): readonly Values[] => (worlds.length > MAX_WORLDS ? [before] : worlds);
