import { describe, expect, it } from "vitest";
import { AGENT, blocks, closes, flow, intent, lexBot } from "./amazon/support.ts";
import { type Files, linted } from "./linted.ts";

const INTENT = "Helper/BotLocales/en_US/Intents/SpeakToAgent/Intent.json";
/** A bot of Lex V2 that answers who asks for a person with a text and a custom payload, which holds JSON as a text. */
const answering = (payload: string, said = "One moment."): Files =>
  lexBot({
    SpeakToAgent: intent("SpeakToAgent", ["talk to a person", "agent please"], {
      intentClosingSetting: {
        isActive: true,
        nextStep: closes(),
        closingResponse: {
          messageGroupsList: [{ message: { plainTextMessage: { value: said } } }, { message: { customPayload: { value: payload } } }],
        },
      },
      initialResponseSetting: { nextStep: { dialogAction: { type: "CloseIntent" } } },
    }),
  }) as Files;
const MESSAGE = `${INTENT}#/intentClosingSetting/closingResponse/messageGroupsList/1/message`;

describe("a custom payload of Lex", () => {
  const desk = (route: "digital" | "voice" | "none") => ({ handoff: { payloads: [{ when: { type: "desk" }, route }] } });
  it("hands over as the config declares it, at its message", async () => {
    const payload = '{"type": "desk", "team": "shop"}';
    expect((await linted(answering(payload), desk("digital"))).outcomes("SpeakToAgent")).toEqual([`handed-off none ${MESSAGE}`]);
    expect((await linted(answering(payload), desk("voice"))).outcomes("SpeakToAgent")).toEqual([`voice-transfer none ${MESSAGE}`]);
    expect((await linted(answering(payload), desk("none"))).requests.SpeakToAgent).toBe(`undecided ${INTENT}#`);
  });
  it("hands over where it names the act by a known convention", async () => {
    expect((await linted(answering('{"action": "handoff"}'))).outcomes("SpeakToAgent")).toEqual([`handed-off none ${MESSAGE}`]);
  });
  it("is left to the host where nobody declares it, or where it is no JSON", async () => {
    for (const payload of ['{"type": "card"}', "{desk"])
      expect((await linted(answering(payload), desk("digital"))).requests.SpeakToAgent).toBe(`undecided ${INTENT}#`);
  });
  it("of version 1 is a message whose content type says so", async () => {
    const bot = (contentType: string): Files => ({
      "Helper_1.json": {
        metadata: { schemaVersion: "1.0", importType: "LEX", importFormat: "JSON" },
        resource: {
          name: "Helper",
          locale: "en-US",
          intents: [
            {
              name: "SpeakToAgent",
              sampleUtterances: ["talk to a person"],
              slots: [],
              fulfillmentActivity: { type: "ReturnIntent" },
              conclusionStatement: { messages: [{ contentType, content: '{"type": "desk"}' }] },
            },
          ],
        },
      },
    });
    const at = "Helper_1.json#/resource/intents/0";
    expect((await linted(bot("CustomPayload"), desk("digital"))).outcomes("SpeakToAgent")).toEqual([
      `handed-off none ${at}/conclusionStatement/messages/0`,
    ]);
    expect((await linted(bot("PlainText"), desk("digital"))).requests.SpeakToAgent).toBe(`undecided ${at}`);
  });
});

describe("a text that the config declares hands over on every platform", () => {
  const { lex, say, bye } = blocks;
  const DESK = "__desk__";
  const MESSAGES: readonly (readonly [string, Files, string, string])[] = [
    ["botflow", botflow(), "human", "bot.json#/nodes/announce"],
    ["Lex", answering("{}", DESK), "SpeakToAgent", `${INTENT}#/intentClosingSetting/closingResponse`],
    [
      "Connect",
      {
        "chat.json": flow("Chat", {
          bot: lex({ SpeakToAgent: "say" }, { NoMatchingCondition: "bye", NoMatchingError: "bye" }),
          say: say("bye", DESK),
          bye,
        }),
        ...lexBot({ SpeakToAgent: AGENT }),
      } as Files,
      "SpeakToAgent",
      "chat.json#/Actions/1",
    ],
  ];
  it.each(MESSAGES)("%s", async (_, files, name, at) => {
    const { outcomes } = await linted(files, { handoff: { texts: [{ matches: `^${DESK}$`, route: "digital" }] } });
    expect(outcomes(name).filter((outcome) => outcome.startsWith("handed-off"))).toEqual([`handed-off none ${at}`]);
    const none = await linted(files, { handoff: { texts: [{ matches: DESK, route: "none" }] } });
    expect(none.outcomes(name).some((outcome) => outcome.startsWith("handed-off"))).toBe(false);
  });

  function botflow(): Files {
    return {
      "bot.json": {
        format: "botflow/1",
        name: "Helper",
        start: "menu",
        intents: [{ name: "human", phrases: ["talk to a person"], goto: "announce" }],
        nodes: { menu: { type: "ask", text: "What is it?" }, announce: { type: "say", text: DESK, next: "bye" }, bye: { type: "end" } },
      },
    };
  }
});

describe("an action that the config declares does that, whatever the platform's table says of its type", () => {
  const escalate = (actions: string): Files => ({
    "topics/Escalate.mcs.yml": `kind: AdaptiveDialog\nbeginDialog:\n  kind: OnEscalate\n  id: main\n  actions:\n${actions}`,
  });
  const trigger = { $kind: "Microsoft.OnIntent", intent: "TalkToAgent" };
  const KNOWN: readonly (readonly [string, string, Files, string])[] = [
    [
      "amazon-connect",
      "TransferContactToQueue",
      {
        "chat.json": flow("Chat", {
          bot: blocks.lex({ SpeakToAgent: "to" }, { NoMatchingCondition: "bye", NoMatchingError: "bye" }),
          to: blocks.queue(),
          bye: blocks.bye,
        }),
        ...lexBot({ SpeakToAgent: AGENT }),
      } as Files,
      "chat.json#/Actions/1",
    ],
    [
      "twilio-studio",
      "send-to-flex",
      {
        "flow.json": {
          description: "Line",
          initial_state: "Trigger",
          states: [
            { name: "Trigger", type: "trigger", transitions: [{ event: "incomingMessage", next: "ask" }], properties: {} },
            {
              name: "ask",
              type: "send-and-wait-for-reply",
              transitions: [{ event: "incomingMessage", next: "split" }],
              properties: { body: "?" },
            },
            {
              name: "split",
              type: "split-based-on",
              transitions: [
                { event: "noMatch", next: "ask" },
                {
                  event: "match",
                  next: "desk",
                  conditions: [{ friendly_name: "human", arguments: ["{{widgets.ask.inbound.Body}}"], type: "equal_to", value: "human" }],
                },
              ],
              properties: { input: "{{widgets.ask.inbound.Body}}" },
            },
            { name: "desk", type: "send-to-flex", transitions: [], properties: { workflow: "WW00000000000000000000000000000000" } },
          ],
        },
      },
      "flow.json#/states/3",
    ],
    [
      "copilot-studio",
      "TransferConversationV2",
      escalate("    - kind: TransferConversationV2\n      id: t1\n      transferType:\n        kind: TransferToAgent\n"),
      "topics/Escalate.mcs.yml#/beginDialog/actions/0",
    ],
    [
      "bot-framework",
      "Microsoft.SendHandoffActivity",
      {
        "bot.dialog": {
          $kind: "Microsoft.AdaptiveDialog",
          triggers: [{ ...trigger, actions: [{ $kind: "Microsoft.SendHandoffActivity" }] }],
        },
      },
      "bot.dialog#/triggers/0/actions/0",
    ],
  ];
  it.each(KNOWN)("%s: %s", async (platform, type, files, at) => {
    const first = async (config: object) => {
      const found = await linted(files, config);
      return found.outcomes(found.names[0] ?? "").filter((outcome) => outcome.includes(" none "));
    };
    expect(await first({})).toEqual([`handed-off none ${at}`]);
    const platforms = { [platform]: { actions: { [type]: "transfer:voice" } } };
    expect(await first({ platforms })).toEqual([`voice-transfer none ${at}`]);
    // An override declares it for its files.
    expect(await first({ overrides: [{ files: [at.replace(/#.*/, "")], platforms }] })).toEqual([`voice-transfer none ${at}`]);
    expect(await first({ overrides: [{ files: ["elsewhere/**"], platforms }] })).toEqual([`handed-off none ${at}`]);
  });
});
