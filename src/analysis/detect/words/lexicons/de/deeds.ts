import type { Lexicon } from "../../lexicon.ts";

/** What people do and ask for. */
export const deeds: Lexicon = {
  talk: `behelligen storen
    schwatza schwatze schwetza reda babbeln schnaggn
    kontaktier* zu_fassen_kriegen in_verbindung_setzen in_verbindung_treten in_kontakt_treten anschreiben ins_gesprach austausch
    zu_sprechen zu_reden zu_chatten zu_schreiben fragen sprechen reden chatten schreiben unterhalten unterhaltung kontakt kontakte_mit
    quatschen plaudern telefonieren kommunizieren erreichen erreiche erreicht austauschen besprechen beraten klaren diskutieren gesprach
    gesprache konversation wenden sprich spreche_lieber rede_lieber red beratung beratung_durch verhandeln schildern erklaren erklare erklar
    schildere
    kontaktaufnahme in_kontakt in_verbindung treten sprche sprehcen spechen sprecen chat_mit chat zu_tun beraten_lassen ansprechen
    gesprochen_werden abklaren regeln besprich bespreche diskutiere konsultier* plauschen schnacken labern schwatzen quasseln schnack dialog
    durchsprechen durchzusprechen vorsprechen rucksprache bereden erorter* texten unterhalte austausche sprecht in_kontakt_kommen
    kontakt_aufnehmen verbindung_aufnehmen sprechen_durfen interagieren kommunikation_mit konferieren beratschlagen aussprechen
    anliegen_besprechen ins_gesprach_kommen durchgehen durchzugehen abstimmen abzustimmen absprechen abzusprechen aushandeln abwickeln
    spricht redn weiterschreiben weiterreden weitersprechen weiterchatten frage_an frage_fur fragen_an fragen_fur nachricht_an
    beschwerde_fur rede_nur spreche_nur schreibe_nur habe_eine_frage_an hab_eine_frage_an hab_ne_frage_an habe_eine_frage_fur
    hab_ne_frage_fur hab_eine_frage_fur hab_ne_beschwerde_fur habe_eine_beschwerde_fur angeschrieben sag_einem sagen_sie_einem sag_einer
    sagen_sie_einer zurate_ziehen zu_rate_ziehen direkten_draht direkter_draht draht_zu beschwerde_bei habe_fragen_an habe_noch_fragen_an
    habe_noch_eine_frage_an habe_mal_eine_frage_an`,
  talking: "spreche rede schreibe chatte kommuniziere rede_ich spreche_ich chatte_ich unterhalte_ich_mich quatsche telefoniere",
  link: `weiterverm* verbinden verbinde verbindet verbunden weiterverbunden verbindung weitergeleitet leite leiten leitet durchgestellt
    stelle stellen stellt stell weiterzuleiten zu_verbinden vermitteln vermittelt weiterverweisen verbnden weitergeben ubergib umgeleitet
    weitergereicht transferieren verweisen verbind leit durchstell* weiterleit* weiterverbind* weiterreich* durchzustell* ubergeb* ubergab*
    umleit* uberleit* uberstell* weiterzugeben weitergegeben weitergibst weitergebt weiterzureichen weiterzuverbinden durchverbinden
    durchverbunden durchverbinde vermittle vermittelst connecten connecte verbindest transferiere transferiert vermitteln_lassen weitergabe
    ubergibt gib_mich geben_sie_mich gebt_mich leitest stellst zuruckverb* in_die_hande gib_ab gebt_ab geben_sie_ab`,
  pass: `setz setzen_sie reinholen durchgeben dazu erbei schalte schalten zuschalten dazuschalten reich reiche schick schicken bring bringen
    bringe wechseln
    wechsle kommen komme gelangen lande gib_weiter vorlegen zuweisen zugewiesen zuordnen_lassen zuteilen zugeteilt weiterschick*
    ruberschicken uberlassen geb_mich reichen_sie_mich hinzuschalten hinzugeschaltet dazugeschaltet zugeschaltet dazunehmen reinnehmen
    durchlassen vorlassen fuhr fuhre lotsen lotse schleusen komm umschalten umschalte durchkommen delegieren delegiere abgeben abgegeben
    herstellen aufschalten aufgeschaltet zu_sprechen_bekommen hinzu ab_zum ab_zu zuweisung weg_zu_einem weg_zu_einer weg_frei schalt richten
    richte nehmen_sie nimm herbei reichst bringst zuruck_zum zuruck_zur zuruck_zu`,
  escalate: `agentenanforderung mitarbeiteranforderung berateraforderung menschenwunsch mitarbeiterwunsch beraterwunsch agentenwunsch
    vertrieb_kontaktieren verkauf_kontaktieren kontakt_zum_vertrieb eskalieren_sie menschliche_ubergabe handover handoff eskalier*
    eskalation* live_ubergabe liveubergabe agentenubergabe
    mitarbeiterubergabe menschliches_eingreifen menschlicher_eingriff hand_over hand_off hochstufung chat_ubergeben
    chat_weiterleiten gesprach_weiterleiten gesprach_ubergeben anfrage_mitarbeiter anfrage_berater anfrage_kundenberater anfrage_agent
    mitarbeiter_anfrage berater_anfrage kundenberater_anfrage will_nicht_mit_dir_reden will_nicht_mit_dir_sprechen
    will_nicht_mit_dir_schreiben`,
  seek: "finde finden finds find suche",
  want: `knopf_fur taste_fur button_fur
    versuche welche_option_ist welche_taste_ist welche_nummer_ist welche_zahl_ist mog sondern_mit sondern_einen sondern_eine
    bestehe_auf
    dringend_notig notig ware_mir hatt brauchen_wir will wollen mochte mochten
    moechte wuerde wuerden wuerd hatte hatten wunsche wunscht wunschen brauche brauch brauchen benotige benotigen benotigt verlange
    verlangen
    fordere bevorzuge lieber gern gerne bitte_um bitte_darum bitten_um suchen wollte braeuchte brauchte bestehe gewunscht erbeten verlangt
    erforderlich notwendig anfordern angefordert muss mussen musste warte warten frage_nach fragen_nach wunsch bedarf ersuche erbitte wil
    gebraucht sollte soll sollen poche_auf bestehen_auf besteh bestehe_darauf wunschte mocht brauchte_ich brauchn brauchten einfordern
    prafer* bevorzugen bevorzugt verlang fordern fordre erwarte erwarten erwunscht vonnoten erbeten_wird dringend_gebraucht benotigt_wird
    wollten bitte_darum_mit verlangt_nach verlange_nach verlangen_nach wunsch_nach wunsche_mir wunschen_uns ziehe_vor sollen_wir_mit
    ware_gut ware_toll ware_schon ware_super ware_hilfreich ware_besser ware_nett ware_klasse ware_prima ware_ideal ware_angebracht
    ware_jetzt_gut starten starte beginnen beginne mecht wurde_gern wurde_gerne wurde_lieber wurde_auch_gern wurde_auch_gerne
    wurde_sehr_gern
    wurde_sehr_gerne wurde_jetzt_gern wurde_jetzt_gerne wurde_mal_gern wurde_mal_gerne wurde_ich_gern wurde_ich_gerne wurde_ich_lieber
    wurde_mir_bitte wett wott wu wui bittet ware_froh ware_dankbar ware_gut_wenn
    am_liebsten_wurde_ich gerne_wurde_ich lieber_wurde_ich gern_wurde_ich offnen offne frag fragt_doch braucht brauchts bitte_hoflich_um
    bitte_dringend_um bitte_freundlich_um bitte_sie_um anfragen`,
  give: `gebts kriege kriegen bekomme bekommen ranlassen rankriegen *holen gib geben gebt gebe hol hole holen holt ruf_mir rufen_sie_mir
    besorg
    besorgen schick_mir haben sehen zeig habt rufe hinzuziehen einschalten geb gibst krieg kriegt kriegst bekommst bekomm holst organisier*
    beschaff* verschaff* besorgt besorge schaffen_sie einbeziehen einbinden hinzugezogen herbeirufen auftreiben ruf ruft suchen_sie_mir
    such_mir sucht_mir schickt_mir schicken_sie_mir zeigen_sie_mir bieten_sie_mir stellen_sie_mir einzuschalten hinzuzuziehen
    zur_verfugung_stellen nennt_mir einblenden dran_holen bitten rufen rufen_sie zuzuziehen zuziehen aktivieren_sie finde_mir find_mir
    finden_sie_mir weisen_sie benachrichtige benachrichtigen verstandige verstandigen informieren`,
  help: `melden betreuen betreut betreue unterstutz* *schauen kummern* hilft helfen hilf hilfe helft geholfen weiterhelfen antwortet
    antworten beantworten ubernehmen ubernimmt ubernehme kummert auskennt auskennen ansehen anschaut ansieht meldet prufen pruft versteht
    verstehen bedienen bedient zuhort losen weiterbringt dran ran drauf annehmen nimmt bearbeiten schauen sieht hilfst helfe helf hilfen
    hilft_mir weiterhilf* weitergeholfen beisteh* assistier* ubernimm ubernehmt ubernahme ubernahm annimmt annehme beantworte beantwortet
    antworte lose gelost bearbeite prufe uberpruf* nachprufen drubersch* drauf_schauen guckt gucken guck angucken anguckt reinguckt
    reingucken reinschaut anschau ansehn eingreif* zuhoren durchblickt bescheid_weiss ahnung_hat durchblick_hat behilflich zur_seite
    weiterbringen widmen widmet behandelt behandeln erklart abhilfe regelt beraet berat beratet annimt kapiert kapieren durchblicken
    erledigt erledigen beurteilen anhort anhoren reinsehen drubersehen einspringen einspringt weiterhelfn einklinken so_freundlich so_nett
    so_lieb einschatzung_von machen drum schaut bestatigen zur_hand unter_die_arme handchen_halten dazukommt dazukommen horen einschaltet
    einklinkt dazuschaltet zuschaltet *schaut rat gepruft gelesen bearbeitet angesehen angeschaut geregelt ubernommen begutachtet
    bewertet_von durchgelesen durchlesen aufmerksamkeit betreuung fachberatung prufung uberprufung`,
  later: `an_heiligabend heiligabend an_weihnachten uber_weihnachten an_silvester zu_ostern an_ostern an_neujahr
    nachricht_hinterlassen
    nach_mitternacht
    montags dienstags mittwochs donnerstags freitags samstags sonnabends sonntags am_wochenende an_wochenenden am_sonntag am_samstag
    an_feiertagen feiertags nachts ausserhalb_der_offnungszeiten ausserhalb_der_geschaftszeiten ausserhalb_der_sprechzeiten nach_feierabend
    in_ihrer_filiale in_ihren_filialen in_eurer_filiale in_euren_filialen in_den_filialen in_einer_filiale im_laden im_geschaft
    in_der_filiale nachsten_montag nachsten_dienstag nachste_woche ruckruf* zuruckrufen zuruckruft zuruckgerufen zuruck_rufen
    anrufen anruft angerufen anruf rufen_sie_mich rufen_sie_uns ruf_mich ruft_mich an_rufen termin termine termins beratungstermin*
    *termin terminvereinbarung besprechung treffen sprechstunde anruf_von ruft_an ruf_an rufen_an anzurufen zuruckzurufen callback
    call_back vor_ort vorbeikommen vorbeischauen hausbesuch beratungsgesprach kommende_woche nachsten_mittwoch nachsten_donnerstag
    nachsten_freitag nachsten_samstag ubermorgen morgen_fruh morgen_vormittag morgen_nachmittag wiederanruf zuruckmelden melde_mich_wieder
    melde_mich_dann rufen_sie_an
    zu_mir nach_hause zu_mir_nach_hause buchen zu_hause zuhause`,
  modal: `chond chonned chonnd chan chasch kann kannst konnen konnt konnte konnten konntest konntet darf darfst durfte durften magst moglich
    moglichkeit ware wird wirst
    werdet wuerdest wuerdet wuerden_sie wurden_sie_mich wurden_sie_mir wurden_sie_uns
    wurden_sie_bitte wurdest_du_mich wurdest_du_mir wurdest_du_bitte besteht kannste konntste konnse konntens kanns durft durfe mag vermag
    mocht_ich_mal ginge wars moglichkeiten
    chonnt ist_es_moglich ware_es_moglich geht_das geht_es geht_dies gehts werde moge`,
  be: "steckt bin bist ist sind sei seid seien befindet steht stehen",
  there: `muss_es_doch_geben
    da ist_da ist_hier gibt gibt_es gibts gibs gibt_es_hier habt_ihr haben_sie hast_du hatten_sie hattet_ihr hattest_du haste habts
    hams habense dort`,
  thisis: "ist_das ist_dies bist_du bist_das ist_da_ein_bot sind_sie",
  let: "lass lasst lassen lasse las",
  past: `seite_steht da_steht hier_steht drin_steht brief_steht mail_steht dort_steht steht_da steht_dort
    meint meinen_dass_ich sagt rat_mir
    abgebrochen unterbrochen getrennt hat hatten_mir sagte sagten gesagt meinte versprach versprochen war waren wurde wurden wurdest
    wurdet gesprochen geredet geschrieben telefoniert
    gechattet habe hab haben_wir wollte_mir half ging erklarte bekam erhielt erhalten gemeint rief angenommen gestern benutzt
    geklaut gestohlen verkauft schrieb reagiert legte worden eroffnet beraten_worden hattet hattest warst wart sprach redete redeten
    schrieben chattete telefonierte riefen versprachen sagtest erzahlt erzahlte erzahlten behauptete behauptet mitgeteilt informierte
    informiert erklarten beriet berieten angeboten gab gaben gegeben kam gekommen schickte schickten geschickt gesendet verkaufte vergass
    vergessen aufgelegt geantwortet antwortete bestatigte bestatigt abgelehnt verweigert empfahl empfohlen unterschrieben gehabt gewesen
    fragte gebeten beleidigt beleidigte weigerte verband beschimpft hinterlassen zugesagt zugesichert eingetragen abgeholt geliefert
    warte_auf_den warten_auf_den gefragt habs hab_s`,
  becomes: "werden",
  act: `verschieben verlegen absagen umbuchen stornieren
    trainieren veroffentlichen erstellen testen bewerte danke_an danke_fur werden_will hinzufugen hinzuzufugen andern einladen entfernen
    eintragen mitnehmen loschen anlegen anlege
    erstelle einstellen beauftragen nennen melden_der empfehlen wechseln_zu bevollmachtigen heiraten konfiguriere einarbeiten
    kundigen entlassen feuern befordern anstellen verwalten registrieren umbenennen benennen mieten vergleichen mitbringen mitversichern
    versichern ubertragen auswechseln ersetzen importieren exportieren blockieren sperren verklagen beschenken danke_dem danke_der
    hinterlegen hinterlege zuordnen abmelden freischalten deaktivieren aktivieren danke_furs danke_dass wir_suchen wir_brauchen_mehr
    herunterladen herunterzuladen downloaden bedanken entschuldigen`,
  answer: "antwort ruckmeldung auskunft stellungnahme",
};
