import { dirname, resolve } from "node:path";
import rules from "../../../rules/index.ts";
import { isDay, isMoment } from "../../engine/config/day.ts";
import { PRESETS } from "../../engine/config/presets.ts";
import { type Config, type Layer, resolveConfig } from "../../engine/config/resolve.ts";
import { asList, type Level } from "../../engine/config/value.ts";
import { NAME } from "../../engine/tool.ts";
import { CHANNELS } from "../../model/model.ts";
import { PLATFORM_IDS, type PlatformEntry, registry } from "../../platforms/index.ts";
import { reporters } from "../../report/index.ts";
import { shown } from "../files/paths.ts";
import { Failure, type Io } from "../terminal/io.ts";
import { configIn, configsIn, findConfig } from "./find-config.ts";
import { many, oneOf, splitAt } from "./option-values.ts";
import type { LintArguments } from "./options.ts";

/** The options of a lint run, checked. */
export interface LintSettings {
  readonly layers: readonly Layer[];
  readonly config: Config;
  /** The folder of the config file. */
  readonly configFolder: string | undefined;
  readonly platforms: readonly PlatformEntry[];
  readonly formats: readonly { readonly name: string; readonly file: string | undefined }[];
  readonly today: string;
}

/** Checks the options and reads the config. Throws a `Failure` if either is wrong. */
export async function settingsOf(argv: LintArguments, io: Io): Promise<LintSettings> {
  const today = argv.today ?? io.today();
  if (!isDay(today)) throw new Failure(`--today ${today}: a day is written 2026-12-31`);
  if (argv.at !== undefined && !isMoment(argv.at))
    throw new Failure(`--at ${argv.at}: a moment is written 2026-12-05T23:30, on the clock of the context's change windows`);
  const max = argv["max-warnings"];
  if (max !== undefined && !(Number.isInteger(max) && max >= 0)) throw new Failure("--max-warnings takes a whole number");
  const formats = asList(argv.format).map((format) => {
    const [name = "", file] = splitAt(format, "=");
    if (file === "") throw new Failure(`--format ${format} needs the name of a file`);
    return { name: oneOf("--format", name, Object.keys(reporters)), file };
  });
  const options = fromOptions(argv);
  const path = configPath(argv, io);
  const files = path === undefined ? [] : await (await import("./config-files.ts")).loadConfig(path, io.cwd);
  const layers = [...files, ...(options ? [options] : [])];
  const config = resolveConfig(layers, rules, PLATFORM_IDS);
  const platforms = registry(config.formats);
  const known = platforms.map(({ id }) => id);
  const wanted = many(argv.platform).map((name) => oneOf("--platform", name, known));
  return {
    layers,
    config,
    configFolder: path === undefined ? undefined : dirname(path),
    platforms: wanted.length > 0 ? platforms.filter(({ id }) => wanted.includes(id)) : platforms,
    formats: formats.length > 0 ? formats : [{ name: "pretty", file: undefined }],
    today,
  };
}

function configPath({ config, paths = [] }: LintArguments, io: Io): string | undefined {
  if (config === false) return undefined;
  if (config !== undefined) return resolve(io.cwd, config);
  const found = findConfig(io.cwd);
  const beside = found === undefined ? [] : configsIn(dirname(found)).slice(1);
  if (found !== undefined && beside.length > 0)
    throw new Failure(
      `${[found, ...beside].map((each) => shown(io.cwd, each)).join(" and ")} stand side by side: keep one, or name it with --config`,
    );
  for (const path of paths) {
    const other = configIn(resolve(io.cwd, path));
    if (other !== undefined && other !== found)
      io.stderr.write(`${NAME}: ${shown(io.cwd, other)} is not in force; run the command in its folder, or name it with --config\n`);
  }
  return found;
}

/** The options as a further config, which takes precedence over the files. */
function fromOptions(argv: LintArguments): Layer | undefined {
  const presets = many(argv.preset).map((name) => oneOf("--preset", name, Object.keys(PRESETS)));
  const channels = many(argv.channel).map((name) => oneOf("--channel", name, CHANNELS));
  const set = many(argv.rule).map((setting) => {
    const [id = "", level = ""] = splitAt(setting, "=");
    const known = [...rules.map((rule) => rule.id), ...new Set(rules.map((rule) => `${rule.id.split("/")[0]}/*`))];
    return [oneOf("--rule", id, known), oneOf(`--rule ${id}`, level, LEVELS)] as const;
  });
  if (presets.length + channels.length + set.length === 0) return undefined;
  return {
    name: "command line",
    value: { extends: presets, ...(channels.length > 0 ? { channels } : {}), rules: Object.fromEntries(set) },
  };
}

const LEVELS: readonly Level[] = ["error", "warning", "info", "off"];
