import type { Defect, Phrase, Place } from "../../model/model.ts";
import type { FlowType } from "./flow-types.ts";
import type { Value } from "./values.ts";

/**
 * One flow as both encodings describe it: Archy YAML (nested lists) and configuration JSON (a flat list of actions that name each other)
 * are read into this shape, and everything behind knows this shape only.
 */
export interface FlowShape {
  readonly at: Place;
  readonly type: FlowType;
  readonly name: string;
  /** GUIDs by which other flows may mean this one. */
  readonly ids: readonly string[];
  readonly languages: readonly string[];
  /** The container in which the flow begins; absent where the file names none that exists. */
  readonly start?: Container;
  readonly containers: readonly Container[];
  readonly variables: readonly Variable[];
  /** Variables that something in the flow may write: actions, bindings, data. */
  readonly written: ReadonlySet<string>;
  readonly nlu?: Nlu;
  readonly handlers: readonly Handler[];
  /** How often a question is repeated. */
  readonly maxAttempts?: number;
  readonly defects: readonly Defect[];
}

/** A task, state, bot or menu. */
export interface Container {
  readonly kind: string;
  readonly name: string;
  readonly at: Place;
  /** What references call it: its id, else its name. */
  readonly refs: readonly string[];
  readonly actions: readonly Action[];
  readonly variables: readonly Variable[];
}

export interface Variable {
  readonly name: string;
  readonly initial: Value;
  readonly isInput: boolean;
}

export interface Action {
  /** Unique in the flow. */
  readonly id: string;
  /** The word of Archy YAML for this type, in either encoding. */
  readonly type: string;
  /** The type as the file writes it, and where. */
  readonly written: string;
  readonly typeAt: Place;
  readonly at: Place;
  readonly name?: string;
  readonly trackingId?: string | number;
  readonly outputs: readonly Output[];
  readonly condition?: Value;
  /** Queue, number, user, group or flow of a transfer. */
  readonly target?: Named & { readonly value: Value; readonly kind: string };
  /** The task, menu or state that a jump or call enters. */
  readonly reference?: Reference;
  /** Another flow or bot that is called or entered. */
  readonly callee?: Named & { readonly id?: string };
  /** The flow that entertains the customer in the queue. */
  readonly inQueue?: Named;
  /** What a call hands back, by the variable of the caller that takes it: `intent`, `exitReason` or a variable of the callee. */
  readonly binds: Readonly<Record<string, string>>;
  readonly writes: readonly { readonly variable: string; readonly value: Value }[];
  readonly texts: readonly Phrase[];
  /** `endTask`: the output of the call that goes on. */
  readonly path?: string;
  /** The variable that takes the answer of a question. */
  readonly stores?: string;
  /** The switch of a transfer that releases the line (SIP REFER). */
  readonly releases?: boolean;
}

export interface Named {
  readonly name: string;
  readonly at: Place;
}

export interface Reference extends Named {
  readonly ref: string;
}

/** A branch of an action. An output that is not listed falls through to what follows the action, one that is switched off does not exist. */
export interface Output {
  /** `yes`, `failure`, `noIntent` …; `intent`, `case`, `path`, `choice` where there is one per label. */
  readonly name: string;
  readonly label?: string;
  readonly at: Place;
  readonly enabled: boolean;
  readonly actions: readonly Action[];
  /** The condition of a case. */
  readonly when?: Value;
  /** Spoken or typed words that choose it. */
  readonly words?: readonly string[];
}

export interface Nlu {
  readonly intents: readonly {
    readonly name: string;
    readonly at: Place;
    readonly phrases: readonly Phrase[];
    readonly description?: string;
  }[];
  /** Intents that start a task wherever the bot listens. */
  readonly tasks: readonly { readonly intent: string; readonly at: Place; readonly task: Reference }[];
}

/** What happens on an event that no action of the flow handles. */
export interface Handler {
  readonly event: "escalation" | "recognition" | "error" | "knowledge";
  readonly at: Place;
  /** Where the request stands (`escalation`). */
  readonly requestAt?: Place;
  readonly does: "exit" | "disconnect" | "queue" | "enter" | "end";
  readonly enters?: Reference;
  readonly queue?: Named & { readonly value: Value };
  readonly texts: readonly Phrase[];
}

/** The container that a reference means. */
export const containerOf = (containers: readonly Container[], { ref }: Reference): Container | undefined =>
  containers.find((each) => each.refs[0] === ref) ?? containers.find((each) => each.refs.includes(ref));

/** Every action of nested lists. */
export function allActions(actions: readonly Action[]): readonly Action[] {
  return actions.flatMap((action) => [action, ...action.outputs.flatMap((output) => allActions(output.actions))]);
}
