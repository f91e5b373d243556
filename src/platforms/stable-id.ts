/**
 * A UUID (RFC 9562, version 8: custom) made from text: the same input gives the same id, so that a fix applied twice writes the same file.
 */
export function stableUuid(...parts: readonly string[]): string {
  const text = parts.join("\u0000");
  const hex = [0, 1, 2, 3].map((salt) => fnv1a(`${salt} ${text}`)).join("");
  const variant = "89ab"[Number.parseInt(hex.charAt(16), 16) % 4];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** FNV-1a, 32 bits, as eight hexadecimal digits. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
