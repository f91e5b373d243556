import { lines, type Sample } from "./sample.ts";

export const tr: Sample = {
  tuning: {
    asking: lines(`
      Bir insanla konuşmak istiyorum
      Müşteri temsilcisine bağlanmak istiyorum
      müşteri temsilcisi
      temsilciye bağlan
      Beni bir temsilciye bağlayın
      Beni operatöre bağla
      operatör
      canlı destek
      Canlı desteğe bağlanmak istiyorum
      gerçek bir kişiyle konuşmak istiyorum
      gercek bir insanla gorusmek istiyorum
      musteri temsilcisi ile gorusmek istiyorum
      Yetkili biriyle görüşebilir miyim?
      yetkiliyle görüşmek istiyorum
      Robotla konuşmak istemiyorum
      Botla konuşmak istemiyorum, insan istiyorum
      Biriyle konuşabilir miyim
      Bir çalışanınızla konuşmam lazım
      Müşteri hizmetleri
      Müşteri hizmetlerine bağlanmak istiyorum
      müşteri hizmetleriyle görüşmek istiyorum
      Bana bir insan ver
      Canlı biri var mı?
      Gerçek birine bağlar mısınız lütfen
      Temsilci istiyorum
      temsilci ile konuş
      Canlı temsilciyle sohbet etmek istiyorum
      Beni anlamıyorsun, temsilciye aktar
      Müdürünüzle görüşmek istiyorum
      Destek ekibiyle konuşmak istiyorum
      Danışmana bağlan
      bir danışmanla görüşebilir miyim?
      İnsan desteğine ihtiyacım var
      müşteri temsilcisiyle nasıl görüşebilirim?
      Çağrı merkezine bağlanmak istiyorum
      Lütfen beni bir uzmana yönlendirin
      temsilciye aktar
      yeter artık insanla konuşmak istiyorum
      insan
      Bir yetkiliye ulaşmak istiyorum
      Müşteri temsilcisine aktarılmak istiyorum
      Asistanla değil gerçek kişiyle görüşmek istiyorum
    `),
    other: lines(`
      Sen insan mısın?
      Robot musun?
      Bir insanla mı konuşuyorum?
      Temsilciniz çok kabaydı
      Nasıl müşteri temsilcisi olabilirim?
      Kaç kişi sığar?
      iptal
      Siparişi iptal et
      Faturam hakkında konuşmak istiyorum
      Bir insanla konuşmak istemiyorum
      Temsilciyle görüşmeme gerek yok
      Müşteri hizmetleri çalışma saatleri
      Operatör değiştirmek istiyorum
      Hangi operatörü kullanıyorum?
      Numaramı başka operatöre taşımak istiyorum
      Dört kişilik masa
      Kişi başı ne kadar?
      Beni geri arayın
      Merhaba
      Kargom nerede?
      Türkçe konuşmak istiyorum
      İnsan kaynakları
      İnsan kaynaklarına bağlı iş ilanları
      Emlak danışmanı arıyorum
      Temsilci beklememi söyledi
      Temsilcinizle zaten konuştum
      Genel müdürünüz kim?
      Yetkili servis nerede?
      yetkili bayi
      Başka bir kişi kargomu alabilir mi?
      Teşekkürler yardımınız için
      Başka birine para göndermek istiyorum
      Şifremi unuttum, yardım
      Hesabımı Facebook'a bağla
      Beni aktarma
      İnsan hakları
      Kişisel bilgiler
      Çalışan girişi
      Kaç çalışanınız var?
      Sigorta acentesi
      Canlı yayın izle
      Canlı maç skorları
    `),
  },
  newest: {
    asking: lines(`
      Merhaba, iade bölümünden biriyle görüşmem gerekiyor
      bir insanla yazışabilir miyim
      Gerçek temsilci istiyorum!!!
      Beni anlamıyorsunuz, başka biriyle görüştürün
      temsilci lütfen
      Müşteri hizmetlerine nasıl ulaşırım?
      Sorunumu bir insanla çözmek istiyorum
      Lütfen bir temsilciyle görüştürün
      Bana bir insanın cevap vermesini istiyorum
      robotlardan bıktım, insan istiyorum
      Bir uzmana aktarılabilir miyim?
      Yardım edecek bir temsilciye ihtiyacım var
      sohbete canlı temsilci bağla
      Canlı bir kişiyle konuşmak mümkün mü?
      yeter, normal bir insan bağlayın
      Teknik destekle görüşmek istiyorum
      müşteri temsilcisi ile görüşme
      canlı destek hattı
      Bot yardımcı olmuyorsa kiminle konuşabilirim?
      temsilciye bağlanmak istiyorum
      bunu bir banka çalışanıyla çözmek istiyorum
      otomatik cevap istemiyorum insanla yazışmak istiyorum
      bir çalışandan yardım almak istiyorum
      burada gerçek biri cevap veriyor mu?
      kişiyle konuş
      bir insandan yardım istiyorum
      danışmanla iletişime geç
      insanla iletişim kurmak istiyorum
      sohbeti temsilciye aktar
      temsilci bağla
      müşteri temsilcisi istiyorum
    `),
    other: lines(`
      İletişim bilgileri
      Ürün iade etmek istiyorum
      Kaç temsilciniz var?
      Danışmanla görüşmek istemiyorum
      Çalışan olarak nasıl giriş yaparım?
      Kişisel bilgilerimi değiştirmek istiyorum
      İş arkadaşımda da aynı sorun var
      Ankara şubesinin müdürü kim?
      Temsilci telefonu yüzüme kapattı
      Teknisyen ne zaman gelecek?
      Eve teknisyen çağırmak istiyorum
      Danışman hakkında yorum yap
      Temsilci olarak çalışmak istiyorum
      Bir insan kaç kilo?
      numara taşıma başka operatöre
      İnternete bağlanmıyor
      İnternete bağlanmak istiyorum
      Wifi bağlantısı yok
      Para aktarmak istiyorum
      sohbet
      Bakiyemi aktar
      arıza bildirmek istiyorum
      eşim için nasıl kart sipariş ederim
      danışmanınız bana indirim sözü verdi
      teknisyen ne zaman burada olur
      faturamla ilgili yardıma ihtiyacım var
      sözleşmedeki kişinin adını değiştir
      iki paketi birleştir
      interneti yeni eve taşımak istiyorum
      iletişim formu
      pazar günü açık mısınız
      danışmanla randevuyu iptal et
      bana e-posta gönder
      para iadesi
      sizde kaç kişi çalışıyor
      çalışanlar çok kibardı
      canlı sonuçlar
    `),
  },
};
