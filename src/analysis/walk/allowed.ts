import type { Bot, Literal } from "../../model/model.ts";
import type { Spot } from "../journey.ts";
import type { Program } from "../program.ts";

/** True if the config (`handoff.allowedTargets`) allows every value that the computed target of a transfer can have. */
export function allows({ configFor }: Program, { bot, flow, node }: Spot): boolean {
  const allowed = configFor(flow.at.file).handoff.allowedTargets;
  const target = node.transfer?.target;
  if (allowed.length === 0 || target === undefined) return false;
  if (allowed.includes(target)) return true;
  const written = writtenTo(bot, bare(target));
  return written.length > 0 && written.every((value) => value !== undefined && (value === null || allowed.includes(value)));
}

const writtenTo = ({ flows }: Bot, variable: string): readonly (Literal | undefined)[] =>
  flows.flatMap(({ nodes }) => nodes.flatMap(({ sets }) => (sets?.has(variable) ? [sets.get(variable)] : [])));

/** `${queue}` and `{{queue}}` name the variable `queue`. */
const bare = (target: string) => target.replace(/^(\$\{|\{\{)\s*|\s*\}+$/g, "");
