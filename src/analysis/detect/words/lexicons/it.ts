import type { Lexicon } from "../lexicon.ts";

export const it: Lexicon = {
  human: "umano umana umani umane essere_umano esseri_umani in_carne_e_ossa persona_reale",
  role: `operatore operatori operatrice operatrici agente agenti agent consulente consulenti rappresentante rappresentanti addetto addetta
    addetti impiegato impiegata impiegati responsabile responsabili supervisore supervisori specialista specialisti tecnico tecnica
    tecnici collaboratore collaboratori collega colleghi direttore capo dipendente dipendenti referente referenti incaricato incaricata
    esperto esperta esperti manager superiore superiori membro_dello_staff membro_del_team membro_del_personale assistente_umano liveagent
    commesso funzionario membro_del_vostro_team membro_del_tuo_team membro_del_vostro_staff`,
  person: "persona",
  someone: "qualcuno qualcuna qualcun_altro qualche_persona uno_di_voi uno_dei_vostri qualcuno_di_voi qlcn",
  folk: "persone gente tizio signore signora persona_fisica titolare titolari",
  desk: `servizio_clienti servizio_cliente servizio_assistenza assistenza_clienti assistenza_cliente assistenza_umana supporto_clienti
    supporto_umano supporto_cliente post_vendita call_center centralino customer_care customer_service chat_dal_vivo chat_live live_chat
    livechat aiuto_umano contatto_umano intervento_umano centro_assistenza sportello help_desk helpdesk con_noi live_agent agente_live
    operatore_live servizio_al_cliente`,
  area: `vendite fatturazione contabilita amministrazione amministrativo reclami commerciale resi rimborsi spedizioni sinistri pagamenti
    cliente frodi`,
  team: `supporto assistenza team ufficio uffici reparto reparti servizio staff personale settore dipartimento squadra assistenza_tecnica
    supporto_tecnico servizio_tecnico`,
  bot: `robot bot chatbot macchina macchine computer ia ai risponditore assistente_virtuale risposte_automatiche risposta_automatica
    messaggi_automatici voce_automatica automa sistema_automatico`,
  talk: `parlar* parli parla parliamo parlane chattare chatta chattiamo chat conversare conversazione discutere comunicare dialogare
    interagire scrivere scrivervi avere_a_che_fare trattare confrontarmi contatta contattare contatto contattarvi raggiungere sentire
    mettermi_in_contatto mettersi_in_contatto in_contatto in_comunicazione colloquio rivolgermi consultare vedere vederlo vederla
    verificare_con chiedere discuterne risolvere_con spiegare chiamare chiamate chiama chiami raggiungo scrivermi scriverci domanda_per
    messaggio_a messaggio_al messaggio_all messaggio_per scrivi scriva rivolgo lamentarmi_con spiegarlo spiegarla ho_una_domanda_per`,
  talking: "parlo chatto sto_parlando sto_chattando discuto tratto sono_collegato sono_connesso sono_in_contatto",
  link: `passami passatemi passarmi mi_passi mi_passa mi_passate girami mandami mettimi trasfer* collegare collegami collegarmi
    collegatemi mi_colleghi mi_collega collegamento connettere connettimi connettetemi mi_connetta inoltra inoltrami inoltrare inoltrarmi
    inoltrate reindirizza* dirottami indirizzami indirizzatemi indirizzare mettimi_in_contatto mettermi_in_comunicazione
    mi_metta_in_contatto passalo passala`,
  linkme: "essere_trasferito essere_trasferita essere_collegato",
  pass: `passato passata arrivo arrivare passa passare passi passate passo metta mette mettete mettetemi mettermi metti portami cambiare andare inviare mandare segnalare
    girare continua continuare continuo vai`,
  escalate:
    "contatta_le_vendite contattare_le_vendite contatta_vendite contattare_vendite escalation escalare escala scalare handoff escalare_a trasferire_chat trasferisci_la_chat non_voglio_parlare_con_te",
  want: `voglio vorrei vorremmo bisogno preferisco preferirei desidero desidererei chiedo cerco serve servirebbe gradirei richiedo
    richiesta richiedere richiesto richiesti richiesta_di esigo pretendo necessito aspetto voglia volevo devo dovrei necessario occorre
    piacerebbe ho_gia_chiesto ho_gia_richiesto aspettando vuole esige chiede desidera`,
  give: "dammi mi_dia datemi dia date avere ottenere fammi fatemi faccia chiamami_un chiamatemi_un chiama_un trovami trovatemi",
  seek: "trova trovare trovo",
  help: `aiutare aiutarmi aiutarci aiuto aiuti aiuta rispondere rispondermi risponda risponde risposta assistere assistermi assistito
    assistita intervenire intervenga risolvere risolva controllare controlli controllato verifichi verificare legga leggere ascoltare
    ascolti occuparsi occupi seguire segua capisca capire spieghi guardi guardare guardato prenda gestire gestisca letto venga
    prendere_in_carico prenda_in_carico guardarci guardarlo guardarla vederci darci_un_occhiata controllasse guardasse verificasse
    rispondesse aiutasse risolvesse seguisse confermare conferma confermi dare_una_mano darmi_una_mano capisce capisci entrare_in_chat`,
  later: `richiamatemi richiamami richiamare richiamato richiamata richiami richiamarmi mi_chiami chiamatemi chiamami chiamarmi
    telefonatemi telefonare appuntamento appuntamenti riunione mi_puo_chiamare a_casa a_domicilio`,
  modal: `xke_nn_posso perche_non_posso perche_nn_posso
    posso puo potete puoi potrei potrebbe potreste potrebbero possono possa possiamo possibile vuoi sarebbe e_possibile`,
  be: "e_un e sono siete sia essere",
  there: "deve_esserci ci_sara c_e ce ci_sono ci_sta esiste avete c ci_siete",
  thisis: "sei sei_un e_questo questo_e sei_una",
  let: "lasciami lasciatemi",
  not: "non mai senza ne inutile_parlare non_ho_piu non_ho_bisogno",
  no: "nessun nessuno nessuna",
  enough: `mi_rifiuto rifiuto
    basta stufo stufa stanco stanca odio invece invece_di invece_del invece_che smettila niente a_parte perche_devo perche_dovrei
    salta saltare troppo_complicato_per troppo_complesso_per smettetela smettete smetti`,
  or: "o oppure",
  i: "io noi si",
  me: "mi me ci",
  you: "tu voi lei ti vi te",
  served: "clienti utente utenti il_cliente al_cliente visitatore visitatori",
  your: "tuo tua vostro vostra vostri vostre suo sua tuoi",
  my: "mio mia miei mie nostro nostra",
  article: `il lo la i gli le l un una uno un_altro un_altra altro altra del dello della dei delle degli d di qualche questo questa dell
    nell due tre`,
  real: "reale reali vero vera veri vere vivo dal_vivo di_vero di_reale live in_diretta vero_e_proprio vera_e_propria",
  quality: "competente qualificato esperto_di nuovo bravo diverso specializzato meglio",
  free: "disponibile disponibili libero liberi",
  tongue: "italiano inglese francese tedesco spagnolo",
  therefore: `mi_arrendo ci_rinuncio
    nessuna_di_queste nessuna_di_queste_opzioni nessuna_delle_opzioni niente_di_tutto_questo ma pero allora quindi percio`,
  filler: `quante_volte_devo_dire quante_volte_devo_ripetere quante_volte_devo_chiedere
    per_l_ultima_volta x_favore xfavore grz grazie_mille un_ultima_volta
    per_favore perfavore per_piacere prego grazie subito adesso ora urgente urgentemente immediatamente direttamente solo soltanto
    pure davvero veramente ok va_bene dai qui qua please pls plz anche presto gentilmente cortesemente scusa scusi e_poi
    almeno finalmente no buongiorno_a per_cortesia al_piu_presto in_linea al_telefono in_chat questo_punto ho ho_chiesto avrei online
    quante_volte_devo tre_volte due_volte mille_volte piu_volte e_basta forse magari penso credo come_va come_stai inutile`,
  greeting: "ehi buon_pomeriggio ciao salve buongiorno buonasera",
  to: "cn con a ad al all alla allo con_un da dal dall dalla alle agli col",
  at: "in nel nella su da_parte sulla sul per",
  about: "come_operatore come_consulente riguardo circa perche riguardante per_il per_la per_un",
  who: "con_chi a_chi chi",
  how: "come dove",
  what: "quando quale quali qual cosa perche_non",
  that: "cui con_cui a_cui che chi_capisce",
  if: "se prima_di finche",
  ours: "mio_team mia_squadra mia_azienda nostra_azienda mia_ditta nostra_ditta mio_ufficio mia_famiglia nostra_famiglia",
  measure: "a_che_ora quanto quanti quante cosa_succede quanto_costa",
  matter: "chiamata problema problemi caso domanda questione situazione pratica reclamo",
  past: `aspettando_l aspettando_il aspetto_l aspetto_il
    dice dicono
    ho_parlato ho_gia ho_chattato ha_detto detto era stato stata stati erano ha hanno mi_ha parlato venuto venuta ieri chiamato
    consegnato addebitato cambiato inviato ho_un ho_una`,
  thing: `orari orario ore apre aprite chiude chiuso aperto numero telefono indirizzo email mail stipendio lavoro lavorare offerte portale
    accesso password accedere nome recensione valutare valutazione costo costa prezzo funziona fa differenza ruolo ticket posto dietro
    si_chiama lettera come_si_chiama lingua lingue`,
  act: `valuta
    valuto diventare aggiungi aggiungete invita rimuovi aggiungere cambiare_la rimuovere invitare lamentarmi ringraziare grazie_a bonifico assumere creare licenziare modificare
    inviare_denaro amare cambiare_consulente cambiare_operatore cambiare_agente vietati mi_piace piace grazie_al grazie_alla grazie_all
    cerchiamo`,
  trade: `immobiliare immobiliari assicurativo assicurativi finanziario finanziari viaggio viaggi di_viaggio di_viaggi di_assicurazione
    di_polizia fiscale segreto telefonico telefonici`,
  other: `capelli_umani fatto_a_macchina fatta_a_macchina a_quattro risorse_umane diritti_umani corpo_umano a_persona per_persona persona_di_contatto ci_sentiamo mio_capo mia_capa
    mio_superiore mio_responsabile mio_direttore hai_un_capo mio_collega mia_collega miei_colleghi`,
  plain: `contratti
    contratto stanza conduttore personal personalizzare agenzia assistente argento operazione operazioni persino umore richiamo personas guardia consulenza
    consulenze chiedo_al chiedo_alla chiedo_ai`,
};
