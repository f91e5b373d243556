import type { Phrase, Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { entries, isObject, isTrue, member, text } from "../../source/json.ts";

/** A setting: a constant, an expression that Architect computes, or nothing. */
export type Value =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "expression"; readonly text: string }
  | { readonly kind: "unset" };

export const UNSET: Value = { kind: "unset" };
const VARIABLE = /^[A-Za-z_]\w*(?:\.\w+)+$/;

/** Archy writes one key: `lit`, `exp`, `var`, `tts` or `noValue`; some settings are bare. */
export function yamlValue(value: Json | undefined): Value {
  const bare = text(value);
  if (bare !== undefined) return { kind: "literal", text: bare };
  if (!isObject(value) || isTrue(member(value, "noValue"))) return UNSET;
  const literal = member(value, "lit") ?? member(value, "tts") ?? member(value, "prompt");
  if (literal !== undefined) {
    const said = text(literal) ?? text(member(literal, "name")) ?? text(member(literal, "id")) ?? text(entries(literal)[0]?.[1]);
    return said === undefined || said === "" ? UNSET : { kind: "literal", text: said };
  }
  return expression(text(member(value, "exp")) ?? text(member(value, "var")));
}

/** Configuration JSON writes `{text, type, config}`; the key in `config` says what it is. */
export function jsonValue(value: Json | undefined): Value {
  const said = text(member(value, "text"));
  const config = member(value, "config");
  if (said === undefined) return UNSET;
  if (member(config, "emp") !== undefined || member(config, "nul") !== undefined || said === "") return UNSET;
  if (member(config, "lit") !== undefined) return { kind: "literal", text: said };
  return expression(said);
}

/** An expression that is one quoted text, or a conversion of one, is a constant. */
function expression(source: string | undefined): Value {
  const body = source?.trim();
  if (!body || /^NOT_SET$/i.test(body)) return UNSET;
  if (/^(?:true|false|-?\d+(?:\.\d+)?)$/i.test(body)) return { kind: "literal", text: body.toLowerCase() };
  const inner = /^To(?:String|PhoneNumber|Queue|User|Group)\s*\(\s*("(?:[^"\\]|\\.)*")\s*\)$/i.exec(body)?.[1] ?? body;
  const quoted = /^"((?:[^"\\]|\\.)*)"$/.exec(inner)?.[1];
  return quoted === undefined ? { kind: "expression", text: body } : { kind: "literal", text: unescaped(quoted) };
}

const unescaped = (quoted: string) => quoted.replace(/\\(.)/gs, (_, char: string) => (char === "n" ? "\n" : char === "t" ? "\t" : char));

/** The variable that a value is, if it is nothing else. */
export const variableIn = (value: Value): string | undefined =>
  value.kind === "expression" && VARIABLE.test(value.text) ? value.text : undefined;

/** What is said: a literal, or the quoted parts of an expression such as `MakeCommunication("Hello")`. */
export function saidIn(value: Value, at: Place): readonly Phrase[] {
  if (value.kind === "unset") return [];
  const said =
    value.kind === "literal"
      ? value.text
      : [...value.text.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, quoted = ""]) => unescaped(quoted)).join(" ");
  const clean = said.replace(/\s+/g, " ").trim();
  return clean ? [{ text: clean, at }] : [];
}
