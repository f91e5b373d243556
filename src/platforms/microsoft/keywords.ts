import type { FlowBuilder } from "../../model/build.ts";
import type { Exit, Guard, Place } from "../../model/model.ts";
import { literalOf } from "./expressions.ts";

/** Words that a condition looks for in what a customer says. */
export interface Sought {
  readonly variable: string;
  readonly words: readonly string[];
}

/**
 * The keywords of a condition: `"agent" in Lower(Topic.Said)` and `StartsWith(Topic.Said, "agent")` in Power Fx, `contains(toLower(x), 'agent')`
 * and `indexOf(x, 'agent') >= 0` in adaptive expressions, an equality in either that folds letters, or one of several of them. Sources:
 * learn.microsoft.com, "Operators and Identifiers in Power Apps", "Adaptive expressions prebuilt functions".
 */
export function soughtIn(guard: Guard): Sought | undefined {
  if (guard.op === "or") {
    const parts = guard.guards.map(soughtIn);
    const [first] = parts;
    if (!first || parts.some((part) => part?.variable !== first.variable)) return undefined;
    return { variable: first.variable, words: parts.flatMap((part) => part?.words ?? []) };
  }
  if (guard.op !== "unknown") return undefined;
  const [variable, ...others] = guard.variables ?? [];
  if (variable === undefined || others.length > 0) return undefined;
  const found = FORMS.map((form) => form.exec(guard.text.trim())?.groups).find((groups) => groups !== undefined);
  const word = found && SUBJECT.test(found.subject ?? "") ? literalOf(found.word ?? "") : undefined;
  return word && !/^(?:true|false)$/.test(word) ? { variable, words: [word] } : undefined;
}

/** What the customer said last, which no question has to store. Sources: "Memory scopes" of adaptive dialogs, "System variables" of Copilot Studio. */
export const SAID = ["turn.activity.text", "System.Activity.Text", "System.LastMessage.Text"];

/** The words of what the customer said last for which a trigger with this condition at `at` is taken. */
export function heardIn(when: Guard, at: Place): Exit["choice"] {
  const { variable, words } = when.op === "is" ? { variable: when.variable, words: when.values } : (soughtIn(when) ?? {});
  const [name, ...others] = variable !== undefined && SAID.includes(variable) ? (words ?? []).filter((word) => word !== null) : [];
  return name === undefined ? undefined : { name, words: [name, ...others], at };
}

/** A trigger that is taken for what the customer said; gives the node at which it is entered. */
export function addHeard(flow: FlowBuilder, to: string, at: Place, label: string, choice: Exit["choice"]): string {
  if (!choice) return to;
  const id = flow.node("branch", flow.fresh(`${at.pointer} heard`), at, { label, synthetic: true });
  flow.exit(id, "case", to, { at, label, implied: true, choice });
  return id;
}

const WORD = `(?<word>"(?:[^"]|"")*"|'[^']*')`;
const FORMS = [
  new RegExp(String.raw`^(?:contains|startsWith|endsWith)\(\s*(?<subject>[^'",]+?)\s*,\s*${WORD}\s*\)$`, "i"),
  new RegExp(String.raw`^${WORD}\s+(?:exact)?in\s+(?<subject>[^'",]+)$`, "i"),
  new RegExp(String.raw`^indexOf\(\s*(?<subject>[^'",]+?)\s*,\s*${WORD}\s*\)\s*(?:>\s*-1|>=\s*0|<>\s*-1|!=\s*-1)$`, "i"),
  new RegExp(String.raw`^(?<subject>[^'",=<>!]+?)\s*==?\s*${WORD}$`, "i"),
];

/** A variable, maybe in functions that change nothing but letters and spaces. */
const SUBJECT = /^(?:(?:to)?(?:lower|upper|string)\(|trim\(|text\()*[\w.$@%]+\)*$/i;
