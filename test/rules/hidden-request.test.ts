import { describe, expect, it } from "vitest";
import { lint } from "../../src/engine/lint.ts";

const CHAT = { type: "transfer", transfer: { type: "digital", queue: "Support" }, failure: "note", noAgent: "note" };

/** A bot in whose intent about orders one phrase asks for a person; `end` is what the intent leads to. */
async function messages(end: { readonly [key: string]: unknown }): Promise<readonly string[]> {
  const bot = {
    format: "botflow/1",
    name: "Garden shop",
    channels: ["chat"],
    start: "hello",
    intents: [{ name: "order_questions", phrases: ["where is my order", "has it been sent", "let me talk to a human"], goto: "end" }],
    nodes: {
      hello: {
        type: "ask",
        text: "I am a bot. What can I do for you?",
        choices: [{ label: "Talk to a person", next: "desk" }],
        next: "hello",
      },
      end,
      desk: CHAT,
      note: { type: "transfer", transfer: { type: "ticket", form: "contact" } },
    },
  };
  const { report } = await lint({ files: [{ path: "bot.json", content: JSON.stringify(bot) }], config: [] });
  return report.problems.filter(({ rule }) => rule === "handoff/hidden-request").map(({ message }) => message);
}

const PHRASE = 'The intent "order_questions" takes phrases that ask for a person ("let me talk to a human")';

describe("a hidden request", () => {
  it("that is answered by a text does not lead to a person", async () => {
    expect(await messages({ type: "say", text: "It is on its way.", next: "hello" })).toEqual([`${PHRASE} and does not lead to one`]);
  });

  it("that is dialled does lead to a person, but on the phone", async () => {
    expect(await messages({ type: "transfer", transfer: { type: "voice", number: "+15550100" }, failure: "note" })).toEqual([
      `${PHRASE} and ends in a phone transfer, on chat`,
    ]);
  });

  it("that something hides may lead to a person: the message says what hides it", async () => {
    expect(await messages({ type: "opaque" })).toEqual([
      expect.stringMatching(/, and whether it leads to one cannot be seen: .*decides what happens$/),
    ]);
  });

  it("that is handed off is none", async () => {
    expect(await messages(CHAT)).toEqual([]);
  });
});

it("a hidden request whose phrase shadows another intent is reported there alone", async () => {
  const phrases = ["let me talk to a human"];
  const bot = {
    format: "botflow/1",
    name: "Garden shop",
    start: "hello",
    intents: [
      { name: "talk_to_human", phrases, goto: "desk" },
      { name: "orders", phrases: ["where is my order", "has it been sent", ...phrases], goto: "sent" },
    ],
    nodes: {
      hello: { type: "ask", text: "I am a bot. What can I do for you?", next: "hello" },
      sent: { type: "say", text: "It is on its way.", next: "hello" },
      desk: CHAT,
      note: { type: "transfer", transfer: { type: "ticket", form: "contact" } },
    },
  };
  const { report } = await lint({ files: [{ path: "bot.json", content: JSON.stringify(bot) }], config: [] });
  const found = report.problems.filter(({ rule }) => rule.startsWith("handoff/"));
  expect(found.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual(["handoff/request-shadowed /intents/1/phrases/2"]);
});
