/** JSON in Terraform's templates, which fill in values at run time. Source: "Strings and Templates", Terraform language. */

/** One or several values in a row: `${queue_arn}`. */
const FILLED = /(?:\$\{[^{}\n]*\})+/y;
/** A directive: `%{ if x }`, `%{ for … }`. Of two branches, the first one is read. */
const DIRECTIVE = /%\{~?\s*(\w+)[^}]*\}/y;
const END_OF_CHOICE = /%\{~?\s*endif[^}]*\}/g;
/** The call around a whole flow, in which references have no `${…}`. */
const ENCODED = /^\s*\$\{\s*jsonencode\(/;
const ENCODED_END = /\s*\)\s*\}\s*$/y;

/** The reference at an offset that a template fills in, as written; `undefined` if there is none. */
export const filledAt = (text: string, offset: number): string | undefined => at(FILLED, text, offset)?.[0];

/** The end of the directive at an offset or, for `else`, of the whole choice; `undefined` if there is none. */
export function behindDirective(text: string, offset: number): number | undefined {
  const [directive, name] = at(DIRECTIVE, text, offset) ?? [];
  if (directive === undefined) return undefined;
  const end = name === "else" ? at(END_OF_CHOICE, text, offset) : null;
  return end ? end.index + end[0].length : offset + directive.length;
}

/** Where the value begins in a text that is a call; 0 for any other text. */
export const beginOfEncoded = (text: string): number => ENCODED.exec(text)?.[0].length ?? 0;

/** True if nothing but the end of the call follows. */
export const endsEncoded = (text: string, offset: number): boolean => at(ENCODED_END, text, offset) !== null;

/** A comment in a call, besides those with `//`, which JSONC has, too. */
const COMMENT = /#[^\n]*/y;

/** The end of the comment at an offset of a call; `undefined` if there is none. */
export const behindComment = (text: string, offset: number): number | undefined => {
  const comment = at(COMMENT, text, offset)?.[0];
  return comment === undefined ? undefined : offset + comment.length;
};

/** A name before `=` or `:`, which needs no quotes. */
const KEY = /[\w-]+(?=\s*(?:=(?!=)|:))/y;

/** The key without quotes at an offset of a call; `undefined` if there is none. */
export const bareKeyAt = (text: string, offset: number): string | undefined => at(KEY, text, offset)?.[0];

/**
 * The expression at an offset of a call, such as `aws_lex_bot.main.arn` or `lookup(a, "b")`. It ends at a comma, a line break or a closing bracket;
 * a `for` ends only at the bracket. Source: "Expressions", Terraform language.
 */
export function expressionAt(text: string, offset: number): string {
  const ends = /^for\b/.test(text.slice(offset, offset + 4)) ? "" : ",\n";
  let depth = 0;
  let end = offset;
  for (; end < text.length; end++) {
    const char = text[end] ?? "";
    if (depth === 0 && (ends.includes(char) || CLOSING.includes(char))) break;
    if (OPENING.includes(char)) depth++;
    else if (CLOSING.includes(char)) depth--;
    else if (char === '"') end = Math.max(end, behindText(text, end) - 1);
  }
  return text.slice(offset, end).trimEnd();
}

const OPENING = "([{";
const CLOSING = ")]}";
const TEXT = /"(?:[^"\\\n]|\\.)*"/y;
const behindText = (text: string, offset: number): number => offset + (at(TEXT, text, offset)?.[0].length ?? 1);

/** The match of a sticky pattern at an offset. */
function at(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}
