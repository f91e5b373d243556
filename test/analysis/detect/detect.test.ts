import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectIntent } from "../../../src/analysis/detect/detect.ts";
import { fold } from "../../../src/analysis/detect/fold.ts";
import { gateOfCondition } from "../../../src/analysis/detect/gates.ts";
import { LANGUAGES } from "../../../src/analysis/detect/languages/index.ts";
import { compilePattern } from "../../../src/analysis/detect/pattern.ts";
import { announcement } from "../../../src/analysis/detect/promise.ts";
import { asksForHuman, nameAsksForHuman } from "../../../src/analysis/detect/texts.ts";
import { LEXICONS } from "../../../src/analysis/detect/words/lexicons/index.ts";
import { met } from "../../../src/analysis/detect/words/met.ts";
import { clausesOf } from "../../../src/analysis/detect/words/reading.ts";
import { SAMPLES } from "./sentences/index.ts";
import { names } from "./sentences/names.ts";
import type { Sentences } from "./sentences/sample.ts";

const NONE = { names: [], patterns: [], phrases: [], exclude: [] };
const at = { file: "bot.json", pointer: "/intents/0" };
const intent = (name: string, phrases: readonly string[] = []) => ({ name, at, phrases: phrases.map((text) => ({ text, at })) });

/** What the detector takes for requests though it should not, and what it misses, where that is more than may be. */
function failures({ asking, other }: Sentences, asks: (text: string) => boolean): readonly string[] {
  const missed = asking.filter((text) => !asks(text));
  const wrong = other.filter(asks);
  const right = asking.length - missed.length;
  const recall = right / asking.length;
  const precision = right / (right + wrong.length);
  return [...(precision < 0.98 ? wrong : []), ...(recall < 0.95 ? missed : [])];
}

describe.each(Object.entries(SAMPLES))("requests for a person in %s", (_, { tuning, newest }) => {
  it("are told from others with a precision of 0.98 and a recall of 0.95", () => {
    expect(failures(tuning, asksForHuman)).toEqual([]);
    expect(failures(newest, asksForHuman)).toEqual([]);
  });
});

describe("names that ask for a person", () => {
  it("are told from others with a precision of 0.98 and a recall of 0.95", () => {
    expect(failures(names.tuning, nameAsksForHuman)).toEqual([]);
    expect(failures(names.newest, nameAsksForHuman)).toEqual([]);
  });
});

describe("the cheap test", () => {
  it("meets no language in texts that speak of nobody", () => {
    const texts = ["Where is it now?", "Ihre Lampe ist unterwegs.", "Quel temps fait-il ?"];
    expect(texts.flatMap((text) => met(clausesOf(text)))).toEqual([]);
  });
});

describe("the words of a language", () => {
  it("are of one kind each, folded, and beginnings and ends say something", () => {
    for (const { tag, unspaced } of LANGUAGES) {
      const words = Object.values(LEXICONS[tag] ?? {}).flatMap((list) => list.split(/\s+/));
      const seen = new Set<string>();
      const twice = words.filter((word) => seen.has(word) || !seen.add(word));
      expect(twice, tag).toEqual([]);
      const bare = words.map((word) => word.replace(/^\*|\*$/g, "").replaceAll("_", " "));
      expect(unspaced ? [] : bare.filter((word) => fold(word) !== word || word.length < 1), tag).toEqual([]);
    }
  });
});

describe("folding", () => {
  it("leaves no case, accents, punctuation or runs of letters", () => {
    expect(fold("PLEEEASE, connéct me!!")).toBe("please connect me");
    expect(fold("Straße über Łódź")).toBe("strasse uber lodz");
    expect(fold("un coup d'œil, Đại lý")).toBe("un coup d oeil dai ly");
  });
  it("leaves the letters of Arabic that are written alike, and the vowels of Hindi", () => {
    expect(fold("إلى موظّفٍ حقيقيّة، مـــوظف! أعباء الشئون على")).toBe("الي موظف حقيقيه موظف اعبا الشيون علي");
    expect(fold("हाँ, ज़रूर। किसी से बात")).toBe("हां जरूर किसी से बात");
  });
  it("is not taken in by a language that knows only some words of what another one knows for something else", () => {
    for (const name of ["customer_service_hours", "CustomerServiceHours"]) expect(nameAsksForHuman(name)).toBe(false);
  });

  it("takes names of code apart and elided words, too", () => {
    expect(fold("Talk-To_aHuman")).toBe("talk to a human");
    expect(fold("HTTPServerAgent")).toBe("http server agent");
    expect(fold("talk2human, b2b")).toBe("talk 2 human b2b");
    // Plain words are folded in a shorter way, which a mark behind them closes.
    const plain = fc.stringMatching(/^(?:[A-Za-z][a-z]{0,6}|\d{1,3})(?: (?:[A-Za-z][a-z]{0,6}|\d{1,3})){0,4}$/);
    fc.assert(fc.property(plain, (text) => void expect(fold(text)).toBe(fold(`${text}!`))));
    expect(fold("parler à l'agent, I don't")).toBe("parler a l agent i dont");
    expect(fold("besoin d'1 conseiller")).toBe("besoin d 1 conseiller");
  });
});

describe("typing errors", () => {
  it("in words of asking are put right", () => {
    for (const text of ["i want a humna", "tlak to an agnet", "parler avec un humian", "customer resperesntive", "Kundnberater bitte"])
      expect(asksForHuman(text), text).toBe(true);
  });
  it("are not seen in words that are right", () => {
    const right = ["change my personal data", "I want to export my agenda", "Personal", "Employer", "my phone line is down"];
    expect(right.filter(asksForHuman)).toEqual([]);
    expect(nameAsksForHuman("Trabaja con nosotros")).toBe(false);
  });
  it("may be umlauts that are written with two letters", () => {
    expect(asksForHuman("ich moechte mit einem Mitarbeiter sprechen")).toBe(true);
  });
});

describe("Hindi in Latin letters", () => {
  it("takes no English for its own", () => {
    for (const text of ["speak to loan officer", "delivery support agent", "connect me to your manager sir", "live agent please"])
      expect(asksForHuman(text), text).toBe(true);
    for (const text of ["Technical support", "bank agent", "Senior", "main menu"]) expect(nameAsksForHuman(text), text).toBe(false);
  });
  it("denies nothing by what does not work", () => {
    expect(asksForHuman("agent se baat karao order nahi aaya")).toBe(true);
    expect(asksForHuman("agent se baat nahi karni")).toBe(false);
  });
});

describe("words that Arabic writes together", () => {
  it("are read apart", () => {
    for (const text of ["وصلني بموظف", "حولني للموظف", "لو سمحت وصلني بالمدير", "لا يفيدني الروبوت فأريد موظفا", "أريد التحدث لموظف"])
      expect(asksForHuman(text), text).toBe(true);
    for (const text of ["رقم الموظف", "شكرا للموظف", "بدون موظف", "حجز لشخصين"]) expect(asksForHuman(text), text).toBe(false);
  });
});

describe("a sentence", () => {
  it("asks by one of its parts", () => {
    expect(asksForHuman("This is useless, a human please!")).toBe(true);
    expect(asksForHuman("Your agent was rude. I want to speak to a manager.")).toBe(true);
  });
  it("begins behind what follows from something, though no comma says so", () => {
    for (const text of [
      "my order has not arrived and nobody answers so agent please",
      "keiner antwortet auf meine Mails also einen Mitarbeiter bitte",
      "personne ne répond à mes mails donc un conseiller svp",
      "nadie contesta mis correos asi que un asesor por favor",
      "nessuno risponde alle mail quindi operatore per favore",
      "ich weiß nicht weiter deswegen möchte ich jetzt mit jemandem sprechen",
    ])
      expect(asksForHuman(text), text).toBe(true);
    expect(asksForHuman("the agent was rude so I hung up")).toBe(false);
  });
  it("begins behind a greeting, too", () => {
    for (const text of ["hi somebody real please", "salve un operatore può aiutarmi", "bom dia um humano pode me responder"])
      expect(asksForHuman(text), text).toBe(true);
    for (const text of ["hi I already have an agent", "servus muss ich dafür mit jemandem sprechen", "slt je ne suis pas un robot"])
      expect(asksForHuman(text), text).toBe(false);
  });
  it("begins with a command that no denial in front of it can take back", () => {
    for (const text of [
      "non capisci niente fammi parlare con una persona",
      "basta pásame con alguien",
      "j'en peux plus passez moi quelqu'un",
      "no sirves para nada comunícame con un asesor",
      "questo non funziona passami un operatore",
    ])
      expect(asksForHuman(text), text).toBe(true);
    for (const text of ["no me pases con nadie", "non passarmi un operatore", "ne me passez pas un conseiller", "no basta dame el saldo"])
      expect(asksForHuman(text), text).toBe(false);
  });
  it("may name those whom alone somebody will talk to", () => {
    for (const text of ["ich will mit niemand anderem als einem menschen sprechen", "there must be a human somewhere i can talk to"])
      expect(asksForHuman(text), text).toBe(true);
  });
  it("that tells what the family says or does asks for nobody", () => {
    for (const text of [
      "my husband says i should ask for a human but can you just tell me my balance",
      "mi esposo ya habló con soporte",
      "mon mari a parlé à un conseiller",
      "I said to the agent",
      "talk to hr about my leave",
      "pésima atención de sus agentes",
      "historique du chat avec le conseiller",
    ])
      expect(asksForHuman(text), text).toBe(false);
    for (const text of ["my son cannot log in, i need an agent", "mi hijo no puede entrar, quiero hablar con un asesor"])
      expect(asksForHuman(text), text).toBe(true);
  });
  it("that asks why somebody may not asks for that, one that denies does not", () => {
    for (const text of [
      "Why can't I talk to a human?",
      "why don't you let me talk to someone",
      "Warum werde ich nicht mit einem Mitarbeiter verbunden?",
      "pourquoi vous ne me passez pas un conseiller",
      "por qué no me pasan con un asesor",
      "no puedes simplemente pasarme con alguien",
    ])
      expect(asksForHuman(text), text).toBe(true);
    for (const text of [
      "I don't need help from a human",
      "I don't want an agent to help me",
      "don't let a human look at it",
      "Ich will nicht, dass ein Mitarbeiter das prüft",
      "je ne veux pas qu'un conseiller m'aide",
      "no necesito que me atienda una persona",
      "adviser not needed",
    ])
      expect(asksForHuman(text), text).toBe(false);
  });
  it("asks by a passive, and not of a talk that is over, recorded or downloaded", () => {
    for (const text of [
      "can my request be checked by an agent?",
      "Ich möchte, dass mein Anliegen von einem Mitarbeiter bearbeitet wird",
      "ma demande peut-elle être vérifiée par un agent ?",
    ])
      expect(asksForHuman(text), text).toBe(true);
    for (const text of [
      "is my chat with the agent recorded",
      "Der Chat mit dem Berater ist abgebrochen",
      "télécharger la conversation avec le conseiller",
      "después de hablar con un asesor me renovaron el contrato",
    ])
      expect(asksForHuman(text), text).toBe(false);
  });
  it("that only sighs asks for nobody", () => {
    expect(asksForHuman("Mensch, ist das teuer")).toBe(false);
  });
  it("that asks to be called back asks for nobody now", () => {
    expect(
      [
        "call me back",
        "request a callback",
        "Bitte rufen Sie mich zurück",
        "Rappelez-moi demain",
        "Llámenme mañana",
        "折り返し電話してください",
      ].filter(asksForHuman),
    ).toEqual([]);
  });
});

describe("an intent", () => {
  it("whose name is a reply or a review of somebody is no request, one that asks for help by somebody is", () => {
    expect(["agent_review", "AgentResponse", "human_check", "agent_offline_message"].filter(nameAsksForHuman)).toEqual([]);
    for (const name of ["agent_help", "human_assistance", "request_agent"]) expect(nameAsksForHuman(name), name).toBe(true);
  });
  it("is a request by its name, also where it has no phrases", () => {
    expect(detectIntent(intent("talk_to_agent"), NONE)).toMatchObject({ why: "name", hidden: false });
  });
  it("is none by its name where many phrases say something else", () => {
    expect(detectIntent(intent("escalate", ["my internet is slow", "the line is dead", "no signal"]), NONE)).toBeNull();
  });
  it("is a request where at least half of its phrases ask, and hidden where fewer do", () => {
    const half = ["I want to speak to an agent", "where is my order"];
    expect(detectIntent(intent("order"), NONE)).toBeNull();
    expect(detectIntent(intent("order", half), NONE)).toMatchObject({ why: "phrases", hidden: false });
    expect(detectIntent(intent("order", [...half, "cancel my order"]), NONE)).toMatchObject({ why: "phrases", hidden: true });
    expect(detectIntent(intent("order", [...half, "cancel my order"]), NONE)?.asking.map(({ text }) => text)).toEqual(half.slice(0, 1));
  });
  it("is judged by the phrases in languages that the tool knows, where there are any", () => {
    const foreign = ["பேசு", "உதவி", "ஆபரேட்டர்"].map((text) => ({ text, at, language: "ta" }));
    const english = [{ text: "let me talk to a human", at, language: "en-us" }];
    expect(detectIntent({ name: "desk", at, phrases: [...foreign, ...english] }, NONE)).toMatchObject({ hidden: false });
    expect(detectIntent({ name: "talk_to_agent", at, phrases: foreign }, NONE)).toMatchObject({ why: "name", hidden: false });
    const agent = { text: "agent", at, language: "sw" };
    expect(detectIntent({ name: "desk", at, phrases: [...foreign, agent] }, NONE)).toMatchObject({ hidden: true });
  });

  // Dialogflow ES, prebuilt agent "Small Talk".
  it("of prebuilt small talk is about the bot, unless its own name asks or the config knows its phrases", () => {
    const boss = ["boss", "your boss", "who is your boss"];
    expect(detectIntent(intent("smalltalk.agent.boss", boss), NONE)).toBeNull();
    expect(detectIntent(intent("smalltalk.user.does_not_want_to_talk", ["I don't want to talk to you", "be quiet"]), NONE)).toBeNull();
    expect(detectIntent(intent("company", boss), NONE)).toMatchObject({ why: "phrases" });
    expect(detectIntent(intent("smalltalk.agent.talk_to_human", ["talk to a human"]), NONE)).toMatchObject({ why: "name" });
    expect(detectIntent(intent("smalltalk.agent.boss", boss), { ...NONE, phrases: ["your boss"] })).toMatchObject({ why: "phrases" });
  });

  it("that the platform brings along is none by its name alone", () => {
    expect(detectIntent({ ...intent("escalate"), builtin: true }, NONE)).toBeNull();
  });
  it("is what the config says, however it is written there", () => {
    expect(detectIntent(intent("Fall-7"), { ...NONE, names: ["fall 7"] })).toMatchObject({ why: "configured" });
    expect(detectIntent(intent("red_button"), { ...NONE, patterns: ["^red"] })).toMatchObject({ why: "configured" });
    expect(detectIntent(intent("other", ["Red phone!"]), { ...NONE, phrases: ["red phone"] })).toMatchObject({ why: "phrases" });
    expect(detectIntent(intent("talk_to_agent"), { ...NONE, exclude: ["talk to agent"] })).toBeNull();
    expect(detectIntent(intent("talk_to_agent"), { ...NONE, exclude: ["/agent$/"] })).toBeNull();
  });
});

describe("a description", () => {
  const asks = (description: string) => detectIntent({ ...intent("x1"), description }, NONE) !== null;
  it("asks for a person where it says that somebody wants one, or that the customer is given one", () => {
    for (const said of [
      "User wants to speak to a representative",
      "Connects the user with a human agent.",
      "Hands the user over to support",
      "This flow transfers the caller to a technician",
      "User is frustrated and asks for a supervisor",
      "Leitet den Nutzer an einen Mitarbeiter weiter",
      "Verbindet den Kunden mit dem Kundenservice",
      "Transfère l'utilisateur vers un conseiller",
      "Transfiere al usuario a un asesor",
      "Trasferisce l'utente a un operatore",
      "Transfere o usuário para um atendente",
      "Verbindt de klant door met een medewerker",
      "Der Kunde bittet um einen menschlichen Mitarbeiter",
      "Customer demands a manager",
      "El cliente exige un gerente",
      "Conecta al visitante con el equipo de soporte",
      "Fallback, der den Nutzer an einen Menschen übergibt",
      "Use this when the customer wants a human agent. It asks for the order first. It then sums up the chat. It says goodbye.",
      "The customer is not happy. Transfers the customer to a live agent. Do not use it for orders.",
      "Connect the customer with a member of our support team",
      "Transfère le client à un conseiller",
      "Answers questions. If the user asks for a person, hand over to an agent.",
      "Beantwortet Fragen. Wenn der Kunde einen Menschen sprechen will, wird er mit einem Mitarbeiter verbunden.",
      "Collects the details. Then transfers the user to a human agent.",
      "After two failed attempts the user is transferred to an agent",
      "Transfers the user to an agent after the order number was asked for",
      "Wird gestartet, wenn der Kunde einen Menschen sprechen will",
      "Người dùng muốn nói chuyện với nhân viên",
      "Runs when the user is frustrated or explicitly asks for a human agent",
      "User does not want to talk to the assistant but to a human",
      "Switches users to a human agent if their request cannot be handled",
      "Forwards the chat to a supervisor",
      "Encaminha a reclamação para um atendente humano",
      "Logs the complaint and transfers the customer to an agent",
      "Cancels the order and connects the customer with an agent",
      "Escalates a complaint to a manager",
    ])
      expect(asks(said), said).toBe(true);
  });
  it("of other things asks for nobody", () => {
    for (const said of [
      "Transfers money to another person",
      "Connects the user with their bank account",
      "Gets the name of the agent",
      "User wants to find the nearest shop, service center, or dealer",
      "Handles requests for services that are not yet supported by the assistant",
      "Permet au client de consulter le solde de son compte avec l'assistant",
      "Guides the user through rating their conversation with the agent",
      "Look up the account manager assigned to the customer",
      "Called before escalation to collect the order number",
      "Setzt den Kontext, bevor ein Mensch übernimmt",
      "Asks for a rating after a chat with a live agent has ended",
      "Ayuda a los empleados a encontrar a su gerente",
      "Notify the on-call engineer about an outage",
      "Ask a colleague for approval of the expense report",
      "Schedule a call back with a mortgage adviser",
      "Tells the user that all agents are busy",
      "User asks whether the bot is human",
      "L'utilisateur demande si le bot est humain",
      "El usuario se queja de un asesor",
      "Teilt dem Nutzer mit, dass kein Mitarbeiter frei ist",
      "Le client demande les horaires du service client",
      "El cliente pregunta por el horario de atención al cliente",
      "Answers questions on opening hours. Do not use it when the customer wants a human agent.",
      "Beantwortet Fragen zu Tarifen. Nicht verwenden, wenn der Kunde einen Mitarbeiter sprechen will.",
      "Sends a message to the manager",
      "Sendet eine Nachricht an den Vorgesetzten",
      "Envoie un message au responsable",
      "Encaminha a reclamação ao departamento responsável",
      "Cancels a pending transfer to an agent",
      "Explains how to escalate a security incident",
      "Looks up orders. If the order cannot be found, transfers to an agent.",
      "Changes the booking. When that is not possible, the customer will be handed over to a person.",
      "Tells where the order is. If that fails, tells the user to ask for an agent.",
      "Checks the warranty. Falls back to a human if unsure.",
      "Zeigt den Kontostand. Wenn das nicht gelingt, an einen Mitarbeiter übergeben.",
      "Handles orders. It looks up the parcel. It tells the day. Where the customer wants a person, another topic runs.",
    ])
      expect(asks(said), said).toBe(false);
  });
});

describe("a regular expression of the config", () => {
  it("does not care for case", () => {
    expect(compilePattern("^live-").test("LIVE-chat")).toBe(true);
  });
  it("that would backtrack for ever is refused", () => {
    for (const source of ["(a+)+$", "(x*)*y", "(?:ab+)*c"]) expect(() => compilePattern(source)).toThrow("for ever");
  });
});

describe("a condition", () => {
  const read = (words: string) => gateOfCondition(words);
  it("speaks of opening hours in every language", () => {
    for (const words of [
      "isClosed",
      "geschlossen",
      "fermé",
      "cerrado",
      "chiuso",
      "fechado",
      "gesloten",
      "stängt",
      "zamknięte",
      "営業時間外",
      "ngoài giờ",
      "非工作时间",
    ])
      expect(read(words), words).toEqual({ gate: "closed", when: true });
    for (const words of [
      "isOpen == false",
      "opening_hours",
      "öffnungszeiten",
      "horaires",
      "horario de atención",
      "orario",
      "openingstijden",
    ])
      expect(read(words)?.gate, words).toBe("closed");
  });
  it("speaks of staffing and of errors", () => {
    expect(read("agentsAvailable > 0")).toEqual({ gate: "noAgent", when: false });
    expect(read("State.AgentsIdle > 0")).toEqual({ gate: "noAgent", when: false });
    expect(read("State.AgentIdleTime > 30")).toBeNull();
    expect(read("kein Mitarbeiter verfügbar")).toEqual({ gate: "noAgent", when: true });
    expect(read("aucun conseiller disponible")).toEqual({ gate: "noAgent", when: true });
    expect(read("lookup failed")).toEqual({ gate: "failure", when: true });
    expect(read("hubo un error")).toEqual({ gate: "failure", when: true });
  });
  it("speaks of nothing of that in other words", () => {
    expect(["orderStatus = shipped", "language == de", "Kundennummer"].map(read)).toEqual([null, null, null]);
  });
});

describe("a message", () => {
  it("announces a person", () => {
    const said = [
      "I'll transfer you to an agent now.",
      "Please hold while I connect you to the next available representative.",
      "Ich verbinde Sie mit einem Mitarbeiter.",
      "Je vous mets en relation avec un conseiller.",
      "Le paso con un agente.",
      "Ti trasferisco a un operatore.",
      "Vou te transferir para um atendente.",
      "Ik verbind u door met een medewerker.",
      "Jag kopplar dig till en handläggare.",
      "Łączę z konsultantem.",
      "担当者におつなぎします。",
      "Tôi sẽ kết nối bạn với nhân viên hỗ trợ.",
      "正在为您转接人工客服。",
    ];
    expect(said.filter((each) => announcement(each) === undefined)).toEqual([]);
  });
  it("announces a person in one of its sentences", () => {
    expect(announcement("I cannot help you with that. However, I will transfer you to an agent. Goodbye!")).toBe(
      "However, I will transfer you to an agent.",
    );
  });
  it("that offers, refuses or promises something for later announces nobody", () => {
    const said = [
      "Shall I transfer you to an agent?",
      "I cannot transfer you to an agent.",
      "One of our agents will be in touch tomorrow.",
      "Please wait while I find your order.",
      "Let me get a support ticket created for you.",
      "Soll ich Sie mit einem Mitarbeiter verbinden?",
      "Leider kann ich Sie nicht mit einem Mitarbeiter verbinden.",
    ];
    expect(said.filter((each) => announcement(each) !== undefined)).toEqual([]);
  });
  it("that tells of a transfer that failed announces nobody", () => {
    const said = [
      "There was an error transferring you to an agent.",
      "Something went wrong connecting you to a representative.",
      "We're having trouble connecting you to an agent.",
      "Une erreur s'est produite lors du transfert vers un conseiller.",
      "Si è verificato un errore durante il trasferimento a un operatore.",
    ];
    expect(said.filter((each) => announcement(each) !== undefined)).toEqual([]);
    expect(announcement("I'll transfer you to an agent who can fix the problem.")).toBeDefined();
  });
});

describe("a greeting", () => {
  it("of an agent asks for none, with a request behind it it asks", () => {
    for (const greeting of ["Hi advisor", "Hello Agent", "good morning agent"]) expect(asksForHuman(greeting)).toBe(false);
    expect(asksForHuman("Hello, I want to speak to an agent")).toBe(true);
    expect(asksForHuman("hi, agent please")).toBe(true);
  });
});
