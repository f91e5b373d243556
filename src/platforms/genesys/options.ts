import { below } from "../../model/build.ts";
import type { Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { dig, entries, items, member, text } from "../../source/json.ts";
import { constantsOf } from "./results.ts";
import { type Action, type ArchitectFlow, actionsOf } from "./shape.ts";
import { jsonValue, yamlValue } from "./values.ts";

/** What a digital menu offers: what the customer sees, and what is sent when it is chosen. */
export interface Option {
  readonly words: readonly string[];
  readonly at: Place;
}

/**
 * The options of a menu stand in its chooser, as quick replies, cards or a list: the presentation says which. Archy lists outputs only for
 * those that have actions of their own.
 */
export function optionsOf({ raw, inside }: Action): readonly Option[] {
  const chooser = dig(raw, "chooser", "lit");
  const shown = text(dig(chooser, "presentation", "lit"));
  const place = below(inside, "chooser", "lit");
  return shown === undefined ? optionsIn(chooser, place) : optionsIn(member(chooser, shown), below(place, shown));
}

/** The words of the options of menus that keep what was chosen, by each of these words in lower case. */
export const keptOptions = (flow: ArchitectFlow): ReadonlyMap<string, readonly string[]> =>
  new Map(
    actionsOf(flow)
      .filter(keepsChoice)
      .flatMap(optionsOf)
      .flatMap(({ words }) => words.map((word) => [word.toLowerCase(), words] as const)),
  );

/** True of a menu that keeps what was chosen: the branch that looks at it is the choice. */
export const keepsChoice = (action: Action): boolean => action.type === "digitalMenu" && action.field("selection")?.kind === "variable";

/**
 * The options of a menu of configuration JSON, by the id of the output: every option has an output, and properties for its label and for what it sends.
 */
export function jsonOptions(action: Json): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const visit = (here: Json): void => {
    const reference = text(dig(here, "uiMetaData", "referenceId"));
    if (reference !== undefined) found.set(reference, entries(member(here, "properties")).flatMap(propertyWords));
    for (const each of Array.isArray(here) ? items(here) : entries(here).map(([, value]) => value)) visit(each);
  };
  visit(action);
  return found;
}

const propertyWords = ([name, value]: readonly [string, Json]): readonly string[] =>
  name === "type" ? [] : constantsOf(jsonValue(value, { file: "", pointer: "" }));

/** Buttons and items have a value; a button that opens a page sends none. */
function optionsIn(value: Json | undefined, at: Place): readonly Option[] {
  if (Array.isArray(value)) return items(value).flatMap((each, i) => optionsIn(each, below(at, i)));
  const sent = text(dig(value, "lit", "value", "lit"));
  if (sent === undefined) return entries(value).flatMap(([name, each]) => optionsIn(each, below(at, name)));
  const type = text(dig(value, "lit", "type", "lit")) ?? "postback";
  const label = yamlValue(dig(value, "lit", "label") ?? dig(value, "lit", "title"), at);
  // A computed label, one per language, names nothing; each of its texts is seen by somebody.
  const words = label?.kind === "literal" ? [label.text, sent] : [sent, ...constantsOf(label)];
  return type === "postback" ? [{ words: [...new Set(words)], at }] : [];
}
