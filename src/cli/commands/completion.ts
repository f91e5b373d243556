import rules from "../../../rules/index.ts";
import { PRESETS } from "../../engine/config/presets.ts";
import { NAME } from "../../engine/tool.ts";
import { CHANNELS } from "../../model/model.ts";
import { platforms } from "../../platforms/index.ts";
import { reporters } from "../../report/index.ts";
import { COMMANDS, LINT_OPTIONS } from "../options/options.ts";
import { type Io, STATUS, type Status } from "../terminal/io.ts";

/** A shell for which there is a script. */
export type Shell = "bash" | "zsh" | "fish";

/** `botflow-lint completion bash|zsh|fish`: a script that completes commands, options and their values; it starts nothing when it runs. */
export async function completionCommand({ shell }: { readonly shell: Shell }, io: Io): Promise<Status> {
  io.stdout.write(SCRIPTS[shell]());
  return STATUS.fine;
}

const SCRIPTS: Readonly<Record<Shell, () => string>> = { bash, zsh: () => `autoload -U +X bashcompinit && bashcompinit\n${bash()}`, fish };

const options = () => [
  ...Object.entries(LINT_OPTIONS),
  ["help", { describe: "Show help" }] as const,
  ["version", { describe: "Show the version" }] as const,
];

/** What may stand behind an option; other values are files or words of one's own. */
const values = (): Readonly<Record<string, readonly string[]>> => ({
  format: Object.keys(reporters),
  preset: Object.keys(PRESETS),
  platform: platforms.map(({ id }) => id),
  channel: CHANNELS,
  rule: rules.map(({ id }) => `${id}=`),
  "fix-rule": rules.map(({ id }) => id),
});

/** What may stand behind a command. */
const firsts = (): readonly (readonly [keyof typeof COMMANDS, readonly string[]])[] => [
  ["rules", rules.map(({ id }) => id)],
  ["baseline", ["create", "prune", "check"]],
  ["completion", Object.keys(SCRIPTS)],
];

function bash(): string {
  const cases = Object.entries(values()).map(
    ([name, words]) => `    --${name}) COMPREPLY=($(compgen -W "${words.join(" ")}" -- "$word")); return ;;`,
  );
  return `_botflow_lint() {
  local word="\${COMP_WORDS[COMP_CWORD]}"
  case "\${COMP_WORDS[COMP_CWORD-1]}" in
${cases.join("\n")}
  esac
  case "\${COMP_WORDS[1]}:$COMP_CWORD" in
${firsts()
  .map(([command, words]) => `    ${command}:2) COMPREPLY=($(compgen -W "${words.join(" ")}" -- "$word")); return ;;`)
  .join("\n")}
  esac
  if [[ "$word" == -* ]]; then COMPREPLY=($(compgen -W "${options()
    .map(([name]) => `--${name}`)
    .join(" ")}" -- "$word"))
  elif [[ $COMP_CWORD -eq 1 ]]; then COMPREPLY=($(compgen -W "${Object.keys(COMMANDS).join(" ")}" -- "$word") $(compgen -f -- "$word"))
  else COMPREPLY=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -o nospace -F _botflow_lint ${NAME}
`;
}

function fish(): string {
  const quoted = (text: string) => `'${text.replace(/['\\]/g, "\\$&")}'`;
  const known = values();
  return `${[
    ...Object.entries(COMMANDS).map(([name, what]) => `complete -c ${NAME} -n __fish_use_subcommand -a ${name} -d ${quoted(what)}`),
    ...firsts().map(
      ([command, words]) => `complete -c ${NAME} -n '__fish_seen_subcommand_from ${command}' -x -a ${quoted(words.join(" "))}`,
    ),
    ...options().map(([name, { describe = "" }]) => {
      const words = known[name];
      return `complete -c ${NAME} -l ${name} -d ${quoted(describe)}${words ? ` -x -a ${quoted(words.join(" "))}` : ""}`;
    }),
  ].join("\n")}\n`;
}
