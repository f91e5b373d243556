import type { Language } from "../language.ts";

const NOW = "( (tout de suite|maintenant|immediatement|directement|donc|vite))*";
/** What is put, passed or left to somebody. */
const CHAT =
  "( (en relation|en contact|en communication|en ligne|le relais|la main|la conversation|votre conversation|votre demande|votre appel))?";

export const fr: Language = {
  tag: "fr",
  commands:
    /(?<= )(?:passe|passez|mets|mettez|donne|donnez|transfere|transferez|connecte|connectez|laisse|laissez|trouve|trouvez) (?:moi|nous)(?= (?!pas ))/,
  typos:
    "connecter connectez client conseillers personnes humain humaine personne conseiller conseillere agent operateur parler discuter joindre contacter quelqu responsable interlocuteur superviseur technicien transferer representant service teleconseiller echanger mettre technique humaines operatrice collaborateur conversation dialoguer transferez clientele specialiste quelquun directeur assistance gestionnaire accueil",
  lone: "manger perso specialite specialites collegue collegues employe employes employee employees directeur directrice chef chefs",
  promise: [
    `(je|nous|on) (vous |te )?(transfere|transferons|mets|met|mettons|passe|passons|connecte|connectons|redirige|redirigeons|oriente|orientons|laisse|laissons)${NOW}${CHAT}${NOW}( (a(?! jour)|au|aux|avec|vers|chez))( \\w+){0,4} PERSON`,
    `(je vais|nous allons|on va) (vous |te )?(transferer|mettre|passer|connecter|rediriger|orienter|laisser)${NOW}${CHAT}${NOW}( (a(?! jour)|au|aux|avec|vers|chez))( \\w+){0,4} PERSON`,
    "(je|nous|on) (vous|te) (passe|passons|trouve|trouvons)( (un|une|le|la|notre|mon|ma|vrai|vraie))* PERSON",
    "vous (allez etre|serez|etes) (mis|mise|transfere|transferee|redirige|redirigee|connecte)( \\w+){0,5} PERSON",
    "(un|une|l un)( \\w+){0,3} PERSON (va (vous|te|prendre (le relais|en charge)|rejoindre|arriver)|prend (le relais|la suite|en charge|votre)|sera (avec|a)|vous (repond|repondra|rejoint|rejoindra|aide|aidera|prend|assiste|accompagne|accompagnera))( \\w+){0,6}",
    "(votre|ta|cette|la) (conversation|discussion|appel|chat) (est|va etre|a ete|sera) (transferee?|passee?|redirigee?|confiee?)( \\w+){0,4} PERSON",
    "(transfert|mise en relation)( \\w+){0,4} PERSON(?! (a|est|n|sera))",
  ],
  noPromise: [
    "(erreur|probleme|souci)( \\w+){0,6} (transfert|transferant|mise|connexion)",
    "(?<!quittez |raccrochez |inquietez |inquiete )pas(?! de (souci|probleme))|ne(?! quittez| raccrochez| vous inquietez| t inquiete)|impossible|malheureusement|desole|souhaitez vous|voulez vous|veux tu|dois je|puis je|si vous|aucun|rappell\\w+|e ?mail|courriel|(re)?contact(er|era|ent)|(prendre|prendra) contact|demain|(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|plus tard|heures|jours|ferme",
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
