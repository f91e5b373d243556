import type { Language } from "../language.ts";

export const sv: Language = {
  tag: "sv",
  typos: "manniska kundtjanst kundservice handlaggare prata nagon person koppla medarbetare",
  promise: [
    "(jag|vi) (kopplar|overfor|skickar|lamnar)( \\w+){0,4} PERSON",
    "du (kopplas|blir kopplad|kommer att kopplas)( \\w+){0,4} PERSON",
    "(en|en av)( \\w+){0,3} PERSON (tar|kommer|hjalper|ansluter)( \\w+){0,4}",
  ],
  noPromise: ["inte|ingen|tyvarr|vill du|ska jag|kan jag|om du|ringer|e ?post|mejl|imorgon|senare|timmar|dagar|stangt"],
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
