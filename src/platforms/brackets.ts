/** What every language of conditions shares: brackets and quotes hold together what stands in them. */

/** How deep conditions are read; those that people write are never as deep. */
export const DEEPEST = 100;

/** What stands before a condition and needs no bracket to stand in another: `!`, `not`, `<?` of Watson. */
const PREFIX = /!(?!=)|\bnot\b|<\?/gi;
const MOST_PREFIXES = 1000;

/** True where more brackets stand in each other, or more prefixes may, than conditions are read: a reader that calls itself would not end well. */
export function isTooDeep(source: string): boolean {
  let depth = 0;
  for (const char of source) {
    if (char === "(") depth++;
    if (char === ")") depth--;
    if (depth > DEEPEST) return true;
  }
  return (source.match(PREFIX)?.length ?? 0) > MOST_PREFIXES;
}

/** Splits at an operator or word that stands outside brackets and quotes. */
export function split(source: string, operator: string, word?: string): readonly string[] {
  const lone = word === undefined ? undefined : new RegExp(`(?<=\\s)${word}(?=[\\s(])`, "iy");
  const lengthAt = (at: number): number => {
    if (source.startsWith(operator, at)) return operator.length;
    if (!lone) return 0;
    lone.lastIndex = at;
    return lone.exec(source)?.[0].length ?? 0;
  };
  const parts: string[] = [];
  let depth = 0;
  let quote = "";
  let from = 0;
  for (let i = 0; i < source.length; i++) {
    const char = source.charAt(i);
    if (quote) quote = char === quote ? "" : quote;
    else if (char === '"' || char === "'") quote = char;
    else if ("([{".includes(char)) depth++;
    else if (")]}".includes(char)) depth--;
    else if (depth === 0) {
      const length = lengthAt(i);
      if (length === 0) continue;
      parts.push(source.slice(from, i).trim());
      from = i + length;
      i = from - 1;
    }
  }
  parts.push(source.slice(from).trim());
  return parts.length > 1 && parts.every(Boolean) ? parts : [source];
}

/** True where the bracket that opens first closes last. */
export function closes(source: string): boolean {
  let depth = 0;
  for (let i = source.indexOf("("); i < source.length; i++) {
    if (source[i] === "(") depth++;
    if (source[i] === ")") depth--;
    if (depth === 0) return i === source.length - 1;
  }
  return false;
}
