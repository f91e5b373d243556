import { describe, expect, it } from "vitest";
import { answerIn } from "../../src/platforms/answer-words.ts";

describe("words of an answer", () => {
  it.each(["No thanks", "Cancel", "Start over", "Back to menu", "Main menu", "Zurück zum Menü", "Volver al menú"])(
    "take back: %s",
    (said) => {
      expect(answerIn(said)).toBe("no");
    },
  );

  it.each(["Menu of the day", "Call me back", "Exit row", "E-mail"])("choose something: %s", (said) => {
    expect(answerIn(said)).toBeUndefined();
  });
});
