import { describe, expect, it } from "vitest";
import { ASKS, agent, asksFor, dials, HANDS_OFF, judged, payload, type Short, says } from "./support.ts";

const HUMAN = "intents/Talk to a human.json";
/** The request in an agent that hands off elsewhere. */
const request = (short: Short) => agent({ "Talk to a human": { phrases: ASKS, ...short }, "leak.report": HANDS_OFF });
const result = async (short: Short, config?: unknown) => {
  const { requests, problems } = await judged(request(short), config);
  return { verdict: requests["Talk to a human"], problems };
};

describe("a request for a person", () => {
  it("is handed over by an intent that is marked for it, and stands at the intent's file", async () => {
    const found = await result({ says: "One moment.", with: { liveAgentHandoff: true } });
    expect(found).toEqual({ verdict: `handed-off ${HUMAN}`, problems: [] });
  });

  it("that is answered by a text alone stops at its intent", async () => {
    const found = await result({ says: "Our team is happy to help.", with: { liveAgentHandoff: false } });
    expect(found).toEqual({ verdict: `violated ${HUMAN}`, problems: [`error handoff/no-dead-end ${HUMAN}`] });
  });

  it("that ends the conversation stops at its intent", async () => {
    const found = await result({ says: "Goodbye.", with: { endInteraction: true } });
    expect(found.problems).toEqual([`error handoff/no-dead-end ${HUMAN}`]);
  });

  it("is handed over although the conversation ends for the bot, too", async () => {
    expect((await result({ with: { liveAgentHandoff: true, endInteraction: true } })).verdict).toBe(`handed-off ${HUMAN}`);
  });

  it("that only a host could act on is undecided where the agent hands off nowhere", async () => {
    const text = { "Talk to a human": { phrases: ASKS, says: "One moment." } };
    const { requests, report } = await judged(agent(text));
    expect(requests).toEqual({ "Talk to a human": `undecided ${HUMAN}` });
    const [undecided] = report.problems.filter(({ rule }) => rule === "handoff/undecided");
    expect(undecided).toMatchObject({ file: HUMAN, pointer: "", message: expect.stringContaining("handoff.host") });
    const declared = await judged(agent(text), { handoff: { intents: { "Talk to a human": "digital" } } });
    expect(declared).toMatchObject({ requests: { "Talk to a human": `handed-off ${HUMAN}` }, problems: [] });
  });

  it("that only a host could act on is not what the customer takes back", async () => {
    const asks: Short = { phrases: ASKS, says: "What is it about?", out: { topic: 1 } };
    const { requests, problems } = await judged(
      agent({
        "Talk to a human": asks,
        "topic.cancel": { in: ["topic"], phrases: ["cancel", "never mind"], says: "Alright." },
        "topic.meter": { in: ["topic"], phrases: ["about my meter", "the meter"], says: "One moment." },
      }),
    );
    expect(requests).toEqual({ "Talk to a human": `undecided ${HUMAN}` });
    expect(problems).toEqual(["warning handoff/undecided intents/topic.meter.json"]);
  });

  it("that only a host could act on is a phone transfer, or nothing, where the config says so", async () => {
    const voice = await result({ says: "One moment." }, { handoff: { intents: { "Talk to a human": "voice" } } });
    expect(voice.problems).toEqual([`error handoff/no-voice-transfer ${HUMAN}`]);
    const none = await judged(agent({ "Talk to a human": { phrases: ASKS, says: "One moment." } }), {
      handoff: { intents: { "Talk to a human": "none" } },
    });
    expect(none.problems).toEqual([`error handoff/no-dead-end ${HUMAN}`]);
  });

  it("is undecided where the config names a host, although the agent hands off elsewhere", async () => {
    const found = await result({ says: "One moment." }, { handoff: { host: "Contact centre" } });
    expect(found.verdict).toBe(`undecided ${HUMAN}`);
  });

  it("of a switched-off intent is handled by nothing", async () => {
    const found = await result({ says: "One moment.", with: { priority: -1, liveAgentHandoff: true } });
    expect(found).toEqual({ verdict: `violated ${HUMAN}`, problems: [`error handoff/request-unhandled ${HUMAN}`] });
  });

  it("of a switched-off intent is called switched off, with the setting that does it", async () => {
    const { report } = await judged(request({ says: "One moment.", with: { priority: -1 } }));
    const [switchedOff] = report.problems.filter(({ rule }) => rule === "handoff/request-unhandled");
    expect(switchedOff?.message).toBe(
      'The request "Talk to a human" is switched off (priority -1): a customer who asks for a person gets no answer to it',
    );
  });

  it("is no question whether the bot is human, and no name of the bot's own", async () => {
    const { requests } = await judged(
      agent({
        "smalltalk.agent.real": { phrases: ["are you human", "are you a real person", "is this a bot"], says: "I am a bot." },
        "name.agent.change": { phrases: ["call yourself Ada", "your name is Ada", "change your name"], says: "Done." },
        "Default Fallback Intent": { phrases: ["I want a human"], says: "Sorry?", with: { fallbackIntent: true } },
      }),
    );
    expect(requests).toEqual({});
  });
});

describe("a telephony message", () => {
  it.each([["15"], [15], ["telephony_transfer_call"]])("of type %j that dials is a phone transfer at the message", async (type) => {
    const found = await judged(request({ says: "I will connect you.", messages: [dials("+15550100", type)] }));
    expect(found.requests["Talk to a human"]).toBe(`violated ${HUMAN}`);
    expect(found.problems).toEqual([`error handoff/no-voice-transfer ${HUMAN}#/responses/0/messages/1`]);
    const [transfer] = found.report.requests.flatMap(({ outcomes }) => outcomes);
    expect(transfer).toMatchObject({ kind: "voice-transfer", target: "+15550100", gate: "none" });
  });

  it("in the form of the API is a phone transfer, too", async () => {
    const message = { platform: "TELEPHONY", telephonyTransferCall: { phoneNumber: "+15550101" } };
    expect((await result({ messages: [message] })).problems).toEqual([`error handoff/no-voice-transfer ${HUMAN}#/responses/0/messages/0`]);
  });

  it("that dials is the phone's half of an intent that hands over digitally", async () => {
    const marked = { messages: [dials("+15550100")], with: { liveAgentHandoff: true } };
    expect(await result(marked)).toEqual({ verdict: `handed-off ${HUMAN}`, problems: [] });
    const byPayload = { messages: [dials("+15550100"), payload({ action: "handoff" })] };
    expect(await result(byPayload)).toEqual({ verdict: `handed-off ${HUMAN}`, problems: [] });
  });

  it("that dials is the phone's half where the chat is handed over after a question", async () => {
    const { requests, problems } = await judged(
      agent({
        "Talk to a human": { phrases: ASKS, says: "Shall I connect you?", messages: [dials("+15550100")], out: { offer: 2 } },
        "offer.accept": { in: ["offer"], phrases: ["yes", "sure", "please do"], with: { liveAgentHandoff: true } },
      }),
    );
    expect({ requests, problems }).toEqual({ requests: { "Talk to a human": `handed-off ${HUMAN}` }, problems: [] });
  });

  it("that only speaks or plays is no evidence of a voice bot", async () => {
    const speaks = { type: "14", platform: "telephony", lang: "en", ssml: "<speak>One moment.</speak>" };
    const plays = { type: 13, platform: "telephony", lang: "en", audioUri: "gs://bucket/tone.wav" };
    const found = await judged(request({ says: "One moment.", messages: [speaks, plays] }));
    expect(found.problems).toEqual([`error handoff/no-dead-end ${HUMAN}`]);
    expect(Object.keys(found.report.requests[0]?.channels ?? {})).toEqual(["chat", "messaging"]);
  });

  it("that dials what nobody can dial is told so at the number", async () => {
    expect((await result({ messages: [dials("0800 FLOWERS")] })).problems).toEqual([
      `error handoff/no-voice-transfer ${HUMAN}#/responses/0/messages/0`,
      `warning voice/invalid-dial-target ${HUMAN}#/responses/0/messages/0/phoneNumber`,
    ]);
  });

  it("that dials a number out of a parameter is undecided at the message", async () => {
    const found = await result({ messages: [dials("$phone")] });
    expect(found.verdict).toBe(`undecided ${HUMAN}`);
    expect(found.problems).toEqual([`warning handoff/no-dynamic-target ${HUMAN}#/responses/0/messages/0`]);
  });
});

describe("parameters", () => {
  it("that are asked for first do not keep the customer from the handoff", async () => {
    const found = await result({ parameters: [asksFor("name"), asksFor("topic")], with: { liveAgentHandoff: true } });
    expect(found).toEqual({ verdict: `handed-off ${HUMAN}`, problems: [] });
  });

  it("that are asked for do not make a text a handoff", async () => {
    const found = await result({ parameters: [asksFor("name")], says: "Thank you, $name." });
    expect(found.problems).toEqual([`error handoff/no-dead-end ${HUMAN}`]);
  });
});

describe("a webhook", () => {
  it("that alone answers decides what happens, and the message says what declares it", async () => {
    const { requests, report } = await judged(request({ action: "agent.transfer", with: { webhookUsed: true } }));
    expect(requests["Talk to a human"]).toBe(`undecided ${HUMAN}`);
    const [undecided] = report.problems.filter(({ rule }) => rule === "handoff/undecided");
    expect(undecided).toMatchObject({ file: HUMAN, pointer: "", message: expect.stringContaining('{"agent.transfer": "digital"}') });
    const declared = await result(
      { action: "agent.transfer", with: { webhookUsed: true } },
      { handoff: { actions: { "agent.transfer": "digital" } } },
    );
    expect(declared).toEqual({ verdict: `handed-off ${HUMAN}`, problems: [] });
  });

  it("fills the empty text that the console leaves", async () => {
    const empty = { type: 0, lang: "en", speech: [] };
    expect((await result({ messages: [empty], with: { webhookUsed: true } })).verdict).toBe(`undecided ${HUMAN}`);
  });

  it("does not hide a text that is written in the intent", async () => {
    const found = await result({ says: "One moment.", with: { webhookUsed: true } });
    expect(found.problems).toEqual([`error handoff/no-dead-end ${HUMAN}`]);
  });
});

describe("messages of one platform", () => {
  it("take the place of the others there: a handoff for one messenger leaves the others with a text", async () => {
    const facebook = { ...(payload({ action: "handoff" }) as object), platform: "facebook" };
    const found = await judged(request({ says: "We are here from 9 to 5.", messages: [facebook] }));
    const [human] = found.report.requests.filter(({ name }) => name === "Talk to a human");
    expect(human?.channels).toEqual({ chat: "violated", messaging: "undecided" });
    expect(found.problems).toContain(`error handoff/no-dead-end ${HUMAN}`);
  });

  it("for Google's assistant are spoken: what chats get is judged without them", async () => {
    const spoken = { type: "simple_response", platform: "google", lang: "en", textToSpeech: "Hold on" };
    expect((await result({ messages: [spoken, payload({ action: "handoff" })] })).verdict).toBe(`handed-off ${HUMAN}`);
  });

  it("come beside the others where the intent says so", async () => {
    const facebook = { ...(says("Hello there.") as object), platform: "facebook" };
    const files = { ...request({ messages: [facebook, payload({ action: "handoff" })] }) };
    const alone = await judged(files);
    expect(alone.requests["Talk to a human"]).toBe(`undecided ${HUMAN}`);
    const both = {
      ...files,
      [HUMAN]: String(files[HUMAN]).replace('"speech": []', '"speech": [], "defaultResponsePlatforms": {"facebook": true}'),
    };
    expect((await judged(both)).requests["Talk to a human"]).toBe(`handed-off ${HUMAN}`);
  });
});
