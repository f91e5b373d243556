import yargs, { type Arguments, type Argv } from "yargs";
import { HOME, NAME, VERSION } from "../engine/tool.ts";
import { didYouMean } from "../model/nearest.ts";
import type { Shell } from "./commands/completion.ts";
import { Failure, type Io, STATUS, type Status } from "./io.ts";
import {
  BASELINE_OPTIONS,
  type BaselineArguments,
  COMMANDS,
  CONFIG_OPTIONS,
  type ConfigArguments,
  EXAMPLES,
  GRAPH_OPTIONS,
  type GraphArguments,
  LINT_OPTIONS,
  type LintArguments,
  PROJECT_OPTIONS,
  type ProjectArguments,
  SINGLE,
  TRACE_OPTIONS,
  type TraceArguments,
} from "./options.ts";

/** Runs the command line: arguments in, exit status out. Each command is loaded when it is asked for. */
export async function run(args: readonly string[], io: Io): Promise<Status> {
  let status: Status = STATUS.fine;
  const running =
    <A>(command: (argv: A, io: Io) => Promise<Status>) =>
    async (argv: Arguments) => {
      const twice = Object.keys(argv).find((name) => SINGLE.has(name) && Array.isArray(argv[name]));
      if (twice !== undefined) throw new Failure(`--${twice} is given twice`);
      status = await command(argv as A & Arguments, io);
    };
  const parser = yargs([...args])
    .scriptName(NAME)
    .usage("$0 [paths..]\n\nDoes every request for a human end with a human, on the channel the customer is on?")
    .parserConfiguration({ "dot-notation": false, "parse-positional-numbers": false, "strip-aliased": true })
    .command(
      ["$0 [paths..]", "lint [paths..]"],
      "Lint flow files and folders (default: the working directory)",
      (command: Argv) => command.positional("paths", { type: "string", array: true }).options(LINT_OPTIONS),
      running<LintArguments>(async (argv, out) => (await import("./commands/lint.ts")).lintCommand(argv, out)),
    )
    .command(
      "rules [id]",
      COMMANDS.rules,
      (command: Argv) => command.positional("id", { type: "string", describe: "A rule, or a category as handoff" }),
      running<{ id?: string }>(async (argv, out) => (await import("./commands/rules.ts")).rulesCommand(argv, out)),
    )
    .command(
      "init",
      COMMANDS.init,
      (command: Argv) => command,
      running(async (_, out) => (await import("./commands/init.ts")).initCommand(out)),
    )
    .command(
      "model [paths..]",
      COMMANDS.model,
      (command: Argv) => command.positional("paths", { type: "string", array: true }).options(PROJECT_OPTIONS),
      running<ProjectArguments>(async (argv, out) => (await import("./commands/model.ts")).modelCommand(argv, out)),
    )
    .command(
      "baseline <action> <file> [paths..]",
      COMMANDS.baseline,
      (command: Argv) =>
        command
          .positional("action", { choices: ["create", "prune", "check"] as const, demandOption: true })
          .positional("file", { type: "string", demandOption: true })
          .positional("paths", { type: "string", array: true })
          .options(BASELINE_OPTIONS),
      running<BaselineArguments>(async (argv, out) => (await import("./commands/baseline.ts")).baselineCommand(argv, out)),
    )
    .command(
      "graph [paths..]",
      COMMANDS.graph,
      (command: Argv) => command.positional("paths", { type: "string", array: true }).options(GRAPH_OPTIONS),
      running<GraphArguments>(async (argv, out) => (await import("./commands/graph.ts")).graphCommand(argv, out)),
    )
    .command(
      "trace [request] [paths..]",
      COMMANDS.trace,
      (command: Argv) =>
        command
          .positional("request", { type: "string", describe: "Id or name of a request" })
          .positional("paths", { type: "string", array: true })
          .options(TRACE_OPTIONS),
      running<TraceArguments>(async (argv, out) => (await import("./commands/trace.ts")).traceCommand(argv, out)),
    )
    .command(
      "lsp",
      COMMANDS.lsp,
      (command: Argv) => command.option("stdio", { type: "boolean", hidden: true }),
      running(async (_, out) => {
        await (await import("./commands/lsp.ts")).lspCommand(out);
        return STATUS.fine;
      }),
    )
    .command(
      "platforms",
      COMMANDS.platforms,
      (command: Argv) => command.options(CONFIG_OPTIONS),
      running<ConfigArguments>(async (argv, out) => (await import("./commands/platforms.ts")).platformsCommand(argv, out)),
    )
    .command(
      "completion <shell>",
      COMMANDS.completion,
      (command: Argv) => command.positional("shell", { choices: ["bash", "zsh", "fish"] as const, demandOption: true }),
      running<{ shell: Shell }>(async (argv, out) => (await import("./commands/completion.ts")).completionCommand(argv, out)),
    )
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
  try {
    // The parser drops it.
    if (args.includes("-"))
      throw new Failure('"-" is no file; to lint what comes on stdin, say which file it is: --stdin-filename flows/bot.yaml');
    refuseValuesOfFlags(args);
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

const FLAGS = Object.entries({ ...LINT_OPTIONS, ...TRACE_OPTIONS }).flatMap(([name, { type }]) => (type === "boolean" ? [name] : []));

/** yargs takes every value of a flag but `true` for `false`: `--watch=3` would not watch. */
function refuseValuesOfFlags(args: readonly string[]): void {
  for (const arg of args) {
    if (arg === "--") return;
    const [, flag = "", value = ""] = /^--(?:no-)?([^=]+)=(.*)$/s.exec(arg) ?? [];
    if (FLAGS.includes(flag) && value !== "true" && value !== "false")
      throw new Failure(`--${flag} takes no value, and "${value}" was given: write --${flag} alone`);
  }
}

/** What is wrong with the arguments: the words of yargs, plainer, with the nearest option. */
function explain(message: string | undefined, args: readonly string[]): string {
  const [command = ""] = args;
  const help = `run ${NAME} ${Object.hasOwn(COMMANDS, command) ? `${command} ` : ""}--help for the options`;
  const lacking = /^Not enough arguments following: (\S+)$/.exec(message ?? "")?.[1];
  if (lacking !== undefined) return `--${lacking} needs a value\n${help}`;
  const [, what = "", given = "", choices = ""] = /Argument: (\S+), Given: (.+), Choices: (.+)$/m.exec(message ?? "") ?? [];
  if (what !== "")
    return `${args.some((arg) => arg.startsWith(`--${what}`)) ? "--" : ""}${what}: ${given} is unknown (one of ${choices.replaceAll('"', "")})`;
  if (message?.startsWith("Not enough non-option arguments")) return `this command needs another argument\n${help}`;
  const unknown = /^Unknown arguments?: (.+)$/.exec(message ?? "")?.[1]?.split(", ");
  return `${unknown?.map((name) => unknownWords(name, args)).join("\n") ?? message ?? "bad arguments"}\n${help}`;
}

const KNOWN = Object.keys({ ...LINT_OPTIONS, ...GRAPH_OPTIONS, ...TRACE_OPTIONS });

function unknownWords(name: string, args: readonly string[]): string {
  if (args.includes(name)) return `"${name}" is one argument too many`;
  if (KNOWN.includes(name)) return `this command has no option --${args.includes(`--no-${name}`) ? "no-" : ""}${name}`;
  return `unknown option --${name}${didYouMean(name, KNOWN).replaceAll('"', "").replace("mean ", "mean --")}`;
}
