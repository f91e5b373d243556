import type { Language } from "../language.ts";

/** Chinese puts no blanks between words; simplified and traditional letters. */
export const zh: Language = {
  tag: "zh",
  unspaced: /[一-龯]/,
  typos: "",
  promise: [
    "(正在|马上|这就|立即|我将|我会|请稍等|請稍等|為您|为您).{0,6}(转接|轉接|接通|转到|转|轉|连接).{0,6}(人工|客服|专员|專員|坐席)",
  ],
  noPromise: ["不能|无法|無法|不|是否|吗|嗎|需要.*请|如果|如需|稍后|稍後|明天|回电|邮件|非工作时间"],
  gateRoots: "$",
  gates: [
    { words: ["下班|(非|不在|不是)(工作|上班|营业|營業)(时间|時間)|节假日|節假日|休息日|已关闭|已關閉"], gate: "closed", when: true },
    { words: ["(工作|上班|营业|營業)(时间|時間)|营业中|營業中"], gate: "closed", when: false },
    { words: ["无人|無人|忙线|忙線|全忙|(没有|沒有|无|無)(空闲|空閒|在线|在線)|坐席不足|不在线|不在線"], gate: "noAgent", when: true },
    { words: ["有空闲|有空閒|在线|在線"], gate: "noAgent", when: false },
    { words: ["错误|錯誤|失败|失敗|异常|異常|(不|未|没有|沒有)成功"], gate: "failure", when: true },
    { words: ["成功"], gate: "failure", when: false },
  ],
};
