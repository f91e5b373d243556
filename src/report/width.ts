/** How many columns a text takes on a terminal: East Asian and emoji characters take two, combining ones none. */
export function width(text: string): number {
  let columns = 0;
  for (const char of text) columns += widthOf(char.codePointAt(0) ?? 0);
  return columns;
}

const widthOf = (code: number): number => {
  if (code < 0x300) return 1;
  if (ZERO.some(([from, to]) => code >= from && code <= to)) return 0;
  return WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
};

/** Ranges of Unicode: combining marks, joiners and variation selectors. */
const ZERO: readonly (readonly [number, number])[] = [
  [0x300, 0x36f],
  [0x483, 0x489],
  [0x591, 0x5bd],
  [0x64b, 0x65f],
  [0x200b, 0x200f],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f],
];

/** Ranges of East Asian Width W and F (UAX 11), and of pictures that terminals draw wide. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];

/** A text from a file as a terminal may show it: tabs as two blanks, no control characters and none that reverse the direction. */
export const printable = (text: string): string =>
  text
    .replace(/\r$/, "")
    .replaceAll("\t", "  ")
    .replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, "·");

/** A text with blanks behind it, so many columns wide. */
export const pad = (text: string, columns: number): string => text + " ".repeat(Math.max(0, columns - width(text)));

/** A text broken at blanks into lines of at most `columns`. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && width(last) + 1 + width(word) <= columns) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A text that is too long loses its middle, which in paths and ids says least. */
export function shorten(text: string, columns: number): string {
  const chars = [...text];
  if (width(text) <= columns) return text;
  const half = Math.max(1, Math.floor((columns - 1) / 2));
  return `${chars.slice(0, columns - 1 - half).join("")}…${chars.slice(-half).join("")}`;
}
