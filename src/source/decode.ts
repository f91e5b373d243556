import type { Json } from "./document.ts";
import { member } from "./json.ts";
import { soundJson } from "./sound-json.ts";

/** A decoded text: from UTF-8, or from UTF-16 with a byte order mark. */
export interface Decoded {
  /** The text without byte order mark. */
  readonly text: string;
  /** True if some bytes were no valid text and became U+FFFD. */
  readonly damaged: boolean;
}

const PROBE = 512;

/** Decodes a file; `undefined` for binary data, which has a NUL among its first 512 bytes without being UTF-16. */
export function decode(content: Uint8Array | string): Decoded | undefined {
  if (typeof content === "string") return { text: content.startsWith("\uFEFF") ? content.slice(1) : content, damaged: false };
  const [first, second] = content;
  const utf16 = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : undefined;
  if (!utf16 && content.subarray(0, PROBE).includes(0)) return undefined;
  const encoding = utf16 ?? "utf-8";
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(content), damaged: false };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { text: new TextDecoder(encoding).decode(content), damaged: true };
  }
}

/** True of a zip, an empty one included: `PK` and the mark of a member or of the directory's end (APPNOTE.TXT 4.3.7, 4.3.16). */
export const isZip = ([first, second, third]: Uint8Array): boolean => first === 0x50 && second === 0x4b && (third === 3 || third === 5);

/** Architect's exports: base64 of percent-encoded JSON. `JTdC` is `%7B`, an opening brace. */
export const isBase64Export = (text: string): boolean => /^\s*JTdC[A-Za-z0-9+/=\s]*$/.test(text.length > 200 ? text.slice(0, 200) : text);

/** The JSON inside such an export; `undefined` if the encoding is broken. */
export function decodeBase64Export(text: string): string | undefined {
  try {
    return decodeURIComponent(atob(text.replace(/\s+/g, "")));
  } catch (error) {
    if (error instanceof URIError || error instanceof DOMException) return undefined;
    throw error;
  }
}

/** Encodes a text like the bytes that it replaces, including their byte order mark. */
export function encodeLike(text: string, old: Uint8Array): Uint8Array {
  const [first, second, third] = old;
  if (first === 0xff && second === 0xfe) return utf16(text, true);
  if (first === 0xfe && second === 0xff) return utf16(text, false);
  const bytes = new TextEncoder().encode(text);
  if (first !== 0xef || second !== 0xbb || third !== 0xbf) return bytes;
  const marked = new Uint8Array(bytes.length + 3);
  marked.set([0xef, 0xbb, 0xbf]);
  marked.set(bytes, 3);
  return marked;
}

function utf16(text: string, little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  view.setUint16(0, 0xfeff, little);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i + 2, text.charCodeAt(i), little);
  return new Uint8Array(view.buffer);
}

/**
 * The zip in an answer of an export API: `{"response": {"agentContent": "UEsDB…"}}`. Source: "ExportAgentResponse", REST references of Dialogflow
 * CX and ES. `undefined` if the text is no such answer.
 */
export function zipInAnswer(text: string): Uint8Array | undefined {
  if (!text.includes('"agentContent"')) return undefined;
  const answer = soundJson(text);
  const [packed] = [answer, member(answer, "response")].flatMap((part) => stringIn(member(part, "agentContent")));
  if (packed === undefined) return undefined;
  const bytes = bytesOf(packed);
  return bytes && isZip(bytes) ? bytes : undefined;
}

const stringIn = (value: Json | undefined): readonly string[] => (typeof value === "string" ? [value] : []);

function bytesOf(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
