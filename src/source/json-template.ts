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

/** What a pattern that begins at an offset finds. */
function at(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}
