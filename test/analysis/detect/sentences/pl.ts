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
      człowiek
      chcę rozmawiać z kierownikiem
      konsutlant
      czat z doradcą
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
    `),
  },
  unseen: {
    asking: lines(`
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
    `),
    other: lines(`
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
    `),
  },
};
