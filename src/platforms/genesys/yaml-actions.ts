import { below } from "../../model/build.ts";
import type { Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { entries, isFalse, isObject, items, member, text } from "../../source/json.ts";
import { ACTIONS } from "./actions.ts";
import { botReference } from "./bot-references.ts";
import { type Action, againAt, type Output } from "./shape.ts";
import { equality, yamlValue } from "./values.ts";

/** Action lists of Archy YAML. Order is control flow: a list that ends goes on behind the action that holds it. */

/** Where a list stands: what follows it, and the loop around it. */
export interface Around {
  readonly after: string | null;
  readonly loop?: string;
}

/** Reads a list from its end, so that every action knows what follows it. Gives the id of the first action, else of what follows. */
export function readList(list: Json | undefined, at: Place, around: Around, out: Action[]): string | null {
  const all = items(list);
  let next = around.after;
  for (let i = all.length - 1; i >= 0; i--) {
    const [entry] = entries(all[i]);
    const itemAt = below(at, i);
    if (entry) next = readAction(entry[0], entry[1], itemAt, below(itemAt, entry[0]), { ...around, after: next }, out);
  }
  return next;
}

/** Reads one action; `at` is the list item, `inner` what stands under its key. */
export function readAction(type: string, value: Json, at: Place, inner: Place, around: Around, out: Action[]): string {
  const id = at.pointer;
  const name = text(member(value, "name"));
  const trackingId = text(member(value, "trackingId"));
  const own = { type, id, value, inner, around, out };
  out.push({
    id,
    type,
    name,
    ...(trackingId === undefined ? {} : { trackingId: Number(trackingId) }),
    at,
    inside: inner,
    outputs: type === "switch" ? casesOf(own) : outputsOf(own),
    off: switchedOff(type, value, inner),
    next: around.after,
    loop: around.loop,
    field: (field) => yamlValue(member(value, field), below(inner, field)),
    raw: value,
  });
  return id;
}

interface Own {
  readonly type: string;
  readonly id: string;
  readonly value: Json;
  readonly inner: Place;
  readonly around: Around;
  readonly out: Action[];
}

/** Outputs by name; `intents` and `paths` hold named ones. */
function outputsOf({ type, id, value, inner, around, out }: Own): readonly Output[] {
  return writtenOutputs(type, value, inner).flatMap(({ key, value: output, at }): Output[] => {
    const named = namedIn(key, output, at);
    if (named)
      return named.flatMap(({ kind, label, value: own, at: place, inside }): Output[] =>
        isOff(own) ? [] : [{ key: kind, label, at: place, to: readActions(own, inside, around, out) }],
      );
    if (isOff(output)) return [];
    const inside = key === "loop" ? { after: againAt(id), loop: id } : around;
    return [{ key, at, to: readActions(output, at, inside, out) }];
  });
}

/** The actions of an output. A bare list in its place is taken for them, although Architect refuses it. */
const readActions = (output: Json, at: Place, around: Around, out: Action[]): string | null =>
  Array.isArray(output) ? readList(output, at, around, out) : readList(member(output, "actions"), below(at, "actions"), around, out);

const switchedOff = (type: string, value: Json, inner: Place): readonly string[] =>
  writtenOutputs(type, value, inner).flatMap(({ key, value: output, at }) => {
    const named = namedIn(key, output, at);
    return named ? named.flatMap(({ label, value: own }) => (isOff(own) ? [label] : [])) : isOff(output) ? [key] : [];
  });

const isOff = (output: Json): boolean => isFalse(member(output, "enabled"));

interface Written {
  readonly key: string;
  readonly value: Json;
  readonly at: Place;
}

/** The outputs of an action; those of another vendor's bot stand where its reference ends. */
function writtenOutputs(type: string, value: Json, inner: Place): readonly Written[] {
  const own = { value, at: inner };
  const isBot = member(value, "outputs") === undefined && ACTIONS.get(type)?.draw === "callBot";
  const owner = isBot ? (botReference(value, inner) ?? own) : own;
  return entries(member(owner.value, "outputs")).map(([key, output]) => ({ key, value: output, at: below(owner.at, "outputs", key) }));
}

interface NamedOutput {
  readonly kind: string;
  readonly label: string;
  readonly value: Json;
  readonly at: Place;
  /** Where its actions stand. */
  readonly inside: Place;
}

/** An item is no action of the output itself. */
const isNamed = (item: Json): boolean => entries(item).every(([key]) => !ACTIONS.has(key));

/** Outputs with names of their own: a list of `intent` or `path`, or, at the bots of other vendors, a map. */
function namedIn(key: string, output: Json, at: Place): readonly NamedOutput[] | undefined {
  if (Array.isArray(output) && output.every(isNamed))
    return output.flatMap((item, i) =>
      entries(item)
        .slice(0, 1)
        .map(([kind, value]) => {
          const label = text(member(value, "name")) ?? kind;
          return { kind, label, value, at: below(at, i), inside: below(at, i, kind) };
        }),
    );
  if (key !== "intents" || !isObject(output) || member(output, "actions") !== undefined) return undefined;
  return entries(output).map(([label, value]) => ({ kind: "intent", label, value, at: below(at, label), inside: below(at, label) }));
}

/**
 * Cases are conditions of their own (`firstTrue`), or constants that one expression is compared with (`firstMatch`, under the type of the
 * constants: `string: {value, cases}`).
 */
function casesOf({ value, inner, around, out }: Own): readonly Output[] {
  return entries(member(value, "evaluate")).flatMap(([style, written]): Output[] => {
    const typed = entries(written).find(([, each]) => member(each, "cases") !== undefined);
    const evaluated = typed ? typed[1] : written;
    const outer = below(inner, "evaluate", style);
    const at = typed ? below(outer, typed[0]) : outer;
    const compared = yamlValue(member(evaluated, "expression") ?? member(evaluated, "value"), below(at, "value"));
    const cases = items(member(evaluated, "cases")).flatMap((item, i): Output[] => {
      const each = member(item, "case");
      if (each === undefined || isFalse(member(each, "enabled"))) return [];
      const place = below(at, "cases", i);
      const condition = yamlValue(member(each, "value"), below(place, "case", "value"));
      const to = readList(member(each, "actions"), below(place, "case", "actions"), around, out);
      const when = condition && compared && style !== "firstTrue" ? equality(compared, condition) : condition;
      return [{ key: "case", when, label: when?.text, at: place, to }];
    });
    const beside = member(evaluated, "default") === undefined ? outer : at;
    const rest = member(beside === at ? evaluated : written, "default");
    if (isFalse(member(rest, "enabled"))) return cases;
    const to = readList(member(rest, "actions"), below(beside, "default", "actions"), around, out);
    return [...cases, { key: "default", at: rest === undefined ? at : below(beside, "default"), to }];
  });
}
