import { describe, expect, it } from "vitest";
import { stableUuid } from "../../src/platforms/stable-id.ts";
import { mendWith, replaced } from "./mended.ts";

const QUEUE =
  "arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555/queue/00000000-0000-0000-0000-000000000001";
const equivalents = { "+1 555 0100": { queue: QUEUE } };

async function mended(path: string, text: string, handoff: unknown, unsafe = false): Promise<string | undefined> {
  const { texts, refused } = await mendWith({ [path]: text }, handoff, unsafe);
  expect(refused).toEqual([]);
  return texts.get(path);
}

/** A flow whose lines are written as no printer would. */
const FLOW = `{ "Version": "2019-10-30", "StartAction": "menu",
  "Actions": [
    {"Identifier":"menu", "Type":"ConnectParticipantWithLexBot",
     "Parameters":{"Text":"How can we help?","LexV2Bot":{"AliasArn":"x"}},
     "Transitions":{"NextAction":"bye","Conditions":[{"NextAction":"dial","Condition":{"Operator":"Equals","Operands":["SpeakToAgent"]}}],
       "Errors":[{"NextAction":"menu","ErrorType":"NoMatchingCondition"},{"NextAction":"bye","ErrorType":"NoMatchingError"}]}},
    {"Identifier":"dial",   "Type":"TransferParticipantToThirdParty",
     "Parameters":{ "ThirdPartyPhoneNumber" : "+1 (555) 0100" , "ContinueFlowExecution":"False"},
     "Transitions":{"NextAction":"bye","Errors":[
        {"NextAction":"task",  "ErrorType":"CallFailed"},
        {"NextAction":"sorry", "ErrorType":"NoMatchingError"}],"Conditions":[]}},
    {"Identifier":"task","Type":"CreateTask","Parameters":{"Name":"Write back"},"Transitions":{"NextAction":"bye","Errors":[{"NextAction":"bye","ErrorType":"NoMatchingError"}],"Conditions":[]}},
    {"Identifier":"sorry","Type":"MessageParticipant","Parameters":{"Text":"Nobody is there."},"Transitions":{"NextAction":"task","Errors":[],"Conditions":[]}},
    {"Identifier":"bye","Type":"DisconnectParticipant","Parameters":{},"Transitions":{}}
  ]
}
`;

describe("a phone transfer of a Connect flow", () => {
  it("gives way to a queue; a call that failed becomes a queue that is full, and nothing else moves", async () => {
    const id = stableUuid("chat.json", "dial");
    const after = await mended("chat.json", FLOW, { equivalents });
    const behind = after?.slice(after.indexOf('"Identifier":"bye"'));
    expect(after?.slice(0, after.indexOf('"Identifier":"bye"'))).toBe(
      replaced(
        FLOW.slice(0, FLOW.indexOf('"Identifier":"bye"')),
        ['"TransferParticipantToThirdParty"', '"UpdateContactTargetQueue"'],
        ['"ThirdPartyPhoneNumber" : "+1 (555) 0100" , "ContinueFlowExecution":"False"', `"QueueId" : "${QUEUE}" `],
        ['"NextAction":"bye","Errors":[\n        {"NextAction":"task",  "ErrorType":"CallFailed"},\n', `"NextAction":"${id}","Errors":[\n`],
      ),
    );
    expect(JSON.parse(after ?? "").Actions[5]).toEqual({
      Parameters: {},
      Identifier: id,
      Type: "TransferContactToQueue",
      Transitions: {
        NextAction: "sorry",
        Errors: [
          { NextAction: "task", ErrorType: "QueueAtCapacity" },
          { NextAction: "sorry", ErrorType: "NoMatchingError" },
        ],
        Conditions: [],
      },
    });
    expect(behind).toContain('"Type":"DisconnectParticipant","Parameters":{},"Transitions":{}}');
  });

  it("inside a string of a template is mended as in a file of its own, in the words of the string", async () => {
    const lines = (text: string) => text.trimEnd().split("\n");
    const block = (text: string) => lines(text).map((line) => `        ${line}`);
    const head = "Resources:\n  Chat:\n    Type: AWS::Connect::ContactFlow\n    Properties:\n      Name: Chat\n      Content: ";
    const tail = "\n      Type: CONTACT_FLOW   # the only one\n";
    const template = (content: unknown) => ({
      Resources: { Chat: { Type: "AWS::Connect::ContactFlow", Properties: { Content: content } } },
    });
    const ways: readonly (readonly [path: string, write: (flow: string) => string])[] = [
      ["chat.yaml", (flow) => `${head}!Sub |\n${block(flow).join("\n")}${tail}`],
      ["chat.yaml", (flow) => `${head}|- # by hand\n${block(flow).join("\n")}${tail}`.replaceAll("\n", "\r\n")],
      ["chat.yaml", (flow) => `${head}${JSON.stringify(flow)}${tail}`],
      ["chat.yaml", (flow) => `${head}'${flow.trimEnd().replaceAll("'", "''")}'${tail}`],
      ["chat.json", (flow) => JSON.stringify(template(flow), null, 2)],
      ["chat.json", (flow) => JSON.stringify(template({ "Fn::Sub": flow }))],
      [
        "chat.tf.json",
        (flow) => JSON.stringify({ resource: { aws_connect_contact_flow: { chat: { content: flow, type: "CONTACT_FLOW" } } } }),
      ],
    ];
    for (const [path, write] of ways) {
      const flow = FLOW.replace("Nobody is there.", `Nobody's there: \\"ü\\"`);
      // Between single quotes YAML would fold lines.
      const before = write("").includes("'") ? lines(flow).join("") : flow;
      const now = await mended(path, write(before), { equivalents });
      const after = (await mended(path, before, { equivalents })) ?? "";
      expect(after).toContain("UpdateContactTargetQueue");
      expect(now).toBe(write(after));
    }
  });

  it("inside a string over folded lines is left alone, which is told", async () => {
    const content = `Resources:
  Chat:
    Type: AWS::Connect::ContactFlow
    Properties:
      Content: >-
${FLOW.trimEnd().replace(/^/gm, "        ")}
`;
    const { texts, refused } = await mendWith({ "chat.yaml": content }, { equivalents }, false);
    expect([...texts]).toEqual([]);
    expect(refused.map(({ pointer, reason }) => [pointer, reason])).toEqual([
      ["/Resources/Chat/Properties/Content/Actions/1", "the string is written over folded lines"],
    ]);
  });

  it("whose only error branch is that of a failed call keeps where it leads, as the branch that a queue has", async () => {
    const only = FLOW.replace(',\n        {"NextAction":"sorry", "ErrorType":"NoMatchingError"}', "");
    const [, dial, ...rest] = JSON.parse((await mended("chat.json", only, { equivalents })) ?? "").Actions;
    expect(dial.Transitions).toMatchObject({ Errors: [{ NextAction: "task", ErrorType: "NoMatchingError" }] });
    const queue = rest.find(({ Type }: { Type: string }) => Type === "TransferContactToQueue");
    expect(queue.Transitions).toMatchObject({
      NextAction: "task",
      Errors: [
        { NextAction: "task", ErrorType: "QueueAtCapacity" },
        { NextAction: "task", ErrorType: "NoMatchingError" },
      ],
    });
  });

  it("that names no number gets the queue all the same", async () => {
    const bare = FLOW.replace('{ "ThirdPartyPhoneNumber" : "+1 (555) 0100" , "ContinueFlowExecution":"False"}', "{}");
    const after = JSON.parse((await mended("chat.json", bare, { target: { queue: QUEUE } }, true)) ?? "");
    expect(after.Actions[1]).toMatchObject({ Type: "UpdateContactTargetQueue", Parameters: { QueueId: QUEUE } });
  });

  it("without an error branch is left alone: a queue needs one", async () => {
    const agent = FLOW.replace("TransferParticipantToThirdParty", "TransferContactToAgent").replace(
      /"NextAction":"bye","Errors":\[\s+\{"NextAction":"task"[^\]]*\],"Conditions":\[\]/,
      "",
    );
    const { texts, refused } = await mendWith({ "chat.json": agent }, { target: { queue: QUEUE } }, true, "handoff/no-voice-transfer");
    expect([...texts]).toEqual([]);
    expect(refused.map(({ reason }) => reason)).toEqual(["the block has no error branch that could be carried over"]);
  });
});

describe("a callback of a Connect flow", () => {
  it("gives way to the queue by choice", async () => {
    const callback = FLOW.replace("TransferParticipantToThirdParty", "CreateCallbackContact")
      .replace('"ThirdPartyPhoneNumber" : "+1 (555) 0100" , "ContinueFlowExecution":"False"', '"InitialCallDelaySeconds":"5"')
      .replace('{"NextAction":"task",  "ErrorType":"CallFailed"},', "");
    expect(await mended("chat.json", callback, { target: { queue: QUEUE } })).toBeUndefined();
    const after = JSON.parse((await mended("chat.json", callback, { target: { queue: QUEUE } }, true)) ?? "");
    expect([after.Actions[1].Type, after.Actions[1].Parameters]).toEqual(["UpdateContactTargetQueue", { QueueId: QUEUE }]);
  });
});

describe("a Connect flow that loses who asks for a person", () => {
  const target = { queue: QUEUE };
  /** `lost` = what the flow has behind the branch of SpeakToAgent, `more` = further blocks. */
  const flow = (branch: string, ...more: readonly string[]) => `{ "Version": "2019-10-30", "StartAction": "menu", "Metadata": {
  "ActionMetadata": { "bye": { "position": { "x": 700, "y": 40 } } } },
  "Actions": [
    {"Identifier":"menu", "Type":"ConnectParticipantWithLexBot",
     "Parameters":{"Text":"How can we help?","LexV2Bot":{"AliasArn":"x"}},
     "Transitions":{"NextAction":"bye","Conditions":[${branch}],
       "Errors":[{"NextAction":"bye","ErrorType":"NoMatchingCondition"},{"NextAction":"bye","ErrorType":"NoMatchingError"}]}},
    ${more.join(",\n    ")},
    {"Identifier":"bye","Type":"DisconnectParticipant","Parameters":{},"Transitions":{}}
  ]
}
`;
  const asks = (to: string) => `{"NextAction":"${to}","Condition":{"Operator":"Equals","Operands":["SpeakToAgent"]}}`;
  const sorry =
    '{"Identifier":"sorry","Type":"MessageParticipant","Parameters":{"Text":"Sorry."},"Transitions":{"NextAction":"bye","Errors":[{"NextAction":"bye","ErrorType":"NoMatchingError"}]}}';
  const desk =
    '{"Identifier":"desk","Type":"UpdateContactTargetQueue","Parameters":{"QueueId":"vip"},"Transitions":{"NextAction":"out","Errors":[{"NextAction":"out","ErrorType":"NoMatchingError"}]}}';
  const out =
    '{"Identifier":"out","Type":"TransferContactToQueue","Parameters":{},"Transitions":{"NextAction":"bye","Errors":[{"NextAction":"bye","ErrorType":"QueueAtCapacity"},{"NextAction":"bye","ErrorType":"NoMatchingError"}]}}';
  const mend = async (text: string, rule: string, handoff: unknown = { target }) => {
    const { texts, refused } = await mendWith({ "chat.json": text }, handoff, true, rule);
    expect(refused).toEqual([]);
    return texts.get("chat.json");
  };
  const [set, transfer] = ["desk", "transfer"].map((name) => stableUuid("chat.json", "/Actions", name));

  it("leads the last message to the queue of the flow, and the error behind which it went on alike", async () => {
    const lost = flow(asks("sorry"), sorry, desk, out);
    expect(await mend(lost, "handoff/no-dead-end", {})).toBe(
      lost.replace(sorry, sorry.replaceAll('"NextAction":"bye"', '"NextAction":"desk"')),
    );
  });

  it("leads it to a new queue where the flow has none, or several; what fails there ends as before", async () => {
    const several = [desk, desk.replace('"desk"', '"desk2"').replace("vip", "all")];
    for (const more of [[sorry], [sorry, ...several, out]]) {
      const { Actions, Metadata } = JSON.parse((await mend(flow(asks("sorry"), ...more), "handoff/no-dead-end")) ?? "");
      expect(Actions[1].Transitions).toEqual({ NextAction: set, Errors: [{ NextAction: set, ErrorType: "NoMatchingError" }] });
      expect(Actions.slice(-2)).toEqual([
        {
          Parameters: { QueueId: QUEUE },
          Identifier: set,
          Type: "UpdateContactTargetQueue",
          Transitions: { NextAction: transfer, Errors: [{ NextAction: "bye", ErrorType: "NoMatchingError" }], Conditions: [] },
        },
        {
          Parameters: {},
          Identifier: transfer,
          Type: "TransferContactToQueue",
          Transitions: {
            NextAction: "bye",
            Errors: [
              { NextAction: "bye", ErrorType: "QueueAtCapacity" },
              { NextAction: "bye", ErrorType: "NoMatchingError" },
            ],
            Conditions: [],
          },
        },
      ]);
      expect(Metadata.ActionMetadata).toMatchObject({
        [set ?? ""]: { position: { x: 950, y: 40 } },
        [transfer ?? ""]: { position: { x: 1200, y: 40 } },
      });
    }
    const { texts } = await mendWith({ "chat.json": flow(asks("sorry"), sorry) }, {}, true);
    expect([...texts]).toEqual([]);
  });

  it("leads a branch that is wired to nothing", async () => {
    const draft = flow(asks(""), desk, out);
    expect(await mend(draft, "handoff/request-unhandled", {})).toBe(draft.replace(asks(""), asks("desk")));
  });

  it("gives the Lex block a branch for an intent of its bot that nothing tests", async () => {
    const files = {
      "chat.json": flow('{"NextAction":"bye","Condition":{"Operator":"Equals","Operands":["Orders"]}}', desk, out).replace(
        '"AliasArn":"x"',
        '"AliasArn":"arn:aws:lex:us-east-1:111122223333:bot-alias/HELPERBOT1/LIVE"',
      ),
      "bot/Bot.json": '{"name":"Helper","identifier":"HELPERBOT1","idleSessionTTLInSeconds":300,"dataPrivacy":{}}',
      "bot/BotLocales/en_US/Intents/Orders/Intent.json": '{"name":"Orders","sampleUtterances":[{"utterance":"where is my order"}]}',
      "bot/BotLocales/en_US/Intents/Human/Intent.json": '{"name":"Human","sampleUtterances":[{"utterance":"talk to a person"}]}',
    };
    const { texts, refused } = await mendWith(files, {}, true, "handoff/escalation-swallowed");
    expect(refused).toEqual([]);
    expect(JSON.parse(texts.get("chat.json") ?? "").Actions[0].Transitions.Conditions[1]).toEqual({
      NextAction: "desk",
      Condition: { Operator: "Equals", Operands: ["Human"] },
    });
  });
});

describe("an export of the console", () => {
  const module = (id: string, type: string, branches: string, more = "") =>
    `{"id":"${id}","type":"${type}","branches":[${branches}],${more}"metadata":{"position":{"x":10,"y":20}}}`;
  const to = (condition: string, transition: string, value = "") =>
    `{"condition":"${condition}",${value && `"conditionType":"Equals","conditionValue":"${value}",`}"transition":"${transition}"}`;
  const old = (...modules: string[]) =>
    `{"modules":[\n${modules.join(",\n")}\n],"version":"1","type":"contactFlow","start":"menu","metadata":{"name":"Chat"}}`;
  const menu = module(
    "menu",
    "GetUserInput",
    [to("Evaluate", "out", "SpeakToAgent"), to("NoMatch", "menu"), to("Error", "bye")].join(),
    '"parameters":[{"name":"BotName","value":"Helper"}],"target":"Lex",',
  );
  const bye = module("bye", "Disconnect", "", '"parameters":[],');
  const task = module("task", "CreateTask", [to("Success", "bye"), to("Error", "bye")].join(), '"parameters":[],');

  it("gets its queue in its own words", async () => {
    const dial = module(
      "out",
      "Transfer",
      [to("Success", "bye"), to("CallFailure", "task"), to("Timeout", "task"), to("Error", "bye")].join(),
      '"parameters":[{"name":"PhoneNumber","value":"+15550100"}],"target":"PhoneNumber",',
    );
    const id = stableUuid("Chat", "out");
    const after = JSON.parse((await mended("Chat", old(menu, dial, task, bye), { equivalents })) ?? "");
    expect(after.modules[1]).toEqual({
      id: "out",
      type: "SetQueue",
      branches: [
        { condition: "Success", transition: id },
        { condition: "Error", transition: "bye" },
      ],
      parameters: [{ name: "Queue", value: QUEUE }],
      metadata: { position: { x: 10, y: 20 } },
    });
    expect(after.modules[4]).toEqual({
      id,
      type: "Transfer",
      branches: [
        { condition: "AtCapacity", transition: "task" },
        { condition: "Error", transition: "bye" },
      ],
      parameters: [],
      metadata: { position: { x: 260, y: 20 } },
      target: "Queue",
    });
  });

  it("gets its dead end led to a new queue in its own words", async () => {
    const says = module(
      "out",
      "PlayPrompt",
      [to("Success", "bye"), to("Error", "bye")].join(),
      '"parameters":[{"name":"Text","value":"No."}],',
    );
    const after = JSON.parse((await mended("Chat", old(menu, says, bye), { target: { queue: QUEUE } }, true)) ?? "");
    const [set, transfer] = ["desk", "transfer"].map((name) => stableUuid("Chat", "/modules", name));
    expect(after.modules[1].branches).toEqual([
      { condition: "Success", transition: set },
      { condition: "Error", transition: set },
    ]);
    expect(after.modules.slice(3)).toEqual([
      {
        id: set,
        type: "SetQueue",
        branches: [
          { condition: "Success", transition: transfer },
          { condition: "Error", transition: "bye" },
        ],
        parameters: [{ name: "Queue", value: QUEUE }],
        metadata: { position: { x: 260, y: 20 } },
      },
      {
        id: transfer,
        type: "Transfer",
        branches: [
          { condition: "AtCapacity", transition: "bye" },
          { condition: "Error", transition: "bye" },
        ],
        parameters: [],
        metadata: { position: { x: 510, y: 20 } },
        target: "Queue",
      },
    ]);
  });

  it("gets its unwired branch wired to the configured target", async () => {
    const queue = module("out", "Transfer", [to("AtCapacity", ""), to("Error", "task")].join(), '"parameters":[],"target":"Queue",');
    const text = old(menu, queue, task, bye);
    const after = await mended("Chat", text, { failureTarget: { node: "task" } }, true);
    expect(after).toBe(replaced(text, ['{"condition":"AtCapacity","transition":""}', '{"condition":"AtCapacity","transition":"task"}']));
  });
});

describe("an unwired exit of a Connect flow", () => {
  it("is wired to the configured target", async () => {
    const queue = FLOW.replace(
      /"Type":"TransferParticipantToThirdParty",\s+"Parameters":\{[^}]*\}/,
      '"Type":"TransferContactToQueue", "Parameters":{}',
    )
      .replace('{"NextAction":"task",  "ErrorType":"CallFailed"}', '{ "NextAction":"",  "ErrorType":"QueueAtCapacity" }')
      .replace('{"NextAction":"sorry", "ErrorType":"NoMatchingError"}', '{"ErrorType":"NoMatchingError" }');
    const after = await mended("chat.json", queue, { failureTarget: { node: "task" } }, true);
    expect(after).toBe(
      replaced(
        queue,
        ['{ "NextAction":"",  "ErrorType":"QueueAtCapacity" }', '{ "NextAction":"task",  "ErrorType":"QueueAtCapacity" }'],
        ['{"ErrorType":"NoMatchingError" }', '{"ErrorType":"NoMatchingError","NextAction":"task" }'],
      ),
    );
  });
});

describe("an empty phrase of a Lex intent", () => {
  const intent = (...phrases: readonly string[]) => `{
  "name": "Hours", "parentIntentSignature": null,
  "sampleUtterances": [
${phrases.join(",\n")}
  ]
}
`;
  const said = (text: string) => `    {\n      "utterance": "${text}"\n    }`;

  it("goes as the item that it is: Lex takes no item without a phrase", async () => {
    const [before, after] = [intent(said("when open"), said(""), said("opening times")), intent(said("when open"), said("opening times"))];
    expect(await mended("Desk/BotLocales/en_US/Intents/Hours/Intent.json", before, {})).toBe(after);
  });

  it("of a template, too, in either style", async () => {
    const template = (...phrases: readonly string[]) => `Resources:
  Desk:
    Type: AWS::Lex::Bot
    Properties:
      Name: !Sub "\${Env}-desk"
      BotLocales:
      - LocaleId: en_US
        Intents:
        - Name: Hours
          SampleUtterances:
${phrases.map((each) => `          ${each}\n`).join("")}`;
    const before = template("- Utterance: when open", "- Utterance: ''   # to do", '- {Utterance: ""}', "- Utterance: opening times");
    expect(await mended("desk.yaml", before, {})).toBe(template("- Utterance: when open", "# to do", "- Utterance: opening times"));
  });
});

describe("an exit of a Connect flow behind which a customer is told good-bye", () => {
  const errors = (capacity: string, other: string) =>
    `"Errors":[\n        {"NextAction":"${capacity}",  "ErrorType":"QueueAtCapacity"},\n        {"NextAction":"${other}", "ErrorType":"NoMatchingError"}]`;
  const queue = FLOW.replace(
    /"Type":"TransferParticipantToThirdParty",\s+"Parameters":\{[^}]*\}/,
    '"Type":"TransferContactToQueue", "Parameters":{}',
  )
    .replace(/"Errors":\[\s+\{"NextAction":"task",[^\]]*\]/, errors("bye", "sorry"))
    .replace('"Nobody is there."},"Transitions":{"NextAction":"task"', '"Nobody is there."},"Transitions":{"NextAction":"bye"');

  it("leads to the configured target: at once, or behind what is said", async () => {
    const after = await mended("chat.json", queue, { failureTarget: { node: "task" } }, true);
    expect(after).toBe(
      replaced(
        queue,
        [errors("bye", "sorry"), errors("task", "sorry")],
        ['"Nobody is there."},"Transitions":{"NextAction":"bye"', '"Nobody is there."},"Transitions":{"NextAction":"task"'],
      ),
    );
  });
});

it("a phone transfer of Connect gives way although nobody comes any more to where its time-out led: a queue has none", async () => {
  const late =
    '{"Identifier":"late","Type":"CreateTask","Parameters":{"Name":"Too late"},"Transitions":{"NextAction":"bye","Errors":[{"NextAction":"bye","ErrorType":"NoMatchingError"}],"Conditions":[]}},';
  const flow = FLOW.replace(
    '{"NextAction":"sorry", "ErrorType"',
    '{"NextAction":"late", "ErrorType":"ConnectionTimeLimitExceeded"},\n        {"NextAction":"sorry", "ErrorType"',
  ).replace('    {"Identifier":"task"', `    ${late}\n    {"Identifier":"task"`);
  const { texts, revealed } = await mendWith({ "chat.json": flow }, { equivalents }, false);
  expect(texts.get("chat.json")).toContain("UpdateContactTargetQueue");
  expect(revealed.map(({ rule, reported }) => [rule.id, reported.pointer])).toEqual([["structure/unreachable-node", "/Actions/2"]]);
});
