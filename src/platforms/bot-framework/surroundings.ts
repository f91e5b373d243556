import type { Defect, Place } from "../../model/model.ts";
import type { Asked } from "../microsoft/choices.ts";
import type { Formulas } from "../microsoft/formulas.ts";
import type { Step } from "../microsoft/lists.ts";
import type { ActionDeclaration, HandoffConfig } from "../platform.ts";
import type { Naming } from "./expressions.ts";
import type { Variant } from "./lg.ts";
import type { Survey } from "./survey.ts";

/** What the actions of a dialog ask of the bot around it. */
export interface Surroundings {
  readonly naming: Naming;
  readonly asked: (action: Place) => Asked | undefined;
  readonly formulas: Formulas;
  /** What stands for a message that is nothing but a template; absent = its template is not in the project. */
  readonly messages: (written: string) => readonly Variant[] | undefined;
  /** Enters a dialog: by its name, or an inline one by its place. */
  readonly enter: (step: Step, kind: "call" | "jump") => void;
  /** Restarts the dialog that holds the action. */
  readonly repeat: (step: Step) => void;
  /** Raises an event: `goOn` = the action goes on behind the handler; else the handler is what remains. */
  readonly raise: (step: Step, event: string, goOn: boolean) => void;
  /** The node at which a `GotoAction` goes on. */
  readonly visible: (step: Step, name: string) => string | undefined;
  /** True in the handler of an event: an `EndDialog` there ends the dialog whose action raised it, too. */
  readonly inHandler: boolean;
  /** The variable in which a dialog leaves its result. */
  readonly result: string;
  /** What the bot stores in a variable. */
  readonly stored: Survey["stored"];
  readonly known: Survey["known"];
  readonly declared: (kind: string) => ActionDeclaration | undefined;
  readonly handoff: HandoffConfig;
  readonly defects: Defect[];
}

/** What the handler of an event hands back once it ended the dialog. */
export const ENDED = "EndDialog";
