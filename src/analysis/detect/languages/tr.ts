import type { Language } from "../language.ts";

export const tr: Language = {
  tag: "tr",
  verbLast: true,
  typos: "temsilci temsilciye temsilcisi temsilcisine insanla musteri konusmak gorusmek operator yetkili",
  promise: [
    "(sizi|seni|gorusmeyi|sohbeti|talebinizi)( \\w+){0,4} PERSON( \\w+){0,2} (bagliyorum|baglayacagim|baglayayim|baglayalim|bagliyoruz|aktariyorum|aktaracagim|aktarayim|aktariyoruz|yonlendiriyorum|yonlendirecegim|yonlendireyim|yonlendiriyoruz)",
    "PERSON( \\w+){0,2} (baglaniyorsunuz|aktariliyorsunuz|yonlendiriliyorsunuz|baglanacaksiniz|aktarilacaksiniz)",
    "PERSON (birazdan|kisa sure icinde|simdi|az sonra|hemen)( \\w+){0,3} (yardimci olacak|katilacak|yanit verecek|ilgilenecek|baglanacak)( \\w+)?",
  ],
  noPromise: [
    "ister misiniz|isterseniz|istiyorsaniz|maalesef|ne yazik ki|degil|baglayamiyor\\w+|aktaramiyor\\w+|eger|arayacak|e ?posta|yarin|daha sonra|saat|gun icinde|kapali|yok",
  ],
  gateRoots: "kapali mesai tatil hafta acik calisma saat temsilci musait yok$ mesgul hata basarisiz istisna basari",
  gates: [
    { words: ["kapali|mesai( saatleri)? disi(nda)?|tatil|hafta sonu|calisma saatleri disi(nda)?"], gate: "closed", when: true },
    { words: ["acik|mesai saatleri|calisma saatleri|mesai saati"], gate: "closed", when: false },
    { words: ["temsilci( \\w+){0,2} (yok|degil|mesgul)|musait degil|musait temsilci yok"], gate: "noAgent", when: true },
    { words: ["temsilci( \\w+)? (musait|uygun|online)|musait temsilci"], gate: "noAgent", when: false },
    { words: ["hata|basarisiz|istisna"], gate: "failure", when: true },
    { words: ["basarili"], gate: "failure", when: false },
  ],
};
