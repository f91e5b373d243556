import { describe, expect, it } from "vitest";
import { lint } from "../../src/engine/lint.ts";

/** A bot that can hand off, and that leads a request for a person to `to`. */
async function messages(to: string, ...choices: readonly { readonly label: string; readonly next: string }[]): Promise<readonly string[]> {
  const bot = {
    format: "botflow/1",
    name: "Garden shop",
    channels: ["chat"],
    start: "menu",
    intents: [{ name: "talk_to_human", phrases: ["let me talk to a human"], goto: to }],
    nodes: {
      menu: {
        type: "ask",
        label: "Main menu",
        text: "I am a bot. What can I do for you?",
        choices: [{ label: "Hours", next: "hours" }, ...choices],
      },
      desk: { type: "transfer", transfer: { type: "digital", queue: "Garden chat" } },
      hours: { type: "say", label: "Hours", text: "From nine to six.", next: "menu" },
      bye: { type: "end", label: "Good bye" },
    },
  };
  const { report } = await lint({ files: [{ path: "bot.json", content: JSON.stringify(bot) }], config: [] });
  return report.problems.filter(({ rule }) => rule === "handoff/no-dead-end").map(({ pointer, message }) => `${pointer} ${message}`);
}

const REQUEST = 'The request "talk_to_human"';

describe("a dead end", () => {
  it("at which the bot asks on says where it waits, and that no answer helps", async () => {
    expect(await messages("hours")).toEqual([
      `/nodes/hours ${REQUEST} ends here without a person, on chat: the bot then waits at "Main menu", and no answer leads to one`,
    ]);
    expect(await messages("menu")).toEqual([
      `/intents/0 ${REQUEST} leads to no person, on chat: the bot merely waits at "Main menu", and no answer leads to one`,
    ]);
  });

  it("at a menu where one may ask again says so", async () => {
    expect(await messages("menu", { label: "Talk to a person", next: "desk" })).toEqual([
      `/intents/0 ${REQUEST} leads to no person, on chat: the bot merely waits at "Main menu", and no answer leads to one but that of asking again`,
    ]);
  });

  it("that ends the conversation says where the path stops", async () => {
    expect(await messages("bye")).toEqual([`/nodes/bye ${REQUEST} ends here without a person, on chat: the path stops at "Good bye"`]);
  });
});
