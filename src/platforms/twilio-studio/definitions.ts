import { below } from "../../model/build.ts";
import type { Place } from "../../model/model.ts";
import type { Json, SourceDocument } from "../../source/document.ts";
import { fileName } from "../../source/file-names.ts";
import { entries, items, member, text } from "../../source/json.ts";
import { innerJson } from "../../source/pointer.ts";

/** One flow definition, and where it stands in its file. */
export interface Definition {
  readonly at: Place;
  readonly value: Json;
  readonly sid?: string;
  readonly name: string;
}

/** How deep definitions are looked for: Terraform has one at `/0/resource/twilio_studio_flows_v2/<name>/definition`. */
const DEPTH = 5;

/** Definitions stand alone, in an answer of the REST API or CLI (`definition`, an object or its JSON text), and in lists and objects of these. */
export function definitions(document: SourceDocument): readonly Definition[] {
  const fallback = fileName(document.path).replace(/(\.(private|tpl|tftpl|tf|json))+$/i, "");
  return visit(document.value, { file: document.path, pointer: "" }, { name: fallback }, 0);
}

/** @param known what stands around the value says of a flow in it */
function visit(value: Json | undefined, at: Place, known: Pick<Definition, "name" | "sid">, depth: number): readonly Definition[] {
  if (value === undefined) return [];
  if (isDefinition(value)) return [{ at, value, ...known }];
  if (depth === DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((each, i) => visit(each, below(at, i), known, depth + 1));
  const sid = text(member(value, "sid"));
  const around = { name: text(member(value, "friendly_name")) ?? text(member(value, "friendlyName")) ?? known.name, ...(sid && { sid }) };
  return entries(value).flatMap(([key, each]) => {
    const inner = key === "definition" && typeof each === "string" ? innerJson(each) : each;
    return visit(inner, below(at, key), around, depth + 1);
  });
}

const isDefinition = (value: Json): boolean =>
  Array.isArray(member(value, "states")) &&
  (typeof member(value, "initial_state") === "string" ||
    items(member(value, "states")).some((state) => text(member(state, "type")) === "trigger"));
