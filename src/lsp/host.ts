import type { Baseline } from "../engine/accept/baseline.ts";
import type { ConfigError } from "../engine/config/check-file.ts";
import type { Layer } from "../engine/config/resolve.ts";
import type { LintInput } from "../engine/input.ts";
import type { SourceFile } from "../source/document.ts";

/** What the server needs of the outside; the shell gives it. Paths are absolute; those in a project are relative to its folder. */
export interface Host {
  /** The folder of the project that a file belongs to. */
  readonly folderOf: (path: string) => Promise<string>;
  /** The files of a folder that may hold a flow. */
  readonly files: (folder: string) => Promise<Pick<LintInput, "files" | "unreadable">>;
  /** One file of a folder; absent where it is not there or may hold no flow. */
  readonly file: (folder: string, name: string) => Promise<SourceFile | undefined>;
  /** How a folder is linted. `openText` gives the text of a file that is open in the editor. */
  readonly settings: (folder: string, openText: (path: string) => string | undefined) => Promise<Settings>;
  /** Lets what the editor has sent meanwhile come in. */
  readonly pause: () => Promise<void>;
}

/** A file that is open in the editor. */
export interface OpenFile {
  readonly path: string;
  /** The path relative to the folder of its project, with `/`. */
  readonly name: string;
  /** Counts its texts. */
  readonly version: number;
  readonly text: () => string;
}

/** How a folder is linted: config, baseline, day. */
export interface Settings {
  /** `undefined` where the config is wrong. */
  readonly layers: readonly Layer[] | undefined;
  readonly home: string;
  readonly today: string;
  readonly baseline?: Baseline;
  /** What is wrong with the config and what it names. */
  readonly wrong: readonly ConfigError[];
  /** The files that this was read from. */
  readonly from: readonly string[];
}
