import { describe, expect, it } from "vitest";
import { asksSomethingElse, asksWhetherSolved, confirmsHandoff } from "../../src/platforms/other-questions.ts";

describe("a yes/no question behind a request", () => {
  it.each([
    "Are you an existing customer?",
    "Before we go on. Do you have a contract with us?",
    "One question: have you tried to switch it off and on again?",
    "First, is your order older than 14 days? Reply YES or NO.",
    "Is this about an order?",
    "Is it urgent?",
    "Did you read our help page?",
    "Ist es dringend?",
    "Sind Sie bereits Kunde?",
    "Haben Sie die Rechnungsnummer zur Hand?",
    "Avez-vous un contrat ?",
    "¿Ya es cliente?",
    "Heeft u een klantnummer?",
    "Czy jest Pan naszym klientem?",
    "Czy masz numer zamówienia?",
    "Är du redan kund hos oss?",
    "お客様番号はお持ちですか？",
    "您好。您是会员吗？",
  ])("asks for something else: %s", (text) => {
    expect(asksSomethingElse(text)).toBe(true);
  });

  it.each([
    "Shall I connect you?",
    "Are you sure?",
    "Is that right?",
    "Is it okay to pass on your name?",
    "Did you get the help that you need?",
    "Do you want to go on?",
    "Would you like that?",
    "Are you already in contact with one of our agents?",
    "Do you have a minute to wait?",
    "I can bring in a colleague. Do you have the time?",
    "Soll ich Sie verbinden?",
    "Sind Sie sicher?",
    "Etes-vous sûr ?",
    "Czy ma Pani chwilę, żeby poczekać na konsultanta?",
    "Har du tid att vänta?",
    "担当者におつなぎしますか？",
    "您是否需要人工客服？",
    "Please tell me.",
    "",
  ])("may be the confirmation: %s", (text) => {
    expect(asksSomethingElse(text)).toBe(false);
  });
});

describe("a confirmation of the handoff", () => {
  it.each([
    "Shall I connect you with one of my colleagues here in the chat?",
    "Möchten Sie mit jemandem sprechen?",
    "Czy połączyć z konsultantem?",
    "Vill du att jag kopplar dig till en kollega?",
    "担当者におつなぎしましょうか？",
    "需要为您转接人工客服吗？",
  ])("asks for nothing besides: %s", (text) => {
    expect(confirmsHandoff(text)).toBe(true);
  });

  it.each([
    "Shall I connect you, or do you prefer a call?",
    "Wilt u met iemand spreken of wilt u een e-mail?",
    "转接人工还是留言？",
    "Is that right?",
  ])("offers no choice: %s", (text) => {
    expect(confirmsHandoff(text)).toBe(false);
  });
});

describe("a question behind an answer of the bot", () => {
  it.each([
    "Did that solve it?",
    "Look under Settings. Did this help?",
    "Was this article helpful?",
    "Has your question been answered?",
    "Hat dir das geholfen?",
    "Konnte ich Ihre Frage beantworten? Wurde das Problem gelöst?",
    "Est-ce que cela vous a aidé ?",
    "¿Te ha ayudado esta respuesta?",
    "Ti è stato utile?",
    "Isso ajudou?",
    "Heeft dat geholpen?",
    "Czy to pomogło?",
  ])("asks whether the customer has been helped: %s", (text) => {
    expect(asksWhetherSolved(text)).toBe(true);
  });

  it.each([
    "Shall I connect you?",
    "Do you need more help?",
    "Did you get the help that you need, or shall I connect you?",
    "Is this about an order?",
    "Kann ich Ihnen helfen?",
    "Avez-vous besoin d'aide ?",
    "Shall I fetch one of my colleagues?",
  ])("asks for something else: %s", (text) => {
    expect(asksWhetherSolved(text)).toBe(false);
  });
});
