import { expect, it } from "vitest";
import { mendFiles } from "../fix/mended.ts";

const flow = (intents: string, transfer: string) => `{
  "format": "botflow/1", // by hand
  "name": "Garden shop",
  "channels": ["chat"],
  "start": "hello",
  "intents": [${intents}],
  "nodes": {
    "hello": { "type": "ask", "text": "I am a bot. What can I do for you?", "next": "hello" },
    "desk": { "type": "transfer", "text": "One moment.", "transfer": ${transfer}, "failure": "note", "noAgent": "note" },
    "note": { "type": "transfer", "transfer": { "type": "ticket", "form": "contact" } }
  }
}
`;
const ONE = '{ "name": "talk_to_human", "phrases": ["I want to talk to a person"], "goto": "desk" }';
const OTHER = '{ "name": "get_me_an_agent", "phrases": ["get me an agent"], "goto": "desk" }';
const EMPTY = '{ "type": "digital", "queue": "Support" }';

const mended = async (path: string, content: string) => {
  const { texts } = await mendFiles({ [path]: content }, { rules: { "handoff/no-context": "warning" } }, true, "handoff/no-context");
  return texts.get(path) ?? content;
};

it("the name of the request is written into the transfer, and nothing else changes", async () => {
  const told = '{ "type": "digital", "queue": "Support", "context": {"request": "talk_to_human"} }';
  expect(await mended("bot.jsonc", flow(ONE, EMPTY))).toBe(flow(ONE, told));
});

it("a transfer that two requests share names neither", async () => {
  const shared = flow(`${ONE}, ${OTHER}`, EMPTY);
  expect(await mended("bot.jsonc", shared)).toBe(shared);
});

it("Composer: the context of the handoff event", async () => {
  const dialog = (action: object) =>
    JSON.stringify({
      $kind: "Microsoft.AdaptiveDialog",
      id: "garden",
      triggers: [{ $kind: "Microsoft.OnIntent", intent: "TalkToHuman", actions: [action] }],
    });
  const event = { $kind: "Microsoft.SendHandoffActivity" };
  expect(JSON.parse(await mended("garden.dialog", dialog(event)))).toEqual(
    JSON.parse(dialog({ ...event, context: { request: "TalkToHuman" } })),
  );
  const transcript = dialog({ ...event, transcript: "=conversation.transcript" });
  expect(await mended("garden.dialog", transcript)).toBe(transcript);
});
