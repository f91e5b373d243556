import type { Baseline } from "../engine/accept/baseline.ts";
import type { ConfigError } from "../engine/config/check-file.ts";
import type { Layer } from "../engine/config/resolve.ts";
import type { LintInput } from "../engine/input.ts";
import type { SourceFile } from "../source/document.ts";

/** What the server needs from outside; the command line provides it. Paths are absolute, names are relative to the project's folder. */
export interface Host {
  /** The folder of the project that a file belongs to. */
  readonly folderOf: (path: string) => Promise<string>;
  /** The files of a folder that may hold a flow. */
  readonly files: (folder: string) => Promise<Pick<LintInput, "files" | "unreadable">>;
  /** One file of a folder; `undefined` if there is none or it cannot hold a flow. */
  readonly file: (folder: string, name: string) => Promise<SourceFile | undefined>;
  /** How a folder is linted. `openText` returns the text of a file that is open in the editor. */
  readonly settings: (folder: string, openText: (path: string) => string | undefined) => Promise<Settings>;
  /** Resolves once messages that the editor has sent meanwhile have been received. */
  readonly pause: () => Promise<void>;
}

/** A file that is open in the editor. */
export interface OpenFile {
  readonly path: string;
  /** The path relative to the folder of its project, with `/`. */
  readonly name: string;
  /** The number of its text; it grows with every edit. */
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
  /** The errors of the config and of the files that it names. */
  readonly wrong: readonly ConfigError[];
  /** The files that these settings were read from. */
  readonly from: readonly string[];
}
