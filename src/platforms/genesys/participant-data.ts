import { items, member, text } from "../../source/json.ts";
import { type Action, type ArchitectFlow, actionsOf, type Value } from "./shape.ts";
import { jsonValue, yamlValue } from "./values.ts";

/**
 * Participant data belongs to the conversation, and not to a flow: what a bot or a module writes there, its caller can read. Source: the
 * pages of "Set Participant Data" and "Get Participant Data", help.mypurecloud.com.
 */

/** An attribute, with the variable or constant that is written into it, or the variable that it is read into. */
export interface Attribute {
  /** The variable of the model that stands for it. */
  readonly name: string;
  readonly value: Value | undefined;
}

/** The attributes that an action writes or reads, as far as the file says their names. */
export function attributesOf({ raw, inside }: Action): readonly Attribute[] {
  const written = items(member(raw, "attributes")).map((item) => {
    const attribute = member(item, "attribute");
    const into = text(member(attribute, "variable"));
    const value: Value | undefined =
      into === undefined ? yamlValue(member(attribute, "value"), inside) : { kind: "variable", text: into, at: inside };
    return { name: yamlValue(member(attribute, "name"), inside), value };
  });
  const encoded = items(member(raw, "variables")).map((item) => ({
    name: jsonValue(member(item, "variable"), inside),
    value: jsonValue(member(item, "expression"), inside),
  }));
  return [...written, ...encoded].flatMap(({ name, value }) =>
    name?.kind === "literal" ? [{ name: `Participant[${name.text}]`, value }] : [],
  );
}

export const SETS_DATA = "setParticipantData";
export const GETS_DATA = "getParticipantData";

/** The attributes that flows of the project write and flows of the project read: calls hand them back. */
export function sharedAttributes(flows: readonly ArchitectFlow[]): readonly string[] {
  const named = (type: string) =>
    new Set(
      flows
        .flatMap((flow) => actionsOf(flow).flatMap((action) => (action.type === type ? attributesOf(action) : [])))
        .map(({ name }) => name),
    );
  const read = named(GETS_DATA);
  return read.size === 0 ? [] : [...named(SETS_DATA)].filter((name) => read.has(name));
}
