import { ownOf } from "../../../model/maps.ts";
import type { Exit, Guard } from "../../../model/model.ts";
import { type Answer, answerOfValue } from "../../answer-words.ts";
import { listOf, partOf } from "../located.ts";
import { type Desk, type Handler, placeOf, targetOf } from "./scene.ts";

/**
 * A route with a target of its own that is taken by one answer of the customer: an item of a menu, called by the value that it is compared
 * with.
 */
export function choiceOf({ parameters }: Desk, handler: Handler): Exit["choice"] {
  if (!targetOf(handler) && listOf(partOf(handler.file, "triggerFulfillment", "messages")).length === 0) return undefined;
  const words = answersIn(handler.guard, parameters.asked);
  const [name] = words;
  return name === undefined ? undefined : { name, words, at: placeOf(handler) };
}

/** What the customer answered where this condition holds. */
export function saidIn({ parameters }: Desk, guard: Guard | undefined): Answer | undefined {
  const words = guard ? answersIn(guard, parameters.asked) : [];
  const answers = new Set(words.map((word) => ownOf(FLAGS, word) ?? answerOfValue(word)));
  const [answer] = answers;
  return answers.size === 1 ? answer : undefined;
}

const FLAGS: Readonly<Partial<Record<string, Answer>>> = { true: "yes", false: "no" };

function answersIn(guard: Guard, asked: ReadonlySet<string>): readonly string[] {
  if (guard.op === "and") return guard.guards.flatMap((part) => answersIn(part, asked));
  if (guard.op === "or") {
    const parts = guard.guards.map((part) => answersIn(part, asked));
    return parts.every((words) => words.length > 0) ? parts.flat() : [];
  }
  if (guard.op !== "is" || !asked.has(guard.variable)) return [];
  return guard.values.flatMap((value) => value ?? []);
}
