import type { Options } from "yargs";
import type { GraphFormat } from "../../report/graph/formats.ts";

/** The words of the command line. */

/** The commands besides `lint`, and what each does. */
export const COMMANDS = {
  rules: "List the rules, or show one",
  init: "Write a commented config for the platforms found here",
  graph: "Draw the flows with the requests for a person and their ends",
  trace: "Tell the journey of a request hop by hop, or why a node is (not) reached",
  lsp: "Serve an editor: the Language Server Protocol over stdin and stdout",
  model: "Print what was understood of the flows, in the vendor-neutral botflow format",
  baseline: "Accept today's problems, or drop those that are gone: create, prune, check",
  completion: "Print a completion script for bash, zsh or fish",
  platforms: "List the platforms, their files and their words for transfers",
} as const;

/** Example command lines, and what each does. */
export const EXAMPLES: readonly (readonly [string, string])[] = [
  ["$0", "lint the working directory"],
  ["$0 flows/bot.yaml", "lint a project, show the problems of one file"],
  ["$0 flows --format json=report.json --format pretty", "a report for machines and one for people"],
  ["$0 --rule handoff/undecided=off --preset strict", "other rules than the config's"],
  ["$0 --since origin/main", "what a branch breaks"],
  ["$0 --diff", "show what --fix would change"],
  ["$0 rules handoff/no-voice-transfer", "what a rule means, and what to do"],
];

/** The arguments of a lint run as parsed; names and values are not checked yet. */
export interface LintArguments {
  readonly paths?: readonly string[];
  readonly config?: string | false;
  readonly format?: string | readonly string[];
  readonly rule?: string | readonly string[];
  readonly preset?: string | readonly string[];
  readonly platform?: string | readonly string[];
  readonly channel?: string | readonly string[];
  readonly "max-warnings"?: number;
  readonly quiet?: boolean;
  readonly "allow-empty"?: boolean;
  readonly "stdin-filename"?: string;
  readonly "print-config"?: boolean;
  readonly timing?: boolean;
  readonly color?: boolean;
  readonly today?: string;
  readonly baseline?: string | false;
  readonly since?: string;
  readonly against?: string;
  readonly at?: string;
  readonly changed?: boolean;
  readonly staged?: boolean;
  readonly watch?: boolean;
  readonly fix?: boolean;
  readonly "unsafe-fixes"?: boolean;
  readonly "fix-dry-run"?: boolean;
  readonly diff?: boolean;
  readonly "fix-rule"?: string | readonly string[];
}

const text = { type: "string", requiresArg: true } as const;
const flag = { type: "boolean" } as const;
const [CONFIG, OUTPUT, FIX, RUN] = ["Config:", "Output:", "Fixes:", "Run:"];

/** The options of a lint run. */
export const LINT_OPTIONS: Readonly<Record<string, Options>> = {
  config: { ...text, group: CONFIG, describe: "A config file; --no-config reads none (default: botflow.config.* here or above)" },
  rule: { ...text, group: CONFIG, describe: "id=severity: error, warning, info or off" },
  preset: { ...text, group: CONFIG, describe: "A preset besides recommended: strict, voice, or a profile" },
  platform: { ...text, group: CONFIG, describe: "Read files of these platforms only" },
  channel: { ...text, group: CONFIG, describe: "Judge on these channels where the files do not say: voice, chat, messaging, email" },
  "print-config": { ...flag, group: CONFIG, describe: "Print the config in force, and stop" },
  format: {
    ...text,
    group: OUTPUT,
    describe: "pretty, json, sarif, junit, github, gitlab, markdown, html or agent; name=file writes a file (repeatable)",
  },
  quiet: { ...flag, group: OUTPUT, describe: "Show errors only" },
  color: { ...flag, group: OUTPUT, describe: "Colours, also without a terminal; --no-color without" },
  timing: { ...flag, group: OUTPUT, describe: "Say where the time went, on stderr" },
  baseline: { ...text, group: RUN, describe: "Count the problems of this baseline, report the others; --no-baseline reports all" },
  since: { ...text, group: RUN, describe: "Report what is new since this commit, and requests that got worse" },
  against: { ...text, group: RUN, describe: "The same against a folder, or a JSON report" },
  at: { ...text, group: RUN, describe: "When a change takes place, 2026-12-05T23:30: settings of trunks are held against their windows" },
  changed: { ...flag, group: RUN, describe: "Report the bots that differ from the last commit" },
  staged: { ...flag, group: RUN, describe: "Report the bots that are staged for a commit, as they are staged" },
  watch: { ...flag, group: RUN, describe: "Lint again when a file changes, until Ctrl-C" },
  fix: { ...flag, group: FIX, describe: "Mend what can be mended for certain" },
  "unsafe-fixes": { ...flag, group: FIX, describe: "Apply fixes that need a decision, too" },
  "fix-dry-run": { ...flag, group: FIX, describe: "Report as if the fixes were applied; write nothing" },
  diff: { ...flag, group: FIX, describe: "Print the fixes as a unified diff and write nothing; exit with 1 if there are any" },
  "fix-rule": { ...text, group: FIX, describe: "Apply the fixes of these rules only" },
  "max-warnings": { type: "number", requiresArg: true, group: RUN, describe: "More warnings than this are a failure" },
  "allow-empty": { ...flag, group: RUN, describe: "Exit with 0 where there is nothing to lint" },
  "stdin-filename": { ...text, group: RUN, describe: "Read this file's text from stdin" },
  today: { ...text, group: RUN, describe: "The day by which suppressions expire: 2026-12-31 (default: today)" },
};

/** Options that take one value, whatever the command. */
export const SINGLE: ReadonlySet<string> = new Set([
  "config",
  "baseline",
  "since",
  "against",
  "at",
  "max-warnings",
  "stdin-filename",
  "today",
  "request",
  "output",
  "why",
]);

/** Some of the options of a lint run. */
const named = (...names: readonly (keyof LintArguments)[]): Readonly<Record<string, Options>> =>
  Object.fromEntries(Object.entries(LINT_OPTIONS).filter(([name]) => (names as readonly string[]).includes(name)));

/** The arguments of `baseline`, which always looks at the whole project. */
export interface BaselineArguments extends Pick<LintArguments, "paths" | "config" | "rule" | "preset" | "platform" | "channel" | "today"> {
  readonly action: "create" | "prune" | "check";
  readonly file: string;
}
export const BASELINE_OPTIONS = named("config", "rule", "preset", "platform", "channel", "today");

/** The arguments of the commands that show a project. */
export interface ProjectArguments extends Pick<LintArguments, "paths" | "config" | "platform" | "channel"> {}
export const PROJECT_OPTIONS = named("config", "platform", "channel");

/** The arguments of the commands that need to know the house formats of a project. */
export interface ConfigArguments extends Pick<LintArguments, "config"> {}
export const CONFIG_OPTIONS = named("config");

/** The names of `graphFormats`, repeated because importing those would load everything that draws. */
const GRAPH_FORMATS: readonly GraphFormat[] = ["svg", "html", "mermaid", "dot", "json"];

/** The arguments of `graph`. */
export interface GraphArguments extends ProjectArguments {
  readonly request?: string;
  readonly format: GraphFormat;
  readonly output?: string;
}

export const GRAPH_OPTIONS: Readonly<Record<string, Options>> = {
  request: { ...text, describe: "Id or name of a request: draw only what it can reach" },
  format: { choices: GRAPH_FORMATS, default: "svg", requiresArg: true, describe: "How it is written" },
  output: { ...text, describe: "A file to write to (default: stdout)" },
  ...PROJECT_OPTIONS,
};

/** The arguments of `trace`. */
export interface TraceArguments extends ProjectArguments {
  readonly request?: string;
  readonly why?: string;
  readonly color?: boolean;
}

export const TRACE_OPTIONS: Readonly<Record<string, Options>> = {
  why: { ...text, describe: "A node, by pointer, file#pointer, file:line or name: which requests come to it, and what keeps others away" },
  color: { ...flag, describe: "Colours, also without a terminal; --no-color without" },
  ...PROJECT_OPTIONS,
};
