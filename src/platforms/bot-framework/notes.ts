import { below } from "../../model/build.ts";
import { push, remember } from "../../model/maps.ts";
import type { Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { entries, isFalse, isObject, items, member, text } from "../../source/json.ts";
import type { Writing } from "../microsoft/formulas.ts";
import { formulaIn, plainText, variableIn, writtenBy } from "./expressions.ts";
import type { Dialog, Survey } from "./survey.ts";
import { kindOf } from "./triggers.ts";

/** What a survey notes of the actions of a bot. */
export interface Notes {
  readonly dialog: Survey["dialog"];
  readonly callers: Map<Dialog, Set<Dialog>>;
  /** Dialogs that somebody begins with the customer's words still to be understood. */
  readonly listening: Set<Dialog>;
  readonly raised: Set<string>;
  readonly copies: Copy[];
  readonly values: Map<string, { readonly value: Json; readonly at: Place }[]>;
  readonly writings: Map<string, Writing[]>;
}

/** A variable that gets the value of another one. */
export interface Copy {
  readonly to: string;
  readonly from: string;
}

export const emptyNotes = (dialog: Survey["dialog"]): Notes => ({
  dialog,
  callers: new Map(),
  listening: new Set(),
  raised: new Set(),
  copies: [],
  values: new Map(),
  writings: new Map(),
});

/** Notes what an action writes, calls and raises. */
export function note(notes: Notes, dialog: Dialog, action: Json, at: Place): void {
  const { raised } = notes;
  noteWritings(notes, dialog, action, at);
  const eventName = () => plainText(text(member(action, "eventName")) ?? "") ?? "";
  switch (kindOf(action)) {
    case "EndDialog": {
      const from = variableIn(text(member(action, "value")), dialog.naming);
      if (from !== undefined) notes.copies.push({ to: resultOf(dialog), from });
      return;
    }
    case "BeginDialog":
    case "ReplaceDialog":
      return noteCall(notes, dialog, action, at);
    case "EmitEvent":
      return void raised.add(eventName());
    case "CancelDialog":
    case "CancelAllDialogs":
      return void raised.add(eventName() || "cancelDialog");
    case "ThrowException":
      return void raised.add("error");
  }
}

/** `SetProperty`, `SetProperties`, and every other action that names a property to write. */
function noteWritings({ copies, values, writings }: Notes, { naming }: Dialog, action: Json, at: Place): void {
  const isOne = kindOf(action) === "SetProperty";
  if (!isOne)
    for (const [key, property] of entries(action)) {
      const to = /property$/i.test(key) ? variableIn(text(property), naming) : undefined;
      if (to !== undefined) push(writings, to, { naming });
    }
  (isOne ? [action] : items(member(action, "assignments"))).forEach((pair, i) => {
    const value = member(pair, "value");
    const to = variableIn(text(member(pair, "property")), naming);
    if (to === undefined || value === undefined) return;
    const written = writtenBy(value, naming);
    if ("from" in written) copies.push({ to, from: written.from });
    push(values, to, { value, at: below(isOne ? at : below(at, "assignments", i), "value") });
    push(writings, to, { formula: formulaIn(value), naming });
  });
}

function noteCall({ dialog: lookUp, callers, listening, copies, writings }: Notes, dialog: Dialog, action: Json, at: Place): void {
  const { naming } = dialog;
  const callee = lookUp(member(action, "dialog"), below(at, "dialog"));
  if (!callee) return;
  remember(callers, callee, () => new Set<Dialog>()).add(dialog);
  if (isFalse(member(action, "activityProcessed"))) listening.add(callee);
  const to = variableIn(text(member(action, "resultProperty")), naming);
  if (to !== undefined) copies.push({ to, from: resultOf(callee) });
  for (const { to: option, value } of optionsOf(action, callee)) {
    const written = writtenBy(value, naming);
    push(writings, option, { naming });
    if ("from" in written) copies.push({ to: option, from: written.from });
  }
}

/** The variable in which a dialog leaves its result for its caller. */
export const resultOf = (dialog: Dialog): string => `result of ${dialog.title}`;

/** `options` of a call become `dialog.<name>` of the dialog that begins. */
export function optionsOf(action: Json, callee: Dialog): readonly { readonly to: string; readonly value: Json }[] {
  const options = member(action, "options");
  return isObject(options) ? Object.entries(options).map(([name, value]) => ({ to: callee.naming(`dialog.${name}`), value })) : [];
}

export const nameIn = (reference: string): string =>
  (plainText(reference) ?? reference)
    .trim()
    .replace(/\.dialog$/i, "")
    .toLowerCase();
