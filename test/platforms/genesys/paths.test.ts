import { describe, expect, it } from "vitest";
import { bot, bots, caller, exitsOf, indent, judged, messages, problems } from "./support.ts";

const queue = "- transferToAcd:\n    name: To chat\n    targetQueue:\n      lit:\n        name: Chat";
const say = "- communicate:\n    name: Word";
const bye = "- disconnect:\n    name: Bye";
const REQUEST = "Talk to a person";
const STATE = "/inboundShortMessage/states/0/state/actions";
const BRANCH = "/botFlow/bots/0/bot/actions/0/askForIntent/outputs/intents/0/intent/actions";

it.each(["", "# exported by the pipeline\n\n", "---\n", "%YAML 1.1\n---\n"])(
  "a flow is read behind what begins its file: %j",
  async (head) => {
    const result = await judged({ "b.yaml": head + bot(say), "m.yaml": `${head}${caller(queue)}` });
    expect(result[REQUEST]?.verdict).toBe("handed-off");
  },
);

describe("nested lists join behind their owner", () => {
  it("leads a branch that ends to the action after its owner, however deep it stands", async () => {
    const deep = `- decision:
    name: Outer
    condition:
      exp: Flow.A == "1"
    outputs:
      "yes":
        actions:
          - decision:
              name: Inner
              condition:
                exp: Flow.B == "1"
              outputs:
                "yes":
                  actions:
                    - sendResponse:
                        name: Words
${queue}`;
    const result = await judged({ "b.yaml": bot(say), "m.yaml": caller(deep) });
    expect(result[REQUEST]).toMatchObject({ verdict: "handed-off", outcomes: [`handed-off none m.yaml#${STATE}/2`] });
  });

  it("takes a list in the place of an output for its actions", async () => {
    const listed = `- decision:
    name: Known
    condition:
      exp: Flow.A
    outputs:
      yes:
${indent(queue, 8)}
      no:
${indent(`${say}\n${queue}`, 8)}
${bye}`;
    const output = `${STATE}/1/decision/outputs`;
    expect((await judged({ "b.yaml": bot(say), "m.yaml": caller(listed) }))[REQUEST]?.outcomes).toEqual([
      `handed-off none m.yaml#${output}/yes/0`,
      `handed-off none m.yaml#${output}/no/1`,
    ]);
  });

  it("does not draw an output that is switched off, and lets one that is not listed fall through", async () => {
    const decision = (outputs: string) => messages(`- decision:\n    name: D\n    condition:\n      exp: Flow.A\n${outputs}\n${queue}`);
    const drawn = async (outputs: string) => exitsOf((await bots({ "m.yaml": decision(outputs) }))[0]?.flows[0], `${STATE}/0`);
    expect(await drawn('    outputs:\n      "yes":\n        enabled: false')).toEqual(["default"]);
    expect(await drawn("    outputs: {}")).toEqual(["case", "default"]);
  });
});

it("a bot that names no start begins with its first state: tasks are entered later", async () => {
  const task = "tasks:\n  - task:\n      name: Word\n      refId: Word_1\n      actions:\n        - communicate:\n            name: Word";
  const call = `- callTask:\n    name: Say it\n    targetTaskRef: "/botFlow/tasks/task[Word_1]"\n- exitBotFlow:\n    name: Leave`;
  const startless = bot(say, call, task).replace(/ {2}startUpRef: .*\n/, "");
  const host = caller(
    `- decision:\n    name: A person?\n    condition:\n      exp: State.Intent == "${REQUEST}"\n    outputs:\n      "yes":\n        actions:\n${indent(queue, 10)}`,
    "intent:\n  var: State.Intent",
  );
  expect((await judged({ "b.yaml": startless, "m.yaml": host }))[REQUEST]?.verdict).toBe("handed-off");
});

it("a start that is not there is one fault: its flow is still the one that others call, and escalates", async () => {
  const lost = bot(say).replace("bot[Main_1]", "bot[Mian_1]").replace("lit: false", "lit: true");
  const files = { "b.yaml": lost, "m.yaml": caller(queue) };
  expect(await problems(files)).toEqual(["structure/missing-start b.yaml#/botFlow/startUpRef"]);
  const judgedAs = Object.entries(await judged(files)).map(([name, { verdict }]) => [name, verdict]);
  expect(judgedAs).toEqual([
    [REQUEST, "handed-off"],
    ["agent escalation", "handed-off"],
  ]);
  const caught = { "b.yaml": bot(say), "m.yaml": caller(queue).replace("state[Main_1]", "state[Mian_1]") };
  expect(await problems(caught)).toEqual(["structure/missing-start m.yaml#/inboundShortMessage/startUpRef"]);
  expect((await judged(caught))[REQUEST]?.verdict).toBe("handed-off");
});

it("a search follows what it finds in part, too", async () => {
  const found = (key: string, actions: string) => `    ${key}:\n      actions:\n${indent(actions, 8)}`;
  const search = `- findUsersById:\n    name: Team\n    outputs:\n${indent([found("found", bye), found("partiallyFound", queue), found("notFound", bye)].join("\n"), 2)}`;
  const result = await judged({ "b.yaml": bot(say), "m.yaml": caller(search) });
  expect(result[REQUEST]?.outcomes).toContain(`handed-off none m.yaml#${STATE}/1/findUsersById/outputs/partiallyFound/actions/0`);
});

it.each(["getExternalContact", "getExternalOrganization"])("%s finds somebody or not, which nobody can know", async (action) => {
  const found = `- ${action}:\n    name: Who is it\n    outputs:\n      notFound:\n        actions:\n${indent(bye, 10)}\n${queue}`;
  const result = await judged({ "b.yaml": bot(say), "m.yaml": caller(found) });
  const missed = `dead-end condition m.yaml#${STATE}/1/${action}/outputs/notFound/actions/0`;
  expect(result[REQUEST]).toMatchObject({ verdict: "undecided", outcomes: [`handed-off none m.yaml#${STATE}/2`, missed] });
});

describe("outputs that only their action can choose are conditions", () => {
  const output = (key: string, actions: string) => `      ${key}:\n        actions:\n${indent(actions, 10)}`;
  const search = (...outputs: string[]) => `- searchExternalContacts:\n    name: Who is it\n    outputs:\n${outputs.join("\n")}`;
  const OUTPUTS = `m.yaml#${STATE}/1/searchExternalContacts/outputs`;
  const outcomes = async (more: string) => (await judged({ "b.yaml": bot(say), "m.yaml": caller(more) }))[REQUEST]?.outcomes;

  it("of which one may lead to nobody", async () => {
    expect(await outcomes(search(output("exactMatch", queue), output("noMatches", bye)))).toEqual([
      `handed-off none ${OUTPUTS}/exactMatch/actions/0`,
      `dead-end condition ${OUTPUTS}/noMatches/actions/0`,
    ]);
  });

  it("beside which the others fall through where only one is listed", async () => {
    expect(await outcomes(`${search(output("noMatches", bye))}\n${queue}`)).toEqual([
      `dead-end condition ${OUTPUTS}/noMatches/actions/0`,
      `handed-off none m.yaml#${STATE}/2`,
    ]);
  });
});

describe("exits of transfers", () => {
  it.each(["inboundShortMessage", "inboundChat", "inboundEmail"])("has none in %s flows", async (root) => {
    const [drawn] = await bots({ "m.yaml": messages(queue, "", root) });
    expect(exitsOf(drawn?.flows[0], `/${root}/states/0/state/actions/0`)).toEqual([]);
  });

  it("has a failure and no success in a bot, and the failure falls through to what follows", async () => {
    const files = { "b.yaml": bot(queue), "m.yaml": caller(bye) };
    const [drawn] = await bots(files);
    expect(exitsOf(drawn?.flows[0], `${BRANCH}/0`)).toEqual(["failure"]);
    expect((await judged(files))[REQUEST]?.outcomes).toEqual([`handed-off none b.yaml#${BRANCH}/0`, `dead-end failure m.yaml#${STATE}/1`]);
  });
});

describe("intents reach their handlers", () => {
  it("lets an intent that a question does not list fall through, and takes one that is switched off as unhandled", async () => {
    const unlisted = bot(say).replace(
      "- intent:\n                      name: Talk to a person",
      "- intent:\n                      name: Other",
    );
    expect((await judged({ "b.yaml": unlisted, "m.yaml": caller(queue) }))[REQUEST]?.verdict).toBe("handed-off");
    const off = bot(say).replace("enabled: true", "enabled: false");
    expect((await judged({ "b.yaml": off, "m.yaml": caller(queue) }))[REQUEST]).toMatchObject({ verdict: "violated", outcomes: [] });
  });

  const digital = (task: string) => `digitalBot:
  name: Garden bot
  settingsErrorHandling:
    agentEscalationHandling:
      exit:
        none: true
  bots:
    - bot:
        name: Main
        actions:
          - waitForInput:
              name: Wait
  tasks:
    - task:
        name: Person
        actions:
${indent(task, 10)}
  settingsBotFlow:
    intentSettings:
      - intent:
          name: Talk to a person
          task:
            name: Person
  settingsNaturalLanguageUnderstanding:
    nluDomainVersion:
      intents:
        - name: Talk to a person
          utterances: []`;
  const host = caller(queue).replaceAll("callBotFlow", "callDigitalBotFlow").replace("    botFlow:", "    digitalBotFlow:");

  it("starts the mapped task, which gives control back to the caller when it runs out", async () => {
    expect((await judged({ "b.yaml": digital(say), "m.yaml": host }))[REQUEST]).toMatchObject({
      verdict: "handed-off",
      outcomes: [`handed-off none m.yaml#${STATE}/1`],
    });
  });

  it("says that the caller is missing where no flow of the project calls the bot", async () => {
    expect((await judged({ "b.yaml": digital(say) }))[REQUEST]).toMatchObject({
      verdict: "undecided",
      outcomes: ["opaque none b.yaml#/digitalBot/tasks/0/task/actions/0"],
    });
  });

  it("takes the built-in escalation as a request of its own, unless it is switched off", async () => {
    const on = await judged({ "b.yaml": digital(say), "m.yaml": host });
    expect(on["agent escalation"]).toMatchObject({ verdict: "handed-off", at: "b.yaml#/digitalBot/settingsErrorHandling" });
    const off = digital(say).replace("settingsErrorHandling:", "settingsErrorHandling:\n    enableAgentEscalation:\n      lit: false");
    expect(await judged({ "b.yaml": off, "m.yaml": host })).not.toHaveProperty(["agent escalation"]);
  });
});

describe("menus of calls", () => {
  it("reads the menu inside a choice", async () => {
    const [ivr] = await bots({
      "c.yaml": `inboundCall:
  name: Line
  startUpRef: "/inboundCall/menus/menu[Top_1]"
  menus:
    - menu:
        name: Top
        refId: Top_1
        choices:
          - menuSubMenu:
              name: More
              menu:
                name: Sub
                choices:
                  - menuTransferToAcd:
                      name: Speak to an agent
                      targetQueue:
                        lit:
                          name: Desk`,
    });
    const choices = ivr?.flows.flatMap(({ nodes }) => nodes.flatMap(({ exits }) => exits.flatMap(({ choice }) => choice?.name ?? [])));
    expect(choices).toEqual(["More", "Speak to an agent"]);
    expect(ivr?.flows[0]?.nodes.find(({ kind }) => kind === "jump")?.call?.keys).toEqual([ivr?.flows[1]?.keys[0]]);
  });
});

it("hears the words of a choice beside its name", async () => {
  const [ivr] = await bots({
    "c.yaml": `inboundCall:
  name: Line
  startUpRef: "/inboundCall/menus/menu[Top_1]"
  menus:
    - menu:
        name: Top
        refId: Top_1
        choices:
          - menuTransferToAcd:
              name: Option two
              targetQueue:
                lit:
                  name: Desk
              speechRecTerms:
                en-us:
                  terms:
                    - agent
                    - a person`,
  });
  const choices = ivr?.flows.flatMap(({ nodes }) => nodes.flatMap(({ exits }) => exits.flatMap(({ choice }) => choice?.words ?? [])));
  expect(choices).toEqual(["Option two", "agent", "a person"]);
});

it("takes no topic for opening hours: an intent that is compared says nothing about the desk", async () => {
  const condition = (test: string) => `- callBotFlow:
    name: Ask
    intent:
      var: State.Intent
    exitReason:
      noValue: true
    botFlow:
      Garden bot:
        ver_latestPublished:
          none: true
- decision:
    name: Which
    condition:
      exp: ${JSON.stringify(test)}
    outputs:
      "yes":
        actions:
${indent(queue, 10)}
${bye}`;
  const both = condition('State.Intent == "Opening hours" or State.Intent == "Talk to a person"');
  const found = await problems({ "b.yaml": bot("- communicate:\n    name: Fine"), "m.yaml": messages(both) });
  expect(found).toEqual([]);
});

it("follows every output of an action that it does not know, and says so", async () => {
  const [drawn] = await bots({
    "m.yaml": messages(`- sendPigeon:\n    name: Fly\n    outputs:\n      success:\n        actions:\n${indent(queue, 10)}\n${bye}`),
  });
  expect(drawn?.defects).toMatchObject([{ kind: "unknown-action", type: "sendPigeon" }]);
  expect(drawn?.flows[0]?.nodes.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["opaque", "transfer", "end"]));
});

it("leaves open what an action does that it does not know: the end behind it may be for those whom it does not transfer", async () => {
  const far = caller(`- sendPigeon:\n    name: Fly\n${bye}`);
  const found = await problems({ "b.yaml": bot(""), "m.yaml": far });
  expect(found).toEqual([`handoff/undecided m.yaml#${STATE}/1`, `structure/unknown-action m.yaml#${STATE}/1`]);
});

describe("a switch that compares one value", () => {
  const matched = (cases: string, rest: string) => `- switch:
    name: Which
    evaluate:
      firstMatch:
        string:
          value:
            exp: State.Intent
          cases:
            - case:
                value:
                  lit: Talk to a person
                actions:
${indent(cases, 18)}${rest}
- disconnect:
    name: Bye`;
  const result = async (rest: string) => {
    const host = caller(matched(queue, rest), "intent:\n  var: State.Intent");
    return (await judged({ "b.yaml": bot("- communicate:\n    name: Word").replace("lit: false", "lit: true"), "m.yaml": host })) ?? {};
  };

  it("takes the case whose constant it is, else its default, else what follows", async () => {
    const CASES = "m.yaml#/inboundShortMessage/states/0/state/actions/1/switch/evaluate/firstMatch";
    const plain = await result("");
    expect(plain[REQUEST]?.outcomes).toEqual([`handed-off none ${CASES}/string/cases/0/case/actions/0`]);
    expect(plain["agent escalation"]?.verdict).toBe("violated");
    for (const [at, by] of [
      ["string", 10],
      ["", 8],
    ] as const) {
      const filled = await result(`\n${indent(`default:\n  actions:\n${indent(queue, 4)}`, by)}`);
      expect(filled["agent escalation"]?.outcomes).toEqual([`handed-off none ${CASES}${at && `/${at}`}/default/actions/0`]);
    }
  });
});

describe("a message that announces a person to nobody", () => {
  it("is the field of the action, not the constant that Archy wraps in it", async () => {
    const promise =
      '- communicate:\n    name: Promise\n    communication:\n      exp: ToCommunication("I will connect you with an agent now.")';
    const found = await problems({ "b.yaml": bot(promise), "m.yaml": caller("- disconnect:\n    name: Bye") });
    const answer = "b.yaml#/botFlow/bots/0/bot/actions/0/askForIntent/outputs/intents/0/intent/actions/0";
    expect(found.filter((each) => each.includes("promise"))).toEqual([
      `handoff/promise-without-action ${answer}/communicate/communication`,
    ]);
  });
});
