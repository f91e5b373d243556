import type { Lexicon } from "../../lexicon.ts";

/** Who is asked for, and what they may be. */
export const people: Lexicon = {
  human: `mit_wem_echten mit_wem_richtigen mensch menschen menschlicher menschliche menschliches menschlichen menschlichem menschlich
    lebewesen wesen_aus_fleisch menschliches_wesen mensch_aus_fleisch menschen_aus_fleisch person_aus_fleisch echten_support
    echter_support richtigen_support richtiger_support realperson menschenwesen menschens`,
  role: `stationsleitung pflegedienstleitung schulleitung bereichsleitung
    fuhrungskraft fuhrungskrafte
    sozialarbeiter sozialarbeiterin sozialarbeitern
    teammitglied teammitglieder kundeberat* kundnberat* kundenbrat* *spezialist *spezialisten *spezialistin *experte *experten
    mitarbeiter mitarbeiterin
    mitarbeitern mitarbeiterinnen mitarbeiters sachverstandige* fachperson* beratende *betreuer *betreuerin *sachbearbeiter *ansprechpartner
    *kollege *kollegin *mitarbeiter *mitarbeiterin *mitarbeitern *mitarbeitenden *mitarbeiters mitarbeitende* agent agenten agentin agents
    berater beraterin beratern beraters kundenberater* fachberater* serviceberater* bankberater* verkaufsberater* sachbearbeiter*
    ansprechpartner* ansprechperson* kollege kollegen kollegin kolleginnen betreuer* kundenbetreuer* vorgesetzte* chef chefin chefs manager
    managerin teamleiter* teamleitung abteilungsleiter* supervisor leiter verantwortliche* zustandige* operator operatorin fachkraft
    fachkrafte servicekraft servicekrafte supportkraft experte experten expertin expertinnen spezialist* techniker technikerin disponent*
    angestellte* bearbeiter* telefonist* kundendienstler* geschaftsfuhrer* filialleiter* gesprachspartner* bediensteter serviceagent*
    supportagent* kundendienstmitarbeiter* fachmann fachfrau fachleute vermittlung gegenuber beamten beamter beamtin *agent *agenten
    *agentin *techniker *technikerin *technikern *supporter supporter supporterin supportler* hotliner* callagent* call_agent call_agenten
    callcenteragent* callcentermitarbeiter* bereichsleiter* schichtleiter* gruppenleiter* marktleiter* serviceleiter* projektleiter*
    chefetage *verantwortlicher *verantwortlichen *verantwortliche administrator* admin admins moderator* rezeptionist* concierge sekretar*
    boss inhaber* direktor* vorstand accountmanager* account_manager kundenmanager* *profi profi profis fachmanner fachleuten einkaufer*
    filialleitung geschaftsleitung live_berater live_beraterin onlineberater* telefonberater* chatberater* kontoberater* kreditberater*
    technikberater* produktberater* servicemanager* beschwerdemanager* schadenregulierer* schadensregulierer* lebender_mitarbeiter
    auskunftsperson* innendienstler* aussendienstler* vertriebler* servicefachkraft* kundendienstberater* betreuungsperson* belegschaftsmitglied* ansprechpartner_gesucht
    mensch_gesucht mitarbeiter_gewunscht chatpartner* zustandig_ist zustandig_sind verantwortlich_ist koordinator* einem_verkaufer
    einer_verkauferin fachmanns fachmannes entscheider* entscheidungstrager* geschaftsfuhrung`,
  person: "person personen",
  someone: `jemand_mit_mehr_befugnis jemanden_mit_mehr_befugnis jemand_mit_entscheidungsbefugnis jemanden_mit_entscheidungsbefugnis
    jemand_hoheres jemand_hoherem
    eppan eppam oeppert oeppertn irgendwer irgendwen irgendwem ist_da_wer wer_da wer_hier jemand jemanden jemandem jmd jmdn jmdm
    wer_anderes jemand_anderes wen
    wem_echten einer_von_euch einer_von_ihnen einen_von_euch einen_von_ihnen wem irgendjemand irgendjemanden irgendjemandem irgend_jemand
    irgend_jemanden irgend_jemandem irgend_wer irgend_wen irgend_wem mir_wer kann_wer mal_wer ist_wer denn_wer jemand_anders wer_echtes
    wen_echtes wer_echter wen_echten wem_echtes jemands jemandn jmnd jmand jemanten eine_von_euch eine_von_ihnen einem_von_euch
    einem_von_ihnen einer_von_eurem einen_von_eurem wer_zustandiges wen_zustandiges jemanden_von_euch jemand_von_euch jemandem_von_euch
    jemanden_von_ihnen jemand_von_ihnen jemandem_von_ihnen wen_von_euch wer_von_euch wer_von_ihnen einen_der_euren jemand_menschliches
    jemanden_menschliches jemand_menschlichem opper opperem opperer grad_wer gerade_wer`,
  folk: `mutter vater sohn tochter bruder schwester freund freundin ehemann ehefrau nachbar nachbarin arzt arztin
    *berater *beraterin personal leute leuten mann frau typ
    dame herrn herr kerl herren
    madel manner frauen
    vertreter vertretern`,
  expert: `vermogensberater* finanzberater* anlageberater* studienberater* ernahrungsberater* hypothekenberater*
    energieberater* berufsberater* bildungsberater* karriereberater* schuldnerberater* steuerberater*
    reiseberater* versicherungsberater* versicherungsvertreter* versicherungsagent* reiseagent*
    *referent *referentin *referenten *beauftragter *beauftragte *beauftragten *ingenieur *ingenieurin ingenieur ingenieurin *buchhalter
    *buchhalterin recruiter recruiterin dispatcher redakteur redakteurin verwalter verwalterin hausverwalter hausverwalterin
    logopade logopadin logopaden justiziar justiziarin stewardess chefstewardess flugbegleiter flugbegleiterin purser
    standesbeamter standesbeamtin standesbeamten rechtspfleger rechtspflegerin gerichtsvollzieher gerichtsvollzieherin richter richterin
    schlichter schlichterin ombudsmann ombudsfrau ermittler ermittlerin fahrdienstleiter schaffner schaffnerin hausmeister
    hausmeisterin gartner* florist* friseur friseurin kosmetikerin physiotherapeut physiotherapeutin ergotherapeut ergotherapeutin
    heilpraktiker heilpraktikerin diatassistentin altenpfleger altenpflegerin pflegekrafte pflegekraften sozialpadagoge sozialpadagogin
    erzieher erzieherin schulleiter schulleiterin professor professorin planer planerin
    entwickler entwicklerin programmierer programmiererin installateur installateurin statiker kassierer kassiererin datenschutzbeauftragter
    datenschutzbeauftragte datenschutzbeauftragten gleichstellungsbeauftragte gleichstellungsbeauftragten
    anwalt anwaltin anwalte anwalten rechtsanwalt rechtsanwaltin rechtsanwalte rechtsanwalten fachanwalt fachanwaltin notar notarin
    notare jurist juristin juristen hebamme hebammen gutachter gutachterin psychologe psychologin psychologen therapeut therapeutin
    therapeuten psychotherapeut psychotherapeutin pfleger pflegerin sanitater sanitaterin *arzt *arztin arzte arzten buchhalter buchhalterin
    wirtschaftsprufer wirtschaftspruferin krankenschwestern elektriker elektrikerin klempner architekt architektin personaler personalerin
    krankenschwester krankenpfleger pflegekraft pflegefachkraft apotheker* doktor dr arzthelferin sprechstundenhilfe banker
    bankkaufmann bankkauffrau mechaniker* monteur* bibliothekar* optiker* tutor tutorin *ologe *ologin *ologen *schwester *anwalt *anwaltin
    *prufer *pruferin *therapeut *therapeutin *inspektor *inspektorin lehrer lehrerin dozent dozentin
    trainer trainerin *gutachter *gutachterin kinderarzt`,
  desk: `second_level_support 2nd_level_support level_2_support zweitsupport mit_wem_von_euch mit_wem_von_ihnen zum_support an_den_support
    live_hilfe mit_uns kundenservice kundendienst kundensupport kundenbetreuung kundenberatung kundencenter
    kundenzentrum kundenhilfe kunden_service kunden_dienst kunden_support kundserv* kundeservice kundenservices kundendienstes supportteam
    support_team serviceteam service_team live_chat livechat liveberatung live_beratung live_support live_agent live_agenten hotline
    service_hotline helpdesk help_desk callcenter call_center servicecenter service_center service_desk rezeption zentrale
    personliche_beratung personlicher_beratung personliche_hilfe personlicher_hilfe personlichen_kontakt personlicher_kontakt
    personliches_gesprach personlichen_support personliche_unterstutzung kundenservicemitarbeiter customer_service customer_support
    personliche_betreuung serviceline service_line *hotline *kundenservice *kundendienst *helpdesk techniksupport onlinesupport
    online_support telefonsupport chatsupport beschwerdemanagement beschwerde_abteilung beschwerde_stelle beschwerde_management
    kontaktcenter kontakt_center contact_center contactcenter
    kundenkontaktcenter kundenkommunikation it_abteilung it_helpdesk personliche_auskunft
    personliches_beratungsgesprach personlichen_service personlicher_service personlichem_kontakt menschlicher_support beratungsteam
    kundenteam clientservice mitarbeiterchat mitarbeiter_chat beraterchat berater_chat expertenchat menschlichen_kontakt *abteilung
    *abteilungen zustandige_stelle zustandigen_stelle richtige_stelle richtigen_stelle mit_euch hohere_stelle hoherer_stelle
    nachsthohere_stelle`,
  area: `studienberatung sozialberatung studiensekretariat studierendensekretariat prufungsamt
    second_level 2nd_level third_level
    patientenaufnahme patientenannahme
    *buchhaltung service technik buchhaltung vertrieb verkauf reklamation reklamationen schaden schadens retouren technische
    technischen
    beschwerden versand logistik einkauf kredit betrug abrechnung finanzabteilung mahnwesen inkasso rechnungswesen finanzbuchhaltung
    kundenbuchhaltung auftragsabwicklung bestellannahme vertragswesen disposition empfang rechtswesen edv marketing hausverwaltung
    personalwesen schadenregulierung schadensregulierung verwaltung backoffice fundburo haustechnik reparaturannahme betrugspravention
    ruckabwicklung qualitatssicherung reservierung reservierungen apotheke`,
  team: `support supports team teams abteilung *team *stelle *zentrum dienst buro leitung belegschaft mannschaft crew fachbereich
    fachabteilung referat abt innendienst aussendienst technischen_support technischer_support technischem_support technischer_dienst
    it_support it_service`,
  bot: `bot bots chatbots roboter robotern maschine maschinen computer computern ki automat automaten *bot automatische_antworten
    automatischen_antworten standardantworten computerstimme sprachcomputer assistent virtuellen_assistenten virtueller_assistent ansage
    bandansage ki_assistent ki_assistenten ki_bot ki_bots sprachassistent sprachassistenten sprachmenu automatisierte_antworten
    automatisierten_antworten automatisierter_antwort computerprogramm computerprogrammen einem_programm ein_programm blechkiste
    blechbuchse blechdose algorithmus algorithmen kunstlichen_intelligenz kunstliche_intelligenz kunstlicher_intelligenz chatgpt
    textbausteine textbausteinen vorgefertigte_antworten vorgefertigten_antworten maschinenstimme roboterstimme tonband bandansagen
    assistenten virtuelle_assistentin virtuellen_assistentin virtuelle_assistenten chatroboter robotter bott automatischen_nachrichten
    automatische_nachrichten`,
  real: `aus_fleisch_und_blut echt echte echten echter echtem echtes richtig richtige richtigen richtiger richtigem reale realen realer
    realem lebende lebenden lebender wirklichen wirkliche normaler normalen normale leibhaftig* tatsachlich* lebendig* wirklicher
    wirkliches wirklichem normalem normales lebend lebendes lebendem atmenden wahren wahrer ganz_normalen ganz_normaler wahrhaftig*
    existierende existierenden waschechten waschechter echtn richtign`,
  quality: `demselben derselben denselben kompetent* verfugbarer verfugbaren zustandige zustandigen zustandiger zustandigem anderer anderen
    andere anderem nachsten
    nachster freien freier qualifizierten qualifizierter deutschen weitere weiterer weiteren gleichen selben nette netten fachkundigen
    personlichen personlicher personliches neuen geeignet* befugt* sachkundig* fahig* intelligent* denkend* vernunftig* ausgebildet*
    geschult* freundlich* versiert* fachlich* erfahren* entscheidungsbefugt* weisungsbefugt* ranghoher* hoher hoheren hoherer spezialisiert*
    nachste nachstmoglichen nachstmoglicher zustandig verantwortlich mit_ahnung mit_verstand mit_hirn mit_gehirn vom_fach weiblichen
    mannlichen besseren bessere besserer schlauen schlauer klugen kluger fester festen hilfsbereit* passenden passender richtig_kompetenten
    leitenden leitender entsprechenden entsprechender unabhangigen kundige kundiger mit_fachwissen mit_erfahrung mit_kompetenz
    mit_entscheidungsbefugnis mit_sachverstand mit_fachkenntnis mit_fachkenntnissen mit_durchblick mit_koepfchen naturlichen naturlicher
    hohere diensthabend*`,
  free: "verfugbar erreichbar frei ansprechbar anwesend greifbar zur_verfugung bereit online",
  tongue: `turkischsprachige turkischsprachiger franzosischsprachiger spanischsprachiger spanischsprachigen russischsprachiger
    russischsprachigen arabischsprachiger ukrainischsprachiger deutschsprachigen deutschsprachiger deutsch englisch turkisch franzosisch
    russisch polnisch italienisch spanisch
    englischsprachigen deutschsprachige deutschsprachiges deutschsprachig englischsprachige englischsprachiger turkischsprachigen
    franzosischsprachigen arabisch arabischsprachigen ukrainisch rumanisch portugiesisch niederlandisch kroatisch serbisch griechisch
    chinesisch japanisch`,
};
