import { compiledLanguages } from "./compile.ts";
import { fold } from "./fold.ts";

/** True for an answer that takes the request back whatever was asked: cancel, back, start over. */
export const isCancelling = (text: string): boolean => compiledLanguages().some(({ cancel }) => cancel.test(fold(text)));

/** True for a plain "no". */
export const isNo = (text: string): boolean => compiledLanguages().some(({ no }) => no.test(fold(text)));

/** True for a question that offers a person: "Shall I connect you to an agent?" */
export function offersHuman(text: string): boolean {
  const folded = fold(text);
  return (
    /[?？]/.test(text) && compiledLanguages().some(({ roots, asks }) => roots.test(folded) && asks.some((pattern) => pattern.test(folded)))
  );
}
