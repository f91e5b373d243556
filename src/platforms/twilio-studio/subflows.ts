import { below } from "../../model/build.ts";
import { push } from "../../model/maps.ts";
import type { Call, Literal, Return } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { entries, isObject, items, member, text } from "../../source/json.ts";
import type { AssembleContext } from "../platform.ts";
import type { Definition } from "./definitions.ts";
import { comparable, isComputed, rootOf } from "./liquid.ts";
import { readStates, type State, type States, type Transition } from "./states.ts";

/**
 * Subflows: a flow hands parameters to another one (`trigger.parent.parameters.x`), is resumed where that one ends, and then reads what it
 * has set (`widgets.<run-subflow widget>.x`). Source: twilio.com/docs/studio/subflows.
 */
export interface Calls {
  readonly keysOf: (state: State) => readonly string[];
  /** What an end of the flow is, where another one calls it; absent = it ends the conversation. */
  readonly returns: (definition: Definition, triggers: readonly Transition[]) => Return | undefined;
  /** The parameters that every call in the project gives the same literal; a flow with other triggers is not always called. */
  readonly parameters: (definition: Definition, triggers: readonly Transition[]) => Readonly<Record<string, Literal>>;
  /** True for a parameter in which some call hands over what the customer said, or what a bot made of it. */
  readonly isSaid: (definition: Definition, parameter: string) => boolean;
}

export function callsOf(definitions: readonly Definition[], substitution: AssembleContext["substitution"]): Calls {
  const keysOf = ({ properties, at }: State): readonly string[] => {
    const written = text(member(properties, "flow_sid")) ?? "";
    const name = /^\$\{([^}]+)\}$/.exec(written)?.[1];
    const resource = /^(twilio_studio_flow\w*\.[\w-]+)\.(?:sid|id)$/.exec(name ?? "")?.[1];
    const sid = (name === undefined ? undefined : substitution(name, at.file)) ?? resource ?? written;
    const own = parametersOf(properties).get("subflowName");
    return [sid, own ?? ""].filter((key) => key && !isComputed(key)).map((key) => `twilio:${key}`);
  };
  const called = new Map<string, ReadonlyMap<string, string>[]>();
  for (const { value, at } of definitions)
    for (const state of readStates(value, at).byName.values())
      if (state.type === "run-subflow") for (const key of keysOf(state)) push(called, key, parametersOf(state.properties));
  const callsTo = ({ sid, address, name }: Definition) =>
    [sid ?? address ?? name, name].flatMap((key) => called.get(`twilio:${key}`) ?? []);
  return {
    keysOf,
    returns: (definition, triggers) => {
      if (!triggers.some(({ event }) => event === "incomingParent")) return undefined;
      if (triggers.every(({ event }) => event === "incomingParent")) return {};
      return callsTo(definition).length > 0 ? { withoutCaller: "dead-end" } : undefined;
    },
    parameters: (definition, triggers) => {
      if (triggers.some(({ event }) => event !== "incomingParent")) return {};
      const [first, ...rest] = callsTo(definition);
      const same = [...(first ?? [])].filter(([key, value]) => !isComputed(value) && rest.every((other) => other.get(key) === value));
      return Object.fromEntries(same.map(([key, value]) => [PARAMETER + key, comparable(value)]));
    },
    isSaid: (definition, parameter) =>
      parameter.startsWith(PARAMETER) &&
      callsTo(definition).some((call) =>
        /^(widgets|trigger\.(message|conversation))\./.test(rootOf(call.get(parameter.slice(PARAMETER.length))) ?? ""),
      ),
  };
}

const PARAMETER = "trigger.parent.parameters.";

/** A list of `{key, value}`, or an object. */
function parametersOf(properties: Json | undefined): ReadonlyMap<string, string> {
  const parameters = member(properties, "parameters");
  const pairs = isObject(parameters)
    ? entries(parameters)
    : items(parameters).map((each): [string, Json] => [text(member(each, "key")) ?? "", member(each, "value") ?? null]);
  return new Map(pairs.flatMap(([key, value]) => (key && text(value) !== undefined ? [[key, text(value) ?? ""]] : [])));
}

/** `variables` = all that the flow reads. */
export function subflowCall(state: State, calls: Calls, variables: Iterable<string>): Call {
  const { name, properties, at } = state;
  const sid = text(member(properties, "flow_sid")) ?? "";
  const own = `widgets.${name}.`;
  const binds = [...variables].flatMap((variable) =>
    variable.startsWith(own) ? [[`flow.variables.${variable.slice(own.length)}`, variable] as const] : [],
  );
  const parameters = [...parametersOf(properties)];
  const gives = parameters.flatMap(([key, value]) => (isComputed(value) ? [] : [[PARAMETER + key, comparable(value)] as const]));
  return {
    keys: calls.keysOf(state),
    name: parametersOf(properties).get("subflowName") ?? sid,
    at: below(at, "properties", "flow_sid"),
    what: "subflow",
    ...(binds.length > 0 ? { binds: Object.fromEntries(binds) } : {}),
    ...(gives.length > 0 ? { gives: Object.fromEntries(gives) } : {}),
  };
}

/** Every variable that a split or a set-variables of the flow reads. */
export function variablesRead({ byName }: States): ReadonlySet<string> {
  const found = new Set<string>();
  const read = (value: Json | undefined): void => {
    if (typeof value === "string") for (const part of value.match(/\{\{[^}]*\}\}/g) ?? []) found.add(rootOf(part) ?? "");
    else if (Array.isArray(value)) value.forEach(read);
    else for (const [, each] of entries(value)) read(each);
  };
  for (const { type, value } of byName.values()) if (type === "split-based-on" || type === "set-variables") read(value);
  return found;
}
