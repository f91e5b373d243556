import type { Json } from "./document.ts";
import { tooDeepAt } from "./nesting.ts";

/** The value of a text that `JSON.parse` accepts and that is not nested too deep; `undefined` for any other. */
export const soundJson = (text: string): Json | undefined => (tooDeepAt(text) < 0 ? shallowJson(text) : undefined);

/** The same for a text that is known not to be nested too deep. */
export function shallowJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
