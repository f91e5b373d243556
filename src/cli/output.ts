import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { reasonOf } from "./files.ts";
import { Failure } from "./io.ts";

/** Writes what a command was asked to write into a file, whose folder is made. Throws a `Failure` where it cannot. */
export function writeOutput(cwd: string, file: string, text: string): void {
  const path = resolve(cwd, file);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${text}\n`);
  } catch (error) {
    throw new Failure(`cannot write ${file}: ${reasonOf(error)}`);
  }
}
