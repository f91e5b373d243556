import type { Lexicon } from "../lexicon.ts";

/** In Devanagari, and in the Latin letters that people type; words that other languages have, too, are known in rows only (`ho`, `de`, `me`). */
export const hi: Lexicon = {
  human: "इंसान इन्सान इंसानी मानव मनुष्य ह्यूमन ह्युमन insaan insan insaani insani inshan manushya",
  role: `customer_care_officer care_officer अफसरों एजेंट एजेन्ट एजंट प्रतिनिधि अधिकारी अफसर मैनेजर प्रबंधक एग्जीक्यूटिव एक्जीक्यूटिव
    एग्जिक्यूटिव सुपरवाइजर ऑपरेटर सलाहकार विशेषज्ञ कर्मचारी सीनियर adhikari adhikaari pratinidhi karmchari karamchari afsar
    kisi_senior senior_se senior_ko executive executives agent agents manager supervisor operator representative ejent`,
  person: "person persons व्यक्ति शख्स vyakti vyakti_se",
  someone: "किसी कोई kisi koi kissi किसीसे kisise",
  folk: "people आदमी बंदा बंदे लोग लोगों aadmi admi aadami banda bande log logo logon",
  expert: "डॉक्टर वकील doctor vakil",
  desk: `ग्राहक_सेवा ग्राहक_सेवा_केंद्र ग्राहक_सहायता कस्टमर_केयर कस्टमर_सर्विस कस्टमर_सपोर्ट कॉल_सेंटर हेल्पलाइन हेल्पडेस्क
    हेल्प_डेस्क सहायता_केंद्र लाइव_चैट सपोर्ट_टीम टेक्निकल_टीम customer_care customer_service customer_support call_center
    call_centre helpline help_desk helpdesk grahak_seva grahak_sewa support_team_se support_team_ko technical_team_se
    technical_team_ko tech_team_se tech_team_ko customercare kastamar_care`,
  team: "टीम सपोर्ट विभाग डिपार्टमेंट team support department vibhag",
  bot: "बॉट रोबोट मशीन चैटबॉट कंप्यूटर bot robot machine chatbot",
  talk: `pe_baat pe_bat पे_बात par_baat पर_बात talk_to speak_to chat_with talk_with speak_with बात बातचीत चैट संपर्क सम्पर्क baat bat
    baatcheet batchit chat sampark contact talk baatchit`,
  talking: `chat_kar_raha chat_kar_rahi चैट_कर_रहा चैट_कर_रही बात_कर_रहा बात_कर_रही baat_kar_raha baat_kar_rahi bat_kar_raha
    baat_kr_raha`,
  pass: `मिलाओ मिलवाओ मिलवा milao milwao milwa milva connect_to transfer_to connect_me_to जोड जोडें जोडो जोडिए जोडिये जोडे कनेक्ट
    ट्रांसफर jod jodo jode jodiye connect transfer`,
  escalate: "escalate एस्केलेट",
  want: `जरूरत zarurat zaroorat jarurat jaroorat चाहिए चाहिये चाहता चाहती चाहते चाहूंगा चाहूंगी chahiye chahie chaiye chahta chahti
    chahte chahunga chaahiye chiye`,
  give: "hai_kya है_क्या hain_kya हैं_क्या बुला bula दिलाओ बुलाओ बुलाइए बुलाइये bulao bulaiye dilao dilwao",
  help: "reply रिप्लाई मदद सहायता हेल्प madad help sahayata जवाब jawab",
  later: `कॉल_बैक callback call_back अपॉइंटमेंट appointment बाद_में baad_me baad_mein bad_me मुझे_कॉल mujhe_call फोन_करो phone_karo
    call_karwao`,
  call: "कॉल फोन call phone",
  modal: "सकता सकती सकते सकूं सकू सके sakta sakti sakte saku sakun sake sakoon",
  there: `available_hai_kya है_जो hai_jo है_जिससे hai_jisse उपलब्ध_है available_hai मिल_सकता mil_sakta mil_sakti मिल_सकती milega
    मिलेगा milegi मिलेगी available_h`,
  not: "नहीं नही मत बिना nahi nhi nahin bina nai mat",
  enough: "परेशान pareshan तंग थक बजाय bajay",
  or: "या",
  i: "मैं हम mai",
  me: "मुझे मुझको हमें mujhe muje mjhe mujhko mujko mereko mere_ko मेरे_को humein hame hume",
  you: "आप तुम aap tum",
  your: "आपका आपके आपकी aapka aapke aapki apka apke apki tumhare",
  my: "मेरा मेरी मेरे mera meri mere",
  article: "एक ek",
  real: "असली वास्तविक रियल लाइव asli asali real live",
  tongue: "हिंदी हिन्दी अंग्रेजी इंग्लिश hindi english angrezi",
  filler: `karni_thi karna_tha krni_thi करनी_थी करना_था कृपया प्लीज kripya krupya kripaya please plz pls अभी abhi जल्दी jaldi तुरंत
    turant भाई bhai यार yaar yar सर sir मैडम madam जी तो हैं है हूं हो hai hain hu hun hoon और aur भी bhi बस bas सिर्फ sirf ही
    कर करो करें करना करनी करने करके कीजिए कीजिये करिए करा कराओ कराइए कराएं करवा करवाओ करवाइए करवाएं करवाना करूं kar karo kare
    karna karni karne karke kijiye kariye kara karao karaiye karwa karwao karwaiye karwado karado kardo karu karun kra krao krna
    krni krne kr krwao krwado karva karvao karana karwana दो दे दीजिए दीजिये देना दें dijiye dijie dedo kara_do kara_de karwa_do
    karwa_de kar_do kar_de अब ab क्या kya ठीक thik ओके ok okay बोलो नंबर_नहीं सीधे sidhe`,
  greeting: "नमस्ते नमस्कार namaste हैलो हेलो hello",
  to: "se_direct से_सीधे se_seedhe से को के_साथ ke_sath ke_saath se ko वालों वालो walo walon वाले wale वाली wali",
  at: "में पर का की के ka ki ke mein",
  about: "बारे_में bare_me bare_mein baare_me baare_mein के_बारे_में ke_bare_me ke_baare_me ke_bare_mein ke_baare_mein",
  who: "कौन kaun किससे kisse",
  how: "कैसे kaise kese कहां kahan",
  what: "कब क्यों kab kyu kyun kyon",
  that: "जो jo जिससे jisse",
  if: "अगर यदि agar",
  measure: "कितना कितने कितनी kitna kitne kitni",
  past: `था थी थे बात_की baat_ki bat_ki bola बोला ने_कहा ne_kaha kaha_tha कहा_था हो_गई ho_gayi ho_gai हुई hui मैंने maine tha thi
    किया kiya काट दिया diya कल_बात`,
  thing: `kaha_milega kahan_milega कहां_मिलेगा kaha_milenge नंबर नम्बर number timing timings time समय टाइम naam नाम name email ईमेल
    पता address वेतन सैलरी salary नौकरी job jobs vacancy शुल्क charges खुला खुली खुलता खुलेगा khulta khula khuli बंद login लॉगिन
    ऐप rating रेटिंग password`,
  act: "बनना बनें बनूं बने banna bane banu शिकायत shikayat हटाना बदलना बदलें badalna badlna feedback",
  trade: "बीमा प्रॉपर्टी ट्रैवल insurance travel बैंक टिकट डिलीवरी",
  other: `mera_agent mere_agent मेरा_एजेंट मेरे_एजेंट aapka_agent_hai या_इंसान ya_insaan ya_insan ya_human ya_agent ye_insaan
    yeh_insaan ye_human yeh_agent ye_agent यह_इंसान ये_इंसान यह_एजेंट loan_agent bank_agent delivery_agent property_agent
    property_dealer lic_agent property_wale baat_nahi_ho baat_nhi_ho बात_नहीं_हो बात_नही_हो kisi_ki_madad_se किसी_की_मदद_से
    मानव_संसाधन मानव_अधिकार मानवाधिकार delivery_boy आप_इंसान_हो आप_इंसान_है आप_इंसान_हैं आप_रोबोट_हो आप_रोबोट_है आप_रोबोट_हैं
    आप_बॉट_हो आप_बॉट_है आप_बॉट_हैं आप_असली_हो आप_असली_है आप_असली_हैं आप_एजेंट_हो आप_एजेंट_है आप_एजेंट_हैं aap_insaan_ho
    aap_insaan_hai aap_insaan_hain aap_insaan_he aap_insan_ho aap_insan_hai aap_insan_hain aap_insan_he aap_robot_ho
    aap_robot_hai aap_robot_hain aap_robot_he aap_bot_ho aap_bot_hai aap_bot_hain aap_bot_he aap_human_ho aap_human_hai
    aap_human_hain aap_human_he aap_real_ho aap_real_hai aap_real_hain aap_real_he aap_agent_ho aap_agent_hai aap_agent_hain
    aap_agent_he किसी_और kisi_aur कोई_और koi_aur किसी_दूसरे kisi_dusre kisi_doosre bank_manager बैंक_मैनेजर इंसान_का_शरीर
    kya_baat कितने_लोग kitne_log`,
  plain: `nahi_ho_rahi nhi_ho_rahi नहीं_हो_रही नही_हो_रही bekar kharab बेकार खराब बदतमीज nahi_aaya nahi_aayi nahi_aa_raha nahi_aa_rahi
    nahi_mila nahi_mili nahi_mil_raha nahi_mil_rahi nahi_hua nahi_ho_raha nahi_chal_raha nahi_chal_rahi nahi_kar_raha
    nahi_de_raha nahi_de_rahe nahi_pata samajh_nahi samajh_me_nahi nhi_aaya nhi_aayi nhi_aa_raha nhi_aa_rahi nhi_mila nhi_mili
    nhi_mil_raha nhi_mil_rahi nhi_hua nhi_ho_raha nhi_chal_raha nhi_chal_rahi nhi_kar_raha nhi_de_raha nhi_de_rahe nhi_pata
    samajh_nhi samajh_me_nhi nahin_aaya nahin_aayi nahin_aa_raha nahin_aa_rahi nahin_mila nahin_mili nahin_mil_raha
    nahin_mil_rahi nahin_hua nahin_ho_raha nahin_chal_raha nahin_chal_rahi nahin_kar_raha nahin_de_raha nahin_de_rahe nahin_pata
    samajh_nahin samajh_me_nahin नहीं_आया नहीं_आई नहीं_आ_रहा नहीं_आ_रही नहीं_मिला नहीं_मिली नहीं_मिल_रहा नहीं_मिल_रही नहीं_हुआ
    नहीं_हो_रहा नहीं_चल_रहा नहीं_चल_रही नहीं_कर_रहा नहीं_दे_रहा नहीं_पता समझ_नहीं समझ_में_नहीं नही_आया नही_आई नही_आ_रहा
    नही_आ_रही नही_मिला नही_मिली नही_मिल_रहा नही_मिल_रही नही_हुआ नही_हो_रहा नही_चल_रहा नही_चल_रही नही_कर_रहा नही_दे_रहा नही_पता
    समझ_नही समझ_में_नही व्यक्तिगत मानवीय मानवता`,
};
