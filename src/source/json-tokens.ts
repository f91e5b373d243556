/** The tokens of jsonc-parser, the parser of VS Code. */

/** `SyntaxKind` of jsonc-parser, which exports it only as a type. */
export const TOKEN = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  null: 7,
  true: 8,
  false: 9,
  string: 10,
  number: 11,
  lineComment: 12,
  blockComment: 13,
  lineBreak: 14,
  blank: 15,
  unknown: 16,
  end: 17,
} as const;

/** What is wrong with a token, by `ScanError` of jsonc-parser; 0 = nothing. */
export const TOKEN_ERRORS = [
  "",
  "this comment is not closed",
  "this text is not closed; a double quote is expected",
  "this number is not complete",
  "four hexadecimal digits are expected after \\u",
  "this escape does not exist in JSON",
  "this character is not allowed inside a text",
];
