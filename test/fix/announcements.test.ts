import { describe, expect, it } from "vitest";
import { stableUuid } from "../../src/platforms/stable-id.ts";
import { bot, DESK, expectFix, mendRule, NOTE, opening, option, studio, titles, widget } from "./one-rule.ts";

const rule = "handoff/no-announcement";
const config = option(rule, "text", "A colleague takes over.");

describe("handoff/no-announcement: the config's words are said right before the handoff", () => {
  it("by the transfer of a botflow file", () =>
    expectFix(rule, bot("desk", DESK, NOTE), config, [
      "failure: note, noAgent: note}",
      "failure: note, noAgent: note, text: A colleague takes over.}",
    ]));

  it("by a message in front of Composer's handoff event", () =>
    expectFix(
      rule,
      [
        "shop.dialog",
        `{
  "$kind": "Microsoft.AdaptiveDialog",
  "recognizer": { "$kind": "Microsoft.RegexRecognizer", "intents": [{ "intent": "TalkToHuman", "pattern": "talk to a person" }] },
  "triggers": [
    {
      "$kind": "Microsoft.OnIntent",
      "intent": "TalkToHuman",
      "actions": [
        {
          "$kind": "Microsoft.SendHandoffActivity"
        }
      ]
    }
  ]
}
`,
      ],
      config,
      [
        '        {\n          "$kind": "Microsoft.SendHandoffActivity"\n        }\n',
        '        {\n          "$kind": "Microsoft.SendActivity",\n          "activity": "A colleague takes over."\n        },\n' +
          '        {\n          "$kind": "Microsoft.SendHandoffActivity"\n        }\n',
      ],
    ));

  it("by a message in front of Copilot's transfer", () =>
    expectFix(
      rule,
      [
        "Escalate.topic.mcs.yml",
        `kind: AdaptiveDialog
beginDialog:
  kind: OnRecognizedIntent
  id: main
  intent:
    displayName: Talk to a person
    triggerQueries:
      - Talk to a person
  actions:
    # the desk
    - kind: TransferConversationV2
      id: transfer
      transferType:
        kind: TransferToAgent
`,
      ],
      config,
      [
        "    - kind: TransferConversationV2\n",
        "    - kind: SendActivity\n      id: sendMessage\n      activity: A colleague takes over.\n    - kind: TransferConversationV2\n",
      ],
    ));

  it("by the message that watsonx shows when an agent is there", () =>
    expectFix(
      rule,
      [
        "skill.json",
        `{
  "name": "Bank",
  "language": "en",
  "intents": [{ "intent": "General_Connect_to_Agent", "examples": [{ "text": "talk to an agent" }, { "text": "real person please" }] }],
  "entities": [],
  "dialog_nodes": [
    {
      "dialog_node": "agent",
      "type": "standard",
      "conditions": "#General_Connect_to_Agent",
      "output": { "generic": [{ "response_type": "connect_to_agent", "transfer_info": { "target": {} } }] }
    }
  ]
}
`,
      ],
      config,
      ['"target": {} } }', '"target": {} }, "agent_available": {"message": "A colleague takes over."} }'],
    ));

  it("by a text in front of Dialogflow's live-agent handoff, in its language", () =>
    expectFix(rule, cxFlow([{ liveAgentHandoff: { metadata: {} }, languageCode: "en" }]), config, [
      '"messages": [',
      '"messages": [{"text": {"text": ["A colleague takes over."]}, "languageCode": "en"}, ',
    ]));

  it("by a text of a Dialogflow ES intent, in the language of its message and written as that is", () => {
    const intent = (head: string, messages: string): readonly [string, string] => [
      "intents/Talk to a human.json",
      `{
  "id": "5b1e8f20-0000-4000-8000-000000000014",
  "name": "Talk to a human",
  "auto": true,${head}
  "responses": [
    {
      "action": "",
      "messages": ${messages}
    }
  ],
  "webhookUsed": false
}
`,
    ];
    const payload = '{ "type": 4, "lang": "en", "payload": { "action": "handoff" } }';
    return Promise.all([
      expectFix(rule, intent("", `[${payload}]`), config, [
        `[${payload}]`,
        `[{"type": 0, "lang": "en", "speech": ["A colleague takes over."]}, ${payload}]`,
      ]),
      expectFix(rule, intent('\n  "liveAgentHandoff": true,', "[]"), config, [
        "[]",
        '[{"type": "0", "speech": ["A colleague takes over."]}]',
      ]),
    ]);
  });

  it("by a prompt in front of Connect's queue, from wherever the contact comes", () => {
    const id = stableUuid("chat.json", "queue", "message");
    return expectFix(
      rule,
      [
        "chat.json",
        `{
  "Version": "2019-10-30",
  "StartAction": "menu",
  "Metadata": {"ActionMetadata": {"queue": {"position": {"x": 700, "y": 40}}}},
  "Actions": [
    {"Identifier": "menu", "Type": "ConnectParticipantWithLexBot",
     "Parameters": {"Text": "I am a bot. How can I help?", "LexV2Bot": {"AliasArn": "x"}},
     "Transitions": {"NextAction": "bye", "Conditions": [{"NextAction": "desk", "Condition": {"Operator": "Equals", "Operands": ["SpeakToAgent"]}}],
       "Errors": [{"NextAction": "menu", "ErrorType": "NoMatchingCondition"}, {"NextAction": "bye", "ErrorType": "NoMatchingError"}]}},
    {"Identifier": "desk", "Type": "UpdateContactTargetQueue", "Parameters": {"QueueId": "arn:aws:connect:us-east-1:111122223333:instance/1/queue/2"},
     "Transitions": {"NextAction": "queue", "Errors": [{"NextAction": "queue", "ErrorType": "NoMatchingError"}]}},
    {"Identifier": "queue", "Type": "TransferContactToQueue", "Parameters": {},
     "Transitions": {"NextAction": "bye", "Errors": [{"NextAction": "bye", "ErrorType": "QueueAtCapacity"}, {"NextAction": "bye", "ErrorType": "NoMatchingError"}]}},
    {"Identifier": "bye", "Type": "DisconnectParticipant", "Parameters": {}, "Transitions": {}}
  ]
}
`,
      ],
      config,
      ['{"NextAction": "queue", "Errors": [{"NextAction": "queue"', `{"NextAction": "${id}", "Errors": [{"NextAction": "${id}"`],
      ['"y": 40}}}', `"y": 40}}, "${id}": {"position": {"x": 450, "y": 40}}}`],
      [
        '"Parameters": {}, "Transitions": {}}\n',
        `"Parameters": {}, "Transitions": {}},
    {
      "Parameters": {
        "Text": "A colleague takes over."
      },
      "Identifier": "${id}",
      "Type": "MessageParticipant",
      "Transitions": {
        "NextAction": "queue",
        "Errors": [
          {
            "NextAction": "queue",
            "ErrorType": "NoMatchingError"
          }
        ],
        "Conditions": []
      }
    }\n`,
      ],
    );
  });

  it("by a message in front of Studio's handoff, which nothing but the handoff follows", async () => {
    const desk = widget("desk", "send-to-flex", [{ event: "callComplete" }, { event: "failedToEnqueue" }, { event: "callFailure" }], {
      workflow: "WW01",
    });
    const said = widget(
      "announcement",
      "send-message",
      [
        { event: "sent", next: "desk" },
        { event: "failed", next: "desk" },
      ],
      {
        offset: { x: 0, y: 0 },
        service: "{{trigger.message.InstanceSid}}",
        channel: "{{trigger.message.ChannelSid}}",
        from: "{{flow.channel.address}}",
        to: "{{contact.channel.address}}",
        body: "A colleague takes over.",
      },
    );
    const [path, text] = studio(...opening("desk"), desk);
    const { texts, refused } = await mendRule(rule, { [path]: text }, config);
    expect(refused).toEqual([]);
    expect(texts.get(path)).toBe(studio(...opening("announcement"), desk, said)[1]);
    const called = text.replace(
      '"event": "incomingMessage"',
      '"event": "incomingCall",\n          "next": "ask"\n        },\n        {\n          "event": "incomingMessage"',
    );
    expect([...(await mendRule(rule, { [path]: called }, config)).texts]).toEqual([]);
  });

  it("by a communication in front of the transfer of a Genesys bot, numbered as its other actions are", () =>
    expectFix(
      rule,
      [
        "bot.yaml",
        `digitalBot:
  name: Garden shop
  startUpRef: "/digitalBot/bots/bot[start]"
  bots:
    - bot:
        name: Start
        refId: start
        actions:
          - waitForInput:
              name: Wait for Input
              trackingId: 11
              question:
                exp: MakeCommunication("I am a bot. How can I help?")
  tasks:
    - task:
        name: Agent
        refId: agent
        actions:
          - transferToAcd:
              name: To the desk
              trackingId: 12
              targetQueue:
                lit:
                  name: Support
  settingsNaturalLanguageUnderstanding:
    nluDomainVersion:
      intents:
        - name: Talk to an agent
  settingsBotFlow:
    intentSettings:
      - intent:
          name: Talk to an agent
          task:
            name: Agent
`,
      ],
      config,
      [
        "          - transferToAcd:\n",
        `          - communicate:
              name: Communicate
              trackingId: 13
              communication:
                exp: MakeCommunication("A colleague takes over.")
          - transferToAcd:
`,
      ],
    ));

  it("by a response in front of the transfer of a Genesys message flow", () =>
    expectFix(
      rule,
      [
        "flow.yaml",
        `inboundShortMessage:
  name: Front door
  states:
    - state:
        name: Main
        actions:
          - switch:
              name: What they want
              evaluate:
                firstTrue:
                  cases:
                    - case:
                        value:
                          exp: Lower(Message.Message.body) == "talk to an agent"
                        actions:
                          - transferToAcd: { name: To the desk, targetQueue: { lit: { name: Support } } }
                  default:
                    actions:
                      - disconnect: { name: Bye }
`,
      ],
      config,
      [
        "                          - transferToAcd:",
        `                          - sendResponse:
                              name: Send Response
                              messageBody:
                                exp: "\\"A colleague takes over.\\""
                          - transferToAcd:`,
      ],
    ));

  it("says what the config must give, and nothing where one text cannot serve all languages", async () => {
    const [path, text] = bot("desk", DESK, NOTE);
    expect(titles(await mendRule(rule, { [path]: text }))).toContain(
      "Give this rule the option `text` in the config: what is said before the handoff",
    );
    const both = text.replace("start: hello", "languages: [en, de]\nstart: hello");
    expect([...(await mendRule(rule, { [path]: both }, config)).texts]).toEqual([]);
  });
});

const cxFlow = (messages: readonly object[]): readonly [string, string] => [
  "flows/Default Start Flow/Default Start Flow.json",
  `{
  "name": "00000000-0000-0000-0000-000000000000",
  "displayName": "Default Start Flow",
  "transitionRoutes": [
    {
      "name": "5b1e8f20-0000-4000-8000-000000000001",
      "intent": "talk to a human",
      "triggerFulfillment": { "messages": ${JSON.stringify(messages, null, 1).replace(/\n\s*/g, " ").replaceAll("[ ", "[").replaceAll(" ]", "]").replaceAll("{ ", "{").replaceAll(" }", "}")} }
    }
  ]
}
`,
];
