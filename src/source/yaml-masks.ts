/**
 * Real exports hold what YAML does not allow unquoted: `{{name}}` in Archy files, keys that begin with `@` in Copilot files. Before parsing,
 * single characters are exchanged for private ones, so that every offset stays true; values get them back.
 */
const PRIVATE: Readonly<Record<string, string>> = { "\uE000": "{", "\uE001": "}", "\uE002": "@" };

const SUBSTITUTION = /\{\{[^{}:,"'[\]\n]*\}\}/g;
const RESERVED = /^([ \t]*(?:- +)*)@|(: +)@/gm;

export function mask(text: string): string {
  if (/[\uE000-\uE002]/.test(text)) return text;
  let masked = text;
  if (text.includes("{{")) masked = masked.replace(SUBSTITUTION, (found) => `\uE000\uE000${found.slice(2, -2)}\uE001\uE001`);
  if (text.includes("@"))
    masked = masked.replace(RESERVED, (_, before: string | undefined, after: string | undefined) => `${before ?? after}\uE002`);
  return masked;
}

export const unmask = (text: string): string =>
  /[\uE000-\uE002]/.test(text) ? text.replace(/[\uE000-\uE002]/g, (char) => PRIVATE[char] ?? char) : text;
