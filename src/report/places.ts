import { namingMember } from "../engine/report/naming.ts";
import type { ReportedHop, ReportedProblem } from "../engine/result.ts";
import type { Range, SourceDocument } from "../source/document.ts";
import { onDisk } from "../source/file-names.ts";
import { isObject, items } from "../source/json.ts";
import { AT_START } from "../source/lines.ts";
import { escapeStep, stepsOf, valueAt } from "../source/pointer.ts";

/** The range that stands for a place: the key of a member; in a file or an item of a list, the member that names it; of lines, the first. */
export function anchor(document: SourceDocument, { pointer, range }: Pick<ReportedHop, "pointer" | "range">): Range {
  if (range) return firstLine(document, range);
  const steps = stepsOf(pointer);
  const isItem = pointer === "" || Array.isArray(valueAt(document.value, steps.slice(0, -1)));
  const value = isItem ? valueAt(document.value, steps) : undefined;
  const name = namingMember(value);
  if (name !== undefined) {
    const member = `${pointer}/${escapeStep(name)}`;
    if (!isObject(items(valueAt(value, [name]))[0])) return document.range(member, "member");
    // What a file lists first says nothing of the file.
    if (pointer !== "") return anchor(document, { pointer: `${member}/0` });
  }
  return pointer === "" ? { start: document.position(0), end: document.position(0) } : document.range(pointer, "key");
}

/** A range, cut off at the end of its first line. */
export function firstLine(document: SourceDocument, { start, end }: Range): Range {
  if (start.line === end.line) return { start, end };
  const found = /\r?\n|\r|$/g;
  found.lastIndex = start.offset;
  const offset = found.exec(document.text)?.index ?? document.text.length;
  return { start, end: { line: start.line, column: start.column + offset - start.offset, offset } };
}

/** The line that a viewer of repositories can show. A zip has no lines, so places in its members are shown at line 1. */
export function linesOnDisk({ file, range }: Pick<ReportedProblem, "file" | "range">) {
  const { file: path, member } = onDisk(file);
  return member === undefined ? { path, start: range.start, end: range.end } : { path, ...AT_START };
}
