import type { Problem } from "../engine/result.ts";
import { NAME } from "../engine/tool.ts";
import { totals } from "./pretty/totals.ts";
import { plain, type Reporter } from "./reporter.ts";
import { printable, shorten } from "./width.ts";
import { hopWords, worstFirst } from "./words.ts";

/**
 * For coding assistants: a line for each problem, worst first, with the way there, the next step and the fix; no colours, nothing to
 * interpret. Names from the files are data: they are shortened, and cannot begin a line.
 */
export const agent: Reporter = (result, options) =>
  [...worstFirst(result.problems).map(lineOf), ...hint(result.problems), totals(result, { ...options, paint: plain })].join("\n");

/** Characters of a message or name that are shown. */
const MOST = 400;
const STEPS = 6;

function lineOf({ rule, reported }: Problem): string {
  const { severity, message, file, pointer, range, fixes } = reported;
  const steps = reported.route.map(hopWords).map((step) => oneLine(step, 80));
  const route = steps.length > STEPS ? [...steps.slice(0, 2), `… ${steps.length - STEPS} more`, ...steps.slice(2 - STEPS)] : steps;
  return [
    `${oneLine(file)}:${range.start.line}:${range.start.column} ${severity} ${rule.id}: ${oneLine(message)}`,
    ...(pointer === "" ? [] : [`at: ${oneLine(pointer)}`]),
    ...(route.length > 1 ? [`route: ${route.join("; ")}`] : []),
    `next: ${rule.help}`,
    ...fixes.map(
      ({ title, safety, edits }) =>
        `fix: ${oneLine(title)}${edits.length > 0 ? ` (run ${NAME} ${OPTION[safety]} --fix-rule ${rule.id})` : ""}`,
    ),
  ].join(" | ");
}

const OPTION = { safe: "--fix", choice: "--fix --unsafe-fixes" } as const;

const oneLine = (text: string, most = MOST): string => shorten(printable(text.replace(/\s+/g, " ")), most);

const hint = (problems: readonly Problem[]): readonly string[] => {
  const [first] = worstFirst(problems);
  return first ? [`explain a rule: ${NAME} rules ${first.rule.id} | check again: ${NAME} --format agent`] : [];
};
