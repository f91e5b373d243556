import type { Language } from "../language.ts";

export const pl: Language = {
  tag: "pl",
  roots:
    "zyw|prawdziw|realn|czlow|ludz|osob|kto|kim|kogo|konsult|agent|doradc|prac|operator|przedst|specj|kierow|techni|obslug|asyst|biur|infolin|czat|dzial|wspar|pomoc|zesp|recep|serwis|eskal|polacz|przekier|rozmow|kontakt|bot|robot|maszyn|komput|automat|mnie|ai |si ",
  topic: ["o", "temat"],
  typos: ["konsultantem", "czlowiekiem", "konsultant", "rozmawiac"],
  person: [
    "(zywy|zywym|prawdziwy|prawdziwym|prawdziwa|prawdziwego|zywego|realnym) (czlowiek|czlowiekiem|osoba|konsultantem|czlowieka|konsultanta)",
    "czlowiek(iem|a|owi)?|ludz(mi|i)|ludzie|osoba|osoby|ktos|kims|kogos",
    "(konsultant(em|a|ka|ki|ow|owi)?|konsultantka|agent(em|a|owi)?|doradc(a|y|ow)|doradca|pracownik(iem|a|owi)?|operator(em|a|owi)?|przedstawiciel(em|a|owi)?|specjalist(a|y)|kierownik(iem|a)?|technik(iem)?|obsluga|asystent(em)? ludzki)",
    "biur(em|o|a) obslugi( klienta)?|obslug(a|i|e) klienta|infolini(a|i|e)|czat na zywo|dzial(em)? obslugi",
  ],
  desk: ["wsparci(e|em)|pomoc(a)? techniczn(a|ej)|dzial(em)?|zespol(em)?|recepcj(a|i)|serwis(em)?"],
  bot: ["bot(em|a|ow|ami)?|chat ?bot(em|a)?|robot(em|a|ami)?|maszyn(a|e|y)|komputer(em|a)?|automat(em)?|si|ai"],
  contact: [
    "(rozmawiac|porozmawiac|pogadac|gadac|pomowic|mowic|czatowac|skonsultowac|rozmowa|rozmowe|pisac|popisac|czat|chat)( bezposrednio)?( z| ze)?",
    "(polacz|polaczyc|polaczenie|przelacz|przelaczyc|przekieruj|przekierowac|przekierowanie|przekaz|przekazac|przelaczenie|eskaluj|skieruj|daj)( mnie| mi)?( z| ze| do)?",
    "(skontaktowac|skontaktuj|kontakt|kontaktu|dodzwonic|zadzwonic)( sie)?( z| ze| do)?",
    "pomoc (od|ze strony)",
  ],
  want: [
    "(ja )?(chce|chcialbym|chcialabym|potrzebuje|poprosze|prosze o|zadam|wole|szukam|wolalbym)",
    "(daj|dajcie|dawaj|czy jest|czy moge|moge|czy sa)( mi)?( tu)?",
    "(nie|bez) (bot|bota|robota|botem|robotem)",
  ],
  refusals: [
    "(nie|dosc|mam dosc)( \\w+){0,3} (rozmawiac|rozmawiania|gadac|pisac|mowic)( z)? (tym |jakims |waszym |zadnym )?BOT",
    "(zadnych|bez|nie) BOT( prosze)?$|dosc (tego )?BOT",
  ],
  phrases: [
    "(czy )?(moze|moglby|mogłby|niech|prosze zeby)( mi| mnie)? ?(ktos|(jakis |prawdziwy |zywy )?PERSON)( mi| mnie)?( \\w+){0,2} (pomoc|pomoze|odpowiedziec|odpowie|przejac|przejmie|zajac)",
    "(polacz|przelacz|prosze polaczyc|prosze przelaczyc) mnie( prosze| teraz)*$",
  ],
  direct: [
    "(zywy |prawdziwy |prosze )*(czlowiek|konsultant|agent|doradca|operator|pracownik|osoba|konsultantka)( prosze)?",
    "obsluga klienta|biuro obslugi( klienta)?",
    "czat na zywo|pomoc czlowieka|kontakt z czlowiekiem",
    "prawdziwa osoba",
  ],
  name: [
    "eskalacja|polacz z (konsultantem|czlowiekiem|agentem)|przekierowanie (do )?(konsultanta|agenta)|rozmowa z (konsultantem|czlowiekiem|agentem)",
  ],
  filler: [
    "prosze|poprosze|dziekuje|dzieki|teraz|natychmiast|od razu|szybko|pilne|pilnie|czesc|dzien dobry|witam|hej|tak|nie|bezposrednio|tylko|pomoc|pomocy|tu|raczej|juz",
  ],
  other: [
    "(jestes|czy jestes|pan jest|czy to|to jest|jest pan|jest pani)( naprawde| moze)?( zywym| prawdziwym| zywy)? ?(czlowiek(iem)?|osoba|bot(em)?|robot(em)?|maszyna)?( czy)?",
    "(czy )?(rozmawiam|pisze|gadam|czatuje) (teraz )?z( \\w+){0,4}",
    "(czlowiek|osoba|bot|robot|czlowiekiem|botem) czy (bot|robot|maszyna|czlowiek|botem|czlowiekiem|robotem)",
    "nie( \\w+){0,3} (laczyc|lacz|polaczyc|przelaczac|przelaczaj|przekierowuj|rozmawiac|laczcie|kontaktowac)( \\w+){0,4}|nie (chce|potrzebuje)( \\w+){0,5}",
    "(agent(em|a)?|posrednik(iem|a)?|doradc(a|y)) (nieruchomosci|turystyczn\\w+|ubezpieczeniow\\w+|podrozy|finansow\\w+|podatkow\\w+)",
    "zostac( \\w+)? (konsultant\\w*|agent\\w*|doradc\\w*|pracownik\\w*)|(praca|prace|rekrutacja|oferta pracy|zatrudnienie)( \\w+){0,4}",
    "(godziny|godzinach|numer|telefon|adres|e ?mail|mail|kiedy|ocena|opinia)( \\w+){0,4} (obslugi|infolini\\w*|biura|konsultant\\w*|pomocy|dzialu)( \\w+){0,2}",
    "(infolinia|obsluga klienta|biuro obslugi)( \\w+){0,2} (godziny|czynna|czynne|otwart\\w+|numer)",
    "(oddzwon|oddzwonic|oddzwonienie|oddzwoncie|zadzwoncie|zadzwon do mnie|prosze o telefon)( \\w+){0,3}",
    "(spotkanie|spotkania|wizyta|wizyte)( \\w+){0,2} (z|ze|u)|(umowic|odwolac|przelozyc)( \\w+){0,3} (spotkanie|wizyte|termin)",
    "(na|za) osobe|(dwie|trzy|cztery|\\d+) (osoby|osob)|ile osob|dla \\d+ osob",
    "prawa czlowieka|dowod osobisty|zasoby ludzkie",
    "(wyslac|przelac|przelew|przekazac)( \\w+){0,4} (pieniadze|pieniedzy|zlotych|srodki)( \\w+){0,4}",
    "(portal|logowanie|haslo|panel)( \\w+){0,2} (agenta|pracownika|doradcy|konsultanta)",
    "(konsultant|agent|doradca|pracownik) (byl|powiedzial|mi|nie|jest)( \\w+){0,3}",
    "(juz )?(rozmawialem|rozmawialam|pisalem)( \\w+){0,4}",
  ],
  promise: [
    "(lacze|polacze|przelaczam|przelacze|przekierowuje|przekieruje|przekazuje|przekaze|kieruje)( \\w+){0,4} PERSON",
    "(zostaniesz|zostanie pan|zostanie pani)( \\w+){0,3} PERSON",
    "(konsultant|agent|doradca) (zaraz|dolaczy|przejmie|pomoze)( \\w+){0,4}",
  ],
  noPromise: [
    "nie|niestety|czy (chcesz|chce pan|chcialbys)|chcesz|czy mam|jesli|oddzwoni|e ?mail|mail|jutro|pozniej|godzin|dni|zamkniete|brak",
  ],
  cancel: [
    "anuluj|anulowac|wroc|powrot( do( glownego)? menu)?|wstecz|cofnij|menu( glowne)?|od nowa|zacznij od nowa|zakoncz|koniec|stop|wyjdz|pozniej|nie teraz|niewazne|start",
  ],
  no: ["nie( dziekuje| dzieki)?|n"],
  gates: [
    { words: ["zamkniete|zamkniety|poza( \\w+){0,2} godzinami( \\w+){0,2}|swieta|swieto|weekend"], gate: "closed", when: true },
    { words: ["otwarte|otwarty|godziny (pracy|otwarcia|obslugi)|czynne|w godzinach( \\w+){0,2}"], gate: "closed", when: false },
    { words: ["(brak|zaden)( \\w+){0,2} (konsultant\\w*|agent\\w*)|niedostepn\\w+|kolejka pelna|zajet\\w+"], gate: "noAgent", when: true },
    { words: ["(konsultan\\w+|agen\\w+)( \\w+)? dostepn\\w+|dostepnosc|dostepn\\w+"], gate: "noAgent", when: false },
    { words: ["blad|bledy|niepowodzenie|wyjatek|nieudan\\w+"], gate: "failure", when: true },
    { words: ["sukces|powodzenie|udalo sie"], gate: "failure", when: false },
  ],
};
