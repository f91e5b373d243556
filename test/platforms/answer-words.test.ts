import { describe, expect, it } from "vitest";
import { answerIn, answerOf, answerOfValue } from "../../src/platforms/answer-words.ts";

describe("intents that answer", () => {
  const intent = (name: string, ...said: readonly string[]) => ({
    name,
    phrases: said.map((text) => ({ text, at: { file: "", pointer: "" } })),
  });

  it("are told by their names", () => {
    for (const name of ["confirmation.no", "no_thanks", "back_to_menu", "decline_transfer", "cancelHandoff", "Ablehnung", "antwort_refus"])
      expect(answerOf(intent(name)), name).toBe("no");
    for (const name of ["small_talk.confirmation.yes", "yes_please", "affirm"]) expect(answerOf(intent(name)), name).toBe("yes");
    for (const name of ["negativo", "usuario.negación", "negation"]) expect(answerOf(intent(name)), name).toBe("no");
    for (const name of ["afirmativo", "usuario.aceptar", "affirmation"]) expect(answerOf(intent(name)), name).toBe("yes");
    for (const name of ["cancel_order", "ticket.none", "no_account", "call_me_back"]) expect(answerOf(intent(name)), name).toBeUndefined();
  });

  it("are told by half of their phrases where their names say nothing", () => {
    expect(answerOf(intent("answer 2", "no thanks", "not today", "I will wait"))).toBe("no");
    expect(answerOf(intent("answer 1", "yes please", "go ahead", "connect me"))).toBe("yes");
    expect(answerOf(intent("antwort", "nein danke", "lieber nicht"))).toBe("no");
    expect(answerOf(intent("problem", "no signal", "no internet", "nothing works"))).toBeUndefined();
  });
});

describe("words of an answer", () => {
  it.each([
    ["de", "Ja, gern!", "Nein, lieber nicht"],
    ["fr", "Oui, volontiers", "Non, pas maintenant"],
    ["es", "Sí, claro", "No es necesario"],
    ["it", "Sì, grazie", "No, grazie"],
    ["pt", "Pode ser", "Não precisa"],
    ["nl", "Is goed", "Nee hoor"],
    ["pl", "Poproszę", "Nie trzeba"],
    ["sv", "Ja, gärna", "Inte nu"],
    ["ja", "はい、お願いします", "いいえ、結構です。"],
    ["zh", "好的", "不用了，谢谢"],
    ["vi", "Đồng ý", "Không, cảm ơn"],
    ["ru", "Да, пожалуйста", "Не сейчас"],
    ["fi", "Kyllä, kiitos", "Ei nyt"],
    ["ko", "네, 연결해 주세요", "아니요, 괜찮습니다"],
    ["cs", "Ano, prosím", "Teď ne"],
    ["da", "Meget gerne", "Nej, ellers tak"],
    ["nb", "Ja, gjerne", "Ikke nå"],
    ["tr", "Evet, lütfen", "Gerek yok"],
    ["ar", "نعم، من فضلك", "لا، شكراً"],
    ["ar", "أيوه", "مش عايز"],
    ["hi", "हाँ, ज़रूर", "अभी नहीं"],
    ["hi", "haan ji", "Nahi, rehne do"],
    ["id", "Ya, mau", "Tidak, terima kasih"],
  ])("accept and decline in %s", (_, yes, no) => {
    expect(answerIn(yes)).toBe("yes");
    expect(answerIn(no)).toBe("no");
  });

  it.each(["No thanks", "Cancel", "Start over", "Back to menu", "Main menu", "Zurück zum Menü", "Volver al menú"])(
    "take back: %s",
    (said) => {
      expect(answerIn(said)).toBe("no");
    },
  );

  it.each([
    ["Yes, connect me with somebody", "No, I would rather read on"],
    ["Sí, derivar", "No, seguir con el bot"],
    ["Ja – mit dem Service chatten", "Nein – weiter mit dem Bot"],
    ["はい、担当者につなぐ", "いいえ、このまま続ける"],
  ])("may say more behind a yes or a no: %s, %s", (yes, no) => {
    expect(answerIn(yes)).toBe("yes");
    expect(answerIn(no)).toBe("no");
  });

  it.each(["No. 12, Main Street", "No signal, no internet", "Non-stop flights", "Ja Rule, Live"])("do not begin with it: %s", (said) => {
    expect(answerIn(said)).toBeUndefined();
  });

  it.each(["Menu of the day", "Call me back", "Exit row", "E-mail"])("choose something: %s", (said) => {
    expect(answerIn(said)).toBeUndefined();
  });
});

describe("values of a list", () => {
  it("answer as they are named, or by their synonyms", () => {
    expect(["deny", "Negative", "no, thanks"].map((value) => answerOfValue(value))).toEqual(["no", "no", "no"]);
    expect(answerOfValue("confirm")).toBe("yes");
    expect(answerOfValue("b", ["no", "not now"])).toBe("no");
    expect(answerOfValue("order cancel")).toBeUndefined();
    expect(answerOfValue("billing", ["invoice"])).toBeUndefined();
  });
});
