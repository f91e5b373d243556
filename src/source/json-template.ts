/** JSON in Terraform's templates, which fill in values at run time. Source: "Strings and Templates", Terraform language. */

/** One or several values in a row: `${queue_arn}`. */
const FILLED = /(?:\$\{[^{}\n]*\})+/y;
/** A directive: `%{ if x }`, `%{ for … }`. Of two branches, the first one is read. */
const DIRECTIVE = /%\{~?\s*(\w+)[^}]*\}/y;
const END_OF_CHOICE = /%\{~?\s*endif[^}]*\}/g;

/** The reference at an offset that a template fills in, as written; `undefined` if there is none. */
export const filledAt = (text: string, offset: number): string | undefined => at(FILLED, text, offset)?.[0];

/** The end of the directive at an offset or, for `else`, of the whole choice; `undefined` if there is none. */
export function behindDirective(text: string, offset: number): number | undefined {
  const [directive, name] = at(DIRECTIVE, text, offset) ?? [];
  if (directive === undefined) return undefined;
  const end = name === "else" ? at(END_OF_CHOICE, text, offset) : null;
  return end ? end.index + end[0].length : offset + directive.length;
}

/** The match of a sticky pattern at an offset. */
function at(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}
