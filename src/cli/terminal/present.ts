import type { LintInput } from "../../engine/input.ts";

/** A project as it stands, and where: what an earlier state of it, or what was accepted in it, is read against. */
export interface Present {
  readonly input: LintInput;
  /** The folder that problems are known in, absolute. */
  readonly home: string;
  /** The folders that it is read from, absolute. */
  readonly roots: readonly string[];
  /** True of an absolute path that belongs to the project, as far as names tell. */
  readonly holds: (path: string) => boolean;
}
