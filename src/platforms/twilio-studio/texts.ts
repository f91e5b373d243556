import { below } from "../../model/build.ts";
import type { Phrase } from "../../model/model.ts";
import { member, text } from "../../source/json.ts";
import type { State } from "./states.ts";

/** What a widget says. */
export const textsOf = ({ properties, at }: State): readonly Phrase[] =>
  ["body", "say", "text"].flatMap((key) => {
    const said = text(member(properties, key));
    return said ? [{ text: said, at: below(at, "properties", key) }] : [];
  });
