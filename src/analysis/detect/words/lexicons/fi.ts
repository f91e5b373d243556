import type { Lexicon } from "../lexicon.ts";

export const fi: Lexicon = {
  human: `kukaan_ihminen ihminen ihmisen ihmista ihmiselle ihmiselta ihmiseen ihmisella ihmisia ihmiset ihmisten inhimillinen inhimillista
    ihmiskontakti ihmiskontaktin ihmisapua ihmisasiakaspalvelija*`,
  role: `*neuvoja *neuvojan *neuvojaan *neuvojalle palveluneuvoj* asiakasneuvoj* edustaj* virkailij* asiantuntij* tyontekij* neuvoj* asiakaspalvelij*             agentti agentin agenttia agentille operaattori operaattorin operaattoria
    operaattorille esimies esimiehen esimiesta esimiehelle esimiehesi
    esimiehenne paallikko paallikon paallikolle pomo pomon pomolle pomosi pomollesi johtaja johtajan johtajalle johtajanne     kollega kollegan kollegalle kollegalleni kollegani hoitaja kasittelija kasittelijan kasittelijalle
    teknikko teknikon teknikolle asiakasvastaava asiakasvastaavan asiakasvastaavalle vastuuhenkilo vastuuhenkilon vastuuhenkilolle
    liveagent`,
  person: "henkilo henkilon henkiloa henkilolle henkiloon henkilolta henkilot",
  someone: "joku jonkun jollekin jotakuta jokuun keneltakaan ketaan kenellekaan kenenkaan joltakulta jollekulle jostakusta",
  folk: "henkilokunta henkilokunnan henkilokunnalle henkilokuntaa tyyppi mies nainen",
  desk: `asiakaspalvelu asiakaspalvelun asiakaspalvelua asiakaspalveluun asiakaspalvelulle asiakaspalvelusta asiakaspalvelunne
    asiakaspalveluunne asiakastuki asiakastuen asiakastukea asiakastukeen asiakastuelle tekninen_tuki teknisen_tuen teknista_tukea
    tekniseen_tukeen henkilokohtainen_palvelu henkilokohtaista_palvelua live_chat livechat live_agent chat_palvelu asiakasneuvonta
    asiakasneuvontaan asiakasneuvonnan puhelinvaihde vaihde vaihteeseen helpdesk help_desk callcenter customer_service ihmisen_apua
    ihmisapua_kiitos`,
  area: "laskutus laskutuksen laskutukseen myynti myynnin myyntiin reklamaatio reklamaatioiden palautus palautusten",
  team: "tuki tuen tukea tukeen tuelle tiimi tiimin tiimille osasto osaston osastolle osastoon palvelu palvelun palveluun",
  bot: `botti botin bottia botille botteja bottien bot robotti robotin robottia robotille robotteja robottien chatbot chatbotti
    chatbotin chatbottia kone koneen konetta koneelle koneiden tietokone tietokoneen tietokonetta tekoaly tekoalyn tekoalya automaatti
    automaatin automaattia automaattivastaus automaattivastauksia virtuaaliavustaja virtuaaliavustajan`,
  talk: `puhua puhu puhun_mieluummin jutella juttele keskustella keskustele chatata chattailla chat chatti kirjoittaa ottaa_yhteytta
    ota_yhteytta ottaa_yhteys ota_yhteys yhteys yhteytta yhteyden yhteydessa tavoittaa tavoitan tavoitella asioida asioin kysya
    keskustelu saada_yhteys saan_yhteyden saada_yhteyden paasta paasen puhuisin juttelisin keskustelisin rupatella`,
  talking: "puhun juttelen keskustelen chattaan",
  link: `yhdista yhdistakaa yhdistaa yhdistaisitko yhdistatko yhdistaisit yhdistamaan siirra siirtakaa siirtaa siirtaisitko siirratko
    ohjaa ohjatkaa ohjaisitko ohjaatko ohjata valita_puhelu kytke kytkea valita_minut valittaa_minut`,
  linkme: "tulla_yhdistetyksi siirtya",
  pass: "laheta anna_minun_puhua vaihda_minut paasta_minut laita viesti",
  escalate: "eskaloi eskaloida eskalointi handoff",
  want: `haluan haluaisin haluamme tahdon tahtoisin tarvitsen tarvitsemme tarvitsisin tarvisin pyydan pyytaisin vaadin toivon toivoisin
    toivoisimme mieluummin taytyy pitaa taytyisi pitaisi tarve etsin odotan haluun haluisin tarttis pakko halutaan pyynto`,
  give: "saan anna antakaa saada saanko_tanne hae hakekaa hakea kutsu kutsukaa missa saisinko saisin",
  help: `vastaako apua auttaa auttaisi auttamaan auta auttakaa autettava vastata vastaa vastaisi vastaamaan ottaa_hoitaakseen hoitaa katsoa
    ratkaista ymmartaa ymmartaisi neuvoa neuvoisi avustaa palvella palvelemaan`,
  later: `soittakaa_minulle soita_minulle soittaa_minulle soittakaa soittopyynto soittopyynnon takaisinsoitto takaisinsoiton tapaaminen
    tapaamisen tapaamista ajanvaraus varata_aika aikaa_varata soita_takaisin`,
  modal: `voinko voisinko voitko voisitko voiko voisiko voitteko voisitteko saanko saisinko_puhua mahdollista onnistuuko onnistuisiko
    voisin`,
  be: "on ole olla olen",
  there: "onko onko_siella onko_taalla onko_teilla onko_olemassa loytyyko",
  thisis: "puhunko juttelenko keskustelenko oletko oletteko olet onko_tama tama_on sina_olet",
  let: "salli sallikaa",
  not: "en ei emme ala alkaa alka ilman enka eika en_halua en_tarvitse en_jaksa en_aio",
  no: "kukaan yksikaan mikaan",
  enough: "vihaan riittaa lopeta lopettakaa sijaan sijasta kyllastynyt tarpeeksi kieltaydyn",
  or: "tai vai",
  i: "mina ma me mulla minulla",
  me: "minut mut minua minulle mulle meidat meille minua_puhelimeen",
  you: "sina te teita teille sinulle teilta",
  your: "sinun sun teidan",
  my: "minun mun meidan oma oman omaan",
  article: "joku_muu jonkun_muun jollekin_muulle yksi yhden eras jokin se sen tama taman tuo toinen toisen toista toiselle",
  real: `ketaan_oikeaa ketaan_elavaa oikea oikean oikeaa oikealle oikealta elava elavan elavaa elavalle elavalta aito aidon aitoa aidolle todellinen todellisen
    tavallinen tavallisen`,
  quality: "pateva patevan osaava osaavan kokenut kokeneen uusi uuden",
  free: "vapaa vapaana vapaata saatavilla paikalla",
  tongue: "suomea englantia ruotsia venajaa suomeksi englanniksi",
  filler: `henkilokohtaista langoille linjoille kiitos ole_hyva olkaa_hyva nyt heti suoraan nopeasti pian vain taalla siella joo kylla ok okei no mutta ja ehka please pls
    valittomasti henkilokohtaisesti oikeasti vihdoin jo myos viela edes kiireesti puhelimessa chatissa saatana perkele vittu
    mahdollisimman_pian siis tanne sitten toki todellakin`,
  greeting: "hei moi terve huomenta iltaa paivaa hyvaa_paivaa moro halo",
  to: "kanssa kaa",
  at: "luona kautta",
  about: "asiasta koskien liittyen koska vuoksi",
  who: "kenen_kanssa kenelle kuka_voi kenelta",
  how: "miten kuinka mista mihin miten_voin",
  what: "mika milloin miksi koska_on mita minka mitka",
  that: "joka_voi joka_osaa joka_ymmartaa jonka_kanssa jolle etta joka_tietaa",
  if: "jos kunnes ellei",
  ours: "yritykseni yrityksemme tiimini tiimimme perheeni",
  measure: "kuinka_monta kuinka_paljon kuinka_kauan montako paljonko mihin_aikaan kauanko moneltako mita_maksaa",
  matter: "asia asian asiaa asiani ongelma ongelman ongelmani kysymys kysymyksen kysymykseni tapaus keskustelun",
  past: "oli puhuin juttelin keskustelin sanoi lupasi kaski eilen soitin tuli auttoi olin puhuttu jutellut puhunut kertoi olivat",
  thing: `aukioloajat aukioloaika auki kiinni avoinna numero puhelinnumero puhelinnumeron osoite sahkoposti palkka palkkaus tyopaikat
    tyopaikka tyo toihin kirjaudu kirjautuminen kirjautua salasana nimi arvostelu arvio arvioi maksaa hinta ilmainen toimii ero rooli
    avoimet_tyopaikat haku hakea_toita kirje`,
  act: `lisaa poista kutsua_mukaan muuta vaihda vaihtaa maksa palkata arvioida paasta_toihin tulla_tyontekijaksi lisata kiittaa
    valittaa`,
  other: `ihmisoikeudet ihmisoikeuksia ihmisoikeus* per_henkilo henkiloa_kohti yhteyshenkilo yhteyshenkilon yhteyshenkiloa
    henkilostohallinto toinen_henkilo toiselle_henkilolle toisen_henkilon mika_operaattori vaihda_operaattoria vaihda_operaattori
    toiseen_operaattoriin pomoni pomolleni`,
  plain: `neuvojen asiantuntijalausun* edustajisto* tyontekijoiden henkilotieto* henkilotiedot henkilotunnus* henkilokortti* kiinteistonvalittaj* vakuutusagent* matkatoimisto*
    asiakaspalvelijaksi tyontekijaksi tyontekijana henkilokohtaiset henkilokohtainen tuote tuotteen operaatio* henkilosto*`,
};
