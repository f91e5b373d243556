import { printable } from "../width.ts";
import { escapeXml } from "../xml.ts";

/** HTML that is safe to write. Only `html` and `trusted` create it, so that no text from a file can become markup. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | undefined | readonly Part[];

/** A template that escapes its values, unless they are markup. The items of a list follow each other; `undefined` writes nothing. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  markup: strings.map((text, i) => text + (i < parts.length ? written(parts[i]) : "")).join(""),
});

/** Turns text of our own, never from a file, into markup. */
export const trusted = (markup: string): Markup => ({ markup });

function written(part: Part): string {
  if (part === undefined) return "";
  if (typeof part === "string" || typeof part === "number") return escaped(String(part));
  return "markup" in part ? part.markup : part.map(written).join("");
}

/** Escapes for content and quoted attributes. Line breaks stay; other control characters are shown as dots. */
const escaped = (text: string): string =>
  escapeXml(text.split("\n").map(printable).join("\n")).replaceAll('"', "&quot;").replaceAll("'", "&#39;");
