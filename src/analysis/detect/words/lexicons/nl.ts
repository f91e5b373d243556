import type { Lexicon } from "../lexicon.ts";

export const nl: Lexicon = {
  human: "mens mensen menselijk menselijke levend_wezen menselijks",
  role: `*manager medewerker medewerkers medewerkster *medewerker *medewerkers *medewerkster agent agenten adviseur adviseurs adviseuse
    collega
    collegas manager managers leidinggevende leidinggevenden baas chef supervisor teamleider vertegenwoordiger vertegenwoordigers
    specialist specialisten expert experts deskundige operator operators telefonist telefoniste monteur technicus consulent consulenten
    verantwoordelijke personeelslid personeelsleden werknemer werknemers klantadviseur* serviceagent* liveagent behandelaar begeleider
    teamlid coordinator`,
  person: "persoon personen",
  someone: "iemand iemant iemand_anders wie_dan_ook een_van_jullie iemnd",
  folk: "mannetje vrouw man dame heer lui met_de_eigenaar",
  desk: `klantenservice klantendienst klantenondersteuning klantondersteuning klantenservices klantcontact klantencontact klantenhulp
    supportteam support_team live_chat livechat live_agent live_medewerker helpdesk help_desk callcenter call_center servicedesk
    service_desk receptie balie klantenteam menselijke_hulp persoonlijke_hulp persoonlijk_contact menselijk_contact klantcontactcentrum
    serviceteam met_ons customer_service contactcenter klanten_service *afdeling`,
  area: "facturatie verkoop boekhouding klachten technische techniek retouren administratie financien incasso schade",
  team: `technische_afdeling
    support ondersteuning team afdeling dienst service kantoor personeel staf technische_dienst technische_ondersteuning`,
  bot: `bot bots chatbot chatbots robot robots machine machines computer computers ai automaat virtuele_assistent automatische_antwoorden
    automatische_berichten antwoordapparaat programma chatbotje`,
  talk: `spreek praat spreken praten chatten chat communiceren contact contacteren contact_opnemen bereiken bereik schrijven gesprek
    gesproken_worden overleggen bespreken kletsen wenden bellen_met spreek_liever praat_liever te_maken sprkn spreek_ik_met typen appen
    bel_met hebben_over contact_krijgen raadplegen te_woord voorleggen uitleggen vragen terecht bellen_via spreekt vraag_het_aan
    contacteer vraag_voor vraag_aan bericht_aan schrijf klagen_bij`,
  talking: "chat_ik spreek_ik praat_ik",
  link: `verbinden verbind verbindt verbonden doorverbinden doorverbind doorverbonden verbinding doorschakelen doorgeschakeld schakel
    doorsturen doorgestuurd stuur_door overdragen zet_door doorverwijzen doorverwezen overgezet koppelen overdracht verwijs doorzetten`,
  pass: `kom overzetten erbij geef_me_door zet zetten stuur sturen breng breng_me doorgeven overschakelen overstappen schakelen ga melden
    terechtkomen`,
  escalate: `escaleren escalatie escaleer geescaleerd overdragen_aan_mens handoff sla_de_bot_over wil_niet_met_je_praten
    wil_niet_met_jou_praten`,
  want: `gevraagd aangevraagd wil willen wou zou_graag graag wens nodig moet moeten eis verlang verzoek vraag_om vraag_naar liever verkies
    zoek zoeken wacht behoefte aanvragen gewenst vereist zou wilde verwacht hoef vraagt_om vraagt_naar eist wenst`,
  give: `geef geeft krijg krijgen haal haalt hebben heb mag_ik roep bezorg regel zoek_voor_mij zien erbij_halen halen kan_ik_een waar_is
    laat_komen geven vind_voor_mij vind_me`,
  seek: "vind vinden",
  help: `oplost antwoord bekijken helpen helpt help hulp geholpen antwoorden antwoordt beantwoorden overnemen neemt_over overneemt meekijken
    kijken kijkt oplossen begrijpt begrijpen bijstaan ondersteunen luisteren nakijken ernaar_kijken uitlegt reageren weet verder oppakken
    behandelen behandeld verstand_van_heeft verstand_van bekijkt bericht_sturen bevestigen bevestigt een_handje_helpen in_de_chat_komen`,
  call: "bellen",
  later: `terugbellen terugbelverzoek teruggebeld terugbelt bel_me bel_mij bellen_jullie afspraak afspraken bel_mij_terug belt_mij
    vergadering opbellen mij_bellen me_bellen bel bij_mij_thuis`,
  modal: "kan kun kunnen kunt zou_je mag mogelijk kon zouden is_het_mogelijk",
  be: "is zijn ben er",
  there: "moet_er is_er zijn_er er_is hebben_jullie heeft_u heb_je er_iemand",
  thisis: "ben_je ben_jij bent_u is_dit is_dat bent ben_ik dit_is",
  let: "laat laten",
  not: "niet nooit zonder",
  no: "geen niemand",
  enough: "weiger haat genoeg stop moe zat in_plaats_van beu klaar_met niks_meer ipv te_ingewikkeld_voor te_complex_voor",
  or: "of",
  i: "ik wij we",
  me: "me mij ons",
  you: "je jij u jullie",
  your: "jouw uw jou",
  my: "mijn onze",
  article: "een n de het den die dat deze dit ander andere een_van_je een_van_uw een_van_de",
  real: "echt echte levend levende werkelijke normaal normale reele",
  quality: "bevoegde bekwame competente juiste vrije nieuwe",
  free: "beschikbaar beschikbare bereikbaar vrij aanwezig",
  tongue: "nederlands engels duits frans nederlandstalige engelstalige franstalige duitstalige",
  therefore: "ik_geef_het_op geen_van_deze geen_van_deze_opties geen_van_de_opties niets_daarvan dus daarom",
  filler: `voor_de_laatste_keer alsjeblief ajb dank_u dank_je
    ergens te alstublieft alsjeblieft aub svp nu direct meteen onmiddellijk dringend snel even gewoon maar toch hier daar ja oke ok
        dan ook bedankt please pls plz eens eindelijk nee aan_de_lijn via_de_chat in_de_chat zo_snel_mogelijk spoed persoonlijk goedemiddag
    goedemorgen goedendag alleen rechtstreeks misschien als_het_kan als_mogelijk en wel nog al gaan aan_de_telefoon dringende hoor om
    sorry live online hoe_vaak_moet_ik drie_keer twee_keer meerdere_keren op_een_of_andere_manier op_de_een_of_andere_manier denk
    hoe_gaat_het steeds`,
  greeting: "hey goeiedag goedenavond hallo hoi hi dag",
  to: "met naar aan tot bij naar_je met_je aan_je bij_je",
  at: "van uit in op door voor via van_je",
  about: "over betreffende omtrent omdat vanwege als wegens",
  who: "met_wie aan_wie wie bij_wie",
  how: "hoe waar wat_is_de_snelste_manier wat_is_de_beste_manier",
  what: "wat wanneer welke waarom",
  that: "die_mij die_me die_het die_kan die_ik met_wie_ik waarmee om_mee_te",
  if: "als_ik indien voordat totdat",
  ours: "mijn_team mijn_bedrijf ons_bedrijf mijn_kantoor mijn_familie onze_familie mijn_gezin",
  measure: "hoe_laat hoeveel hoe_lang wat_gebeurt wat_kost",
  matter: "probleem vraag zaak kwestie geval klacht situatie",
  past: `wacht_op_de wachten_op_de
    zegt zeggen vindt
    sprak gesproken gepraat gechat zei was waren had heeft werd heb_gesproken beloofde kwam gisteren gebeld vertelde stuurde gehad
    gewijzigd`,
  thing: `openingstijden openingsuren tijden uren nummer telefoonnummer adres email salaris vacature vacatures baan banen werken
    solliciteren portaal inloggen login wachtwoord naam beoordelen beoordeling kosten kost prijs open gesloten doet werkt functie ticket
    gratis achter heet korting verschil verdient toegang brief mail toegestaan verboden in_de_buurt in_mijn_buurt talen`,
  becomes: "worden",
  act: `uitnodigen voeg toevoegen verwijderen beoordeel klagen_over bedanken bedankt_aan aannemen maken aanmaken betalen veranderen ontslaan
    overmaken geld_overmaken wij_zoeken we_zoeken`,
  trade: "geheim",
  other: `mensenrechten human_resources per_persoon contactpersoon personeelszaken contactlenzen noodcontact mijn_baas mijn_manager
    mijn_leidinggevende mijn_chef heb_je_een_baas mijn_collega mijn_collegas nog_een_persoon`,
  plain: `contract contracten zitten
    makelaar *makelaar reisagent* verzekeringsagent* vastgoedagent* hypotheekadviseur* belastingadviseur* reisadviseur*
    verzekeringsadviseur* financieel_adviseur persoonlijke persoonsgegevens medewerkersportaal medewerkerskorting agenda agentschap
    loopbaanadviseur beleggingsadviseur beveilig* bewakings* passwordmanager* passwortmanager* wachtwoordmanager* typt met_de_eigenaar_van`,
  served: "klant klanten gebruiker gebruikers beller bellers bezoeker bezoekers",
};
