import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { reasonOf } from "../files/read-files.ts";
import { Failure } from "./io.ts";

/** Writes a text into the file that a person has named; its folder is made. Throws a `Failure` where it cannot. */
export function writeOutput(cwd: string, file: string, text: string): void {
  const path = resolve(cwd, file);
  try {
    makeFolder(dirname(path));
    writeFileSync(path, text);
  } catch (error) {
    throw new Failure(`cannot write ${file}: ${reasonOf(error)}`);
  }
}

/** Makes a folder and those above it. Node's own `recursive` runs for ever in `/proc`, where nothing can be made though the folder above is there. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!existsSync(path)) throw error;
  }
}
