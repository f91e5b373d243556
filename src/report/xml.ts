/** XML 1.0 as text: elements with attributes and content, escaped. */

/** Attributes of an element. */
export type Attributes = Readonly<Record<string, string | number>>;

/** An element that holds elements, one per line. */
export const element = (name: string, attributes: Attributes, children: readonly string[] = []): string =>
  children.length === 0 ? `${head(name, attributes)}/>` : `${head(name, attributes)}>\n${children.join("\n")}\n</${name}>`;

/** An element that holds text, without any white space around it. */
export const textElement = (name: string, attributes: Attributes, text: string): string =>
  `${head(name, attributes)}>${escapeXml(text)}</${name}>`;

const head = (name: string, attributes: Attributes): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${quoted(String(value))}"`)
    .join("")}`;

/** Characters that XML 1.0 cannot hold, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** A text as the content of an element. */
export const escapeXml = (text: string): string =>
  text.replace(IMPOSSIBLE, "\ufffd").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\r", "&#13;");

const quoted = (text: string): string => escapeXml(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
