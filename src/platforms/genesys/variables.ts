import { comparisonsOf } from "../../model/comparisons.ts";
import type { Channel, Flow, Literal } from "../../model/model.ts";
import { type Caller, given, givenByChannel } from "./inputs.ts";
import type { NameIn } from "./own-variables.ts";
import type { Action, ArchitectFlow, Container } from "./shape.ts";
import { variablesWritten } from "./writes.ts";

/** What is known of a flow's variables before anything runs. */
export interface Known {
  /**
   * Variables that nothing writes hold their first value for good. Slots are written by what customers say, inputs by callers: one that all of
   * them give the same constant holds that.
   */
  readonly constants: Readonly<Record<string, Literal>>;
  /** Inputs that nothing writes and that are constants on some channels. */
  readonly inputs: ReadonlyMap<string, ReadonlyMap<Channel, Literal>>;
  /** The same for variables that conditions compare and that the flow does not even declare. */
  readonly strange: (drawn: readonly Flow[]) => Readonly<Record<string, Literal>>;
}

/** What a flow and its callers say of its variables; `names` = what they are called in the model. */
export function knownOf(flow: ArchitectFlow, names: ReadonlyMap<Container, NameIn>, callers: readonly Caller[]): Known {
  const called = (container: Container, name: string) => names.get(container)?.(name) ?? name;
  const written = new Set(
    flow.containers.flatMap((container) =>
      container.actions.flatMap((action) => [...variablesWritten(action.raw), ...bindings(action)].map((name) => called(container, name))),
    ),
  );
  const all = [
    ...flow.variables,
    ...flow.containers.flatMap((container) =>
      container.variables.map((variable) => ({ ...variable, name: called(container, variable.name) })),
    ),
  ];
  const declared = new Set(all.map(({ name }) => name));
  const isWritten = (name: string) => written.has(name) || name.startsWith("Slot.");
  const constants = Object.fromEntries(
    all.flatMap(({ name, initial, isInput }) => {
      const first = isInput ? given(callers, name) : initial;
      return first === undefined || isWritten(name) ? [] : [[name, first] as const];
    }),
  );
  const inputs = new Map(
    all.flatMap(({ name, isInput }) => {
      const known = isInput && !(name in constants) && !isWritten(name) ? givenByChannel(callers, name) : undefined;
      return known?.size ? [[name, known] as const] : [];
    }),
  );
  const strange = (drawn: readonly Flow[]) =>
    Object.fromEntries(
      drawn
        .flatMap(({ nodes }) => nodes.flatMap(({ exits }) => exits.flatMap(({ when }) => (when ? comparisonsOf(when) : []))))
        .map(({ variable }) => variable)
        .filter((name) => OWN.test(name) && !declared.has(name) && !written.has(name))
        .map((name) => [name, null] as const),
    );
  return { constants, inputs, strange };
}

/** States and tasks have no variables but those that the flow makes; `Flow.` also holds some of the platform's. */
const OWN = /^(?:State|Task)\./;

const bindings = (action: Action): readonly string[] =>
  ["intent", "exitReason", "slot", "askResult"].flatMap((field) => {
    const value = action.field(field);
    return value?.kind === "variable" ? [value.text] : [];
  });
