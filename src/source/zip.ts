import { isZip } from "./decode.ts";
import type { SourceDocument, SourceFile } from "./document.ts";
import { isValues, mayHoldFlow } from "./file-names.ts";
import { BEYOND, LIMITS } from "./limits.ts";
import type { Broken } from "./parse.ts";
import { documentOf } from "./parsed-document.ts";
import { entriesOf, unpack, type ZipEntry, ZipError } from "./zip-directory.ts";

/** Zips in zips stay closed. Of Terraform, what may hold flows or what is beside them is read (CX as Code may zip its export), values alone are not. */
const isWanted = (name: string): boolean => mayHoldFlow(name) && !isValues(name) && !/\.zip$/i.test(name);

/** Opens the members of a zip as documents `agent.zip!/flows/x.json`. Nothing is written to disk, so names like `../x` do no harm. */
export async function openZip(
  file: SourceFile,
  bytes: Uint8Array,
  open: (member: SourceFile) => Promise<readonly SourceDocument[]>,
): Promise<readonly SourceDocument[]> {
  const broken: Broken[] = [];
  const members = new Map<string, Uint8Array>();
  const attempt = <T>(what: string, run: () => T): T | undefined => {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof ZipError)) throw error;
      broken.push({ message: `${what} cannot be read: ${error.message}`, offset: 0 });
      return undefined;
    }
  };
  const entries = attempt("the zip", () => entriesOf(bytes));
  for (const entry of allowed(entries ?? [], broken)) {
    const content = attempt(`"${entry.name}"`, () => unpack(bytes, entry));
    if (content) members.set(entry.name, content);
  }
  const documents: SourceDocument[] = [];
  for (const name of [...members.keys()].sort()) {
    const content = members.get(name) ?? new Uint8Array();
    if (isZip(content)) continue;
    const opened = await open({ path: `${file.path}!/${name}`, content });
    documents.push(...opened.map((document) => inZip(document)));
  }
  // The zip itself has a document only where something is wrong with it, or where it holds nothing: it is the place of its problems.
  const own = { path: file.path, named: file.named === true, language: "text", text: "", broken, encoded: "zip" } as const;
  // What is no zip after all may be anything: it is worth a word where somebody named it.
  if (!entries && !own.named) return [documentOf({ ...own, broken: [] })];
  if (broken.length === 0 && documents.length === 0) return [documentOf(own)];
  return broken.length > 0 ? [documentOf(own), ...documents] : documents;
}

const inZip = (document: SourceDocument): SourceDocument =>
  Object.create(document, { encoded: { value: document.encoded ?? "zip", enumerable: true } });

/** The members to read, as far as the limits go; what is left out is noted once for each reason. */
function allowed(entries: readonly ZipEntry[], broken: Broken[]): readonly ZipEntry[] {
  const wanted = entries.filter(({ name }) => isWanted(name));
  if (wanted.some(({ encrypted }) => encrypted))
    broken.push({ message: "the zip cannot be read: it is encrypted; unpack it first", offset: 0, unsupported: true });
  const chosen: ZipEntry[] = [];
  let total = 0;
  for (const entry of wanted) {
    if (entry.encrypted) continue;
    const limit = limitOf(entry, chosen.length, total);
    if (limit) refuse(broken, limit, entry.name);
    else {
      chosen.push(entry);
      total += entry.size;
    }
  }
  return chosen;
}

type ZipLimit = "zipEntries" | "zipEntryBytes" | "zipBytes";

function limitOf({ size }: ZipEntry, count: number, total: number): ZipLimit | undefined {
  if (count >= LIMITS.zipEntries) return "zipEntries";
  if (size > LIMITS.zipEntryBytes) return "zipEntryBytes";
  return total + size > LIMITS.zipBytes ? "zipBytes" : undefined;
}

function refuse(broken: Broken[], limit: ZipLimit, member: string): void {
  if (broken.some((each) => each.limit === limit)) return;
  const message = `${BEYOND[limit]}: "${member}" and perhaps more is left out`;
  broken.push({ message, offset: 0, limit });
}
