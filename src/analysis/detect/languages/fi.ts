import type { Language } from "../language.ts";

const NOW = "( (nyt|heti|mielellani|pian))*";
const WHOM = "( (sinut|sinua|teidat|keskustelun|keskustelusi|chatin|taman keskustelun|asiasi))";

export const fi: Language = {
  tag: "fi",
  typos: "ihminen ihmisen ihmiselle asiakaspalvelija asiakaspalvelijan asiakaspalvelijalle asiakaspalvelu yhdista edustajan",
  promise: [
    `(yhdistan|yhdistamme|siirran|siirramme|ohjaan|ohjaamme|valitan|valitamme)${NOW}${WHOM}${NOW}( \\w+){0,4} PERSON`,
    `(yhdistetaan|siirretaan|ohjataan)${NOW}${WHOM}${NOW}( \\w+){0,3} PERSON`,
    "(sinut|teidat|keskustelu|keskustelusi|chat)( (nyt|pian|on|juuri))* (yhdistetaan|yhdistetty|siirretaan|siirretty|ohjataan)( \\w+){0,3} PERSON",
    "PERSON (liittyy (pian |nyt )?keskusteluun|vastaa sinulle (pian|kohta|hetken kuluttua)|auttaa sinua (pian|kohta|nyt)|on pian kanssasi)( \\w+){0,2}",
    "(kutsun|haen) PERSON(?= ,|$)",
  ],
  noPromise: [
    "en|ei|emme|valitettavasti|haluatko|haluaisitko|jos|soittaa|sahkopost\\w+|huomenna|myohemmin|tunnin|paivan|suljettu|kiinni|myymalassa",
  ],
  gateRoots:
    "sulje kiinni aukiolo virka viikonlop pyha auki$ avoinna ei$ asiakaspalvelij agent vapaa saatav varattu virhe epaonnis poikkeus onnistu",
  gates: [
    { words: ["suljettu|kiinni|aukioloaikojen ulkopuolella|virka ajan ulkopuolella|viikonloppu|pyhapaiva"], gate: "closed", when: true },
    { words: ["auki|avoinna|aukioloaika\\w*|aukioloajat|virka aika"], gate: "closed", when: false },
    { words: ["ei( \\w+){0,2} (asiakaspalvelij\\w+|agent\\w+|vapaita|saatavilla)|kaikki varattuja"], gate: "noAgent", when: true },
    { words: ["(asiakaspalvelij\\w+|agent\\w+)( \\w+)? (vapaa\\w*|saatavilla|paikalla)|saatavuus"], gate: "noAgent", when: false },
    { words: ["virhe|epaonnistui|epaonnistunut|poikkeus"], gate: "failure", when: true },
    { words: ["onnistui|onnistunut"], gate: "failure", when: false },
  ],
};
