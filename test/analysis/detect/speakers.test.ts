import { expect, it } from "vitest";
import { asksForHuman, nameAsksForHuman } from "../../../src/analysis/detect/texts.ts";

const answers = (texts: readonly string[], asks = asksForHuman) => texts.map((text) => [text, asks(text)]);
const all = (texts: readonly string[], answer: boolean) => texts.map((text) => [text, answer]);

it("Who talks to somebody himself, or tomorrow, asks the bot for nobody", () => {
  const plans = [
    "I'll talk to the manager myself",
    "I can speak to the manager myself, thanks",
    "tomorrow I will talk to the supervisor",
    "we'll speak to the manager tomorrow",
    "we'll have a word with our account manager ourselves",
    "morgen sprechen wir mit unserem Vorgesetzten",
    "we will bring it up with the consultant ourselves",
    "demain passe le technicien",
    "iba a llamar al agente pero se me olvidó",
    "ich rede morgen selbst mit dem Filialleiter",
    "ich spreche vorher mit jemandem in unserem Büro",
    "je parlerai moi-même au directeur demain",
    "mañana hablo yo mismo con el gerente",
  ];
  expect(answers(plans)).toEqual(all(plans, false));
});

it("Who wants to talk to somebody himself, or asks whether he can, asks for a person", () => {
  const requests = [
    "I want to talk to the manager myself",
    "can I speak to the manager myself",
    "my flight is tomorrow, I need an agent",
    "ich möchte selbst mit einem Berater reden",
    "je voudrais parler moi-même à un conseiller",
    "yo mismo quiero hablar con un agente",
    "me gustaría que un asesor mirara mi caso",
    "bitte verbinden Sie ihn mit einem Berater",
    "connect her to an agent please",
    "demain passez-moi un conseiller",
  ];
  expect(answers(requests)).toEqual(all(requests, true));
});

it("What somebody else wants is no request", () => {
  const reports = [
    "he wants to speak to your colleague",
    "he wants you to put me through to the manager",
    "er will mit Ihrem Kollegen sprechen",
    "Sie möchten mit Ihrem Anwalt sprechen",
    "mein Chef möchte mit Ihrem Vertreter reden",
    "der Techniker wollte sich mit dem Hausmeister absprechen",
    "il veut parler à votre collègue",
    "él quiere hablar con su compañero",
    "ellos quieren hablar con mi gerente",
    "they said I could be transferred",
    "ils ont dit que je pouvais être transféré",
  ];
  expect(answers(reports)).toEqual(all(reports, false));
});

it("Nobody is meant by French sentences that begin with il and say what is needed, and in names customers ask", () => {
  const requests = ["il me faut un conseiller", "il faut que je parle à un conseiller", "il faudrait un humain ici"];
  expect(answers(requests)).toEqual(all(requests, true));
  const names = ["CustomerWantsHuman", "Kunde will Mitarbeiter sprechen", "User wants to talk to an agent"];
  expect(answers(names, nameAsksForHuman)).toEqual(all(names, true));
});

it("People of the customer's own office are none of the bot's", () => {
  const others = ["I will speak to a person in our office first", "je vais en parler à une personne de notre bureau"];
  expect(answers(others)).toEqual(all(others, false));
});
