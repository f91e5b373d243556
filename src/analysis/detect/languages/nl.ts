import type { Language } from "../language.ts";

export const nl: Language = {
  tag: "nl",
  typos: "medewerker medewerk collegaers iemand spreken praten klantenservice mens persoon doorverbinden verbinden",
  lone: "persen collega directeur",
  promise: [
    "(ik|we|wij) (verbind|verbinden|schakel|schakelen|zet|zetten|draag|dragen|stuur|sturen)( \\w+){0,4} PERSON( \\w+){0,2}",
    "(u|je) wordt( \\w+){0,3} PERSON( \\w+){0,2}",
    "(een|een van)( \\w+){0,3} PERSON (neemt|komt|helpt|zal)( \\w+){0,4}",
  ],
  noPromise: ["niet|geen|helaas|wilt u|wil je|zal ik|mag ik|kan ik|als (u|je)|bellen|e ?mail|morgen|later|uren|werkdagen?|gesloten"],
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
