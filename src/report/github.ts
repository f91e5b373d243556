import type { Problem } from "../engine/result.ts";
import { onDisk } from "../source/file-names.ts";
import { linesOnDisk } from "./places.ts";
import { totals } from "./pretty/totals.ts";
import { plain, type Reporter } from "./reporter.ts";
import { printable } from "./width.ts";
import { worstFirst } from "./words.ts";

/**
 * Annotations for GitHub Actions: one workflow command per problem. GitHub shows the first ten of each level and step, so the worst come
 * first.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export const github: Reporter = (result, options) =>
  [...worstFirst(result.problems).map(commandOf), totals(result, { ...options, paint: plain })].join("\n");

const COMMANDS = { error: "error", warning: "warning", info: "notice" } as const;

function commandOf({ rule, reported }: Problem): string {
  const { severity, message, url, file } = reported;
  const { path, start, end } = linesOnDisk(reported);
  const { member } = onDisk(file);
  // GitHub uses columns only for a range on a single line.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const properties = { file: path, line: start.line, endLine: end.line, ...columns, title: rule.id };
  const lines = [...(member === undefined ? message : `${member}: ${message}`).split("\n").map(printable), `next step: ${rule.help}`, url];
  return `::${COMMANDS[severity]} ${Object.entries(properties)
    .map(([key, value]) => `${key}=${property(String(value))}`)
    .join(",")}::${data(lines.join("\n"))}`;
}

const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
