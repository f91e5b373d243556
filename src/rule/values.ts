import { remember } from "../model/maps.ts";
import type { Bot, Node, Place } from "../model/model.ts";
import { placeKey } from "../model/place.ts";
import type { Json, SourceDocument } from "../source/document.ts";
import { entries, isObject, items, member } from "../source/json.ts";
import { escapeStep, innerJson, stepsOf, valueAt } from "../source/pointer.ts";
import type { Sources } from "./rule.ts";

/** A text that an action holds. */
export interface Value {
  readonly text: string;
  readonly at: Place;
  /** What names it: the variable, parameter or attribute that stands beside it (`{key: "to", value: "…"}`), else its member. */
  readonly name: string;
  /** The members that it stands under and the names beside these, outermost first, without those that merely wrap it. */
  readonly path: readonly string[];
}

/** Members that name what stands beside them: a variable, a parameter, an attribute, a header. */
const NAMES = ["key", "name", "variable", "property", "parameter", "attribute", "slot"];
/** Members in which a format wraps a text: Archy YAML (`lit`, `exp`, `var`), Genesys JSON (`text`, `config`, `ref`). */
const WRAPS = ["lit", "exp", "var", "text", "config", "ref"];
/** Members that hold no values of their own: the parts of an expression whose text stands beside them, and what a designer keeps (Genesys JSON). */
const PARTS = ["operands", "metaData", "uiMetaData"];
/** Members that say nothing of what they hold. */
const NAMELESS = [...WRAPS, "value", "expression"];

/**
 * Reads the texts of a bot's actions, as far as their files mention something at all. What stands inside an action and is one of its own
 * (Archy YAML and Copilot Studio nest what follows) is not part of it; text that is JSON is looked into.
 */
export function valuesIn(bot: Bot, source: Sources["source"], mention: RegExp): (node: Node) => readonly Value[] {
  let actions: ReadonlySet<string> | undefined;
  return ({ at: { file, pointer: top } }) => {
    const document = source(file);
    // A node that stands for a whole file holds what is said and more.
    if (!document || top === "" || !mentions(document, mention)) return [];
    actions ??= new Set(bot.flows.flatMap(({ nodes }) => nodes.map(({ at }) => placeKey(at))));
    return textsIn(valueAt(document.value, stepsOf(top)) ?? null, { file, pointer: top }, actions);
  };
}

/** Documents live as long as their files stay as they are. */
const known = new WeakMap<SourceDocument, Map<RegExp, boolean>>();

const mentions = (document: SourceDocument, mention: RegExp): boolean =>
  remember(
    remember(known, document, () => new Map<RegExp, boolean>()),
    mention,
    () => mention.test(document.text),
  );

function textsIn(action: Json, top: Place, others: ReadonlySet<string>): readonly Value[] {
  const found: Value[] = [];
  const walk = (value: Json, pointer: string, name: string, path: readonly string[]): void => {
    if (pointer !== top.pointer && others.has(placeKey({ file: top.file, pointer }))) return;
    if (typeof value === "string") {
      const inner = innerJson(value);
      if (inner === undefined) found.push({ text: value, at: { file: top.file, pointer }, name, path });
      else walk(inner, pointer, name, path);
    }
    for (const [i, item] of items(value).entries()) walk(item, `${pointer}/${i}`, name, path);
    const beside = NAMES.flatMap((key) => nameIn(member(value, key)) ?? []);
    for (const [key, each] of entries(value)) {
      if (PARTS.includes(key)) continue;
      const own = NAMELESS.includes(key) ? [] : [key];
      walk(each, `${pointer}/${escapeStep(key)}`, beside[0] ?? own[0] ?? name, [...path, ...beside, ...own]);
    }
  };
  walk(action, top.pointer, "", []);
  return found;
}

function nameIn(value: Json | undefined): string | undefined {
  if (typeof value === "string") return value;
  if (!isObject(value)) return undefined;
  return WRAPS.map((key) => nameIn(member(value, key))).find((name) => name !== undefined);
}
