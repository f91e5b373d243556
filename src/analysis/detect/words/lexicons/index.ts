import type { Lexicon } from "../lexicon.ts";
import { ar } from "./ar.ts";
import { cs } from "./cs.ts";
import { da } from "./da.ts";
import { de } from "./de/index.ts";
import { en } from "./en/index.ts";
import { es } from "./es/index.ts";
import { fi } from "./fi.ts";
import { fr } from "./fr/index.ts";
import { hi } from "./hi.ts";
import { id } from "./id.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import { nb } from "./nb.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { ru } from "./ru.ts";
import { sv } from "./sv.ts";
import { tr } from "./tr.ts";
import { vi } from "./vi.ts";
import { zh } from "./zh.ts";

/** What words do, by the tag of their language. A bundle leaves these out: it holds the tables that are made of them (`precomputed.ts`). */
export const LEXICONS: Readonly<Record<string, Lexicon>> = {
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  sv,
  pl,
  ja,
  vi,
  zh,
  cs,
  da,
  nb,
  ru,
  tr,
  id,
  fi,
  ko,
  ar,
  hi,
};
