import type { Exit, Node } from "../../model/model.ts";
import { type Answer, answerIn } from "../answer-words.ts";

/** What the last name in a condition answers: `#General_Negative`, `@confirm:no`, `@sys-yes-no:(no)`. */
const NAMES: Readonly<Record<Answer, RegExp>> = {
  no: /(?:^|[_.:\-(])(no|nope|negative|decline|denial|deny|disagree|cancel|abort|reject|refuse|back|stop|nein|non|nee|nej)\)?$/i,
  yes: /(?:^|[_.:\-(])(yes|yep|positive|accept|affirm|agree|confirm|ok|okay|sure|ja|oui|si|sim)\)?$/i,
};

/** What a customer answers by the node that takes the words. */
export function answerOfCondition({ label = "", choice }: Exit, { kind }: Node): Answer | undefined {
  if (kind !== "ask") return undefined;
  const condition = choice?.words[0] ?? label.trim();
  if (!/^[#@]/.test(condition)) return answerIn(condition);
  const name = condition.slice(1);
  return (["no", "yes"] as const).find((answer) => NAMES[answer].test(name));
}
