import type { Language } from "../language.ts";

export const de: Language = {
  tag: "de",
  typos:
    "mich schreiben beschweren mensch menschen mitarbeiter mitarbeiterin kundenservice kundendienst kundensupport kundenberater kundenbetreuung kundenberatung berater beraterin ansprechpartner sachbearbeiter vorgesetzten sprechen verbinden verbinde verbunden weiterleiten weiterverbinden jemanden jemandem jemand person chatten kollegen betreuer abteilung menschlichen support operator menschlicher mitarbeitern agenten kundenbetreuer teamleiter vermitteln durchstellen irgendjemand geschaftsfuhrer roboter chatbot gesprach telefonisch kundenhotline servicemitarbeiter verbindung filialleiter",
  promise: [
    "(ich|wir) (verbinde|verbinden|leite|leiten|ubergebe|ubergeben|stelle|stellen|vermittle|vermitteln)( \\w+){0,6} PERSON( \\w+){0,3}",
    "(sie|du|ihr) (werden|wirst|werdet)( \\w+){0,4} PERSON( \\w+){0,2} (verbunden|weitergeleitet|durchgestellt|ubergeben|weiterverbunden)",
    "(ein|eine|einer|der nachste)( \\w+){0,3} PERSON( \\w+){0,3} (wird|ubernimmt|ist gleich|kummert|meldet sich gleich|hilft)( \\w+){0,4}",
    "(weiterleitung|verbindung|verbinde|ubergabe)( \\w+){0,3} PERSON",
  ],
  noPromise: [
    "nicht|kein|keine|keinen|leider|soll ich|mochten sie|mochtest du|wollen sie|willst du|darf ich|kann ich|wenn sie|falls|ruft|anrufen|zuruckrufen|e ?mail|schreibt ihnen|werktag(en|e)?|stunden|morgen|spater|geschlossen",
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
