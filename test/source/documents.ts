import type { Range, SourceDocument } from "../../src/source/document.ts";
import { open } from "../../src/source/open.ts";

/** Opens a file that holds exactly one document. */
export async function one(path: string, content: string | Uint8Array, named = false): Promise<SourceDocument> {
  const documents = await open({ path, content, named });
  const [document] = documents;
  if (!document || documents.length > 1) throw new Error(`${documents.length} documents`);
  return document;
}

export const textAt = (document: SourceDocument, { start, end }: Range): string => document.text.slice(start.offset, end.offset);

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** `line:column` of what is wrong, with the limit's name where there is one. */
export const problemsOf = (document: SourceDocument): readonly string[] =>
  document.problems.map(({ at, message, limit }) => `${at.line}:${at.column} ${limit ? `limit ${limit}` : message}`);
