import { printable } from "../width.ts";
import { escapeXml } from "../xml.ts";

/** HTML that is safe to write. Only `html` and `trusted` make it, so that no text of a file can become markup. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | undefined | readonly Part[];

/** A template whose values are escaped, unless they are markup already. Lists are written one after the other, `undefined` not at all. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  markup: strings.map((text, i) => text + (i < parts.length ? written(parts[i]) : "")).join(""),
});

/** Text of our own that is markup. */
export const trusted = (markup: string): Markup => ({ markup });

function written(part: Part): string {
  if (part === undefined) return "";
  if (typeof part === "string" || typeof part === "number") return escaped(String(part));
  return "markup" in part ? part.markup : part.map(written).join("");
}

/** For content and for quoted attributes. Lines stay lines; other control characters are shown as dots. */
const escaped = (text: string): string =>
  escapeXml(text.split("\n").map(printable).join("\n")).replaceAll('"', "&quot;").replaceAll("'", "&#39;");
