import { describe, expect, it } from "vitest";
import { menuWords } from "../../src/platforms/menu.ts";

describe("a menu says what a key is for", () => {
  it.each([
    ["For orders, press 1. To speak to an agent, press 0.", "0", "speak to an agent"],
    ["Press 2 for billing or press 3 to talk to a person.", "3", "talk to a person"],
    ["Reply 1 for opening hours, reply 2 to chat with our team.", "2", "chat with our team"],
    ["Reply with 9 to talk to an agent.", "9", "talk to an agent"],
    ["Hi! 1. Orders\n2. Returns\n3. Talk to an agent", "3", "Talk to an agent"],
    ["1) Bills 2) Moving 3) A person", "2", "Moving"],
    ["1 - Saldo\n2 - Falar com atendente", "2", "Falar com atendente"],
    ["For the menu again, press *. To speak to an agent, press #.", "#", "speak to an agent"],
    ["For the menu again, press *. To speak to an agent, press #.", "*", "the menu again"],
    ["1️⃣ Orders\n2️⃣ Human help", "2", "Human help"],
    ["How can we help?\n1 Orders\n2 Talk to an agent", "2", "Talk to an agent"],
    ["Reply HELP to speak with an agent.", "help", "speak with an agent"],
    [
      "- Reply with *Booking* if you ask about a booking.\n- Reply with *New* if you want to chat with an agent.",
      "new",
      "to chat with an agent",
    ],
    ["Reply STOP to opt out or CARE to talk to a person.", "STOP", "opt out"],
    ["Reply STOP to opt out or CARE to talk to a person.", "care", "talk to a person"],
    ["To talk to our team, please text TEAM.", "team", "talk to our team"],
    ["For sales press 1, for an agent press 0.", "1", "sales"],
    ["Responda 1 para pedidos o 2 para hablar con un agente", "1", "pedidos"],
    ["Responda 1 para pedidos o 2 para hablar con un agente", "2", "hablar con un agente"],
    ["Digite SAIR para terminar ou AJUDA para falar com um atendente", "sair", "terminar"],
    ["Reply with 1 for orders / 2 for an agent", "2", "an agent"],
    ["Pick one: 1 for orders | 2 for an agent", "2", "an agent"],
    ["*1* - Orders\n*2* - Talk to an agent", "2", "Talk to an agent"],
    ["A) Orders\nB) Talk to an agent", "B", "Talk to an agent"],
    ["*1* Orders\n*2* Talk to an agent", "2", "Talk to an agent"],
    ["1 Orders\n* Talk to an agent\n# Again", "*", "Talk to an agent"],
    ["①Orders ②Talk to an agent", "2", "Talk to an agent"],
    ["1、订单 2、人工客服", "2", "人工客服"],
    ["Orders? Send 1. Need a person? Send 2.", "1", "Orders"],
    ["1/ Commandes\n2/ Parler à un conseiller", "2", "Parler à un conseiller"],
    ["Orders: 1\nTalk to a person: 2", "2", "Talk to a person"],
    ["Orders - 1, talk to a person - 2", "1", "Orders"],
    ["Respond with 2 to talk to a person", "2", "talk to a person"],
    ["Escribe 1 para pedidos, envía 2 para hablar con un asesor", "2", "hablar con un asesor"],
    ["Envoyez 2 pour parler à un conseiller", "2", "parler à un conseiller"],
    ["Schreiben Sie 2, um mit einem Mitarbeiter zu sprechen.", "2", "mit einem Mitarbeiter zu sprechen"],
    ["Scrivi 2 per parlare con un operatore", "2", "parlare con un operatore"],
    ["Si desea hablar con un asesor, escriba 2.", "2", "hablar con un asesor"],
    ["Tapez 2 si vous souhaitez parler à un conseiller", "2", "parler à un conseiller"],
    ["Stuur 2 om met een medewerker te praten", "2", "met een medewerker te praten"],
    ["Orders? Send 1. Need a person? Send 2.", "2", "Need a person"],
    ["• 1 Orders\n• 2 Agent", "2", "Agent"],
    ["1 → Orders\n2 → Agent", "2", "Agent"],
    ["Orders (1), talk to an agent (2)", "2", "talk to an agent"],
    ["Orders [1]\nTalk to an agent [2]", "1", "Orders"],
    ["Hallo! 1 Bestellung 2 Mitarbeiter", "2", "Mitarbeiter"],
    ["Hi! Reply 1 orders, 2 agent", "1", "orders"],
    ["Hi! Reply 1 orders, 2 agent", "2", "agent"],
    ["Antworten Sie mit 2, um mit einem Mitarbeiter zu sprechen.", "2", "mit einem Mitarbeiter zu sprechen"],
  ])("%j, key %s", (prompt, key, words) => {
    expect(menuWords(prompt, key)).toBe(words);
  });

  it("and nothing about a key that it does not name", () => {
    expect(menuWords("For orders, press 1.", "2")).toBeUndefined();
    expect(menuWords("Open 24/7, 1/2 hour away", "2")).toBeUndefined();
    expect(menuWords("Your order 3 has 2 parcels.", "3")).toBeUndefined();
    expect(menuWords("We answer within 2.5 hours.", "2")).toBeUndefined();
    expect(menuWords("Your order has\n2 parcels.", "2")).toBeUndefined();
    expect(menuWords("We have 3 shops with 2 agents each.", "2")).toBeUndefined();
    expect(menuWords("Our agents answer within the day (2).", "1")).toBeUndefined();
    expect(menuWords("Sales: our agents are here to help.", "sales")).toBeUndefined();
    expect(menuWords("Write to us for help, or talk to a person in a shop.", "help")).toBeUndefined();
  });
});
