import rules from "../../../rules/index.ts";
import { RULES_LISTED, ruleUrl } from "../../engine/tool.ts";
import { didYouMean } from "../../model/nearest.ts";
import { optionsOf } from "../../rule/options.ts";
import type { Rule } from "../../rule/rule.ts";
import { Failure, type Io, STATUS, type Status } from "../terminal/io.ts";
import { paintFor } from "../terminal/terminal.ts";

/** Which option applies a fix. */
const FIXES = { safe: "certain: --fix", choice: "needs a decision: --fix --unsafe-fixes", none: "none" } as const;

/** `botflow-lint rules [id]`: all rules or those of a category with their severities, or one with what to do about it. */
export async function rulesCommand({ id = "" }: { readonly id?: string }, io: Io): Promise<Status> {
  const paint = paintFor(io, io.stdout, undefined);
  const listed = id === "" ? rules : rules.filter((rule) => rule.id.startsWith(`${id.replace(/\/\*?$/, "")}/`));
  if (listed.length > 0) {
    const width = Math.max(...listed.map((rule) => rule.id.length));
    const line = (rule: Rule) => `${rule.id.padEnd(width)}  ${rule.severity.padEnd(7)}  ${paint("faint", rule.docs.summary)}`;
    io.stdout.write(`${listed.map(line).join("\n")}\n`);
    return STATUS.fine;
  }
  const rule = rules.find((each) => each.id === id);
  const known = rules.map((each) => each.id);
  if (!rule) throw new Failure(`there is no rule "${id}"${didYouMean(id, known) || RULES_LISTED}`);
  const lines = [
    paint("strong", rule.id),
    rule.docs.summary,
    "",
    `severity     ${rule.severity}${rule.severity === "off" ? " (on in strict, or by the config)" : ""}`,
    `fix          ${FIXES[rule.fix ?? "none"]}`,
    ...optionsOf(rule).map(([name, { description, default: value }]) => {
      const unset = value === undefined ? "no default" : `default ${JSON.stringify(value)}`;
      return `option       ${name} (${unset})  ${description}`;
    }),
    "",
    `what to do   ${rule.help}`,
    `more         ${ruleUrl(rule.id)}`,
  ];
  io.stdout.write(`${lines.join("\n")}\n`);
  return STATUS.fine;
}
