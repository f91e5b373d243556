/** Limits on what is read. No real flow file comes near them; a file made to exhaust memory or the stack does. */
export const LIMITS = {
  /** Nesting of objects and lists; the deepest real export has 31. */
  depth: 200,
  /** Characters of one text. */
  characters: 256 * 1024 * 1024,
  /** Values of a YAML file once its aliases are followed. */
  aliases: 5_000_000,
  zipEntries: 50_000,
  /** Bytes of one zip member, unpacked. */
  zipEntryBytes: 64 * 1024 * 1024,
  /** Bytes of all members of a zip that are read, unpacked. */
  zipBytes: 512 * 1024 * 1024,
} as const;

/** What is wrong with a text or a zip beyond a limit. */
export const BEYOND: Readonly<Record<keyof typeof LIMITS, string>> = {
  depth: "objects and lists are nested more than 200 levels deep",
  characters: "the text has more than 256 million characters",
  aliases: "the YAML has more than 5 million values once its aliases are followed",
  zipEntries: "the zip has more than 50,000 members",
  zipEntryBytes: "a member of the zip unpacks to more than 64 MB",
  zipBytes: "the zip unpacks to more than 512 MB",
};

/** The offset at which brackets outside strings nest deeper than the limit; -1 where they never do. For texts that `JSON.parse` takes. */
export function tooDeepAt(text: string, limit: number = LIMITS.depth): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (char === QUOTE) i = closingQuote(text, i);
    else if (char === OPEN_BRACE || char === OPEN_BRACKET) {
      if (++depth > limit) return i;
    } else if (char === CLOSE_BRACE || char === CLOSE_BRACKET) depth--;
  }
  return -1;
}

/** The offset of the quote that closes a JSON string; the end of the text where none does. */
export function closingQuote(text: string, open: number): number {
  for (let i = open + 1; ; i++) {
    i = text.indexOf('"', i);
    if (i < 0) return text.length;
    let slashes = 0;
    while (text.charCodeAt(i - 1 - slashes) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return i;
  }
}

/**
 * The same for JSON with comments and for broken texts, where a tolerant parser may nest deeper than a text that closes all it opens: a
 * string ends with its line, and a bracket closes nothing but its like.
 */
export function brokenTooDeepAt(text: string, limit: number = LIMITS.depth): number {
  const nesting = new Nesting(limit);
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? "";
    if (char === '"') i = stringEnd(text, i);
    else if (char === "/" && text[i + 1] === "/") i = find(text, /[\r\n]/g, i);
    else if (char === "/" && text[i + 1] === "*") i = find(text, /\*\//g, i + 2) + 1;
    else if (isBracket(char) && nesting.isTooDeep(char)) return i;
  }
  return -1;
}

function stringEnd(text: string, open: number): number {
  for (let i = open + 1; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (char === QUOTE || char === LF || char === CR) return i;
    if (char === BACKSLASH) i++;
  }
  return text.length;
}

function find(text: string, what: RegExp, from: number): number {
  what.lastIndex = from;
  return what.exec(text)?.index ?? text.length;
}

/**
 * Behind the bracket that closes the block which begins at an offset; absent where none does within so many characters, or before something
 * is seen to be wrong.
 */
export function closedAt(text: string, open: number, within: number): number | undefined {
  const closing: number[] = [];
  const end = Math.min(text.length, open + within);
  for (let i = open; i < end; i++) {
    const char = text.charCodeAt(i);
    if (char === QUOTE) {
      i = stringEnd(text, i);
      if (text.charCodeAt(i) !== QUOTE) return undefined;
    } else if (char === OPEN_BRACE) closing.push(CLOSE_BRACE);
    else if (char === OPEN_BRACKET) closing.push(CLOSE_BRACKET);
    else if (char === CLOSE_BRACE || char === CLOSE_BRACKET) {
      if (closing.pop() !== char) return undefined;
      if (closing.length === 0) return i + 1;
    }
  }
  return undefined;
}

/** The same for YAML, by its indentation, list marks and brackets, those inside texts included: for broken files only. */
export function yamlTooDeepAt(text: string, limit: number = LIMITS.depth): number {
  const columns: number[] = [];
  for (const match of text.matchAll(/^([ \t]*)((?:[-?:][ \t]+)*)(?=[^\s#])/gm)) {
    const [, indent = "", marks = ""] = match;
    while ((columns.at(-1) ?? -1) >= indent.length) columns.pop();
    columns.push(indent.length);
    for (let i = 1; i < marks.length; i++) if (/[-?:]/.test(marks[i - 1] ?? "")) columns.push(indent.length + i);
    if (columns.length > limit) return match.index;
  }
  const nesting = new Nesting(limit);
  for (let i = 0; i < text.length; i++) if (isBracket(text[i]) && nesting.isTooDeep(text[i] ?? "")) return i;
  return -1;
}

const isBracket = (char: string | undefined): boolean => char === "{" || char === "}" || char === "[" || char === "]";

/** Brackets that are open. */
class Nesting {
  private readonly open: string[] = [];
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  isTooDeep(bracket: string): boolean {
    if (bracket === "{" || bracket === "[") this.open.push(bracket === "{" ? "}" : "]");
    else if (this.open.at(-1) === bracket) this.open.pop();
    return this.open.length > this.limit;
  }
}

const [LF, CR, QUOTE, BACKSLASH, OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x0a, 0x0d, 0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d];
