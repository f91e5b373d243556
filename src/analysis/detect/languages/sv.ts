import type { Language } from "../language.ts";

const NOW = "( (nu|genast|direkt|strax|garna|bara))*";
const WHOM = "( (dig|er|chatten|samtalet|konversationen|din chatt|ditt arende))";
const ON = "( (over|vidare|in|i kontakt))*";

export const sv: Language = {
  tag: "sv",
  typos: "manniska kundtjanst kundservice handlaggare prata nagon person koppla medarbetare radgivare tala",
  promise: [
    `(jag|vi) (kopplar|overfor|skickar|flyttar|slussar|satter|lamnar)${ON}${WHOM}${ON}${NOW}( (till|med))( \\w+){0,4} PERSON`,
    `(jag|vi) (ska|kommer att) (koppla|overfora|skicka|flytta|slussa|satta|lamna)${ON}${WHOM}${ON}${NOW}( (till|med))( \\w+){0,4} PERSON`,
    `(jag|vi) (hamtar|kopplar in|tar in)${NOW}( (en|min|mitt|nagon))* PERSON(?= ,|$)`,
    `(hamtar|kopplar) (jag|vi)${NOW}( (in|en|min|nagon))* PERSON(?= ,|$)`,
    "(jag|vi) later (en|ett)( \\w+){0,2} PERSON (ta over|hjalpa|svara)( \\w+){0,3}",
    "(du|ni) (kopplas|overfors|slussas|kommer att kopplas|blir( strax| nu| snart)? (kopplad|overford))( \\w+){0,4} PERSON",
    "(chatten|samtalet|konversationen|din chatt|ditt samtal|ditt arende) (har |ar )?(overlamnats|overlamnas|overforts|overfors|flyttats|flyttas|kopplats|kopplas|skickas)( (over|vidare))?( till)( \\w+){0,3} PERSON",
    "(en|ett|en av|nasta)( \\w+){0,3} PERSON (tar (strax |snart |nu )?over|ansluter|kommer (att (svara|hjalpa) dig|strax|snart|in)|hjalper dig (strax|snart|nu|har|vidare)|svarar (dig )?(strax|snart|har))(?! i butik\\w*)( \\w+){0,4}",
  ],
  noPromise: [
    "inte|ingen|inga(?! problem)|tyvarr|vill du|ska jag|kan jag|om (du|jag)|ringer|e ?post|mejl\\w*|imorgon|pa (man|tis|ons|tors|fre|lor|son)dag|senare|timmar|dagar|stangt",
  ],
  gateRoots:
    "stang utanfor helg oppet oppen oppettid kontor inom ingen inga ej$ otillg ko$ agent handlagg kolleg tillgang fel$ misslyck undantag lyckad framgang",
  gates: [
    { words: ["stangt|stangd|utanfor( \\w+){0,2} (oppettid(er)?|kontorstid)|helgdag(ar)?|helg"], gate: "closed", when: true },
    { words: ["oppet|oppen|oppettider|kontorstid|inom( \\w+){0,2} tid"], gate: "closed", when: false },
    {
      words: ["(ingen|inga)( \\w+){0,2} (agent|agenter|handlaggare|tillganglig(a)?)|ej tillganglig|otillganglig|ko full"],
      gate: "noAgent",
      when: true,
    },
    {
      words: ["(agent|agenter|handlaggare|kollega)( \\w+)? (tillganglig(a)?|lediga?|online)|tillganglighet|ALONEtillganglig(a)?(?!.)"],
      gate: "noAgent",
      when: false,
    },
    { words: ["fel|misslyckades|misslyckad|undantag"], gate: "failure", when: true },
    { words: ["lyckades|lyckad|framgang"], gate: "failure", when: false },
  ],
};
