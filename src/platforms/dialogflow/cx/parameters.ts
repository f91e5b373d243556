import type { Json } from "../../../source/document.ts";
import { dig, entries, isObject, items, member, text } from "../../../source/json.ts";
import type { Agent } from "./agent.ts";
import { comparedIn, parameterOf } from "./conditions.ts";

/** Who gives the parameters of an agent their values. */
export interface Parameters {
  /** Those that fulfilments give a value. */
  readonly written: ReadonlySet<string>;
  /** Those that the customer's words fill: parameters of forms and of intents. */
  readonly asked: ReadonlySet<string>;
  /** Those that conditions compare and that no fulfilment gives a value: a webhook or a client must write them. */
  readonly volatile: readonly string[];
}

export function parametersIn({ flows, groups, intents }: Agent): Parameters {
  const read = new Set<string>();
  const written = new Set<string>();
  const asked = new Set<string>();
  const visit = (value: Json | undefined, flow: string): void => {
    for (const item of items(value)) visit(item, flow);
    for (const [key, inner] of entries(value)) {
      for (const [name, into] of SEEN.get(key)?.(inner, flow) ?? []) ({ read, written, asked })[into].add(name);
      if (isObject(inner) || Array.isArray(inner)) visit(inner, flow);
    }
  };
  for (const flow of flows) for (const { file } of [flow, ...flow.pages, ...flow.groups, ...groups]) visit(file.value, flow.name);
  for (const { parameters } of intents) for (const name of parameters) asked.add(parameterOf(name, ""));
  return {
    written,
    asked,
    volatile: [...read].filter((name) => !written.has(name) && name.startsWith("$session.params.")),
  };
}

type Seen = readonly [name: string, into: "read" | "written" | "asked"];

/** The keys under which the files of an agent read and write parameters. */
const SEEN: ReadonlyMap<string, (value: Json, flow: string) => readonly Seen[]> = new Map([
  ["condition", (value, flow) => comparedIn(text(value) ?? "", flow).map((name): Seen => [name, "read"])],
  [
    "setParameterActions",
    (value, flow) =>
      items(value).flatMap((action): Seen[] =>
        member(action, "value") === null ? [] : [[parameterOf(text(member(action, "parameter")) ?? "", flow), "written"]],
      ),
  ],
  [
    "form",
    (value, flow) =>
      items(dig(value, "parameters")).map((each): Seen => [parameterOf(text(member(each, "displayName")) ?? "", flow), "asked"]),
  ],
]);
