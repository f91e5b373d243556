import type { Lexicon } from "../lexicon.ts";

/** Norwegian, in Bokmål, and what Nynorsk says in other words. */
export const nb: Lexicon = {
  human: "noen_mennesker menneske mennesker mennesket menneskelig menneskelige menneskeleg",
  role: `kundebehandler kundebehandlere kundebehandleren kundeveileder kundeveiledere kunderadgiver kundekonsulent medarbeider
    medarbeidere medarbeideren *medarbeider radgiver radgivere radgiveren radgjevar konsulent konsulenter konsulenten *konsulent
    saksbehandler saksbehandlere saksbehandleren saksbehandlar kollega kolleger kollegaer sjef sjefen sjefer leder lederen ledere
    teamleder overordnet operator operatoren operatorer agent agenter agenten representant representanter representanten ansatt ansatte
    tilsett tilsette spesialist spesialister ekspert eksperter eksperten fagperson fagpersoner tekniker teknikere veileder veiledere
    veilederen rettleiar supportmedarbeider ansvarlig liveagent`,
  person: "person personer personen",
  someone: "noen nokon en_av_dere noen_av_dere noen_fra_dere en_hos_dere noen_hos_dere noen_andre ein_av_dykk",
  folk: "folk personale personalet mann dame fyr resepsjonist",
  desk: `kundeservice kundeservicen kundesenter kundesenteret kundestotte kundestotten kundesupport kundehjelp kundetjeneste
    kundemottak livechat live_chat live_agent teknisk_support teknisk_stotte brukerstotte helpdesk help_desk callsenter sentralbord
    sentralbordet resepsjon resepsjonen menneskelig_hjelp menneskelig_kontakt personlig_hjelp personlig_kontakt personlig_service
    customer_service med_oss med_dere *avdeling *avdelingen supportteam supportteamet`,
  area: "fakturering salg okonomi reklamasjon reklamasjoner teknisk regnskap levering salget",
  team: "support supporten stotte team teamet avdeling avdelingen gruppen service",
  bot: `bot boten botten bots chatbot chatbots chatboten chatbotten robot roboten roboter maskin maskinen maskiner datamaskin ai
    automatiske_svar autosvar virtuell_assistent virtuelle_assistent telefonsvarer`,
  talk: `snakke snakk prate prat tale chatte chat skrive kontakte kontakt kommunisere diskutere sporre snakka komme_i_kontakt
    kom_i_kontakt fa_kontakt fa_kontakt_med ta_kontakt fa_tak fa_tak_i tak_i fa_snakke fa_prate skrive_med konsultere samtale
    samtale_med ha_kontakt kontakter snakker_heller`,
  talking: "snakker prater chatter skriver_jeg snakkar",
  link: `viderekoble viderekobl viderekobles viderekobling koble kobl kobles kobling overfor overfore overfores overforing overfort
    sett_over sette_over henvis henvise videresend videresende videresendes forbinde forbindes`,
  linkme: `sett_meg_over sette_meg_over sett_meg_i_kontakt sette_meg_i_kontakt sett_meg_i_forbindelse bli_satt_over bli_overfort
    bli_koblet bli_viderekoblet settes_over bli_satt_i_kontakt bli_kopla`,
  pass: "send sende sett sette bytt bytte gi_videre ga flytt flytte",
  escalate: "eskaler eskalere eskalering eskaleres handoff",
  want: `interessert_i vil ville onsker onsket trenger treng har_behov_for behov_for behov foretrekker krever ber_om be_om gjerne
    heller soker ser_etter leter_etter venter_pa ma vil_ha onskes onske skal`,
  give: "gi gi_meg fa far hent hente ha skaff skaffe tilkall kall hvor_er",
  seek: "finn finne",
  help: `hjelpe hjelper hjelp hjelpes svare svarer besvare overta overtar ta_over se_pa lose forstar forsta bista bistand assistere
    assistanse ta_seg_av hjelpa`,
  later: `ring_meg ringe_meg ring_opp ringe_opp ring_meg_opp ringe_tilbake ring_tilbake ringer oppringing mote motet avtale_time
    bestille_time time_hos booke avtale ringe`,
  modal: "kan kunne skulle far_jeg ma_jeg er_det_mulig det_mulig mulig mulighet kunne_jeg",
  be: "er finnes blir",
  there: "er_der er_det_noen finnes_det har_dere er_det_mulighet",
  thisis: "er_du er_dette du_er er_dere er_det",
  let: "la lat",
  not: "ikke ikkje aldri uten ei gidder_ikke",
  no: "ingen intet",
  enough: "nekter hater nok stopp lei_av lei i_stedet_for istedenfor i_staden_for slipp slippe dropp fremfor framfor gidder_ikke_mer",
  or: "eller",
  i: "jeg vi eg",
  me: "meg oss",
  you: "du deg dere dykk man",
  your: "din ditt dine deres",
  my: "min mitt mine var vart vare",
  article: "en et ein eit den det de noen_av annen annet andre denne dette en_av en_av_deres ei_av",
  real: "ekte ordentlig ordentlege virkelig virkelige levende normal normalt",
  quality: "kompetent kvalifisert kyndig erfaren ny",
  free: "ledig ledige tilgjengelig tilgjengelige",
  tongue: "norsk engelsk tysk svensk dansk norsktalende",
  filler: `for_siste_gang
    overhodet i_det_hele_tatt takk a vennligst na straks direkte omgaende raskt bare her der ja ok okei okay da ogsa please pls plz nei men og kanskje
    faktisk online med_en_gang sa at haster snarest for_helvete for_faen faen fortest_mulig i_chatten via_chat pa_telefon pa_traden jo
    altsa endelig alltid gang i_stedet isteden istedet i_staden over videre opp igjen gjerne_na snarest_mulig`,
  greeting: "hei heisann hallo god_dag hoi",
  to: "med til hos",
  at: "fra pa i av via gjennom for",
  about: "om angaende vedrorende fordi som",
  who: "hvem hvem_kan kven",
  how: "hvordan hvor hvor_kan korleis",
  what: "hva hvilken hvilke hvorfor nar hvilket kva",
  that: "som_kan som_forstar som_jeg som_vet",
  if: "hvis inntil med_mindre",
  ours: "mitt_team mitt_firma vart_firma min_familie var_familie mitt_kontor",
  measure: "hvor_mange hvor_mye hvor_lenge hva_koster hva_skjer",
  matter: "sak saken problem problemet sporsmal sporsmalet klage samtalen chatten roboten_her",
  past: "sa_at sa_til snakket pratet har_snakket ble hadde lovet i_gar kom hjalp ringte fikk_beskjed kontaktet skrev har_pratet",
  thing: `apningstider apningstid apent stengt apner stenger nummer telefonnummer adresse e_post epost email mail lonn jobb jobber
    stilling stillinger ledige_stillinger arbeid arbeide sok portal innlogging logg_inn passord navn vurdering koster pris gratis heter
    fungerer forskjell brev rolle`,
  act: "legg_til legge_til bli blir_jeg fjern fjerne inviter invitere klage_pa takke ansette opprette betale vaere bytt_til",
  other: `to_personer tre_personer fire_personer fem_personer seks_personer menneskerettigheter menneskerettigheter* per_person pr_person kontaktperson kontaktpersonen kontaktlinser human_resources
    hr_avdelingen hr_avdeling personnummer personalavdelingen min_sjef annen_person bytte_operator hvilken_operator`,
  plain: `kontrakt kontrakten
    megler *megler eiendomsmegler* reiseagent* forsikringsagent* forsikringsradgiver skatteradgiver agenda personlig personlige
    ansattrabatt* ansattportal* personopplysninger noe mobiloperator* teleoperator* ledelse`,
};
