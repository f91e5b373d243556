import { printable } from "../width.ts";
import { escapeXml } from "../xml.ts";
import type { GraphNode } from "./graph.ts";

/** A text of a file, for content and for quoted attributes. */
export const words = (text: string): string => escapeXml(printable(text)).replaceAll('"', "&quot;");
/** A number with as many digits as a pixel needs. */
export const round = (n: number): string => String(Math.round(n * 10) / 10);

/** What a block is called and does. */
export const nameOf = ({ label, caption }: GraphNode): string => (caption === "" ? label : `${label} (${caption})`);
