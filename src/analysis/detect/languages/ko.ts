import type { Language } from "../language.ts";

export const ko: Language = {
  tag: "ko",
  unspaced: /[가-힣]/,
  typos: "",
  promise: [
    "PERSON ?(에게|한테|과|와|으로|로|께)? ?(바로 |지금 |곧 )?(연결해 ?드리겠|연결하겠|연결해 ?드릴게|연결할게|연결 ?중|연결합니다|연결됩니다|전환해 ?드리겠|안내해 ?드리겠|이관하겠)",
    "PERSON ?(이|가|분이|께서)? ?(곧|잠시 후)( 답변| 도와| 안내| 연결)",
  ],
  noPromise: ["없습니다|못 ?합니다|어렵습니다|원하시면|원하십니까|할까요|드릴까요|이메일|내일|나중에|전화 ?드리|영업시간|운영시간|죄송"],
  gateRoots: "$",
  gates: [
    { words: ["영업 ?종료|운영 ?종료|(영업|운영|상담|근무) ?시간 ?(외|아님|종료)|휴일|공휴일|주말|휴무"], gate: "closed", when: true },
    { words: ["영업 ?시간|운영 ?시간|영업 ?중|운영 ?중|상담 ?시간"], gate: "closed", when: false },
    { words: ["상담(원|사) ?(없음|부재)|상담 ?불가"], gate: "noAgent", when: true },
    { words: ["상담(원|사) ?(가능|대기)|상담 ?가능"], gate: "noAgent", when: false },
    { words: ["오류|실패|에러"], gate: "failure", when: true },
    { words: ["성공"], gate: "failure", when: false },
  ],
};
