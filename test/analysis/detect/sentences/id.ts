import { lines, type Sample } from "./sample.ts";

export const id: Sample = {
  tuning: {
    asking: lines(`
      Saya ingin berbicara dengan manusia
      bicara dengan agen
      Hubungkan saya dengan customer service
      hubungkan ke operator
      customer service
      operator
      Saya mau bicara dengan orang
      mau ngomong sama orang asli
      Sambungkan saya ke petugas
      tolong sambungkan ke CS
      chat dengan agen
      Bisa bicara dengan orang sungguhan?
      Saya tidak mau bicara dengan robot
      gak mau ngobrol sama bot
      Bisakah saya berbicara dengan perwakilan?
      layanan pelanggan
      Hubungi layanan pelanggan
      Saya butuh bantuan manusia
      saya butuh bicara dengan seseorang
      Saya ingin terhubung dengan agen
      alihkan ke agen
      Pindahkan saya ke staf
      panggil operator
      Minta tolong sambungkan dengan admin
      admin
      mau chat sama admin
      Ngobrol dengan admin
      Kamu tidak mengerti, saya mau bicara dengan manusia
      Boleh saya bicara dengan manajer Anda?
      Bagaimana cara menghubungi customer service?
      Bagaimana cara bicara dengan agen?
      Saya perlu berbicara dengan konsultan
      agen manusia
      orang asli dong
      Apakah saya bisa chat dengan agen langsung?
      saya ingin berbicara langsung dengan petugas
      tanya cs
      hubungi admin
      Bicara dengan tim dukungan
      Saya ingin dilayani oleh manusia
      Tolong transfer saya ke agen
    `),
    other: lines(`
      Apakah kamu robot?
      Apakah kamu manusia?
      Apakah saya berbicara dengan manusia?
      Petugas Anda kasar sekali
      Bagaimana cara menjadi agen?
      Berapa orang yang muat di mobil?
      batal
      Batalkan pesanan
      Saya mau bicara tentang tagihan saya
      Saya tidak perlu bicara dengan manusia
      Saya tidak mau bicara dengan agen
      Jam kerja customer service
      Jam berapa layanan pelanggan buka?
      Ganti operator seluler
      Operator apa yang saya pakai?
      Meja untuk empat orang
      Berapa harga per orang?
      Telepon saya kembali
      Halo
      Di mana paket saya?
      Bicara bahasa Indonesia
      Lowongan kerja customer service
      Agen properti di Jakarta
      agen asuransi
      Petugas menyuruh saya menunggu
      Saya sudah bicara dengan agen
      Siapa direktur Anda?
      Ganti orang yang dapat dihubungi
      Tambah satu orang lagi
      Terima kasih atas bantuannya
      Transfer uang ke orang lain
      Biaya admin berapa?
      Login admin
      Lupa kata sandi, tolong bantu
      Hubungkan akun saya ke Facebook
      Jangan sambungkan saya ke agen
      Hak asasi manusia
      Sumber daya manusia
      Agen travel terdekat
      Berapa jumlah karyawan?
      Boleh orang lain ambil paket?
      Alamat agen JNE
    `),
  },
  newest: {
    asking: lines(`
      Halo, saya perlu bicara dengan seseorang dari bagian retur
      bisa chat dengan manusia?
      Saya mau operator asli!!!
      Kamu tidak paham, sambungkan saya dengan orang lain
      petugas tolong
      Bagaimana saya bisa menghubungi layanan pelanggan?
      Saya ingin menyelesaikan masalah ini dengan manusia
      Mohon dihubungkan dengan petugas
      Saya ingin dijawab oleh manusia
      capek sama robot, saya mau manusia
      Bisa dialihkan ke konsultan?
      saya butuh agen untuk membantu saya
      minta CS dong
      Apakah memungkinkan bicara dengan orang asli?
      cukup, saya mau orang beneran
      Saya mau komplain ke manajer
      hubungi dukungan teknis
      Bisa minta disambungkan ke admin kak
      ngobrol sama cs
      Dengan siapa saya bisa bicara kalau bot tidak bisa membantu?
      mau ngomong sama petugas
      bisa panggil orang support ke chat ini
      saya mau selesaikan ini dengan pegawai bank
      gak mau chat sama mesin
      saya butuh bantuan langsung dari petugas
      bicara dengan orang
      tolong bantuan manusia
      hubungi konsultan
      mau berkomunikasi dengan manusia
      alihkan chat ke petugas
      chat CS
      Chat dengan Customer Service
    `),
    other: lines(`
      Informasi kontak
      Saya ingin mengembalikan barang
      Berapa banyak agen yang Anda punya?
      Saya tidak tertarik bicara dengan konsultan
      Cara login sebagai karyawan
      Ubah data pribadi
      Teman saya punya masalah yang sama
      Siapa kepala cabang Bandung?
      Petugas menutup telepon
      Kapan teknisi datang?
      Pesan teknisi ke rumah
      Beri ulasan untuk petugas
      Saya ingin bekerja sebagai agen
      Berapa berat manusia?
      pindah ke operator lain
      Internet tidak terhubung
      Hubungkan ke wifi
      Transfer ke rekening
      kirim uang ke orang
      chat
      Pindahkan saldo
      Daftar jadi agen
      saya mau lapor gangguan
      bagaimana pesan kartu untuk suami
      petugas Anda janji diskon
      kapan teknisi sampai
      saya butuh bantuan soal tagihan
      ubah nama orang di kontrak
      gabungkan dua paket
      pindahkan internet ke rumah baru
      formulir kontak
      apakah buka hari minggu
      batalkan janji dengan konsultan
      kirim email ke saya
      uang kembali
      berapa orang yang bekerja di sana
      petugasnya ramah
      cek status agen
    `),
  },
};
