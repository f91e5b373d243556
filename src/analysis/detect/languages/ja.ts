import type { Language } from "../language.ts";

/** Japanese puts no blanks between words: its words are looked for anywhere, the longest first. */
export const ja: Language = {
  tag: "ja",
  unspaced: /[ぁ-ヿ一-龯]/,
  typos: "",
  promise: [
    "(オペレーター|オペレータ|担当者|係の者|係員|スタッフ|エージェント|有人).{0,6}(おつなき|つなき|お繋き|繋き|接続|転送|取り次き|代わり|引き継)",
  ],
  noPromise: [
    "ません",
    "てきない",
    "てきかね",
    "ますか",
    "ましょうか",
    "しますか",
    "折り返し",
    "メール",
    "明日",
    "営業日",
    "後日",
    "時間外",
  ],
  gateRoots: "$",
  gates: [
    { words: ["閉店|営業時間外|時間外|休業|休日|祝日|定休"], gate: "closed", when: true },
    { words: ["営業中|営業時間内|営業時間|受付時間"], gate: "closed", when: false },
    // In Chinese, what is not there stands behind it: 不在营业时间.
    { words: ["不在(?![营營工上])|満席|混雑|対応てきる.*いない"], gate: "noAgent", when: true },
    { words: ["対応可能|空き|在席"], gate: "noAgent", when: false },
    { words: ["エラー|失敗|例外"], gate: "failure", when: true },
    // Chinese writes the word alike, and what denies it in front of it.
    { words: ["(?<![不未有])成功"], gate: "failure", when: false },
  ],
};
