import type { Language } from "../language.ts";

const NOW = "( (jetzt|nun|gleich|gern|gerne|sofort|direkt|umgehend|kurz|dann))*";
const YOU = " (sie|dich|euch|ihren chat|deinen chat|den chat|das gesprach|ihr anliegen|dein anliegen|ihre anfrage|deine anfrage)";
const LINK = "(verbinde|verbinden|leite|leiten|ubergebe|ubergeben|stelle|stellen|vermittle|vermitteln|gebe|geben|reiche|reichen)";

export const de: Language = {
  tag: "de",
  typos:
    "mich schreiben beschweren mensch menschen mitarbeiter mitarbeiterin kundenservice kundendienst kundensupport kundenberater kundenbetreuung kundenberatung berater beraterin ansprechpartner sachbearbeiter vorgesetzten sprechen verbinden verbinde verbunden weiterleiten weiterverbinden jemanden jemandem jemand person chatten kollegen betreuer abteilung menschlichen support operator menschlicher mitarbeitern agenten kundenbetreuer teamleiter vermitteln durchstellen irgendjemand geschaftsfuhrer roboter chatbot gesprach telefonisch kundenhotline servicemitarbeiter techniker verbindung filialleiter",
  lone: "kollege kollegen kollegin kolleginnen angestellte angestellter direktor direktorin chef chefin personen",
  promise: [
    `(ich|wir) ${LINK}${NOW}(${YOU})?${NOW}( (mit|an|zu|zum|zur))( \\w+){0,4} PERSON( \\w+){0,3}`,
    `${LINK} (ich|wir)${YOU}${NOW}( (mit|an|zu|zum|zur))( \\w+){0,4} PERSON( \\w+){0,3}`,
    "(ich hole|wir holen|hole ich|holen wir|ich schalte|wir schalten)( (ihnen|dir|euch|mal|schnell|jetzt|gleich|kurz|einen|eine|einer|unseren|unsere|meinen|meine|den|die|echten|menschlichen))* PERSON( \\w+){0,3}",
    "(sie|du|ihr) (werden|wirst|werdet)( \\w+){0,4} PERSON( \\w+){0,2} (verbunden|weitergeleitet|durchgestellt|ubergeben|weiterverbunden)",
    "(ein|eine|einer|der nachste|die nachste)( \\w+){0,3} PERSON( (aus|von|unseres|unserem|ihres|dem|team|gleich))* (ubernimmt( (gleich|jetzt|nun|hier|den chat|das gesprach|die unterhaltung))*|ist (gleich|sofort|jetzt|in kurze)( \\w+){0,3}|kummert sich (gleich|jetzt|sofort|nun)( \\w+){0,4}|meldet sich (gleich|sofort|in kurze)( \\w+){0,3}|hilft (ihnen|dir|euch) (gleich|jetzt|sofort|hier|weiter)( \\w+){0,2}|wird (sich )?(ihnen|dir|euch|sie|dich|gleich|sofort|jetzt|nun|in kurze|den chat|das gesprach)( \\w+){0,4} (helfen|weiterhelfen|ubernehmen|kummern|beraten|antworten|unterstutzen|melden))",
    "(ihr|dein|der|das|ihre|deine|die) (chat|gesprach|unterhaltung|anruf) (wird|wurde)( \\w+){0,4} PERSON( \\w+){0,2} (verbunden|weitergeleitet|durchgestellt|ubergeben)",
    "(gleich|jetzt|nun|sofort) (ubernimmt|hilft (ihnen|dir|euch)|kummert sich) (ein|eine)( \\w+){0,2} PERSON",
    "(weiterleitung|verbindung|verbinde|ubergabe)( (sie|dich|euch))?( (mit|an|zu|zum|zur))( \\w+){0,3} PERSON",
  ],
  noPromise: [
    "nicht(?! auflegen)|kein(?! problem)|keine|keinen|leider|soll ich|mochten sie|mochtest du|wollen sie|willst du|darf ich|kann ich|wenn sie|falls|ruft|anrufen|zuruckrufen|e ?mail|schreibt ihnen|werktag(en|e)?|stunden|morgen|am (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|spater|geschlossen",
  ],
  // Names of variables write ä, ö and ü as ae, oe and ue.
  gateRoots:
    "geschlossen offen ausserhalb feiertag wochenend betriebsruh nicht geoffnet geoeffnet offnungszeit oeffnungszeit geschaft geschaeft servicezeit arbeitszeit innerhalb ist$ kein niemand mitarbeiter agent berater kolleg buroz bueroz im$ verfugbar verfuegbar besetzt alle warteschlange fehl zeituber zeitueber ausnahme erfolg",
  gates: [
    {
      words: [
        "geschlossen|ausserhalb( \\w+){0,2} (oe?ffnungszeit(en)?|geschae?ftszeit(en)?|servicezeit(en)?|arbeitszeit(en)?|bue?rozeit(en)?|zeiten)|feiertage?|wochenende|betriebsruhe|nicht geoe?ffnet",
      ],
      gate: "closed",
      when: true,
    },
    {
      words: [
        "geoe?ffnet|oe?ffnungszeit(en)?|geschae?ftszeit(en)?|servicezeit(en)?|arbeitszeit(en)?|bue?rozeit(en)?|im dienst|innerhalb( \\w+){0,2} zeiten|(?<!(ticket|rechnung|vorgang|fall|betrag|saldo|frage|posten) )offen",
      ],
      gate: "closed",
      when: false,
    },
    {
      words: [
        "(kein|keine|keiner|niemand)( \\w+)? (mitarbeiter|agenten?|berater|verfue?gbar|frei|da)( \\w+)?|nicht besetzt|alle( \\w+)? besetzt|nicht verfue?gbar|warteschlange voll",
      ],
      gate: "noAgent",
      when: true,
    },
    {
      words: [
        "(mitarbeiter|agent(en)?|berater|kollegen?)( \\w+)? (verfue?gbar|frei|online|da)|verfue?gbarkeit|(ist )?besetzt mit|verfue?gbare (agenten|mitarbeiter)|ALONEverfue?gbar(?!.)",
      ],
      gate: "noAgent",
      when: false,
    },
    { words: ["fehler|fehlgeschlagen|fehlercode|zeitue?berschreitung|ausnahme"], gate: "failure", when: true },
    { words: ["erfolg|erfolgreich"], gate: "failure", when: false },
  ],
};
