import type { PlatformEntry } from "../platforms/index.ts";
import type { Rule } from "../rule/rule.ts";
import type { SourceFile } from "../source/document.ts";
import type { Base } from "./accept/base.ts";
import type { Baseline } from "./accept/baseline.ts";
import type { Layer } from "./config/resolve.ts";
import type { Memory } from "./memory.ts";

/** A file that exists but could not be read. */
export interface Unreadable {
  readonly path: string;
  readonly reason: string;
}

/** What to lint, with which settings, and what to report. Only `files` is required. */
export interface LintInput {
  /** The files of the project. Paths are relative to one working directory, with `/`. */
  readonly files: readonly SourceFile[];
  /**
   * The working directory as seen from the home folder of the project (`""`, `flows`). Fingerprints name files as seen from home, so that they
   * are the same wherever the tool is run. Default: the working directory is home.
   */
  readonly home?: string;
  /** Of an earlier state: the names that moved files have now. Fingerprints name them so, and problems are known again that moved with them. */
  readonly renamed?: ReadonlyMap<string, string>;
  /** Files of the project that the caller could not read. */
  readonly unreadable?: readonly Unreadable[];
  /** Config files and options; later ones win. The preset `recommended` is always the lowest layer. */
  readonly config?: readonly Layer[];
  /** True if the config is for more files than these: whether all that it says is of use cannot be told then. */
  readonly partial?: boolean;
  /** The files whose problems are reported; absent = all. */
  readonly only?: ReadonlySet<string>;
  /** Problems that were accepted when the tool was introduced; they are counted, not reported. */
  readonly baseline?: Baseline;
  /** An earlier state of the project: only new problems are reported, and requests that got worse. */
  readonly base?: Base;
  /** Changed files: only problems of the bots that hold them are reported, and of bots that call these or are called by them. */
  readonly changed?: ReadonlySet<string>;
  /** When the change from `base` takes place, `2026-12-05T23:30`, on the clock of the context's change windows; absent = unknown. */
  readonly at?: string;
  /** Today, `2026-11-24`, for suppressions that expire; absent = none expires. */
  readonly today?: string;
  /** Default: all rules of the tool. */
  readonly rules?: readonly Rule[];
  /** Default: the house formats of the config, and all platforms of the tool. */
  readonly platforms?: readonly PlatformEntry[];
  /** What an earlier run of the same project found out; this run updates it. Only one run at a time may use it. */
  readonly memory?: Memory;
  /** Awaited between the parts of the work; if it throws, the run ends with its error. */
  readonly pause?: () => Promise<void>;
  /** Called when a part of the work begins; what it returns is called when the part ends. For `--timing`. */
  readonly measure?: (part: string) => () => void;
  /** The same for every call of a rule. Measuring these takes time itself. */
  readonly measureRule?: (part: string) => () => void;
}
