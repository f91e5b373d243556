import { lines, type Sample } from "./sample.ts";

export const pl: Sample = {
  tuning: {
    asking: lines(`
      Chcę rozmawiać z konsultantem
      konsultant
      Połącz mnie z człowiekiem
      Czy mogę porozmawiać z kimś?
      Potrzebuję człowieka
      rozmowa z konsultantem
      Proszę o połączenie z pracownikiem
      Chcę porozmawiać z prawdziwą osobą
      Kontakt z obsługą klienta
      Poproszę konsultanta
      Nie chcę rozmawiać z botem
      Przełącz mnie do doradcy
      Przekieruj do agenta
      Czy jest tam ktoś żywy?
      Chciałbym pogadać z człowiekiem
      Biuro obsługi klienta
      chcę rozmawiać z kierownikiem
      konsutlant
      czat z doradcą
      Czy może mnie pan połączyć z doradcą?
      chcę człowieka
      Porozmawiać z kimś
      Agent
      Chcę rozmawiać z żywym człowiekiem
      Proszę przełączyć do konsultanta
      ten bot nic nie rozumie, chcę rozmawiać z człowiekiem
      Obsługa klienta
      Przekazać rozmowę konsultantowi
      Jak mogę porozmawiać z człowiekiem?
      Wolę rozmawiać z osobą
      Pomoc konsultanta
      Czy człowiek może mi pomóc
      Skontaktuj mnie z pracownikiem
      Chciałabym rozmawiać z przedstawicielem
      operator
      Eskalacja do człowieka
      połączenie z konsultantem
      rozmawiac z kosultantem
      Chcę pisać z prawdziwym pracownikiem
      hej moge pogadac z kims
      CZŁOWIEKA!!!
      konsultant proszę
      Muszę porozmawiać z prawdziwą osobą
      Czy może mnie pani połączyć z obsługą klienta?
      połącz mnie z konsultantem
      Czy mógłbym porozmawiać z kimś z waszego zespołu?
      mam dość tego bota, chcę konsultanta
      Nic nie rozumiesz. Konsultant!
      Czy jest ktoś, z kim mogę porozmawiać?
      Chciałbym, żeby pomógł mi człowiek
      rozmowa z agentem
      chcę rozmawiać z żywą osobą
      jak porozmawiać z konsultantem?
      Jak mogę skontaktować się z człowiekiem?
      Gdzie mogę popisać z konsultantem?
      Proszę przełączyć mnie do kolegi
      Chcę rozmawiać z twoim szefem
      dawaj kierownika
      Nie chcę pisać z maszyną
      Żadnych botów, chcę prawdziwego konsultanta
      Czy konsultant może mi pomóc?
      czy ktoś może mi odpowiedzieć
      Potrzebuję pomocy człowieka
      przekierowanie do konsultanta
      połączenie z doradcą
      kontakt z pomocą techniczną
      Rozmowa z działem technicznym
      chcę porozmawiać z kimś o mojej fakturze
      żadne z tych, chcę rozmawiać z człowiekiem
      Nie, dziękuję, wolę porozmawiać z doradcą
      live agent
      rozmowa z konsultatnem
      osoba proszę
      konsultantka
      Ten bot jest beznadziejny, daj mi człowieka
      Daj mi porozmawiać z człowiekiem
      czy ktoś może mi pomóc?
      Dzień dobry, czy można prosić konsultanta?
      czy może mi pan dać konsultanta?
      CHCĘ CZŁOWIEKA
      człowiek pls
      obsługa klienta proszę
      Czy da się z kimś porozmawiać?
      Ten bot jest do niczego, chcę z kimś pogadać
      To nie pomaga. Konsultanta proszę.
      nie, nie o to chodzi, konsultant!
      Nie rozmawiam z robotami
      bez robota proszę
      Przełącz mnie proszę
      przełączyć do wsparcia
      Przekieruj mnie do człowieka
      Daj mi osobę
      Rozmowa ze specjalistą
      rozmowa z działem sprzedaży
      Kontakt z doradcą
      wezwij konsultanta
      chcę twojego przełożonego
      Czy konsultant może przejąć tę rozmowę?
      pomoże mi ktoś?
      Potrzebowałbym prawdziwego doradcy
      Czat na żywo z konsultantem
      Wolę to załatwić z prawdziwą osobą
      czy możemy to omówić z konsultantem?
      Czatować z doradcą
      Nic z tego, chcę rozmawiać z człowiekiem
      Tak, połącz mnie z konsultantem
      Mam skargę i chcę z kimś porozmawiać
      Skradziono mi kartę, muszę z kimś natychmiast porozmawiać!
      nie rozumiem, czy człowiek może to wyjaśnić?
      Pobraliście dwa razy, chcę konsultanta
      pomoc człowieka proszę
      Proszę o połączenie mnie z konsultantem
      chcę, żeby odpowiedział mi człowiek
      chcę konsultanta a nie maszynę
      Porozmawiaj z naszymi ekspertami
      rozmowa z konsulatntem
      Kręcę się w kółko od 20 minut, czy mogę po prostu z kimś porozmawiać?
      Szybkie pytanie: czy mogę poczatować z kimś z zespołu?
      pozwól mi porozmawiać z człowiekiem
      chcę rozmawiać z twoim przełożonym
      Daj mi kogoś, kto się zna
      Wasz chatbot mi nie pomaga, potrzebuję konsultanta
      Byłbym wdzięczny za rozmowę z doradcą
      Powiedz jak skontaktować się z konsultantem
      Tu potrzebny jest człowiek
      Potrzebny konsultant
      ok teraz konsultant
      jest tu człowiek?
      halo?? człowiek??
      Czy ktoś jest dostępny na czacie?
      Czy mogę zostać przekierowany do obsługi klienta?
      Czy może mnie pan przekierować do konsultanta?
      Gdzie kliknąć, żeby porozmawiać z konsultantem
      Połącz mnie z księgowością
      rozmawiać z działem technicznym
      Obsługa klienta teraz!!
      skontaktować się z agentem
      napisać do konsultanta
      Zapytać konsultanta
      Omówić moją sprawę ze specjalistą
      Nie ufam botom, chcę osobę
      boty są beznadziejne, prawdziwy człowiek
      Nienawidzę rozmawiać z maszynami
      Nie lubię pisać z botem
      żadnych automatycznych odpowiedzi, tylko człowiek
      Zła odpowiedź, konsultant proszę
      to nie to, daj mi porozmawiać z człowiekiem
      nic z tego, konsultant
      Nie. Chcę rozmawiać z prawdziwym człowiekiem.
      tak chcę rozmawiać z konsultantem
      Mam skargę, kierownika proszę
      Chcę eskalować to do kierownika
      chce rozmawiac z konsultanetm
      KONSULTANT KONSULTANT
      Mój lot odwołano, potrzebuję konsultanta natychmiast
      Czatuj na żywo z doradcą
      jest tam kto
      czy ktoś tam jest
      chcę rozmawiać z człowiekiem
      chce pogadac z czlowiekiem
      proszę o połączenie z konsultantem
      prosze mnie przelaczyc do konsultanta
      konsultanta poproszę
      żywy człowiek
      prawdziwa osoba
      potrzebuję konsultanta
      muszę z kimś porozmawiać
      czy mogę z kimś porozmawiać
      z kim mogę porozmawiać
      jak skontaktować się z konsultantem
      nie chcę rozmawiać z botem
      mam dość rozmowy z robotem
      nie rozumiesz mnie, dawaj człowieka
      czat na żywo
      wolę rozmawiać z osobą
      czy mogę prosić konsultanta
      daj mi porozmawiać z osobą
      czy jest tam prawdziwy człowiek
      czy jest ktoś z kim mogę porozmawiać
      chcę skontaktować się z obsługą klienta
      kontakt z konsultantem
      rozmowa z człowiekiem
      połącz mnie ze wsparciem
      chcę zostać połączony
      nie chcę bota
      żaden robot, człowiek
      chcę rozmawiać z osobą odpowiedzialną
      czy konsultant może to przejąć
      potrzebuję pomocy człowieka
      jakiś człowiek tutaj?
      czy może na to spojrzeć ktoś z zespołu
      chętnie porozmawiam z prawdziwą osobą
      czy mogę czatować z obsługą klienta
      dlaczego muszę rozmawiać z robotem
      po prostu mnie połącz
      potrzebny konsultant
      prawdziwy człowiek
      czy jest ktoś kto może mi pomóc
      nie ty, człowiek
      mam pytanie do prawdziwej osoby
      nie chcę automatycznych odpowiedzi
      możecie mnie połączyć ze wsparciem
      skontaktować się z pracownikiem
      pomoc konsultanta
      potrzebuję obsługi klienta
      kierownik proszę
      bot nie pomaga
      kontakt z człowiekiem proszę
      czat z kimś
      czy mogę prosić o osobę
      muszę porozmawiać z kimś z waszej firmy
      czy człowiek może spojrzeć na moją sprawę
      daj mi porozmawiać z obsługą klienta
      czy jest ktoś kto może pomóc
      chcę prawdziwego konsultanta a nie bota
      rozmawiać z konsultantem
      konsultnt
      ludzki konsultant
      proszę połączyć mnie z konsultantem
      czy możesz mnie przełączyć do działu faktur
      chcę być przełączony do człowieka
      przekaż mój czat do konsultanta
      mam dość tego bota, dajcie konsultanta
      nie rozumiesz mnie daj mi porozmawiać z człowiekiem
      żadnych botów! człowiek!
      wolę konsultanta
      czy człowiek może mi pomóc
      jak mogę z kimś porozmawiać
      jak skontaktować się z prawdziwą osobą
      czy jest człowiek z którym mogę porozmawiać
      ktoś dostępny?
      czat z konsultantem
      człowiek
      obsługa klienta
    `),
    other: lines(`
      Jakie są godziny pracy biura obsługi klienta?
      Jaki jest numer infolinii?
      Czy jesteś człowiekiem?
      Czy rozmawiam z robotem?
      Nie łącz mnie z konsultantem
      Nie chcę rozmawiać z konsultantem
      Szukam agenta nieruchomości
      Logowanie dla pracowników
      Jak zostać konsultantem?
      Zadzwońcie do mnie jutro
      Proszę o oddzwonienie
      Umówić spotkanie z doradcą
      Konsultant był niemiły
      Cena za osobę
      Stolik dla dwóch osób
      Wysłać pieniądze do osoby
      Dział kadr
      Prawa człowieka
      Gdzie jest moje zamówienie
      Chcę porozmawiać o fakturze
      O której otwiera się infolinia?
      Telefon do wsparcia
      Jesteś prawdziwą osobą?
      Z kim rozmawiam?
      Nie muszę z nikim rozmawiać
      Mój agent ubezpieczeniowy zmienił biuro
      Hasło do portalu pracownika
      Oferty pracy dla konsultantów
      Czy możecie zadzwonić później?
      Odwołać spotkanie z doradcą
      Technik nie przyszedł
      Bilety dla czterech osób
      Dodać osobę do umowy
      Zmienić osobę kontaktową
      Kto jest moim doradcą?
      Ocenić konsultanta
      Przelew na inne konto
      Ciało człowieka
      Wczoraj rozmawiałem z konsultantem
      Internet nie działa
      godziny pracy infolinii
      O której otwiera się biuro obsługi klienta?
      jesteś człowiekiem czy robotem?
      Czy rozmawiam z prawdziwą osobą?
      kim jesteś
      Co robi wasz zespół wsparcia?
      Szukam agenta nieruchomości w Krakowie
      biuro podróży
      zmienił się mój doradca finansowy
      Nie łącz mnie
      Nie potrzebuję człowieka, tylko saldo
      logowanie dla agentów
      hasło do panelu konsultanta
      Oddzwońcie jutro rano
      Czy ktoś może do mnie zadzwonić?
      Chcę zostać doradcą
      praca jako konsultant
      Wasz konsultant był bardzo niemiły
      Konsultant powiedział, że to za darmo
      Skarga na pracownika
      Już rozmawiałem z kimś w zeszłym tygodniu
      user agent
      zasoby ludzkie
      mecz na żywo
      instrukcja operatora
      status mojego zgłoszenia do wsparcia
      oceń konsultanta
      Dziękuję, konsultant był świetny
      wysłać komuś pieniądze
      stolik dla 4 osób
      cena za osobę
      Ile osób się zmieści?
      Kto jest moim opiekunem?
      umówić wizytę u doradcy
      Ktoś ukradł moją kartę
      Czy konsultanci są dostępni?
      numer telefonu do pomocy technicznej
      Czy obsługa klienta jest dziś czynna?
      Wasza obsługa klienta jest fatalna
      Kiedy dostępni są wasi doradcy?
      Ilu macie konsultantów?
      Czy wasi konsultanci to ludzie?
      Jesteś prawdziwy?
      Co to jest agent na żywo?
      Kto pracuje w obsłudze klienta?
      Nigdy nie prosiłem o konsultanta
      Proszę mnie nie przełączać
      Nieważne, nie muszę z nikim rozmawiać
      Czy można bez konsultanta?
      Konsultant już mi pomógł
      Mój doradca nie odpowiada
      Czekałem godzinę na linii
      Opinia o konsultancie
      Skontaktować się ze sprzedawcą
      Zadzwonić do kuriera
      Zadzwońcie do mnie
      Spotkanie z ekspertem
      Ile kosztuje doradca?
      Mieszkania w Warszawie
      Znaleźć doradcę ubezpieczeniowego
      Stworzyć agenta AI
      Zaprosić współpracownika
      Praca w call center
      Jak zostać doradcą finansowym
      Ludzie w pobliżu
      Zmienić dane osobowe
      Pożyczka prywatna
      Kto jest moim szefem?
      Zaprosić kogoś na rozmowę
      Wysłać prezent do kogoś
      Przelać 50 zł Annie
      Przenieść rezerwację na inną osobę
      Połączyć dwa urządzenia
      Czat ze znajomymi
      Adres pomocy technicznej
      Mów wolniej
      Brak dostępnych konsultantów
      Co się stanie, gdy porozmawiam z konsultantem?
      Czy czat z konsultantem jest płatny?
      Czy wasi konsultanci są w Polsce?
      Czy wasza obsługa klienta jest dobra?
      Pracownicy byli bardzo mili
      Doradca nie miał racji
      Mój doradca odszedł z firmy
      Kto jest moim sprzedawcą?
      Jesteśmy zespołem pięciu osób
      Czy ktoś inny może odebrać moją paczkę?
      Ktoś inny zapłacił mój rachunek
      Ktoś loguje się na moje konto
      Czy ktoś musi być w domu?
      Kto może używać mojej karty
      Osoba zaginiona
      Osoby z ograniczoną mobilnością
      Liczba osób
      Pokój dla dwóch dorosłych
      agencja modelek
      kostium tajnego agenta
      środek czyszczący
      Co to jest agent AI?
      Czy jesteś agentem AI?
      Czy za tym czatem są ludzie?
      Czy czyta to człowiek?
      peruka z ludzkich włosów
      pomoc humanitarna
      przewoźnik autobusowy
      system operacyjny
      szkolenie z obsługi klienta
      zarobki konsultanta
      Obsługa klienta dziś czynna?
      numer zgłoszenia do wsparcia
      przelew nie dotarł
      przenieść zdjęcia na nowy telefon
      połączyć słuchawki bluetooth
      soczewki kontaktowe
      Nie dzwońcie do mnie
      Nie chcę człowieka
      żaden konsultant, tylko odpowiedź
      czy jesteś człowiekiem
      czy rozmawiam z botem
      nie przełączaj mnie
      oddzwońcie do mnie
      czy ktoś może do mnie zadzwonić
      jaki jest numer telefonu
      godziny pracy obsługi klienta
      agent nieruchomości
      agent ubezpieczeniowy
      przelać pieniądze innej osobie
      połączyć telefon z wifi
      nie mogę się połączyć
      porozmawiajmy o fakturze
      potrzebuję pomocy
      możesz mi pomóc
      kto jest prezesem
      konsultant był niemiły
      wczoraj rozmawiałem z konsultantem
      umówić wizytę u lekarza
      prawa człowieka
      ktoś ukradł mi kartę
      czy ktoś inny może odebrać paczkę
      ile osób mieści się w pokoju
      wysłać maila do obsługi klienta
      kto odebrał moją paczkę
      jak długo czeka się na konsultanta
      czy muszę z kimś rozmawiać żeby zrezygnować
      co robi doradca
      technik nie przyszedł
      wasza obsługa klienta jest fatalna
      nie jestem robotem
      jak działa ten bot
      czy możemy rozmawiać po angielsku
      powrót do menu
      skontaktować się ze sprzedawcą
      skontaktować się z lekarzem
      czekam na odpowiedź od wsparcia
      zadzwoń do restauracji
      połącz konto z facebookiem
      ktoś od was dzwonił do mnie wczoraj
      wasi konsultanci są super
      zaprosić osoby do zespołu
      czy czat na żywo jest darmowy
      formularz kontaktowy
      kto jest właścicielem strony
      z kim rozmawiam
      problemy z połączeniem
      przejście na światłowód
      człowiek roku
      wasz konsultant się rozłączył
      jak ocenić konsultanta
      co robi obsługa klienta
      rozmawiać z moim szefem o podwyżce
      czy mogę cię o coś zapytać
      mam pytanie
      jesteś fajnym botem
      połączyć się z vpn
      zadzwonić po taksówkę
      muzyka na żywo
      jest tam ktoś?
      czy jesteś człowiekiem?
      czy to chatbot czy osoba
      masz szefa?
      nie chcę rozmawiać z konsultantem
      nie dziękuję, bez konsultanta
      przestańcie mnie przełączać
      agenci nieruchomości warszawa
      logowanie do portalu pracownika
      o której zamyka się obsługa klienta
      godziny wsparcia
      numer do obsługi klienta
      zadzwońcie na komórkę
      czy możecie zadzwonić jutro
      wysłać pieniądze komuś
      przenieść rezerwację na inną osobę
      połączyć z bluetooth
      chcę porozmawiać o fakturze
      pomóż mi z hasłem
      umówić spotkanie z doradcą
      konsultant powiedział że dostanę zwrot
      już rozmawiałem z konsultantem
      ile zarabia konsultant
      ktoś ukradł mi rower
      czy jest ktoś kto naprawia rowery
      mówisz po niemiecku?
      Najpierw porozmawiam z kimś z mojej firmy
    `),
  },
  newest: {
    asking: lines(`
      Chcę porozmawiać z konsultantem
      Proszę połączyć mnie z człowiekiem
      Potrzebuję pomocy pracownika
      Czy mogę porozmawiać z kierownikiem?
      Przełącz mnie do działu technicznego
      Czy ktoś może mi pomóc?
      Czy mogę zostać połączony z człowiekiem?
      Chcę rozmawiać z działem księgowości
      potrzebuję pomocy konsultanta
      Poproszę kierownika
      człowiek proszę
      Chciałbym skontaktować się z obsługą klienta
      Proszę mnie przełączyć do konsultanta
      Nie chcę gadać z botem, dajcie człowieka
      Jak skontaktować się z pracownikiem?
    `),
    other: lines(`
      W jakich godzinach działa infolinia?
      Proszę do mnie oddzwonić jutro
      Czy jesteś robotem?
      Chcę dodać osobę do rezerwacji
      Ilu pracowników zatrudniacie?
      Mój szef musi to zatwierdzić
      Potrzebuję pomocy z hasłem
      Kiedy otwiera się infolinia?
      Chcę umówić wizytę z doradcą
      Czy możecie do mnie zadzwonić?
      Ile osób może mieszkać w pokoju?
      Chcę zostać waszym doradcą
      Konsultant powiedział, że sprawa jest załatwiona
      Nie potrzebuję pomocy konsultanta
    `),
  },
};
