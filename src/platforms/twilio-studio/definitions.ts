import { below } from "../../model/build.ts";
import type { Place } from "../../model/model.ts";
import type { Json, SourceDocument } from "../../source/document.ts";
import { fileName } from "../../source/file-names.ts";
import { entries, items, member, text } from "../../source/json.ts";
import { innerJson } from "../../source/pointer.ts";
import { placeIn } from "../platform.ts";
import { localsIn } from "../terraform.ts";

/** One flow definition, and where it stands in its file. */
export interface Definition {
  readonly at: Place;
  readonly value: Json;
  readonly sid?: string;
  /** The address of its resource in Terraform, `twilio_studio_flows_v2.main`. */
  readonly address?: string;
  readonly name: string;
}

/** How deep definitions are looked for: Terraform has one at `/0/resource/twilio_studio_flows_v2/<name>/definition`. */
const DEPTH = 5;

/**
 * Definitions stand alone, in an answer of the REST API or CLI (`definition`, an object or its JSON text), in lists and objects of these, and
 * in Terraform in a resource or in a local value that one refers to.
 */
export function definitions(document: SourceDocument): readonly Definition[] {
  const fallback = fileName(document.path).replace(/(\.(private|tpl|tftpl|tf|json))+$/i, "");
  const found = new Map<string, Definition>();
  // What is referred to is found once more, with less around it.
  for (const each of visit(localsIn(document), document.value, placeIn(document, ""), { name: fallback }, 0))
    if (each.address !== undefined || !found.has(each.at.pointer)) found.set(each.at.pointer, each);
  return [...found.values()];
}

type Known = Omit<Definition, "at" | "value">;

/** @param known what stands around the value says of a flow in it */
function visit(
  locals: ReturnType<typeof localsIn>,
  value: Json | undefined,
  at: Place,
  known: Known,
  depth: number,
): readonly Definition[] {
  if (value === undefined) return [];
  if (isDefinition(value)) return [{ at, value, ...known }];
  if (depth === DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((each, i) => visit(locals, each, below(at, i), known, depth + 1));
  const { name: outside, address } = known;
  const sid = text(member(value, "sid"));
  const name = text(member(value, "friendly_name")) ?? text(member(value, "friendlyName")) ?? outside;
  const around = { name, ...(sid && { sid }), ...(address && { address }) };
  return entries(value).flatMap(([key, each]) => {
    if (RESOURCE.test(key))
      return entries(each).flatMap(([label, resource]) =>
        visit(locals, resource, below(at, key, label), { name: label, address: `${key}.${label}` }, depth + 2),
      );
    if (key !== "definition") return visit(locals, each, below(at, key), around, depth + 1);
    const { value: written, at: place } = locals.get(text(each) ?? "") ?? { value: each, at: below(at, key) };
    return visit(locals, typeof written === "string" ? innerJson(written) : written, place, around, depth + 1);
  });
}

/** Flows in Terraform, whose providers are `twilio/twilio` and `RJPearson94/twilio`. */
const RESOURCE = /^twilio_studio_flows?(_v2)?$/;

const isDefinition = (value: Json): boolean =>
  Array.isArray(member(value, "states")) &&
  (typeof member(value, "initial_state") === "string" ||
    items(member(value, "states")).some((state) => text(member(state, "type")) === "trigger"));
