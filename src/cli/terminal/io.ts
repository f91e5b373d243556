import { NAME } from "../../engine/tool.ts";

/** What the command line needs from a process; tests pass their own. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: () => Promise<Uint8Array>;
  /** Resolves when the process is interrupted (Ctrl-C), which then does not end it. */
  readonly interrupted: () => Promise<void>;
  readonly today: () => string;
  /** Milliseconds of a monotonic clock. */
  readonly now: () => number;
}

/** A stream of the process. */
export interface Output {
  readonly write: (text: string) => unknown;
  readonly isTTY: boolean;
  readonly columns: number | undefined;
}

/** Says that no flow was recognised in anything given: exit status 3. `allIgnored` is true where the config takes out all files. */
export function sayNothing({ stderr }: Io, { allIgnored }: { readonly allIgnored: boolean }): void {
  const why = allIgnored
    ? "files and ignore in the config take out every file"
    : `no flow of a known platform was found (\`${NAME} platforms\` lists what is read)`;
  stderr.write(`${NAME}: nothing to lint: ${why}\n`);
}

/** Something that the user has to put right before the tool can do its job: exit status 2. */
export class Failure extends Error {}

/** The exit statuses: nothing wrong, problems, could not do the job, nothing to lint. */
export const STATUS = { fine: 0, problems: 1, failed: 2, nothing: 3 } as const;
/** One of the exit statuses. */
export type Status = (typeof STATUS)[keyof typeof STATUS];
