import type { Language } from "../language.ts";

export const it: Language = {
  tag: "it",
  typos: "operatore umano umana persona parlare assistenza consulente qualcuno contattare",
  lone: "operato direttore direttrice collega colleghi dipendente dipendenti",
  promise: [
    "(ti|la|vi|le) (trasferisco|trasferiro|trasferiamo|passo|passero|passiamo|collego|colleghero|metto|mettero|connetto|sto (trasferendo|passando|collegando))( \\w+){0,5} PERSON",
    "(trasferimento|collegamento)( \\w+){0,4} PERSON",
    "(un|una|il prossimo)( \\w+){0,3} PERSON (ti|la|vi|prendera|sara)( \\w+){0,5}",
  ],
  noPromise: [
    "(errore|problema)( \\w+){0,4} (trasferimento|trasferire|trasferirla|collegamento|connessione)",
    "non|purtroppo|vuoi|vuole|desidera|desideri|posso|se (vuoi|vuole)|nessun|richiamera|contattera|email|mail|domani|piu tardi|ore|giorni|chiuso",
  ],
  gateRoots:
    "chius fuori festiv fine apert orari in$ nessun non$ occupat coda operator agent consulent person disponib error fallit falliment eccezion success riuscit",
  gates: [
    { words: ["chius[oa]|fuori( \\w+){0,2} orari[o]?( \\w+){0,2}|festiv[oi]|fine settimana"], gate: "closed", when: true },
    {
      words: [
        "(?<!(ordine|ordini|ticket|conto|pratica|reclamo|segnalazione|richiesta) )apert[oa]|orari[o]?( di apertura| di lavoro)?|in orario",
      ],
      gate: "closed",
      when: false,
    },
    { words: ["(nessun|nessuno)( \\w+){0,2}|non disponibil[ei]|occupat[oi]|coda piena"], gate: "noAgent", when: true },
    {
      words: [
        "(operator[ei]|agent[ei]|consulent[ei]|person[ae])( \\w+)? (disponibil[ei]|liber[oi]|conness[oi]|online)|disponibilita|ALONEdisponibil[ei](?!.)",
      ],
      gate: "noAgent",
      when: false,
    },
    { words: ["error[ei]|fallit[oa]|fallimento|eccezione"], gate: "failure", when: true },
    { words: ["successo|riuscit[oa]"], gate: "failure", when: false },
  ],
};
