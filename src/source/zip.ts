import { strFromU8, unzipSync } from "fflate";
import type { SourceDocument, SourceFile } from "./document.ts";
import { LIMITS } from "./limits.ts";
import { type Broken, documentOf } from "./parsed.ts";

/** Members that may hold a flow. */
const WANTED = /\.(json|jsonc|dialog|ya?ml|lu|i3\w*|template|botproj)$|(^|\/)botcomponent\.xml$|(^|\/)[^./]+$/i;
const NEVER = /(^|\/)(__MACOSX|\.git|node_modules)\//;

/** Opens the members of a zip as documents `agent.zip!/flows/x.json`. Nothing is written to disk, so names like `../x` do no harm. */
export async function openZip(
  file: SourceFile,
  bytes: Uint8Array,
  open: (member: SourceFile) => Promise<readonly SourceDocument[]>,
): Promise<readonly SourceDocument[]> {
  const broken: Broken[] = [];
  let count = 0;
  let total = 0;
  let members: Record<string, Uint8Array> = {};
  try {
    members = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!WANTED.test(name) || name.endsWith("/") || NEVER.test(`/${name}`)) return false;
        if (++count > LIMITS.zipEntries) return refuse(broken, "zipEntries", LIMITS.zipEntries, name);
        if (originalSize > LIMITS.zipEntryBytes) return refuse(broken, "zipEntryBytes", LIMITS.zipEntryBytes, name);
        if (total + originalSize > LIMITS.zipBytes) return refuse(broken, "zipBytes", LIMITS.zipBytes, name);
        total += originalSize;
        return true;
      },
    });
  } catch (error) {
    const why = isEncrypted(bytes)
      ? "it is encrypted; unpack it first"
      : `it is damaged (${error instanceof Error ? error.message : error})`;
    broken.push({
      message: `the zip cannot be read: ${why}`,
      offset: 0,
      fatal: true,
      ...(isEncrypted(bytes) ? { unsupported: true } : {}),
    });
  }
  const documents: SourceDocument[] = [];
  for (const name of Object.keys(members).sort()) {
    const content = members[name] ?? new Uint8Array();
    if (content.subarray(0, 2).every((byte, i) => byte === "PK".charCodeAt(i)) && content.length > 2) continue;
    const opened = await open({ path: `${file.path}!/${name}`, content });
    documents.push(...opened.map((document) => inZip(document)));
  }
  // The zip itself has a document only where something is wrong with it: it is the place of its problems.
  const own = { path: file.path, named: file.named === true, language: "text", text: "", broken, encoded: "zip" } as const;
  return broken.length > 0 ? [documentOf(own), ...documents] : documents;
}

const inZip = (document: SourceDocument): SourceDocument =>
  Object.create(document, { encoded: { value: document.encoded ?? "zip", enumerable: true } });

function refuse(broken: Broken[], name: string, most: number, member: string): false {
  if (!broken.some((each) => each.limit === name))
    broken.push({
      message: `"${member}" and perhaps more is left out: more than ${most} (limit "${name}")`,
      offset: 0,
      fatal: true,
      limit: name,
    });
  return false;
}

/** Bit 0 of the general purpose flag of the first local header (APPNOTE.TXT 4.4.4). */
const isEncrypted = (bytes: Uint8Array): boolean => strFromU8(bytes.subarray(0, 2)) === "PK" && ((bytes[6] ?? 0) & 1) === 1;
