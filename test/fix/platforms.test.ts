import { describe, expect, it } from "vitest";
import { type Files, mendWith, replaced } from "./mended.ts";

/** Mends one file; `edits` are replaced in the expected text, one after the other. */
const mended = (path: string, text: string, handoff: unknown, unsafe = false, more: Files = {}) =>
  mendWith({ ...more, [path]: text }, handoff, unsafe);

describe("a phone transfer becomes the digital handoff", () => {
  it("of a Studio flow, with its failure target", async () => {
    const flow = `{
    "description": "Parcel help",
    "states": [
        {"name": "Trigger", "type": "trigger", "transitions": [{"event": "incomingMessage", "next": "ask"}], "properties": {}},
        {
            "name": "ask", "type": "send-and-wait-for-reply",
            "transitions": [ {"event":"incomingMessage","next":"split"}, {"event":"timeout"}, {"event":"deliveryFailure"} ],
            "properties": {"body": "How can we help?", "timeout": "3600"}
        },
        {
            "name": "split", "type": "split-based-on",
            "transitions": [
                {"event": "noMatch", "next": "ask"},
                {"event": "match", "next": "dial", "conditions": [{"friendly_name": "agent", "type": "equal_to", "value": "talk to an agent", "arguments": ["{{widgets.ask.inbound.Body}}"]}]}
            ],
            "properties": {"input": "{{widgets.ask.inbound.Body}}"}
        },
        {
            "name": "dial", "type": "connect-call-to",
            "transitions": [ {"event": "callCompleted"}, {"event": "hangup", "next": "sorry"} ],
            "properties": {
                "offset": {"x": 10, "y": 20},
                "caller_id": "{{contact.channel.address}}",
                "noun": "number",
                "to": "+1 555 0100",
                "timeout": 30
            }
        },
        {"name": "sorry", "type": "send-message", "transitions": [{"event": "sent"}, {"event": "failed"}], "properties": {"body": "Nobody is there."}}
    ],
    "initial_state": "Trigger", "flags": {"allow_concurrent_calls": true}
}
`;
    const { texts, applied } = await mended("studio.json", flow, { equivalents: { "+15550100": { workflow: "WW0123" } } });
    expect(applied.map(({ rule }) => rule)).toEqual(["handoff/no-voice-transfer"]);
    expect(texts.get("studio.json")).toBe(
      replaced(
        flow,
        ['"type": "connect-call-to"', '"type": "send-to-flex"'],
        ['{"event": "callCompleted"}, {"event": "hangup",', '{"event": "callComplete"}, {"event": "failedToEnqueue",'],
        ['                "caller_id": "{{contact.channel.address}}",\n                "noun": "number",\n', ""],
        ['"to": "+1 555 0100",\n                "timeout": 30\n', '"workflow": "WW0123"\n'],
      ),
    );
  });

  it("of a Copilot topic, whatever else stands around it", async () => {
    const topic = `kind: AdaptiveDialog   # escalation
beginDialog:
  kind: OnEscalate
  id: main
  intent:
    displayName: Escalate
    triggerQueries:
      - Talk to a person
  actions:
    - kind: SendActivity
      id: say
      activity: "One moment…"

    - kind: TransferConversationV2
      id: transfer # the old hotline
      transferType:
        kind: TransferToPhoneNumber
        phoneNumber: +15550100
        dtmfSequence: 1
`;
    const { texts } = await mended("Escalate.topic.mcs.yml", topic, { equivalents: { "+1 555 0100": { queue: "any" } } });
    expect(texts.get("Escalate.topic.mcs.yml")).toBe(
      replaced(topic, ["TransferToPhoneNumber", "TransferToAgent"], ["        phoneNumber: +15550100\n        dtmfSequence: 1\n", ""]),
    );
  });

  it("of a watsonx dialog: the SIP target gives way to a department", async () => {
    const skill = JSON.stringify(
      {
        name: "Bank",
        language: "en",
        intents: [{ intent: "General_Connect_to_Agent", examples: [{ text: "talk to an agent" }, { text: "real person please" }] }],
        entities: [],
        dialog_nodes: [
          {
            dialog_node: "agent",
            type: "standard",
            conditions: "#General_Connect_to_Agent",
            output: {
              generic: [
                {
                  response_type: "connect_to_agent",
                  transfer_info: { target: { service_desk: { sip: { uri: "tel:+15550100", transfer_method: "refer" } } } },
                },
              ],
            },
          },
        ],
      },
      null,
      2,
    );
    const expected = JSON.parse(skill);
    expected.dialog_nodes[0].output.generic[0].transfer_info.target.service_desk = { department: "Support" };
    // IBM's pages write the at sign of an address as `\\@`.
    for (const file of [skill, skill.replace("tel:+15550100", "sip:+15550100\\\\@desk.example")]) {
      const { texts } = await mended("skill.json", file, { equivalents: { "tel:+1-555-0100": { department: "Support" } } });
      expect(texts.get("skill.json")).toBe(JSON.stringify(expected, null, 2));
    }
  });

  it("of a Connect flow: the queue is set, then the contact is transferred, and errors go where they went", async () => {
    const act = (
      Identifier: string,
      Type: string,
      Parameters: unknown,
      next?: string,
      errors: readonly (readonly [string, string])[] = [],
      conditions: readonly unknown[] = [],
    ) => ({
      Parameters,
      Identifier,
      Type,
      Transitions: {
        ...(next ? { NextAction: next } : {}),
        Errors: errors.map(([ErrorType, NextAction]) => ({ NextAction, ErrorType })),
        Conditions: conditions,
      },
    });
    const flow = {
      Version: "2019-10-30",
      StartAction: "ask",
      Metadata: { name: "Chat", ActionMetadata: { dial: { position: { x: 100, y: 40 } } } },
      Actions: [
        act(
          "ask",
          "ConnectParticipantWithLexBot",
          { Text: "How can I help?", LexV2Bot: { AliasArn: "x" } },
          "bye",
          [
            ["NoMatchingCondition", "ask"],
            ["NoMatchingError", "bye"],
          ],
          [{ NextAction: "dial", Condition: { Operator: "Equals", Operands: ["SpeakToAgent"] } }],
        ),
        act(
          "dial",
          "TransferParticipantToThirdParty",
          { ThirdPartyPhoneNumber: "+15550100", ThirdPartyConnectionTimeLimitSeconds: "30", ContinueFlowExecution: "False" },
          "bye",
          [
            ["CallFailed", "sorry"],
            ["ConnectionTimeLimitExceeded", "sorry"],
            ["NoMatchingError", "sorry"],
          ],
        ),
        act("sorry", "CreateTask", { Name: "call back", Description: "x" }, "bye", [["NoMatchingError", "bye"]]),
        act("bye", "DisconnectParticipant", {}),
      ],
    };
    const arn =
      "arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555/queue/00000000-0000-0000-0000-000000000001";
    const { texts, refused } = await mended("chat.json", JSON.stringify(flow, null, 2), { equivalents: { "15550100": { queue: arn } } });
    expect(refused).toEqual([]);
    const after = JSON.parse(texts.get("chat.json") ?? "null");
    const id = after.Actions[4].Identifier;
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(after.Actions[1]).toEqual(act("dial", "UpdateContactTargetQueue", { QueueId: arn }, id, [["NoMatchingError", "sorry"]]));
    expect(after.Actions[4]).toEqual(
      act(id, "TransferContactToQueue", {}, "sorry", [
        ["QueueAtCapacity", "sorry"],
        ["NoMatchingError", "sorry"],
      ]),
    );
    expect(after.Metadata.ActionMetadata[id]).toEqual({ position: { x: 350, y: 40 } });
    expect([after.Actions[0], after.Actions[2], after.Actions[3]]).toEqual([flow.Actions[0], flow.Actions[2], flow.Actions[3]]);
    const again = await mended("chat.json", JSON.stringify(flow, null, 2), { equivalents: { "15550100": { queue: arn } } });
    expect(again.texts.get("chat.json")).toBe(texts.get("chat.json"));
  });
});

describe("a path that stops goes on to the digital handoff", () => {
  it("of a Dialogflow CX route, in every language that it speaks", async () => {
    const route = (more: string) => `{
  "displayName": "Default Start Flow",
  "transitionRoutes": [ {
    "intent": "speak_to_agent",
    "triggerFulfillment": {
      "messages": [ { "text": { "text": [ "Write to us." ] }, "languageCode": "en" }, { "text": { "text": [ "Écrivez-nous." ] }, "languageCode": "fr" }${more} ]
    },
    "targetPage": "End Session"
  }, {
    "intent": "leak", "triggerFulfillment": { "messages": [ { "liveAgentHandoff": { "metadata": {} } } ] }
  } ],
  "nluSettings": { "modelType": "MODEL_TYPE_STANDARD" }
}`;
    const intent = (displayName: string) => [
      `intents/${displayName}/${displayName}.json`,
      JSON.stringify({ displayName, priority: 500_000 }),
    ];
    const agent = { defaultLanguageCode: "en", supportedLanguageCodes: ["fr"], startFlow: "Default Start Flow" };
    const files = { "agent.json": JSON.stringify(agent), ...Object.fromEntries(["speak_to_agent", "leak"].map(intent)) };
    const path = "flows/Default Start Flow/Default Start Flow.json";
    const { texts } = await mended(path, route(""), {}, true, files);
    const handoff = (languageCode: string) => `, {"liveAgentHandoff": {"metadata": {}}, "languageCode": "${languageCode}"}`;
    expect(JSON.parse(texts.get(path) ?? "")).toEqual(JSON.parse(route(handoff("en") + handoff("fr"))));
  });

  it("of a Dialogflow CX route that says nothing", async () => {
    const route = (fulfilment: string) => `{
  "displayName": "Default Start Flow",
  "transitionRoutes": [ { "intent": "speak_to_agent", "triggerFulfillment": {${fulfilment}}, "targetPage": "End Session" }, {
    "intent": "leak", "triggerFulfillment": { "messages": [ { "liveAgentHandoff": { "metadata": {} } } ] }
  } ]
}`;
    const intent = (displayName: string) => [`intents/${displayName}/${displayName}.json`, JSON.stringify({ displayName })];
    const agent = { defaultLanguageCode: "en", startFlow: "Default Start Flow" };
    const files = { "agent.json": JSON.stringify(agent), ...Object.fromEntries(["speak_to_agent", "leak"].map(intent)) };
    const path = "flows/Default Start Flow/Default Start Flow.json";
    for (const before of ['"returnPartialResponses": true', '"messages": []']) {
      const { texts } = await mended(path, route(before), {}, true, files);
      const [first] = JSON.parse(texts.get(path) ?? "").transitionRoutes;
      expect(first.triggerFulfillment.messages, before).toEqual([{ liveAgentHandoff: { metadata: {} } }]);
    }
  });

  it("of a Dialogflow ES intent: it is marked, unless it asks something", async () => {
    const intent = (name: string, more: object) => ({
      id: name,
      name,
      auto: true,
      contexts: [],
      webhookUsed: false,
      fallbackIntent: false,
      ...more,
    });
    const says = (speech: string, affectedContexts: object[] = []) => ({
      responses: [{ affectedContexts, messages: [{ type: "0", lang: "en", speech }] }],
    });
    const agent = {
      "agent.json": JSON.stringify({ language: "en" }),
      "intents/leak.json": JSON.stringify(intent("leak", { ...says("Help comes."), liveAgentHandoff: true })),
    };
    const path = "intents/Talk to a human.json";
    const text = JSON.stringify(intent("Talk to a human", says("Write to us.")));
    expect((await mended(path, text, {}, true, agent)).texts.get(path)).toBe(text.replace(/\}$/, ',"liveAgentHandoff":true}'));
    const asks = JSON.stringify(intent("Talk to a human", says("Are you sure?", [{ name: "sure", lifespan: 2 }])));
    const yes = { "intents/yes.json": JSON.stringify({ ...intent("yes", says("Write to us.")), contexts: ["sure"] }) };
    expect([...(await mended(path, asks, {}, true, { ...agent, ...yes })).texts.keys()]).not.toContain(path);
  });

  it("of a watsonx dialog node and of a step", async () => {
    const target = { department: "Care" };
    const connect = { transfer_info: { target: { service_desk: target } } };
    const node = (...more: object[]) => ({
      intents: [{ intent: "human", examples: [{ text: "talk to a person" }, { text: "agent please" }] }],
      dialog_nodes: [
        {
          dialog_node: "a",
          conditions: "#human",
          output: { generic: [{ response_type: "text", values: [{ text: "Write to us." }] }, ...more] },
        },
      ],
    });
    const dialog = await mended("skill.json", JSON.stringify(node(), undefined, 2), { target }, true);
    expect(JSON.parse(dialog.texts.get("skill.json") ?? "")).toEqual(node({ response_type: "connect_to_agent", ...connect }));
    const action = (resolver: object) => ({
      name: "Help",
      workspace: {
        intents: [{ intent: "fallback_connect_to_agent", examples: [{ text: "agent" }] }],
        actions: [
          {
            action: "fallback",
            title: "Fallback",
            condition: { intent: "fallback_connect_to_agent" },
            steps: [{ step: "s", variable: "s", resolver }],
          },
        ],
      },
    });
    const actions = await mended("skill.json", JSON.stringify(action({ type: "end_action" }), undefined, 2), { target }, true);
    expect(JSON.parse(actions.texts.get("skill.json") ?? "")).toEqual(action({ type: "connect_to_agent", response: connect }));
  });

  it("of a watsonx action whose last step has a condition that does not hold: in a step of its own behind it", async () => {
    const fallback = (last: object, ...more: object[]) => ({
      name: "Help",
      workspace: {
        intents: [{ intent: "fallback_connect_to_agent", examples: [{ text: "agent" }] }],
        actions: [
          {
            action: "fallback",
            condition: { intent: "fallback_connect_to_agent" },
            steps: [
              {
                step: "s",
                condition: { eq: [{ system_variable: "fallback_reason" }, { scalar: "No action matches" }] },
                resolver: { type: "end_action" },
                ...last,
              },
              ...more,
            ],
          },
        ],
      },
    });
    const { texts } = await mended("skill.json", JSON.stringify(fallback({}), undefined, 2), {}, true);
    const resolver = { type: "connect_to_agent", response: { transfer_info: { target: {} } } };
    expect(JSON.parse(texts.get("skill.json") ?? "")).toEqual(
      fallback(
        { next_step: "step_handoff" },
        { step: "step_handoff", output: { generic: [] }, handlers: [], resolver, variable: "step_handoff" },
      ),
    );
  });
});

describe("what a fix may not do", () => {
  const bot = (number: string) => `format: botflow/1
name: Shop
channels: [chat]
start: hello
intents:
  - {name: talk to a human, phrases: [agent please], goto: dial}
nodes:
  hello: {type: ask, text: Hi}
  dial: {type: transfer, transfer: {type: voice, number: "${number}"}, failure: note, noAgent: note}
  note: {type: transfer, transfer: {type: ticket, form: contact}}
`;

  it("apply without an equivalent: the default target needs a decision", async () => {
    const text = bot("+441632960000");
    const safe = await mended("bot.yaml", text, { target: { queue: "Chat" } });
    expect([...safe.texts]).toEqual([]);
    const unsafe = await mended("bot.yaml", text, { target: { queue: "Chat" } }, true);
    expect(unsafe.texts.get("bot.yaml")).toBe(replaced(text, ['{type: voice, number: "+441632960000"}', '{type: digital, queue: "Chat"}']));
  });

  it("invent a queue: without a target the fix says which key to set", async () => {
    const { result, texts } = await mended("bot.yaml", bot("+441632960000"), {}, true);
    expect([...texts]).toEqual([]);
    const [problem] = result.report.problems.filter(({ rule }) => rule === "handoff/no-voice-transfer");
    expect(problem?.fixes).toMatchObject([
      { safety: "choice", edits: [], title: expect.stringContaining('handoff.equivalents: {"+441632960000"') },
    ]);
  });

  it("touch a flow that is reached by voice too, unless it is asked to", async () => {
    const text = bot("+441632960000").replace("[chat]", "[chat, voice]");
    const handoff = { equivalents: { "+441632960000": { queue: "Chat" } } };
    expect([...(await mended("bot.yaml", text, handoff)).texts]).toEqual([]);
    expect([...(await mended("bot.yaml", text, handoff, true)).texts.keys()]).toEqual(["bot.yaml"]);
  });

  it("leave a transfer that chat alone reaches to a decision: callers have one of their own", async () => {
    const number = '{type: voice, number: "+441632960000"}';
    const text = bot("+441632960000")
      .replace("[chat]", "[chat, voice]")
      .replace("goto: dial", "goto: split")
      .replace(
        "  note:",
        `  split: {type: branch, on: channel, cases: [{is: voice, next: phone}], default: dial}\n  phone: {type: transfer, transfer: ${number}, failure: note, noAgent: note}\n  note:`,
      );
    const { texts } = await mended("bot.yaml", text, { equivalents: { "+441632960000": { queue: "Chat" } } });
    expect(texts.get("bot.yaml")).toBe(replaced(text, [number, '{type: digital, queue: "Chat"}']));
  });

  it("hand over those who have not asked: what runs out where all others come, too, goes on behind what was said before that", async () => {
    const root = `{
  "$kind": "Microsoft.AdaptiveDialog",
  "triggers": [{ "$kind": "Microsoft.OnConversationUpdateActivity", "actions": [{ "$kind": "Microsoft.BeginDialog", "dialog": "menu" }] }]
}`;
    const menu = (after: string) => `{
  "$kind": "Microsoft.AdaptiveDialog",
  "triggers": [{ "$kind": "Microsoft.OnBeginDialog", "actions": [
    { "$kind": "Microsoft.ChoiceInput", "property": "dialog.choice", "prompt": "Hi!", "choices": [{ "value": "My order" }, { "value": "Talk to a person" }] },
    { "$kind": "Microsoft.SwitchCondition", "condition": "=dialog.choice", "cases": [
      { "value": "Talk to a person", "actions": [{ "$kind": "Microsoft.SendActivity", "activity": "Write to us." }${after}] }
    ] }
  ] }]
}`;
    const files = { "shop.botproj": '{ "name": "shop" }', "shop.dialog": root };
    const { texts } = await mended("dialogs/menu/menu.dialog", menu(""), {}, true, files);
    expect([...texts.keys()]).toEqual(["dialogs/menu/menu.dialog"]);
    const written = JSON.parse(texts.get("dialogs/menu/menu.dialog") ?? "");
    expect(written).toEqual(JSON.parse(menu(', { "$kind": "Microsoft.SendHandoffActivity" }')));
  });

  it("take the start of a called flow for a way in of others: they come there by the call alone", async () => {
    const main = (next: string) => `format: botflow/1
name: Shop
channels: [chat]
start: hello
intents:
  - {name: talk to a human, phrases: [agent please], goto: desk}
nodes:
  hello: {type: ask, text: Hi, next: ${next}}
  desk: {type: call, flow: Desk, next: bye}
  bye: {type: end}
`;
    const desk = "format: botflow/1\nname: Desk\nstart: moment\nnodes:\n  moment: {type: effect, action: log}\n";
    const handoff = { target: { queue: "Chat" } };
    const { texts } = await mended("desk.yaml", desk, handoff, true, { "main.yaml": main("hello") });
    expect(texts.get("desk.yaml")).toBe(
      `${desk.replace("log}", "log, next: handoff}")}  handoff:\n    type: transfer\n    transfer:\n      type: digital\n      queue: Chat\n`,
    );
    const others = await mended("desk.yaml", desk, handoff, true, {
      "main.yaml": main("other").replace("  bye", "  other: {type: call, flow: Desk, next: bye}\n  bye"),
    });
    expect([...others.texts]).toEqual([]);
  });

  it("change anything a second time", async () => {
    const handoff = { equivalents: { "+441632960000": { queue: "Chat" } } };
    const once = (await mended("bot.yaml", bot("+441632960000"), handoff)).texts.get("bot.yaml") ?? "";
    expect(once).not.toBe("");
    expect([...(await mended("bot.yaml", once, handoff)).texts]).toEqual([]);
  });
});
