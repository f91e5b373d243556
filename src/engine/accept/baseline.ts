import type { Json } from "../../source/document.ts";
import { entries, items, member, text } from "../../source/json.ts";
import type { Idle } from "./suppress.ts";

/**
 * The problems that a team accepted when it introduced the tool. Each is known by its fingerprint, so a fixed problem and a new one never cancel
 * each other out. Rule, file and message are there for people who read the file.
 */
export interface Baseline {
  /** The file it was read from. */
  readonly file: string;
  readonly entries: readonly (BaselineEntry & { readonly pointer: string })[];
}

/** One accepted problem, as written in the file. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly rule: string;
  readonly file: string;
  readonly message: string;
}

const FORMAT = "botflow-lint baseline 1";

/** Reads a parsed baseline; `undefined` if the value is none. */
export function readBaseline(file: string, value: Json | undefined): Baseline | undefined {
  if (member(value, "format") !== FORMAT) return undefined;
  const found = items(member(value, "problems")).map((problem, i) => {
    const words = Object.fromEntries(entries(problem).map(([key, each]) => [key, text(each) ?? ""]));
    return {
      fingerprint: words.fingerprint ?? "",
      rule: words.rule ?? "",
      file: words.file ?? "",
      message: words.message ?? "",
      pointer: `/problems/${i}`,
    };
  });
  return { file, entries: found };
}

/** The text of a baseline file. */
export function baselineText(accepted: readonly BaselineEntry[]): string {
  const problems = accepted.map(({ fingerprint, rule, file, message }) => ({ fingerprint, rule, file, message }));
  return `${JSON.stringify({ format: FORMAT, problems }, null, 2)}\n`;
}

/** The entries, for the files that were looked at, whose problems are gone. */
export function unusedEntries(
  baseline: Baseline | undefined,
  fingerprints: ReadonlySet<string>,
  only: ReadonlySet<string> | undefined,
): readonly Idle[] {
  if (!baseline) return [];
  return baseline.entries.flatMap((entry): Idle[] => {
    if (fingerprints.has(entry.fingerprint) || (only && !only.has(entry.file))) return [];
    const place = { file: baseline.file, pointer: entry.pointer };
    return [{ place, message: "unused", data: { what: `entry for ${entry.rule} in ${entry.file}` } }];
  });
}
