import type { Lexicon } from "../lexicon.ts";

export const pl: Lexicon = {
  human: "czlowiek czlowieka czlowiekiem czlowiekowi ludzmi ludzki ludzka ludzkiego ludzkiej ludzkim istota_ludzka ludzka_obsluga",
  role: `ekspertami konsultant konsultanta konsultantem konsultantowi konsultantka konsultantke konsultantki konsultantow konsultanci
    agent agenta agentem agentowi agentow agenci doradca doradcy doradce doradcow pracownik pracownika pracownikiem pracownikowi
    pracownikow pracownicy przedstawiciel przedstawiciela przedstawicielem przedstawicielowi operator operatora operatorem operatorowi
    operatorka kierownik kierownika kierownikiem kierownikowi menedzer menedzera menedzerem przelozony przelozonego przelozonym
    przelozonemu szef szefa szefem szefowi specjalista specjaliste specjalisty specjalisci ekspert eksperta ekspertem technik technikiem
    kolega kolegi kolege koledze kolezanka supervisor asystent_czlowiek opiekun opiekuna opiekunem pracownikami konsultantami kierowniczka
    liveagent telefonistka odpowiedzialny odpowiedzialna osoba_odpowiedzialna`,
  person: "osoba osobe osoby osobie prawdziwa_osoba osobom",
  someone: "ktos kogos kims komus ktokolwiek kimkolwiek kogokolwiek ktos_inny jest_tam_kto jest_tu_kto ktos_tam ktos_tu",
  folk: "ludzie ludzi pania",
  desk: `obsluga_klienta obsluge_klienta obslugi_klienta obsludze_klienta obsluga_klientow obslugi_klientow biuro_obslugi biura_obslugi biuro_obslugi_klienta biura_obslugi_klienta
    biurem_obslugi biurem_obslugi_klienta bok dzial_obslugi dzialu_obslugi dzialem_obslugi dzial_obslugi_klienta dzialu_obslugi_klienta
    dzialem_obslugi_klienta infolinia infolinie infolinii wsparcie_techniczne
    wsparcia_technicznego wsparciem_technicznym pomoc_techniczna pomocy_technicznej pomoca_techniczna pomoc_ludzka ludzka_pomoc
    czat_na_zywo czatu_na_zywo czat_z_konsultantem live_chat livechat call_center serwis_klienta helpdesk centrum_obslugi recepcja
    kontakt_z_czlowiekiem z_nami customer_service obsluga kontakt_osobisty live_agent`,
  area: `klienta klientow ksiegowosci* reklamacji reklamacje reklamacjami sprzedazy sprzedaz rozliczen ksiegowosc techniczny technicznym
    technicznego finansowy finansowym faktur zwrotow windykacji`,
  team: `dzialu_technicznego dzial_techniczny dzialem_technicznym
    support wsparcie wsparcia wsparciem serwis zespol zespolu zespolem dzial dzialu dzialem dzialowi biuro biura biurem zespolowi
    centrum`,
  bot: `bot bota botem boty botami botow chatbot chatbota chatbotem robot robota robotem robotami roboty maszyna maszyny maszyne maszynami
    komputer komputera komputerem automat automatu automatem ai sztuczna_inteligencja wirtualny_asystent automatyczne_odpowiedzi
    automatycznych_odpowiedzi asystentem_wirtualnym`,
  talk: `napisac napisz* poczatowac czatuj* czatowac rozmawiac porozmawiac pogadac gadac rozmowa rozmowe rozmowy porozmawiaj rozmawiaj
    pomowic mowic czat pisac popisac skontaktowac skontaktuj kontakt kontaktu kontaktowac kontaktuj komunikowac zapytac spytac dogadac
    omowic wyjasnic wyjasnienie polaczenie skonsultowac przedyskutowac miec_do_czynienia dzwonic_do zadzwonic_do dodzwonic zwrocic
    porozmawial porozmawiala rozmawial_bym konsultacja konsultacje konsultacji`,
  talking: "rozmawiam gadam pisze_z czatuje",
  link: `polacz polaczcie polaczyc polaczenie_z polaczyl polaczenia przelacz przelaczcie przelaczyc przelaczenie przekieruj przekierujcie
    przekierowac przekierowanie przekaz przekazcie przekazac przekazanie skieruj skierowac polaczono polaczony przelaczony przekierowany
    polaczona odeslij przelaczenia przekierowania`,
  linkme: "zostac_polaczony zostac_polaczona zostac_przelaczony zostac_przekierowany",
  pass: "dawaj przejdz przejsc wyslij przeslij przenies zglosic przedstawic oddaj oddac dac",
  escalate: "eskaluj eskalacja eskalowac eskalacje eskalacji handoff",
  want: `potrzebowal* gostaria chce chcialbym chcialabym chcemy potrzebuje potrzebujemy wole wolalbym wolalabym prosze_o poprosze prosze_z
    zadam domagam prosba prosba_o wymagam szukam potrzebny potrzebna potrzeba trzeba musze czekam wymagany wymagana zalezy powinien niech
    pragne zycze chetnie potrzebne wymagane chcialam chcialem`,
  give: "daj dajcie mi_dac znajdz sprowadz zawolaj wezwij dostac miec zobaczyc zorganizuj gdzie_jest prosic",
  help: `pomogl pomogla odpowiedzial pomoze pomoc pomoze_mi pomagac pomozcie pomocy odpowie odpowiedziec odpowiedz_od odpowie_mi przejac
    przejmie przejmij zajac zajmie zobaczy zobaczyl sprawdzi sprawdzil sprawdzic rozumie zrozumie rozwiaze rozwiazac wyjasni obsluzy
    obsluzyc obsluzony przeczyta przeczytal wesprze zna doradzi spojrzy zajal spojrzec pomaga`,
  later: `oddzwoncie oddzwonic oddzwonienie oddzwoni oddzwon zadzwoncie zadzwonic zadzwon zadzwoni umowic umow spotkanie spotkania wizyta
    wizyte przedzwoncie kontakt_telefoniczny`,
  modal: "moge moze mozecie mozna mozesz moglbym moglabym moglby moglaby mozliwe da_sie mogl czy_moge moga mozliwosc moglibyscie",
  be: "jest sa byc jestem",
  there: "musi_byc musi_tu_byc czy_jest czy_sa jest_tu jest_tam macie czy_macie",
  thisis: "jestes jestes_tu czy_jestes czy_to to_jest czy_rozmawiam czy_pan_jest czy_pani_jest jestescie",
  do: "czy",
  let: "pozwol pozwolcie dajcie_mi_porozmawiac",
  not: "nie nigdy bez",
  no: "zaden zadnego zadnej zadnych nikt nikogo nikim",
  enough: "odmawiam dosc nienawidze mam_dosc zamiast przestan przestancie koniec a_nie",
  or: "lub albo",
  i: "ja sie",
  me: "mi mnie nas nam mna",
  you: "ty wy pan pani panstwo cie ci wam pana was",
  your: "twoj twoja twojego twoim wasz wasza waszym waszego waszej waszymi waszych swoim swojego",
  my: "moj moja moje mojego mojej moim nasz nasza",
  article: "jakis jakas jakiegos jakims jedna ten ta tego inny inna innym innego jeden jednym innemu",
  real: `prawdziwy prawdziwa prawdziwego prawdziwym prawdziwej prawdziwe zywy zywym zywego zywa realny realna realnym rzeczywisty na_zywo
    normalny normalnym`,
  quality: "kompetentny kompetentnym kompetentna kompetentnego wykwalifikowany wlasciwym wolnym",
  free: "dostepny dostepna dostepni wolny wolni",
  tongue: "po_angielsku po_polsku po_ukrainsku po_niemiecku po_rosyjsku polsku angielsku niemiecku polskojezycznym",
  therefore: "poddaje_sie zadne_z_tych zadna_z_opcji zadna_z_tych_opcji nic_z_tego ale wiec dlatego",
  filler: `ile_razy_mam_mowic ile_razy_mam_powtarzac ile_razy_mam_prosic
    ostatni_raz po_raz_ostatni z_gory_dzieki z_gory_dziekuje
    prosze teraz natychmiast pilnie szybko od_razu tylko wreszcie juz tu tutaj tam tak dziekuje dzieki ok dobra i a
    bezposrednio naprawde po_prostu jak_najszybciej osobiscie na_czacie przez_czat przez_telefon please pls plz halo bardzo
    koniecznie zaraz pilne z_prosba jednak w_koncu jeszcze ze pilna w_ogole na_linii online ile_razy_mam ile_razy_musze trzy_razy`,
  greeting: "dzien_dobry_panstwu czesc dzien_dobry witam hej siema",
  to: "z do ku",
  at: "w na od u za przez dla",
  about: "o w_sprawie odnosnie dotyczaca bo poniewaz jako",
  who: "kim z_kim do_kogo kto kogo",
  how: "jak gdzie",
  what: "co kiedy jaki jaka jakie dlaczego ktory",
  that: "kto_mowi ktory_mowi ktora_mowi kto_zna zeby aby kto_rozumie z_ktorym kto_wie kto_moze kto_mi",
  if: "jesli jezeli gdy zanim dopoki",
  ours: "moja_firma mojej_firmy mojej_firmie nasza_firma naszej_firmy naszej_firmie moim_zespole mojego_zespolu mojej_rodziny",
  measure: "o_ktorej ile co_sie_stanie jak_dlugo ile_kosztuje",
  matter: "sprawa sprawe sprawy problem problemem zgloszenie to pytanie ta_sprawa reklamacja",
  past: `mowi mowia
    rozmawialem rozmawialam powiedzial powiedziala byl byla byli mowil obiecal wczoraj przyszedl kontaktowalem mial dostalem zmienil
    zadzwonil pisal nie_przyszedl`,
  thing: `godziny godzin godzinach otwarcia numer telefonu telefon adres email mail pensja praca prace pracy oferty zatrudnienie portal
    logowanie zaloguj haslo hasla imie ocena ocenic oceny koszt kosztuje cena otwarte otwarta czynna robi robia dziala zarabia roznica
    ticket dostep darmowa platna czynne stoi list`,
  act: "zostac dodaj zapros usun dodac zmienic usunac zaprosic poskarzyc podziekowac dziekuje_za zatrudnic stworzyc zaplacic pracowac_jako zostan",
  trade: `nieruchomosci ubezpieczeniowy ubezpieczeniowego ubezpieczeniowym podatkowy kredytowy turystyczny turystycznego handlowy celny
    biura_podrozy`,
  other: `prawa_czlowieka zasoby_ludzkie za_osobe od_osoby osoba_kontaktowa na_osobe cialo_czlowieka moim_szefem mojego_szefa moj_szef
    mojemu_szefowi moim_kierownikiem`,
  plain: "kontrakt kontraktu personal osobisty osobiste agencja agencji osobowe osobowych sie_polaczyc",
};
