import type { Guard, Place } from "../../model/model.ts";
import { placeKey } from "../../model/place.ts";
import type { Json } from "../../source/document.ts";
import { items, member, text } from "../../source/json.ts";
import { type Asked, choicesIn } from "../microsoft/choices.ts";
import { type Formulas, formulasOf } from "../microsoft/formulas.ts";
import { eachAction } from "../microsoft/lists.ts";
import { leaves } from "./actions.ts";
import { caseGuard, guardOf, type Naming } from "./expressions.ts";
import { askedBy } from "./inputs.ts";
import { type Copy, emptyNotes, nameIn, note } from "./notes.ts";
import type { Recognizer } from "./recognizers.ts";
import { kindOf, type Trigger } from "./triggers.ts";

/** A dialog of a bot: a file, or one that a `BeginDialog` writes inline. */
export interface Dialog {
  /** Unique in its bot. */
  readonly key: string;
  /** The names by which a reference can mean it, in lower case. */
  readonly names: readonly string[];
  readonly title: string;
  readonly at: Place;
  readonly value: Json;
  readonly isRoot: boolean;
  readonly naming: Naming;
  readonly triggers: readonly Trigger[];
  readonly recognizer: Recognizer;
}

/** What is known of a bot before its flows are drawn. */
export interface Survey {
  readonly dialog: (reference: Json | undefined, at: Place) => Dialog | undefined;
  readonly callers: (dialog: Dialog) => readonly Dialog[];
  /** True where somebody begins the dialog with the customer's words still to be understood. */
  readonly listensFirst: (dialog: Dialog) => boolean;
  /** Events that some action raises. */
  readonly raised: ReadonlySet<string>;
  /** The question whose answers a branching action is the first to compare. */
  readonly asked: (action: Place) => Asked | undefined;
  readonly formulas: Formulas;
  readonly stored: (variable: string) => readonly Stored[];
  /** What a variable holds for certain, as only one action of the bot writes it. */
  readonly known: (variable: string) => Stored | undefined;
}

/** What an action stores in a variable. */
export interface Stored {
  readonly value: Json;
  readonly at: Place;
}

export function survey(dialogs: readonly Dialog[]): Survey {
  const byName = new Map<string, Dialog>();
  for (const dialog of dialogs) for (const name of dialog.names) if (!byName.has(name)) byName.set(name, dialog);
  const byPlace = new Map(dialogs.map((dialog) => [placeKey(dialog.at), dialog]));
  const lookUp: Survey["dialog"] = (reference, at) =>
    typeof reference === "string" ? byName.get(nameIn(reference)) : byPlace.get(placeKey(at));
  const notes = emptyNotes(lookUp);
  for (const dialog of dialogs)
    for (const { actions, actionsAt } of dialog.triggers) eachAction(actions, actionsAt, (action, at) => note(notes, dialog, action, at));
  const { callers, listening, raised, copies, values, writings } = notes;
  return {
    dialog: lookUp,
    callers: (dialog) => [...(callers.get(dialog) ?? [])],
    listensFirst: (dialog) => listening.has(dialog),
    raised,
    asked: answers(dialogs, copies),
    formulas: formulasOf(writings),
    stored: (variable) => values.get(variable) ?? [],
    known: (variable) => (writings.get(variable)?.length === 1 ? values.get(variable)?.[0] : undefined),
  };
}

/** The conditions of a branching action. */
export function guardsOf(action: Json, naming: Naming): readonly Guard[] {
  const source = text(member(action, "condition"));
  if (kindOf(action) === "SwitchCondition")
    return items(member(action, "cases")).map((each) => caseGuard(source ?? "", text(member(each, "value")) ?? "", naming));
  return source === undefined ? [] : [guardOf(source, naming)];
}

/** Which branching actions of a bot tell the customer's answers apart; an answer may be handed to other dialogs before one compares it. */
function answers(dialogs: readonly Dialog[], copies: readonly Copy[]): Survey["asked"] {
  const lists = dialogs.flatMap(({ triggers, naming }) => triggers.map(({ actions, actionsAt }) => ({ naming, actions, actionsAt })));
  const read = ({ naming, actions, actionsAt }: (typeof lists)[number], before: readonly Asked[] = []) =>
    choicesIn(
      actions,
      actionsAt,
      {
        asks: (action, at) => askedBy(action, kindOf(action), at, naming),
        compares: (action) => guardsOf(action, naming),
        leaves: (action) => leaves(kindOf(action)),
      },
      before,
    );
  const open = lists.map((list) => read(list).open);
  const found = new Map<string, Asked>();
  lists.forEach((list, i) => {
    const before = open.flatMap((asked, n) => (n === i ? [] : asked)).flatMap((asked) => handedOn(asked, copies));
    const own = open[i]?.flatMap((asked) => handedOn(asked, copies).slice(1)) ?? [];
    for (const [pointer, asked] of read(list, [...before, ...own]).at) found.set(placeKey({ file: list.actionsAt.file, pointer }), asked);
  });
  return (at) => found.get(placeKey(at));
}

/** The question, once per variable that its answer is copied to. */
function handedOn(asked: Asked, copies: readonly Copy[]): readonly Asked[] {
  const variables = new Set([asked.variable]);
  for (const variable of variables) for (const { to, from } of copies) if (from === variable) variables.add(to);
  return [...variables].map((variable) => ({ ...asked, variable }));
}
