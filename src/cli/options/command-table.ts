import type { Arguments, Argv } from "yargs";
import type { Shell } from "../commands/completion.ts";
import { type Io, STATUS, type Status } from "../terminal/io.ts";
import {
  BASELINE_OPTIONS,
  type BaselineArguments,
  COMMANDS,
  CONFIG_OPTIONS,
  type ConfigArguments,
  GRAPH_OPTIONS,
  type GraphArguments,
  LINT_OPTIONS,
  type LintArguments,
  PROJECT_OPTIONS,
  type ProjectArguments,
  TRACE_OPTIONS,
  type TraceArguments,
} from "./options.ts";

/** A command as yargs needs it. */
interface Command {
  readonly words: string | readonly string[];
  readonly describe: string;
  /** Adds its arguments and options. */
  readonly takes: (command: Argv) => Argv;
  readonly run: (argv: Arguments, io: Io) => Promise<Status>;
}

const command = <A>(
  words: Command["words"],
  describe: string,
  takes: Command["takes"],
  run: (argv: A, io: Io) => Promise<Status>,
): Command => ({ words, describe, takes, run: (argv, io) => run(argv as A & Arguments, io) });

const withPaths = (to: Argv): Argv => to.positional("paths", { type: "string", array: true });

/** The commands. Each is loaded when it is used. */
export const TABLE: readonly Command[] = [
  command(
    ["$0 [paths..]", "lint [paths..]"],
    "Lint flow files and folders (default: the working directory)",
    (to) => withPaths(to).options(LINT_OPTIONS),
    async (argv: LintArguments, io) => (await import("../commands/lint.ts")).lintCommand(argv, io),
  ),
  command(
    "rules [id]",
    COMMANDS.rules,
    (to) => to.positional("id", { type: "string", describe: "A rule, or a category as handoff" }),
    async (argv: { id?: string }, io) => (await import("../commands/rules.ts")).rulesCommand(argv, io),
  ),
  command(
    "init",
    COMMANDS.init,
    (to) => to,
    async (_, io) => (await import("../commands/init.ts")).initCommand(io),
  ),
  command(
    "model [paths..]",
    COMMANDS.model,
    (to) => withPaths(to).options(PROJECT_OPTIONS),
    async (argv: ProjectArguments, io) => (await import("../commands/model.ts")).modelCommand(argv, io),
  ),
  command(
    "baseline <action> <file> [paths..]",
    COMMANDS.baseline,
    (to) =>
      withPaths(
        to
          .positional("action", { choices: ["create", "prune", "check"] as const, demandOption: true })
          .positional("file", { type: "string", demandOption: true }),
      ).options(BASELINE_OPTIONS),
    async (argv: BaselineArguments, io) => (await import("../commands/baseline.ts")).baselineCommand(argv, io),
  ),
  command(
    "graph [paths..]",
    COMMANDS.graph,
    (to) => withPaths(to).options(GRAPH_OPTIONS),
    async (argv: GraphArguments, io) => (await import("../commands/graph.ts")).graphCommand(argv, io),
  ),
  command(
    "trace [request] [paths..]",
    COMMANDS.trace,
    (to) => withPaths(to.positional("request", { type: "string", describe: "Id or name of a request" })).options(TRACE_OPTIONS),
    async (argv: TraceArguments, io) => (await import("../commands/trace.ts")).traceCommand(argv, io),
  ),
  command(
    "lsp",
    COMMANDS.lsp,
    (to) => to.option("stdio", { type: "boolean", hidden: true }),
    async (_, io) => {
      await (await import("../commands/lsp.ts")).lspCommand(io);
      return STATUS.fine;
    },
  ),
  command(
    "platforms",
    COMMANDS.platforms,
    (to) => to.options(CONFIG_OPTIONS),
    async (argv: ConfigArguments, io) => (await import("../commands/platforms.ts")).platformsCommand(argv, io),
  ),
  command(
    "completion <shell>",
    COMMANDS.completion,
    (to) => to.positional("shell", { choices: ["bash", "zsh", "fish"] as const, demandOption: true }),
    async (argv: { shell: Shell }, io) => (await import("../commands/completion.ts")).completionCommand(argv, io),
  ),
];
