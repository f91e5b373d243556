import type { Defect, Phrase, Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import type { FlowType } from "./flow-types.ts";

/** An Architect flow in the one shape that both of its encodings are read into. */
export interface ArchitectFlow {
  readonly at: Place;
  readonly name: string;
  readonly type: FlowType;
  readonly guid?: string;
  readonly languages: readonly string[];
  readonly containers: readonly Container[];
  /** The id of the container in which it starts; absent = the file names none. */
  readonly start?: { readonly id: string; readonly at: Place };
  readonly intents: readonly ArchitectIntent[];
  /** Intent → the task that handles it whenever it is recognised. */
  readonly mapped: readonly { readonly intent: string; readonly task: string; readonly at: Place }[];
  readonly escalation?: { readonly at: Place; readonly handling: Handling };
  readonly recognitionFailure?: { readonly at: Place; readonly handling: Handling };
  readonly error?: { readonly at: Place; readonly handling: Handling };
  /** The task that follows an answer from the knowledge base. */
  readonly knowledge?: { readonly at: Place; readonly task: string };
  /** How often a bot asks again before it gives up. */
  readonly attempts?: number;
  /** Types of the flows that a common module serves. */
  readonly serves?: readonly string[];
  /** Those of the whole flow. */
  readonly variables: readonly Variable[];
  /** What in it breaks the shape that Architect writes. */
  readonly misshapen: readonly Defect[];
}

/** What happens on an event: the bot gives control back, a task takes over, the customer is queued, or the conversation ends. */
export type Handling =
  | { readonly kind: "exit" | "disconnect" | "continue" }
  | { readonly kind: "task"; readonly task: string }
  | { readonly kind: "queue"; readonly queue?: Value };

/** An intent that the bot declares. */
export interface ArchitectIntent {
  readonly name: string;
  readonly at: Place;
  readonly phrases: readonly Phrase[];
}

/** A variable as a flow or container declares it. */
export interface Variable {
  readonly name: string;
  /** `null` = not set at first; `undefined` = nobody can know. */
  readonly initial: string | null | undefined;
  readonly isInput: boolean;
}

/** A state, task, menu or bot: actions that are walked from its first one. */
export interface Container {
  readonly id: string;
  readonly name: string;
  readonly kind: "state" | "task" | "bot" | "menu" | "loop";
  readonly at: Place;
  readonly first: string | null;
  readonly actions: readonly Action[];
  /** A menu's choices. */
  readonly choices: readonly { readonly name: string; readonly words: readonly string[]; readonly at: Place; readonly to: string | null }[];
  readonly variables: readonly Variable[];
}

/** All actions of a flow. */
export const actionsOf = ({ containers }: ArchitectFlow): readonly Action[] => containers.flatMap(({ actions }) => actions);

/** An action with all its ways out. `null` = the container ends there. */
export interface Action {
  readonly id: string;
  /** The YAML key, `transferToAcd`. */
  readonly type: string;
  readonly name?: string;
  /** The item of its list. */
  readonly at: Place;
  /** Where its fields stand: in YAML under the key that is its type. */
  readonly inside: Place;
  readonly trackingId?: number;
  readonly outputs: readonly Output[];
  /** Outputs that are switched off: they do not exist, where one that is not listed falls through. By key, intents and paths by label. */
  readonly off: readonly string[];
  /** The action that follows: the next one, or that of an enclosing list once this one has ended. */
  readonly next: string | null;
  /** The loop around the action, for `loopNext` and `loopExit`. */
  readonly loop?: string;
  readonly field: (name: string) => Value | undefined;
  /** The action as it is written, for what only one type has. */
  readonly raw: Json;
}

/** Where a round of a loop ends: the loop decides whether another one follows. */
export const againAt = (loop: string): string => `${loop} again`;

/** The type of what stands for an action that is named and not there; its name is what names it. */
export const MISSING = "(missing)";

/** A way out of an action. */
export interface Output {
  /** As YAML writes it: `success`, `noIntent`; `case`, `intent`, `path` for those with names of their own. */
  readonly key: string;
  readonly label?: string;
  readonly at: Place;
  readonly to: string | null;
  /** The condition of a `case`. */
  readonly when?: Value;
  /** What the customer sees of an option, and what it sends, where the label alone does not say it. */
  readonly words?: readonly string[];
}

/** A setting: a constant, a variable, an expression, or explicitly nothing. */
export interface Value {
  readonly at: Place;
  readonly kind: "literal" | "variable" | "expression" | "none";
  readonly text: string;
}
