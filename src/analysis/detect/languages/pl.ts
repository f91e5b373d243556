import type { Language } from "../language.ts";

const NOW = "( (teraz|juz|zaraz|natychmiast|chetnie|od razu))*";
const WHOM = "( (cie|ciebie|pana|pania|panstwa|was|te rozmowe|rozmowe|ten czat|czat))?";
const TO = "( (z|ze|do|na))";

export const pl: Language = {
  tag: "pl",
  typos:
    "konsultant konsultantem czlowiek czlowiekiem rozmawiac porozmawiac doradca pracownikiem osoba obsluga klienta konsultanta czlowieka pracownika doradcy kierownikiem polacz",
  promise: [
    `(lacze|laczymy|polacze|polaczymy|przelaczam|przelacze|przelaczamy|przekierowuje|przekieruje|przekierowujemy|przekazuje|przekaze|przekazujemy|kieruje|kierujemy|skontaktuje)${WHOM}${NOW}${TO}( \\w+){0,3} PERSON`,
    "(przekazuje|przekaze|przekazujemy|oddaje) (cie|pana|pania|panstwa|te rozmowe|rozmowe|ten czat|czat)( \\w+){0,2} PERSON",
    `(trwa )?(laczenie|przelaczanie|przekierowanie)${TO}( \\w+){0,2} PERSON`,
    "(zostaniesz|zostanie pan|zostanie pani|zostana panstwo)( \\w+){0,2} (polaczon|przelaczon|przekierowan|przekazan)\\w+( \\w+){0,3} PERSON",
    "(rozmowa|czat) (zostala|zostal|zostanie|jest)( \\w+)? (przekazan|przekierowan)[ay]( \\w+){0,3} PERSON",
    "PERSON( \\w+){0,3} (dolaczy|przejmie)( \\w+){0,4}",
    "PERSON (zaraz|wkrotce|za chwile|juz)( \\w+){0,2} (pomoze|odpowie|dolaczy|przejmie|bedzie)( \\w+){0,3}",
    "PERSON pomoze (ci|panu|pani|panstwu) (tutaj|w tej|na czacie)( \\w+){0,2}",
    "(zaraz|wkrotce|za chwile)( \\w+){0,2} (odpowie|pomoze|dolaczy|przejmie)( \\w+){0,3} PERSON",
    "(poprosze|zawolam|wolam) PERSON(?= ,|$)",
  ],
  noPromise: [
    "nie(?! rozlacz\\w+| ma problemu| martw\\w+| szkodzi)|niestety|czy (chcesz|chce pan|chcialbys)|chcesz|czy mam|jesli|jezeli|oddzwoni|zadzwoni|e ?mail|mail|jutro|(w|we) (poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele)|pozniej|godzin|dni|zamkniete|brak|zaden|zadna|w salonie|w sklepie",
  ],
  gateRoots:
    "zamkni poza swiet weekend otwart godzin czynn w$ brak zaden niedost kolejk zajet zajec doradc konsultan agen dostepn blad bled niepowod wyjat nieudan sukces powodz udal",
  gates: [
    { words: ["zamkniete|zamkniety|poza( \\w+){0,2} godzinami( \\w+){0,2}|swieta|swieto|weekend"], gate: "closed", when: true },
    { words: ["otwarte|otwarty|godziny (pracy|otwarcia|obslugi)|czynne|w godzinach( \\w+){0,2}"], gate: "closed", when: false },
    {
      words: ["(brak|zaden)( \\w+){0,2} (konsultant\\w*|agent\\w*)|niedostepn\\w+|kolejka pelna|zajet\\w+|zajec\\w+"],
      gate: "noAgent",
      when: true,
    },
    {
      words: ["(konsultan\\w+|agen\\w+|doradc\\w+)( \\w+)? (dostepn\\w+|woln\\w+|online)|dostepnosc|ALONEdostepn[^ ]+(?!.)"],
      gate: "noAgent",
      when: false,
    },
    { words: ["blad|bledy|niepowodzenie|wyjatek|nieudan\\w+"], gate: "failure", when: true },
    { words: ["sukces|powodzenie|udalo sie"], gate: "failure", when: false },
  ],
};
