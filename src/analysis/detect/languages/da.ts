import type { Language } from "../language.ts";

const NOW = "( (nu|straks|med det samme|gerne|lige|bare))*";
const WHOM = "( (dig|jer|chatten|samtalen|din chat|din sag|din henvendelse))";
const ON = "( (om|over|videre|ind|i kontakt|i forbindelse))*";

export const da: Language = {
  tag: "da",
  typos: "menneske medarbejder kundeservice radgiver snakke person viderestil konsulent agent",
  promise: [
    `(jeg|vi) (stiller|viderestiller|omstiller|forbinder|overforer|sender|saetter|flytter|giver)${NOW}${WHOM}${ON}${NOW}( (til|med))( \\w+){0,4} PERSON`,
    `(jeg|vi) (vil( gerne)?|skal( nok)?) (stille|viderestille|omstille|forbinde|overfore|sende|saette|flytte|give)${WHOM}${ON}${NOW}( (til|med))( \\w+){0,4} PERSON`,
    `(jeg|vi) (henter|tilkalder)${NOW}( (en|min|vores))* PERSON(?= ,|$)`,
    "(jeg|vi) lader (en|et)( \\w+){0,2} PERSON (overtage|hjaelpe|svare)( \\w+){0,3}",
    `(du|i) (bliver|vil blive|er blevet)${NOW} (stillet|viderestillet|omstillet|forbundet|overfort)${ON}( \\w+){0,3} PERSON`,
    "(chatten|samtalen|din sag|din henvendelse) (er|bliver|overfores|viderestilles)( \\w+){0,4} PERSON",
    "(en|et|en af|naeste)( \\w+){0,3} PERSON (overtager|tager over|kommer til chatten|svarer (dig )?(snart|straks|her)|hjaelper dig (snart|nu|her|videre)|er straks hos dig|er hos dig( \\w+){0,2})( \\w+){0,3}",
  ],
  noPromise: [
    "ikke|ingen|desvaerre|vil du|skal jeg|kan jeg|hvis|ringer|ringe|e ?mail|mail|i morgen|pa (man|tirs|ons|tors|fre|lor|son)dag|senere|timer|dage|lukket|i butikken",
  ],
  gateRoots: "lukk uden weekend hellig abn aben inden ingen ikke utilg optag ko$ agent medarb kolleg tilg fejl mislyk undtag lykk succes",
  gates: [
    {
      words: [
        "lukket|uden for( \\w+){0,2} (abningstid\\w*|kontortid)|udenfor( \\w+){0,1} (abningstid\\w*|kontortid)|helligdag(e)?|weekend",
      ],
      gate: "closed",
      when: true,
    },
    { words: ["abent|aben|abningstid\\w*|inden for( \\w+){0,2} tid"], gate: "closed", when: false },
    {
      words: ["(ingen|ikke)( \\w+){0,2} (agent|agenter|medarbejder|medarbejdere|tilgaengelig(e)?)|utilgaengelig(e)?|ko fuld"],
      gate: "noAgent",
      when: true,
    },
    {
      words: [
        "(agent|agenter|medarbejder|medarbejdere|kollega)( \\w+)? (tilgaengelig(e)?|ledige?|online)|tilgaengelighed|ALONEtilgaengelig(e)?(?!.)",
      ],
      gate: "noAgent",
      when: false,
    },
    { words: ["fejl|mislykkedes|mislykket|undtagelse"], gate: "failure", when: true },
    { words: ["lykkedes|succes"], gate: "failure", when: false },
  ],
};
