/** Bytes as text: UTF-8, or UTF-16 with a byte order mark. */
export interface Decoded {
  /** Without byte order mark. */
  readonly text: string;
  /** True where bytes were no valid text and stand as U+FFFD. */
  readonly damaged: boolean;
}

const PROBE = 512;

/** `undefined` for binary data: a NUL among the first 512 bytes that no UTF-16 mark explains. */
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

/** Architect's exports: base64 of percent-encoded JSON. `JTdC` is `%7B`, an opening brace. */
export const isBase64Export = (text: string): boolean => /^\s*JTdC[A-Za-z0-9+/=\s]*$/.test(text.length > 200 ? text.slice(0, 200) : text);

/** The JSON inside such an export; `undefined` where the encoding is broken. */
export function decodeBase64Export(text: string): string | undefined {
  try {
    return decodeURIComponent(atob(text.replace(/\s+/g, "")));
  } catch (error) {
    if (error instanceof URIError || error instanceof DOMException) return undefined;
    throw error;
  }
}
