import type { Language } from "../language.ts";

const NOW = "( (na|straks|med en gang|gjerne|bare))*";
const WHOM = "( (deg|dere|chatten|samtalen|chatten din|saken din|henvendelsen din))";
const ON = "( (over|videre|inn|i kontakt|i forbindelse))*";

export const nb: Language = {
  tag: "nb",
  typos: "menneske kundebehandler kundeservice radgiver snakke person medarbeider viderekoble agent",
  promise: [
    `(jeg|vi|eg) (setter|viderekobler|kobler|overforer|sender|flytter|gir)${NOW}${WHOM}${ON}${NOW}( (til|med))( \\w+){0,4} PERSON`,
    `(jeg|vi|eg) (skal|vil) (sette|viderekoble|koble|overfore|sende|flytte|gi)${WHOM}${ON}${NOW}( (til|med))( \\w+){0,4} PERSON`,
    `(jeg|vi|eg) (henter|tilkaller|kobler inn)${NOW}( (en|min|var))* PERSON(?= ,|$)`,
    "(jeg|vi) lar (en|et)( \\w+){0,2} PERSON (overta|ta over|hjelpe|svare)( \\w+){0,3}",
    `(du|dere) (blir|vil bli|er)${NOW} (satt|viderekoblet|koblet|overfort)${ON}( \\w+){0,3} PERSON`,
    "(chatten|samtalen|saken din|henvendelsen din) (er|blir|overfores)( \\w+){0,4} PERSON",
    "(en|et|en av|neste)( \\w+){0,3} PERSON (overtar|tar over|blir med i chatten|svarer (deg )?(snart|straks|her)|hjelper deg (snart|na|her|videre)|er straks hos deg|er hos deg( \\w+){0,2})( \\w+){0,3}",
  ],
  noPromise: [
    "ikke|ingen|dessverre|vil du|onsker du|skal jeg|kan jeg|hvis|ringer|ringe|e ?post|mail|i morgen|pa (man|tirs|ons|tors|fre|lor|son)dag|senere|timer|dager|stengt|i butikken",
  ],
  gateRoots:
    "steng uten helg apen apn apent innen ingen ikke utilg opptat ko$ agent kundeb radgiv kolleg tilg feil mislyk unntak lykk suksess",
  gates: [
    { words: ["stengt|utenfor( \\w+){0,2} (apningstid\\w*|kontortid)|helligdag(er)?|helg"], gate: "closed", when: true },
    { words: ["apent|apen|apningstid\\w*|innenfor( \\w+){0,2} (apningstid\\w*|kontortid)"], gate: "closed", when: false },
    {
      words: ["(ingen|ikke)( \\w+){0,2} (agent|agenter|kundebehandler(e)?|radgiver(e)?|tilgjengelig(e)?)|utilgjengelig(e)?|ko full"],
      gate: "noAgent",
      when: true,
    },
    {
      words: [
        "(agent|agenter|kundebehandler(e)?|radgiver(e)?|kollega)( \\w+)? (tilgjengelig(e)?|ledige?|online)|tilgjengelighet|ALONEtilgjengelig(e)?(?!.)",
      ],
      gate: "noAgent",
      when: false,
    },
    { words: ["feil|mislyktes|mislykket|unntak"], gate: "failure", when: true },
    { words: ["lyktes|vellykket|suksess"], gate: "failure", when: false },
  ],
};
