import { describe, expect, it } from "vitest";
import { announcement } from "../../../src/analysis/detect/promise.ts";
import { promises } from "./sentences/promises.ts";

describe.each(Object.entries(promises))("a message in %s", (_, { announcing, other }) => {
  it("announces a person who comes now", () => {
    expect(announcing.filter((text) => announcement(text) === undefined)).toEqual([]);
  });
  it("announces nobody where it passes something else on, or speaks of people, of later and of elsewhere", () => {
    expect(other.filter((text) => announcement(text) !== undefined)).toEqual([]);
  });
});

describe("a bot that speaks of its own colleagues", () => {
  it("announces them, though a customer who does asks for nobody", () => {
    const announcing = [
      "I'll connect you to my colleague.",
      "Let me transfer you to my manager.",
      "One of my team will be with you shortly.",
      "Ich verbinde Sie mit meinem Kollegen.",
      "Je vous transfère à mon collègue.",
      "Te paso con mi compañero.",
      "Ti passo al mio collega.",
    ];
    expect(announcing.filter((text) => announcement(text) === undefined)).toEqual([]);
    expect(announcement("I'm passing your feedback to my manager.")).toBeUndefined();
  });
});
