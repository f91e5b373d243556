import { describe, expect, it } from "vitest";
import type { ConfigValue } from "../../src/engine/config/value.ts";
import { lint } from "../../src/engine/lint.ts";
import { topic } from "./topic.ts";

type Files = Readonly<Record<string, unknown>>;

/** Where the rule reports, as `pointer`. */
async function found(files: Files, config: ConfigValue = {}): Promise<readonly string[]> {
  const { report } = await lint({
    files: Object.entries(files).map(([path, value]) => ({ path, content: typeof value === "string" ? value : JSON.stringify(value) })),
    config: [{ name: "test", value: config }],
  });
  expect(report.files.length, "a flow was read").toBeGreaterThan(0);
  return report.problems.filter(({ rule }) => rule === "voice/number-in-digital-action").map(({ pointer }) => pointer);
}

const CHAT: ConfigValue = { channels: ["chat"] };
const NUMBER = "+441632960000";

const genesys = (actions: string, root = "digitalBot") => `${root}:
  name: Garden
  startUpRef: "/${root}/bots/bot[Main_1]"
  bots:
    - bot:
        name: Main
        refId: Main_1
        actions:
${actions}`;
const updateData = (value: string) => `          - updateData:
              name: Where to
              statements:
                - string:
                    variable: Flow.TransferNumber
                    value:
                      ${value}
          - exitBotFlow:
              name: Leave`;

const connect = (attributes: object, channel: string) => ({
  Version: "2019-10-30",
  StartAction: "which",
  Metadata: {},
  Actions: [
    {
      Identifier: "which",
      Type: "Compare",
      Parameters: { ComparisonValue: "$.Channel" },
      Transitions: {
        NextAction: "end",
        Conditions: [{ NextAction: "set", Condition: { Operator: "Equals", Operands: [channel] } }],
        Errors: [{ NextAction: "end", ErrorType: "NoMatchingCondition" }],
      },
    },
    {
      Identifier: "set",
      Type: "UpdateContactAttributes",
      Parameters: { Attributes: attributes, TargetContact: "Current" },
      Transitions: { NextAction: "end", Errors: [{ NextAction: "end", ErrorType: "NoMatchingError" }] },
    },
    { Identifier: "end", Type: "DisconnectParticipant", Parameters: {}, Transitions: {} },
  ],
});

const setVariable = (variable: string, value: string) => `    - kind: SetVariable
      id: setVariable_a1
      variable: ${variable}
      value: ${value}`;
const agent = (action: string, channel = "Directline") => ({
  "settings.mcs.yml": `displayName: Garden\nschemaName: cr_garden\nconfiguration:\n  channels:\n    - channelId: ${channel}\n`,
  "topics/Orders.mcs.yml": topic(action),
});

const composer = (action: object) => ({
  "garden.dialog": {
    $kind: "Microsoft.AdaptiveDialog",
    id: "garden",
    triggers: [
      {
        $kind: "Microsoft.OnUnknownIntent",
        actions: [action, { $kind: "Microsoft.SendActivity", activity: "One moment please." }],
      },
    ],
    generator: "garden.lg",
  },
});

describe("a number that only a phone can dial, in a block of a digital flow", () => {
  const VALUE = "/digitalBot/bots/0/bot/actions/0/updateData/statements/0/string/value";
  it("Archy YAML: a literal, and an expression that is one", async () => {
    expect(await found({ "bot.yaml": genesys(updateData(`lit: "${NUMBER}"`)) })).toEqual([`${VALUE}/lit`]);
    expect(await found({ "bot.yaml": genesys(updateData(`exp: "\\"${NUMBER}\\""`)) })).toEqual([`${VALUE}/exp`]);
    expect(await found({ "bot.yaml": genesys(updateData("exp: Flow.Number")) })).toEqual([]);
  });

  it("Genesys JSON: a literal once, and not what an expression is made of", async () => {
    const flow = (expression: object) => ({
      name: "Garden web messaging",
      type: "inboundshortmessage",
      initialSequence: "main",
      flowSequenceItemList: [
        {
          __type: "StateItem",
          id: "main",
          name: "Main",
          startAction: "set",
          actionList: [
            {
              __type: "UpdateVariableAction",
              id: "set",
              name: "Where to",
              nextAction: "bye",
              variables: [
                {
                  expression,
                  variable: { config: { ref: { text: "Flow.TransferNumber", val: "v1" } }, text: "Flow.TransferNumber", type: "str" },
                },
              ],
            },
            { __type: "DisconnectAction", id: "bye", name: "Bye" },
          ],
        },
      ],
    });
    const at = "/flowSequenceItemList/0/actionList/0/variables/0/expression";
    const literal = { config: { lit: { pos: 1, text: NUMBER, type: "str" } }, text: NUMBER, type: "str" };
    expect(await found({ "flow.json": flow(literal) })).toEqual([`${at}/config/lit/text`]);
    const text = `Replace(Message.SenderAddress, "tel:", "")`;
    const operands = [{ ref: { text: "Message.SenderAddress" } }, { lit: { text: "tel:+441632960000" } }, { lit: { text: "" } }];
    expect(await found({ "flow.json": flow({ config: { Replace: { text, operands, type: "str" } }, text, type: "str" }) })).toEqual([]);
  });

  it("a bot flow of Genesys serves calls as well", async () => {
    expect(await found({ "bot.yaml": genesys(updateData(`lit: "${NUMBER}"`), "botFlow") })).toEqual([]);
  });

  it("Amazon Connect: behind a test for chats, not behind one for calls", async () => {
    expect(await found({ "flow.json": connect({ transferTo: NUMBER }, "CHAT") })).toEqual(["/Actions/1/Parameters/Attributes/transferTo"]);
    expect(await found({ "flow.json": connect({ transferTo: NUMBER }, "VOICE") })).toEqual([]);
    expect(await found({ "flow.json": connect({ transferTo: "$.External.number" }, "CHAT") })).toEqual([]);
    expect(await found({ "flow.json": connect({ orderNumber: NUMBER, customerNumber: NUMBER }, "CHAT") })).toEqual([]);
  });

  it("Copilot Studio: on the channels of the agent's settings", async () => {
    const at = "/beginDialog/actions/0/value";
    expect(await found(agent(setVariable("Topic.TransferNumber", NUMBER)))).toEqual([at]);
    expect(await found(agent(setVariable("Topic.TransferNumber", `="${NUMBER}"`)))).toEqual([at]);
    expect(await found(agent(setVariable("Topic.TransferNumber", NUMBER), "Telephony"))).toEqual([]);
    expect(await found({ "topics/Orders.mcs.yml": topic(setVariable("Topic.TransferNumber", NUMBER)) })).toEqual([]);
  });

  it("Bot Framework Composer: where the config says that the bot is for chat", async () => {
    const action = { $kind: "Microsoft.SetProperty", property: "user.transferNumber", value: `='${NUMBER}'` };
    expect(await found(composer(action), CHAT)).toEqual(["/triggers/0/actions/0/value"]);
    expect(await found(composer(action))).toEqual([]);
    const post = {
      $kind: "Microsoft.HttpRequest",
      method: "POST",
      url: "https://garden.example.com",
      body: { to: "sip:desk@example.com" },
    };
    expect(await found(composer(post), CHAT)).toEqual(["/triggers/0/actions/0/body/to"]);
  });

  it("words of forwarding count where numbers are no addresses of text messages", async () => {
    const flow = (channels: readonly string[]) => ({
      format: "botflow/1",
      name: "Garden shop",
      channels,
      start: "set",
      nodes: { set: { type: "effect", sets: { agentNumber: NUMBER } } },
    });
    expect(await found({ "bot.json": flow(["chat"]) })).toEqual(["/nodes/set/sets/agentNumber"]);
    expect(await found({ "bot.json": flow(["chat", "messaging"]) })).toEqual([]);
  });

  it("what the block is called does not say that a number is dialled", async () => {
    const flow = {
      format: "botflow/1",
      name: "Garden shop",
      channels: ["chat"],
      start: "post",
      nodes: { post: { type: "effect", label: "Call data action", action: "POST", body: { phone: NUMBER } } },
    };
    expect(await found({ "bot.json": flow })).toEqual([]);
  });

  it("in JSON that a text holds", async () => {
    const flow = {
      format: "botflow/1",
      name: "Garden shop",
      channels: ["chat"],
      start: "post",
      nodes: { post: { type: "effect", action: "POST", body: JSON.stringify({ redirect: NUMBER, url: "tel:+441632960000" }) } },
    };
    expect(await found({ "bot.json": flow })).toEqual(["/nodes/post/body/redirect"]);
  });
});

describe("what looks like such a number and is none", () => {
  const kept = (name: string, value: string) => ({
    "bot.json": {
      format: "botflow/1",
      name: "Garden shop",
      channels: ["chat", "messaging"],
      start: "set",
      nodes: { set: { type: "effect", sets: { [name]: value }, next: "bye" }, bye: { type: "end" } },
    },
  });
  it("the same value in the same place is one", async () => {
    for (const value of [
      NUMBER,
      "+44 (0)1632 960000".replace("(0)", ""),
      "tel:+441632960000",
      "sip:desk@example.com",
      "sips:100@pbx.example.com",
    ])
      expect(await found(kept("transferTarget", value)), value).toHaveLength(1);
  });

  const FRIENDS = [
    "5b1e8f20-0000-4000-8000-000000000011",
    "2026-11-26T18:00:00+01:00",
    "2026-11-26T18:00:00+0100",
    "+0100",
    "+5",
    "+10000",
    "441632960000",
    "01632 960000",
    "0800 960 0000",
    "ORD+441632960000",
    "Call us: +441632960000",
    "+441632960000 or +441632960001",
    "1+441632960000",
    "${transfer.number}",
    "{{flow.variables.number}}",
    "+44${number}",
    "sip:",
    "sip:${user}@example.com",
    "tel:{{number}}",
    "sipping tea",
    "telephone",
    "+1234567890123456789",
  ];
  for (const friend of FRIENDS) it(friend, async () => expect(await found(kept("transferTarget", friend))).toEqual([]));

  const NAMES = [
    "smsSender",
    "notifyOnTransfer",
    "transfer_sms_from",
    "whatsappAgent",
    "customerNumber",
    "callerId",
    "agentContactMobile",
    "callbackNumber",
    "shopPhone",
    "fax",
  ];
  for (const name of NAMES) it(`a number called ${name}`, async () => expect(await found(kept(name, NUMBER))).toEqual([]));
});
