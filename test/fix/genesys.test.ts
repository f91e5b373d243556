import { describe, expect, it } from "vitest";
import { type Files, mendWith, replaced } from "./mended.ts";

const mended = (files: Files, handoff: unknown) => mendWith(files, handoff, true);

/** A bot with an intent that asks for a person, and its own escalation. */
const bot = (actions: string) => `botFlow:
  name: Garden bot
  settingsErrorHandling:
    enableAgentEscalation: { lit: true }
  bots:
    - bot:
        name: Main
        actions:
          - askForIntent:
              name: How can we help
              outputs:
                intents:
                  - intent:
                      name: Talk to a person
                      actions:
${actions}
          - exitBotFlow: { name: Leave }
  settingsNaturalLanguageUnderstanding:
    nluDomainVersion:
      intents:
        - name: Talk to a person
`;
const host = (after: string, binding = "") => `inboundShortMessage:
  name:   Front door        # web and WhatsApp
  states:
    - state:
        name: Main
        actions:
          - callBotFlow:
              name: Ask the bot
${binding}              botFlow:
                Garden bot: { ver_latestPublished: { none: true } }
          # what comes behind the bot
${after}`;
const toDesk = `          - transferToAcd:
              name: To the desk
              targetQueue: { lit: { name: Desk } }
`;
const bye = "          - disconnect: {name: Bye}\n";

describe("a phone transfer of an Architect flow becomes a transfer to a queue", () => {
  const handoff = { equivalents: { "+1-555-0100": { queue: "Garden chat" } } };

  it("in block style, without what only calls need", async () => {
    const dial = `                        - transferToNumber:
                            name: "To the hotline"   # since 2019
                            connectTimeout:
                              noValue: true
                            targetNumber:
                              lit: "+1 555 0100"
                            failureOutputs:
                              errorType:
                                noValue: true`;
    const files = { "bot.yaml": bot(dial), "host.yaml": host(toDesk) };
    const { texts, applied } = await mended(files, handoff);
    expect(applied.map(({ rule }) => rule)).toEqual(["handoff/no-voice-transfer"]);
    expect(texts.get("bot.yaml")).toBe(
      replaced(
        files["bot.yaml"],
        ["- transferToNumber:", "- transferToAcd:"],
        ["                            connectTimeout:\n                              noValue: true\n", ""],
        [
          'targetNumber:\n                              lit: "+1 555 0100"',
          "targetQueue:\n                              lit:\n                                name: Garden chat",
        ],
      ),
    );
  });

  it("in flow style, and from a user as from a number", async () => {
    const dial = `                        - transferToUser: {name: To Kim, targetUser: {lit: {name: "kim@example.com"}}, connectTimeout: {noValue: true}}`;
    const files = { "bot.yaml": bot(dial), "host.yaml": host(toDesk) };
    const { texts } = await mended(files, { target: { queue: "Garden chat" } });
    expect(texts.get("bot.yaml")).toBe(
      replaced(
        files["bot.yaml"],
        ["- transferToUser:", "- transferToAcd:"],
        ["targetUser:", "targetQueue:"],
        ['"kim@example.com"', '"Garden chat"'],
        [", connectTimeout: {noValue: true}", ""],
      ),
    );
  });

  it("in the place of a queue that the action names beside its user", async () => {
    const call = (target: string) => `                        - ${target}:
                            name: To Ada
                            targetQueue: { noValue: true }
                            targetUser: { lit: { name: Ada } }`;
    const files = { "bot.yaml": bot(call("transferToUser")), "host.yaml": host(toDesk) };
    const { texts } = await mended(files, { target: { queue: "Garden chat" } });
    expect(texts.get("bot.yaml")).toBe(
      replaced(
        bot(call("transferToAcd")),
        ["                            targetQueue: { noValue: true }\n", ""],
        ["targetUser: { lit: { name: Ada } }", "targetQueue: { lit: { name: Garden chat } }"],
      ),
    );
  });

  it("is not written where it would lose the actions of a failure", async () => {
    const front = host(`          - transferToNumber:
              name: Dial
              targetNumber: { lit: "+15550100" }
              outputs:
                failure:
                  actions:
                    - sendResponse: { name: Sorry }
`);
    const { texts, refused } = await mended(
      { "bot.yaml": bot("                        - communicate: { name: Word }"), "host.yaml": front },
      handoff,
    );
    expect(texts.size).toBe(0);
    expect(refused[0]?.reason).toContain("has no failure output");
  });
});

describe("a failed transfer is led to the queue for failures", () => {
  const transfer = (more = "") => `                        - transferToAcd:
                            name: To chat
                            targetQueue:
                              lit:
                                name: Chat${more}`;
  const failing = (actions: string) =>
    transfer(`
                            outputs:
                              failure:
                                actions:
${actions}`);
  const rescued = async (actions: string) => {
    const files = { "bot.yaml": bot(actions), "host.yaml": host(bye) };
    const result = await mended(files, { failureTarget: { queue: "Rest" } });
    return { files, ...result };
  };
  const added = (indent: number) =>
    ["- transferToAcd:", "    name: To Rest", "    targetQueue:", "      lit:", "        name: Rest"]
      .map((line) => " ".repeat(indent) + line)
      .join("\n");

  it("where it has no output for it", async () => {
    const { files, texts, applied, revealed } = await rescued(transfer());
    expect(applied.map(({ rule, title }) => [rule, title])).toEqual([["failure/transfer-failure", 'Lead the failure exit to "Rest"']]);
    expect(texts.get("bot.yaml")).toBe(
      replaced(files["bot.yaml"], [
        "                                name: Chat\n",
        `                                name: Chat\n                            outputs:\n                              failure:\n                                actions:\n${added(34)}\n`,
      ]),
    );
    // The last transfer has nobody behind it: that is told, and not mended for ever.
    expect(revealed.map(({ reported }) => reported.rule)).toEqual(["failure/transfer-failure"]);
  });

  it("behind what it says", async () => {
    const { files, texts } = await rescued(failing("                                  - communicate: { name: Sorry }   # still ours"));
    expect(texts.get("bot.yaml")).toBe(replaced(files["bot.yaml"], ["# still ours\n", `# still ours\n${added(34)}\n`]));
  });

  it("in the place of the action that hangs up", async () => {
    const { files, texts } = await rescued(
      failing("                                  - disconnect:\n                                      name: Give up"),
    );
    expect(texts.get("bot.yaml")).toBe(
      replaced(files["bot.yaml"], [
        "- disconnect:\n                                      name: Give up",
        "- transferToAcd:\n                                      name: Give up\n                                      targetQueue:\n                                        lit:\n                                          name: Rest",
      ]),
    );
  });

  it("not where the output goes elsewhere", async () => {
    const { texts, refused } = await rescued(
      failing("                                  - disconnect: { name: A }\n                                  - endTask: { name: B }"),
    );
    expect(texts.size).toBe(0);
    expect(refused.map(({ reason }) => reason)).toEqual(["the exit ends with endTask"]);
  });
});

describe("the failure and the timeout of a data action are led to the queue for failures together", () => {
  const call = (outputs: string) => `                        - callData:
                            name: Look up
                            trackingId: 7
                            outputs:
                              success:
                                actions:
                                  - transferToAcd: { name: To chat, trackingId: 8, targetQueue: { lit: { name: Rest } } }
${outputs}`;
  const rescued = async (outputs: string) => {
    const text = bot(call(outputs));
    const { texts, applied } = await mended({ "bot.yaml": text, "host.yaml": host(bye) }, { failureTarget: { queue: "Rest" } });
    const led = applied.flatMap(({ rule, title }) => (rule === "failure/error-branch" ? [title] : []));
    return { text, after: texts.get("bot.yaml"), led };
  };
  const indented = (indent: number, lines: readonly string[]) => lines.map((line) => `${" ".repeat(indent)}${line}\n`).join("");
  const transfer = (number: number) => [
    "- transferToAcd:",
    "    name: To Rest",
    `    trackingId: ${number}`,
    "    targetQueue:",
    "      lit:",
    "        name: Rest",
  ];

  it("each in the place of its disconnect", async () => {
    const end = (output: string) => `                              ${output}:
                                actions:
                                  - disconnect:
                                      name: End of ${output}`;
    const { text, after, led } = await rescued(`${end("failure")}\n${end("timeout")}`);
    expect(led).toEqual(['Lead the failure exit and the timeout exit to "Rest"']);
    const queue = indented(38, ["targetQueue:", "  lit:", "    name: Rest"]);
    expect(after).toBe(
      replaced(
        text,
        ...["failure", "timeout"].map((output): [string, string] => [
          `${end(output)}\n`,
          `${end(output).replace("disconnect", "transferToAcd")}\n${queue}`,
        ]),
      ),
    );
  });

  it("by new transfers that are numbered on", async () => {
    const say = (output: string) => `                              ${output}:
                                actions:
                                  - communicate: { name: Sorry for the ${output} }`;
    const { text, after } = await rescued(`${say("failure")}\n${say("timeout")}`);
    expect(after).toBe(
      replaced(
        text,
        [`${say("failure")}\n`, `${say("failure")}\n${indented(34, transfer(9))}`],
        [`${say("timeout")}\n`, `${say("timeout")}\n${indented(34, transfer(10))}`],
      ),
    );
  });

  it("in outputs that are not written yet", async () => {
    const { text, after } = await rescued("                              # nothing else");
    const output = (name: string, number: number) => [`${name}:`, "  actions:", ...transfer(number).map((line) => `    ${line}`)];
    const line = "targetQueue: { lit: { name: Rest } } }\n";
    expect(after).toBe(replaced(text, [line, line + indented(30, [...output("failure", 9), ...output("timeout", 10)])]));
  });
});

describe("a path that stops goes on to a queue", () => {
  const task = (ending: string) =>
    `                        - communicate: {name: Sorry, communication: {exp: "MakeCommunication(\\"Sorry.\\")"}}\n${ending}`;
  const over = (name: string) => `                        - disconnect: # over\n                            name: ${name}\n`;

  it("in the place of its disconnect, whose name and comment stay", async () => {
    const files = { "b.yaml": bot(task(over("Hang up"))), "m.yaml": host(toDesk) };
    const { texts, applied } = await mended(files, { target: { queue: "Desk" } });
    expect(applied.map(({ rule, file }) => [rule, file])).toEqual([["handoff/no-dead-end", "b.yaml"]]);
    expect(texts.get("b.yaml")).toBe(
      replaced(files["b.yaml"], [
        over("Hang up"),
        `${over("Hang up").replace("disconnect", "transferToAcd")}                            targetQueue:
                              lit:
                                name: Desk
`,
      ]),
    );
  });

  it("behind what is said to the customer, where others come to the end, too", async () => {
    const test = `          - decision:
              name: Which
              condition: { exp: 'State.Intent == "Talk to a person"' }
              outputs:
                "yes":
                  actions:
                    - updateData: { name: Note }
`;
    const files = {
      "b.yaml": bot(task("")).replace("lit: true", "lit: false"),
      "m.yaml": host(test + bye, "              intent: { var: State.Intent }\n"),
    };
    const { texts, applied } = await mended(files, { target: { queue: "Desk" } });
    expect(applied.map(({ rule, file, title }) => [rule, file, title])).toEqual([
      ["handoff/no-dead-end", "m.yaml", 'Hand off to an agent behind "Sorry"'],
    ]);
    expect([...texts.keys()]).toEqual(["b.yaml"]);
    expect(texts.get("b.yaml")).toContain("- transferToAcd:\n                            name: To Desk");
  });

  it("in the place of the disconnect to which the caller leads those alone who asked for a person", async () => {
    const test = (action: string) => `          - switch:
              name: Which
              evaluate:
                firstTrue:
                  default: { actions: [disconnect: { name: Bye }] }
                  cases:
                    - case:
                        value: { exp: 'State.Intent == "Talk to a person"' }
                        actions:
                          - ${action}:
                              name: Hang up
`;
    const files = {
      "b.yaml": bot(task("")).replace("lit: true", "lit: false"),
      "m.yaml": host(test("disconnect"), "              intent: { var: State.Intent }\n"),
    };
    const { texts } = await mended(files, { target: { queue: "Desk" } });
    expect([...texts.keys()]).toEqual(["m.yaml"]);
    expect(texts.get("m.yaml")).toBe(
      `${host(test("transferToAcd"), "              intent: { var: State.Intent }\n")}                              targetQueue:
                                lit:
                                  name: Desk
`,
    );
  });

  it.each([
    ['State.Why == "AgentRequestedByUser"', "yes"],
    ['State.Why != "AgentRequestedByUser"', "no"],
  ])("in the place of the disconnect to which only the escalation comes: %s", async (condition, output) => {
    const test = (action: string) => `          - decision:
              name: Why
              condition: { exp: '${condition}' }
              outputs:
                "${output}":
                  actions:
                    - ${action}:
                        name: Hang up
`;
    const binding = "              exitReason: { var: State.Why }\n";
    const files = { "b.yaml": bot(task("")), "m.yaml": host(test("disconnect") + toDesk, binding) };
    const { texts } = await mended(files, { target: { queue: "Desk" } });
    expect([...texts]).toEqual([
      [
        "m.yaml",
        host(
          `${test("transferToAcd")}                        targetQueue:\n                          lit:\n                            name: Desk\n${toDesk}`,
          binding,
        ),
      ],
    ]);
  });

  it("unless the config names none", async () => {
    const files = { "b.yaml": bot(task(over("Hang up"))), "m.yaml": host(toDesk) };
    expect((await mended(files, {})).texts.size).toBe(0);
  });
});

describe("a caller that drops what its bot hands back looks at it", () => {
  const say = "                        - communicate: { name: Word }";
  const target = { target: { queue: "Desk" } };

  it("binds the variable that a condition tests already", async () => {
    const tested = `          - decision:
              name: A person?
              condition: { exp: 'State.Why == "AgentRequestedByUser" or State.What == "Talk to a person"' }
              outputs:
                "yes":
                  actions:
                    - transferToAcd: { name: To the desk, targetQueue: { lit: { name: Desk } } }
${bye}`;
    const binding = "              exitReason: {noValue: true}\n";
    const files = { "bot.yaml": bot(say), "host.yaml": host(tested, binding) };
    const { texts, applied } = await mended(files, {});
    expect(applied.map(({ rule }) => rule)).toEqual(["handoff/escalation-swallowed"]);
    expect(texts.get("host.yaml")).toBe(
      replaced(
        files["host.yaml"],
        ["exitReason: {noValue: true}", "exitReason: {var: State.Why}"],
        [
          "Garden bot: { ver_latestPublished: { none: true } }\n",
          "Garden bot: { ver_latestPublished: { none: true } }\n              intent:\n                var: State.What\n",
        ],
      ),
    );
  });

  it("by the name that it has in its state, where another state has one of that name", async () => {
    const own = "        variables:\n          - stringVariable: { name: State.Why, initialValue: { noValue: true } }\n";
    const tested = `          - decision:
              name: A person?
              condition: { exp: 'state.why == "AgentRequestedByUser"' }
              outputs:
                "yes":
                  actions:
                    - transferToAcd: { name: To the desk, targetQueue: { lit: { name: Desk } } }
${bye}
    - state:
        name: Other
${own}        actions:
${bye}`;
    const text = host(tested, "              exitReason: {noValue: true}\n              intent: {noValue: true}\n");
    const files = {
      "bot.yaml": bot("                        - transferToAcd: { name: To the desk, targetQueue: { lit: { name: Desk } } }"),
      "host.yaml": text.replace("        name: Main\n", `        name: Main\n${own}`),
    };
    const { texts } = await mended(files, {});
    expect(texts.get("host.yaml")).toBe(replaced(files["host.yaml"], ["exitReason: {noValue: true}", "exitReason: {var: State.Why}"]));
  });

  it("adds variables, bindings and a decision behind the call", async () => {
    const files = { "bot.yaml": bot(say), "host.yaml": host(bye) };
    const { texts, applied, revealed } = await mended(files, target);
    expect(applied.map(({ rule }) => rule)).toEqual(["handoff/escalation-swallowed"]);
    expect(revealed).toEqual([]);
    expect(texts.get("host.yaml")).toBe(
      replaced(
        files["host.yaml"],
        [
          "Garden bot: { ver_latestPublished: { none: true } }\n",
          `Garden bot: { ver_latestPublished: { none: true } }
              exitReason:
                var: State.BotExitReason
              intent:
                var: State.BotIntent
          - decision:
              name: Asked for a person?
              condition:
                exp: State.BotExitReason == "AgentRequestedByUser" or State.BotIntent == "Talk to a person"
              outputs:
                yes:
                  actions:
                    - transferToAcd:
                        name: To Desk
                        targetQueue:
                          lit:
                            name: Desk
`,
        ],
        [
          bye,
          `${bye}        variables:
          - stringVariable:
              name: State.BotExitReason
              initialValue:
                noValue: true
          - stringVariable:
              name: State.BotIntent
              initialValue:
                noValue: true
`,
        ],
      ),
    );
  });

  it("needs a queue for that", async () => {
    const { texts, result } = await mended({ "bot.yaml": bot(say), "host.yaml": host(bye) }, {});
    expect(texts.size).toBe(0);
    const swallowed = result.report.problems.find(({ rule }) => rule === "handoff/escalation-swallowed");
    expect(swallowed?.fixes.map(({ title }) => title)).toEqual([
      'Set handoff.target: {"queue": …} in the config to lead what the bot hands back to it',
    ]);
  });
});

it("an action whose type is misspelled gets the nearest one, as the key that it is", async () => {
  const files = {
    "b.yaml": bot("                        - transferToAdc: { name: Desk, targetQueue: { lit: { name: Desk } } } # desk"),
    "m.yaml": host(toDesk),
  };
  const { texts, applied } = await mended(files, {});
  expect(applied.map(({ rule }) => rule)).toEqual(["structure/unknown-action"]);
  expect(texts.get("b.yaml")).toBe(files["b.yaml"].replace("transferToAdc", "transferToAcd"));
});

describe("configuration JSON", () => {
  const named = (text: string, type = "str") => ({ config: { lit: { text, type } }, text, type });
  const helper = (transfer: object, more: object = {}) => ({
    name: "Garden bot",
    type: "digitalbot",
    nextTrackingNumber: 41,
    initialSequence: "main",
    manifest: { queue: [{ name: "Garden chat", id: "aaaaaaaa-0000-4000-8000-000000000001" }] },
    errorHandling: { enableAgentEscalation: named("false", "bln") },
    nluMetaData: { intents: { "Talk to a person": {} }, mappings: { intentsToReusableTasks: { "Talk to a person": { id: "person" } } } },
    flowSequenceItemList: [
      {
        __type: "BotState",
        id: "main",
        name: "Main",
        startAction: "wait",
        actionList: [{ __type: "WaitForInputAction", id: "wait", name: "Wait" }],
      },
      {
        __type: "Task",
        id: "person",
        name: "Person",
        startAction: "go",
        actionList: [
          { id: "go", name: "Go", trackingId: 17, ...transfer },
          { __type: "DisconnectAction", id: "bye", name: "Bye" },
        ],
      },
    ],
    ...more,
  });
  const front = (call: object = {}, more: readonly object[] = [], variables: readonly object[] = []) => ({
    name: "Front door",
    type: "inboundshortmessage",
    initialSequence: "state",
    variables,
    flowSequenceItemList: [
      {
        __type: "State",
        id: "state",
        name: "Main",
        startAction: "call",
        actionList: [
          {
            __type: "CallDigitalBotFlowAction",
            id: "call",
            name: "Ask the bot",
            flowName: "Garden bot",
            nextAction: more.length > 0 ? "test" : "bye",
            paths: [],
            ...call,
          },
          ...more,
          { __type: "DisconnectAction", id: "bye", name: "Bye" },
        ],
      },
    ],
  });
  const json = (value: unknown) => JSON.stringify(value, null, 4);
  const dial = {
    __type: "TransferExternalAction",
    externalNumber: named("+15550100", "phn"),
    connTimeout: named("P0D"),
    nextAction: "bye",
    paths: [{ label: "Failure", outputId: "__FAILURE__" }],
  };
  const queueExpression = (text: string, val: string) => ({
    config: { lit: { pos: 1, text, type: "que", val } },
    text,
    type: "que",
    uiMetaData: { mode: 1 },
    metaData: {},
    version: 2,
  });

  it("gets the id of the queue from the manifest", async () => {
    const files = { "bot.json": json(helper(dial)), "front.json": json(front()) };
    const { texts } = await mended(files, { equivalents: { "+15550100": { queue: "Garden chat" } } });
    const { externalNumber, connTimeout, ...kept } = dial;
    const expected = {
      ...kept,
      __type: "TransferPureMatchAction",
      queues: [queueExpression("Garden chat", "aaaaaaaa-0000-4000-8000-000000000001")],
      useDefaultHandling: true,
    };
    expect(JSON.parse(texts.get("bot.json") ?? "null")).toEqual(helper(expected));
    expect(externalNumber && connTimeout).toBeTruthy();
  });

  it("never makes an id up", async () => {
    const files = { "bot.json": json(helper(dial)), "front.json": json(front()) };
    const { texts, refused } = await mended(files, { equivalents: { "+15550100": { queue: "Other chat" } } });
    expect(texts.size).toBe(0);
    expect(refused[0]?.reason).toContain("give it as queueId");
    const given = await mended(files, {
      equivalents: { "+15550100": { queue: "Other chat", queueId: "bbbbbbbb-0000-4000-8000-000000000002" } },
    });
    expect(given.texts.get("bot.json")).toContain('"val": "bbbbbbbb-0000-4000-8000-000000000002"');
  });

  it("numbers a new transfer on, and gives it the same id every time", async () => {
    const transfer = {
      __type: "TransferPureMatchAction",
      queues: [queueExpression("Chat", "cccccccc-0000-4000-8000-000000000003")],
      nextAction: "bye",
      paths: [{ label: "Failure", outputId: "__FAILURE__" }],
    };
    const files = { "bot.json": json(helper(transfer)), "front.json": json(front()) };
    const first = await mended(files, { failureTarget: { queue: "Garden chat" } });
    const again = await mended(files, { failureTarget: { queue: "Garden chat" } });
    const text = first.texts.get("bot.json") ?? "{}";
    expect(text).toBe(again.texts.get("bot.json"));
    const value = JSON.parse(text);
    const [go, , added] = value.flowSequenceItemList[1].actionList;
    expect(value.nextTrackingNumber).toBe(42);
    expect(added).toMatchObject({
      __type: "TransferPureMatchAction",
      trackingId: 41,
      queues: [queueExpression("Garden chat", "aaaaaaaa-0000-4000-8000-000000000001")],
    });
    expect(added.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(go.paths).toEqual([{ label: "Failure", outputId: "__FAILURE__", nextActionId: added.id }]);
  });

  it("leads both outputs of a data action on, each to a transfer of its own", async () => {
    const call = {
      __type: "DataAction",
      paths: [
        { label: "Success", outputId: "__SUCCESS__", nextActionId: "chat" },
        { label: "Timeout", outputId: "__TIMEOUT__" },
        { label: "Failure", outputId: "__FAILURE__" },
      ],
    };
    const chat = { __type: "TransferPureMatchAction", id: "chat", name: "Chat", queues: [queueExpression("Garden chat", "que")] };
    const value = helper(call);
    value.flowSequenceItemList[1]?.actionList.push(chat);
    const files = { "bot.json": json(value), "front.json": json(front()) };
    const { texts } = await mended(files, { failureTarget: { queue: "Garden chat" } });
    const after = JSON.parse(texts.get("bot.json") ?? "null");
    const [go, , , first, second] = after.flowSequenceItemList[1].actionList;
    expect(after.nextTrackingNumber).toBe(43);
    expect([first, second].map(({ name, trackingId }) => [name, trackingId])).toEqual([
      ["To Garden chat", 41],
      ["To Garden chat", 42],
    ]);
    expect(go.paths.map((path: { nextActionId: string }) => path.nextActionId).toSorted()).toEqual(
      ["chat", first.id, second.id].toSorted(),
    );
    expect(first.id).not.toBe(second.id);
  });

  it("takes the place of the disconnect that a failure alone leads to", async () => {
    const failing = (to: string, nextAction?: string) => ({
      __type: "TransferPureMatchAction",
      queues: [queueExpression("Chat", "que")],
      ...(nextAction ? { nextAction } : {}),
      paths: [{ label: "Failure", outputId: "__FAILURE__", nextActionId: to }],
    });
    const rest = { failureTarget: { queue: "Garden chat" } };
    const own = helper(failing("bye"));
    const { texts } = await mended({ "bot.json": json(own), "front.json": json(front()) }, rest);
    const after = JSON.parse(texts.get("bot.json") ?? "null");
    const expected = structuredClone(own);
    expected.flowSequenceItemList[1]?.actionList.splice(1, 1, {
      __type: "TransferPureMatchAction",
      id: "bye",
      name: "Bye",
      useDefaultHandling: true,
      queues: [queueExpression("Garden chat", "aaaaaaaa-0000-4000-8000-000000000001")],
      skills: [],
      paths: [{ label: "Failure", outputId: "__FAILURE__" }],
    } as never);
    expect(after).toEqual(expected);
    const shared = await mended({ "bot.json": json(helper(failing("bye", "bye"))), "front.json": json(front()) }, rest);
    expect(shared.texts.size).toBe(0);
    expect(shared.refused.map(({ reason }) => reason)).toEqual(["the exit ends with DisconnectAction"]);
  });

  it("has no outputs in a message flow: a transfer ends it", async () => {
    const look = {
      __type: "DataAction",
      id: "look",
      name: "Look",
      paths: [
        { label: "Success", outputId: "__SUCCESS__", nextActionId: "acd" },
        { label: "Failure", outputId: "__FAILURE__" },
        { label: "Timeout", outputId: "__TIMEOUT__", nextActionId: "acd2" },
      ],
    };
    const [acd, acd2] = ["acd", "acd2"].map((id) => ({
      __type: "TransferPureMatchAction",
      id,
      name: "To the desk",
      queues: [queueExpression("Desk", "que")],
      paths: [],
    }));
    const hand = { __type: "ExitBotFlowAction" };
    const door = front({ nextAction: "look" }, [look, acd ?? {}, acd2 ?? {}]);
    const files = { "bot.json": json(helper(hand)), "front.json": json(door) };
    const queue = { queue: "Rest", queueId: "bbbbbbbb-0000-4000-8000-000000000002" };
    const { texts, applied } = await mended(files, { failureTarget: queue });
    expect(applied.map(({ rule }) => rule)).toEqual(["failure/error-branch"]);
    const { actionList } = JSON.parse(texts.get("front.json") ?? "null").flowSequenceItemList[0];
    const added = actionList.at(-1);
    expect(added).toMatchObject({ __type: "TransferPureMatchAction", name: "To Rest", paths: [] });
    expect(actionList[1].paths[1].nextActionId).toBe(added.id);
  });

  it("binds a variable that a condition tests, by its id", async () => {
    const test = {
      __type: "DecisionAction",
      id: "test",
      name: "A person?",
      expression: { config: { "==": {} }, text: 'Flow.Why == "Talk to a person"', type: "bln" },
      nextAction: "bye",
      paths: [
        { label: "Yes", outputId: "__YES__", nextActionId: "acd" },
        { label: "No", outputId: "__NO__" },
      ],
    };
    const acd = { __type: "TransferPureMatchAction", id: "acd", name: "To the desk", queues: [named("Desk", "que")] };
    const variables = [{ __type: "StringVariable", id: "dddddddd-0000-4000-8000-000000000004", name: "Flow.Why" }];
    const unset = { config: { emp: {} }, text: "", type: "str" };
    const say = { __type: "ExitBotFlowAction" };
    const files = { "bot.json": json(helper(say)), "front.json": json(front({ intent: unset }, [test, acd], variables)) };
    const { texts } = await mended(files, {});
    const bound = {
      config: { ref: { pos: 1, text: "Flow.Why", type: "str", val: variables[0]?.id } },
      text: "Flow.Why",
      type: "str",
      uiMetaData: { mode: 1 },
      metaData: {},
      version: 2,
    };
    expect(JSON.parse(texts.get("front.json") ?? "null")).toEqual(front({ intent: bound }, [test, acd], variables));
    const untested = await mended({ ...files, "front.json": json(front({ intent: unset })) }, { target: { queue: "Desk" } });
    expect(untested.refused.map(({ reason }) => reason)).toEqual([
      "no condition of the flow tests what the bot hands back, and Architect alone writes conditions of configuration JSON",
    ]);
  });

  it("is told, and not edited, where it is a base64 export", async () => {
    const files = { "bot.i3DigitalBotFlow": btoa(encodeURIComponent(json(helper(dial)))), "front.json": json(front()) };
    const { texts, refused, result } = await mended(files, { equivalents: { "+15550100": { queue: "Garden chat" } } });
    expect(texts.size).toBe(0);
    expect(refused[0]?.reason).toContain("base64 export");
    // Who changes the flow in Architect sees what to do.
    const [dialled] = result.report.problems.filter(({ rule }) => rule === "handoff/no-voice-transfer");
    expect(dialled?.fixes).toEqual([expect.objectContaining({ title: 'Hand off to "Garden chat" instead', edits: [] })]);
    expect(result.report.problems.map(({ rule, file, pointer }) => `${rule} ${file}#${pointer}`)).toContain(
      "handoff/no-voice-transfer bot.i3DigitalBotFlow#/flowSequenceItemList/1/actionList/0",
    );
  });
});
