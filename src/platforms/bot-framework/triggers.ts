import { and, below, not, or, unknown } from "../../model/build.ts";
import { ownOf } from "../../model/maps.ts";
import type { Exit, Guard, Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { items, member, text } from "../../source/json.ts";
import { heardIn } from "../microsoft/keywords.ts";
import { isSwitchedOff } from "../microsoft/lists.ts";
import { guardOf, type Naming, plainText } from "./expressions.ts";

/** One `On…` item of a dialog. */
export interface Trigger {
  /** Without the prefix `Microsoft.`. */
  readonly kind: string;
  readonly at: Place;
  readonly label: string;
  readonly actions: Json | undefined;
  readonly actionsAt: Place;
  readonly intent?: string;
  /** The dialog event that runs it, for those that an action can raise. */
  readonly event?: string;
  /** The condition under which it is taken; the platform tries conditional triggers before plain ones. */
  readonly when: Guard;
  /** The words of the customer that it is taken for, where its condition looks for some. */
  readonly choice?: Exit["choice"];
}

/** Which event runs a trigger. Source: `AdaptiveEvents` of the Bot Framework SDK. */
const EVENTS: Readonly<Record<string, string>> = {
  OnError: "error",
  OnCancelDialog: "cancelDialog",
  OnRepromptDialog: "repromptDialog",
  OnUnknownIntent: "unknownIntent",
  OnChooseIntent: "chooseIntent",
  OnQnAMatch: "qnaMatch",
  OnEndOfActions: "endOfActions",
};

export const kindOf = (value: Json | undefined): string =>
  (text(member(value, "$kind")) ?? text(member(value, "$type")) ?? "").replace(/^Microsoft\./, "");

/** The kind of a trigger; previews called it a rule: `IntentRule` is `OnIntent`. */
const triggerKindOf = (trigger: Json): string => kindOf(trigger).replace(/^(\w+)Rule$/, "On$1");

/**
 * The triggers of a dialog in the order in which the platform tries them: conditional ones first, then by priority (0 is the highest),
 * then as written. A negative priority switches a trigger off. Source: sdk.schema, `Microsoft.OnCondition`; `MostSpecificSelector`.
 */
export function triggersOf(dialog: Json, at: Place, naming: Naming): readonly Trigger[] {
  const found = writtenIn(dialog, at).flatMap(({ value, place }) => {
    const priority = Number(plainText(text(member(value, "priority")) ?? "0"));
    if (isSwitchedOff(value) || priority < 0) return [];
    const kind = triggerKindOf(value);
    const list = member(value, "actions") === undefined && member(value, "steps") !== undefined ? "steps" : "actions";
    const intent = text(member(value, "intent"))?.replace(/^#/, "");
    const event = kind === "OnDialogEvent" ? text(member(value, "event")) : ownOf(EVENTS, kind);
    const when = conditionOf(value, naming);
    const choice = kind === "OnIntent" || kind === "OnBeginDialog" ? undefined : heardIn(when, below(place, "condition"));
    const trigger: Trigger = {
      kind,
      at: place,
      label: text(member(member(value, "$designer"), "name")) ?? intent ?? event ?? kind,
      actions: member(value, list),
      actionsAt: below(place, list),
      ...(kind === "OnIntent" && intent ? { intent } : {}),
      ...(event ? { event } : {}),
      when,
      ...(choice && { choice }),
    };
    return [{ trigger, plain: trigger.when.op === "true", priority: Number.isNaN(priority) ? 0 : priority }];
  });
  const sorted = found.sort((a, b) => Number(a.plain) - Number(b.plain) || a.priority - b.priority);
  return sorted.map(({ trigger }) => trigger);
}

/** The triggers of a dialog as they are written; in previews its rules or events, and steps of its own with which it begins. */
function writtenIn(dialog: Json, at: Place): readonly { readonly value: Json; readonly place: Place }[] {
  const key = ["triggers", "rules", "events"].find((each) => member(dialog, each) !== undefined) ?? "triggers";
  const steps = member(dialog, "steps");
  return [
    ...(steps === undefined ? [] : [{ value: { $type: "Microsoft.OnBeginDialog", steps }, place: at }]),
    ...items(member(dialog, key)).map((value, i) => ({ value, place: below(at, key, i) })),
  ];
}

function conditionOf(trigger: Json, naming: Naming): Guard {
  const guard = guardOf(text(member(trigger, "condition")), naming);
  const entities = items(member(trigger, "entities")).flatMap((each) => text(each) ?? []);
  if (entities.length === 0) return guard;
  const heard = unknown(`${entities.join(", ")} was recognised`);
  return guard.op === "true" ? heard : and(guard, heard);
}

/** Triggers for one thing: what each is taken for, given those that are tried before it; those that never get a turn are left out. */
export function inTurn(triggers: readonly Trigger[]): readonly { readonly trigger: Trigger; readonly when: Guard }[] {
  const conditions = triggers.filter(({ when }) => when.op !== "true").map(({ when }) => when);
  const plain = triggers.find(({ when }) => when.op === "true");
  return [
    ...triggers.filter(({ when }) => when.op !== "true" && when.op !== "false").map((trigger) => ({ trigger, when: trigger.when })),
    ...(plain ? [{ trigger: plain, when: conditions.length > 0 ? not(or(...conditions)) : plain.when }] : []),
  ];
}
