import type { Language } from "../language.ts";

export const fr: Language = {
  tag: "fr",
  typos:
    "client conseillers personnes humain humaine personne conseiller conseillere agent operateur parler discuter joindre contacter quelqu responsable interlocuteur superviseur technicien transferer representant service teleconseiller echanger mettre technique humaines operatrice collaborateur conversation dialoguer transferez clientele specialiste quelquun directeur assistance",
  promise: [
    "(je|nous) (vous |te )?(transfere|transferons|mets|mettons|passe|passons|connecte|connectons|redirige|redirigeons|oriente)( \\w+){0,6} PERSON",
    "vous (allez etre|serez|etes) (mis|mise|transfere|transferee|redirige|redirigee|connecte)( \\w+){0,5} PERSON",
    "(un|une|l un)( \\w+){0,3} PERSON (va|vous|prend|sera)( \\w+){0,6}",
    "(transfert|mise en relation)( \\w+){0,4} PERSON",
  ],
  noPromise: [
    "(erreur|probleme|souci)( \\w+){0,6} (transfert|transferant|mise|connexion)",
    "pas|ne|impossible|malheureusement|desole|souhaitez vous|voulez vous|veux tu|dois je|puis je|si vous|aucun|rappell\\w+|e ?mail|courriel|contactera|demain|plus tard|heures|jours|ferme",
  ],
  gateRoots:
    "ferm hors en$ jour weekend week pas$ ouvert heure horair aucun indispon file occup agent conseill operateur humain personne quelqu dispon erreur echec echou delai succes reussi",
  gates: [
    {
      words: ["fermee?s?|hors( des)? (horaires?|heures?)( \\w+){0,3}|en dehors( \\w+){0,4}|jours? ferie|week ?end|pas ouvert"],
      gate: "closed",
      when: true,
    },
    {
      words: [
        "(?<!(ticket|dossier|compte|commande|demande|incident|facture|reclamation)s? )ouverte?s?|heures?( d)? ?ouverture|heures?( de)? bureau|horaires?( d ?ouverture)?|heures? ouvrables",
      ],
      gate: "closed",
      when: false,
    },
    {
      words: ["aucun (agent|conseiller)( \\w+){0,2}|pas d ?agent( \\w+){0,2}|indisponibles?|file pleine|occupes?"],
      gate: "noAgent",
      when: true,
    },
    {
      words: [
        "(agents?|conseillers?|operateurs?|humain|quelqu un|personne)( \\w+)? (disponibles?|libres?|connectes?|en ligne|online)|disponibilite|ALONEdisponibles?(?!.)",
      ],
      gate: "noAgent",
      when: false,
    },
    { words: ["erreurs?|echec|echoue|delai depasse"], gate: "failure", when: true },
    { words: ["succes|reussi"], gate: "failure", when: false },
  ],
};
