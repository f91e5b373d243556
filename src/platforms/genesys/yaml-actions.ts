import { below } from "../../model/build.ts";
import type { Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { entries, isFalse, items, member, text } from "../../source/json.ts";
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
    off: switchedOff(value),
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

/** Outputs by name; `intents` and `paths` hold lists of named ones. */
function outputsOf({ id, value, inner, around, out }: Own): readonly Output[] {
  return entries(member(value, "outputs")).flatMap(([key, output]): Output[] => {
    const at = below(inner, "outputs", key);
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

function switchedOff(value: Json): readonly string[] {
  return entries(member(value, "outputs")).flatMap(([key, output]) =>
    Array.isArray(output)
      ? output.flatMap((item) =>
          entries(item).flatMap(([, named]) => (isFalse(member(named, "enabled")) ? (text(member(named, "name")) ?? []) : [])),
        )
      : isFalse(member(output, "enabled"))
        ? [key]
        : [],
  );
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
