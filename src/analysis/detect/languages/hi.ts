import type { Language } from "../language.ts";

/** Who says what the bot is about to do. */
const LINKED =
  "(जोड (रहा|रही|रहे|देता|देती|देते|दूंगा|दूंगी)|जोडा जा|जोडता|जोडती|जोडते|(कनेक्ट|ट्रांसफर) (कर|करता|करती|करते|किया|की)|(करा|करवा) (रहा|रही|रहे|देता|देते|देती)|jod (raha|rahi|rahe|deta|deti|dete|dunga)|joda ja|jodta|jodti|jodte|(connect|transfer) (kar|karta|karti|karte|kiya|ki)|(kara|karwa) (raha|rahi|rahe|deta|dete|deti))";

/** In Devanagari, and in the Latin letters that people type. */
export const hi: Language = {
  tag: "hi",
  verbLast: true,
  typos: "प्रतिनिधि अधिकारी व्यक्ति कस्टमर adhikari pratinidhi insaan chahiye",
  promise: [
    `(मैं|हम|आपको|आपकी|main|mai|hum|aapko|apko|aapki)( \\w+){0,4} PERSON( \\w+){0,2} ${LINKED}( \\w+){0,3}`,
    `PERSON( \\w+){0,2} ${LINKED} (रहा|रही|रहे|जा|देता|देते|raha|rahi|rahe|ja|deta|dete)( \\w+){0,2}`,
    "PERSON( \\w+){0,3} (आपसे बात करेंगे|आपसे बात करेगा|आपकी मदद करेंगे|आपकी मदद करेगा|जुडेंगे|जुडेगा|aapse baat karenge|aapse baat karega|aapki madad karenge|aapki madad karega|aapki help karenge|judenge)",
  ],
  noPromise: [
    "नहीं|नही|क्या|चाहते|चाहेंगे|अगर|यदि|कल|बाद में|फोन|कॉल|ईमेल|घंटे|घंटों|खेद|माफ|असमर्थ|बंद|nahi|nahin|kya|chahte|chahenge|agar|kal|baad|phone|call|email|ghante|sorry|maaf|band",
  ],
  gateRoots: "बंद छुट्टी कार्यालय खुला काम कार्य समय कोई एजेंट उपलब्ध व्यस्त त्रुटि विफल सफल band$ chhutti chutti khula agent koi$ uplabdh samay",
  gates: [
    {
      words: ["बंद|छुट्टी|(कार्य|काम के|कार्यालय) ?समय (के )?(बाहर|समाप्त)|band|chhutti|chutti|samay ke bahar"],
      gate: "closed",
      when: true,
    },
    { words: ["खुला|खुली|(कार्य|काम का|काम के|कार्यालय) ?समय|khula|kaam ka samay|karya samay"], gate: "closed", when: false },
    {
      words: ["कोई एजेंट( \\w+)? नहीं( \\w+)?|एजेंट( \\w+)? (व्यस्त|उपलब्ध नहीं|अनुपलब्ध)|अनुपलब्ध|koi agent( \\w+)? nahi( \\w+)?|agent uplabdh nahi"],
      gate: "noAgent",
      when: true,
    },
    { words: ["एजेंट( \\w+)? (उपलब्ध|ऑनलाइन)|agent uplabdh|उपलब्धता"], gate: "noAgent", when: false },
    { words: ["त्रुटि|विफल|विफलता"], gate: "failure", when: true },
    { words: ["सफल|सफलता"], gate: "failure", when: false },
  ],
};
