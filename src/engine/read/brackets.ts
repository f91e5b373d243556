/** The text from `start` to the bracket that closes the one before it. */
export function upTo([open, close]: string, source: string, start: number): string {
  let depth = 1;
  let at = start;
  for (; at < source.length && depth > 0; at++) depth += source[at] === open ? 1 : source[at] === close ? -1 : 0;
  return source.slice(start, at - 1);
}
