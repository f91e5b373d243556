import { below } from "../../model/build.ts";
import type { Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { dig, entries, isObject, items, member, text } from "../../source/json.ts";
import type { Value } from "./shape.ts";

/** A constant in an expression. */
const QUOTED = /"((?:[^"\\]|\\.)*)"/g;
const VARIABLE = /^[A-Za-z_]\w*(\.\w+)+$/;

/**
 * A setting of Archy YAML: `{lit: …}`, `{exp: …}`, `{var: …}`, `{noValue: true}`, or a bare value. A constant object is known by its name or id, or
 * by the only word that it holds (the e-mail address of a user, say).
 */
export function yamlValue(value: Json | undefined, at: Place): Value | undefined {
  if (value === undefined) return undefined;
  if (!isObject(value)) return bare(value, at);
  const literal = member(value, "lit") ?? member(value, "tts");
  if (literal !== undefined) {
    const [only, ...others] = entries(literal);
    const name =
      text(literal) ?? text(member(literal, "name")) ?? text(member(literal, "id")) ?? (others.length === 0 ? text(only?.[1]) : undefined);
    const key = member(value, "lit") === undefined ? "tts" : "lit";
    const place = text(literal) === undefined && text(member(literal, "name")) !== undefined ? below(at, key, "name") : below(at, key);
    return { kind: "literal", text: name ?? JSON.stringify(literal), at: place };
  }
  const expression = text(member(value, "exp"));
  if (expression !== undefined) return expressed(expression, below(at, "exp"));
  const variable = text(member(value, "var"));
  if (variable !== undefined) return { kind: "variable", text: variable, at: below(at, "var") };
  if (member(value, "noValue") !== undefined) return { kind: "none", text: "", at };
  const name = text(member(value, "name"));
  return name === undefined ? undefined : { kind: "literal", text: name, at: below(at, "name") };
}

function bare(value: Json, at: Place): Value {
  const written = text(value);
  return written === undefined ? { kind: "none", text: "", at } : { kind: "literal", text: written, at };
}

/** A lone variable is a variable; a quoted constant is one. */
function expressed(expression: string, at: Place): Value {
  const trimmed = expression.trim();
  if (VARIABLE.test(trimmed)) return { kind: "variable", text: trimmed, at };
  const quoted = /^"((?:[^"\\]|\\.)*)"$/.exec(trimmed)?.[1];
  return quoted === undefined ? { kind: "expression", text: trimmed, at } : { kind: "literal", text: quoted.replace(/\\(.)/g, "$1"), at };
}

/** A setting of configuration JSON: `{text, config: {lit | ref | emp | …}}`; lists give their first item. */
export function jsonValue(value: Json | undefined, at: Place): Value | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return jsonValue(items(value)[0], below(at, 0));
  if (!isObject(value)) return bare(value, at);
  const config = member(value, "config");
  const words = text(member(value, "text")) ?? "";
  if (config === undefined) return member(value, "text") === undefined ? undefined : expressed(words, below(at, "text"));
  const literal = member(config, "lit");
  if (literal !== undefined) return { kind: "literal", text: text(member(literal, "text")) ?? words, at };
  if (member(config, "ref") !== undefined || member(config, "sysref") !== undefined)
    return { kind: "variable", text: text(dig(config, "ref", "text")) ?? words, at };
  if (member(config, "emp") !== undefined || member(config, "nul") !== undefined || entries(config).length === 0)
    return { kind: "none", text: "", at };
  return expressed(words, at);
}

/** One expression that is compared with a constant. */
export const equality = (left: Value, right: Value): Value => ({
  kind: "expression",
  text: `${left.text} == ${right.kind === "literal" ? JSON.stringify(right.text) : right.text}`,
  at: right.at,
});

/** What a communication says: the texts inside an expression, and `{…}` for what is computed beside them. */
export function spoken(value: Value | undefined): string {
  const texts = textsIn(value);
  return [...texts, ...(texts.length > 0 && isComputed(value) ? ["{…}"] : [])].join(" ");
}

/** A name that is no function: functions only put texts together. */
const NAMED = /\b[A-Za-z_][\w.]*(?!\s*[\w.(])/;
const isComputed = (value: Value | undefined): boolean => value?.kind === "expression" && NAMED.test(value.text.replace(QUOTED, '""'));

/** The constants in a setting: itself, or the quoted ones of its expression. */
export function textsIn(value: Value | undefined): readonly string[] {
  if (value?.kind === "literal") return [value.text];
  if (value?.kind !== "expression") return [];
  return [...value.text.matchAll(QUOTED)].map(([, text = ""]) => text.replace(/\\n/g, " ").replace(/\\(.)/g, "$1"));
}
