import { never } from "../../model/build.ts";
import { remember } from "../../model/maps.ts";
import type { Intent } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { type Answer, answerIn, answerOf, answerOfValue } from "../answer-words.ts";
import { isTooDeep, split } from "../brackets.ts";
import type { AnswerOf } from "../leads.ts";
import { expression, intentsIn, unwrap } from "./expressions.ts";
import { entityIn, wordsOf } from "./options.ts";

/** What a customer answers at a dialog node that waits: by a button, an intent, a value of an entity, or words that are compared. */
export function answersOf(intents: readonly Intent[], entities: readonly Json[]): AnswerOf {
  const phrases = new Map(intents.map((intent) => [intent.name, intent.phrases]));
  const byPart = (part: string): Answer | undefined => {
    const [intent] = intentsIn(expression(part));
    if (intent !== undefined) return answerOf({ name: intent, phrases: phrases.get(intent) ?? [] });
    const { entity, value } = entityIn(part) ?? {};
    const words = wordsOf(part, entities);
    if (entity === undefined) return agreed(words.length > 0 ? words.map(answerIn) : [answerIn(part)]);
    if (value === undefined) return answerOf({ name: entity, phrases: [] });
    return answerOfValue(value, words);
  };
  // All alternatives of a condition that may hold answer the same; what else must hold beside the answer changes nothing.
  const byCondition = (condition: string): Answer | undefined => {
    const inner = unwrap(condition);
    if (inner !== undefined) return byCondition(inner);
    const alternatives = split(condition, "||", "or");
    if (alternatives.length > 1) return agreed(alternatives.filter((each) => expression(each) !== never).map(byCondition));
    const parts = split(condition, "&&", "and");
    return parts.length > 1 ? parts.map(byCondition).find(Boolean) : byPart(condition);
  };
  const known = new Map<string, Answer | null>();
  return ({ label = "", choice }, { kind }) => {
    if (kind !== "ask") return undefined;
    const byButton = answerIn(choice?.words[0] ?? "");
    return byButton ?? remember(known, label, () => (isTooDeep(label) ? undefined : byCondition(label.trim())) ?? null) ?? undefined;
  };
}

const agreed = (answers: readonly (Answer | undefined)[]): Answer | undefined =>
  answers.every((each) => each === answers[0]) ? answers[0] : undefined;
