import type { Arguments } from "yargs";
import { NAME } from "../../engine/tool.ts";
import { didYouMean } from "../../model/nearest.ts";
import { Failure } from "../terminal/io.ts";
import { splitAt } from "./option-values.ts";
import { COMMANDS, GRAPH_OPTIONS, LINT_OPTIONS, SINGLE, TRACE_OPTIONS } from "./options.ts";

/** What is wrong with arguments, in plain words. */

/** Throws a `Failure` for arguments that yargs would ignore or misread. */
export function refuseMisread(args: readonly string[]): void {
  if (args.includes("-"))
    throw new Failure('"-" is no file; to lint what comes on stdin, say which file it is: --stdin-filename flows/bot.yaml');
  const end = args.indexOf("--");
  for (const [i, arg] of (end < 0 ? args : args.slice(0, end)).entries()) {
    if (arg === "" && !VALUED.includes(args[i - 1]?.slice(2) ?? ""))
      throw new Failure("an argument is empty; perhaps a variable of the shell is not set");
    const [, no, name = "", value = args[i + 1]] = /^--(no-)?([^=]+)(?:=(.*))?$/s.exec(arg) ?? [];
    if (FLAGS.includes(name)) refuseValueOfFlag(name, arg);
    else if (no && VALUED.includes(name) && !CAN_BE_NONE.includes(name))
      throw new Failure(`--${name} takes a value, so there is no --no-${name}`);
    else if (!no && VALUED.includes(name) && value === "") throw new Failure(`--${name} needs a value, and an empty one was given`);
  }
}

/** Throws a `Failure` if an option that takes one value has several. */
export function refuseTwice(argv: Arguments): void {
  const twice = Object.keys(argv).find((name) => SINGLE.has(name) && Array.isArray(argv[name]));
  if (twice !== undefined) throw new Failure(`--${twice} is given twice`);
}

const OPTIONS = Object.entries({ ...LINT_OPTIONS, ...GRAPH_OPTIONS, ...TRACE_OPTIONS });
const KNOWN = OPTIONS.map(([name]) => name);
const FLAGS = OPTIONS.flatMap(([name, { type }]) => (type === "boolean" ? [name] : []));
const VALUED = KNOWN.filter((name) => !FLAGS.includes(name));
/** Options that take a value, and that can be switched off. */
const CAN_BE_NONE = ["config", "baseline"];

/** yargs reads every value of a flag except `true` as `false`: `--watch=3` would not watch. */
function refuseValueOfFlag(flag: string, arg: string): void {
  const [, value = "true"] = splitAt(arg, "=");
  if (value !== "true" && value !== "false") throw new Failure(`--${flag} takes no value, and "${value}" was given: write --${flag} alone`);
}

/** What is wrong with the arguments: the message of yargs in plainer words, with the nearest option. */
export function explain(message: string | undefined, args: readonly string[]): string {
  const [command = ""] = args;
  const help = `run ${NAME} ${Object.hasOwn(COMMANDS, command) ? `${command} ` : ""}--help for the options`;
  const lacking = /^Not enough arguments following: (\S+)$/.exec(message ?? "")?.[1];
  if (lacking !== undefined) return `--${lacking} needs a value\n${help}`;
  const [, what = "", given = "", choices = ""] = /Argument: (\S+), Given: (.+), Choices: (.+)$/m.exec(message ?? "") ?? [];
  if (what !== "")
    return `${args.some((arg) => arg.startsWith(`--${what}`)) ? "--" : ""}${what}: ${given} is unknown (one of ${choices.replaceAll('"', "")})`;
  if (message?.startsWith("Not enough non-option arguments")) return `this command needs another argument\n${help}`;
  const unknown = /^Unknown arguments?: (.+)$/.exec(message ?? "")?.[1]?.split(", ");
  const told = unknown?.filter((name) => !unknown.some(isCamelOf(name))).map((name) => unknownWords(name, args));
  return `${told?.join("\n") ?? message ?? "bad arguments"}\n${help}`;
}

/** yargs names an option with dashes a second time, without them: `fix-rul`, `fixRul`. */
const isCamelOf = (name: string) => (other: string) =>
  other !== name && other.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) === name;

/** One too many, or of another command, or of none. */
function unknownWords(name: string, args: readonly string[]): string {
  if (args.includes(name)) return `"${name}" is one argument too many`;
  if (KNOWN.includes(name)) return `this command has no option --${args.includes(`--no-${name}`) ? "no-" : ""}${name}`;
  return `unknown option --${name}${didYouMean(name, KNOWN, (near) => `--${near}`)}`;
}
