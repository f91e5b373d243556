import { below } from "../../model/build.ts";
import type { Place } from "../../model/model.ts";
import type { Json, SourceDocument } from "../../source/document.ts";
import { fileName } from "../../source/file-names.ts";
import { items, member, text } from "../../source/json.ts";
import { innerJson } from "../../source/pointer.ts";

/** One flow definition, and where it stands in its file. */
export interface Definition {
  readonly at: Place;
  readonly value: Json;
  readonly sid?: string;
  readonly name: string;
}

/**
 * Definitions stand alone, in an answer of the REST API or CLI (`definition`, an object or its JSON text), and in lists of answers
 * (arrays, `flows`).
 */
export function definitions(document: SourceDocument): readonly Definition[] {
  const fallback = fileName(document.path).replace(/(\.(private|tpl|tftpl|json))+$/i, "");
  const read = (value: Json | undefined, at: Place): readonly Definition[] => {
    if (Array.isArray(value)) return value.flatMap((each, i) => read(each, below(at, i)));
    if (isDefinition(value)) return [{ at, value, name: fallback }];
    const given = member(value, "definition");
    const inner = typeof given === "string" ? innerJson(given) : given;
    if (!isDefinition(inner)) return items(member(value, "flows")).flatMap((each, i) => read(each, below(at, "flows", i)));
    const name = text(member(value, "friendly_name")) ?? text(member(value, "friendlyName")) ?? fallback;
    const sid = text(member(value, "sid"));
    return [{ at: below(at, "definition"), value: inner, name, ...(sid ? { sid } : {}) }];
  };
  return read(document.value, { file: document.path, pointer: "" });
}

const isDefinition = (value: Json | undefined): value is Json =>
  Array.isArray(member(value, "states")) &&
  (typeof member(value, "initial_state") === "string" ||
    items(member(value, "states")).some((state) => text(member(state, "type")) === "trigger"));
