import { compiledLanguages } from "./compile.ts";
import { fold } from "./fold.ts";

const LONGEST = 1000;

/** True for a message that announces a person now: "I'll transfer you to an agent." Questions, refusals and promises for later are none. */
export function announcesHuman(text: string): boolean {
  if (text.length > LONGEST) return false;
  return text
    .split(/(?<=[.!?…。！？])\s*|\n+/)
    .filter((sentence) => !/[?？]\s*$/.test(sentence))
    .some((sentence) => {
      const folded = fold(sentence);
      return compiledLanguages().some(
        ({ roots, promise, noPromise }) => roots.test(folded) && promise.test(folded) && !noPromise.test(folded),
      );
    });
}
