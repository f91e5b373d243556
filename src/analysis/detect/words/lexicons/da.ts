import type { Lexicon } from "../lexicon.ts";

export const da: Lexicon = {
  human: "nogen_mennesker menneske mennesker mennesket menneskelig menneskeligt menneskelige",
  role: `medarbejder medarbejdere medarbejderen medarbejderne *medarbejder *medarbejdere agent agenter agenten radgiver radgivere
    radgiveren *radgiver konsulent konsulenter konsulenten *konsulent sagsbehandler sagsbehandlere sagsbehandleren kollega kolleger
    kollegaer chef chefen chefer leder lederen ledere teamleder overordnet operator operatoren operatorer repraesentant repraesentanter
    ansat ansatte specialist specialister specialisten ekspert eksperter eksperten tekniker teknikere supporter supporteren supporteder
    supervisor ansvarlig ansvarlige liveagent omstillingsdame`,
  person: "person personer personen",
  someone: "nogen nogle en_fra_jer en_af_jer en_hos_jer nogen_fra_jer en_anden_end nogen_andre",
  folk: "personale personalet folk mand dame fyr receptionist receptionisten",
  desk: `kundeservice kundeservicen kundesupport kundesupporten kundecenter kundecentret kundecenteret kundepleje kundetjeneste
    livechat live_chat live_agent teknisk_support helpdesk help_desk callcenter hotline hotlinen omstillingen reception receptionen
    menneskelig_hjaelp menneskelig_kontakt personlig_hjaelp personlig_kontakt personlig_betjening customer_service med_jer
    en_fra_supporten *afdeling *afdelingen supportteam supportteamet`,
  area: "fakturering salg okonomi reklamation reklamationer teknik bogholderi levering salget",
  team: "support supporten team teamet afdeling afdelingen gruppen personalegruppen service servicen",
  bot: `bot botten bots chatbot chatbotten chatbots robot robotten robotter maskine maskinen maskiner computer computeren ai automat
    automatiske_svar autosvar virtuel_assistent virtuelle_assistent telefonsvarer`,
  talk: `tale tal snakke snak chatte chat skrive kontakte kontakt kommunikere diskutere sporge komme_i_kontakt kom_i_kontakt fa_kontakt
    fa_kontakt_til tage_kontakt komme_til_at_tale komme_til_at_snakke fa_fat fa_fat_i have_fat have_fat_i fat_i konsultere drofte
    samtale samtale_med skrive_med taler_hellere kontakter have_kontakt`,
  talking: "taler snakker chatter skriver_jeg",
  link: `stil stille viderestil viderestille viderestilles viderestilling viderestillet omstil omstille omstilles omstilling forbind
    forbinde forbindes forbundet overfor overfore overfores overforsel overfort viderestiller tilslut tilslutte kobl koble henvis
    henvise forbindelse`,
  linkme: `saet_mig_i_forbindelse saette_mig_i_forbindelse stil_mig_om stil_mig_videre blive_viderestillet blive_omstillet
    blive_stillet_om stilles_om stilles_videre blive_forbundet blive_overfort`,
  pass: "send sende saet saette skift skifte videresend videresende videregiv give_videre ga flyt flytte send_mig lad_mig_komme",
  escalate: "eskaler eskalere eskalering eskaleres handoff",
  want: `interesseret_i vil ville onsker onskede behover har_brug_for har_behov_for brug_for foretraekker kraever krav beder_om bede_om
    vil_gerne gerne hellere soger leder_efter venter_pa skal ma_have vil_have onskes onske behov`,
  give: "giv give fa far hent hente have skaf skaffe tilkald tilkalde kald find_mig hvor_er",
  seek: "find finde",
  help: `radgivning hjaelpe hjaelper hjaelp hjaelpes svare svarer besvare overtage overtager tage_over kigge kigge_pa se_pa lose forstar forsta
    bista assistere assistance tage_sig_af`,
  later: `ring_til_mig ring_mig ringe_mig ringe_til_mig ring_op ringe_op ring_mig_op ring_tilbage ringe_tilbage ringer opkald
    opringning mode modet aftale_tid booke book tid_hos bestille_tid aftale ringe`,
  modal: "kan kunne ma skulle far_jag er_det_muligt mulighed muligt kunne_jeg",
  be: "er findes bliver",
  there: "er_der findes_der har_i er_der_mulighed",
  thisis: "er_du er_dette du_er er_i er_det",
  let: "lad lade",
  not: "ikke aldrig uden ej gider_ikke",
  no: "ingen intet",
  enough: "naegter hader nok stop traet i_stedet_for istedet_for slip slippe skip fremfor traet_af gider_ikke_mere dropper drop",
  or: "eller",
  i: "jeg vi",
  me: "mig os",
  you: "du dig jer man",
  your: "din dit dine jeres deres",
  my: "min mit mine vores vor",
  article: "en et den det de anden andet andre denne dette en_af en_af_jeres",
  real: "rigtig rigtigt rigtige virkelig virkeligt virkelige levende aegte normalt normal",
  quality: "kompetent kvalificeret kyndig erfaren ny",
  free: "ledig ledige tilgaengelig tilgaengelige",
  tongue: "dansk engelsk tysk svensk norsk dansktalende",
  filler: `for_sidste_gang
    overhovedet tak faktisk venligst nu straks direkte omgaende hurtigt bare her der ja ok okay da ogsa please pls plz nej men og maske
    personligt online med_det_samme sa at lige gerne_tak haster snarest for_fanden for_helvede fanden hurtigst_muligt i_chatten
    via_chat i_telefonen jo altsa vist endelig til_at om_at altid gang simpelthen for_pokker i_stedet istedet om over_til videre op
    igen igennem`,
  greeting: "hej hejsa hallo goddag god_dag dav",
  to: "med til hos",
  at: "fra pa i af via gennem for",
  about: "angaende vedrorende fordi omkring vedr som",
  who: "hvem hvem_kan",
  how: "hvordan hvor hvor_kan",
  what: "hvad hvilken hvilke hvorfor hvornar hvilket",
  that: "der_kan der_forstar der_ved som_kan som_forstar som_jeg som_ved der_taler",
  if: "hvis nar indtil medmindre",
  ours: "mit_team mit_firma vores_firma min_familie vores_familie mit_kontor min_virksomhed",
  measure: "hvor_mange hvor_meget hvor_laenge hvad_koster hvad_sker",
  matter: "sag sagen problem problemet sporgsmal sporgsmalet klage samtalen chatten",
  past: "sagde var talte snakkede talt snakket har_talt blev havde lovede i_gar kom hjalp ringede fik_at_vide kontaktede skrev",
  thing: `abningstider abningstid abent lukket abner lukker nummer telefonnummer adresse e_mail email mail lon job jobs stilling
    stillinger ledige_stillinger arbejde arbejder ansog portal login log_ind kodeord adgangskode navn vurdering bedom koster pris
    gratis hedder fungerer forskel brev rolle`,
  act: "tilfoj blive bliver_jeg fjern fjerne inviter invitere klage_over takke ansaette oprette betale skift_til anmelde vaere",
  other: `to_personer tre_personer fire_personer fem_personer seks_personer menneskerettigheder menneskerettigheder* per_person pr_person kontaktperson kontaktpersonen kontaktlinser human_resources
    hr_afdelingen hr_afdeling personalegoder personnummer personaleafdelingen min_chef anden_person skift_operator hvilken_operator
    skift_teleoperator`,
  plain: `kontrakt kontrakten
    maegler *maegler ejendomsmaegler* rejseagent* forsikringsagent* forsikringsradgiver skatteradgiver investeringsradgiver
    agenda agentur personlig personlige personligt_login medarbejderlogin medarbejderrabat* medarbejderportal* persondata noget
    teleoperator* mobiloperator* menneskehed* ledelse ledig_stilling`,
};
