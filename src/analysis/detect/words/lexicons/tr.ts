import type { Lexicon } from "../lexicon.ts";

export const tr: Lexicon = {
  human: "insan* insan_ile insan_destegi insan_destegine insan_destek",
  role: `yonetici* mudur* uzman* yetkili* calisan* temsilci* operator* danisman*         gorevli*     amir amirinizle sef sefinizle teknisyen* live_agent liveagent eleman elemana
    elemanla`,
  person: "kisi kisiye kisiyle kisinin kisi_ile",
  someone: `biri birine biriyle birini birinin birisi birisine birisiyle birileri birileriyle birilerine bir_kimse kimseyle kimseye
    biri_ile birisi_ile`,
  folk: "insanlar personel personele personelle personeliniz personelinizle",
  desk: `canli_destek_hatti canli_destek_hattina musteri_hizmetleri musteri_hizmetlerine musteri_hizmetleriyle musteri_hizmetlerini
    musteri_hizmetlerinden musteri_hizmeti musteri_hizmetleri_ile musteri_destek musteri_destegi musteri_destegine musteri_destegiyle
    canli_destek canli_destege canli_destekle canli_destegi canli_destekten canli_destek_ile cagri_merkezi cagri_merkezine
    cagri_merkeziyle cagri_merkezini destek_ekibi destek_ekibine destek_ekibiyle destek_ekibinizle destek_ekibini destek_hatti
    destek_hattina teknik_destek teknik_destege teknik_destekle canli_sohbet canli_sohbete canli_chat live_chat livechat yardim_masasi
    yardim_masasina musteri_iliskileri musteri_iliskilerine`,
  area: "musteri satis fatura teknik",
  team: "destek destege destekle ekip ekibe ekiple ekibiniz ekibinizle ekibinize departman departmana birime birim",
  bot: `bot bota botla botlarla robot robota robotla robotlarla robotlar chatbot chatbota chatbotla makine makineyle makineye
    yapay_zeka yapay_zekayla bilgisayar bilgisayarla otomatik_cevap sanal_asistan sanal_asistanla asistanla`,
  talk: `ulasir* ulasabil* konus* gorus* iletisim iletisime sohbet yazis* ulas ulasmak ulasayim irtibat irtibata mesajlas* danismak
    danisabilir danisayim chat yazmak`,
  talking: "konusuyorum konusuyoruz gorusuyorum gorusuyoruz yazisiyorum",
  link: `aktaril* bagla baglayin baglayiniz baglar baglan baglanmak baglanabilir baglanayim baglanalim baglanmam baglamak baglayabilir
    baglarmisin baglarsaniz baglansin baglantiya_gec aktar aktarin aktariniz aktarir aktarmak aktarabilir yonlendir yonlendirin
    yonlendiriniz yonlendirir yonlendirilmek yonlendirme yonlendirmek yonlendirebilir transfer_et transfer_edin transfer_eder
    baglanma_talebi baglatin`,
  pass: "gonder gonderin gonderir",
  escalate: "eskale eskalasyon handoff",
  want: `istiyorum istiyoruz isterim isteriz istedim istiyorm istiyom istiyorum_ben ihtiyacim ihtiyac ihtiyacimiz gerek gerekiyor lazim
    rica_ediyorum talep_ediyorum talebi talep tercih_ederim ariyorum gerekli`,
  give: "cagirmak ver verin verir bul bulun cagir cagirin getir getirin cagirir nerede",
  help: `cevap_veriyor cevap_verir yanit_veriyor cevap_vermesini cevap_vermesi cozmek cozmesini yardim yardima yardimci yardimi yardim_et yardim_etsin cevap_versin cevaplasin
    yanitlasin ilgilensin baksin cozsun anlayan`,
  later: `geri_arayin geri_ara geri_aranmak geri_arama beni_ara beni_arayin beni_arasin beni_arasinlar aransin randevu randevusu
    randevu_almak gorusme_ayarla toplanti`,
  modal: "misin misiniz musunuz musun miyim miyiz mumkun mumkun_mu olur olur_mu olabilir_mi mi_acaba",
  be: "olan",
  there: "var varmi yok_mu",
  thisis: "siz_kimsiniz sen_nesin bu_bir kimsin",
  let: "birak birakin",
  not: `degil istemiyorum istemiyoruz istemem istemedim gerek_yok gerekmez gerekmiyor lazim_degil aktarma baglama aktarmayin baglamayin
    yonlendirme_yapma yonlendirmeyin baglanmak_istemiyorum olmadan`,
  no: "hicbir hic_kimse hic_kimseyle",
  enough: "yeter yeterki biktim nefret yerine biktik usandim birak_artik",
  or: "veya yoksa",
  i: "ben biz",
  me: "beni bana bizi bize",
  you: "sen siz sizi seni sana size",
  your: "senin sizin",
  my: "benim bizim",
  article: "bir baska_bir o su bu herhangi_bir",
  real: "gercek canli hakiki normal",
  quality: "uzman_bir deneyimli kalifiye",
  free: "musait uygun",
  tongue: "turkce ingilizce almanca arapca",
  filler: `lutfen simdi hemen acil acilen artik da de mi mu tamam evet tesekkurler tesekkur_ederim sadece direk direkt dogrudan ya yahu
    burada orada ama ve cok once bir_an_once derhal yine sohbette telefonda online acaba bu_konuda kardesim abi kanka bi bir_sekilde
    canim`,
  greeting: "merhaba selam iyi_gunler gunaydin iyi_aksamlar alo",
  to: "ile",
  at: "den dan icin",
  about: "hakkinda konusunda konusu konusuyla ilgili dair",
  who: "kiminle kim kime kimle",
  how: "nasil nereden",
  what: "ne neden niye nicin hangi ne_zaman",
  if: "eger",
  ours: "sirketimiz sirketim ekibim ailem",
  measure: "kac ne_kadar saat_kacta kacta kac_tane",
  matter: "sorun sorunum sorum soru konu konuyu mesele bunu",
  past: `konustum konustu konustuk gorustum gorustuk dedi soyledi soylemisti davrandi kabaydi idi dun aradi aradim gelmedi geldi yapti
    vermedi baglandim ilgilenmedi`,
  thing: `eve evime saatleri saat saati mesai numarasi numara telefonu telefon adres adresi eposta maas maasi is_ilanlari ilanlari ilani girisi
    giris giris_yap sifre sifresi adi ismi puan fiyat fiyati ucret ucreti ucretli ucretsiz acik kapali calisma calismasi kadrosu
    basvurusu basvuru degerlendirme sayisi`,
  becomes: "olarak",
  act: `olabilirim olmak olurum oldum ekle ekleyin eklemek cikar sil degistir degistirmek degistirebilir degisikligi degisimi sikayet
    tesekkur ise_al tasimak tasi puanla gecmek`,
  trade: "emlak sigorta seyahat kredi vergi gayrimenkul",
  other: `insan_kaynaklarindan insan_kaynaklarinin insan_haklarina insan_kaynaklari insan_kaynaklarina insan_kaynaklariyla insan_haklari insan_misin insan_misiniz insanmisin insan_miyim
    robot_musun robot_musunuz robotmusun bot_musun bot_musunuz botmusun gercek_misin gercek_kisi_misin kisi_misin temsilci_misin
    temsilci_misiniz operator_musun kisi_basi kisi_basina yetkili_servis yetkili_servisi yetkili_bayi yetkili_satici baska_birine
    baska_biri baska_birinin baska_kisi baska_kisiye baska_bir_kisi baska_bir_kisiye baska_operatore baska_operator mobil_operator
    genel_mudurunuz genel_mudur emlak_danismani sigorta_danismani irtibat_kisisi benim_mudurum mudurum`,
  plain:
    "yetkililik* mudurluk* yoneticilik* insanlik* insanca kisisel* kisilik insanlik insanlik_icin uzmanlik* baglanti* yetkililik musteri_numarasi konusma_tanima ulasim* danismanlik*",
};
