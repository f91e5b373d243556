import { guardWords } from "../analysis/conditions/guard.ts";
import type { HumanRequest, Spot } from "../analysis/journey.ts";
import type { Exit } from "../model/model.ts";

/** How messages name things, so that one thing has one name in all of them. */

/** A name in quotes. */
export const quoted = (name: string): string => `"${name}"`;

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

/** `3 problems`, `1 problem`. */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** What a request gets instead of a person, by the kind of its outcome. */
export const LATER: Readonly<Record<string, string>> = { callback: "a callback", ticket: "a ticket", email: "an email" };

/** What a designer calls a node. */
export const nameOf = ({ node }: Spot): string => quoted(node.label ?? node.id);

/** What designers call an intent, and its name if that is generated: `"Connect to agent" (action_26012_intent_17873)`. */
export const intentWords = ({ name, title }: { readonly name: string; readonly title?: string }): string =>
  title === undefined || title === name ? quoted(name) : `${quoted(title)} (${name})`;

/** A request as messages name it: `the request "talk_to_human"`. */
export const requestWords = (request: HumanRequest): string =>
  `${request.kind === "choice" ? "the choice" : "the request"} ${intentWords(request)}`;

const ROLES: Readonly<Record<string, string>> = {
  failure: "failure",
  timeout: "timeout",
  noAgent: "no-agent",
  closed: "closed",
  holiday: "holiday",
  emergency: "emergency",
  noInput: "no-input",
  noMatch: "no-match",
  declined: "no",
};

/** A condition, which has quotes unless it quotes something itself: `"$order.isOpen"`, `$status = "error"`. */
export const conditionWords = (condition: string): string => {
  const words = condition.replaceAll(" = not set", " is not set");
  return words.includes('"') ? words : quoted(words);
};

/** `if "$order.isOpen"`, `if $status = "error"`. */
export const ifWords = (condition: string): string => `if ${conditionWords(condition)}`;

/** `the failure exit`, `the exit "busy"`, `the exit (if $status = "error")`. */
export function exitWords({ label, role, when }: Exit): string {
  if (label) return `the exit ${quoted(label)}`;
  return when && !Object.hasOwn(ROLES, role) ? `the exit (${ifWords(guardWords(when))})` : `the ${ROLES[role] ?? role} exit`;
}
