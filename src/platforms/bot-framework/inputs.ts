import { below } from "../../model/build.ts";
import { ownOf } from "../../model/maps.ts";
import type { Literal, Phrase, Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { items, member, text } from "../../source/json.ts";
import { type Asked, type Option, YES_OR_NO } from "../microsoft/choices.ts";
import type { Step } from "../microsoft/lists.ts";
import { addDefault, addQuestion } from "../microsoft/questions.ts";
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
  "Telephony.TimeoutTextInput": { answers: "free", takesAnything: true },
  "Telephony.BatchFixedLengthInput": { answers: "free" },
  "Telephony.BatchTerminationCharacterInput": { answers: "free" },
  "Telephony.BatchRegexInput": { answers: "free" },
  "Telephony.SerialNumberInput": { answers: "free" },
  // As the package called them in its previews.
  "Telephony.FixedLengthBatchInput": { answers: "free" },
  "Telephony.TerminationCharacterBatchInput": { answers: "free" },
};

/** Adds an input. Where its turns are used up it goes on with the default value; without one the variable stays empty. */
export function addInput(step: Step, input: Input, variable: string, texts: readonly Phrase[]): void {
  const { action, at } = step;
  const turns = Number(text(member(action, "maxTurnCount")) ?? 0);
  const canFail = turns > 0 && (!input.takesAnything || items(member(action, "validations")).length > 0);
  const answers = closedAnswers(action, at, input);
  const to = addQuestion(step, step.kind === "EndTurn" ? undefined : variable, {
    ...(texts.length > 0 && { texts }),
    ...(answers && { answers }),
    ...(canFail && { maxAttempts: turns }),
  });
  if (canFail) addDefault(step, variable, defaultOf(step), to);
}

/** What an input asks for. The options are those that the file writes; a computed list has none. */
export function askedBy(action: Json, kind: string, at: Place, naming: Naming): readonly Asked[] {
  const input = ownOf(INPUTS, kind);
  if (!input || kind === "EndTurn") return [];
  const options = input.answers === "choices" ? choicesOf(action, at) : input.answers === "yes or no" ? YES_OR_NO : [];
  return [{ variable: answerOf(action, naming), options }];
}

/** The answers of an input that takes no others, and leaves them as they are written or by their number. */
function closedAnswers(action: Json, at: Place, { answers }: Input): readonly string[] | undefined {
  if (answers === "free" || ![undefined, "value", "index"].includes(text(member(action, "outputFormat")))) return undefined;
  const options = answers === "choices" ? choicesOf(action, at) : YES_OR_NO;
  const isWhole = answers !== "choices" || options.length === items(member(action, "choices")).length;
  return isWhole && options.length > 0 ? options.flatMap(({ values }) => values) : undefined;
}

/** The variable in which an input leaves its answer. */
export const answerOf = (action: Json, naming: Naming): string => variableIn(text(member(action, "property")), naming) ?? "turn.lastresult";

function choicesOf(action: Json, at: Place): readonly Option[] {
  const isNumbered = text(member(action, "outputFormat")) === "index";
  return items(member(action, "choices")).flatMap((choice, i) => {
    const value = text(choice) ?? text(member(choice, "value"));
    if (value === undefined || isComputed(value)) return [];
    const synonyms = items(member(choice, "synonyms")).flatMap((each) => text(each) ?? []);
    const title = text(member(member(choice, "action"), "title"));
    const words = [value, ...(title ? [title] : []), ...synonyms];
    return [{ label: value, values: [isNumbered ? String(i) : value], choice: { words, at: below(at, "choices", i) } }];
  });
}

function defaultOf({ action }: Step): Literal {
  const value = text(member(action, "defaultValue"));
  return value === undefined ? null : (plainText(value) ?? null);
}
