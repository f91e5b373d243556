import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import type { Sample } from "./sample.ts";
import { sv } from "./sv.ts";
import { vi } from "./vi.ts";
import { zh } from "./zh.ts";

export const SAMPLES: Readonly<Record<string, Sample>> = { en, de, fr, es, it, pt, nl, sv, pl, ja, vi, zh };
