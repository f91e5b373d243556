import type { Json } from "../../source/document.ts";
import { entries, isObject, member, text } from "../../source/json.ts";
import { joinedText } from "../../source/pointer.ts";
import { type Located, membersOf, part, textOf } from "./located.ts";

/** CloudFormation (and SAM) templates, as far as Connect and Lex need them. Short tags come in their long form, `{"Fn::Sub": …}`. */

export interface Resource {
  readonly id: string;
  readonly type: string;
  readonly at: Located;
  readonly properties: Located | undefined;
}

/** The resources of a template; nothing for any other document. */
export function resourcesOf(document: Located): readonly Resource[] {
  return membersOf(part(document, "Resources")).flatMap(([id, at]) => {
    const type = textOf(part(at, "Type"));
    return type ? [{ id, type, at, properties: part(at, "Properties") }] : [];
  });
}

/** The key by which everything in a template means one of its resources. */
export const resourceKey = (file: string, id: string): string => `cfn:${file}#${id}`;

/**
 * The logical id that a value refers to: `{"Ref": X}`, `{"Fn::GetAtt": [X, "Arn"]}`, `{"Fn::Sub": "${X.Arn}"}`, the text `${X.Arn}`
 * inside such a string, or a part that `Fn::Select` takes out of one. Source: "Intrinsic function reference", CloudFormation user guide.
 */
export function referredResource(value: Json): string | undefined {
  if (typeof value === "string") return /^\$\{([A-Za-z0-9]+)(?:\.[\w.]+)?\}$/.exec(value.trim())?.[1];
  if (!isObject(value)) return undefined;
  const ref = member(value, "Ref");
  if (typeof ref === "string") return ref;
  const attribute = member(value, "Fn::GetAtt");
  if (Array.isArray(attribute)) return text(attribute[0]);
  if (typeof attribute === "string") return attribute.split(".")[0];
  const part = member(value, "Fn::Select") ?? member(value, "Fn::Split");
  if (Array.isArray(part)) return referredResource(part[1] ?? null);
  const substituted = member(value, "Fn::Sub");
  return substituted === undefined ? undefined : referredResource(Array.isArray(substituted) ? (substituted[0] ?? null) : substituted);
}

/** The defaults of the template's parameters, by name. Source: "Parameters", CloudFormation user guide. */
export const parameterDefaults = (document: Located): ReadonlyMap<string, string> =>
  new Map(
    membersOf(part(document, "Parameters")).flatMap(([name, at]) => {
      const value = textOf(part(at, "Default"));
      return value ? [[name, value] as const] : [];
    }),
  );

/** The default of the parameter to which a value refers. */
export const parameterDefault = (document: Located, value: Json | undefined): string | undefined =>
  parameterDefaults(document).get(text(member(value, "Ref")) ?? "");

/** A text that may be computed in part: what the template writes, with `${…}` for what it fills in. */
export function templateText(value: Located | undefined): string | undefined {
  if (!value) return undefined;
  const plain = text(value.value);
  if (plain !== undefined || !isObject(value.value)) return plain;
  const substituted = part(value, "Fn::Sub");
  if (substituted) return text(Array.isArray(substituted.value) ? substituted.value[0] : substituted.value);
  const join = part(value, "Fn::Join");
  return join && joinedText(join.value, (each) => `\${${referredResource(each) ?? "?"}}`);
}

/** A value whose references are texts, as `Fn::Sub` writes them: `{"Ref": "Desk"}` is `${Desk}`. */
export function withReferences(value: Json): Json {
  if (Array.isArray(value)) return value.map(withReferences);
  const members = entries(value);
  if (members.length === 1 && /^(Ref|Fn::\w+)$/.test(members[0]?.[0] ?? "")) {
    const substituted = member(value, "Fn::Sub");
    return text(Array.isArray(substituted) ? substituted[0] : substituted) ?? `\${${referredResource(value) ?? "?"}}`;
  }
  return isObject(value) ? Object.fromEntries(members.map(([key, each]) => [key, withReferences(each)])) : value;
}
