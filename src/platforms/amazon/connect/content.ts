import { below } from "../../../model/build.ts";
import type { Place } from "../../../model/model.ts";
import type { Json, SourceDocument } from "../../../source/document.ts";
import { entries, isObject } from "../../../source/json.ts";
import { innerJson } from "../../../source/pointer.ts";
import { type Located, listOf, part } from "../located.ts";

/** The text of a flow inside another file. */
export interface Content {
  /** The flow, with places in the outer file; absent = it does not parse. */
  readonly value: Located | undefined;
  readonly at: Place;
  /** Variables that the list form of `Fn::Sub` gives. */
  readonly variables: ReadonlyMap<string, Json>;
}

/** Reads `Content`: a string, `Fn::Sub` in its short and its list form. Nothing where there is no text. */
export function contentOf(document: SourceDocument, content: Located): Content | undefined {
  const { text: found, variables } = textIn(content);
  if (typeof found?.value !== "string") return undefined;
  // A short tag is no key of the text, so it is no step of a pointer either.
  const at = document.isTag(below(content.at, "Fn::Sub").pointer) && found.at.pointer.endsWith("/Fn::Sub") ? content.at : found.at;
  const value = innerJson(found.value);
  return { value: value === undefined ? undefined : { value, at }, at, variables };
}

function textIn(content: Located): { readonly text: Located | undefined; readonly variables: ReadonlyMap<string, Json> } {
  const substituted = isObject(content.value) ? part(content, "Fn::Sub") : undefined;
  if (!substituted) return { text: content, variables: new Map() };
  if (!Array.isArray(substituted.value)) return { text: substituted, variables: new Map() };
  return { text: listOf(substituted)[0], variables: new Map(entries(substituted.value[1])) };
}
