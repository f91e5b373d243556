import { comparisonsOf } from "../../../model/comparisons.ts";
import { remember } from "../../../model/maps.ts";
import type { Json } from "../../../source/document.ts";
import { dig, entries, isObject, items, member, text } from "../../../source/json.ts";
import { listOf, partOf, textOf } from "../located.ts";
import type { Agent } from "./agent.ts";
import { readsClock } from "./clock.ts";
import { type Known, readCondition } from "./conditions.ts";
import { valuesOf } from "./entities.ts";
import { parameterOf } from "./variables.ts";

/** Who gives the parameters of an agent their values. */
export interface Parameters {
  /** Those that fulfilments give a value. */
  readonly written: ReadonlySet<string>;
  /** Those that the customer's words fill: parameters of forms and of intents. */
  readonly asked: ReadonlySet<string>;
  /** The closed lists that forms offer for them. */
  readonly offered: ReadonlyMap<string, readonly string[]>;
  /** Those that conditions compare and that fulfilments at most clear or set to a default: a webhook or a client must write them. */
  readonly volatile: readonly string[];
  /** All that fulfilments write into those that nothing else in the files fills, as written. */
  readonly given: ReadonlyMap<string, readonly string[]>;
  /** What the files write into them, and what forms offer for them; of the clock, into those that keep nothing else. */
  readonly known: Known;
}

export function parametersIn(agent: Agent): Parameters {
  const { flows, groups, intents } = agent;
  const read = new Set<string>();
  const written = new Set<string>();
  const asked = new Set<string>();
  const values = new Map<string, Set<string>>();
  const visit = (value: Json | undefined, flow: string): void => {
    for (const item of items(value)) visit(item, flow);
    for (const [key, inner] of entries(value)) {
      for (const [name, into] of SEEN.get(key)?.(inner, flow) ?? []) ({ read, written, asked })[into].add(name);
      if (key === "setParameterActions")
        for (const [name, value] of writesIn(inner, flow)) remember(values, name, () => new Set()).add(text(value) ?? "");
      if (isObject(inner) || Array.isArray(inner)) visit(inner, flow);
    }
  };
  for (const flow of flows) for (const { file } of [flow, ...flow.pages, ...flow.groups, ...groups]) visit(file.value, flow.name);
  for (const { parameters } of intents) for (const name of parameters) asked.add(parameterOf(name, ""));
  const isGiven = (name: string) => [...(values.get(name) ?? [])].some((value) => !DEFAULTS.has(value));
  const volatile = [...read].filter((name) => !isGiven(name) && name.startsWith("$session.params."));
  const offered = offeredIn(agent);
  const given = new Map([...values].flatMap(([name, all]) => (asked.has(name) ? [] : [[name, [...all]] as const])));
  for (const [name, all] of offered) for (const value of all) remember(values, name, () => new Set()).add(value);
  return {
    written,
    asked,
    offered,
    volatile,
    given,
    known: {
      clocks: new Map(
        [...values].flatMap(([name, [value = "", ...others]]) => (others.length === 0 && readsClock(value) ? [[name, value]] : [])),
      ),
      literals: new Map([...values].map(([name, all]) => [name, [...all].filter((value) => !value.includes("$"))])),
    },
  };
}

/** What parameters are set to for a webhook that decides. */
export const DEFAULTS: ReadonlySet<string> = new Set(["", "false", "0"]);

function offeredIn({ flows, entities }: Agent): Parameters["offered"] {
  const offered = new Map<string, readonly string[]>();
  for (const { name: flow, pages } of flows)
    for (const parameter of pages.flatMap(({ file }) => listOf(partOf(file, "form", "parameters")))) {
      const values = valuesOf(entities, parameter);
      const variable = parameterOf(textOf(partOf(parameter, "displayName")) ?? "", flow);
      if (values.length > 0) offered.set(variable, [...new Set([...(offered.get(variable) ?? []), ...values])]);
    }
  return offered;
}

/** What a fulfilment writes; a parameter that is cleared gets no value. */
const writesIn = (actions: Json, flow: string): readonly (readonly [name: string, value: Json | undefined])[] =>
  items(actions).flatMap((action) => {
    const value = member(action, "value");
    return value === null ? [] : [[parameterOf(text(member(action, "parameter")) ?? "", flow), value] as const];
  });

type Seen = readonly [name: string, into: "read" | "written" | "asked"];

/** The keys under which the files of an agent read and write parameters. */
const SEEN: ReadonlyMap<string, (value: Json, flow: string) => readonly Seen[]> = new Map([
  ["condition", (value, flow) => comparisonsOf(readCondition(text(value) ?? "", flow)).map(({ variable }): Seen => [variable, "read"])],
  ["setParameterActions", (value, flow) => writesIn(value, flow).map(([name]): Seen => [name, "written"])],
  [
    "form",
    (value, flow) =>
      items(dig(value, "parameters")).map((each): Seen => [parameterOf(text(member(each, "displayName")) ?? "", flow), "asked"]),
  ],
]);
