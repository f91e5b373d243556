import { resolve } from "node:path";
import { statOf } from "../files/stat.ts";
import { Failure } from "../terminal/io.ts";
import type { LintArguments } from "./options.ts";

/** Throws a `Failure` if options of a lint run conflict. */
export function refuseConflicts(argv: LintArguments, cwd: string): void {
  if (argv.at !== undefined && argv.since === undefined && argv.against === undefined)
    throw new Failure("--at tells when a change takes place: say with --since or --against what is changed");
  const buffer = argv["stdin-filename"];
  if (buffer === undefined) return;
  if (statOf(resolve(cwd, buffer))?.isDirectory())
    throw new Failure(`--stdin-filename ${buffer}: this is a folder; name the file whose text comes on stdin`);
  if (argv.watch) throw new Failure("--watch and --stdin-filename cannot be used together: stdin is read once");
  const writes = argv.fix || argv["unsafe-fixes"] || argv["fix-rule"] !== undefined;
  if (writes && !argv["fix-dry-run"] && !argv.diff)
    throw new Failure("what comes on stdin has no file to write fixes to: use --diff or --fix-dry-run with --stdin-filename");
}
