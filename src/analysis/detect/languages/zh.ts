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
    { words: ["下班|非工作时间|节假日|休息日|已关闭"], gate: "closed", when: true },
    { words: ["上班时间|工作时间|营业时间|营业中"], gate: "closed", when: false },
    { words: ["无人|忙线|全忙|没有空闲.*|坐席不足|不在线"], gate: "noAgent", when: true },
    { words: ["有空闲|在线"], gate: "noAgent", when: false },
    { words: ["错误|失败|异常"], gate: "failure", when: true },
    { words: ["成功"], gate: "failure", when: false },
  ],
};
