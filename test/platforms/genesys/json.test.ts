import { describe, expect, it } from "vitest";
import { lint } from "../../../src/engine/lint.ts";
import { bots, indent, judged, messages, problems, queue } from "./support.ts";

const REQUEST = "Talk to a person";
const constant = (text: string, type = "str") => ({ text, type, config: { lit: { text, val: text } } });
const expression = (text: string) => ({ text, type: "bln", config: { "==": {} } });
const unset = { text: "", type: "str", config: { emp: {} } };

type Action = Readonly<Record<string, unknown>>;
const act = (__type: string, id: string, rest: Action = {}): Action => ({ __type, id, name: id, ...rest });
const to = (outputId: string, nextActionId?: string, rest: Action = {}) => ({
  outputId,
  ...(nextActionId ? { nextActionId } : {}),
  ...rest,
});
const acd = (id: string, rest: Action = {}) => act("TransferPureMatchAction", id, { queues: [constant("Chat", "que")], ...rest });
const bye = act("DisconnectAction", "bye");
const container = (__type: string, id: string, actions: readonly Action[], rest: Action = {}) => ({
  __type,
  id,
  name: id,
  startAction: actions[0]?.id,
  // The order of the list means nothing.
  actionList: [...actions].reverse(),
  ...rest,
});

/** A bot flow that asks for intents. */
const bot = (ask: Action, more: readonly Action[] = [], tasks: readonly object[] = [], rest: Action = {}) => ({
  name: "Garden bot",
  type: "bot",
  initialSequence: "main",
  errorHandling: { enableAgentEscalation: constant("false", "bln"), recognitionHandlingType: "Exit" },
  nluMetaData: { intents: { [REQUEST]: {} }, rawNlu: null },
  flowSequenceItemList: [container("BotState", "main", [ask, ...more]), ...tasks],
  ...rest,
});
const asks = (next: string, then?: string, rest: Action = {}) =>
  act("AskForNLUIntentAction", "ask", {
    nextAction: next,
    paths: [to("11111111-0000-4000-8000-000000000001", then, { label: REQUEST, isDynamicBranch: true, ...rest })],
  });
const files = (flow: object, front: string = messages(call + queue("Rest"))) => ({ "b.json": JSON.stringify(flow), "m.yaml": front });
const call = "- callBotFlow:\n    name: Ask\n    botFlow:\n      Garden bot:\n        ver_latestPublished:\n          none: true\n";
const MAIN = "b.json#/flowSequenceItemList/0/actionList";

describe("chains of configuration JSON", () => {
  it("unwind to the action behind the one that they branch off from", async () => {
    const decision = act("DecisionAction", "maybe", {
      expression: expression('Flow.X == "1"'),
      nextAction: "acd",
      paths: [to("__YES__", "say"), to("__NO__")],
    });
    const flow = bot(asks("leave", "maybe"), [decision, act("CommunicateAction", "say"), acd("acd"), act("ExitBotFlowAction", "leave")]);
    expect((await judged(files(flow)))[REQUEST]).toMatchObject({
      verdict: "handed-off",
      outcomes: [`handed-off none ${MAIN}/1`, expect.anything()],
    });
  });

  it("do not take paths that are switched off", async () => {
    const flow = bot(asks("leave", "acd", { disabled: true }), [acd("acd"), act("ExitBotFlowAction", "leave")]);
    expect((await judged(files(flow)))[REQUEST]).toMatchObject({ verdict: "violated", outcomes: [] });
    expect(await problems(files(flow))).toEqual([`handoff/request-unhandled b.json#/nluMetaData/intents/${REQUEST}`]);
    const failing = { paths: [to("__FAILURE__", "bye", { outOfService: true })] };
    const off = bot(asks("leave", "acd"), [acd("acd", failing), bye, act("ExitBotFlowAction", "leave")]);
    expect((await judged(files(off)))[REQUEST]?.outcomes).toEqual([`handed-off none ${MAIN}/2`]);
  });

  it("are read where the type stands under `type`; an action without one is told of", async () => {
    const flow = bot(asks("leave", "acd"), [acd("acd"), act("ExitBotFlowAction", "leave")]);
    const renamed = JSON.stringify(flow).replaceAll('"__type"', '"type"');
    expect((await judged({ ...files(flow), "b.json": renamed }))[REQUEST]?.verdict).toBe("handed-off");
    const { __type: _, ...untyped } = act("CommunicateAction", "odd");
    const odd = bot(asks("leave", "odd"), [untyped, act("ExitBotFlowAction", "leave")]);
    const at = `${MAIN}/1`;
    const { report } = await lint({ files: Object.entries(files(odd)).map(([path, content]) => ({ path, content })) });
    const told = report.problems.filter(({ pointer }) => at.endsWith(`#${pointer}`));
    expect(told.map(({ rule, message }) => `${rule}: ${message}`)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^structure\/unknown-action: .*has no type/),
        expect.stringMatching(/^handoff\/undecided: .*"odd", which has no type/),
      ]),
    );
  });

  it("have ids of their own: of two with one id the second is the fault", async () => {
    const twice = files(bot(asks("leave", "acd"), [act("DisconnectAction", "acd"), act("ExitBotFlowAction", "leave"), acd("acd")]));
    expect((await judged(twice))[REQUEST]).toMatchObject({ verdict: "handed-off" });
    expect(await problems(twice)).toContain(`structure/duplicate-id ${MAIN}/2/id`);
  });

  it("lead where nobody can see, where the action is not there", async () => {
    const lost = files(bot(asks("leave", "acd1"), [acd("acd"), act("ExitBotFlowAction", "leave")]));
    expect((await judged(lost))[REQUEST]).toMatchObject({ verdict: "undecided" });
    expect(await problems(lost)).toEqual([
      `handoff/unreachable-handoff ${MAIN}/1`,
      `structure/unknown-target ${MAIN}/2/paths/0/nextActionId`,
    ]);
    const behind = files(
      bot(asks("leave", "say"), [act("CommunicateAction", "say", { nextAction: "acd1" }), act("ExitBotFlowAction", "leave")]),
    );
    expect(await problems(behind)).toEqual([`structure/unknown-target ${MAIN}/1/nextAction`]);
    const startless = files(bot(asks("leave", "acd"), [acd("acd"), act("ExitBotFlowAction", "leave")]));
    const started = { ...startless, "b.json": startless["b.json"].replace('"startAction":"ask"', '"startAction":"ask1"') };
    expect(await problems(started)).toContain("structure/unknown-target b.json#/flowSequenceItemList/0/startAction");
  });

  it("may be long", async () => {
    const says = Array.from({ length: 20_000 }, (_, i) =>
      act("CommunicateAction", `say${i}`, { nextAction: i < 19_999 ? `say${i + 1}` : "acd" }),
    );
    const flow = bot(asks("leave", "say0"), [...says, acd("acd"), act("ExitBotFlowAction", "leave")]);
    expect((await judged(files(flow)))[REQUEST]?.verdict).toBe("handed-off");
  });

  it("go round in loops until something leaves them", async () => {
    const loop = act("LoopAction", "loop", { nextAction: "acd", path: to("__LOOP__", "out") });
    const flow = bot(asks("leave", "loop"), [loop, act("ExitLoopAction", "out"), acd("acd"), act("ExitBotFlowAction", "leave")]);
    expect((await judged(files(flow)))[REQUEST]).toMatchObject({ verdict: "handed-off" });
    expect((await bots(files(flow)))[0]?.defects).toEqual([]);
  });

  it.each([
    ["a loop whose count is a constant goes round once at least", { lit: { text: "3" } }, "handed-off none"],
    ["one whose count is computed may not go round at all", { ref: { text: "Flow.Tries" } }, "dead-end condition"],
  ])("%s", async (_, config, first) => {
    const loop = act("LoopAction", "loop", { loopCount: { text: "", config }, nextAction: "bye", path: to("__LOOP__", "acd") });
    const flow = bot(asks("leave", "loop"), [loop, acd("acd"), bye, act("ExitBotFlowAction", "leave")]);
    const kinds = (await judged(files(flow)))[REQUEST]?.outcomes.map((outcome) => outcome.replace(/ b.*/, "").replace(/ \S*#.*/, ""));
    expect(kinds).toContain(first);
    expect(kinds?.includes("dead-end condition")).toBe(first.startsWith("dead-end"));
  });

  it("come back from tasks by the path whose name the task gives", async () => {
    const calls = act("CallTaskAction", "task", {
      taskReference: "check",
      nextAction: "bye",
      paths: [to("__DEFAULT__"), to("22222222-0000-4000-8000-000000000002", "acd", { label: "Open" })],
    });
    const check = container("Task", "check", [
      act("EndTaskAction", "end", { pathReference: "22222222-0000-4000-8000-000000000002", pathName: "Open" }),
    ]);
    const flow = bot(asks("bye", "task"), [calls, acd("acd", { paths: [to("__FAILURE__")] }), bye], [check]);
    expect((await judged(files(flow)))[REQUEST]?.outcomes).toEqual([`handed-off none ${MAIN}/1`, `dead-end failure ${MAIN}/0`]);
  });
});

describe("a switch of configuration JSON", () => {
  const switched = (rest: Action) =>
    act("SwitchAction", "switch", {
      nextAction: "bye",
      paths: [to("__DEFAULT__"), to("33333333-0000-4000-8000-000000000003", "acd", { label: "Case 1" })],
      ...rest,
    });
  const front = (rest: Action) => ({
    "b.json": JSON.stringify(bot(asks("leave"), [act("ExitBotFlowAction", "leave")])),
    "m.json": JSON.stringify({
      name: "Front door",
      type: "inboundshortmessage",
      initialSequence: "state",
      flowSequenceItemList: [
        container("State", "state", [
          act("CallBotFlowAction", "call", {
            flowName: "Garden bot",
            exitReason: unset,
            intent: { text: "State.Intent", type: "str", config: { ref: { text: "State.Intent" } } },
            nextAction: "switch",
          }),
          switched(rest),
          acd("acd"),
          bye,
        ]),
      ],
    }),
  });
  const handedOff = ["handed-off none m.json#/flowSequenceItemList/0/actionList/1"];

  it.each([
    [
      "beside the id of its output",
      { cases: [{ outputId: "33333333-0000-4000-8000-000000000003", expression: expression('State.Intent == "Talk to a person"') }] },
    ],
    [
      "as a constant that the switch compares its value with",
      {
        value: { text: "State.Intent", type: "str", config: { ref: { text: "State.Intent" } } },
        cases: [
          { referenceId: "33333333-0000-4000-8000-000000000003", value: { text: "x", config: { lit: { text: "Talk to a person" } } } },
        ],
      },
    ],
    ["in the position of its output", { switchCases: [{ value: expression('State.Intent == "Talk to a person"') }] }],
    [
      "in its label",
      { paths: [to("__DEFAULT__"), to("33333333-0000-4000-8000-000000000003", "acd", { label: 'State.Intent == "Talk to a person"' })] },
    ],
  ])("has its condition %s", async (_, rest) => {
    expect((await judged(front(rest)))[REQUEST]).toMatchObject({ verdict: "handed-off", outcomes: handedOff });
  });

  it("leaves open what it does not understand", async () => {
    expect((await judged(front({})))[REQUEST]?.verdict).toBe("undecided");
  });
});

describe("questions of bot flows", () => {
  it("understand an intent at “anything else” as the question for intents does", async () => {
    const more = act("AskForNLUNextIntentAction", "more", { nextAction: "bye", paths: [to("__NO__")] });
    const flow = bot(asks("more", "acd"), [acd("acd", { paths: [to("__FAILURE__")] }), more, bye]);
    const { verdict, outcomes } = (await judged(files(flow)))[REQUEST] ?? {};
    expect([verdict, outcomes?.[0]]).toEqual(["handed-off", `handed-off none ${MAIN}/2`]);
  });

  it("read phrases from the NLU beside the names, wherever they stand", async () => {
    const intents = [{ name: REQUEST, utterances: [{ segments: [{ text: "human " }, { text: "please" }] }] }];
    const nlu = (meta: object) => bot(asks("bye"), [bye], [], { nluMetaData: meta });
    for (const meta of [{ rawNlu: JSON.stringify({ intents }) }, { intents: { [REQUEST]: {} }, archNlu: { intents } }])
      expect((await bots(files(nlu(meta))))[0]?.intents[0]?.phrases.map(({ text }) => text)).toEqual(["human please"]);
  });
});

it("participant data that a bot writes is what its caller reads", async () => {
  const data = (__type: string, id: string, expression: object, nextAction: string) =>
    act(__type, id, { nextAction, variables: [{ variable: constant("wish"), expression }] });
  const wish = { text: "State.Wish", type: "str", config: { ref: { text: "State.Wish", type: "str" } } };
  const front = {
    name: "Front door",
    type: "inboundshortmessage",
    initialSequence: "state",
    flowSequenceItemList: [
      container("State", "state", [
        act("CallBotFlowAction", "call", { flowName: "Garden bot", nextAction: "look" }),
        data("GetAttributesAction", "look", wish, "test"),
        act("DecisionAction", "test", {
          expression: expression('State.Wish == "person"'),
          nextAction: "bye",
          paths: [to("__YES__", "acd"), to("__NO__")],
        }),
        acd("acd"),
        bye,
      ]),
    ],
  };
  const run = async (value: string) => {
    const flow = bot(asks("leave", "keep"), [
      data("SetAttributesAction", "keep", constant(value), "leave"),
      act("ExitBotFlowAction", "leave"),
    ]);
    return (await judged({ "b.json": JSON.stringify(flow), "m.json": JSON.stringify(front) }))[REQUEST]?.verdict;
  };
  expect(await run("person")).toBe("handed-off");
  expect(await run("hours")).toBe("violated");
});

it("the options of a digital menu are heard in every language of their labels", async () => {
  const option = (referenceId: string, label: object, value: string) => ({
    type: "chc",
    config: { lit: { type: "chc", text: "" } },
    uiMetaData: { mode: 1, referenceId },
    properties: { label, value: constant(value), type: constant("postback") },
  });
  const person = { text: 'If(Session.Language == "en-us", "Talk to an agent", "Hablar con un agente")', type: "str", config: { If: {} } };
  const [one, two] = ["11111111-0000-4000-8000-000000000011", "11111111-0000-4000-8000-000000000012"];
  const card = {
    type: "crd",
    properties: { actions: { config: { lit: { items: [option(one, person, "1"), option(two, constant("Hours"), "2")] } } } },
  };
  const menu = act("DigitalMenuAction", "menu", {
    chooser: { config: { lit: { type: "chs" } }, properties: { cards: { config: { lit: { items: [card] } } } } },
    paths: [to(one, "acd", { label: "first" }), to(two, "leave", { label: "second" })],
  });
  const flow = bot(menu, [acd("acd"), act("ExitBotFlowAction", "leave")], [], { type: "digitalbot", nluMetaData: { intents: {} } });
  const found = await judged({ "b.json": JSON.stringify(flow) });
  expect(Object.keys(found)).toEqual(["first"]);
  expect(found.first).toMatchObject({ verdict: "handed-off", at: `${MAIN}/2/paths/0` });
});

it("a canned response that a flow fetches is data: what it is compared with is no request", async () => {
  const flow = {
    name: "Front door",
    type: "inboundshortmessage",
    initialSequence: "state",
    flowSequenceItemList: [
      container("State", "state", [
        act("GetResponseAction", "canned", {
          body: { text: "State.Reply", type: "str", config: { ref: { text: "State.Reply" } } },
          nextAction: "person",
        }),
        act("DecisionAction", "person", {
          expression: expression('State.Reply == "talk to an agent"'),
          nextAction: "bye",
          paths: [to("__YES__", "acd"), to("__NO__")],
        }),
        acd("acd"),
        bye,
      ]),
    ],
  };
  expect(await judged({ "m.json": JSON.stringify(flow) })).toEqual({});
});

it("two encodings of one flow are one model", async () => {
  const yaml = messages(`- sendResponse:
    name: Hello
    messageBody:
      lit: Welcome.
- decision:
    name: A person?
    condition:
      exp: Contains(Message.Message.body, "talk to an agent")
    outputs:
      "yes":
        actions:
${indent(queue("Chat"), 10)}
- disconnect:
    name: Bye`);
  const json = {
    name: "Front door",
    type: "inboundshortmessage",
    initialSequence: "state",
    flowSequenceItemList: [
      container("State", "state", [
        act("SendResponseAction", "hello", { messageBody: constant("Welcome."), nextAction: "test" }),
        act("DecisionAction", "test", {
          expression: expression('Contains(Message.Message.body, "talk to an agent")'),
          nextAction: "bye",
          paths: [to("__YES__", "acd"), to("__NO__")],
        }),
        acd("acd"),
        bye,
      ]),
    ],
  };
  const shape = async (project: Readonly<Record<string, string>>) =>
    (await bots(project))[0]?.flows[0]?.nodes
      .filter(({ synthetic }) => !synthetic)
      .map(({ kind, exits, transfer }) => [kind, transfer?.route, exits.map(({ role, choice }) => [role, choice?.name])].flat())
      .sort();
  expect(await shape({ "m.json": JSON.stringify(json) })).toEqual(await shape({ "m.yaml": yaml }));
  expect(await problems({ "m.json": JSON.stringify(json) })).toEqual([]);
});
