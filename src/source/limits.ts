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

/** The offset at which brackets outside strings nest deeper than the limit; -1 where they never do. Comments count as text. */
export function tooDeepAt(text: string, limit: number = LIMITS.depth): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (char === 0x22) i = closingQuote(text, i);
    else if (char === 0x7b || char === 0x5b) {
      if (++depth > limit) return i;
    } else if ((char === 0x7d || char === 0x5d) && depth > 0) depth--;
  }
  return -1;
}

/** The offset of the quote that closes a JSON string; the end of the line where none does. */
function closingQuote(text: string, open: number): number {
  for (let i = open + 1; ; i++) {
    i = text.indexOf('"', i);
    if (i < 0) return text.length;
    let slashes = 0;
    while (text.charCodeAt(i - 1 - slashes) === 0x5c) slashes++;
    if (slashes % 2 === 0) return i;
  }
}

/** The offset of a line of YAML whose indentation and list marks nest deeper than the limit; -1 where none does. */
export function yamlTooDeepAt(text: string, limit: number = LIMITS.depth): number {
  const columns: number[] = [];
  for (const match of text.matchAll(/^( *)((?:[-?] +)*)(?=[^\s#])/gm)) {
    const [, indent = "", marks = ""] = match;
    while ((columns.at(-1) ?? -1) >= indent.length) columns.pop();
    columns.push(indent.length);
    for (let i = 1; i <= marks.length / 2; i++) columns.push(indent.length + i);
    if (columns.length > limit) return match.index;
  }
  return tooDeepAt(text, limit);
}
