import { describe, expect, it } from "vitest";
import { blocks, flow, flowOf, journeys, judged, nodeOf } from "./support.ts";

const { say, lex, queue, compare, bye } = blocks;
const ask = (to: string) => lex({ SpeakToAgent: to }, { NoMatchingCondition: "bot", NoMatchingError: "bye" });

describe("the contact's channel", () => {
  it("is narrowed by a comparison with $.Channel: chats leave by the default when only calls are listed", async () => {
    const result = await judged({
      "chat.json": flow("Chat", {
        bot: ask("which"),
        which: compare("$.Channel", { VOICE: "dial" }, "transfer"),
        dial: { type: "TransferParticipantToThirdParty", with: { ThirdPartyPhoneNumber: "+15550100" }, or: { NoMatchingError: "bye" } },
        transfer: queue(),
        bye,
      }),
    });
    expect(result.SpeakToAgent?.verdict).toBe("handed-off");
  });

  it("is what an attribute holds that is only ever set to it", async () => {
    const kept = (second: string) =>
      flow("Chat", {
        keep: { type: "UpdateContactAttributes", with: { Attributes: { line: "$.Channel" } }, next: "bot" },
        bot: ask("which"),
        which: compare("$.Attributes.line", { VOICE: "dial" }, "other"),
        other: { type: "UpdateContactAttributes", with: { Attributes: { line: second } }, next: "again" },
        again: compare("$.Attributes.line", { VOICE: "dial" }, "transfer"),
        dial: { type: "TransferParticipantToThirdParty", with: { ThirdPartyPhoneNumber: "+15550100" }, or: { NoMatchingError: "bye" } },
        transfer: queue(),
        bye,
      });
    expect((await judged({ "chat.json": kept("$.Channel") })).SpeakToAgent?.verdict).toBe("handed-off");
    expect((await judged({ "chat.json": kept("$.External.line") })).SpeakToAgent?.verdict).toBe("violated");
  });

  it("is what an attribute holds whose name has spaces: it is compared in brackets", async () => {
    const kept = (key: string, path: string) =>
      flow("Chat", {
        keep: { type: "UpdateContactAttributes", with: { Attributes: { [key]: "$.Channel" } }, next: "bot" },
        bot: ask("which"),
        which: compare(path, { VOICE: "dial" }, "transfer"),
        dial: { type: "TransferParticipantToThirdParty", with: { ThirdPartyPhoneNumber: "+15550100" }, or: { NoMatchingError: "bye" } },
        transfer: queue(),
        bye,
      });
    const verdict = async (key: string, path: string) => (await judged({ "chat.json": kept(key, path) })).SpeakToAgent?.verdict;
    expect(await verdict("line in use", "$.Attributes.['line in use']")).toBe("handed-off");
    expect(await verdict("line in use", "$.Attributes.['line not in use']")).toBe("violated");
  });

  it("decides which of two blocks hears the customer: what calls ask for is none of the chat's business", async () => {
    const result = await judged({
      "chat.json": flow("Chat", {
        which: compare("$.Channel", { CHAT: "text" }, "phone"),
        text: lex({ SpeakToAgent: "transfer" }, { NoMatchingCondition: "text", NoMatchingError: "bye" }),
        phone: lex({ SpeakToAgent: "dial" }, { NoMatchingCondition: "phone", NoMatchingError: "bye" }),
        dial: { type: "TransferParticipantToThirdParty", with: { ThirdPartyPhoneNumber: "+15550100" }, or: { NoMatchingError: "bye" } },
        transfer: queue(),
        bye,
      }),
    });
    expect(result.SpeakToAgent?.verdict).toBe("handed-off");
  });

  it("decides what was set before the request: an attribute, and the flow that runs in the queue", async () => {
    const dial = (next: string) => ({
      type: "TransferParticipantToThirdParty",
      with: { ThirdPartyPhoneNumber: "+15550100" },
      or: { NoMatchingError: next },
    });
    const set = (line: string) => ({ type: "UpdateContactAttributes", with: { Attributes: { line } }, next: "bot" });
    const attribute = await judged({
      "chat.json": flow("Chat", {
        which: compare("$.Channel", { VOICE: "phone", CHAT: "text" }, "bye"),
        phone: set("phone"),
        text: set("text"),
        bot: ask("line"),
        line: compare("$.Attributes.line", { phone: "dial", text: "transfer" }, "bye"),
        dial: dial("bye"),
        transfer: queue(),
        bye,
      }),
    });
    expect(attribute.SpeakToAgent?.verdict).toBe("handed-off");
    const hook = await judged({
      "chat.json": flow("Chat", {
        which: compare("$.Channel", { VOICE: "hook" }, "bot"),
        hook: { type: "UpdateContactEventHooks", with: { EventHooks: { CustomerQueue: "Calls" } }, next: "bot" },
        bot: ask("transfer"),
        transfer: queue(),
        bye,
      }),
      "calls.json": flow("Calls", { dial: dial("wait"), wait: { type: "EndFlowExecution" } }, { type: "customerQueue" }),
    });
    expect(hook.SpeakToAgent?.verdict).toBe("handed-off");
  });

  it("is chat for the chat widget and messaging for texts, where the subtype is compared", async () => {
    const [journey] = await journeys({
      "chat.json": flow("Chat", {
        bot: ask("which"),
        which: compare("$.SegmentAttributes['connect:Subtype']", { "connect:SMS": "bye" }, "transfer"),
        transfer: queue(),
        bye,
      }),
    });
    expect(journey?.channels.get("chat")).toBe("handed-off");
    expect(journey?.channels.get("messaging")).toBe("violated");
  });

  it("cannot be told between two subtypes of one channel", async () => {
    const drawn = await flowOf({
      f: flow("F", {
        which: compare("$.SegmentAttributes['connect:Subtype']", { "connect:SMS": "a", "connect:WhatsApp": "b" }, "c"),
        a: bye,
        b: bye,
        c: bye,
      }),
    });
    expect(nodeOf(drawn, "which").exits[0]?.when).toMatchObject({
      op: "and",
      guards: [{ op: "channel", channels: ["messaging"] }, { op: "unknown" }],
    });
  });

  it("never equals a spelling that Connect does not use", async () => {
    const drawn = await flowOf({ f: flow("F", { which: compare("$.Channel", { Chat: "a" }, "b"), a: bye, b: bye }) });
    expect(nodeOf(drawn, "which").exits[0]?.when).toEqual({ op: "false" });
  });
});

describe("blocks that work on calls only", () => {
  it("take their error branch on a chat, so a chat does not come behind them", async () => {
    const result = await judged({
      "chat.json": flow("Chat", {
        greet: {
          type: "ShowView",
          with: { ViewResource: { Id: "menu" } },
          when: { Chat: "bot" },
          or: { NoMatchingError: "bot", TimeLimitExceeded: "bye" },
        },
        bot: ask("number"),
        number: {
          type: "UpdateContactCallbackNumber",
          with: { CallbackNumber: "$.CustomerEndpoint.Address" },
          next: "callback",
          or: { InvalidCallbackNumber: "transfer", CallbackNumberNotDialable: "transfer" },
        },
        callback: { type: "CreateCallbackContact", next: "bye", or: { NoMatchingError: "bye" } },
        transfer: queue(),
        bye,
      }),
    });
    expect(result.SpeakToAgent?.verdict).toBe("handed-off");
    expect(result.SpeakToAgent?.outcomes).not.toContain("callback none chat.json#/Actions/3");
  });

  it("make a flow a voice flow where nothing shows a chat", async () => {
    const [journey] = await journeys({
      "ivr.json": flow("IVR", {
        pin: {
          type: "GetParticipantInput",
          with: { Text: "Your number", StoreInput: "True" },
          next: "bot",
          or: { NoMatchingError: "bot" },
        },
        bot: ask("dial"),
        dial: { type: "TransferParticipantToThirdParty", with: { ThirdPartyPhoneNumber: "+15550100" }, or: { NoMatchingError: "bye" } },
        bye,
      }),
    });
    expect(journey?.verdict).toBe("not-judged");
  });

  it("are no evidence where they are transfers, nor is the voice of the prompts", async () => {
    const result = await judged({
      "chat.json": flow("Chat", {
        voice: { type: "UpdateContactTextToSpeechVoice", with: { TextToSpeechVoice: "Amy" }, next: "bot" },
        bot: ask("dial"),
        dial: { type: "TransferParticipantToThirdParty", with: { ThirdPartyPhoneNumber: "+15550100" }, or: { NoMatchingError: "bye" } },
        bye,
      }),
    });
    expect(result.SpeakToAgent).toMatchObject({ verdict: "violated" });
    expect(result.SpeakToAgent?.outcomes).toContain("voice-transfer none chat.json#/Actions/2");
  });

  it("offer a menu by keys to callers only", async () => {
    const found = await journeys({
      "mixed.json": flow("Mixed", {
        which: compare("$.Channel", { CHAT: "bot" }, "menu"),
        bot: ask("transfer"),
        menu: {
          type: "GetParticipantInput",
          with: { Text: "To speak to an agent, press 0.", StoreInput: "False" },
          when: { "0": "transfer" },
          or: { NoMatchingError: "bye" },
        },
        transfer: queue(),
        bye,
      }),
    });
    expect(found.map(({ request, verdict }) => [request.name, request.kind, verdict])).toEqual([
      ["SpeakToAgent", "intent", "handed-off"],
      ["speak to an agent", "choice", "not-judged"],
    ]);
  });

  it("transfer a chat to an agent by phone only", async () => {
    const result = await judged({
      "chat.json": flow("Chat", { bot: ask("agent"), agent: { type: "TransferContactToAgent" }, hello: say("bye"), bye }),
    });
    expect(result.SpeakToAgent?.outcomes).toContain("voice-transfer none chat.json#/Actions/1");
  });
});
