import type { PlatformEntry } from "../platforms/index.ts";
import type { Rule } from "../rule/rule.ts";
import type { SourceFile } from "../source/document.ts";
import type { Base } from "./accept/base.ts";
import type { Baseline } from "./accept/baseline.ts";
import type { Layer } from "./config/resolve.ts";
import type { Memory } from "./memory.ts";

/** A file that is there and could not be read. */
export interface Unreadable {
  readonly path: string;
  readonly reason: string;
}

/** What is linted, under which settings, and what of it is reported. `files` alone is enough. */
export interface LintInput {
  /** The project. Paths are relative to one working directory, with `/`. */
  readonly files: readonly SourceFile[];
  /**
   * The working directory as seen from the folder that problems are known in (`""`, `flows`): fingerprints hold the names of files as seen
   * from there, so that they are the same wherever the tool is run. Default: the working directory itself.
   */
  readonly home?: string;
  /** Files of the project that the caller could not read. */
  readonly unreadable?: readonly Unreadable[];
  /** Config files and options; later ones win. The preset `recommended` is always below them. */
  readonly config?: readonly Layer[];
  /** The files whose problems are reported; absent = all. */
  readonly only?: ReadonlySet<string>;
  /** Problems that were accepted when the tool was introduced: they are counted, not reported. */
  readonly baseline?: Baseline;
  /** What the project was before: only new problems are reported, and requests that got worse. */
  readonly base?: Base;
  /** Files that were changed: only problems of the bots are reported that these files belong to, or that call them or are called. */
  readonly changed?: ReadonlySet<string>;
  /** When the change from `base` takes place, `2026-12-05T23:30` on the clock of the context's change windows; absent = not known. */
  readonly at?: string;
  /** The day by which suppressions expire, `2026-11-24`; absent = none does. */
  readonly today?: string;
  /** Default: all rules of the tool. */
  readonly rules?: readonly Rule[];
  /** Default: the house formats of the config, and all platforms of the tool. */
  readonly platforms?: readonly PlatformEntry[];
  /** What the run before of the same project found out; this run leaves in it what it finds out. One run at a time. */
  readonly memory?: Memory;
  /** Waited for between two parts of the work; where it throws, the run is given up. */
  readonly pause?: () => Promise<void>;
  /** Called at the beginning of each part of the work; what it returns is called at its end. For `--timing`. */
  readonly measure?: (part: string) => () => void;
  /** The same around every call of a rule, which costs time itself. */
  readonly measureRule?: (part: string) => () => void;
}
