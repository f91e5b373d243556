import type { Lexicon } from "../../lexicon.ts";
import { deeds } from "./deeds.ts";
import { people } from "./people.ts";
import { rest } from "./rest.ts";

export const de: Lexicon = { ...people, ...deeds, ...rest };
