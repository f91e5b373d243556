import { describe, expect, it } from "vitest";
import { bot, digital, journey, journeys, lines, type NodeSpec } from "../project.ts";

const place = { file: "Shop.json", pointer: "/button" };
const to = (name: string, target: string) => ({ to: target, intent: { name, at: place } });

describe("intents that follow a request up", () => {
  it("an intent that only a question behind the request understands is the rest of the request", () => {
    const nodes = {
      "say begin": { next: "options" },
      "ask options": { exits: [["answer", to("trigger_handoff", "desk")]] as const },
      "transfer desk": digital,
    };
    const shop = bot("Shop", { flows: { main: { intents: { talk_to_human: "begin" }, nodes } } });
    const declared = { ...shop, intents: [...shop.intents, { name: "trigger_handoff", at: place, phrases: [] }] };
    expect(journey([declared]).verdict).toBe("handed-off");
  });

  it("an intent that is understood elsewhere too would be asking for a person again", () => {
    const nodes = {
      "say begin": { next: "options" },
      "ask options": { exits: [["answer", to("speak_to_agent", "desk")]] as const },
      "transfer desk": digital,
    };
    const found = journey([bot("Shop", { flows: { main: { intents: { talk_to_human: "begin", speak_to_agent: "desk" }, nodes } } })]);
    expect(lines(found)).toEqual(["dead-end none /main/begin"]);
  });
});

describe("quick replies that send an intent", () => {
  const menu = (intent: string) => ({
    "ask hello": {
      exits: [["answer", { ...to(intent, "desk"), choice: { name: "Talk to an agent", words: ["Talk to an agent"], at: place } }]] as const,
    },
    "transfer desk": digital,
  });
  const names = (intent: string) =>
    journeys([bot("Shop", { flows: { main: { start: "hello", intents: { [intent]: "desk" }, nodes: menu(intent) } } })]).map(
      ({ request }) => `${request.kind} ${request.name}`,
    );

  it("is no request of its own where the intent is one", () => {
    expect(names("talk_to_human")).toEqual(["intent talk_to_human"]);
  });

  it("is a choice where the intent is about something else", () => {
    expect(names("contact")).toEqual(["choice Talk to an agent"]);
  });
});

describe("a menu at which a request begins", () => {
  const choice = { name: "Chat with an agent", words: ["Chat with an agent"], at: place };
  const menu = {
    "ask menu": { exits: [["answer", { to: "desk", choice }] as const, ["answer", "bye"] as const] },
    "transfer desk": { transfer: { route: "digital" as const } },
    "end bye": {},
  };
  const shop = (hello: NodeSpec) => {
    const nodes = { "ask hello": hello, "say lost": { next: "menu" }, ...menu };
    return bot("Shop", { flows: { main: { start: "hello", intents: { talk_to_human: "menu" }, nodes } } });
  };
  const human = (hello: NodeSpec) => {
    const found = journeys([shop(hello)]).find(({ request }) => request.name === "talk_to_human");
    return found ? [found.verdict, ...lines(found)] : [];
  };

  it("is everybody's where the conversation leads there, and the request's own where only those come who were not understood", () => {
    expect(human({ exits: [["answer", "menu"]] })).toEqual(["violated", "dead-end none /intents/talk_to_human"]);
    const lost = human({ exits: [["answer", "bye"]], noMatch: "lost" });
    expect([...lost].sort()).toEqual(["dead-end chosen /main/bye", "handed-off", "handed-off none /main/desk"]);
  });

  it.each(["call", "jump"] as const)("is the request's own where a flow holds it into which only requests %s", (enters) => {
    const contact = bot("Contact", { flows: { contact: { start: "menu", nodes: menu } } });
    const found = (welcome: NodeSpec) => {
      const nodes = { "ask hello": welcome, [`${enters} on`]: { flow: "contact" }, "end bye": {} };
      const bots = [bot("Shop", { flows: { main: { start: "hello", intents: { talk_to_human: "on" }, nodes } } }), contact];
      const human = journeys(bots).find(({ request }) => request.name === "talk_to_human");
      return human ? [human.verdict, ...lines(human)].sort() : [];
    };
    expect(found({ exits: [["answer", "bye"]] })).toEqual(["dead-end chosen /contact/bye", "handed-off", "handed-off none /contact/desk"]);
    expect(found({ exits: [["answer", "on"]] })[1]).toBe("violated");
  });
});
