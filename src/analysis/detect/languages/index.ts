import type { Language } from "../language.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { sv } from "./sv.ts";
import { vi } from "./vi.ts";
import { zh } from "./zh.ts";

/** The languages in which the tool knows how people ask for a person. */
export const LANGUAGES: readonly Language[] = [en, de, fr, es, it, pt, nl, sv, pl, ja, vi, zh];
