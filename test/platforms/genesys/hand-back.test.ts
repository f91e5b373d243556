import { describe, expect, it } from "vitest";
import { type Files, linted } from "../linted.ts";
import { bot, caller, digitalBot, digitalCaller, indent, judged, messages, problems } from "./support.ts";

const queue = "- transferToAcd:\n    name: To chat\n    targetQueue:\n      lit:\n        name: Chat";
const say = "- communicate:\n    name: Word";
const bye = "- disconnect:\n    name: Bye";
const REQUEST = "Talk to a person";
const STATE = "/inboundShortMessage/states/0/state/actions";

const routed = (condition: string): string => `- decision:
    name: A person?
    condition:
      exp: '${condition}'
    outputs:
      "yes":
        actions:
${indent(queue, 10)}
${bye}`;
const escalating = bot(say).replace("lit: false", "lit: true");

describe("an intent that a caller compares and the bot does not declare", () => {
  const undefinedIntents = async (condition: string, more: Files = {}) => {
    const files: Files = { "b.yaml": bot(say), "m.yaml": caller(routed(condition), "intent:\n  var: State.Intent"), ...more };
    return (await linted(files)).problems("nlu/undefined-intent");
  };

  it("is told at the comparison, which can never hold", async () => {
    const at = `m.yaml#${STATE}/1/decision/condition`;
    expect(await undefinedIntents('State.Intent == "Talk to a persn"')).toEqual([`error nlu/undefined-intent ${at}`]);
    expect(await undefinedIntents('State.Intent == "Wedding cakes"')).toEqual([`warning nlu/undefined-intent ${at}`]);
  });

  it.each([
    'State.Intent == "Talk to a person"',
    'Contains(Lower(State.Intent), "human")',
    "State.Intent == NOT_SET",
    'State.Intent == "NOT_SET"',
    'State.Topic == "Cakes"',
  ])("is not %s", async (condition) => {
    expect(await undefinedIntents(condition)).toEqual([]);
  });

  it("is unknown where a bot that the project does not hold may hand it back", async () => {
    const other =
      "- callBotFlow:\n    name: Other\n    intent:\n      var: State.Intent\n    botFlow:\n      Far bot:\n        ver_latestPublished:\n          none: true\n";
    const host = caller(`${other}${routed('State.Intent == "Cakes"')}`, "intent:\n  var: State.Intent");
    expect(await undefinedIntents("", { "m.yaml": host })).toEqual([]);
  });
});

describe("what a bot hands back decides in its caller", () => {
  it.each([
    'State.Intent == "Talk to a person"',
    '"Talk to a person" == State.Intent',
    'Contains(Lower(State.Intent), "person")',
    'Lower(State.Intent) == "talk to a person"',
    'State.Intent == "Other" or State.Intent == "Talk to a person"',
    'If(State.Intent == "Talk to a person", true, Flow.IsVip)',
    'If(IsNotSetOrEmpty(State.Intent), "nothing", State.Intent) == "Talk to a person"',
    'Coalesce(State.Intent, "nothing") == "Talk to a person"',
    'Coalesce(State.Unset, State.Intent, "nothing") == "Talk to a person"',
    'ToString(If(Flow.IsVip, State.Intent, State.Intent)) == "Talk to a person"',
    'AreEqual(State.Intent, "Talk to a person")',
    'Contains("Other,Talk to a person", State.Intent)',
    'AreEqual(true, State.Intent, "talk to a person")',
    'Length(Flow.Words) > 3 or State.Intent == "Talk to a person"',
    'State.Intent == "Talk to a person" and not (State.Intent == "Other" and Flow.Hits[0] < 2)',
    `${'(State.Intent == "Other" or '.repeat(60)}State.Intent == "Talk to a person"${")".repeat(60)}`,
  ])("takes the branch of %s", async (condition) => {
    const result = await judged({ "b.yaml": bot(say), "m.yaml": caller(routed(condition), "intent:\n  var: State.Intent") });
    expect(result[REQUEST]).toMatchObject({
      verdict: "handed-off",
      outcomes: [`handed-off none m.yaml#${STATE}/1/decision/outputs/yes/actions/0`],
    });
  });

  it.each(['State.Intent == "Other" and Length(Flow.Words) > 3', 'If(State.Intent == "Talk to a person", false, true)'])(
    "takes no branch of %s",
    async (condition) => {
      const host = caller(routed(condition), "intent:\n  var: State.Intent");
      expect((await judged({ "b.yaml": bot(say), "m.yaml": host }))[REQUEST]?.verdict).toBe("violated");
    },
  );

  it.each([
    `${"If(".repeat(12)}State.Intent == "Talk to a person"${", true, false)".repeat(12)}`,
    `${"not (".repeat(4000)}State.Intent == "Talk to a person"${")".repeat(4000)}`,
    `${"not ".repeat(4000)}(State.Intent == "Talk to a person") == `,
  ])("leaves open what is nested too deep or breaks off", async (condition) => {
    const host = caller(routed(condition), "intent:\n  var: State.Intent");
    expect((await judged({ "b.yaml": bot(say), "m.yaml": host }))[REQUEST]?.verdict).toBe("undecided");
  });

  it("leaves open what else a condition asks", async () => {
    const host = caller(routed('State.Intent == "Talk to a person" and Length(Flow.Words) > 3'), "intent:\n  var: State.Intent");
    expect((await judged({ "b.yaml": bot(say), "m.yaml": host }))[REQUEST]?.outcomes).toEqual([
      `handed-off none m.yaml#${STATE}/1/decision/outputs/yes/actions/0`,
      `dead-end condition m.yaml#${STATE}/2`,
    ]);
  });

  it("knows what a copy of it holds, whatever the case in which it is compared", async () => {
    const copied = (condition: string) =>
      caller(
        `- updateData:\n    name: Keep\n    statements:\n      - string:\n          variable: State.Topic\n          value:\n            exp: State.Intent\n${routed(condition)}`,
        "intent:\n  var: State.Intent",
      );
    for (const condition of ['Lower(State.Topic) == "talk to a person"', 'Contains(Lower(State.Topic), "person")'])
      expect((await judged({ "b.yaml": bot(say), "m.yaml": copied(condition) }))[REQUEST]?.verdict).toBe("handed-off");
  });

  it("hands the exit reason of the built-in escalation to a caller that binds it", async () => {
    const host = caller(routed('State.Why == "AgentRequestedByUser"'), "exitReason:\n  var: State.Why");
    expect((await judged({ "b.yaml": escalating, "m.yaml": host }))["agent escalation"]?.verdict).toBe("handed-off");
  });

  it("hands back no intent with the built-in escalation", async () => {
    const host = caller(routed("IsNotSetOrEmpty(State.Intent)"), "intent:\n  var: State.Intent");
    expect((await judged({ "b.yaml": escalating, "m.yaml": host }))["agent escalation"]?.verdict).toBe("handed-off");
  });

  it.each(["exitReason:\n  noValue: true", ""])("finds an escalation swallowed whose reason nobody binds (%j)", async (binding) => {
    const host = caller(routed('State.Why == "AgentRequestedByUser"'), binding);
    expect((await judged({ "b.yaml": escalating, "m.yaml": host }))["agent escalation"]).toMatchObject({
      verdict: "violated",
      outcomes: [`dead-end none m.yaml#${STATE}/2 swallowed`],
    });
  });

  // "Reusable tasks" and "Common modules": both give their callers nothing but their output variables, tasks also the path that they end with.
  it.each(["", "\n    outputPath:\n      name: Done"])(
    "is lost at the bot that a task or a module calls, not where these come back to (%j)",
    async (path) => {
      const call =
        "- callBotFlow:\n    name: Ask the bot\n    botFlow:\n      Garden bot:\n        ver_latestPublished:\n          none: true";
      const actions = `${call}\n- endTask:\n    name: Back${path}`;
      const task = `tasks:\n  - task:\n      name: Look\n      refId: Look_1\n      actions:\n${indent(actions, 8)}`;
      const callTask = '- callTask:\n    name: Look\n    targetTaskRef: "/inboundShortMessage/tasks/task[Look_1]"\n';
      const swallowed = (at: string) => [`handoff/escalation-swallowed ${at}`];
      expect(await problems({ "b.yaml": bot(say), "m.yaml": messages(`${callTask}${bye}`, task) })).toEqual(
        swallowed("m.yaml#/inboundShortMessage/tasks/0/task/actions/0"),
      );
      const module = `commonModule:\n  name: Desk\n  startUpTaskActions:\n${indent(actions, 4)}`;
      const callModule =
        "- callCommonModule:\n    name: Desk\n    commonModule:\n      Desk:\n        ver_latestPublished:\n          none: true\n";
      expect(await problems({ "b.yaml": bot(say), "d.yaml": module, "m.yaml": messages(`${callModule}${bye}`) })).toEqual(
        swallowed("d.yaml#/commonModule/startUpTaskActions/0"),
      );
    },
  );

  it("finds the end of a branch that was tested for the request, not the call", async () => {
    const tested = routed('State.Intent == "Talk to a person"').replace(indent(queue, 10), indent(bye, 10));
    const host = caller(tested, "intent:\n  var: State.Intent");
    expect((await judged({ "b.yaml": bot(say), "m.yaml": host }))[REQUEST]?.outcomes).toEqual([
      `dead-end none m.yaml#${STATE}/1/decision/outputs/yes/actions/0`,
    ]);
  });

  it.each([
    'State.Why != "AgentRequestedByUser"',
    'not (State.Why == "AgentRequestedByUser")',
    'State.Why == "AgentRequestedByUser" and State.Vip == "yes"',
  ])("finds the end of the branch that is left where the request is named: %s", async (condition) => {
    const host = caller(routed(condition), "exitReason:\n  var: State.Why");
    expect((await judged({ "b.yaml": escalating, "m.yaml": host }))["agent escalation"]?.outcomes).toEqual([
      `dead-end none m.yaml#${STATE}/2`,
    ]);
  });

  it("does not decide a condition that reads what data hands back", async () => {
    const looked = `- getParticipantData:
    name: Look
    attributes:
      - attribute:
          name:
            lit: wish
          variable: State.Why
${routed('State.Why == "AgentRequestedByUser"')}`;
    expect((await judged({ "b.yaml": escalating, "m.yaml": caller(looked) }))["agent escalation"]?.verdict).toBe("undecided");
  });
});

describe("outputs and inputs of a called flow", () => {
  const slots = (version: string) => caller(routed('State.Desk == "chat"')).replace("none: true", version);
  const output = slots("outputs: {Slot.Desk: {var: State.Desk}}");
  const write = (value: string) => `- updateData:
    name: Which desk
    statements:
      - string:
          variable: Slot.Desk
          value:
            lit: ${value}`;

  it("binds what the bot wrote into an output to the caller's variable", async () => {
    expect((await judged({ "b.yaml": bot(write("chat")), "m.yaml": output }))[REQUEST]?.outcomes).toEqual([
      `handed-off none m.yaml#${STATE}/1/decision/outputs/yes/actions/0`,
    ]);
    const unversioned = caller(routed('State.Desk == "chat"')).replace(
      /ver_latestPublished:\s+none: true/,
      "outputs: {Slot.Desk: {var: State.Desk}}",
    );
    expect((await judged({ "b.yaml": bot(write("chat")), "m.yaml": unversioned }))[REQUEST]?.verdict).toBe("handed-off");
    const lost = (await judged({ "b.yaml": bot(write("none")), "m.yaml": output }))[REQUEST]?.outcomes;
    expect(lost).toEqual([expect.stringContaining(`dead-end none m.yaml#${STATE}/2`)]);
  });

  it("takes what the customer answered into an output for an answer", async () => {
    const asked =
      "- askForSlot:\n    name: Which\n    slot:\n      name: Desk\n    question:\n      exp: 'MakeCommunication(\"Which desk?\")'";
    expect((await judged({ "b.yaml": bot(asked), "m.yaml": output }))[REQUEST]?.outcomes).toContain(`dead-end chosen m.yaml#${STATE}/2`);
  });

  it("tells apart two calls of one module that give it different constants", async () => {
    const desk = (value: string) => `- callCommonModule:
    name: Where to
    commonModule:
      Desk:
        ver_latestPublished:
          inputs:
            Flow.Desk:
              lit: ${value}
${bye}`;
    const module = `commonModule:
  name: Desk
  startUpRef: "/commonModule/tasks/task[Main_1]"
  settingsCommonModule:
    compatibleFlowTypes:
      - flowType: inboundshortmessage
  variables:
    - stringVariable:
        name: Flow.Desk
        initialValue:
          noValue: true
        isInput: true
  tasks:
    - task:
        name: Main
        refId: Main_1
        actions:
${indent(routed('Flow.Desk == "chat"').replace(bye, "- endTask:\n    name: Back"), 10)}`;
    const host = (person: string, others: string) =>
      caller(
        `${routed('State.Intent == "Talk to a person"')
          .replace(indent(queue, 10), indent(desk(person), 10))
          .replace(bye, "")}\n${desk(others)}`,
        "intent:\n  var: State.Intent",
      );
    const ends = async (person: string, others: string) =>
      (await judged({ "b.yaml": bot(say), "m.yaml": host(person, others), "d.yaml": module }))[REQUEST]?.outcomes;
    expect(await ends("chat", "none")).toEqual([
      "handed-off none d.yaml#/commonModule/tasks/0/task/actions/0/decision/outputs/yes/actions/0",
    ]);
    expect(await ends("none", "chat")).toEqual([`dead-end none m.yaml#${STATE}/1/decision/outputs/yes/actions/1`]);
  });
});

describe("a variable of a module that has a first value", () => {
  const module = `commonModule:
  name: Hours
  variables:
    - booleanVariable:
        name: Flow.IsOpen
        initialValue:
          lit: false
        isOutput: true
  startUpTaskActions:
    - evaluateScheduleGroup:
        name: Opening hours
        outputs:
          open:
            actions:
              - updateData:
                  name: Open
                  statements:
                    - boolean:
                        variable: Flow.IsOpen
                        value:
                          lit: true
          closed: {}
    - endTask:
        name: Back`;
  const host = caller(
    `- callCommonModule:
    name: Are we open?
    commonModule:
      Hours:
        ver_latestPublished:
          outputs:
            Flow.IsOpen:
              var: State.IsOpen
${routed("State.IsOpen")}`,
  );
  it("holds it until something else is written", async () => {
    const result = await judged({ "b.yaml": bot(say), "h.yaml": module, "m.yaml": host });
    expect(result[REQUEST]?.outcomes).toEqual([
      `dead-end closed m.yaml#${STATE}/3`,
      `handed-off none m.yaml#${STATE}/2/decision/outputs/yes/actions/0`,
    ]);
  });
});

describe("participant data", () => {
  const set = (value: string) => `- setParticipantData:
    name: Remember
    attributes:
      - attribute:
          name:
            lit: wish
          value:
            ${value}`;
  const get = (name: string) => `- getParticipantData:
    name: Look
    attributes:
      - attribute:
          name:
            ${name}
          variable: State.Wish`;
  const outcomes = async (inBot: string, name = "lit: wish") =>
    (await judged({ "b.yaml": bot(inBot), "m.yaml": caller(`${get(name)}\n${routed('State.Wish == "person"')}`) }))[REQUEST]?.outcomes;
  const HANDED = `handed-off none m.yaml#${STATE}/2/decision/outputs/yes/actions/0`;

  it("belongs to the conversation: the caller reads what the bot wrote", async () => {
    expect(await outcomes(set("lit: person"))).toEqual([HANDED]);
    expect(await outcomes(set("lit: hours"))).toEqual([`dead-end none m.yaml#${STATE}/3 swallowed`]);
  });

  it.each([
    [set("exp: Flow.Account"), "lit: wish"],
    [say, "lit: wish"],
    [set("lit: person"), "exp: Flow.Name"],
  ])("is not known where the file does not say what was written, or where", async (inBot, name) => {
    expect(await outcomes(inBot, name)).toEqual([HANDED, `dead-end condition m.yaml#${STATE}/3`]);
  });
});

describe("the intent that a bot sets itself", () => {
  const leave = "- exitBotFlow:\n    name: Leave";
  const set = (type: string, intent: string) => `- ${type}:\n    name: Set\n    intent:\n      lit: ${intent}\n${leave}`;
  const menu = (chosen: string) => `- digitalMenu:
    name: Menu
    outputs:
      paths:
        - path:
            name: Chat with an agent
            actions:
${indent(chosen, 14)}`;
  const host = (condition: string) => ({
    "m.yaml": digitalCaller(routed(condition), "intent:\n  var: State.Intent"),
  });
  const asks = host(`State.Intent == "${REQUEST}"`);

  it.each(["setIntent", "setActiveIntent"])("is handed back: %s", async (type) => {
    const files = { "b.yaml": digitalBot(leave, { first: menu(set(type, REQUEST)) }), ...asks };
    expect((await judged(files))["Chat with an agent"]).toMatchObject({
      verdict: "handed-off",
      outcomes: [`handed-off none m.yaml#${STATE}/1/decision/outputs/yes/actions/0`],
    });
    const other = { "b.yaml": digitalBot(set(type, "Opening hours")), ...asks };
    expect((await judged(other))[REQUEST]?.verdict).toBe("violated");
  });

  it("is none once it is cleared", async () => {
    const cleared = digitalBot(`- clearActiveIntent:\n    name: Forget\n${leave}`);
    expect((await judged({ "b.yaml": cleared, ...asks }))[REQUEST]?.verdict).toBe("violated");
    expect((await judged({ "b.yaml": cleared, ...host("IsNotSetOrEmpty(State.Intent)") }))[REQUEST]?.verdict).toBe("handed-off");
  });
});

describe("what the caller of a bot wrote before it called", () => {
  const write = (value: string) => `- updateData:
    name: Which desk
    statements:
      - string:
          variable: State.Desk
          value:
            lit: ${value}`;
  const condition = 'State.Intent == "Talk to a person" and State.Desk == "chat"';
  const run = async (before: string) => {
    const [head, call] = caller(routed(condition), "intent:\n  var: State.Intent").split("          - callBotFlow:") as [string, string];
    const host = `${head}${indent(before, 10)}\n          - callBotFlow:${call}`;
    return (await judged({ "b.yaml": bot(say), "m.yaml": host }))[REQUEST]?.verdict;
  };

  it("still holds when the bot comes back", async () => {
    expect(await run(write("chat"))).toBe("handed-off");
    expect(await run(write("none"))).toBe("violated");
  });

  it("is not known where one of two ways wrote it", async () => {
    const either = `- decision:
    name: A guest?
    condition:
      exp: State.Guest == "yes" or Message.IsNewConversation
    outputs:
      "yes":
        actions:
${indent(write("chat"), 10)}
- sendResponse:
    name: Welcome`;
    expect(await run(either)).toBe("undecided");
  });
});

describe("a variable that an expression gives one of several values", () => {
  const give = (type: string, expression: string) => `- updateData:
    name: Which desk
    statements:
      - string:
          variable: State.Before
          value:
            lit: x
      - ${type}:
          variable: State.Desk
          value:
            exp: '${expression}'
      - string:
          variable: State.After
          value:
            exp: State.Desk`;
  const run = async (before: string, after: string) => {
    const host = caller(`${before}\n${after}`, "intent:\n  var: State.Intent");
    return (await judged({ "b.yaml": bot(say), "m.yaml": host }))[REQUEST]?.outcomes;
  };
  const [HANDED, ELSE] = [`handed-off none m.yaml#${STATE}/2/decision/outputs/yes/actions/0`, `m.yaml#${STATE}/3`];

  it.each([
    'If(Flow.IsVip, "vip", "chat")',
    'If(Flow.IsVip, "vip", If(Length(Flow.Words) > 3, "chat", "night"))',
    'If(State.Intent == "Talk to a person", "chat", Append("desk of ", Flow.City))',
    '(If(Flow.IsVip, ("vip"), "chat"))',
    'Trim(If(Flow.IsVip, "vip", "chat"))',
    'Coalesce(State.Unset, "chat")',
  ])("holds nothing else: %s", async (expression) => {
    const desk = 'State.Desk == "chat" or State.Desk == "vip" or State.Desk == "night"';
    expect(await run(give("string", expression), routed(desk))).toEqual([HANDED]);
    expect(await run(give("string", expression), routed(desk.replaceAll("Desk", "After")))).toEqual([HANDED]);
  });

  it.each(["(State.Intent)", "ToString(State.Intent)", "Trim((State.Intent))"])(
    "is a copy where the expression says the same: %s",
    async (copy) => {
      expect(await run(give("string", copy), routed(`State.Desk == "${REQUEST}"`))).toEqual([HANDED]);
    },
  );

  it("is a copy in lower case, too, where the variable gets nothing else: whatever compares it ignores case", async () => {
    const compared = routed('State.Desk == "talk to a person"');
    const lower = give("string", "Lower(State.Intent)");
    expect(await run(lower, compared)).toEqual([HANDED]);
    // What is copied from there is compared with regard to case.
    expect(await run(lower, compared.replaceAll("Desk", "After"))).toEqual([HANDED, `dead-end condition ${ELSE}`]);
    const other = lower.replace("variable: State.Before", "variable: State.Desk");
    expect(await run(other, compared)).toEqual([HANDED, `dead-end condition ${ELSE}`]);
  });

  it("is decided where its condition is", async () => {
    const chosen = (intent: string) => give("string", `If(State.Intent == "${intent}", "chat", "none")`);
    expect(await run(chosen(REQUEST), routed('State.Desk == "chat"'))).toEqual([HANDED]);
    expect(await run(chosen("Other"), routed('State.Desk == "chat"'))).toEqual([`dead-end none ${ELSE} swallowed`]);
    expect(await run(give("boolean", `State.Intent == "${REQUEST}"`), routed("State.Desk"))).toEqual([HANDED]);
  });

  it("makes what follows depend on its condition where nobody knows that", async () => {
    const outcomes = await run(give("string", 'If(Flow.IsVip, "chat", "none")'), routed('State.Desk == "chat"'));
    expect(outcomes).toEqual([HANDED, `dead-end condition ${ELSE}`]);
  });

  it("is not known where the expression is not understood", async () => {
    const outcomes = await run(give("string", 'Append("ch", "at")'), routed('State.Desk == "chat"'));
    expect(outcomes).toEqual([HANDED, `dead-end condition ${ELSE}`]);
  });
});

describe("an input to which every caller gives the same constant", () => {
  const asked = bot(routed('Flow.Desk == "chat"').replace(bye, "")).replace(
    "  bots:",
    "  variables:\n    - stringVariable:\n        name: Flow.Desk\n        isInput: true\n        initialValue:\n          noValue: true\n  bots:",
  );
  const host = (value: string) => caller(bye).replace("none: true", `inputs: {Flow.Desk: {lit: ${value}}}`);

  it("is known in the bot, where a path begins", async () => {
    expect((await judged({ "b.yaml": asked, "m.yaml": host("chat") }))[REQUEST]?.outcomes).not.toContainEqual(
      expect.stringContaining("condition"),
    );
    expect((await judged({ "b.yaml": asked, "m.yaml": host("none") }))[REQUEST]?.verdict).toBe("violated");
  });

  it("is known on the channels of those that agree", async () => {
    const calls = (value: string) =>
      messages(
        `- callBotFlow:\n    name: Ask\n    botFlow:\n      Garden bot:\n        latest:\n          inputs:\n            Flow.Desk:\n              lit: ${value}`,
        "",
        "inboundCall",
      );
    const outcomes = async (ofMessages: string, ofCalls: string) =>
      (await judged({ "b.yaml": asked, "m.yaml": host(ofMessages), "c.yaml": calls(ofCalls) }))[REQUEST]?.outcomes;
    expect(await outcomes("chat", "phone")).not.toContainEqual(expect.stringMatching("condition|dead-end none"));
    expect(await outcomes("phone", "chat")).toContainEqual(expect.stringContaining("dead-end none"));
  });

  it("is not known where two callers differ", async () => {
    const files = { "b.yaml": asked, "m.yaml": host("chat"), "n.yaml": host("none").replace("Front door", "Back door") };
    expect((await judged(files))[REQUEST]?.verdict).toBe("undecided");
  });
});

describe("the exit of a test for errors", () => {
  const tested = `- decision:
    name: An error?
    condition:
      exp: State.Why == "Error"
    outputs:
      "yes":
        actions:
${indent(bye, 10)}
${queue}`;

  it("loses nobody whom the facts keep from it", async () => {
    expect(await problems({ "b.yaml": escalating, "m.yaml": caller(tested, "exitReason:\n  var: State.Why") })).toEqual([]);
  });

  it("is reported where nothing is known of what it tests", async () => {
    const looked = `- callData:\n    name: Look\n    successOutputs:\n      reason:\n        var: State.Why\n${tested.replace('Error"', 'failed"').replace("State.Why ==", "State.LookupStatus ==")}`;
    expect(await problems({ "b.yaml": escalating, "m.yaml": caller(looked.replace("var: State.Why", "var: State.LookupStatus")) })).toEqual(
      [`failure/error-branch m.yaml#${STATE}/2`],
    );
  });
});

describe("which bot a call means", () => {
  const host = (name: string) => caller(queue).replace("Garden bot:", `${name}:`);
  const other = bot(say).replace("Garden bot", "Kitchen bot");

  it("fills placeholders with the values of the project", async () => {
    const files = { "b.yaml": bot(say), "m.yaml": host('"{{which_bot}}"') };
    const substitution = (name: string) => (name === "which_bot" ? "Garden bot" : undefined);
    expect((await judged(files, { substitution }))[REQUEST]?.verdict).toBe("handed-off");
  });

  it("takes the only bot nearby for a placeholder that nothing fills, and does not guess for a name that is written", async () => {
    expect((await judged({ "a/b.yaml": bot(say), "a/m.yaml": host('"{{which_bot}}"') }))[REQUEST]?.verdict).toBe("handed-off");
    expect((await judged({ "a/b.yaml": other, "a/m.yaml": host("Garden bot") }))[REQUEST]?.verdict).toBe("undecided");
  });
});

describe("a second bot into whose variable the caller reads the intent again", () => {
  /** The second bot's questions and intents; its own request for a person is one that the customer would have to make again. */
  const second = (...intents: readonly string[]) =>
    `botFlow:
  name: Topic bot
  startUpRef: "/botFlow/bots/bot[Main_1]"
  settingsErrorHandling:
    enableAgentEscalation:
      lit: false
  bots:
    - bot:
        name: Main
        refId: Main_1
        actions:
          - askForIntent:
              name: What is it about
              outputs:
                intents:
${intents.map((name) => `                  - intent:\n                      name: ${name}\n                      enabled: true`).join("\n")}
          - exitBotFlow:
              name: Leave
  settingsNaturalLanguageUnderstanding:
    nluDomainVersion:
      intents:
${intents.map((name) => `        - name: ${name}\n          utterances: []`).join("\n")}`;
  const again =
    "- callBotFlow:\n    name: Ask for the topic\n    intent:\n      var: State.Intent\n    botFlow:\n      Topic bot:\n        ver_latestPublished:\n          none: true\n";
  const asked = async (topic: string, ...intents: readonly string[]) => {
    const host = caller(again + routed(`State.Intent == "${topic}"`), "intent:\n  var: State.Intent");
    return (await judged({ "a.yaml": bot(say), "b.yaml": second(...intents), "m.yaml": host }))[REQUEST];
  };

  it("is a question: who names a topic that ends has chosen it, where another topic comes to a person", async () => {
    expect(await asked("Invoices", "Invoices", "Parcels")).toMatchObject({
      verdict: "handed-off",
      outcomes: [
        `handed-off none m.yaml#${STATE}/2/decision/outputs/yes/actions/0`,
        `dead-end chosen m.yaml#${STATE}/3`,
        `dead-end noMatch m.yaml#${STATE}/3`,
      ],
    });
  });

  it("leads to nobody where a person has to be asked for again, and what is not understood is no intent", async () => {
    expect(await asked("Get an agent", "Get an agent", "Parcels")).toMatchObject({
      verdict: "violated",
      outcomes: [`dead-end none m.yaml#${STATE}/3 swallowed`, `dead-end noMatch m.yaml#${STATE}/3`],
    });
  });
});

// design: a branch whose condition speaks of opening hours is closed; the intent is known to who has asked.
describe("a condition that asks for the intent and for the hours", () => {
  const CLOSED = indent("- createCallback:\n    name: Call\n- disconnect:\n    name: Later", 14);
  const front = (first: string, more = "") => ({
    "b.yaml": bot(say),
    "m.yaml": caller(
      `- switch:
    name: Where to
    evaluate:
      firstTrue:
        cases:
          - case:
              value:
                exp: '${first}'
              actions:
${indent(queue, 16)}
${more}
        default:
          actions:
${indent(bye, 12)}`,
      "intent:\n  var: State.Intent",
    ).replace(
      "  name: Front door",
      "  name: Front door\n  variables:\n    - booleanVariable: { name: Flow.DeskOpen, isInput: true, initialValue: { noValue: true } }",
    ),
  });
  const asked = 'State.Intent == "Talk to a person"';

  it("is closed where it fails: nobody is there then", async () => {
    const files = front(`${asked} and Flow.DeskOpen`);
    expect(await problems(files)).toEqual([`failure/closed-hours m.yaml#${STATE}/1`]);
    expect((await judged(files))[REQUEST]?.verdict).toBe("handed-off");
  });

  it("is closed for the next case of that intent, which may offer a call-back", async () => {
    const next = `          - case:\n              value:\n                exp: '${asked}'\n              actions:\n${CLOSED}`;
    expect(await problems(front(`${asked} and Flow.DeskOpen`, next))).toEqual([]);
  });

  it("stays a condition where something else may have failed", async () => {
    expect(await problems(front(`${asked} and Flow.DeskOpen and Flow.Level == "gold"`))).toEqual([
      `handoff/conditional-dead-end m.yaml#${STATE}/1/switch/evaluate/firstTrue/default/actions/0`,
    ]);
  });
});
