import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Json } from "../../source/document.ts";
import { open } from "../../source/open.ts";
import { Failure, type Io } from "../terminal/io.ts";
import { reasonOf } from "./read-files.ts";

/** Reads a JSON file that the user named. Throws a `Failure` if it cannot be read or parsed. */
export async function readJson(file: string, io: Pick<Io, "cwd">): Promise<Json | undefined> {
  const content = await readFile(resolve(io.cwd, file)).catch((error: Error) => {
    throw new Failure(`cannot read ${file}: ${reasonOf(error)}`);
  });
  const [document] = await open({ path: file, content, named: true });
  const [problem] = document?.problems ?? [];
  if (problem) throw new Failure(`${file}:${problem.at.line}:${problem.at.column}  ${problem.message}`);
  return document?.value;
}
