import type { Json } from "./document.ts";
import { LIMITS } from "./limits.ts";
import { tooDeepAt } from "./nesting.ts";

/** The value of a text that `JSON.parse` takes and that nests no deeper than so many levels; `undefined` of any other. */
export const soundJson = (text: string, depth: number = LIMITS.depth): Json | undefined =>
  tooDeepAt(text, depth) < 0 ? shallowJson(text) : undefined;

/** The same of a text of which is known that it is not nested too deep. */
export function shallowJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
