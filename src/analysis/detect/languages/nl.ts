import type { Language } from "../language.ts";

const NOW = "( (nu|meteen|direct|even|zo|graag|gelijk|dadelijk))*";
const WHOM = "( (je|jou|jullie|u|(dit|het|je|uw) gesprek|(deze|de|je|uw) chat))?";
const THROUGH = "(door)?(verbinden|schakelen|zetten|sturen)|overdragen|overzetten";

export const nl: Language = {
  tag: "nl",
  typos:
    "medewerker medewerk collegaers iemand spreken praten klantenservice mens persoon doorverbinden verbinden adviseur medewerkers manager specialist",
  lone: "persen collega directeur",
  promise: [
    `(ik|we|wij) (verbind|verbinden|schakel|schakelen|zet|zetten|draag|dragen|stuur|sturen|breng|brengen)${WHOM}${NOW}( (door|over|in contact))?${NOW}( (met|naar|aan))( \\w+){0,4} PERSON( \\w+){0,2}`,
    `(ik|we|wij) (ga|gaan|zal|zullen)${WHOM}${NOW} (${THROUGH})( (met|naar|aan))( \\w+){0,4} PERSON`,
    `(ik|we|wij) (ga|gaan|zal|zullen)${WHOM}${NOW}( (met|naar|aan))( \\w+){0,3} PERSON (${THROUGH})`,
    `(ik|we|wij) (haal|halen|roep|schakel|schakelen)( er)?${NOW}( (een|mijn|onze|de))* PERSON( (er ?bij|bij|in|op))?(?= ,|$)`,
    "(u|je|jij|jullie) (wordt|worden)( \\w+){0,2} (verbonden|doorverbonden|doorgeschakeld|doorgezet|doorgestuurd)( \\w+){0,3} PERSON",
    "(u|je|jij|jullie) (wordt|worden)( \\w+){0,2} (met|naar)( \\w+){0,3} PERSON (verbonden|doorverbonden|doorgeschakeld|doorgezet|doorgestuurd)",
    "(uw|je|jouw|dit|deze|de|het) (chat|gesprek|vraag) (is|wordt)( nu)? (overgedragen|doorgezet|doorgestuurd|doorverbonden)( \\w+){0,3} PERSON",
    "(een|een van|de eerstvolgende|de volgende|onze)( \\w+){0,3} PERSON (neemt (het|de chat|dit gesprek|deze chat)|komt (zo|er ?bij|direct|meteen)|helpt (je|u|jullie) (zo|hier|verder|nu|direct|meteen|dadelijk)|zal (je|u|het|de)( \\w+){0,3} (helpen|overnemen|antwoorden)|sluit( zich)? aan)(?! \\w* ?winkel)( \\w+){0,4}",
    "(nu|zo|straks|dadelijk|meteen) neemt (een|een van)( \\w+){0,3} PERSON( \\w+){0,4}",
  ],
  noPromise: [
    "niet(?! ophangen| erg)|geen(?! (probleem|zorgen|punt))|helaas|wilt u|wil je|zal ik|mag ik|kan ik|als (u|je|ik)|bellen|belt|e ?mail|mailen|per post|morgen|(maan|dins|woens|donder|vrij|zater|zon)dag|later|uren|werkdagen?|gesloten|in de winkel",
  ],
  gateRoots:
    "geslot buiten feestdag weekend geopend openings kantoor binnen geen niemand niet onbeschik wachtrij medewerk collega agent beschik fout mislukt uitzonder gelukt succes",
  // "open" alone is read as the English word.
  gates: [
    { words: ["gesloten|buiten( \\w+){0,2} (openingstijden|kantooruren|openingsuren)|feestdag(en)?|weekend"], gate: "closed", when: true },
    {
      words: ["geopend|openingstijden|openingsuren|kantooruren|binnen( \\w+){0,2} (tijden|uren)"],
      gate: "closed",
      when: false,
    },
    {
      words: [
        "(geen|niemand)( \\w+){0,2} (medewerkers?|agenten|beschikbaar)|niet beschikbaar|onbeschikbaar|wachtrij vol|(medewerkers?|agenten) bezet",
      ],
      gate: "noAgent",
      when: true,
    },
    {
      words: ["(medewerkers?|agent(en)?|collega s?)( \\w+)? (beschikbaar|vrij|online)|beschikbaarheid|ALONEbeschikbaar(?!.)"],
      gate: "noAgent",
      when: false,
    },
    { words: ["fout|fouten|mislukt|uitzondering"], gate: "failure", when: true },
    { words: ["gelukt|succes|succesvol"], gate: "failure", when: false },
  ],
};
