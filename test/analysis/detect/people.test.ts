import { describe, expect, it } from "vitest";
import { asksForHuman } from "../../../src/analysis/detect/texts.ts";

describe("umlauts written with two letters", () => {
  it("are read in rows of words, too", () => {
    for (const said of ["persoenlicher Kontakt", "persönlicher Kontakt", "PersoenlicherKontakt"])
      expect(asksForHuman(said), said).toBe(true);
  });
});

describe("sentences that look like requests", () => {
  it("ask for nobody: software, money, climbing, keys, care, roles that somebody waits for", () => {
    const said = [
      "file manager",
      "Passwortmanager",
      "contact my congressional representative",
      "transferencia a otra persona",
      "revisión técnica",
      "escalade en salle",
      "escalar montañas",
      "handover date for the keys",
      "Kinderbetreuung",
      "Eskalationsklausel",
      "I'm waiting for the technician to arrive",
      "I'm waiting for the technician to call",
      "humans are better than bots",
      "agent not available",
      "bin ich ein Mensch",
      "Sind eure Mitarbeiter Menschen?",
      "die Verbindung zum Berater ist abgebrochen",
      "after talking to your support for an hour I still have no refund",
      "me prometieron que un supervisor me contactaría",
      "do I have to go through an agent to rent",
      "Do I get charged for talking to an agent?",
      "Tipps um mit Menschen zu reden",
      "consejos para hablar con la gente",
      "Welche Unterlagen braucht der Sachbearbeiter?",
      "¿Qué documentos necesita el asesor?",
      "was soll ich dem Beamten an der Grenze sagen",
      "meine Frau muss mit ihrem Arzt sprechen",
      "Agenten trainieren",
      "train_agent",
      "will a person review my application",
      "prüft ein Mensch meine Unterlagen",
      "wird mein Antrag von einer Person geprüft",
      "welche Qualifikation haben Ihre Berater",
      "Schaut sich jemand die hochgeladenen Fotos an?",
      "Dirijo un equipo pequeño y necesito diez licencias",
      "route planner",
      "message from the team about maintenance",
      "j'ai un entretien avec un directeur demain",
      "Kosten eskalieren",
    ];
    expect(said.filter(asksForHuman)).toEqual([]);
  });
});

describe("people who ask in their own way", () => {
  it("are understood: dialects, levels of support, wishes, abuse", () => {
    const said = [
      "Servus, kann i bitte mitn Kundendienst reden",
      "kann i bitte an menschen haben",
      "i würd gern mit eppan redn",
      "chönd si mich mit emne mitarbeiter verbinde",
      "jetzt verbind mich halt mit wem",
      "t'es nul passe moi un vrai conseiller",
      "je veux parler à du vrai monde",
      "un collègue humain peut-il prendre le relais",
      "je ne parle qu'à des humains",
      "solo hablo con humanos",
      "yes a human would be great",
      "oui un humain serait super",
      "una persona sería mejor",
      "level 2 support please",
      "could you pop me through to someone",
      "ich habe eine frage die nur ein mensch beantworten kann",
      "Gibt es eine Dame, mit der ich reden kann?",
      "agent who speaks French",
      "un conseiller anglophone svp",
      "agente que hable inglés",
      "which option is for a live agent",
      "welche Option ist der Live-Agent",
      "ya dije asesor",
      "kannst mi mit wem verbinden",
      "this bot doesn't get it, transfer",
      "Can I get transferred to a person to call",
      "mir wär ein Mensch lieber",
      "representative please it's about my disability benefits",
      "Mitarbeiter bitte es geht um mein Pflegegeld",
      "mauvaise option je veux un agent du service client",
      "ich versuche jemanden wegen dem Wasserschaden zu erreichen",
      "es privado, prefiero decírselo a una persona",
      "hay una enfermera con quien pueda hablar",
      "menschliche Hilfe holen",
    ];
    expect(said.filter((each) => !asksForHuman(each))).toEqual([]);
  });
});

describe("people who write as they talk", () => {
  it("are understood: thanks and pleas in short, half of another language, none of the choices", () => {
    const said = [
      "customer care please k",
      "conseiller svp mrc bcp",
      "una persona x favor grax",
      "operatore x favore",
      "hello quiero hablar con someone",
      "for the last time an agent",
      "por última vez un agente",
      "per l'ultima volta un operatore",
      "pela última vez um atendente",
      "för sista gången en människa",
      "none of these options a person please",
      "nada de eso quiero hablar con alguien",
      "rien de tout ça je veux parler à quelqu'un",
      "how many times do I need to say agent",
      "combien de fois je dois dire conseiller",
      "mi rifiuto di parlare con un robot",
      "ik weiger met een robot te praten",
      "det måste finnas en människa att prata med",
      "ik heb iemand van de technische dienst nodig",
      "könnte mir bitte eine Dame von Ihnen helfen",
      "chan ich mit emene Mitarbeiter chatte",
      "ça marche toujours pas donnez-moi un humain",
      "habt ihr jemanden der Türkisch kann",
      "macie kogoś kto mówi po angielsku",
      "har ni någon som pratar engelska",
      "might I trouble one of your colleagues for a moment",
      "podría molestar un momento a uno de sus asesores",
      "me rindo un humano por favor",
      "quelqu'un de plus haut placé svp",
      "xq no puedo hablar con una persona",
      "xke nn posso parlare cn qualcuno",
    ];
    expect(said.filter((each) => !asksForHuman(each))).toEqual([]);
  });
  it("ask for nobody where they tell what others do, say or have written", () => {
    const said = [
      "mein Mann meint ich soll einen Mitarbeiter verlangen",
      "auf der Seite steht mit Mitarbeiter sprechen kostet das was",
      "sur le site c'est écrit parler à un conseiller c'est gratuit",
      "my son is on the phone with your agent",
      "mi hijo está al teléfono con su agente",
      "me dijeron que un humano lo revisaría",
      "estoy esperando al asesor",
      "I want to report one of your agents",
      "valuta la chat con l'operatore",
      "sto aspettando l'operatore",
      "ik wacht op de medewerker",
      "puede un asesor mandarme el contrato por correo",
      "um atendente pode me mandar o contrato",
      "kan een medewerker mij het contract mailen",
    ];
    expect(said.filter(asksForHuman)).toEqual([]);
  });
});
