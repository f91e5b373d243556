import type { Place } from "../../../model/model.ts";
import type { Json, SourceDocument } from "../../../source/document.ts";
import { entries, isObject } from "../../../source/json.ts";
import { innerJson } from "../../../source/pointer.ts";
import { templateText } from "../cloudformation.ts";
import { type Located, listOf, part } from "../located.ts";

/** The text of a flow inside another file. */
export interface Content {
  /** The flow, with places in the outer file; absent = it does not parse. */
  readonly value: Located | undefined;
  readonly at: Place;
  /** Variables that the list form of `Fn::Sub` gives. */
  readonly variables: ReadonlyMap<string, Json>;
}

/**
 * Reads `Content`: a string, `Fn::Sub` in its short and its list form, and `Fn::Join` as the CDK writes it, whose parts stand nowhere as one
 * text: pointers run on behind the whole, ranges are those of the whole. Nothing where there is no text.
 */
export function contentOf(document: SourceDocument, content: Located): Content | undefined {
  const joined = part(content, "Fn::Join");
  if (joined) {
    const at = document.isTag(joined.at.pointer) ? content.at : joined.at;
    const value = innerJson(templateText(content) ?? "");
    return { value: value === undefined ? undefined : { value, at }, at, variables: new Map() };
  }
  const substituted = isObject(content.value) ? part(content, "Fn::Sub") : undefined;
  // A short tag is no key of the text, so it is no step of a pointer either.
  const at = substituted && document.isTag(substituted.at.pointer) ? content.at : substituted?.at;
  const whole: Located = substituted && at ? { value: substituted.value, at } : content;
  const [text, variables] = Array.isArray(whole.value) ? [listOf(whole)[0], new Map(entries(whole.value[1]))] : [whole, new Map()];
  if (typeof text?.value !== "string") return undefined;
  const value = innerJson(text.value);
  return { value: value === undefined ? undefined : { value, at: text.at }, at: text.at, variables };
}
