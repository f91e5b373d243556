import { asList } from "../../engine/config/value.ts";
import { MOST_LISTED, RULES_LISTED } from "../../engine/tool.ts";
import { didYouMean } from "../../model/nearest.ts";
import { Failure } from "../terminal/io.ts";

/** Checks that the value of an option is one of the known words. Throws a `Failure` if not. */
export function oneOf<T extends string>(option: string, given: string, known: readonly T[]): T {
  const found = known.find((each) => each === given);
  if (found !== undefined) return found;
  const near = didYouMean(given, known);
  const words = known.length <= MOST_LISTED ? `${near} (one of ${known.join(", ")})` : near || RULES_LISTED;
  throw new Failure(`${option}: "${given}" is unknown${words}`);
}

/** The values of an option that may be repeated, and may hold several values separated by commas. */
export const many = (value: string | readonly string[] | undefined): readonly string[] => asList(value).flatMap((each) => each.split(","));

/** The text before a separator and the text behind it; `undefined` where there is none. */
export function splitAt(text: string, mark: string): readonly [string, string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
