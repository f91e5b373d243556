import { createScanner } from "jsonc-parser";
import { TOKEN } from "./json-tokens.ts";
import type { Extent } from "./syntax.ts";

/** Comments outside strings, delimiters included. */
export function commentsOf(text: string): readonly Extent[] {
  if (!text.includes("//") && !text.includes("/*")) return [];
  const found: Extent[] = [];
  const scanner = createScanner(text, false);
  for (let token: number = scanner.scan(); token !== TOKEN.end; token = scanner.scan())
    if (token === TOKEN.lineComment || token === TOKEN.blockComment)
      found.push({ start: scanner.getTokenOffset(), end: scanner.getTokenOffset() + scanner.getTokenLength() });
  return found;
}
