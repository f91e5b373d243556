import type { Literal, Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { entries, member, text } from "../../source/json.ts";
import type { Chained } from "./tails.ts";

/** One step with where it stands. */
export interface Placed extends Chained {
  readonly at: Place;
  readonly following: Placed | undefined;
}

/**
 * The keys that say what a step does, in the order in which Rasa looks for them. Source: Rasa documentation, "Flow Steps"; the first versions of
 * CALM (3.7) let a model write what the bot says (`generation_prompt`).
 */
export const KINDS = ["action", "collect", "link", "call", "set_slots", "generation_prompt", "noop"] as const;

/** What any step may have; a bare `next` does nothing but lead on. */
const BESIDE: ReadonlySet<string> = new Set(["id", "next", "description", "metadata"]);

/** The key of a step that says that it does something which Rasa does not have, or not yet. */
export function unknownIn(step: Json): string | undefined {
  if (KINDS.some((key) => member(step, key) !== undefined)) return undefined;
  return entries(step).find(([key]) => !BESIDE.has(key))?.[0];
}

export const labelOf = ({ step }: Placed, otherwise: string): string => text(member(step, "id")) ?? otherwise;

/** What a step runs, asks for or enters. */
export const nameOf = ({ step }: Placed): string => KINDS.flatMap((key) => text(member(step, key)) ?? [])[0] ?? "next";

/** A value that is set; templates are computed when the bot runs. */
export function literal(value: Json): Literal | undefined {
  if (value === null) return null;
  const said = text(value);
  return said === undefined || /\{\{?/.test(said) ? undefined : said;
}
