import { createScanner } from "jsonc-parser";
import { TOKEN } from "./json-broken.ts";

/** Comments outside strings, delimiters included. */
export function commentsOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  if (!text.includes("//") && !text.includes("/*")) return [];
  const found: { start: number; end: number }[] = [];
  const scanner = createScanner(text, false);
  for (let token: number = scanner.scan(); token !== TOKEN.end; token = scanner.scan())
    if (token === TOKEN.lineComment || token === TOKEN.blockComment)
      found.push({ start: scanner.getTokenOffset(), end: scanner.getTokenOffset() + scanner.getTokenLength() });
  return found;
}
