import { below, is, not } from "../../model/build.ts";
import type { Literal, Place } from "../../model/model.ts";
import { items, member, text } from "../../source/json.ts";
import { labelOf, onward, type Step } from "../microsoft/lists.ts";
import { isComputed, plainText } from "./expressions.ts";

/** Inputs wait for an answer and go on; once the turns are used up they go on with the default value. Source: sdk.schema, `Microsoft.InputDialog`. */
export interface Input {
  readonly answers: "choices" | "yes or no" | "free";
  /** True where any words are an answer, so that no turn is lost without a validation. */
  readonly takesAnything?: boolean;
}

export const INPUTS: Readonly<Record<string, Input>> = {
  ChoiceInput: { answers: "choices" },
  ConfirmInput: { answers: "yes or no" },
  TextInput: { answers: "free", takesAnything: true },
  NumberInput: { answers: "free" },
  DateTimeInput: { answers: "free" },
  AttachmentInput: { answers: "free" },
  OAuthInput: { answers: "free" },
  Ask: { answers: "free", takesAnything: true },
  EndTurn: { answers: "free", takesAnything: true },
  "Telephony.TimeoutChoiceInput": { answers: "choices" },
  "Telephony.BatchFixedLengthInput": { answers: "free" },
  "Telephony.BatchTerminationCharacterInput": { answers: "free" },
  "Telephony.BatchRegexInput": { answers: "free" },
  "Telephony.SerialNumberInput": { answers: "free" },
};

interface Choice {
  readonly value: string;
  readonly words: readonly string[];
  readonly at: Place;
}

/** Adds an input. `compared` are the literals with which the bot's conditions compare its variable. */
export function addInput(step: Step, input: Input, variable: string, compared: ReadonlySet<string> | undefined): void {
  const { action, scope, id, at } = step;
  const { flow } = scope;
  const turns = Number(text(member(action, "maxTurnCount")) ?? 0);
  const canFail = turns > 0 && (!input.takesAnything || items(member(action, "validations")).length > 0);
  flow.node("ask", id, at, {
    type: step.kind,
    label: labelOf(action, step.kind),
    ...(step.kind === "EndTurn" ? {} : { stores: variable }),
    ...(canFail ? { maxAttempts: turns } : {}),
  });
  const to = onward(step);
  const isCompared = compared !== undefined && compared.size > 0;
  if (input.answers === "yes or no" && isCompared) {
    flow.exit(id, "yes", to, { when: is(variable, "true"), label: "yes" });
    flow.exit(id, "answer", to, { when: is(variable, "false"), label: "no" });
  } else if (input.answers === "choices" && isCompared) addChoices(step, variable, compared, to);
  else flow.exit(id, "next", to, { implied: true });
  // Without a default value the variable stays empty.
  if (canFail) flow.exit(id, "noMatch", to, { implied: true, ...(isCompared ? { when: is(variable, defaultOf(step)) } : {}) });
}

/** A choice that a condition asks for is an answer of its own; all others share the way on. */
function addChoices(step: Step, variable: string, compared: ReadonlySet<string>, to: string): void {
  const { flow } = step.scope;
  const choices = choicesOf(step);
  const own = choices.filter(({ value }) => compared.has(value));
  for (const { value, words, at } of own)
    flow.exit(step.id, "answer", to, { when: is(variable, value), label: value, at, choice: { name: value, words, at } });
  if (own.length === choices.length && own.length > 0) return;
  const rest = choices.filter(({ value }) => !compared.has(value));
  flow.exit(step.id, "next", to, {
    implied: true,
    ...(rest.length > 0 ? { label: rest.map(({ value }) => value).join(", ") } : {}),
    ...(own.length > 0 ? { when: not(is(variable, ...own.map(({ value }) => value))) } : {}),
  });
}

/** The choices that the file writes; a computed list has none. */
function choicesOf({ action, at }: Step): readonly Choice[] {
  return items(member(action, "choices")).flatMap((choice, i) => {
    const value = text(choice) ?? text(member(choice, "value"));
    if (value === undefined || isComputed(value)) return [];
    const synonyms = items(member(choice, "synonyms")).flatMap((each) => text(each) ?? []);
    const title = text(member(member(choice, "action"), "title"));
    return [{ value, words: [value, ...(title ? [title] : []), ...synonyms], at: below(at, "choices", i) }];
  });
}

function defaultOf({ action }: Step): Literal {
  const value = text(member(action, "defaultValue"));
  return value === undefined ? null : (plainText(value) ?? null);
}
