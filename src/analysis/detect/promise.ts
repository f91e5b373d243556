import { fold } from "./fold.ts";
import { met } from "./met.ts";

const LONGEST = 1000;

/** True for a message that announces a person now: "I'll transfer you to an agent." Questions, refusals and promises for later are none. */
export function announcesHuman(text: string): boolean {
  if (text.length > LONGEST) return false;
  return text
    .split(/(?<=[.!?…。！？])\s*|\n+/)
    .filter((sentence) => !/[?？]\s*$/.test(sentence))
    .some((sentence) => {
      const folded = fold(sentence);
      return met(folded).some(
        ({ forms, promise, noPromise }) => forms(folded).some((each) => promise.test(each)) && !noPromise.test(folded),
      );
    });
}
