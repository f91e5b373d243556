import { literalsOf } from "../../model/comparisons.ts";
import { ownOf } from "../../model/maps.ts";
import type { Entry, Place } from "../../model/model.ts";
import { eachAction, isOff } from "../microsoft/lists.ts";
import { INPUTS } from "./inputs.ts";
import type { intentsOf } from "./intents.ts";
import { type Dialog, guardsOf } from "./survey.ts";
import { kindOf, type Trigger } from "./triggers.ts";

/** Whether an intent that a condition names is understood, and no trigger takes it before that condition is read. */
export type IsLeft = (dialog: Dialog, intent: string) => boolean;

/** What a bot's dialogs leave: an intent that neither the dialog itself nor the root has a trigger for. */
export function leftIn(dialogs: readonly Dialog[], { intents, complete }: ReturnType<typeof intentsOf>): IsLeft {
  const known = new Set(intents.flatMap(({ name, builtin }) => (builtin ? [] : [name])));
  const root = dialogs.find(({ isRoot }) => isRoot);
  const takes = (dialog: Dialog | undefined, intent: string) => dialog?.triggers.some((trigger) => trigger.intent === intent) === true;
  return (dialog, intent) => (known.has(intent) || !complete) && !takes(dialog, intent) && !takes(root, intent);
}

/**
 * The ways in for intents that no trigger is for, and that a condition on `turn.recognized.intent` tells apart: words that no `OnIntent` takes
 * come to `OnUnknownIntent`, or go on behind the input that asked. `OnMessageActivity` is none of them: it runs before anything is recognised.
 * Source: `AdaptiveDialog.ProcessEventAsync` of the Bot Framework SDK, events `activityReceived`, `recognizeUtterance`, `unknownIntent`.
 */
export function leftOver(dialog: Dialog, trigger: Trigger, to: string | null, isLeft: IsLeft): readonly Entry[] {
  const found = new Map<string, Entry>();
  let way: { readonly to: string | null; readonly at: Place } | undefined;
  if (trigger.kind === "OnUnknownIntent") way = { to, at: trigger.at };
  let hasAsked = false;
  eachAction(trigger.actions, trigger.actionsAt, (action, at) => {
    if (isOff(action)) return;
    hasAsked ||= ownOf(INPUTS, kindOf(action)) !== undefined;
    if (hasAsked) way = { to: at.pointer, at };
    if (!way) return;
    for (const intent of guardsOf(action, dialog.naming).flatMap((guard) => literalsOf(guard, "$intent")))
      if (isLeft(dialog, intent)) found.set(`${intent} ${way.to}`, { kind: "intent", intent, ...way });
  });
  return [...found.values()];
}
