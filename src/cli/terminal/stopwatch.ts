import type { Io } from "./io.ts";

/** Measures the parts of a run, and shows on a terminal what a long run is doing. */
export interface Stopwatch {
  readonly measure: (part: string) => () => void;
  /** Where the time went, longest first. */
  readonly table: () => string;
  /** Clears the progress line. */
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

/** A stopwatch that starts now. Progress is shown only on a terminal, and only for a run that takes long. */
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
