import type { Language } from "../language.ts";

export const de: Language = {
  tag: "de",
  roots:
    "mensch|person|jemand|mitarbeit|berater|sachbearb|ansprech|kolleg|betreu|agent|operator|expert|vorgesetz|spezial|techniker|kunde|live|hotline|support|service|callcenter|call|team|abteil|zentrale|rezep|empfang|beratung|filiale|vertrieb|eskal|uberg|weiterl|echte|richtig|bot|robot|wen|wem|euch|ihnen|fach|verbind|stell|leite|beraten|person|automat|maschin|computer|ki ",
  topic: ["uber", "wegen", "bezuglich"],
  typos: ["mitarbeiter", "mensch", "menschen", "berater", "sprechen", "verbinden", "kundenservice"],
  personFirst: true,
  person: [
    "menschen?|mensch",
    "menschlich(e[nmrs]?)? (mitarbeiter|ansprechpartner|person|kontakt|agent|berater|hilfe|unterstutzung)(in|innen|n|s)?",
    "(richtige[nmrs]?|echte[nmrs]?|reale[nmrs]?|lebende[nmrs]?) (mensch(en)?|person(en)?|mitarbeiter(in|n|s)?|agenten?|berater(in|n|s)?)",
    "person",
    "jemand(en|em)?( echte[nmrs]?| richtige[nmrs]?)?",
    "mitarbeiter(in|innen|n|s)?|mitarbeitende[nr]?",
    "(kunden|service|support)(berater|mitarbeiter|betreuer|agenten?)(in|innen|n|s)?",
    "berater(in|innen|n|s)?|sachbearbeiter(in|innen|n|s)?|ansprechpartner(in|innen|n|s)?|kollege[n]?|kollegin(nen)?|betreuer(in|innen|n|s)?|agenten?|operator|fachberater(in|n)?|experten?|expertin|vorgesetzten?|spezialist(en|in)?|techniker(in|s|n)?",
    "kunden(service|dienst|support|betreuung|beratung|center)|live ?chat|live ?agent(en)?|hotline|support team|serviceteam|service ?center|callcenter|call center",
    "euch|ihnen personlich|wen|wem",
  ],
  desk: ["support|service|helpdesk|team|abteilung|zentrale|rezeption|empfang|beratung|filiale|vertrieb|zentrale"],
  bot: ["bots?|chat ?bots?|roboter(n|s)?|automat(en)?|maschinen?|computer(n|s)?|ki|sprachassistent(en)?"],
  contact: [
    "(sprechen|sprech|rede|reden|spreche|unterhalten|chatten|schreiben|telefonieren|quatschen|plaudern|kommunizieren)",
    "(verbinden|verbinde|verbindung|verbunden|weiterleiten|weitergeleitet|weiterleitung|durchstellen|durchgestellt|ubergeben|ubergabe|vermitteln|weiterverbinden|weiterverbunden|uberleiten|umleiten|eskalieren|stelle|stellen|stell|leiten|leite|gib|gebt|holen|holt|hole|hol|schickt?|schicke|schicken)( sie| mir| mich| uns)*",
    "(erreichen|erreiche|kontaktieren|kontakt|in verbindung)",
    "(helfen lassen|hilfe von)",
  ],
  want: [
    "(ich )?(will|mochte|moechte|brauche|benotige|verlange|wunsche|hatte gern(e)?|bevorzuge|wurde gern(e)?)",
    "(gib|geben sie|gebt|hol|holt|schick)( mir)?",
    "(gibt es|ist da|kann ich|konnte ich|darf ich|wo ist|wo erreiche ich)( hier)?",
    "(kein|keinen|statt) (bot|roboter|chatbot|automat|computer)",
    "mit( einem| einer| nem| dem| der| eurem| ihrem| ner)?",
  ],
  refusals: [
    "(nicht|keine lust|nie|nicht mehr|ungern|satt)( \\w+){0,3} (mit )?((einem|diesem|dem|ner|ihrem|eurem|so einem) )?(\\w+ )?BOT( \\w+)? ?(reden|sprechen|schreiben|chatten|kommunizieren|unterhalten)",
    "(kein|keinen|keine|genug von|schluss mit)( diesem| dem)? BOT( mehr)?",
  ],
  phrases: [
    "(kann|konnte|konnten|kann nicht|darf|wurde|soll|muss)( mir| mich| bitte| mal| hier| vielleicht| nicht)* (ein|eine|jemand)( \\w+)?( PERSON)?( \\w+){0,4} (helfen|weiterhelfen|antworten|ubernehmen|beraten|ansehen|anschauen|unterstutzen|melden)",
    "personlich (beraten|sprechen|betreut)( werden)?",
    "(verbinde|verbinden sie|leite|leiten sie|stellen sie|stell) (mich|uns)( bitte| jetzt| sofort| weiter| durch)*$|mich( bitte)? (verbinden|weiterleiten|durchstellen)( lassen| bitte)*$",
  ],
  direct: [
    "(ein |eine |einen |einem |einer |echte[rnms]? |richtige[rnms]? |den |die )*(mensch(en)?|mitarbeiter(in)?|agent|berater(in)?|ansprechpartner(in)?|operator|sachbearbeiter(in)?)",
    "(echte|richtige|reale) person",
    "menschliche[rn]? (mitarbeiter|ansprechpartner|hilfe|kontakt|support|unterstutzung|berater)",
    "kunden(service|dienst|support|berater|betreuung|beratung)( chat| kontaktieren)?",
    "live ?(chat|agent|support|beratung)",
    "kein(en)? (bot|roboter|chatbot)( mehr)?",
    "support( chat| kontaktieren)",
    "personlich(e|er|en)? (beratung|kontakt|ansprechpartner|hilfe)",
  ],
  name: [
    "eskalation|eskalieren|ubergabe|weiterleitung (an )?(mensch|mitarbeiter|agent)|kunden(service|berater|dienst)( sprechen)?|live ?agent|menschliche ubergabe|agentenwunsch|mitarbeiterwunsch",
  ],
  filler: [
    "bitte|jetzt|sofort|gleich|direkt|mal|doch|einfach|danke|hallo|hi|guten tag|lieber|gerne?|nur|nun|ja|nein|dringend|endlich|kurz|hilfe|personlich|anwesend|hier",
  ],
  other: [
    "(bist|sind) (du|sie|ihr) (uberhaupt |wirklich |eigentlich |denn )*(ein |eine |en |n )?(echte[rs]? |richtige[rs]? )?(mensch|person|bot|roboter|maschine|computer|mitarbeiter|echt)",
    "(spreche|rede|schreibe|chatte) ich (gerade |hier |jetzt |wirklich |eigentlich |denn )*mit",
    "ist (das|da|hier|dies) (ein|eine) (echter |echte |richtiger )?(mensch|bot|person|roboter|maschine)",
    "mensch oder (ein )?(bot|maschine|roboter|computer)|(bot|maschine|roboter) oder (ein )?mensch",
    "(nicht|nie|niemals|keinesfalls) (\\w+ ){0,5}(verbinden|verbunden|weiterleiten|weitergeleitet|sprechen|durchstellen|eskalieren|kontaktieren)",
    "(verbinde|verbinden|leite|leiten|stelle|stellen|ubergeben)( \\w+){0,3} (nicht|nie)",
    "(keinen|kein|keine) (mitarbeiter|menschen|agenten|berater|ansprechpartner)(in|innen|n)?",
    "(immobilien|reise|versicherungs|makler|studien|steuer|ernahrungs)(makler|berater|agent|agentur|vermittler|buro)?(in|innen|s|n)?",
    "mitarbeiter(in|innen|n|s)? ?(login|anmeldung|portal|rabatt|passwort|ausweis|nummer|app|zugang|werden|vorteile|angebote)",
    "(mitarbeiter|berater|agent|techniker|verkaufer)(in)? (werden|bewerben|gesucht)|(bewerben|bewerbung|stellenangebote?|(offene|freie) stellen?|job|jobs|karriere)",
    "(offnungszeiten?|geschaftszeiten?|servicezeiten?|erreichbarkeit|sprechzeiten?|wann|telefonnummer|nummer|adresse|e ?mail ?adresse|bewertung|feedback)( \\w+){0,4}",
    "(ruckruf|zuruckrufen|ruft? mich|rufen sie mich|anrufen lassen)",
    "(termin|termine|besprechung|beratungstermin|treffen|sprechstunde)( \\w+){0,2} (mit|bei|vereinbaren|buchen|machen|ausmachen|verschieben|absagen)|beratungstermin",
    "(pro|je) person|(zwei|drei|vier|funf|\\d+) personen|wie viele (personen|menschen|leute)",
    "menschenrechte?|personalausweis|personalabteilung|mensch argere",
    "(geld|uberweisung|uberweisen)( \\w+){0,5}",
    "(der|die|ein|eine|ihr|euer) (mitarbeiter|berater|kollege)(in)? (war|hat|ist|sagte)",
    "(habe|hatte)( \\w+){0,6} (gesprochen|geredet|geschrieben|telefoniert|gechattet)",
  ],
  promise: [
    "(ich|wir) (verbinde|verbinden|leite|leiten|ubergebe|ubergeben|stelle|stellen|vermittle|vermitteln)( \\w+){0,6} PERSON( \\w+){0,3}",
    "(sie|du|ihr) (werden|wirst|werdet)( \\w+){0,4} PERSON( \\w+){0,2} (verbunden|weitergeleitet|durchgestellt|ubergeben|weiterverbunden)",
    "(ein|eine|einer|der nachste)( \\w+){0,3} PERSON( \\w+){0,3} (wird|ubernimmt|ist gleich|kummert|meldet sich gleich|hilft)( \\w+){0,4}",
    "(weiterleitung|verbindung|verbinde|ubergabe)( \\w+){0,3} PERSON",
  ],
  noPromise: [
    "nicht|kein|keine|keinen|leider|soll ich|mochten sie|mochtest du|wollen sie|willst du|darf ich|kann ich|wenn sie|falls|ruft|anrufen|zuruckrufen|e ?mail|schreibt ihnen|werktag(en|e)?|stunden|morgen|spater|geschlossen",
  ],
  cancel: [
    "abbrechen|abbruch|zuruck( zum (haupt)?(menu|start|anfang))?|hauptmenu|(zum )?menu|neu ?start(en)?|von vorne?|beenden|spater|vergiss es|egal|nicht jetzt|startseite|stopp?|ende",
  ],
  no: ["nein( danke)?|ne|nee|no|noe|lieber nicht|nein abbrechen"],
  gates: [
    {
      words: [
        "geschlossen|ausserhalb( \\w+){0,2} (offnungszeit(en)?|geschaftszeit(en)?|servicezeit(en)?|arbeitszeit(en)?|zeiten)|feiertage?|wochenende|betriebsruhe|nicht geoffnet",
      ],
      gate: "closed",
      when: true,
    },
    {
      words: ["geoffnet|offnungszeit(en)?|geschaftszeit(en)?|servicezeit(en)?|arbeitszeit(en)?|innerhalb( \\w+){0,2} zeiten|ist offen"],
      gate: "closed",
      when: false,
    },
    {
      words: [
        "(kein|keine|keiner|niemand)( \\w+)? (mitarbeiter|agenten?|berater|verfugbar|frei|da)( \\w+)?|nicht besetzt|alle( \\w+)? besetzt|nicht verfugbar|warteschlange voll",
      ],
      gate: "noAgent",
      when: true,
    },
    {
      words: [
        "(mitarbeiter|agenten?|berater)( \\w+)? (verfugbar|frei|online|da)|verfugbarkeit|(ist )?besetzt mit|verfugbare (agenten|mitarbeiter)|verfugbar",
      ],
      gate: "noAgent",
      when: false,
    },
    { words: ["fehler|fehlgeschlagen|fehlercode|zeituberschreitung|ausnahme"], gate: "failure", when: true },
    { words: ["erfolg|erfolgreich"], gate: "failure", when: false },
  ],
};
