import type { Lexicon } from "../../lexicon.ts";

/** The words around them, and what means something else. */
export const rest: Lexicon = {
  not: `nicht kein keine keinen keinem keiner nie niemals niemand niemanden niemandem nix ohne statt_dessen_nicht keinesfalls nein_keinen
    weder net ned nit nimmer keins keines koa koan nicht_langer keinster keinesfall`,
  no: "keinerlei",
  enough: `weigere_mich
    umgehen umgehe fertig am_ende statt anstatt anstelle satt genug hasse nervt nerven stopp stop ueberspringen schluss sondern
    weg_mit weg_vom
    nicht_mehr_mit keine_lust es_leid leid_mit hor_auf horen_sie_auf horen_auf hort_auf hau_ab verschwinde raus_mit nase_voll
    schnauze_voll kanal_voll faxen_dicke genervt nervig nervige nervst reicht_mir es_reicht kein_bock keinen_bock null_bock kotzt
    stattdessen auslassen uberspring* weigere verzichte satthaben hab_genug habe_genug schluss_jetzt vermeiden anstelle_von statt_mit
    anstatt_mit anstatt_von ausser zu_kompliziert_fur zu_komplex_fur zu_schwierig_fur`,
  or: "oder",
  i: "i ich wir man ick icke isch",
  me: "mich mir uns mi mirs",
  you: "du sie ihr dir euch ihnen dich sies",
  others: "er ihn ihm",
  self: "selbst selber morgen vorher zuvor",
  served: "kunden nutzer kunde benutzer anrufer nutzerin kundin kundinnen besucher",
  your: "dein deine deinem deinen deiner euer eure eurem euren eurer ihre ihrem ihren ihrer ihres eures deines euern eurn ihrn",
  my: "mein meine meinem meinen meiner meines unser unsere unserem unseren",
  article: `emene
    emne eim ama ein eine einen einem einer eines der die das den dem des n nen ne nem ner m irgendein irgendeine irgendeinen
    irgendeinem diese
    dieser diesen diesem von jeder jede jeden jedem irgend irgendwelche irgendwelchen irgendwelcher irgendeiner irgendeines soein soeinen
    so_ein so_einen so_einem so_ne so_nen so_nem jene jenen nene eme em 1`,
  therefore: `keine_davon keine_der_optionen keine_von_denen nichts_davon nichts_von_alledem nichts_von_dem
    also deswegen deshalb daher`,
  filler: `niemand_anderem_als niemandem_anderem_als niemand_anders_als niemandem_als zum_reden
    mal_gesagt schon_gesagt dreimal_gesagt
    bitte_schon danke_schon zum_letzten_mal zum_letzten_mal_jetzt ein_letztes_mal
    darum wie_vorhin wie_eben wie_zuvor wie_gestern wie_letztes_mal neu ich_sagte sagte_ich ich_habe_gesagt ich_hab_gesagt
    ich_habe_schon_gesagt ich_hab_schon_gesagt hab_schon_gesagt hab_doch_gesagt hab_doch_schon_gesagt habe_schon_gesagt her besser
    irgendwo gerade momentan an_die_strippe an_der_strippe am_apparat am_hoerer ans_telefon am_anderen_ende
    in_der_leitung in_den_chat
    im_gesprach te sich um bloss nein ne_danke nee bitte mal jetzt sofort gleich direkt einfach doch danke nur nun ja
    dringend endlich kurz ok okay dann gut wirklich unbedingt vielleicht eventuell schnellstmoglich umgehend halt nochmal eben verdammt
    verdammte verdammten verdammter pls plz please hier schnell echt_mal auch so aber und hey hm ach personlich am_telefon im_chat per_chat
    telefonisch uber_chat wieder noch sehr wohl denn eigentlich schon einmal lieber_jetzt heute dringende weiter live hierbei dabei
    entschuldigung sorry bitteschon mensch_arger da_draussen mehr nicht_wahr es super endlich_mal da_mal wenn_moglich bidde bittee
    biddeschon dankeschon merci gruss grusse lg mfg vg viele_grusse liebe_grusse freundliche_grusse mit_freundlichen_grussen danke_im_voraus
    im_voraus vielen_dank herzlichen_dank schonen_tag ggf evtl asap sofortig* umgehende zeitnah rasch baldmoglichst baldigst moglichst
    irgendwie uberhaupt zumindest wenigstens mindestens scheisse mist alter digga bro eh naja tja hmm ahm aeh oje zuerst erstmal erst
    ausnahmsweise zusatzlich ausschliesslich ehrlich gefalligst freundlicherweise netterweise hierzu hierfur dafur damit     trotzdem lieben unverzuglich zackig flott prompt inzwischen alternativ ohnehin ehrlich_gesagt am_liebsten so_schnell_wie_moglich
    so_bald_wie_moglich auf_der_stelle ein_bisschen ein_wenig grade jz jetz gleich_jetzt sofort_jetzt bittschon bitschon hierher rueber
    ruber druber uber_den_chat uber_diesen_chat in_diesem_chat im_livechat per_livechat live_im_chat hier_im_chat personlicherweise
    unter_vier_augen von_angesicht_zu_angesicht dringlich verflucht verfluchten verfluchte himmel herrgott zum_teufel zum_donnerwetter
    gottverdammt gottverdammten endgultig langsam wirkl iwie halbwegs ganz besonders kurzfristig lediglich baldmoglich nochmals wenn_es_geht
    wenn_das_geht falls_moglich wenns_geht sicher bestimmt hoffentlich dreimal zweimal mehrfach mehrmals drei_mal zwei_mal glaube glaub
    denke denk wie_gehts wie_geht_es_ihnen ma am_schnellsten am_einfachsten am_besten option etwas und_zwar zwar hauptsache egal hoflich`,
  greeting: `hallo_bot
    guten_tach tachchen gruss_euch
    guten_tag guten_morgen guten_abend servus moin gruss_gott hallo hi hey_du hallochen tach gruezi salut ciao hallo_zusammen
    sehr_geehrte_damen_und_herren sehr_geehrtes_team liebes_team hallo_team guten na_hallo hallo_ihr hallo_leute einen_schonen_guten_tag`,
  to: "mitn zu mit zum zur an ans mitm zu_dem bei beim",
  at: `rein raus aus vom von_der von_dem von_den im in am auf durch bei_mir seitens ins bei_euch bei_ihnen bei_dir bei_uns ausm vorm
    innerhalb aufm beim_team aus_ihrem aus_eurem von_euch von_ihnen nach`,
  about: `es_geht_um uber wegen bezuglich zu_meiner zu_meinem bzgl hinsichtlich fur betreffend zum_thema zu_dem_thema als aufgrund betreffs
    in_bezug_auf bezug_auf rund_um wg zwecks in_sachen daruber uebers ubers was_mein was_meine was_meinen in_puncto`,
  who: `wer_kann wer_konnte wer_hilft mit_wem an_wen bei_wem wen_kann mit_wem_kann mit_wem_muss mit_wem_soll wem_kann mit_wem_darf
    mit_wem_konnte mit_wem_kann_ich an_wen_kann an_wen_muss an_wen_darf an_wen_konnte wen_darf wen_muss wen_soll wen_konnte wer_mag
    wer_konnt wer_betreut wem_muss wem_darf mit_wem_sollte an_wen_kann_ich`,
  how: `wie wo wieso_kann_ich was_muss_ich was_muss_ich_tun wann_kann_ich wohin auf_welchem_weg uber_welchen_weg warum_kann_ich_nicht
    wieso_kann_ich_nicht warum_darf_ich_nicht weshalb_kann_ich_nicht warum_kann_ich_hier_nicht wie_oft_muss_ich wie_oft_soll_ich
    wie_oft_muss_ich_noch was_muss_ich_drucken was_ist_der_schnellste_weg was_ist_der_beste_weg wo_ist wo_sind wo_bleibt wo_bleiben`,
  what: `was wann warum welche welcher welchen welches wieso wer weshalb welch weswegen wozu womit wodurch woran worin woher wessen wofur
    worum`,
  that: `der_mir die_mir der_sich die_sich dass der_mich das_mir die_mich mit_dem_ich mit_der_ich der_ahnung die_ahnung der_deutsch
    die_deutsch der_was die_was der_weiss die_weiss der_meine die_meine der_meinen der_mein die_mein die_meinen der_das die_das der_uns
    die_uns der_kein der_wirklich der_auch der_versteht die_versteht mit_denen_ich an_den_ich an_die_ich bei_dem_ich der_zuhort der_dafur
    die_dafur der_entscheiden die_entscheiden welcher_mir welche_mir der_nicht_nur der_ahnung_hat die_ahnung_hat das_nur die_nur den_nur
    dem_ich den_ich die_ich denen_ich`,
  if: "wenn falls ob bevor nachdem bis solange sobald sofern",
  measure: `durfen_minderjahrige konnen_minderjahrige konnen_kinder durfen_kinder konnen_studierende konnen_mieter konnen_angehorige
    durfen_angehorige
    theoretisch zu_welchen_zeiten
    konnen_kunden konnen_patienten konnen_nutzer konnen_besucher konnen_gaste konnen_versicherte durfen_kunden konnen_mitglieder
    konnen_ihre_kunden konnen_eure_kunden
    wird_mein wird_meine wird_die wird_der wird_das wird_dies werden_meine wie_viele wie_viel wie_lange was_passiert was_kostet
    wieviel wieviele wie_oft wie_hoch wie_teuer was_bedeutet was_heisst
    um_wie_viel_uhr um_wieviel_uhr was_verdient was_macht was_ist wann_kommt wann_kommen`,
  matter: `beratung_zur beratung_zum beratung_zu beratung_uber infos_zur infos_zum
    fragen_zur fragen_zum fragen_zu fragen_uber fragen_bezuglich fragen_wegen
    beschwerde anliegen fall problem frage thema vorgang sache dies chat_hier ticket_hier gesprach_hier anfrage beschwerde_uber
    angelegenheit
    beschweren antrag situation storung vorgange probleme anliegens unklarheit sachverhalt warteschlange schlange`,
  thing: `auszeichnung tipps tricks fahigkeit fahigkeiten dahinter id ids hinter kostenlos kostenpflichtig bezahlen offnungszeit *zeiten
    erreichbarkeit
    telefonnummer rufnummer nummer
    adresse anschrift
    email mail login anmeldung einloggen passwort portal rabatt rabatte ausweis app zugang stellenangebote job jobs karriere ausbildung
    bewerbung bewerben gehalt lohn feedback bewertung bewerten bewertungen lob loben beschwerde_uber_den ticket tickets status offen
    geoffnet auf_hat kosten kostet gebuhr name namen honorar aufgabe aufgaben rolle unterschied anleitung version konto nummer_von schulung
    stellenanzeige* stellenausschreibung* gehaltsabrechnung* dienstplan* verdienst verdient durchwahl faxnummer faxnummern telefonnummern
    kontaktdaten kontaktformular anzahl qualitat beruf berufsbild voraussetzungen aufgabengebiet berechtigung berechtigungen lizenz lizenzen
    seminar seminare homepage webseite website umfrage statistik parkplatz uniform arbeitsvertrag arbeitsplatz praktikum quereinstieg
    zeugnis arbeitszeugnis bewerbungs* stellenangebot offene_stellen offene_stelle sprechzeit* hotlinenummer* servicenummer* kundennummer*
    postanschrift postadresse bewertungs* zufriedenheit* stellen_im stellen_als stellen_in stelle_im stelle_als stelle_in per_post per_brief
    postalisch brief briefe erlaubt verboten zeiten sprachen aufgezeichnet mitgeschnitten protokolliert gespeichert vertraulich transkript
    protokoll mitschrift`,
  other: `arzt_konsultieren anwalt_konsultieren arzt_aufsuchen anwalt_einschalten
    personalakte mitarbeiter_melden menschenhaar* echthaar* maschinenwasche* maschinell_gefertigt* menschenrechte* menschenmenge
    personalausweis* personalabteilung
    kontaktlos* kontaktlinsen *kontakt kontaktperson* begleitperson*
    mensch_argere pro_person je_person vertrauensperson kontakte_importieren kein_mensch kein_mensch_braucht agentur_fur einzelperson*
    privatperson* bezugsperson* zweite_person zweiten_person dritte_person dritten_person weitere_person weiteren_person zusatzliche_person
    zusatzlichen_person menschenwurde menschenverstand menschenleben menschenhandel menschheit person_hinzufugen menschen_mit_behinderung
    menschen_mit_behinderungen menschen_ab menschen_unter menschen_in_not personen_ab personen_unter personen_uber fur_personen
    den_berater_wechseln meinen_berater_wechseln den_techniker_wechseln den_mitarbeiter_wechseln den_ansprechpartner_wechseln
    meinen_ansprechpartner_wechseln den_betreuer_wechseln meinen_betreuer_wechseln die_beraterin_wechseln meine_beraterin_wechseln mein_chef
    meinem_chef meinen_chef meine_chefin meiner_chefin mein_vorgesetzter meinem_vorgesetzten meinen_vorgesetzten meiner_vorgesetzten
    unser_chef unserem_chef hast_du_einen_chef hast_du_chefs haben_sie_einen_chef 1_person jemanden_melden mein_kollege meinem_kollegen
    meinen_kollegen meine_kollegin meiner_kollegin meine_kollegen meine_kolleginnen person_melden personen_melden falsche_person
    falschen_person`,
  ours: `mein_team meinem_team meine_firma meiner_firma unsere_firma unserer_firma mein_unternehmen meinem_unternehmen
    unser_unternehmen unserem_unternehmen meinem_buro meinem_betrieb unserem_betrieb meine_familie meiner_familie unserer_familie
    meiner_abteilung unserer_abteilung meinem_arbeitgeber unserem_buro bei_uns_im_buro bei_mir_zu_hause`,
  plain: `kontrakt
    abgaben abgegriffen abgesehen abheilung abheben abnehmen abnimmt absehen absieht abfragen abfrage ablegen ableitung abschreiben
    angeben angegeben anstehen anzieht arten batterie bauch beirat bereuen berief bersten betrat betreff betten brach brachte brachten
    bracht braten breit bruch brust bauen chaoten daran darauf datum deinerseits denen duft duften durfen feier feiern forderung garde
    gehilfe gebracht gelben gene genre gerede halben handel haute heben heft hefte helden hohlen holz horn horten hose hosen kannte kennst
    kisten kleine kleinem kleinen kleiner kleines konten kosmetik laben ladst lage lasen last leben leber leiden leidet leistet leisten
    lender lege liebe macht machst manche manchen mangel marchen madchen masche maschen mast milden missen mussten nachrufen nahmen ofen
    offene offenen offener rausch recht rechte rechten rechner regal regale regen reihe reihen reicht rille sage sagen sahen samt schalen
    schale schatz scheck schecks scheuen schnecken schock schuhe schuss schwarze schwarzen seen segen sein seine seinen seinem seiner
    siegt silber sohle speichen spruch spruche stadt stall starke starken stau stillen stollen suchten sucht verbunde verdampft verlag
    verlage verlangern verleiden versehen verwesen verwiesen verwunden vorlagen vorliegen wanden warnte warnten warme warze watte wechsel
    werfe werte werten wider wirt wolken wurst wusch zeile zweiten berate verbande verkunden schreiber sprecher sprechern schreibens
    schreiten
    immobilienberater* immobilienagent*
    kinderbetreuung* hundebetreuung* eskalationsklausel* eskalationsmatrix* eskalationsprozess* eskalationspotenzial* gesucht
    personaldaten agentur agenturen makler *makler *maklerin *vermittler rechtsberater*     unternehmensberater*
    paarberater* modeberater* stilberater*
    handelsvertreter* geheimagent* mitarbeiterrabatt* mitarbeiterportal*
    mitarbeiterlogin* mitarbeiterzahl* mitarbeiterkonto* mitarbeiterausweis* mitarbeiterbereich* mitarbeiterkarte* mitarbeiterangebot*
    mitarbeitervorteil* mitarbeiterbefragung* mitarbeiterparkplatz* mitarbeiterschulung* mitarbeiterbewertung* mitarbeiterverzeichnis*
    mitarbeiterliste* mitarbeitergesprach* supportticket* notdienst *ausweis baustelle tankstelle haltestelle bahnstelle *angebot angebot
    angebote *angebote verbot gebot aufgebot *verbot lebensberater* eheberater* suchtberater* farbberater* kaufberater*
    ratgeber* jobberater* mietberater* familienberater* pflegeberater* laufbahnberater*
    wirtschaftsberater* kundendaten kundenkarte* kundenkonto* kundenbewertung* kundenportal* kundenbereich* kundenrabatt* kundenbindung*
    kundenstamm* mitarbeit mitarbeiten mitarbeiterzeitung* mitarbeiterapp* mitarbeiterevent* mitarbeiteraktien* mitarbeiterfoto*
    mitarbeitergeschenk* mitarbeitermotivation* mitarbeiterzufriedenheit* mitarbeiterverwaltung* mitarbeiterdaten* mitarbeitervertrag*
    mitarbeiterbeteiligung* mitarbeiteranzahl* mitarbeitertarif* mitarbeiterkonditionen* mitarbeitersuche* mitarbeiterfest* doppelagent*
    spezialagent* useragent user_agent spieleragent* literaturagent* servicevertrag* supportende* serviceheft* servicepauschale*
    servicegebuhr* servicepaket* wartungstechniker* am_computer auf_dem_computer mein_computer meinem_computer meinen_computer sprache
    scheibe scheiben schieben schreien streichen verbieten verwenden verwendet verwende vergleichen_von verschwinden weiterlesen weiterleben
    weiterreisen weiterbildung techniken schatten abteil anleitungen elektrotechniker* zahntechniker* tontechniker* nachrichtenagentur*
    kein_problem_mit keine_probleme_mit nichts_gegen reisagent* schreibt tippt`,
  linkme: "beraten_werden bitte_um_weiterleitung bitte_um_verbindung",
};
