import { inflateSync } from "fflate";

/** The central directory of a zip (APPNOTE.TXT 4.3 and 4.4), read by itself so that one damaged member costs no other. */

/** A member of a zip, as the directory tells of it. */
export interface ZipEntry {
  /** With `/`, whatever the writer used. */
  readonly name: string;
  readonly encrypted: boolean;
  /** Bytes once unpacked, as the directory claims; unpacking never yields more. */
  readonly size: number;
  readonly packedSize: number;
  readonly method: number;
  readonly crc: number;
  /** Where the local header of the member stands. */
  readonly offset: number;
}

/** A zip, or a member of one, that is not what it should be. */
export class ZipError extends Error {}

const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 0xffff;
const SEE_EXTRA = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;

/** The entries in the order of the directory, folders included. Throws `ZipError`. */
export function entriesOf(bytes: Uint8Array): readonly ZipEntry[] {
  const view = viewOf(bytes);
  try {
    const list: ZipEntry[] = [];
    let { count, at } = directory(view);
    for (; count > 0; count--) {
      if (view.getUint32(at, true) !== ENTRY) throw new ZipError("its directory is damaged");
      const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
        number,
        number,
        number,
      ];
      list.push(entryAt(bytes, view, at, nameLength, extraLength));
      at += 46 + nameLength + extraLength + commentLength;
    }
    return list;
  } catch (error) {
    if (error instanceof RangeError) throw new ZipError("its directory is cut off");
    throw error;
  }
}

/** The bytes of a member. Throws `ZipError`. */
export function unpack(bytes: Uint8Array, { offset, packedSize, size, method, crc }: ZipEntry): Uint8Array {
  if (method !== STORED && method !== DEFLATED) throw new ZipError(`its compression method ${method} is not supported`);
  const view = viewOf(bytes);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) throw new ZipError("it is not where the directory says");
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + packedSize);
  if (packed.length < packedSize) throw new ZipError("it is cut off");
  const content = method === STORED ? packed : inflated(packed, size);
  if (content.length !== size || crc32(content) !== crc) throw new ZipError("its checksum is wrong");
  return content;
}

function inflated(packed: Uint8Array, size: number): Uint8Array {
  try {
    return inflateSync(packed, { out: new Uint8Array(size) });
  } catch (error) {
    throw new ZipError(error instanceof Error ? error.message : String(error));
  }
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** How many entries the directory has, and where it begins. */
function directory(view: DataView): { count: number; at: number } {
  const first = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let end = view.byteLength - 22; end >= first; end--) {
    if (view.getUint32(end, true) !== END) continue;
    const small = { count: view.getUint16(end + 10, true), at: view.getUint32(end + 16, true) };
    if (end < 20 || view.getUint32(end - 20, true) !== END_64_LOCATOR) return small;
    const large = Number(view.getBigUint64(end - 12, true));
    return { count: Number(view.getBigUint64(large + 32, true)), at: Number(view.getBigUint64(large + 48, true)) };
  }
  throw new ZipError("it has no directory; the file is cut off or no zip");
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, nameLength: number, extraLength: number): ZipEntry {
  const nameAt = at + 46;
  const flags = view.getUint16(at + 8, true);
  const extra = extra64(view, nameAt + nameLength, extraLength);
  const large = (field: number): number => {
    const value = view.getUint32(at + field, true);
    return value === SEE_EXTRA ? (extra.shift() ?? value) : value;
  };
  return {
    name: nameOf(bytes.subarray(nameAt, nameAt + nameLength)),
    encrypted: (flags & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size: large(24),
    packedSize: large(20),
    offset: large(42),
  };
}

/** The fields of a Zip64 extra, for values that do not fit their own. */
function extra64(view: DataView, start: number, length: number): number[] {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const count = Math.floor(view.getUint16(at + 2, true) / 8);
    return Array.from({ length: count }, (_, i) => Number(view.getBigUint64(at + 4 + 8 * i, true)));
  }
  return [];
}

/** Many writers use UTF-8 without saying so; what is no UTF-8 is read as Latin-1. */
function nameOf(bytes: Uint8Array): string {
  let name: string;
  try {
    name = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    name = new TextDecoder("latin1").decode(bytes);
  }
  return name.replaceAll("\\", "/");
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
