/** How many columns a text takes on a terminal: East Asian characters and emoji take two, combining characters none. */
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

/** Ranges of East Asian Width W and F (UAX 11), and of emoji that terminals draw wide. */
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

/** Text from a file, safe to show on a terminal: a tab becomes two spaces, a control or bidirectional formatting character a dot. */
export const printable = (text: string): string =>
  text
    .replace(/\r$/, "")
    .replaceAll("\t", "  ")
    .replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, "·");

/** A text padded with spaces to a width in columns. */
export const pad = (text: string, columns: number): string => text + " ".repeat(Math.max(0, columns - width(text)));

/** A text wrapped at spaces into lines of at most `columns`. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && width(last) + 1 + width(word) <= columns) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A text shortened to a width by leaving out its middle, which says least in paths and ids. */
export function shorten(text: string, columns: number): string {
  const chars = [...text];
  if (width(text) <= columns) return text;
  const half = Math.max(1, Math.floor((columns - 1) / 2));
  return `${chars.slice(0, columns - 1 - half).join("")}…${chars.slice(-half).join("")}`;
}
