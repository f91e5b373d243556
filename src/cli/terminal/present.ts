import type { LintInput } from "../../engine/input.ts";

/** The current project and where it is: an earlier state of it or its baseline is read against this. */
export interface Present {
  readonly input: LintInput;
  /** The folder that the paths of problems in baselines are relative to, absolute. */
  readonly home: string;
  /** The folders that it is read from, absolute. */
  readonly roots: readonly string[];
  /** True of an absolute path that belongs to the project, as far as names tell. */
  readonly holds: (path: string) => boolean;
}
