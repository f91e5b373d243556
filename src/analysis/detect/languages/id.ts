import type { Language } from "../language.ts";

const ACT = "(hubungkan|sambungkan|alihkan|teruskan|pindahkan|arahkan|menghubungkan|menyambungkan|mengalihkan|meneruskan|memindahkan)";

export const id: Language = {
  tag: "id",
  typos: "manusia petugas operator hubungkan sambungkan bicara berbicara pelanggan",
  lone: "admin cs cso",
  promise: [
    `(saya|kami|aku)( (akan|sedang|segera))* ${ACT}( (kamu|anda|kakak|percakapan ini|chat ini))?( (segera|langsung|sekarang))*( (ke|kepada|dengan))( \\w+){0,3} PERSON`,
    `(kamu|anda|percakapan ini|chat ini|percakapan anda)( (akan|sedang|segera))+( (di\\w+|terhubung|tersambung))( \\w+){0,2} (ke|kepada|dengan)( \\w+){0,2} PERSON`,
    `(sedang|segera)( kami| saya)? ${ACT}( \\w+){0,2} (ke|kepada|dengan)( \\w+){0,2} PERSON`,
    "PERSON( \\w+){0,2} akan (segera )?(membantu|menjawab|bergabung|melayani)( \\w+){0,4}",
  ],
  noPromise: ["tidak|belum|maaf|apakah|jika|kalau|bila|mau|ingin|menelepon|telepon|email|besok|nanti|jam kerja|hari kerja|tutup|di toko"],
  gateRoots: "tutup luar di$ libur akhir buka jam dalam tidak agen petugas tersedia gagal kesalahan galat berhasil sukses",
  gates: [
    { words: ["tutup|tidak buka|di luar jam( \\w+){0,2}|luar jam( \\w+){0,2}|hari libur|akhir pekan"], gate: "closed", when: true },
    { words: ["buka|jam (kerja|operasional|buka)|dalam jam( \\w+){0,2}"], gate: "closed", when: false },
    {
      words: ["tidak ada( \\w+)? (agen|petugas|operator)|(agen|petugas|operator)( \\w+)? (sibuk|penuh)|tidak tersedia"],
      gate: "noAgent",
      when: true,
    },
    { words: ["(agen|petugas|operator)( \\w+)? tersedia"], gate: "noAgent", when: false },
    { words: ["gagal|kesalahan|galat|tidak berhasil"], gate: "failure", when: true },
    { words: ["berhasil|sukses"], gate: "failure", when: false },
  ],
};
