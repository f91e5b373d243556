import type { Language } from "../language.ts";

const NOW = "( (subito|ora|adesso|immediatamente|direttamente|volentieri))*";
const TO = "( (al?|allo|alla|ai|agli|alle|all|ad|con|verso))";
const TALK = "(la|questa|il|tua|sua|vostra|la tua|la sua|la vostra) (chat|conversazione|chiamata|richiesta|parola)";

export const it: Language = {
  tag: "it",
  commands:
    /(?<= )(?:fammi|fatemi|passami|passatemi|mettimi|mettetemi|dammi|datemi|collegami|collegatemi|trasferiscimi|trasferitemi|lasciami|lasciatemi|chiamami)(?= )/,
  typos:
    "operatore umano umana persona parlare assistenza consulente qualcuno contattare responsabile supervisore addetto tecnico trasferire collegare servizio clienti esperto",
  lone: "operato direttore direttrice collega colleghi dipendente dipendenti",
  promise: [
    `(ti|la|vi|le) (trasferisco|trasferiro|trasferiamo|passo|passero|passiamo|collego|colleghero|colleghiamo|connetto|metto|mettero|mettiamo|reindirizzo|(sto|stiamo) (trasferendo|passando|collegando|mettendo|connettendo))${NOW}( in (contatto|comunicazione|linea))?${NOW}${TO}( \\w+){0,4} PERSON`,
    `(ti|la|vi|le) (passo|passero|passiamo|chiamo)${NOW}( (un|uno|una|il|la|nostro|nostra|mio|mia))* PERSON`,
    `(trasferisco|trasferiamo|passo|passiamo|(sto|stiamo) (trasferendo|passando)) ${TALK}${NOW}${TO}( \\w+){0,4} PERSON`,
    `(trasferir|passar|collegar|metter|connetter)(ti|la|vi|le|lo)${NOW}( in (contatto|comunicazione))?${TO}( \\w+){0,4} PERSON`,
    "(verra|verrai|verrete|sara|sarai|sarete|sta per essere|stai per essere) (mess|trasferit|collegat|passat|conness)[oaie]( \\w+){0,4} PERSON",
    `${TALK} (e stata|viene|verra|sara) (trasferita|passata|inoltrata)( \\w+){0,4} PERSON`,
    "(un|uno|una|il prossimo|la prossima|il primo)( \\w+){0,3} PERSON( (disponibile|libero|libera))? ((ti|la|vi|le) (risponde|rispondera|aiutera (qui|subito|a breve|tra)|assistera|seguira)|prende(ra)? (in carico|il controllo)|sara (subito|presto|da te|da lei|con)|e subito|si unira|si unisce|entrera in)( \\w+){0,5}",
    `(trasferimento|collegamento)( in corso)?${TO}( \\w+){0,3} PERSON(?= ,|$)`,
  ],
  noPromise: [
    "(errore|problema)( \\w+){0,4} (trasferimento|trasferire|trasferirla|collegamento|connessione)",
    "non(?! si preoccupi| ti preoccupare| preoccuparti| c e problema| riattacc\\w+| chiud\\w+)|purtroppo|vuoi|vuole|desidera|desideri|posso|puo|se (vuoi|vuole)|nessun|richiamera|contattera|e ?mail|mail|domani|(lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)|piu tardi|ore|giorni|chiuso",
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
