import type { Language } from "../language.ts";

export const de: Language = {
  tag: "de",
  lexicon: {
    human: `mit_wem_echten mit_wem_richtigen mensch menschen menschlicher menschliche menschliches menschlichen menschlichem menschlich
      lebewesen wesen_aus_fleisch`,
    role: `kundeberat* kundnberat* kundenbrat* *spezialist *spezialisten *spezialistin *experte *experten mitarbeiter mitarbeiterin
      mitarbeitern mitarbeiterinnen mitarbeiters ansprechperson ansprechpersonen kundenbetreuerin sachverstandige* fachperson*
      fachpersonal beratende *betreuer *betreuerin *sachbearbeiter *ansprechpartner *kollege *kollegin *mitarbeiter *mitarbeiterin
      *mitarbeitern *mitarbeitenden *mitarbeiters mitarbeitende* agent agenten agentin agents berater beraterin beratern beraters
      kundenberater* fachberater* serviceberater* bankberater* verkaufsberater* sachbearbeiter* ansprechpartner* ansprechperson*
      ansprechpartnerin kollege kollegen kollegin kolleginnen betreuer* kundenbetreuer* vorgesetzte* chef chefin chefs manager managerin
      teamleiter* teamleitung abteilungsleiter* supervisor leiter verantwortliche* zustandige* operator operatorin fachkraft fachkrafte
      servicekraft servicekrafte supportkraft experte experten expertin expertinnen spezialist* spezialisten techniker technikerin
      disponent* angestellte* bearbeiter* telefonist* kundendienstler* geschaftsfuhrer* filialleiter* gesprachspartner* bediensteter
      vertreter serviceagent* supportagent* kundendienstmitarbeiter* fachmann fachfrau fachleute liveagent livemitarbeiter vermittlung
      gegenuber beamten beamter beamtin`,
    person: "person personen",
    someone: `irgendwer irgendwen irgendwem ist_da_wer wer_da wer_hier jemand jemanden jemandem jmd jmdn jmdm wer_anderes jemand_anderes wen
      wem_echten einer_von_euch einer_von_ihnen einen_von_euch einen_von_ihnen wem`,
    folk: "*berater *beraterin personal leute leuten mann frau typ dame herrn herr",
    desk: `zum_support an_den_support live_hilfe mit_uns kundenservice kundendienst kundensupport kundenbetreuung kundenberatung kundencenter
      kundenzentrum kundenhotline kundenhilfe kunden_service kunden_dienst kunden_support kundserv* kundeservice kundenservices
      kundendienstes supportteam support_team serviceteam service_team live_chat livechat liveberatung live_beratung live_support
      live_agent live_agenten technischen_support technischer_support technischem_support technischer_dienst hotline servicehotline
      service_hotline helpdesk help_desk callcenter call_center servicecenter service_center service_desk rezeption zentrale
      personliche_beratung personlicher_beratung personliche_hilfe personlicher_hilfe personlichen_kontakt personlicher_kontakt
      personliches_gesprach personlichen_support personliche_unterstutzung kundenservicemitarbeiter customer_service customer_support
      personliche_betreuung`,
    area: `service technik buchhaltung vertrieb verkauf rechnung rechnungen reklamation reklamationen schaden schadens retouren technische
      technischen beschwerde beschwerden kasse versand logistik einkauf kredit betrug abrechnung`,
    team: "support supports team teams abteilung *abteilung *abteilungen *team *stelle *zentrum dienst buro leitung",
    bot: `bot bots chatbot chatbots roboter robotern robot maschine maschinen computer computern ki automat automaten *bot
      automatische_antworten automatischen_antworten standardantworten computerstimme sprachcomputer assistent virtuellen_assistenten
      virtueller_assistent ansage bandansage programm`,
    talk: `kontaktier* zu_fassen_kriegen in_verbindung_setzen in_verbindung_treten in_kontakt_treten anschreiben ins_gesprach austausch
      zu_sprechen zu_reden zu_chatten zu_schreiben personlich_beraten fragen sprechen reden chatten schreiben unterhalten unterhaltung
      kontaktieren kontakt kontaktiert kontakte_mit quatschen plaudern telefonieren kommunizieren erreichen erreiche erreicht austauschen
      besprechen beraten klaren diskutieren gesprach gesprache konversation wenden sprich spreche_lieber rede_lieber red gesprach_mit
      beratung beratung_durch verhandeln schildern erklaren kontaktaufnahme in_kontakt in_verbindung treten sprche sprehcen spechen
      sprecen chat_mit chat zu_tun bearbeitet beraten_lassen ansprechen gesprochen_werden abklaren regeln`,
    talking: "spreche rede schreibe chatte kommuniziere rede_ich spreche_ich chatte_ich",
    link: `weitervermittl* weiterverm* beraten_werden verbinden verbinde verbindet verbunden weiterverbinden weiterverbunden verbindung
      weiterleiten weiterleitung weitergeleitet weiterleite leite leiten leitet durchstellen durchgestellt stelle stellen stellt stell
      durchzustellen weiterzuleiten zu_verbinden vermitteln vermittelt weiterverweisen verbnden ubergeben weitergeben ubergib ubergabe
      umleiten umgeleitet weiterreichen weitergereicht transferieren verweisen verbind leit`,
    pass: `reinholen durchgeben dazu erbei schalte schalten zuschalten dazuschalten reich reiche gib_mich geben_sie_mich gebt_mich schick
      schicken bring bringen bringe wechseln wechsle kommen komme gelangen lande gib_weiter vorlegen`,
    escalate: "eskalieren eskalation eskaliere eskaliert eskalieren_sie menschliche_ubergabe handover handoff",
    want: `sondern_mit sondern_einen sondern_eine bestehe_auf dringend_notig notig ware_mir hatt brauchen_wir will wollen mochte mochten
      moechte wurde wurden hatte hatten wunsche wunscht wunschen brauche brauch brauchen benotige benotigen benotigt verlange verlangen
      fordere bevorzuge lieber gern gerne bitte_um bitte_darum bitten_um suche suchen wollte braeuchte brauchte bestehe gewunscht erbeten
      verlangt erforderlich notwendig anfordern angefordert muss mussen musste warte warten frage_nach fragen_nach wunsch bedarf ersuche
      erbitte wil gebraucht sollte soll sollen`,
    give: `kriege kriegen bekomme bekommen ranlassen rankriegen *holen gib geben gebt gebe hol hole holen holt ruf_mir rufen_sie_mir finde
      finden besorg besorgen schick_mir haben sehen zeig habt rufe ranholen herholen hinzuziehen einschalten einschaltet wo_ist`,
    help: `melden betreuen betreut betreue unterstutz* *schauen kummern* hilft helfen hilf hilfe helft geholfen weiterhelfen weiterhilft
      antwortet antworten beantworten ubernehmen ubernimmt ubernehme unterstutzen unterstutzung unterstutzt kummert kummern auskennt
      auskennen ansehen anschauen anschaut ansieht meldet prufen pruft versteht verstehen bedienen bedient zuhort losen weiterbringt dran
      ran drauf annehmen nimmt bearbeiten schauen ruberschauen sieht`,
    later: `in_der_filiale nachsten_montag nachsten_dienstag nachste_woche ruckruf ruckrufs ruckrufe ruckruf* zuruckrufen zuruckruft
      zuruckgerufen zuruck_rufen anrufen anruft angerufen anruf rufen_sie_mich rufen_sie_uns ruf_mich ruft_mich rufen_sie an_rufen termin
      termine termins beratungstermin* *termin terminvereinbarung besprechung treffen sprechstunde telefontermin anruf_von`,
    modal: `kann kannst konnen konnt konnte konnten konntest konntet darf darfst durfte durften magst moglich moglichkeit ware wird wirst werdet
      wurdest wurden_sie besteht`,
    be: "bin ist sind sitzt sei",
    there: "da ist_da ist_hier gibt gibt_es gibts gibs gibt_es_hier habt_ihr haben_sie hast_du",
    thisis: "ist_das ist_dies bist_du bist_das ist_da_ein_bot sind_sie",
    let: "lass lasst lassen lasse las",
    not: `nicht kein keine keinen keinem keiner nie niemals niemand niemanden niemandem nix ohne statt_dessen_nicht keinesfalls nein_keinen
      weder`,
    no: "keinerlei",
    enough: `fertig am_ende statt anstatt anstelle satt genug hasse nervt nerven stopp stop uberspringen ueberspringen schluss sondern weg_mit
      weg_vom nicht_mehr_mit keine_lust`,
    or: "oder",
    i: "ich wir",
    me: "mich mir uns",
    you: "du sie ihr dir euch ihnen",
    others: "er kunden nutzer",
    your: "dein deine deinem deinen deiner euer eure eurem euren eurer ihre ihrem ihren ihrer ihres eures deines",
    my: "mein meine meinem meinen meiner meines unser unsere unserem unseren",
    article: `ein eine einen einem einer eines der die das den dem des n nen ne nem ner m irgendein irgendeine irgendeinen irgendeinem
      irgendjemand irgendjemanden irgendjemandem diese dieser diesen diesem von`,
    real: `aus_fleisch_und_blut echt echte echten echter echtem echtes richtig richtige richtigen richtiger richtigem reale realen realer
      realem lebende lebenden lebendigen lebendiger lebender wirklichen wirkliche normaler normalen normale leibhaftigen`,
    quality: `kompetent* kompetente kompetenten kompetenter verfugbarer verfugbaren zustandige zustandigen zustandiger zustandigem anderer anderen
      andere anderem nachsten nachster freien freier qualifizierten qualifizierter erfahrenen deutschen weitere weiterer weiteren gleichen
      selben nette netten fachkundigen personlichen personlicher personliches neuen`,
    free: "verfugbar erreichbar online frei",
    tongue: `deutschsprachigen deutschsprachiger deutsch englisch turkisch franzosisch russisch polnisch italienisch spanisch englischsprachigen`,
    filler: `her gerade momentan an_die_strippe an_der_strippe am_apparat am_hoerer ans_telefon am_anderen_ende in_der_leitung in_den_chat
      im_gesprach te zum_reden darum sich um bloss nein ne_danke nee bitte mal jetzt sofort gleich direkt einfach doch danke nur nun ja
      dringend endlich kurz ok okay also dann gut wirklich unbedingt vielleicht eventuell schnellstmoglich umgehend halt nochmal eben
      verdammt verdammte verdammten verdammter pls plz please hier schnell echt_mal auch so aber und hey hm ach personlich am_telefon
      im_chat per_chat telefonisch uber_chat wieder noch sehr wohl denn eigentlich schon einmal lieber_jetzt heute dringende weiter live
      hierbei dabei entschuldigung sorry bitteschon mensch_arger da_draussen mehr nicht_wahr es super endlich_mal da_mal wenn_moglich`,
    greeting: "guten_tag guten_morgen guten_abend servus moin gruss_gott hallo hi hey_du",
    to: "zu mit zum zur an ans mitm zu_dem bei beim",
    at: "rein raus aus vom von_der von_dem von_den im in am auf durch bei_mir seitens ins",
    about: "uber wegen bezuglich zu_meiner zu_meinem bzgl hinsichtlich fur betreffend zum_thema zu_dem_thema als aufgrund",
    who: "wer_kann wer_konnte wer_hilft mit_wem an_wen bei_wem wen_kann mit_wem_kann mit_wem_muss mit_wem_soll wem_kann",
    how: "wie wo wieso_kann_ich was_muss_ich was_muss_ich_tun wann_kann_ich",
    what: "was wann warum welche welcher welchen welches wieso wer weshalb",
    that: "der_mir die_mir der_sich die_sich dass der_mich das_mir die_mich mit_dem_ich mit_der_ich",
    if: "wenn falls ob bevor nachdem bis solange sobald",
    measure: "wie_viele wie_viel wie_lange was_passiert was_kostet",
    matter: `anliegen fall problem frage thema vorgang sache dies chat_hier ticket_hier gesprach_hier anfrage beschwerde_uber angelegenheit
      beschweren`,
    past: `hat hatten_mir sagte sagten gesagt meinte versprach versprochen war waren wurde_ich gesprochen geredet geschrieben telefoniert
      gechattet habe hab haben_wir wollte_mir half ging erklarte bekam erhielt erhalten gemeint rief angenommen gestern wurde_mir benutzt
      geklaut gestohlen verkauft schrieb reagiert legte worden eroffnet beraten_worden hattet`,
    thing: `hinter kostenlos kostenpflichtig bezahlen offnungszeiten offnungszeit *zeiten servicezeiten geschaftszeiten erreichbarkeit
      telefonnummer rufnummer nummer adresse anschrift email mail login anmeldung einloggen passwort portal rabatt rabatte ausweis app
      zugang stellenangebote job jobs karriere ausbildung bewerbung bewerben gehalt lohn feedback bewertung bewerten bewertungen lob loben
      beschwerde_uber_den ticket tickets status offen geoffnet auf_hat kosten kostet gebuhr name namen honorar aufgabe aufgaben rolle
      unterschied anleitung version konto nummer_von schulung`,
    becomes: "werden",
    act: `danke_an danke_fur werden_will hinzufugen hinzuzufugen andern einladen entfernen eintragen mitnehmen loschen anlegen anlege
      erstellen erstelle einstellen beauftragen nennen melden_der empfehlen wechseln_zu bevollmachtigen heiraten konfiguriere`,
    other: `menschenrechte* menschenmenge personalausweis* personalabteilung kontaktlos* kontaktlinsen *kontakt kontaktperson* begleitperson*
      mensch_argere mensch_das mensch_ist pro_person je_person vertrauensperson kontakte_importieren kein_mensch kein_mensch_braucht
      agentur_fur`,
    plain: `gesucht personaldaten agentur agenturen makler *makler *maklerin *vermittler steuerberater* rechtsberater* vermogensberater*
      finanzberater* anlageberater* versicherungsberater* reiseberater* studienberater* ernahrungsberater* unternehmensberater*
      hypothekenberater* energieberater* berufsberater* paarberater* modeberater* stilberater* immobilienberater* versicherungsagent*
      reiseagent* immobilienagent* versicherungsvertreter* handelsvertreter* geheimagent* mitarbeiterrabatt* mitarbeiterportal*
      mitarbeiterlogin* mitarbeiterzahl* mitarbeiterkonto* mitarbeiterausweis* mitarbeiterbereich* mitarbeiterkarte* mitarbeiterangebot*
      mitarbeitervorteil* mitarbeiterbefragung* mitarbeiterparkplatz* mitarbeiterschulung* mitarbeiterbewertung* mitarbeiterverzeichnis*
      mitarbeiterliste* mitarbeitergesprach* supportticket* notdienst *ausweis baustelle tankstelle haltestelle bahnstelle`,
  },
  typos:
    "schreiben beschweren mensch menschen mitarbeiter mitarbeiterin kundenservice kundendienst kundensupport kundenberater kundenbetreuung kundenberatung berater beraterin ansprechpartner sachbearbeiter vorgesetzten sprechen verbinden verbinde verbunden weiterleiten weiterverbinden jemanden jemandem jemand person chatten kollegen betreuer abteilung menschlichen support",
  promise: [
    "(ich|wir) (verbinde|verbinden|leite|leiten|ubergebe|ubergeben|stelle|stellen|vermittle|vermitteln)( \\w+){0,6} PERSON( \\w+){0,3}",
    "(sie|du|ihr) (werden|wirst|werdet)( \\w+){0,4} PERSON( \\w+){0,2} (verbunden|weitergeleitet|durchgestellt|ubergeben|weiterverbunden)",
    "(ein|eine|einer|der nachste)( \\w+){0,3} PERSON( \\w+){0,3} (wird|ubernimmt|ist gleich|kummert|meldet sich gleich|hilft)( \\w+){0,4}",
    "(weiterleitung|verbindung|verbinde|ubergabe)( \\w+){0,3} PERSON",
  ],
  noPromise: [
    "nicht|kein|keine|keinen|leider|soll ich|mochten sie|mochtest du|wollen sie|willst du|darf ich|kann ich|wenn sie|falls|ruft|anrufen|zuruckrufen|e ?mail|schreibt ihnen|werktag(en|e)?|stunden|morgen|spater|geschlossen",
  ],
  gateRoots:
    "geschlossen ausserhalb feiertag wochenend betriebsruh nicht geoffnet offnungszeit geschaft servicezeit arbeitszeit innerhalb ist$ kein niemand mitarbeiter agent berater verfugbar besetzt alle warteschlange fehl zeituber ausnahme erfolg",
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
