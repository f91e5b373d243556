import { describe, expect, it } from "vitest";
import { found } from "./found.ts";

const bot = (transfer: object) => [
  {
    path: "bot.json",
    content: JSON.stringify({
      format: "botflow/1",
      name: "Phone",
      channels: ["voice"],
      start: "hello",
      intents: [{ name: "talk_to_human", goto: "line" }],
      nodes: { hello: { type: "ask", text: "Yes?", next: "hello" }, line: { type: "transfer", transfer, failure: "hello" } },
    }),
  },
];
const carriers = [
  { name: "Bridges", methods: ["bridge"] },
  { name: "Refers", methods: ["refer"] },
];

describe("the trunk of a transfer", () => {
  const trunks = [
    { name: "London", carrier: "Refers", numbers: ["+44 (1632)*", "sip:desk@example.com"] },
    { name: "Rest", carrier: "Bridges" },
  ];
  it.each([
    [{ number: "+44 1632 960000" }, []],
    [{ number: "tel:+441632960000" }, []],
    [{ sip: "sip:Desk@example.com" }, []],
    [{ number: "+15550100" }, ["/nodes/line"]],
    [{ sip: "sip:other@example.com" }, ["/nodes/line"]],
    // It may go out on either.
    [{ number: "${customer.number}" }, []],
  ])("%j", async (target, problems) => {
    expect(await found("voice/method-unsupported", bot({ type: "voice", method: "refer", ...target }), { trunks, carriers })).toEqual(
      problems,
    );
  });

  it("is the only one where a number is computed", async () => {
    const context = { trunks: [{ name: "Only", carrier: "Bridges" }], carriers };
    const computed = bot({ type: "voice", method: "refer", number: "${customer.number}" });
    expect(await found("voice/method-unsupported", computed, context)).toEqual(["/nodes/line"]);
  });

  it("matters to what is dialled alone", async () => {
    const context = { trunks: [{ name: "Only", carrier: "Bridges" }], carriers };
    expect(await found("voice/method-unsupported", bot({ type: "voice", method: "refer", queue: "Support" }), context)).toEqual([]);
  });
});

describe("what platforms call their methods", () => {
  const context = { trunks: [{ name: "Main", carrier: "Bridges" }], carriers };

  const watson = (method: string) => [
    {
      path: "skill.json",
      content: JSON.stringify({
        name: "Phone",
        language: "en",
        intents: [{ intent: "Human", examples: [{ text: "I want to talk to a person" }] }],
        entities: [],
        dialog_nodes: [
          {
            type: "standard",
            dialog_node: "human",
            conditions: "#Human",
            output: {
              generic: [
                {
                  response_type: "connect_to_agent",
                  transfer_info: { target: { service_desk: { sip: { uri: "sip:desk\\@example.com", transfer_method: method } } } },
                },
              ],
            },
          },
        ],
        counterexamples: [],
      }),
    },
  ];
  it.each(["refer", "hangup"])("watsonx: %s gives the call to the carrier", async (method) => {
    expect(await found("voice/method-unsupported", watson(method), context)).toEqual(["/dialog_nodes/0/output/generic/0"]);
  });
  it("watsonx: a word that nobody knows is no method", async () => {
    expect(await found("voice/method-unsupported", watson("pigeon"), context)).toEqual([]);
  });

  const architect = (value: string) => [
    {
      path: "flow.yaml",
      content: `inboundCall:
  name: Phone
  startUpRef: /inboundCall/tasks/task[first]
  tasks:
    - task:
        name: First
        refId: first
        actions:
          - transferToNumber:
              name: Transfer
              targetNumber:
                lit: "+15550100"
              releaseLinkTransfer:
                ${value}
`,
    },
  ];
  it.each([
    ["lit: true", 1],
    ["lit: false", 0],
    ["exp: Flow.release", 0],
  ])("Architect: a release that is %s", async (value, problems) => {
    const off = { trunks: [{ name: "Main", releaseLink: false }] };
    expect(await found("voice/release-link-ignored", architect(value), off)).toHaveLength(problems);
  });
});
