import { below, is } from "../../model/build.ts";
import type { Literal, Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { items, member, text } from "../../source/json.ts";
import type { Asked, Option } from "../microsoft/choices.ts";
import { labelOf, onward, type Step } from "../microsoft/lists.ts";
import { isComputed, type Naming, plainText, variableIn } from "./expressions.ts";

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
  } else flow.exit(id, "next", to, { implied: true });
  // Without a default value the variable stays empty.
  if (canFail) flow.exit(id, "noMatch", to, { implied: true, ...(isCompared ? { when: is(variable, defaultOf(step)) } : {}) });
}

/** What an input asks for. The options are those that the file writes; a computed list has none. */
export function askedBy(action: Json, kind: string, at: Place, naming: Naming): readonly Asked[] {
  const input = Object.hasOwn(INPUTS, kind) ? INPUTS[kind] : undefined;
  if (!input || kind === "EndTurn" || input.answers === "yes or no") return [];
  const variable = answerOf(action, naming);
  return [{ variable, options: input.answers === "choices" ? choicesOf(action, at) : [] }];
}

/** The variable in which an input leaves its answer. */
export const answerOf = (action: Json, naming: Naming): string => variableIn(text(member(action, "property")), naming) ?? "turn.lastresult";

function choicesOf(action: Json, at: Place): readonly Option[] {
  return items(member(action, "choices")).flatMap((choice, i) => {
    const value = text(choice) ?? text(member(choice, "value"));
    if (value === undefined || isComputed(value)) return [];
    const synonyms = items(member(choice, "synonyms")).flatMap((each) => text(each) ?? []);
    const title = text(member(member(choice, "action"), "title"));
    return [{ label: value, values: [value], words: [value, ...(title ? [title] : []), ...synonyms], at: below(at, "choices", i) }];
  });
}

function defaultOf({ action }: Step): Literal {
  const value = text(member(action, "defaultValue"));
  return value === undefined ? null : (plainText(value) ?? null);
}
