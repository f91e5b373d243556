/** Makes fingerprints that are unique in a run: a hash, and from the second equal one on an ordinal. */
export function fingerprints(): (parts: readonly string[]) => string {
  const seen = new Map<string, number>();
  return (parts) => {
    const hash = hash64(parts.map((part) => `${part.length}:${part}`).join(""));
    const n = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, n);
    return n === 1 ? hash : `${hash}-${n}`;
  };
}

/** FNV-1a, 64 bits, over UTF-16 units, as 16 hexadecimal digits. It must never change: baselines hold these. */
function hash64(input: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let i = 0; i < input.length; i++) {
    low ^= input.charCodeAt(i);
    // Times 0x100000001b3, in two halves: ×0x1b3, and ×2^40 which only the high half sees.
    const product = (low >>> 0) * 0x1b3;
    high = (Math.imul(high, 0x1b3) + Math.floor(product / 0x100000000) + (low << 8)) >>> 0;
    low = product >>> 0;
  }
  return high.toString(16).padStart(8, "0") + (low >>> 0).toString(16).padStart(8, "0");
}
