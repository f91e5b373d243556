import type { Io } from "./io.ts";

/** Measures the parts of a run, and says on a terminal what a long run is doing. */
export interface Stopwatch {
  readonly measure: (part: string) => () => void;
  /** Where the time went, longest first. */
  readonly table: () => string;
  /** Takes the progress line off the terminal. */
  readonly done: () => void;
}

const QUIET_MS = 700;
const DOING: Readonly<Record<string, string>> = {
  files: "looking for files",
  read: "reading flows",
  assemble: "building bots",
  analyse: "following requests",
  rules: "checking",
};

/** Begins now; progress is shown on a terminal alone, and only of a run that takes long. */
export function stopwatch({ stderr, now }: Io): Stopwatch {
  const spent = new Map<string, number>();
  const begin = now();
  let line = false;
  return {
    measure(part) {
      const start = now();
      const doing = DOING[part];
      if (doing && stderr.isTTY && start - begin > QUIET_MS) {
        stderr.write(`\r\u001b[K${doing} …`);
        line = true;
      }
      return () => void spent.set(part, (spent.get(part) ?? 0) + now() - start);
    },
    table: () =>
      [...spent]
        .sort(([, a], [, b]) => b - a)
        .map(([part, ms]) => `${ms.toFixed(1).padStart(9)} ms  ${part}`)
        .join("\n"),
    done: () => {
      if (line) stderr.write("\r\u001b[K");
    },
  };
}
