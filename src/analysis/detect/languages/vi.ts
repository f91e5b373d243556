import type { Language } from "../language.ts";

export const vi: Language = {
  tag: "vi",
  typos: "",
  lone: "sep",
  promise: [
    "(dang|se|xin|de) (em |toi |minh )?(ket noi|chuyen)( \\w+){0,5} PERSON",
    "PERSON se (ho tro|tra loi|lien he|tiep nhan)( \\w+){0,4}",
  ],
  noPromise: ["khong|chua|xin loi|neu|co muon|goi lai|email|ngay mai|gio lam viec|tam dong"],
  gateRoots: "dong mo ngoai trong ngay gio khong het tu tong nhan loi that thanh",
  gates: [
    { words: ["dong cua|khong mo cua|(ngoai|khong trong|khong phai) gio( \\w+){0,2}|ngay le|cuoi tuan"], gate: "closed", when: true },
    { words: ["mo cua|gio lam viec|trong gio( \\w+){0,2}"], gate: "closed", when: false },
    { words: ["khong( \\w+){0,2} nhan vien( \\w+){0,2}|het nhan vien"], gate: "noAgent", when: true },
    { words: ["nhan vien( \\w+){0,2} san sang"], gate: "noAgent", when: false },
    { words: ["loi|that bai|(khong|chua) thanh cong"], gate: "failure", when: true },
    { words: ["thanh cong"], gate: "failure", when: false },
  ],
};
