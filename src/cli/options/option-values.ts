import { asList } from "../../engine/config/value.ts";
import { MOST_LISTED, RULES_LISTED } from "../../engine/tool.ts";
import { didYouMean } from "../../model/nearest.ts";
import { Failure } from "../terminal/io.ts";

/** A word of an option, which must be one of those that are known. */
export function oneOf<T extends string>(option: string, given: string, known: readonly T[]): T {
  const found = known.find((each) => each === given);
  if (found !== undefined) return found;
  const near = didYouMean(given, known);
  const words = known.length <= MOST_LISTED ? `${near} (one of ${known.join(", ")})` : near || RULES_LISTED;
  throw new Failure(`${option}: "${given}" is unknown${words}`);
}

/** An option that may be repeated, or hold several values with commas between them. */
export const many = (value: string | readonly string[] | undefined): readonly string[] => asList(value).flatMap((each) => each.split(","));

/** The text before a mark and the text behind it; `undefined` where there is no mark. */
export function splitAt(text: string, mark: string): readonly [string, string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
