import type { Language } from "../language.ts";

export const de: Language = {
  tag: "de",
  lexicon: {
    human: `mit_wem_echten mit_wem_richtigen mensch menschen menschlicher menschliche menschliches menschlichen menschlichem menschlich
      lebewesen wesen_aus_fleisch menschliches_wesen mensch_aus_fleisch menschen_aus_fleisch person_aus_fleisch echten_support echter_support
      richtigen_support richtiger_support realperson menschenwesen menschens`,
    role: `kundeberat* kundnberat* kundenbrat* *spezialist *spezialisten *spezialistin *experte *experten mitarbeiter mitarbeiterin
      mitarbeitern mitarbeiterinnen mitarbeiters sachverstandige* fachperson* beratende *betreuer *betreuerin *sachbearbeiter *ansprechpartner
      *kollege *kollegin *mitarbeiter *mitarbeiterin *mitarbeitern *mitarbeitenden *mitarbeiters mitarbeitende* agent agenten agentin agents
      berater beraterin beratern beraters kundenberater* fachberater* serviceberater* bankberater* verkaufsberater* sachbearbeiter*
      ansprechpartner* ansprechperson* kollege kollegen kollegin kolleginnen betreuer* kundenbetreuer* vorgesetzte* chef chefin chefs manager
      managerin teamleiter* teamleitung abteilungsleiter* supervisor leiter verantwortliche* zustandige* operator operatorin fachkraft
      fachkrafte servicekraft servicekrafte supportkraft experte experten expertin expertinnen spezialist* techniker technikerin disponent*
      angestellte* bearbeiter* telefonist* kundendienstler* geschaftsfuhrer* filialleiter* gesprachspartner* bediensteter vertreter
      serviceagent* supportagent* kundendienstmitarbeiter* fachmann fachfrau fachleute liveagent livemitarbeiter vermittlung gegenuber beamten
      beamter beamtin *agent *agenten *agentin *techniker *technikerin *technikern *supporter supporter supporterin supportler* hotliner*
      callagent* call_agent call_agenten callcenteragent* callcentermitarbeiter* bereichsleiter* schichtleiter* gruppenleiter* marktleiter*
      serviceleiter* projektleiter* chefetage *verantwortlicher *verantwortlichen *verantwortliche administrator* admin admins moderator*
      rezeptionist* concierge sekretar* boss inhaber* direktor* vorstand accountmanager* account_manager kundenmanager* *profi profi profis
      fachmanner fachleuten einkaufer* filialleitung geschaftsleitung live_berater live_beraterin onlineberater* telefonberater* chatberater*
      kontoberater* kreditberater* technikberater* produktberater* servicemanager* beschwerdemanager* schadenregulierer* schadensregulierer*
      lebender_mitarbeiter auskunftsperson* innendienstler* servicefachkraft* kundendienstberater* betreuungsperson* belegschaftsmitglied*
      ansprechpartner_gesucht mensch_gesucht mitarbeiter_gewunscht chatpartner*`,
    person: "person personen",
    someone: `irgendwer irgendwen irgendwem ist_da_wer wer_da wer_hier jemand jemanden jemandem jmd jmdn jmdm wer_anderes jemand_anderes wen
      wem_echten einer_von_euch einer_von_ihnen einen_von_euch einen_von_ihnen wem irgendjemand irgendjemanden irgendjemandem irgend_jemand
      irgend_jemanden irgend_jemandem irgend_wer irgend_wen irgend_wem mir_wer kann_wer mal_wer ist_wer denn_wer jemand_anders wer_echtes
      wen_echtes wer_echter wen_echten wem_echtes jemands jemandn jmnd jmand jemanten eine_von_euch eine_von_ihnen einem_von_euch
      einem_von_ihnen einer_von_eurem einen_von_eurem wer_zustandiges wen_zustandiges jemanden_von_euch jemand_von_euch jemandem_von_euch
      jemanden_von_ihnen jemand_von_ihnen jemandem_von_ihnen wen_von_euch wer_von_euch wer_von_ihnen einen_der_euren jemand_menschliches
      jemanden_menschliches jemand_menschlichem`,
    folk: "*berater *beraterin personal leute leuten mann frau typ dame herrn herr kerl herren madel manner frauen",
    desk: `zum_support an_den_support live_hilfe mit_uns kundenservice kundendienst kundensupport kundenbetreuung kundenberatung kundencenter
      kundenzentrum kundenhotline kundenhilfe kunden_service kunden_dienst kunden_support kundserv* kundeservice kundenservices kundendienstes
      supportteam support_team serviceteam service_team live_chat livechat liveberatung live_beratung live_support live_agent live_agenten
      technischen_support technischer_support technischem_support technischer_dienst hotline servicehotline service_hotline helpdesk help_desk
      callcenter call_center servicecenter service_center service_desk rezeption zentrale personliche_beratung personlicher_beratung
      personliche_hilfe personlicher_hilfe personlichen_kontakt personlicher_kontakt personliches_gesprach personlichen_support
      personliche_unterstutzung kundenservicemitarbeiter customer_service customer_support personliche_betreuung kundendienstabteilung
      serviceabteilung supportabteilung serviceline service_line *hotline *kundenservice *kundendienst *helpdesk techniksupport onlinesupport
      online_support telefonsupport chatsupport beschwerdemanagement kontaktcenter kontakt_center contact_center contactcenter
      kundenkontaktcenter kundenkommunikation it_abteilung it_support it_helpdesk it_service personliche_auskunft
      personliches_beratungsgesprach personlichen_service personlicher_service personlichem_kontakt menschlicher_support beratungsteam
      kundenteam clientservice mitarbeiterchat mitarbeiter_chat beraterchat berater_chat expertenchat menschlichen_kontakt`,
    area: `service technik buchhaltung vertrieb verkauf reklamation reklamationen schaden schadens retouren technische technischen beschwerde
      beschwerden versand logistik einkauf kredit betrug abrechnung finanzabteilung mahnwesen inkasso rechnungswesen finanzbuchhaltung
      kundenbuchhaltung auftragsabwicklung bestellannahme vertragswesen disposition empfang rechtswesen edv marketing hausverwaltung
      personalwesen schadenregulierung schadensregulierung verwaltung backoffice fundburo haustechnik reparaturannahme betrugspravention
      ruckabwicklung qualitatssicherung`,
    team: `support supports team teams abteilung *abteilung *abteilungen *team *stelle *zentrum dienst buro leitung belegschaft mannschaft
      crew geschaftsstelle fachbereich fachabteilung referat abt innendienst aussendienst`,
    bot: `bot bots chatbot chatbots roboter robotern robot maschine maschinen computer computern ki automat automaten *bot
      automatische_antworten automatischen_antworten standardantworten computerstimme sprachcomputer assistent virtuellen_assistenten
      virtueller_assistent ansage bandansage ki_assistent ki_assistenten ki_bot ki_bots sprachassistent sprachassistenten sprachmenu sprachbot
      automatisierte_antworten automatisierten_antworten automatisierter_antwort computerprogramm computerprogrammen einem_programm
      ein_programm blechkiste blechbuchse blechdose algorithmus algorithmen kunstlichen_intelligenz kunstliche_intelligenz
      kunstlicher_intelligenz chatgpt textbausteine textbausteinen vorgefertigte_antworten vorgefertigten_antworten maschinenstimme
      roboterstimme tonband bandansagen assistenten virtuelle_assistentin virtuellen_assistentin virtuelle_assistenten chatroboter robotter
      bott`,
    talk: `kontaktier* zu_fassen_kriegen in_verbindung_setzen in_verbindung_treten in_kontakt_treten anschreiben ins_gesprach austausch
      zu_sprechen zu_reden zu_chatten zu_schreiben personlich_beraten fragen sprechen reden chatten schreiben unterhalten unterhaltung kontakt
      kontakte_mit quatschen plaudern telefonieren kommunizieren erreichen erreiche erreicht austauschen besprechen beraten klaren diskutieren
      gesprach gesprache konversation wenden sprich spreche_lieber rede_lieber red gesprach_mit beratung beratung_durch verhandeln schildern
      erklaren kontaktaufnahme in_kontakt in_verbindung treten sprche sprehcen spechen sprecen chat_mit chat zu_tun bearbeitet beraten_lassen
      ansprechen gesprochen_werden abklaren regeln besprich bespreche diskutiere konsultier* plauschen schnacken labern schwatzen quasseln
      schnack dialog durchsprechen durchzusprechen vorsprechen rucksprache bereden erorter* texten unterhalte austausche sprecht
      in_kontakt_kommen kontakt_aufnehmen verbindung_aufnehmen sprechen_durfen interagieren kommunikation_mit konferieren beratschlagen
      aussprechen anliegen_besprechen ins_gesprach_kommen durchgehen durchzugehen abstimmen abzustimmen absprechen abzusprechen aushandeln
      abwickeln frage_fur_einen frage_fur_eine frage_fur_den frage_fur_die fragen_an_einen fragen_an_eine frage_an_ihre frage_an_eure
      fragen_fur_einen`,
    talking: "spreche rede schreibe chatte kommuniziere rede_ich spreche_ich chatte_ich unterhalte_ich_mich quatsche telefoniere",
    link: `weitervermittl* weiterverm* beraten_werden verbinden verbinde verbindet verbunden weiterverbunden verbindung weitergeleitet leite
      leiten leitet durchgestellt stelle stellen stellt stell weiterzuleiten zu_verbinden vermitteln vermittelt weiterverweisen verbnden
      weitergeben ubergib umgeleitet weitergereicht transferieren verweisen verbind leit durchstell* weiterleit* weiterverbind* weiterreich*
      durchzustell* ubergeb* ubergab* umleit* uberleit* uberstell* weiterzugeben weitergegeben weitergibst weitergebt weiterzureichen
      weiterzuverbinden durchverbinden durchverbunden durchverbinde vermittle vermittelst connecten connecte verbindest transferiere
      transferiert vermitteln_lassen weitergabe`,
    pass: `reinholen durchgeben dazu erbei schalte schalten zuschalten dazuschalten reich reiche gib_mich geben_sie_mich gebt_mich schick
      schicken bring bringen bringe wechseln wechsle kommen komme gelangen lande gib_weiter vorlegen zuweisen zugewiesen zuordnen_lassen
      zuteilen zugeteilt weiterschick* ruberschicken uberlassen geb_mich reichen_sie_mich hinzuschalten hinzugeschaltet dazugeschaltet
      zugeschaltet dazunehmen reinnehmen durchlassen vorlassen fuhr fuhre lotsen lotse schleusen komm umschalten umschalte durchkommen
      delegieren delegiere abgeben abgegeben herstellen aufschalten aufgeschaltet zu_sprechen_bekommen hinzu ab_zum ab_zu zuweisung
      weg_zu_einem weg_zu_einer weg_frei`,
    escalate: `eskalieren_sie menschliche_ubergabe handover handoff eskalier* eskalation* live_ubergabe liveubergabe agentenubergabe
      mitarbeiterubergabe menschliches_eingreifen menschlicher_eingriff hand_over hand_off hochstufung mitarbeiteranforderung`,
    want: `sondern_mit sondern_einen sondern_eine bestehe_auf dringend_notig notig ware_mir hatt brauchen_wir will wollen mochte mochten
      moechte wurde wurden hatte hatten wunsche wunscht wunschen brauche brauch brauchen benotige benotigen benotigt verlange verlangen
      fordere bevorzuge lieber gern gerne bitte_um bitte_darum bitten_um suche suchen wollte braeuchte brauchte bestehe gewunscht erbeten
      verlangt erforderlich notwendig anfordern angefordert muss mussen musste warte warten frage_nach fragen_nach wunsch bedarf ersuche
      erbitte wil gebraucht sollte soll sollen poche_auf bestehen_auf besteh bestehe_darauf wunschte mocht brauchte_ich brauchn brauchten
      einfordern prafer* bevorzugen bevorzugt verlang fordern fordre erwarte erwarten erwunscht vonnoten erbeten_wird dringend_gebraucht
      benotigt_wird wollten bitte_darum_mit verlangt_nach verlange_nach verlangen_nach wunsch_nach wunsche_mir wunschen_uns ziehe_vor
      sollen_wir_mit ware_gut ware_toll ware_schon ware_super ware_hilfreich ware_besser ware_nett ware_klasse ware_prima ware_ideal
      ware_angebracht ware_jetzt_gut`,
    give: `kriege kriegen bekomme bekommen ranlassen rankriegen *holen gib geben gebt gebe hol hole holen holt ruf_mir rufen_sie_mir finde
      finden besorg besorgen schick_mir haben sehen zeig habt rufe ranholen herholen hinzuziehen einschalten einschaltet wo_ist geb gibst
      krieg kriegt kriegst bekommst bekomm holst organisier* beschaff* verschaff* besorgt besorge schaffen_sie einbeziehen einbinden
      hinzugezogen herbeirufen auftreiben ruf ruft suchen_sie_mir such_mir sucht_mir schickt_mir schicken_sie_mir zeigen_sie_mir
      bieten_sie_mir stellen_sie_mir einzuschalten hinzuzuziehen dazuzuholen ranzuholen zur_verfugung_stellen finds find nennt_mir einblenden
      dran_holen bitten rufen rufen_sie zuzuziehen zuziehen aktivieren_sie`,
    help: `melden betreuen betreut betreue unterstutz* *schauen kummern* hilft helfen hilf hilfe helft geholfen weiterhelfen antwortet
      antworten beantworten ubernehmen ubernimmt ubernehme kummert auskennt auskennen ansehen anschauen anschaut ansieht meldet prufen pruft
      versteht verstehen bedienen bedient zuhort losen weiterbringt dran ran drauf annehmen nimmt bearbeiten schauen ruberschauen sieht hilfst
      helfe helf hilfen hilft_mir weiterhilf* weitergeholfen beisteh* assistier* ubernimm ubernehmt ubernahme ubernahm annimmt annehme
      beantworte beantwortet antworte lose gelost bearbeite prufe uberpruf* nachprufen drubersch* drauf_schauen guckt gucken guck angucken
      anguckt reinguckt reingucken reinschaut reinschauen anschau ansehn eingreif* zuhoren durchblickt bescheid_weiss ahnung_hat
      durchblick_hat behilflich zur_seite weiterbringen widmen widmet behandelt behandeln erklart abhilfe regelt beraet berat beratet annimt
      kapiert kapieren durchblicken erledigt erledigen beurteilen anhort anhoren reinsehen drubersehen einspringen einspringt weiterhelfn
      einklinken so_freundlich so_nett so_lieb ubernehmen_konnte rat_von rat_eines rat_einer einschatzung_von`,
    later: `in_der_filiale nachsten_montag nachsten_dienstag nachste_woche ruckruf* zuruckrufen zuruckruft zuruckgerufen zuruck_rufen anrufen
      anruft angerufen anruf rufen_sie_mich rufen_sie_uns ruf_mich ruft_mich an_rufen termin termine termins beratungstermin* *termin
      terminvereinbarung besprechung treffen sprechstunde telefontermin anruf_von ruft_an ruf_an rufen_an anzurufen zuruckzurufen callback
      call_back vor_ort vorbeikommen vorbeischauen besuchstermin hausbesuch beratungsgesprach kommende_woche nachsten_mittwoch
      nachsten_donnerstag nachsten_freitag nachsten_samstag ubermorgen morgen_fruh morgen_vormittag morgen_nachmittag videotermin filialtermin
      wiederanruf zuruckmelden rufen_sie_an`,
    modal: `kann kannst konnen konnt konnte konnten konntest konntet darf darfst durfte durften magst moglich moglichkeit ware wird wirst
      werdet wurdest wurden_sie besteht kannste konntste konnse kannst_du konntens kanns durft durfe mag vermag mocht_ich_mal ginge wars
      moglichkeiten`,
    be: "bin ist sind sitzt sei seid seien befindet steht stehen",
    there: "da ist_da ist_hier gibt gibt_es gibts gibs gibt_es_hier habt_ihr haben_sie hast_du",
    thisis: "ist_das ist_dies bist_du bist_das ist_da_ein_bot sind_sie",
    let: "lass lasst lassen lasse las",
    not: `nicht kein keine keinen keinem keiner nie niemals niemand niemanden niemandem nix ohne statt_dessen_nicht keinesfalls nein_keinen
      weder net ned nit nimmer keins keines koa koan nicht_langer keinster keinesfall`,
    no: "keinerlei",
    enough: `fertig am_ende statt anstatt anstelle satt genug hasse nervt nerven stopp stop ueberspringen schluss sondern weg_mit weg_vom
      nicht_mehr_mit keine_lust es_leid leid_mit hor_auf horen_sie_auf horen_auf hort_auf hau_ab verschwinde raus_mit nase_voll schnauze_voll
      kanal_voll faxen_dicke genervt nervig nervige nervst reicht_mir es_reicht kein_bock keinen_bock null_bock kotzt stattdessen auslassen
      uberspring* weigere verzichte satthaben hab_genug habe_genug schluss_jetzt vermeiden anstelle_von statt_mit anstatt_mit anstatt_von`,
    or: "oder",
    i: "ich wir man ick icke isch",
    me: "mich mir uns mi mirs",
    you: "du sie ihr dir euch ihnen dich sies",
    others: "er kunden nutzer",
    your: "dein deine deinem deinen deiner euer eure eurem euren eurer ihre ihrem ihren ihrer ihres eures deines",
    my: "mein meine meinem meinen meiner meines unser unsere unserem unseren",
    article: `ein eine einen einem einer eines der die das den dem des n nen ne nem ner m irgendein irgendeine irgendeinen irgendeinem diese
      dieser diesen diesem von jeder jede jeden jedem irgend irgendwelche irgendwelchen irgendwelcher irgendeiner irgendeines soein soeinen
      so_ein so_einen so_einem so_ne so_nen so_nem jene jenen nene`,
    real: `aus_fleisch_und_blut echt echte echten echter echtem echtes richtig richtige richtigen richtiger richtigem reale realen realer
      realem lebende lebenden lebender wirklichen wirkliche normaler normalen normale leibhaftig* tatsachlich* lebendig* wirklicher wirkliches
      wirklichem normalem normales lebend lebendes lebendem atmenden wahren wahrer ganz_normalen ganz_normaler wahrhaftig* existierende
      existierenden waschechten waschechter`,
    quality: `kompetent* verfugbarer verfugbaren zustandige zustandigen zustandiger zustandigem anderer anderen andere anderem nachsten
      nachster freien freier qualifizierten qualifizierter deutschen weitere weiterer weiteren gleichen selben nette netten fachkundigen
      personlichen personlicher personliches neuen geeignet* befugt* sachkundig* fahig* intelligent* denkend* vernunftig* ausgebildet*
      geschult* freundlich* versiert* fachlich* erfahren* entscheidungsbefugt* weisungsbefugt* ranghoher* hoher hoheren hoherer spezialisiert*
      nachste nachstmoglichen nachstmoglicher zustandig verantwortlich mit_ahnung mit_verstand mit_hirn mit_gehirn vom_fach weiblichen
      mannlichen besseren bessere besserer schlauen schlauer klugen kluger fester festen hilfsbereit* passenden passender richtig_kompetenten
      leitenden leitender entsprechenden entsprechender unabhangigen kundige kundiger mit_fachwissen mit_erfahrung mit_kompetenz
      mit_entscheidungsbefugnis mit_sachverstand mit_fachkenntnis mit_fachkenntnissen mit_durchblick mit_koepfchen`,
    free: "verfugbar erreichbar online frei ansprechbar anwesend greifbar zur_verfugung bereit",
    tongue: `deutschsprachigen deutschsprachiger deutsch englisch turkisch franzosisch russisch polnisch italienisch spanisch
      englischsprachigen deutschsprachige deutschsprachiges deutschsprachig englischsprachige englischsprachiger turkischsprachigen
      franzosischsprachigen arabisch arabischsprachigen ukrainisch rumanisch portugiesisch niederlandisch kroatisch serbisch griechisch
      chinesisch japanisch`,
    filler: `her gerade momentan an_die_strippe an_der_strippe am_apparat am_hoerer ans_telefon am_anderen_ende in_der_leitung in_den_chat
      im_gesprach te zum_reden darum sich um bloss nein ne_danke nee bitte mal jetzt sofort gleich direkt einfach doch danke nur nun ja
      dringend endlich kurz ok okay also dann gut wirklich unbedingt vielleicht eventuell schnellstmoglich umgehend halt nochmal eben verdammt
      verdammte verdammten verdammter pls plz please hier schnell echt_mal auch so aber und hey hm ach personlich am_telefon im_chat per_chat
      telefonisch uber_chat wieder noch sehr wohl denn eigentlich schon einmal lieber_jetzt heute dringende weiter live hierbei dabei
      entschuldigung sorry bitteschon mensch_arger da_draussen mehr nicht_wahr es super endlich_mal da_mal wenn_moglich bidde bittee
      biddeschon dankeschon merci gruss grusse lg mfg vg viele_grusse liebe_grusse freundliche_grusse mit_freundlichen_grussen danke_im_voraus
      im_voraus vielen_dank herzlichen_dank schonen_tag ggf evtl asap sofortig* umgehende zeitnah rasch baldmoglichst baldigst moglichst
      irgendwie uberhaupt zumindest wenigstens mindestens scheisse mist alter digga bro eh naja tja hmm ahm aeh oje zuerst erstmal erst
      ausnahmsweise zusatzlich ausschliesslich ehrlich gefalligst freundlicherweise netterweise hierzu hierfur dafur damit deswegen deshalb
      trotzdem lieben unverzuglich zackig flott prompt inzwischen alternativ ohnehin ehrlich_gesagt am_liebsten so_schnell_wie_moglich
      so_bald_wie_moglich auf_der_stelle ein_bisschen ein_wenig grade jz jetz gleich_jetzt sofort_jetzt bittschon bitschon hierher rueber
      ruber druber uber_den_chat uber_diesen_chat in_diesem_chat im_livechat per_livechat live_im_chat hier_im_chat personlicherweise
      unter_vier_augen von_angesicht_zu_angesicht dringlich verflucht verfluchten verfluchte himmel herrgott zum_teufel zum_donnerwetter
      gottverdammt gottverdammten endgultig langsam wirkl iwie halbwegs ganz besonders kurzfristig lediglich baldmoglich nochmals wenn_es_geht
      wenn_das_geht falls_moglich wenns_geht`,
    greeting: `guten_tag guten_morgen guten_abend servus moin gruss_gott hallo hi hey_du hallochen tach gruezi salut ciao hallo_zusammen
      sehr_geehrte_damen_und_herren sehr_geehrtes_team liebes_team hallo_team guten na_hallo hallo_ihr hallo_leute einen_schonen_guten_tag`,
    to: "zu mit zum zur an ans mitm zu_dem bei beim",
    at: `rein raus aus vom von_der von_dem von_den im in am auf durch bei_mir seitens ins bei_euch bei_ihnen bei_dir bei_uns ausm vorm
      innerhalb aufm beim_team aus_ihrem aus_eurem von_euch von_ihnen`,
    about: `uber wegen bezuglich zu_meiner zu_meinem bzgl hinsichtlich fur betreffend zum_thema zu_dem_thema als aufgrund betreffs
      in_bezug_auf bezug_auf rund_um wg zwecks in_sachen daruber uebers ubers was_mein was_meine was_meinen in_puncto`,
    who: `wer_kann wer_konnte wer_hilft mit_wem an_wen bei_wem wen_kann mit_wem_kann mit_wem_muss mit_wem_soll wem_kann mit_wem_darf
      mit_wem_konnte mit_wem_kann_ich an_wen_kann an_wen_muss an_wen_darf an_wen_konnte wen_darf wen_muss wen_soll wen_konnte wer_mag
      wer_konnt wer_betreut wem_muss wem_darf mit_wem_sollte`,
    how: `wie wo wieso_kann_ich was_muss_ich was_muss_ich_tun wann_kann_ich wohin auf_welchem_weg uber_welchen_weg warum_kann_ich_nicht
      wieso_kann_ich_nicht warum_darf_ich_nicht weshalb_kann_ich_nicht warum_kann_ich_hier_nicht`,
    what: `was wann warum welche welcher welchen welches wieso wer weshalb welch weswegen wozu womit wodurch woran worin woher wessen wofur
      worum`,
    that: `der_mir die_mir der_sich die_sich dass der_mich das_mir die_mich mit_dem_ich mit_der_ich der_ahnung die_ahnung der_deutsch
      die_deutsch der_was die_was der_weiss die_weiss der_meine die_meine der_meinen der_mein die_mein die_meinen der_das die_das der_uns
      die_uns der_kein der_wirklich der_auch der_versteht die_versteht mit_denen_ich an_den_ich an_die_ich bei_dem_ich der_helfen die_helfen
      der_weiterhelfen die_weiterhelfen der_zuhort der_dafur die_dafur der_entscheiden die_entscheiden welcher_mir welche_mir der_nicht_nur
      der_ahnung_hat die_ahnung_hat das_nur die_nur den_nur`,
    if: "wenn falls ob bevor nachdem bis solange sobald sofern",
    measure: `wie_viele wie_viel wie_lange was_passiert was_kostet wieviel wieviele wie_oft wie_hoch wie_teuer was_bedeutet was_heisst
      was_verdient was_macht was_ist wann_kommt wann_kommen`,
    matter: `anliegen fall problem frage thema vorgang sache dies chat_hier ticket_hier gesprach_hier anfrage beschwerde_uber angelegenheit
      beschweren anfragen antrag situation storung vorgange probleme anliegens unklarheit sachverhalt`,
    past: `hat hatten_mir sagte sagten gesagt meinte versprach versprochen war waren wurde_ich gesprochen geredet geschrieben telefoniert
      gechattet habe hab haben_wir wollte_mir half ging erklarte bekam erhielt erhalten gemeint rief angenommen gestern wurde_mir benutzt
      geklaut gestohlen verkauft schrieb reagiert legte worden eroffnet beraten_worden hattet hattest warst wart sprach sprachen redete
      redeten schrieben chattete telefonierte riefen versprachen sagtest erzahlt erzahlte erzahlten behauptete behauptet mitgeteilt
      informierte informiert erklarten beriet berieten angeboten gab gaben gegeben kam gekommen schickte schickten geschickt gesendet
      verkaufte vergass vergessen aufgelegt geantwortet antwortete bestatigte bestatigt abgelehnt verweigert empfahl empfohlen unterschrieben
      gehabt gewesen gefragt fragte gebeten beleidigt beleidigte weigerte verband beschimpft hinterlassen zugesagt zugesichert eingetragen
      abgeholt geliefert warte_auf_den warten_auf_den wurde_mein wurde_meine wurden_meine wurde_meinem`,
    thing: `hinter kostenlos kostenpflichtig bezahlen offnungszeiten offnungszeit *zeiten servicezeiten geschaftszeiten erreichbarkeit
      telefonnummer rufnummer nummer adresse anschrift email mail login anmeldung einloggen passwort portal rabatt rabatte ausweis app zugang
      stellenangebote job jobs karriere ausbildung bewerbung bewerben gehalt lohn feedback bewertung bewerten bewertungen lob loben
      beschwerde_uber_den ticket tickets status offen geoffnet auf_hat kosten kostet gebuhr name namen honorar aufgabe aufgaben rolle
      unterschied anleitung version konto nummer_von schulung stellenanzeige* stellenausschreibung* gehaltsabrechnung* dienstplan* verdienst
      verdient durchwahl faxnummer faxnummern telefonnummern kontaktdaten kontaktformular anzahl qualitat beruf berufsbild voraussetzungen
      aufgabengebiet berechtigung berechtigungen lizenz lizenzen seminar seminare homepage webseite website umfrage statistik parkplatz
      uniform arbeitsvertrag arbeitsplatz praktikum quereinstieg zeugnis arbeitszeugnis bewerbungs* stellenangebot offene_stellen
      offene_stelle sprechzeit* hotlinenummer* servicenummer* kundennummer* postanschrift postadresse bewertungs* zufriedenheit* stellen_im
      stellen_als stellen_in stelle_im stelle_als stelle_in per_post per_brief postalisch`,
    becomes: "werden",
    act: `danke_an danke_fur werden_will hinzufugen hinzuzufugen andern einladen entfernen eintragen mitnehmen loschen anlegen anlege
      erstellen erstelle einstellen beauftragen nennen melden_der empfehlen wechseln_zu bevollmachtigen heiraten konfiguriere einarbeiten
      kundigen entlassen feuern befordern anstellen verwalten registrieren umbenennen benennen mieten vergleichen mitbringen mitversichern
      versichern ubertragen auswechseln ersetzen importieren exportieren blockieren sperren verklagen beschenken danke_dem danke_der
      hinterlegen hinterlege zuordnen abmelden freischalten deaktivieren aktivieren`,
    other: `menschenrechte* menschenmenge personalausweis* personalabteilung kontaktlos* kontaktlinsen *kontakt kontaktperson* begleitperson*
      mensch_argere mensch_das mensch_ist pro_person je_person vertrauensperson kontakte_importieren kein_mensch kein_mensch_braucht
      agentur_fur einzelperson* privatperson* bezugsperson* zweite_person zweiten_person dritte_person dritten_person weitere_person
      weiteren_person zusatzliche_person zusatzlichen_person menschenwurde menschenverstand menschenleben menschenhandel menschheit
      person_hinzufugen menschen_mit_behinderung menschen_mit_behinderungen menschen_uber menschen_ab menschen_unter menschen_in_not
      personen_ab personen_unter personen_uber fur_personen den_berater_wechseln meinen_berater_wechseln den_techniker_wechseln
      den_mitarbeiter_wechseln den_ansprechpartner_wechseln meinen_ansprechpartner_wechseln den_betreuer_wechseln meinen_betreuer_wechseln
      die_beraterin_wechseln meine_beraterin_wechseln`,
    plain: `gesucht personaldaten agentur agenturen makler *makler *maklerin *vermittler steuerberater* rechtsberater* vermogensberater*
      finanzberater* anlageberater* versicherungsberater* reiseberater* studienberater* ernahrungsberater* unternehmensberater*
      hypothekenberater* energieberater* berufsberater* paarberater* modeberater* stilberater* immobilienberater* versicherungsagent*
      reiseagent* immobilienagent* versicherungsvertreter* handelsvertreter* geheimagent* mitarbeiterrabatt* mitarbeiterportal*
      mitarbeiterlogin* mitarbeiterzahl* mitarbeiterkonto* mitarbeiterausweis* mitarbeiterbereich* mitarbeiterkarte* mitarbeiterangebot*
      mitarbeitervorteil* mitarbeiterbefragung* mitarbeiterparkplatz* mitarbeiterschulung* mitarbeiterbewertung* mitarbeiterverzeichnis*
      mitarbeiterliste* mitarbeitergesprach* supportticket* notdienst *ausweis baustelle tankstelle haltestelle bahnstelle *angebot angebot
      angebote *angebote verbot gebot aufgebot *verbot lebensberater* eheberater* schuldnerberater* suchtberater* farbberater* kaufberater*
      ratgeber* bildungsberater* karriereberater* jobberater* mietberater* familienberater* pflegeberater* laufbahnberater*
      wirtschaftsberater* kundendaten kundenkarte* kundenkonto* kundenbewertung* kundenportal* kundenbereich* kundenrabatt* kundenbindung*
      kundenstamm* mitarbeit mitarbeiten mitarbeiterzeitung* mitarbeiterapp* mitarbeiterevent* mitarbeiteraktien* mitarbeiterfoto*
      mitarbeitergeschenk* mitarbeitermotivation* mitarbeiterzufriedenheit* mitarbeiterverwaltung* mitarbeiterdaten* mitarbeitervertrag*
      mitarbeiterbeteiligung* mitarbeiteranzahl* mitarbeitertarif* mitarbeiterkonditionen* mitarbeitersuche* mitarbeiterfest* doppelagent*
      spezialagent* useragent user_agent spieleragent* literaturagent* servicevertrag* supportende* serviceheft* servicepauschale*
      servicegebuhr* servicepaket* wartungstechniker* am_computer auf_dem_computer mein_computer meinem_computer meinen_computer sprache
      scheibe scheiben schieben schreien streichen verbieten verwenden verwendet verwende vergleichen_von verschwinden weiterlesen weiterleben
      weiterreisen weiterbildung techniken betreuung schatten abteil anleitungen elektrotechniker* zahntechniker* tontechniker*
      nachrichtenagentur* kein_problem_mit keine_probleme_mit nichts_gegen`,
  },
  typos:
    "schreiben beschweren mensch menschen mitarbeiter mitarbeiterin kundenservice kundendienst kundensupport kundenberater kundenbetreuung kundenberatung berater beraterin ansprechpartner sachbearbeiter vorgesetzten sprechen verbinden verbinde verbunden weiterleiten weiterverbinden jemanden jemandem jemand person chatten kollegen betreuer abteilung menschlichen support operator menschlicher mitarbeitern agenten kundenbetreuer teamleiter vermitteln durchstellen irgendjemand geschaftsfuhrer roboter chatbot gesprach telefonisch kundenhotline servicemitarbeiter verbindung filialleiter",
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
