import type { Language } from "../language.ts";

export const pl: Language = {
  tag: "pl",
  typos: "konsultant konsultantem czlowiek czlowiekiem rozmawiac porozmawiac doradca pracownikiem osoba obsluga klienta",
  promise: [
    "(lacze|polacze|przelaczam|przelacze|przekierowuje|przekieruje|przekazuje|przekaze|kieruje)( \\w+){0,4} PERSON",
    "(zostaniesz|zostanie pan|zostanie pani)( \\w+){0,3} PERSON",
    "(konsultant|agent|doradca) (zaraz|dolaczy|przejmie|pomoze)( \\w+){0,4}",
  ],
  noPromise: [
    "nie|niestety|czy (chcesz|chce pan|chcialbys)|chcesz|czy mam|jesli|oddzwoni|e ?mail|mail|jutro|pozniej|godzin|dni|zamkniete|brak",
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
