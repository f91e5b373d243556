import { lines, type Sample } from "./sample.ts";

export const hi: Sample = {
  tuning: {
    asking: lines(`
      मुझे एजेंट से बात करनी है
      किसी इंसान से बात कराओ
      मैं किसी व्यक्ति से बात करना चाहता हूँ
      कस्टमर केयर से बात करनी है
      क्या मैं किसी से बात कर सकता हूं?
      एजेंट
      ग्राहक सेवा से जोड़ें
      मुझे ग्राहक सेवा प्रतिनिधि से बात करनी है
      कृपया मुझे किसी अधिकारी से जोड़ दीजिए
      असली इंसान चाहिए
      रोबोट नहीं इंसान चाहिए
      मैनेजर से बात करवाइए
      किसी से बात करा दो
      मुझे लाइव एजेंट चाहिए
      सपोर्ट टीम से संपर्क करना है
      एजेंट से चैट करें
      इंसान से बात करें
      मुझे बॉट से बात नहीं करनी
      कॉल सेंटर से कनेक्ट करो
      मुझे किसी की मदद चाहिए, इंसान की
      mujhe agent se baat karni hai
      kisi insaan se baat karao
      customer care se baat karni hai
      kya main kisi se baat kar sakta hu
      mujhe kisi se baat karni hai
      agent se baat karwa do
      mujhe human se connect karo
      customer care executive se baat karwao
      koi hai jo meri help kar sake
      mujhe real person se baat karni hai
      insan chahiye bot nahi
      manager se baat karni hai abhi
      mujhe kisi aadmi se baat karni hai
      kripya mujhe adhikari se jod dijiye
      customer service se kaise baat kare
      support team se connect kar do
      agent chahiye
      live agent se chat karna hai
      mere ko agent se baat karna hai
      bhai kisi bande se baat kara de
      aap samajh nahi rahe, kisi insan se baat karaiye
      mujhe supervisor se baat karna hai please
      human se baat karo
      main bot se baat nahi karna chahta
      call transfer karo agent ko
      koi agent available hai kya
      customer care ko connect karo
      mujhe executive se baat karni h
      plz agent se bat krao
      mjhe customer care se bat krni h
      bhai agent se connect kar
      mujhe kisi insaan se chat karni hai
      कस्टमर केयर वालों से बात कराओ
      क्या मुझे कोई इंसान मिलेगा
      sir kisi se baat karwa dijiye na
      mera paisa kat gaya agent se baat karao
      customer care agent chahiye abhi
      human support chahiye
      ye bot bekar hai mujhe insaan chahiye
      किसी कर्मचारी से बात करनी है
      मुझे मैनेजर से मिलाओ
      kya aap mujhe agent se connect kar sakte ho
      kisi executive se baat karni thi
      agent se baat krwa dijiye
      real insan se baat karwao
      customer care executive se baat kaise kare
      मेरी समस्या हल नहीं हो रही, अधिकारी से बात कराएं
      support wale se baat karni hai
      call center wale se baat karao
      koi insaan reply kare please
      aapke kisi aadmi se baat karao
      agent dijiye
      mujhe customer care officer se baat karni hai
      किसी सीनियर से बात कराओ
      मुझे इंसान से चैट करनी है
      kya yaha koi insaan hai
      बॉट से नहीं, किसी इंसान से बात करनी है
      please agent se jod do
      mera issue solve nahi hua agent ko transfer karo
      support se baat krni h bhai
      कृपया एजेंट से कनेक्ट करें
      customer support chahiye
      kisi se bat kra do plz
      मुझे आपके मैनेजर से बात करनी है
      tum samajh nahi rahe ho manager ko bulao
      customer care se connect kare
      kya koi mujhse baat kar sakta hai
      live chat karna hai agent se
      प्रतिनिधि से संपर्क करना है
      koi representative hai kya
      mujhe aapke kisi staff se baat karni hai
      hello, agent se connect kijiye please
      kisi insaan ko bulao yaar
      mujhe problem hai, kisi se baat karni padegi
      ग्राहक सेवा अधिकारी से बात करनी है
      एजेंट से कैसे बात करें
      मुझे किसी एजेंट की जरूरत है
      mujhe human agent ki zarurat hai
      customer care number nahi chahiye, yahi agent se baat karao
      koi agent se baat karwa sakte ho kya
      अरे भाई किसी इंसान को बुला दो
      baat karo kisi agent se
      agent se direct baat karni hai
      aapka manager kaha hai usse baat karni hai
      mujhe support executive se connect kare
      chat agent ko de do
      मशीन से नहीं इंसान से बात करनी है
      kya main agent se chat kar sakti hu
      customer service agent se baat
      sahayata ke liye kisi vyakti se baat karni hai
      mujhe real agent chahiye bot nahi
      kisi se baat kara dijiye
      customer care ke kisi bande se baat karni hai
      एजेंट से चैट करना चाहता हूं
      मुझे किसी वरिष्ठ व्यक्ति से बात करनी है
      please transfer my chat to agent bhai
      human se baat karwa do yaar
      mujhe koi samjhane wala insaan chahiye
      agent ko bulao
      customer care pe baat karni hai
      कस्टमर केयर एजेंट से जोड़ो
      support executive se chat
      mai ek insaan se baat karna chahta hu
      baat karwa do manager se
      kya mujhe agent mil sakta hai
    `),
    other: lines(`
      क्या आप रोबोट हैं
      क्या आप इंसान हैं?
      क्या मैं किसी इंसान से बात कर रहा हूँ?
      कस्टमर केयर का नंबर क्या है
      ग्राहक सेवा का समय क्या है
      एजेंट बहुत बदतमीज था
      एजेंट ने कहा था कि पैसे आ जाएंगे
      मुझे एजेंट नहीं चाहिए
      एजेंट से बात नहीं करनी
      मुझे एजेंट बनना है
      एजेंट कैसे बनें
      बीमा एजेंट
      प्रॉपर्टी एजेंट चाहिए
      मुझे कॉल बैक करो
      मुझे बिल के बारे में बात करनी है
      पैसे ट्रांसफर करना है
      किसी और को पैसे भेजने हैं
      कितने लोग जा सकते हैं
      कल मैंने एजेंट से बात की थी
      ऑर्डर रद्द करना है
      मानव संसाधन
      मानव अधिकार
      मदद के लिए धन्यवाद
      मेरा ऑर्डर कहाँ है
      व्यक्तिगत ऋण
      kya aap robot ho
      kya aap insaan ho
      kya main insan se baat kar raha hu
      customer care ka number kya hai
      customer care ka number do
      customer care kab khulta hai
      customer care timing
      agent ne bola tha refund aayega
      agent bahut rude tha
      mujhe agent nahi chahiye
      agent se baat nahi karni
      mujhe agent banna hai
      agent kaise bane
      insurance agent ka number
      property agent chahiye
      mujhe call back karo
      mujhe bill ke bare me baat karni hai
      paise transfer karna hai
      kisi aur ko paise bhejne hai
      kitne log ja sakte hai
      kal maine agent se baat ki thi
      order cancel karna hai
      mera order kaha hai
      manager ka naam kya hai
      delivery boy ka number do
      delivery boy ne call nahi kiya
      customer care wale phone nahi uthate
      agent login kaise kare
      thank you for help
      mujhe loan chahiye
      mera account block ho gaya hai
      appointment book karna hai doctor se
      hindi me baat karo
      mere pati ne agent se baat ki hai
      job chahiye customer care me
      agent kab aayega
      agent ne paise le liye
      kya aap insaan hai ya machine
      कस्टमर केयर ने फोन नहीं उठाया
      customer care ka time
      kisi ne mera otp manga
      mujhe kisi aur number par paise bhejne the
      agent ki shikayat karni hai
      एजेंट की शिकायत करनी है
      एजेंट का कमीशन कितना है
      mere bhai ne customer care se baat ki thi
      mujhe agent ki zaroorat nahi hai
      property dealer se baat karni hai
      mujhe baat nahi karni kisi se
      car insurance agent kaise badle
      mera manager mujhe chutti nahi de raha
      koi naya offer hai
      ek insaan kitna saman le ja sakta hai
      एक व्यक्ति कितने टिकट ले सकता है
      callback chahiye
      aap kaun ho
      kya ye insaan chat kar raha hai
      agent ka mobile number bhejo
      एजेंट मेरे घर कब आएगा
      customer care wale ne galat jankari di
      mujhe agent ki job chahiye
      mujhe kisi agent se baat nahi karni
      agent ko paise de diye the
      mera order kisi aur ko mil gaya
      क्या दो लोग एक साथ यात्रा कर सकते हैं
      कस्टमर केयर सुबह कितने बजे खुलता है
      yeh customer care ka asli number hai kya
      maine manager se baat kar li hai
      railway agent se ticket book karwana
      ladki se baat karni hai
      dost se baat karni hai
      mummy se baat karni hai
      har insaan ko bima chahiye
      kitne insaan kaam karte hai company me
      call mat karo mujhe
      agent se baat hui thi usne bola 2 din me refund
      agent ko kitna commission milta hai
      customer care ka koi jawab nahi
      kya customer care 24 ghante khula hai
      इंसान कितने साल जीता है
      एजेंट ने गलत जानकारी दी
      mujhe insaan samajh rakha hai kya
      koi charge lagega kya
      mera manager kaun hai
      mujhe agent banne ke liye form chahiye
      kisi dost ko gift bhejna hai
      aap agent ho kya
      mujhe kisi se baat nahi karni
      agent ka address
      teacher se baat karni hai
      call center me kaam karna hai
      क्या मैं बॉट से बात कर रहा हूं
      मेरी माँ ने एजेंट से बात की
      kal agent ka phone aaya tha
      log kya kehte hai is product ke bare me
      agent ka call nahi aaya
      customer care me baat hui thi
      mujhe insaan nahi robot chahiye
      agent ke bina booking kaise kare
      kya agent ko paise dene padenge
      agent kaha milega
      customer care ka timing batao
      एजेंट कब आएगा
      kya main sahi insaan se baat kar raha hu
      driver se baat karni hai
      mere papa ke naam ka account hai
      insaan ki umar
      koi discount milega kya
      agent portal login nahi ho raha
      kisi bhi store se le sakte hai kya
    `),
  },
  newest: {
    asking: lines(`
      भाई किसी आदमी से बात करवा दे
      मुझे वरिष्ठ अधिकारी से बात करनी है
      कस्टमर सपोर्ट से कनेक्ट कीजिए
      एजेंट को चैट ट्रांसफर करें
      क्या कोई एजेंट उपलब्ध है?
      हेल्पलाइन वाले किसी व्यक्ति से बात कराइए
      मुझे इंसानी मदद चाहिए
      ह्यूमन एजेंट से बात करनी है
      प्रतिनिधि से बात
      कोई है जिससे मैं बात कर सकूं
      agent se baat krni hai
      koi insan hai kya baat karne ke liye
      kisi senior se baat karwao
      mujhe customer support se baat karna hai
      bot se pareshan ho gaya, agent do
      executive ko bulao
      kisi ko bhejo jo samajh sake, agent chahiye
      kaise baat kare customer care se
      asli insan se baat karni hai robot se nahi
      mujhe aapke manager se baat karni hai
      kya koi agent mil sakta hai
      human agent please
      customer care executive
      mujhe technical team se baat karni hai
      please connect to agent mujhe samajh nahi aa raha
      mai customer care se baat karna chahti hu
      agent ko connect kar dijiye
      kisi real insaan se baat karado yaar
      muje agent se bat karni he
      aap mujhe customer care se jod sakte hai kya
    `),
    other: lines(`
      एजेंट का नाम क्या है
      एजेंट ने फोन काट दिया
      ग्राहक सेवा बहुत खराब है
      क्या ग्राहक सेवा रविवार को खुली है
      डिलीवरी वाला नहीं आया
      मुझे बाद में फोन करना
      किसी दूसरे व्यक्ति के नाम पर खाता
      अपना एजेंट बदलना है
      एजेंट लॉगिन
      मेरी पत्नी ने कल बात की थी
      क्या यह बॉट है
      इंसान का शरीर
      मेरे बैंक मैनेजर ने कहा
      ट्रैवल एजेंट
      मुझे हिंदी में बात करनी है
      agent ka naam kya tha
      customer care bahut bekar hai
      kya customer care sunday ko khula hai
      mujhe baad me call karna
      agent badalna hai
      agent app download
      aap bot ho ya insaan
      yeh bot hai kya
      kya main robot se baat kar raha hoon
      travel agent chahiye goa ke liye
      lic agent kaun hai
      bank manager ne bola form bharo
      mere dost ne agent se baat ki
      customer care me job kaise mile
      kisi dusre insan ke naam pe sim
      kitne agent hai aapke paas
      paise kisi aur ke account me transfer ho gaye
      baat karne ke liye kitna charge lagta hai
      customer care se baat ho gayi thanks
    `),
  },
};
