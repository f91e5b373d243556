import type { Lexicon } from "../lexicon.ts";

export const sv: Lexicon = {
  human: "manniska manniskor manniskan mansklig manskligt manskliga manniskas",
  role: `agent agenter agenten handlaggare handlaggaren radgivare radgivaren *radgivare medarbetare medarbetaren *medarbetare kollega
    kollegor chef chefen chefer operator operatorer representant representanter anstalld anstallda handledare specialist specialister
    expert experter tekniker ansvarig ansvariga supportagent teamledare arbetsledare overordnad liveagent konsulent sakkunnig`,
  person: "person personer",
  someone: "nagon nan ngn nagon_av_er en_av_er",
  folk: "receptionist personal nagon_annan nan_annan folk snubbe kille tjej man",
  desk: `kundtjanst kundtjansten kundservice kundsupport kundcenter supportteam kundtjanstteam kundmottagning livechatt livechat
    live_chatt live_chat live_agent teknisk_support helpdesk help_desk callcenter vaxel vaxeln kundvard mansklig_hjalp personlig_hjalp
    personlig_kontakt mansklig_kontakt personlig_service reception receptionen med_er med_oss kundstod kund_tjanst customer_service
    *avdelning *avdelningen`,
  area: "fakturering forsaljning ekonomi reklamation reklamationer teknik bokforing retur retursidan leverans faktureringen",
  team: "tekniska_supporten tekniska_avdelningen support supporten team teamet avdelning avdelningen tjansten personalen gruppen",
  bot: `bot bots boten chatbot chatbotar chattbot chatboten robot robotar roboten maskin maskiner maskinen dator datorer datorn ai automat
    automatiska_svar autosvar virtuell_assistent virtuell telefonsvarare`,
  talk: `prata pratar_hellre tala chatta kommunicera snacka diskutera kontakta kontakt kontakten skriva na nar samtala samtal konversera
    komma_i_kontakt fa_kontakt ta_kontakt hora ha_att_gora dryfta fraga fragar chatt tjata radfraga ta_upp vanda beratta forklara
    for_att_prata samtala_med pratat_med_istallet ring ringa_till kontaktar tag_pa tag_i`,
  talking: "pratar talar chattar snackar",
  link: `koppla kopplas kopplar kopplad vidarekoppla vidarebefordra vidarebefordras overfor overfora overfors overforing vidarekopplas
    anslut ansluta ansluten hanvisa slussa styr omdirigera`,
  linkme: "bli_kopplad bli_vidarekopplad",
  pass: "skicka satt byt byta lamna ga flytta ge_vidare skickas ta komma anmala lyft",
  escalate: "eskalera eskalering eskaleras handoff manskligt_overtagande",
  want: `garna behova vill skulle_vilja onskar behover kraver foredrar ber_om begar begara hellre maste soker letar_efter letar vantar
    behov kravs onskas onskemal viljat vilja kravt bor fordrar behovs efterfragar`,
  give: "ge fa far hamta ha skaffa ropa se kalla tillkalla var_ar fixa kan_jag_fa hitta_mig",
  seek: "hitta",
  help: `hjalpa hjalper hjalp hjalpas svara svarar besvara ta_over tar_over titta titta_pa kolla losa forstar forsta bista lyssna
    assistera assistans hantera granska kan_det behandlar tar_hand`,
  later: `ring_mig ring_upp ringa_upp ringa_mig ringer ringa_tillbaka aterkoppla ring_tillbaka uppringd bli_uppringd mote moten tid_hos
    boka bokning avtal_tid ringa aterkomma motet`,
  modal: "skulle kan kunde skulle_kunna far_jag gar mojligt mojlighet kunna",
  be: "ar finns",
  there: "maste_finnas borde_finnas ar_det finns_det har_ni finns_nagot",
  thisis: "ar_du ar_detta du_ar ar_ni det_har_ar",
  let: "lat",
  not: "inte aldrig utan ej",
  no: "ingen inga inget",
  enough: "vagrar hatar nog sluta trott istallet_for i_stallet_for less slipp slippa skippa istallet nog_av",
  or: "eller",
  i: "jag vi",
  me: "mig oss",
  you: "du ni dig er",
  your: "din ditt dina ert era",
  my: "min mitt mina var vart",
  article: "en ett den det de nagra annan annat andra denna",
  real: "riktig riktiga riktigt verklig verkliga levande akta vanlig",
  quality: "kompetent kvalificerad kunnig behorig ny",
  free: "tillganglig tillgangliga ledig lediga",
  tongue: "svenska engelska tyska svensktalande",
  therefore: "jag_ger_upp inget_av_det inget_av_alternativen ingen_av_dessa men darfor",
  filler: `hur_manga_ganger_ska_jag_saga hur_manga_ganger_maste_jag_saga
    for_sista_gangen tack_pa_forhand
    tack snalla nu genast direkt omedelbart snarast bara har dar ja ok okej da aven ocksa please pls plz bradskande akut snabbt
    faktiskt nej och verkligen kanske i_chatten via_chatt personligen i_telefon pa_en_gang sa_fort_som_mojligt att har_inne sa i_luren
    pa_linjen gang bradskar vidare god_morgon ursakta online hur_manga_ganger_maste_jag tre_ganger flera_ganger`,
  greeting: "hej hejsan halla god_dag tja",
  to: "m med till at hos",
  at: "fran pa i av via genom for",
  about: "om angaende gallande betraffande eftersom som",
  who: "vem vem_kan",
  how: "hur var_kan var_nagonstans",
  what: "vad vilken vilka varfor",
  that: "som_pratar som_talar som_kan som_forstar som_jag som_vet att_nagon",
  if: "om_jag innan tills",
  ours: "mitt_team mitt_foretag vart_foretag min_familj var_familj mitt_kontor",
  measure: "hur_mycket hur_manga hur_lange vad_hander vad_kostar",
  matter: "arende arendet problem problemet fragan detta saken klagomal",
  past: `sager tycker
    sade var_oartig pratade talade pratat talat chattade blev hade lovade igar kom skickade hjalpte ringde kontaktade`,
  thing: `oppettider oppettid tider nummer telefonnummer adress epost mail lon jobb lediga_jobb jobba arbeta ansok portal inloggning
    logga_in losenord namn betygsatt betyg kostnad kostar pris oppet oppen stangt oppnar stanger gor fungerar heter roll arende_id gratis
    bakom skillnad brev`,
  act: "byta_operator lagg_till bli lagga_till ta_bort bjuda_in bjud_in klaga_pa tacka tack_till anstalla skapa betala recensera",
  other: `manskliga_rattigheter per_person kontaktperson kontaktlinser human_resources hr_avdelningen personnummer nodkontakt
    personalavdelning personalavdelningen min_chef har_du_en_chef`,
  plain: `kontrakt kontrakten
    maklare *maklare fastighetsagent* reseagent* forsakringsagent* forsakringsradgivare finansradgivare skatteradgivare
    reseradgivare bostadsradgivare agenda agentur personlig personliga personuppgifter personalportal* personalrabatt* personalinloggning*
    nagot`,
};
