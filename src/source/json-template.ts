/** JSON with the marks of Terraform's templates, which fill in values when they are run. Source: "Strings and Templates", Terraform language. */

/** One value or several in a row: `${queue_arn}`. */
const FILLED = /(?:\$\{[^{}\n]*\})+/y;
/** What a template does by its own choice: `%{ if x }`, `%{ for … }`. Of two branches the first is read. */
const DIRECTIVE = /%\{~?\s*(\w+)[^}]*\}/y;
const END_OF_CHOICE = /%\{~?\s*endif[^}]*\}/g;
/** The call around a whole flow, in which names stand without `${…}`. */
const ENCODED = /^\s*\$\{\s*jsonencode\(/;
const ENCODED_END = /\s*\)\s*\}\s*$/y;

/** The value that a template fills in at an offset, as it is written there; `undefined` where none stands there. */
export const filledAt = (text: string, offset: number): string | undefined => at(FILLED, text, offset)?.[0];

/** Behind the directive at an offset, of `else` behind the end of the choice; `undefined` where none stands there. */
export function behindDirective(text: string, offset: number): number | undefined {
  const [directive, name] = at(DIRECTIVE, text, offset) ?? [];
  if (directive === undefined) return undefined;
  const end = name === "else" ? at(END_OF_CHOICE, text, offset) : null;
  return end ? end.index + end[0].length : offset + directive.length;
}

/** Where the value begins that a whole text encodes; 0 for a text that is no such call. */
export const beginOfEncoded = (text: string): number => ENCODED.exec(text)?.[0].length ?? 0;

/** True where nothing but the end of the call follows. */
export const endsEncoded = (text: string, offset: number): boolean => at(ENCODED_END, text, offset) !== null;

/** A comment of a call; `//` is one of JSON with comments, too. */
const COMMENT = /#[^\n]*/y;

/** Behind the comment at an offset of a call; `undefined` where none stands there. */
export const behindComment = (text: string, offset: number): number | undefined => {
  const comment = at(COMMENT, text, offset)?.[0];
  return comment === undefined ? undefined : offset + comment.length;
};

/** A name before `=` or `:`: a key that needs no quotes. */
const KEY = /[\w-]+(?=\s*(?:=(?!=)|:))/y;

/** The key without quotes at an offset of a call; `undefined` where none stands there. */
export const bareKeyAt = (text: string, offset: number): string | undefined => at(KEY, text, offset)?.[0];

/**
 * The expression at an offset of a call, `aws_lex_bot.main.arn` or `lookup(a, "b")`: to the comma, the line break or the bracket that ends
 * it; a `for` ends at its bracket alone. Source: "Expressions", Terraform language.
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

/** True where a line break, and nothing but blanks, stands before an offset: in a call it parts members as a comma does. */
export function beginsLine(text: string, offset: number): boolean {
  let before = offset - 1;
  while (text[before] === " " || text[before] === "\t" || text[before] === "\r") before--;
  return text[before] === "\n";
}

/** What a pattern that begins at an offset finds. */
function at(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}
