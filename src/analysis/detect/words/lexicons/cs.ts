import type { Lexicon } from "../lexicon.ts";

export const cs: Lexicon = {
  human: `clovek cloveka clovekem clovekovi cloveku lidsky lidska lidskou lidske lidskeho lidskym lidska_bytost lidskou_bytost
    lidskou_bytosti`,
  role: `operator operatora operatorem operatorovi operatoru operatori operatory operatorka operatorku operatorkou operatorce agent
    agenta agentem agentovi agenti agenty poradce poradcem poradci poradcum poradkyne poradkyni konzultant konzultanta konzultantem
    konzultantovi konzultantka konzultantku konzultantkou zastupce zastupcem zastupci zastupkyne zastupkyni pracovnik pracovnika
    pracovnikem pracovnikovi pracovnici pracovniky pracovniku pracovnice zamestnanec zamestnance zamestnancem zamestnanci zamestnancum
    specialista specialistu specialistou specialistovi specialiste expert experta expertem expertovi odbornik odbornika odbornikem
    odbornikovi technik technikem technikovi kolega kolegu kolegou kolegovi kolegove kolegyne kolegyni vedouci vedouciho vedoucim
    vedoucimu nadrizeny nadrizeneho nadrizenym nadrizenemu manazer manazera manazerem manazerovi manazerka manazerku manazerkou sef
    sefa sefem sefovi supervizora supervizorem liveagent`,
  person: "osoba osobu osoby osobou osobe",
  someone: "nekdo nekoho nekym nekomu kdokoli kdokoliv kohokoliv nekdo_jiny nekoho_jineho nekym_jinym nekdo_od_vas nekoho_od_vas",
  folk: "lide lidi lidmi lidem pani chlap chlapa",
  desk: `zakaznicka_podpora zakaznickou_podporu zakaznicke_podpory zakaznickou_podporou zakaznicke_podpore podpora_zakazniku
    podporu_zakazniku podporou_zakazniku podpory_zakazniku zakaznicky_servis zakaznickeho_servisu zakaznickym_servisem
    zakaznickemu_servisu zakaznicke_centrum zakaznickeho_centra zakaznickym_centrem zakaznicka_linka zakaznickou_linku zakaznicke_linky
    zakaznickou_linkou zakaznicke_oddeleni zakaznickym_oddelenim technicka_podpora technickou_podporu technicke_podpory
    technickou_podporou technicke_podpore infolinka infolinku infolinky infolinkou call_centrum callcentrum call_centra call_centrem
    helpdesk helpdesku helpdeskem helpdesk_it zivy_chat ziveho_chatu zivym_chatem live_chat livechat live_agent lidska_pomoc
    lidskou_pomoc lidske_pomoci osobni_kontakt lidsky_kontakt recepce recepci customer_service s_nami zivy_rozhovor`,
  area: "reklamaci reklamace fakturace fakturaci ucetni prodeje prodejni technicke technickym technickeho obchodni obchodniho obchodnim",
  team: `podpora podporu podpory podporou podpore oddeleni oddelenim tym tymu tymem servis servisu servisem centrum centra centrem
    support`,
  bot: `bot bota botem boti boty botu chatbot chatbota chatbotem robot robota robotem roboti roboty robotu stroj stroje strojem automat
    automatu automatem pocitac pocitacem ai umela_inteligence umelou_inteligenci umelou_inteligenci_ai virtualni_asistent
    virtualnim_asistentem virtualniho_asistenta automaticke_odpovedi automatickych_odpovedi`,
  talk: `resit hovor hovoru mluvit promluvit hovorit pohovorit bavit pobavit popovidat povidat pokecat kecat chatovat chatuj chat chatu psat napsat
    kontaktovat kontaktuj kontakt kontaktu zkontaktovat obratit zeptat konzultovat jednat komunikovat probrat projednat dovolat
    dostat_se mluvil_bych mluvila_bych promluvil promluvila pohovoril pohovorila rozhovor rozhovoru mluvte promluv mluv dostanu`,
  talking: "mluvim hovorim chatuji chatuju bavim_se pisi_si pisu_si",
  link: `spoj spojte spojit spojeni spojis spojite spojil spojila spojili prepoj prepojte prepojit prepojeni prepojis prepojite
    prepojil prepojila prepojili presmeruj presmerujte presmerovat presmerovani presmerujete predej predejte predat predani preved
    prevedte prepojujte propoj propojte propojit propojeni odkazte`,
  linkme: "byt_spojen byt_spojena byt_prepojen byt_prepojena byt_presmerovan byt_presmerovana",
  pass: "prepni prepnete prepnout posli poslete poslat preposli preposlete preposlat prevest prejit predal predali",
  escalate: "eskaluj eskalujte eskalovat eskalace eskalaci handoff",
  want: `chci chceme chtel chtela chteli potrebuji potrebuju potrebujeme potreboval potrebovala potrebovali potreba pozaduji pozaduju
    pozadujeme zadam vyzaduji vyzaduju prosim_o rad rada radi radeji radsi preji_si preju_si musim hledam cekam_na trvam_na zadost_o
    zadost pozadavek pozadavek_na treba pozadat_o poprosil_bych poprosila_bych prosil_bych prosila_bych prosim_s`,
  give: "zavolat dej dejte dat dostat mit sezen sezente privolej privolejte zavolej zavolejte prived privedte najdi najdete kde_je",
  help: `odpovida odpovidal odpovidala radu pomoc pomoci pomoct pomuze pomuzes pomuzete pomozte pomoz pomohl pomohla pomahat poradit poradi
    poradil odpovi odpovedet odpovedel vyresi vyresit prevzit prevezme porozumi rozumi podivat podiva zkontroluje zkontrolovat vyridit`,
  later: `zavolejte_mi zavolej_mi zavolat_mi mi_zavolejte mi_zavolat zavolejte_zpet zavolat_zpet zavolejte_zpatky zpetne_volani schuzka
    schuzku schuzky schuzce termin objednat_se sejit`,
  modal: `muzu mohu muzes muzete muze muzeme mohl mohla mohli mohlo nemohl_byste nemohla_byste nemohli_byste nemuzete_me nemuzes_me lze
    jde da_se je_mozne bylo_by_mozne slo_by smim moznost`,
  be: "je jsou byt bude jsem",
  there: "je_tam je_tu je_nekde je_u_vas mate_tam mate_tu mate_nekoho je_k_dispozici",
  thisis: "jsi jste je_to je_toto jsi_ty jsi_jen",
  let: "nech nechte nechat",
  not: `ne nikdy bez nechci nechceme nechtel nechtela nepotrebuji nepotrebuju nepotrebujeme nemusim nemuzu nemohu neprepojujte
    neprepojuj nespojujte nespojuj neprepinejte neni_treba neni_potreba nemam_zajem nemam_zajem_o`,
  no: "zadny zadneho zadna zadnou zadnym nikdo nikoho nikym nikomu",
  enough: "odmitam dost nenavidim nesnasim misto namisto prestan prestante konec nebavi_me vykaslat",
  or: "nebo anebo ci",
  i: "ja si",
  me: "me mne mi mnou nas nam",
  you: "ty vy te vam vami",
  your: "tvuj tvoje tvoji tvym tveho vas vase vasi vaseho vasim vasemu vasich svuj svym sveho vasimi",
  my: "muj moje moji mou meho mym memu nase nasi naseho nasim",
  article: `nejaky nejakou nejakeho nejakym nejaka nejakemu jeden jedna jednu jednoho jednim jiny jineho jinou jinym jina ten ta toho
    tim tento tuto nektery nekterym nekterou nektereho`,
  real: `skutecny skutecna skutecnou skutecneho skutecnym skutecnemu zivy ziva zivou ziveho zivym zivemu realny realna realnou realneho
    realnym opravdovy opravdova opravdovou opravdoveho opravdovym normalni normalniho normalnim`,
  quality: "kompetentni kompetentniho kompetentnim kvalifikovany kvalifikovanym kvalifikovaneho zkuseny zkusenym odpovedny odpovednou",
  free: "dostupny dostupna dostupni volny volna volneho volnym k_dispozici",
  tongue: "cesky anglicky nemecky slovensky rusky ukrajinsky",
  filler: `naposledy
    prosim ted nyni hned ihned okamzite rychle jen jenom uz tady tu tam ano jo dekuji diky ok dobra dobre tak ale i a opravdu
    konecne osobne primo na_chatu pres_chat urgentne nalehave please pls vubec taky take jeste bych bychom byste rovnou moc hlavne
    co_nejdrive co_nejrychleji proste sakra kruci jiz radne normalne jednoduse aspon alespon telefonicky po_telefonu online na_lince`,
  greeting: "dobry_den dobry_vecer dobre_rano ahoj zdravim cau",
  to: "s se k ke do",
  at: "v ve na od u z za pres pro",
  about: "o ohledne kvuli protoze tykajici_se",
  who: "kym s_kym koho komu na_koho kdo",
  how: "jak kde kam",
  what: "co kdy jaky jaka jake jakeho jakou jakych proc ktery",
  that: "aby ze ktery_mi ktery_rozumi kdo_mi kdo_rozumi kdo_vi kdo_by kdo_umi",
  if: "pokud kdyz jestli zda dokud nez az",
  ours: "moje_firma nase_firma moji_firmy nasi_firmy nasi_firme muj_tym muj_kolega muj_zastupce mym_tymem moji_rodiny",
  measure: "kolik jak_dlouho kolik_stoji v_kolik do_kolika co_se_stane",
  matter: `problem problemu problemem zalezitost zalezitosti vec veci dotaz dotazu otazka otazku tohle toto to konverzace
    konverzaci`,
  past: `byl byla bylo byli mluvil_jsem mluvila_jsem jsem_mluvil jsem_mluvila uz_jsem_mluvil uz_jsem_mluvila jsem_uz_mluvil
    jsem_hovoril rekl rekla rekli slibil slibila vcera mel mela zavolal zavolala psal psala poslal prisel neprisel`,
  thing: `recenze recenzi posudek hodiny hodin oteviraci_doba pracovni_doba provozni_doba cislo cisla telefon adresa adresu email mail
    plat mzda prace praci volna_mista volne_misto volne_pozice pozice prihlaseni prihlasit heslo jmeno hodnoceni cena cenu stoji
    funguje rozdil mzdy zadarmo pristup nabor kariera otevreno zavreno`,
  act: `zrusit zrus zruste prelozit stat stanu pridat pridam pridejte pozvat odebrat odstranit zmenit zmena zmenu vymenit menit podekovat zaplatit najmout
    pracovat_jako ohodnotit hodnotit prejit_k zamestnat`,
  trade: "realitni realitniho pojistovaci pojistovaciho danovy danoveho hypotecni cestovni cestovniho celni pojisteni investicni",
  other: `lidska_prava lidskych_prav lidske_zdroje lidskych_zdroju na_osobu za_osobu kontaktni_osoba kontaktni_osobu kontaktni_osoby
    muj_sef mym_sefem meho_sefa mobilni_operator mobilniho_operatora jinemu_operatorovi telefonni_operator lidske_telo druhou_osobu
    druha_osoba lidsky_faktor`,
  plain: "kontrakt osobni osobniho osobnich agentura agentury personal personalni makler* operace operacni",
};
