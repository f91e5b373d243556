import type { Place } from "../../../model/model.ts";
import type { Json, SourceDocument } from "../../../source/document.ts";
import { entries } from "../../../source/json.ts";
import { innerJson } from "../../../source/pointer.ts";
import { templateText, withReferences } from "../cloudformation.ts";
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
 * Reads `Content`: a string, `Fn::Sub` in its short and its list form, `Fn::Join` as the CDK writes it, whose parts stand nowhere as one
 * text: pointers run on behind the whole, ranges are those of the whole; and `Fn::ToJsonString`, behind which the flow stands as it is
 * (transform `AWS::LanguageExtensions`, CloudFormation user guide). Nothing where there is no text.
 */
export function contentOf(document: SourceDocument, content: Located): Content | undefined {
  const inside = (name: string) => insideOf(document, content, name);
  const encoded = inside("Fn::ToJsonString");
  if (encoded) return { value: { value: withReferences(encoded.value), at: encoded.at }, at: encoded.at, variables: new Map() };
  const joined = inside("Fn::Join");
  if (joined) return written(templateText(content) ?? "", joined.at);
  const whole = inside("Fn::Sub") ?? content;
  const [text, variables] = Array.isArray(whole.value) ? [listOf(whole)[0], new Map(entries(whole.value[1]))] : [whole, undefined];
  return typeof text?.value === "string" ? written(text.value, text.at, variables) : undefined;
}

/** What an intrinsic function is given. A short tag is no key of the text, so it is no step of a pointer either. */
function insideOf(document: SourceDocument, content: Located, name: string): Located | undefined {
  const found = part(content, name);
  return found && document.isTag(found.at.pointer) ? { value: found.value, at: content.at } : found;
}

function written(text: string, at: Place, variables: Content["variables"] = new Map()): Content {
  const value = innerJson(text);
  return { value: value === undefined ? undefined : { value, at }, at, variables };
}
