import type { Literal, Node } from "../../model/model.ts";
import { answerIn } from "../answer-words.ts";
import type { Option } from "./answers.ts";
import type { Domain, Slot } from "./domain.ts";

/** A question for a slot: what is said, where the answer is kept, and what its buttons mean. The first response that exists is used. */
export function askOf(
  domain: Domain,
  slot: string,
  responses: readonly string[],
): { readonly node: Pick<Node, "texts" | "stores">; readonly options: readonly Option[] } {
  const variants = responses.map((name) => domain.responses.get(name)).find((found) => found) ?? [];
  const { type, values = [], fromIntents = [] } = domain.slots.get(slot) ?? {};
  /** What the words of a button fill in: a slot of few values takes the one that they name. */
  const filledBy = (says: string): Literal | undefined => {
    const answer = type === "bool" ? answerIn(says) : undefined;
    if (type === "bool") return answer && String(answer === "yes");
    return type === "categorical" ? values.find((value) => value.toLowerCase() === says.trim().toLowerCase()) : says;
  };
  const options = variants.flatMap(({ buttons }) =>
    buttons.flatMap(({ title, at, intent, fills, says }): readonly Option[] => {
      const value: Literal | undefined = fills.has(slot)
        ? fills.get(slot)
        : (fromIntents.find((each) => each.intent === intent)?.value ?? (says === undefined ? undefined : filledBy(says)));
      return value === undefined ? [] : [{ title, at, value }];
    }),
  );
  return { node: { texts: variants.flatMap(({ texts }) => texts), ...(slot && { stores: slot }) }, options };
}

/** What a command can write into a slot of few values; Rasa adds one for all others. Source: Rasa documentation, "Slots", categorical. */
export function answersOf(slot: Slot | undefined): Pick<Node, "answers"> {
  if (slot?.type === "bool") return { answers: ["true", "false"] };
  return slot?.type === "categorical" && slot.values.length > 0 ? { answers: [...slot.values, "__other__"] } : {};
}
