import { push } from "../../model/maps.ts";
import { ACTIONS } from "./actions.ts";
import { calledFlow } from "./calls.ts";
import type { Action, ArchitectFlow } from "./shape.ts";
import { assignmentsOf, variablesWritten } from "./writes.ts";

/**
 * What a customer says: the message itself, what a bot heard last, or an answer that fills a slot ("Architect built-in variables",
 * help.mypurecloud.com). What a menu keeps is an answer, too.
 */
const SAID = /^(?:Slot\.|(?:Message|Chat|Email)\.Message\.|Message\.(?:Body|Text)$|Session\.Last\w*Utterance$)/i;
const ANSWER = "Slot.";
/** Functions that leave words what they are, and brackets. Source: "Expression help", help.mypurecloud.com. */
const SAME_WORDS = /^(?:To(?:Display)?String|To(?:Lower|Upper)|Lower|Upper|Trim)?\(\s*(.*?)\s*\)$/is;

/** True of a variable that holds what a customer says: one of the platform's, or one into which a flow writes nothing else. */
export function heardIn({ containers }: ArchitectFlow): (variable: string) => boolean {
  const sources = new Map<string, string[]>();
  for (const action of containers.flatMap(({ actions }) => actions))
    for (const [name, source] of sourcesOf(action)) push(sources, name.toLowerCase(), source);
  const known = new Map<string, boolean>();
  const isHeard = (variable: string): boolean => {
    const name = variable.toLowerCase();
    const before = known.get(name);
    if (before !== undefined) return before;
    const own = sources.get(name) ?? [];
    // What a variable gets from itself adds nothing.
    known.set(name, true);
    const heard = SAID.test(name) || (own.length > 0 && own.every(isHeard));
    known.set(name, heard);
    return heard;
  };
  return isHeard;
}

/** The variables that an action writes, each with what it writes; nothing is written where a variable is cleared. */
function sourcesOf(action: Action): readonly (readonly [string, string])[] {
  if (action.type === "updateData")
    return assignmentsOf(action).flatMap(({ name, value }) =>
      value?.kind === "none" ? [] : [[name, sameWords(value?.text ?? "")] as const],
    );
  const written = variablesWritten(action.raw);
  const draw = ACTIONS.get(action.type)?.draw;
  if (draw === "ask" || draw === "menu") return written.map((name, i) => [name, i === 0 ? ANSWER : ""] as const);
  const outputs = new Map(draw === "callFlow" ? calledFlow(action).outputs.map(([name, value]) => [value?.text, name]) : []);
  return written.map((name) => [name, outputs.get(name) ?? ""] as const);
}

/** What an expression says in the same words: `Trim(Lower(State.Reply))` → `State.Reply`. */
export function sameWords(expression: string): string {
  const inner = SAME_WORDS.exec(expression.trim())?.[1];
  return inner === undefined ? expression.trim() : sameWords(inner);
}
