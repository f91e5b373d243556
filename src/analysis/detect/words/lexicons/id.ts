import type { Lexicon } from "../lexicon.ts";

export const id: Lexicon = {
  human: `manusia orang_asli orang_sungguhan orang_beneran orang_nyata orang_betulan orang_langsung manusia_asli manusia_nyata
    manusia_sungguhan`,
  role: `orang_support agen agent petugas operator perwakilan staf staff konsultan manajer supervisor karyawan pegawai teknisi atasan admin spesialis
    penasihat cso live_agent liveagent agen_manusia rekan customer_service_representative representatif agennya adminnya petugasnya
    operatornya`,
  someone: "seseorang siapapun siapa_pun siapa_saja orang_dari",
  folk: "orang_lain orang orangnya",
  desk: `minta_cs butuh_cs perlu_cs mau_cs customer_service ke_cs dengan_cs sama_cs tanya_cs hubungi_cs panggil_cs chat_cs cs_manusia
    customer_care layanan_pelanggan pelayanan_pelanggan layanan_konsumen customer_support bantuan_pelanggan dukungan_pelanggan
    tim_dukungan tim_support tim_bantuan call_center pusat_bantuan_langsung live_chat livechat bantuan_manusia bantuan_langsung
    dukungan_teknis bantuan_teknis help_desk helpdesk csnya cs_nya resepsionis`,
  team: "tim bagian divisi dukungan",
  bot: "bot robot chatbot mesin komputer ai kecerdasan_buatan asisten_virtual jawaban_otomatis balasan_otomatis",
  talk: `menyelesaikan selesaikan komplain bicara berbicara ngomong ngobrol mengobrol chat chatting berdiskusi diskusi konsultasi
    berkonsultasi menghubungi hubungi kontak dikontak bertemu tanya bertanya bicarakan obrolan komunikasi berkomunikasi`,
  talking: "sedang_berbicara sedang_bicara sedang_chat",
  link: `hubungkan sambungkan disambungkan dihubungkan terhubung tersambung sambung sambungin hubungin alihkan dialihkan mengalihkan
    pindahkan dipindahkan teruskan diteruskan arahkan diarahkan menghubungkan transfer`,
  pass: "kirim oper lempar",
  escalate: "eskalasi eskalasikan handoff",
  want: "tertarik mau ingin pengen pengin butuh membutuhkan perlu minta tolong_minta meminta harus ingin_minta mohon",
  give: "kasih beri berikan panggil panggilkan carikan mana kasi kasih_saya beri_saya",
  help: "bantuan bantu membantu dibantu dilayani melayani menjawab dijawab jawab menangani ditangani bantuin",
  later: "telepon_saya telepon_kembali telpon_saya hubungi_saya_kembali hubungi_saya janji_temu jadwal_temu telepon telpon bikin_janji",
  modal: "bisa bisakah boleh bolehkah dapatkah dapat bisa_gak bisa_nggak apakah_bisa apakah_saya_bisa",
  be: "adalah",
  there: "ada apakah_ada adakah",
  thisis: `apakah_kamu apakah_anda kamu_ini apakah_ini apakah_saya_berbicara apakah_saya_bicara kamu_adalah anda_adalah
    apakah_saya_sedang kamu_itu`,
  let: "biarkan izinkan",
  not: "tidak tak gak nggak enggak ga ngga bukan jangan belum tanpa ogah males malas",
  no: "tidak_ada gak_ada nggak_ada",
  enough: "benci cukup stop daripada berhenti capek",
  or: "atau",
  i: "saya aku gue gw kami kita",
  you: "kamu anda kalian",
  your: "anda_punya",
  article: "seorang salah_satu sebuah suatu ini itu lain",
  real: "asli sungguhan nyata beneran betulan langsung",
  quality: "kompeten ahli senior",
  free: "tersedia online",
  tongue: "bahasa indonesia inggris",
  filler: `tolong ya dong deh sih segera sekarang cepat silakan please pls plz terima_kasih makasih saja aja lah kak min gan sis bang
    mas mbak pak bu oke ok iya dan tapi udah sudah_sekarang di_sini disini lagi banget juga nih untuk kan mohon_bantuannya`,
  greeting: "halo hai hi selamat_pagi selamat_siang selamat_sore selamat_malam permisi assalamualaikum",
  to: "dengan ke kepada sama dgn pada",
  at: "dari oleh di via lewat melalui untuk_ke",
  about: "tentang mengenai soal karena",
  who: "siapa dengan_siapa",
  how: "bagaimana bagaimana_cara gimana gimana_cara cara",
  what: "apa kapan kenapa mengapa",
  that: "yang_bisa yang_mengerti yang_paham supaya agar",
  if: "jika kalau bila apabila sampai",
  ours: "perusahaan_saya perusahaan_kami tim_saya tim_kami keluarga_saya",
  measure: "berapa berapa_lama jam_berapa berapa_orang",
  matter: "masalah pertanyaan percakapan masalahnya",
  past: "sudah tadi kemarin telah barusan menyuruh bilang berkata",
  thing: `ulasan jam kerja jam_kerja jam_buka jam_operasional nomor nomer alamat email gaji lowongan lowongan_kerja login masuk kata_sandi
    password nama biaya harga tarif gratis buka tutup rating nilai jumlah daftar kasar`,
  act: "bekerja_sebagai menjadi jadi ganti tambah tambahkan hapus mengganti bayar keluhkan menilai berubah_jadi bergabung",
  trade: "properti asuransi travel perjalanan pulsa jne resmi pegadaian brilink tiket wisata",
  other: `hak_asasi_manusia sumber_daya_manusia per_orang orang_tua operator_seluler operator_lain kontak_person contact_person
    biaya_admin transfer_uang transfer_bank transfer_dana dana_transfer agen_asuransi agen_properti agen_travel
    orang_yang_dapat_dihubungi hubungi_kami`,
  plain: "kontrak perorangan personal agensi agenda administrasi operasional pribadi kepribadian",
};
