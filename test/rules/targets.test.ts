import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { found } from "./found.ts";

const example = (folder: string) =>
  readdirSync(join("examples", folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.\w+$/.test(name))
    .map((path) => ({ path, content: readFileSync(join("examples", folder, path), "utf8") }));

describe("the target that a file names", () => {
  const NOBODY = { queues: [{ name: "Nobody" }], skills: ["nobody"] };
  it.each([
    [
      "genesys-good",
      [
        "/botFlow/bots/0/bot/actions/0/askForIntent/outputs/intents/1/intent/actions/1/transferToAcd/targetQueue/lit/name",
        "/inboundShortMessage/states/0/state/actions/1/decision/outputs/yes/actions/0/transferToAcd/targetQueue/lit/name",
      ],
      { queues: [{ name: "garden chat" }] },
    ],
    [
      "twilio-studio-good",
      ["/states/8/properties/workflow", "/states/9/properties/workflow"],
      {
        queues: [
          { name: "Desk", id: "WW00000000000000000000000000000001" },
          { name: "Calls", id: "WW00000000000000000000000000000002" },
        ],
      },
    ],
    [
      "watson-good",
      ["/workspace/actions/2/steps/2/resolver/response/transfer_info/target/service_desk/department"],
      { queues: [{ name: "Plants" }] },
    ],
    [
      "bot-framework-bad",
      ["/triggers/0/actions/1/cases/0/actions/0/actions/0/context/Skill"],
      { queues: [{ name: "Garden" }], skills: [] },
    ],
    // The block that sets the queue, with an ARN; its display name stands in the metadata.
    ["amazon-connect-good", ["/Actions/7/Parameters/QueueId"], { queues: [{ name: "Garden chat desk" }] }],
    ["amazon-connect-good", ["/Actions/7/Parameters/QueueId"], { queues: [{ name: "Chat", id: "66666666-7777-8888-9999-000000000000" }] }],
  ])("%s: is reported where nothing knows it, and known by each of its names", async (folder, pointers, known) => {
    expect(await found("handoff/target-unknown", example(folder), NOBODY)).toEqual(pointers);
    expect(await found("handoff/target-unknown", example(folder), known)).toEqual([]);
  });

  const genesys = (queue: string) => [
    {
      path: "flow.yaml",
      content: `inboundMessage:
  name: Chat
  startUpRef: /inboundMessage/states/state[first]
  states:
    - state:
        name: First
        refId: first
        actions:
          - transferToAcd:
              name: Transfer
              targetQueue:
                ${queue}
`,
    },
  ];
  it.each([
    ["an expression", 'exp: FindQueue("Support")'],
    ["a variable", "var: Flow.queue"],
    ["a value that the deployment fills in", 'lit: {name: "{{queue_name}}"}'],
    ["a mark that somebody replaces", 'lit: {name: "<queue name>"}'],
  ])("%s is none", async (_, queue) => {
    expect(await found("handoff/target-unknown", genesys(queue), NOBODY)).toEqual([]);
  });

  const bot = (node: object) => [
    {
      path: "bot.json",
      content: JSON.stringify({
        format: "botflow/1",
        name: "Bot",
        start: "hello",
        intents: [{ name: "talk_to_human", goto: "desk" }],
        nodes: {
          hello: { type: "ask", text: "Yes?", next: "hello" },
          desk: { type: "transfer", failure: "hello", noAgent: "hello", ...node },
        },
      }),
    },
  ];
  it.each([
    { type: "voice", number: "+441632960000" },
    { type: "digital", user: "Ada" },
    { type: "email", address: "desk@example.com" },
    { type: "digital" },
  ])("%j names no queue", async (transfer) => {
    expect(await found("handoff/target-unknown", bot({ transfer }), { ...NOBODY, flows: [] })).toEqual([]);
  });

  it("a flow for those who wait may be the platform's own", async () => {
    const waits = `inboundCall:
  name: Phone
  startUpRef: /inboundCall/tasks/task[first]
  tasks:
    - task:
        name: First
        refId: first
        actions:
          - transferToAcd:
              name: Transfer
              targetQueue:
                lit: {name: Nobody}
              overrideInQueueFlow:
                name: Default In-Queue Flow
`;
    expect(await found("handoff/target-unknown", [{ path: "flow.yaml", content: waits }], { ...NOBODY, flows: [] })).toEqual([]);
  });

  it("a flow that the context lists is neither unknown nor unresolved; one that it does not list is one error", async () => {
    const call = bot({ type: "call", flow: "Desk" });
    for (const rule of ["handoff/target-unknown", "structure/unresolved-flow"])
      expect(await found(rule, call, { flows: [{ name: "desk" }] }), rule).toEqual([]);
    expect(await found("handoff/target-unknown", call, { flows: [{ name: "Survey" }] })).toEqual(["/nodes/desk/flow"]);
    expect(await found("structure/unresolved-flow", call, { flows: [{ name: "Survey" }] })).toEqual([]);
    expect(await found("structure/unresolved-flow", call, { queues: [] })).toEqual(["/nodes/desk/flow"]);
  });
});
