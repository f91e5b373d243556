import { remember } from "../model/maps.ts";
import type { Bot, Node, Place } from "../model/model.ts";
import { placeKey } from "../model/place.ts";
import type { ValueForms } from "../platforms/platform.ts";
import type { Json, SourceDocument } from "../source/document.ts";
import { entries, isObject, items, member } from "../source/json.ts";
import { escapeStep, innerJson, stepsOf, valueAt } from "../source/pointer.ts";
import type { Sources } from "./rule.ts";

/** A text that an action holds. */
export interface Value {
  readonly text: string;
  /** The text without the quotes of an expression that is only a text. */
  readonly literal: string;
  readonly at: Place;
  /** Its name: the variable, parameter or attribute beside it (`{key: "to", value: "…"}`), else the key of its member. */
  readonly name: string;
  /** The keys around it and the names beside these, outermost first, without keys that merely wrap it. */
  readonly path: readonly string[];
}

/** Keys of members that name what is beside them: a variable, a parameter, an attribute, a header. */
const NAMES = ["key", "name", "variable", "property", "parameter", "attribute", "slot"];
const PLAIN: ValueForms = { wraps: [], idle: [] };
/** Keys that say nothing about what they hold. */
const NAMELESS = ["value", "expression", "text"];

/**
 * Reads the texts in a bot's actions, if their files match `mention` at all. An action inside another one is not part of it, as some formats nest
 * what follows. JSON inside texts is read, too.
 */
export function valuesIn(bot: Bot, { source, platform }: Sources, mention: RegExp): (node: Node) => readonly Value[] {
  const forms = { ...PLAIN, ...platform?.valueForms };
  let actions: ReadonlySet<string> | undefined;
  return ({ at: { file, pointer: top } }) => {
    const document = source(file);
    // A node at the root of a file holds everything that is said there.
    if (!document || top === "" || !mentions(document, mention)) return [];
    actions ??= new Set(bot.flows.flatMap(({ nodes }) => nodes.map(({ at }) => placeKey(at))));
    return textsIn(valueAt(document.value, stepsOf(top)) ?? null, { file, pointer: top }, actions, forms);
  };
}

/** Whether documents match a pattern; documents live until their files change. */
const known = new WeakMap<SourceDocument, Map<RegExp, boolean>>();

const mentions = (document: SourceDocument, mention: RegExp): boolean =>
  remember(
    remember(known, document, () => new Map<RegExp, boolean>()),
    mention,
    () => mention.test(document.text),
  );

function textsIn(action: Json, top: Place, others: ReadonlySet<string>, { wraps, idle, literal }: ValueForms): readonly Value[] {
  const found: Value[] = [];
  const walk = (value: Json, pointer: string, name: string, path: readonly string[]): void => {
    if (pointer !== top.pointer && others.has(placeKey({ file: top.file, pointer }))) return;
    if (typeof value === "string") {
      const inner = innerJson(value);
      if (inner === undefined)
        found.push({
          text: value,
          literal: literal?.exec(value)?.groups?.text ?? value.trim(),
          at: { file: top.file, pointer },
          name,
          path,
        });
      else walk(inner, pointer, name, path);
    }
    for (const [i, item] of items(value).entries()) walk(item, `${pointer}/${i}`, name, path);
    const beside = NAMES.flatMap((key) => nameIn(member(value, key), wraps) ?? []);
    for (const [key, each] of entries(value)) {
      if (idle.includes(key)) continue;
      const own = NAMELESS.includes(key) || wraps.includes(key) ? [] : [key];
      walk(each, `${pointer}/${escapeStep(key)}`, beside[0] ?? own[0] ?? name, [...path, ...beside, ...own]);
    }
  };
  walk(action, top.pointer, "", []);
  return found;
}

function nameIn(value: Json | undefined, wraps: readonly string[]): string | undefined {
  if (typeof value === "string") return value;
  if (!isObject(value)) return undefined;
  return wraps.map((key) => nameIn(member(value, key), wraps)).find((name) => name !== undefined);
}
