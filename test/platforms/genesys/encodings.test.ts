import { describe, expect, it } from "vitest";
import { lint } from "../../../src/engine/lint.ts";
import { bots, judged } from "./support.ts";

const set = (text: string, config: object) => ({ text, type: "str", config });
const literal = (text: string) => set(text, { lit: { text } });
const reference = (text: string) => set(text, { ref: { text } });
const empty = set("", { emp: {} });

/** Actions by id, in an order that is not the one in which they run. */
const sequence = (type: string, id: string, start: string, actions: readonly object[]) => ({
  __type: type,
  id,
  name: id,
  startAction: start,
  actionList: [...actions].reverse(),
  variables: [],
});
const helper = {
  name: "Garden bot",
  type: "digitalbot",
  initialSequence: "main",
  defaultSettings: { TransferExternalAction: { connTimeout: empty } },
  errorHandling: { agentEscalationHandlingType: "Exit", enableAgentEscalation: literal("true"), handlingType: "Exit" },
  nluMetaData: {
    intents: { "Talk to a person": {} },
    rawNlu: JSON.stringify({
      intents: [{ name: "Talk to a person", utterances: [{ segments: [{ text: "a person " }, { text: "please" }] }] }],
    }),
    mappings: { intentsToReusableTasks: { "Talk to a person": { id: "person" } } },
  },
  flowSequenceItemList: [
    sequence("Task", "person", "say", [
      { __type: "CommunicateAction", id: "say", name: "Word", trackingId: 12, nextAction: "jump" },
      { __type: "TransferTaskAction", id: "jump", name: "Transfer to the desk", taskReference: "desk" },
    ]),
    sequence("Task", "desk", "acd", [
      {
        __type: "TransferPureMatchAction",
        id: "acd",
        name: "To chat",
        trackingId: 20,
        queues: [literal("Chat")],
        nextAction: "leave",
        paths: [{ label: "Failure", outputId: "__FAILURE__" }],
      },
      { __type: "ExitBotFlowAction", id: "leave", name: "Leave" },
    ]),
    sequence("BotState", "main", "wait", [{ __type: "WaitForInputAction", id: "wait", name: "Wait" }]),
  ],
};
const front = (actions: readonly object[]) => ({
  name: "Front door",
  type: "inboundshortmessage",
  initialSequence: "state",
  variables: [],
  flowSequenceItemList: [
    sequence("State", "state", "call", [
      {
        __type: "CallDigitalBotFlowAction",
        id: "call",
        name: "Ask the bot",
        flowName: "Garden bot",
        flowId: "00000000-0000-0000-0000-000000000001",
        exitReason: empty,
        intent: empty,
        nextAction: "look",
        paths: [],
      },
      ...actions,
    ]),
  ],
});
const bye = { __type: "DisconnectAction", id: "bye", name: "Bye" };
const json = (value: object) => JSON.stringify(value, null, 1);
const files = { "bot.json": json(helper), "front.json": json(front([{ ...bye, id: "look" }])) };
const exported = (value: object) => btoa(encodeURIComponent(JSON.stringify(value)));

it("reads Archy YAML that is written as JSON", async () => {
  const yaml = {
    inboundShortMessage: {
      name: "Front door",
      startUpRef: "/inboundShortMessage/states/state[Main]",
      states: [
        {
          state: {
            name: "Main",
            actions: [
              { callDigitalBotFlow: { name: "Ask", digitalBotFlow: { "Garden bot": { ver_latestPublished: { none: true } } } } },
              { transferToAcd: { name: "To chat", targetQueue: { lit: { name: "Chat" } } } },
            ],
          },
        },
      ],
    },
  };
  const { "agent escalation": escalation } = await judged({ "bot.json": json(helper), "front.yaml": json(yaml) });
  expect(escalation).toMatchObject({
    verdict: "handed-off",
    outcomes: ["handed-off none front.yaml#/inboundShortMessage/states/0/state/actions/1"],
  });
});

describe("configuration JSON", () => {
  it("jumps where a task is entered, and hands off where a queue is; a failure falls through to the next action", async () => {
    expect((await judged(files))["Talk to a person"]).toEqual({
      verdict: "handed-off",
      at: "bot.json#/nluMetaData/intents/Talk to a person",
      outcomes: [
        "handed-off none bot.json#/flowSequenceItemList/1/actionList/1",
        "dead-end failure front.json#/flowSequenceItemList/0/actionList/0",
      ],
    });
  });

  it("names the request for an agent at the error handling, the phrases by all their segments, and actions by their number", async () => {
    const [bot] = await bots(files);
    expect((await judged(files))["agent escalation"]).toMatchObject({ at: "bot.json#/errorHandling", verdict: "violated" });
    expect(bot?.intents[0]?.phrases[0]?.text).toBe("a person please");
    expect(bot?.flows.flatMap(({ nodes }) => nodes.flatMap(({ trackingId }) => trackingId ?? [])).map(String)).toEqual(["20", "12"].sort());
  });

  it("reads an .i3 export as the JSON that it encodes", async () => {
    const plain = (await judged(files))["Talk to a person"];
    const encoded = await judged({ "bot.i3DigitalBotFlow": exported(helper), "front.json": files["front.json"] });
    expect(encoded["Talk to a person"]?.verdict).toBe(plain?.verdict);
    expect(encoded["Talk to a person"]?.outcomes[0]).toBe("handed-off none bot.i3DigitalBotFlow#/flowSequenceItemList/1/actionList/1");
  });

  it("names the action of a problem by the number that Architect shows, as an encoded export has one line", async () => {
    const lost = { ...bye, id: "look", trackingId: 31 };
    const { report } = await lint({
      files: [
        { path: "bot.i3DigitalBotFlow", content: exported(helper) },
        { path: "front.i3InboundMessage", content: exported(front([lost])) },
      ],
    });
    const [problem] = report.problems.filter(({ rule }) => rule === "failure/transfer-failure");
    expect(problem).toMatchObject({
      pointer: "/flowSequenceItemList/1/actionList/1",
      range: { start: { line: 1 } },
      node: { trackingId: 20 },
    });
  });

  it.each([
    { __type: "GetAttributesAction", variables: [{ expression: reference("State.Wish"), variable: literal("wish") }] },
    { __type: "GetConversationDataAction", resultData: reference("State.Wish"), paths: [{ outputId: "__SUCCESS__" }] },
  ])("does not take a variable as never set that $__type writes", async (writer) => {
    const actions = [
      { ...writer, id: "look", name: "Look", nextAction: "test" },
      {
        __type: "DecisionAction",
        id: "test",
        name: "A person?",
        expression: set('State.Wish == "person"', { "==": {} }),
        nextAction: "bye",
        paths: [
          { label: "Yes", outputId: "__YES__", nextActionId: "to" },
          { label: "No", outputId: "__NO__" },
        ],
      },
      { __type: "TransferPureMatchAction", id: "to", name: "To chat", queues: [literal("Chat")] },
      bye,
    ];
    const result = await judged({ "bot.json": files["bot.json"], "front.json": json(front(actions)) });
    expect(result["agent escalation"]?.outcomes.some((outcome) => outcome.startsWith("handed-off"))).toBe(true);
  });
});
