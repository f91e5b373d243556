import { ownOf } from "../../model/maps.ts";

/** The text of the first tag of a name in a file of a solution; `undefined` where there is none, or nothing in it. */
export function textOfTag(xml: string, tag: string): string | undefined {
  const written = new RegExp(`<${tag}>([^<]+)</${tag}>`).exec(xml)?.[1]?.trim();
  return written?.replace(ENTITY, (entity, name: string) => {
    const [, hex, decimal] = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name) ?? [];
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return ownOf(NAMED, name) ?? (code <= LAST ? String.fromCodePoint(code) : entity);
  });
}

const ENTITY = /&(#x?[\da-f]+|lt|gt|quot|apos|amp);/gi;
/** The entities that XML knows by name. */
const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
/** The last code point of Unicode. */
const LAST = 0x10ffff;
