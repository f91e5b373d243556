import { spawnSync } from "node:child_process";

/** One run of a command as a process. */
export interface Run {
  readonly ms: number;
  /** Peak memory of the process, in MB; 0 for a program that is not Node. */
  readonly mb: number;
  readonly stderr: string;
}

/** Code that reports, when a Node process ends, how much memory it took, on a pipe of its own. */
const TELL_MEMORY =
  'data:text/javascript,import{writeSync}from"node:fs";process.on("exit",()=>writeSync(3,String(process.resourceUsage().maxRSS)))';

/** Runs a Node script, given by its path and arguments, or `program` with arguments. */
export function run(args: readonly string[], cwd: string, program?: string): Run {
  const begin = process.hrtime.bigint();
  const all = program ? args : ["--import", TELL_MEMORY, ...args];
  const done = spawnSync(program ?? process.execPath, all, { cwd, stdio: ["ignore", "ignore", "pipe", "pipe"], maxBuffer: 1 << 28 });
  const ms = Number(process.hrtime.bigint() - begin) / 1e6;
  if (done.error) throw done.error;
  return { ms, mb: Number(done.output[3]?.toString() || 0) / 1024, stderr: done.stderr.toString() };
}

/** Runs several things in turns, A B C A B C …, so that the load of the machine affects all alike; returns the median run of each. */
export function inTurn<Name extends string>(times: number, what: Readonly<Record<Name, () => Run>>): Readonly<Record<Name, Run>> {
  const names = Object.keys(what) as Name[];
  const runs = Object.fromEntries(names.map((name) => [name, [] as Run[]])) as Record<Name, Run[]>;
  for (let i = 0; i < times; i++) for (const name of names) runs[name].push(what[name]());
  return Object.fromEntries(names.map((name) => [name, median(runs[name])])) as Record<Name, Run>;
}

function median(runs: readonly Run[]): Run {
  const middle = [...runs].sort((a, b) => a.ms - b.ms)[runs.length >> 1];
  if (!middle) throw new Error("nothing was run");
  return middle;
}

/** The exponent of growth between two measurements: 1 = linear. */
export const slope = (small: { n: number; ms: number }, large: { n: number; ms: number }): number =>
  Math.log(large.ms / small.ms) / Math.log(large.n / small.n);
