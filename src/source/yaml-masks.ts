/**
 * Real exports hold what YAML does not allow unquoted: `{{name}}` in Archy files, keys that begin with `@` in Copilot files. Before parsing,
 * such characters are exchanged for private ones, one for one, so that every offset stays true; values get them back.
 */
export interface Masked {
  readonly text: string;
  /** Puts the characters back into a part of the text. */
  readonly restore: (part: string) => string;
}

/** Where a value begins, all up to its braces is text; elsewhere quotes and escapes may belong to the text around. */
const SUBSTITUTION = /(?<=(?:^|: |- ) *)\{\{[^{}\n]*\}\}|\{\{[^{}"'\\\n]*\}\}/gm;
const RESERVED = /^([ \t]*(?:- +)*)@|(: +)@/gm;
const SPECIAL = /[{}[\]:,#"'@&*!|>%`\\]/g;

const PRIVATE = 0xe000;
const hide = (char: string): string => String.fromCharCode(PRIVATE + char.charCodeAt(0));
const show = (char: string): string => String.fromCharCode(char.charCodeAt(0) - PRIVATE);

/** The text as a YAML parser can read it. A text that uses the private characters itself stays as it is. */
export function mask(text: string): Masked {
  const hasBraces = text.includes("{{");
  const hasAt = text.includes("@");
  if ((!hasBraces && !hasAt) || /[\uE000-\uE07F]/.test(text)) return { text, restore: (part) => part };
  let masked = text;
  if (hasBraces) masked = masked.replace(SUBSTITUTION, (found) => found.replace(SPECIAL, hide));
  if (hasAt) masked = masked.replace(RESERVED, (_, line: string | undefined, value: string | undefined) => `${line ?? value}${hide("@")}`);
  return { text: masked, restore: (part) => part.replace(/[\uE000-\uE07F]/g, show) };
}
