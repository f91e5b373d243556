import yargs from "yargs";
import { HOME, NAME, VERSION } from "../engine/tool.ts";
import { explain, refuseMisread, refuseTwice } from "./options/arguments.ts";
import { TABLE } from "./options/command-table.ts";
import { EXAMPLES } from "./options/options.ts";
import { Failure, type Io, STATUS, type Status } from "./terminal/io.ts";

/** Runs the command line: arguments in, exit status out. */
export async function run(args: readonly string[], io: Io): Promise<Status> {
  let status: Status = STATUS.fine;
  const parser = parserOf(args, io);
  for (const { words, describe, takes, run: runCommand } of TABLE)
    parser.command(words, describe, takes, async (argv) => {
      refuseTwice(argv);
      status = await runCommand(argv, io);
    });
  try {
    refuseMisread(args);
    await parser.parseAsync([...args], {}, (_error: unknown, _argv: unknown, output: string) => {
      if (output) io.stdout.write(`${output}\n`);
    });
  } catch (error) {
    status = STATUS.failed;
    const unexpected = !(error instanceof Failure);
    const words = error instanceof Error ? (unexpected ? (error.stack ?? error.message) : error.message) : String(error);
    io.stderr.write(`${NAME}: ${words}\n${unexpected ? `this is a fault of the tool; please report it: ${HOME}/issues\n` : ""}`);
  }
  return status;
}

const parserOf = (args: readonly string[], io: Io) =>
  yargs([...args])
    .scriptName(NAME)
    .usage("$0 [paths..]\n\nDoes every request for a human end with a human, on the channel the customer is on?")
    .parserConfiguration({ "dot-notation": false, "parse-positional-numbers": false, "strip-aliased": true })
    .example(EXAMPLES.map(([command, what]) => [command, what]))
    .epilogue(`Exit status: 0 nothing wrong, 1 problems, 2 could not do the job, 3 nothing to lint.\n${HOME}`)
    .strict()
    .help()
    .alias("help", "h")
    .version(VERSION)
    .alias("version", "V")
    .wrap(Math.min(io.stdout.columns ?? 100, 110))
    .exitProcess(false)
    .fail((message, error) => {
      // yargs throws errors of its own for arguments that it cannot parse.
      throw error && error.name !== "YError" ? error : new Failure(explain(message || error?.message, args));
    });
