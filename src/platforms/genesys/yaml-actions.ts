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

/** Outputs by name; `intents` and `paths` hold named ones, in a list or, at the bots of other vendors, by their names. */
function outputsOf({ type, id, value, inner, around, out }: Own): readonly Output[] {
  const written = writtenOutputs(type, value, inner);
  return entries(written?.value).flatMap(([key, output]): Output[] => {
    const at = below(written?.at ?? inner, key);
    if (isByName(key, output))
      return entries(output).flatMap(([label, named]): Output[] => {
        if (isFalse(member(named, "enabled"))) return [];
        const place = below(at, label);
        return [{ key: "intent", label, at: place, to: readList(member(named, "actions"), below(place, "actions"), around, out) }];
      });
    if (Array.isArray(output))
      return output.flatMap((item, i): Output[] => {
        const [entry] = entries(item);
        if (!entry || isFalse(member(entry[1], "enabled"))) return [];
        const [kind, named] = entry;
        const to = readList(member(named, "actions"), below(at, i, kind, "actions"), around, out);
        return [{ key: kind, label: text(member(named, "name")) ?? kind, at: below(at, i), to }];
      });
    if (isFalse(member(output, "enabled"))) return [];
    const inside = key === "loop" ? { after: againAt(id), loop: id } : around;
    return [{ key, at, to: readList(member(output, "actions"), below(at, "actions"), inside, out) }];
  });
}

/** The outputs of an action; those of another vendor's bot stand where its reference ends. */
function writtenOutputs(type: string, value: Json, inner: Place): { readonly value: Json; readonly at: Place } | undefined {
  const own = member(value, "outputs");
  if (own !== undefined) return { value: own, at: below(inner, "outputs") };
  const reference = ACTIONS.get(type)?.draw === "callBot" ? botReference(value, inner) : undefined;
  const deeper = reference && member(reference.value, "outputs");
  return deeper === undefined ? undefined : { value: deeper, at: below(reference?.at ?? inner, "outputs") };
}

const isByName = (key: string, output: Json): boolean => key === "intents" && isObject(output) && member(output, "actions") === undefined;

function switchedOff(type: string, value: Json, inner: Place): readonly string[] {
  const isOff = (output: Json) => isFalse(member(output, "enabled"));
  return entries(writtenOutputs(type, value, inner)?.value).flatMap(([key, output]) => {
    if (isByName(key, output)) return entries(output).flatMap(([name, named]) => (isOff(named) ? [name] : []));
    if (!Array.isArray(output)) return isOff(output) ? [key] : [];
    return output.flatMap((item) => entries(item).flatMap(([, named]) => (isOff(named) ? (text(member(named, "name")) ?? []) : [])));
  });
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
