import { describe, expect, it } from "vitest";
import { bot, caller, indent, judged, lintedFlows, lintedVerdicts, messages, problems, queue } from "./support.ts";

const REQUEST = "Talk to a person";
const STATE = "/inboundShortMessage/states/0/state/actions";
const say = "- communicate:\n    name: Word";
const host = (name: string) => caller(queue("Chat")).replace("Garden bot:", `${name}:`);
const named = (name: string, text = bot(say)) => text.replace("name: Garden bot", `name: ${name}`);

describe("names of flows", () => {
  it("are unique per type: a message flow may be called like its bot", async () => {
    const files = { "b.yaml": named("Front door"), "m.yaml": host("Front door") };
    expect((await judged(files))[REQUEST]).toMatchObject({ verdict: "handed-off", outcomes: [`handed-off none m.yaml#${STATE}/1`] });
  });

  it("do not make a flow call itself where its bot is missing", async () => {
    const files = { "m.yaml": host("Front door") };
    expect(await problems(files)).toEqual([`structure/unresolved-flow m.yaml#${STATE}/0/callBotFlow/botFlow/Front door`]);
  });

  it("are the same in capitals", async () => {
    expect((await judged({ "b.yaml": bot(say), "m.yaml": host("GARDEN BOT") }))[REQUEST]?.verdict).toBe("handed-off");
  });

  it("may stand as the name of the bot, as that of a queue does", async () => {
    const named = host("Garden bot").replace(/Garden bot:\s+\w+:\s+none: true/, "name: Garden bot");
    expect(named).toContain("name: Garden bot");
    expect((await judged({ "b.yaml": bot(say), "m.yaml": named }))[REQUEST]?.verdict).toBe("handed-off");
  });

  it("mean the flow in the nearest folder where two have them", async () => {
    const files = { "a/b.yaml": bot(say), "a/m.yaml": host("Garden bot"), "z/b.yaml": bot(say) };
    expect((await judged(files))[REQUEST]?.verdict).toBe("undecided");
    expect((await judged({ ...files, "z/m.yaml": host("Garden bot") }))[REQUEST]?.verdict).toBe("handed-off");
  });
});

describe("names that a pipeline fills in", () => {
  it("mean the flow whose name they can become", async () => {
    const kitchen = named("Kitchen bot").replaceAll(REQUEST, "Talk to a cook");
    const files = { "b.yaml": named("Garden bot"), "k.yaml": kitchen, "m.yaml": host('"{{stage}}Garden bot"') };
    expect((await judged(files))[REQUEST]?.verdict).toBe("handed-off");
  });

  it("say nothing where several flows can be meant: the path is opaque, and nothing is called missing", async () => {
    const files = { "b.yaml": named("Garden bot"), "k.yaml": named("Kitchen bot"), "m.yaml": host('"{{bot}}"') };
    expect((await judged(files))[REQUEST]?.verdict).toBe("undecided");
    expect((await problems(files)).filter((each) => each.startsWith("structure/"))).toEqual([]);
  });

  it("come from the substitutions of Terraform and from options files", async () => {
    const text = named('"{{bot_name}}"');
    const terraform = `resource "genesyscloud_flow" "bot" {
  filepath = "b.yaml"
  substitutions = {
    bot_name = "Garden bot"
  }
}`;
    const other = named('"{{other_name}}"').replaceAll(REQUEST, "Talk to a cook");
    const files = { "b.yaml": text, "o.yaml": other, "m.yaml": host("Garden bot") };
    expect((await lintedVerdicts(files))[REQUEST]).toBe("undecided");
    expect((await lintedVerdicts({ ...files, "main.tf": terraform }))[REQUEST]).toBe("handed-off");
    expect((await lintedVerdicts({ ...files, "options.yaml": "bot_name: Garden bot\n" }))[REQUEST]).toBe("handed-off");
    expect(await lintedFlows({ ...files, "main.tf": terraform })).toContain("Garden bot");
  });

  // Lesson 7 of "Archy", developer.genesys.cloud: a substitution may stand anywhere in the text of a flow.
  it("are filled in wherever a value holds them; what nothing fills makes a condition unknown", async () => {
    const compared = `- decision:
    name: A person?
    condition:
      exp: 'State.Intent == "{{intent}}"'
    outputs:
      "yes":
        actions:
${indent(queue("Chat"), 10)}
- disconnect:
    name: Bye`;
    const files = { "b.yaml": bot(say), "m.yaml": caller(compared, "intent:\n  var: State.Intent") };
    const rules = async (options: string) => (await problems({ ...files, "options.yaml": options })).map((each) => each.split(" ")[0]);
    expect(await rules("intent: Talk to a person\n")).toEqual([]);
    expect(await rules("intent: Buy flowers\n")).toEqual(["handoff/escalation-swallowed"]);
    expect(await rules("other: Talk to a person\n")).toEqual(["handoff/conditional-dead-end"]);
  });

  it("name a resource of Terraform, which means the flow in the file that it is made of", async () => {
    const other = named("Other bot").replaceAll(REQUEST, "Talk to a cook");
    const files = { "b.yaml": named('"{{own_name}}"'), "o.yaml": other, "m.yaml": host('"{{bot_name}}"') };
    const terraform = `resource "genesyscloud_flow" "messages" {
  filepath = "m.yaml"
  substitutions = {
    bot_name = genesyscloud_flow.bot.name
  }
}
resource "genesyscloud_flow" "bot" {
  filepath = "b.yaml"
}`;
    expect((await lintedVerdicts(files))[REQUEST]).toBe("undecided");
    expect((await lintedVerdicts({ ...files, "main.tf": terraform }))[REQUEST]).toBe("handed-off");
  });
});

describe("a bot that is not in the project", () => {
  const routed = `- switch:
    name: Where to
    evaluate:
      firstTrue:
        default:
          actions:
            - disconnect:
                name: Bye
        cases:
          - case:
              value:
                exp: State.Intent == "Talk to an agent"
              actions:
${indent(queue("Chat"), 16)}
          - case:
              value:
                exp: State.Intent == "Opening hours"
              actions:
                - sendResponse:
                    name: Hours`;
  const files = { "m.yaml": caller(routed, "intent:\n  var: State.Intent") };

  it("has the intents that its caller compares: a request for a person stands at the case that takes it", async () => {
    expect(await judged(files)).toEqual({
      "Talk to an agent": {
        verdict: "handed-off",
        at: `m.yaml#${STATE}/1/switch/evaluate/firstTrue/cases/0`,
        outcomes: [`handed-off none m.yaml#${STATE}/1/switch/evaluate/firstTrue/cases/0/case/actions/0`],
      },
    });
  });

  it("has none of its own where another bot of the project declares the intent: its name is written wrong somewhere", async () => {
    const renamed = bot(say).replaceAll(REQUEST, "Talk to an agent").replace("Garden bot", "Kitchen bot");
    expect((await problems({ ...files, "b.yaml": renamed })).filter((each) => each.startsWith("structure/"))).toEqual([
      `structure/unresolved-flow m.yaml#${STATE}/0/callBotFlow/botFlow/Garden bot`,
    ]);
    expect(await judged({ ...files, "b.yaml": renamed })).toMatchObject({ "Talk to an agent": { verdict: "undecided" } });
  });

  it("has none of its own where the bot is there and declares its intents", async () => {
    expect(Object.keys(await judged({ ...files, "b.yaml": bot(say) }))).toEqual([REQUEST]);
  });
});

describe("words that choose a branch", () => {
  const decided = (condition: string, yes = queue("Chat")) => `- decision:
    name: A person?
    condition:
      exp: '${condition}'
    outputs:
      "yes":
        actions:
${indent(yes, 10)}
- disconnect:
    name: Bye`;
  const front = (condition: string, yes?: string) => ({
    "m.yaml": caller(decided(condition, yes)).replace(/- callBotFlow:[\s\S]*?none: true\n/, "- sendResponse:\n              name: Hello\n"),
  });
  const CHOICE = `m.yaml#${STATE}/1/decision/outputs/yes`;

  it.each([
    'Contains(Lower(Message.Message.body), "talk to an agent")',
    'FindString(Lower(Message.Message.body), "talk to an agent") >= 0',
    'Contains(Lower(Session.LastCollectionUtterance), "talk to an agent")',
    'Message.Message.body == "talk to an agent"',
    '"talk to an agent" == Slot.Wish',
  ])("are a request where they ask for a person: %s", async (condition) => {
    expect(await judged(front(condition))).toMatchObject({
      "talk to an agent": { verdict: "handed-off", at: CHOICE, outcomes: [`handed-off none ${CHOICE}/actions/0`] },
    });
  });

  it.each([
    'Message.Message.body != "talk to an agent"',
    'not Contains(Message.Message.body, "talk to an agent")',
    'not (Flow.IsNight or Message.Message.body == "talk to an agent")',
  ])("are a request where the branch takes whoever has not said anything else: %s", async (condition) => {
    const files = (text: string) => ({ "m.yaml": text.replace('"yes":', '"no":') });
    expect(await judged(files(front(condition)["m.yaml"]))).toMatchObject({
      "talk to an agent": { verdict: "handed-off", at: CHOICE.replace(/yes$/, "no") },
    });
    expect(await judged(front(condition))).toEqual({});
  });

  it("end where the path stops that a task chooses and comes back from, which hands nothing back", async () => {
    const call = '- callTask:\n    name: Look\n    targetTaskRef: "/inboundShortMessage/tasks/task[Look_1]"';
    const chosen =
      decided('Message.Message.body == "talk to an agent"', "- sendResponse:\n    name: Sorry").split("\n- disconnect")[0] ?? "";
    const task = `tasks:\n  - task:\n      name: Look\n      refId: Look_1\n      actions:\n${indent(chosen, 8)}`;
    const files = { "m.yaml": messages(`${call}\n- disconnect:\n    name: Bye`, task) };
    expect(await problems(files)).toEqual([`handoff/no-dead-end m.yaml#${STATE}/1`]);
  });

  it.each(["Message.Message.body", "ToDisplayString(Message.Message.body)", "Lower(Trim(Message.Message.body))"])(
    "are a request where a variable holds nothing but what was said: %s",
    async (said) => {
      const kept = `- updateData:
              name: Keep
              statements:
                - string:
                    variable: Flow.Words
                    value:
                      exp: ${said}`;
      const project = (statement: string) => ({
        "m.yaml": front('flow.words == "talk to an agent"')["m.yaml"].replace("- sendResponse:\n              name: Hello", statement),
      });
      expect(await judged(project(kept))).toMatchObject({ "talk to an agent": { verdict: "handed-off", at: CHOICE } });
      expect(await judged(project(kept.replace(`exp: ${said}`, "exp: ToDisplayString(Flow.Account)")))).toEqual({});
    },
  );

  const MENU = `- digitalMenu:
    name: Ask
    selection:
      var: Flow.Reply
    chooser:
      lit:
        presentation:
          lit: quickReplies
        quickReplies:
          lit:
            buttons:
              lit:
                - lit:
                    label:
                      lit: Sales
                    value:
                      lit: sales
                - lit:
                    label:
                      lit: Talk to an agent
                    value:
                      lit: person
`;
  const asking = (actions: string) => ({
    "b.yaml": messages(`${MENU}${actions}`, "settingsErrorHandling:\n  enableAgentEscalation:\n    lit: false", "digitalBot"),
  });
  const ASKED = "b.yaml#/digitalBot/states/0/state/actions";

  it.each(["person", "Talk to an agent"])(
    "are a request, by its label, where they are the option that a menu keeps: %s",
    async (chosen) => {
      expect(await judged(asking(decided(`Flow.Reply == "${chosen}"`)))).toMatchObject({
        "Talk to an agent": { verdict: "handed-off", at: `${ASKED}/1/decision/outputs/yes` },
      });
      expect(await judged(asking(decided('Flow.Reply == "sales"')))).toEqual({});
      expect(await judged(asking(decided(`Flow.Answer == "${chosen}"`)))).toEqual({});
    },
  );

  it("are an answer where a question stands before the branch, in lower case, too", async () => {
    const keep = (kept: string) => `- updateData:
    name: Keep
    statements:
      - string:
          variable: Flow.Words
          value:
            exp: ${kept}
`;
    const outcomes = async (kept: string) => {
      const again = `${MENU}${keep(kept)}${decided('Flow.Words == "sales"')}`;
      return (await judged(asking(decided('Flow.Reply == "person"', again))))["Talk to an agent"]?.outcomes;
    };
    const inside = `${ASKED}/1/decision/outputs/yes/actions`;
    const HANDED = `handed-off none ${inside}/2/decision/outputs/yes/actions/0`;
    expect(await outcomes("Trim(Lower(Flow.Reply))")).toEqual(expect.arrayContaining([HANDED, `dead-end chosen ${inside}/3`]));
    expect(await outcomes("Lower(Flow.Account)")).toEqual(expect.arrayContaining([HANDED, `dead-end condition ${inside}/3`]));
  });

  it("are a request where a bot hands back the slot that the customer filled, and none where it hands back data", async () => {
    const returned = (output: string) => ({
      "m.yaml": caller(decided('State.Wish == "talk to an agent"')).replace(
        "none: true",
        `outputs:\n${" ".repeat(24)}${output}:\n${" ".repeat(26)}var: State.Wish`,
      ),
    });
    expect(await judged(returned("Slot.Wish"))).toMatchObject({ "talk to an agent": { verdict: "handed-off", at: CHOICE } });
    expect(await judged(returned("Flow.Wish"))).toEqual({});
  });

  it("are reported where the branch leads to nobody", async () => {
    const files = front('Contains(Message.Message.body, "talk to an agent")', "- sendResponse:\n    name: No");
    expect(await problems(files)).toEqual([`handoff/no-dead-end m.yaml#${STATE}/2`]);
  });

  it.each(['Message.Message.body != "talk to an agent"', 'Flow.Mode == "talk to an agent"', 'Contains(Message.Message.body, "hours")'])(
    "are none in %s",
    async (condition) => {
      expect(await judged(front(condition))).toEqual({});
    },
  );
});

describe("references inside a flow", () => {
  const jump = (reference: string) => bot(`- jumpToTask:\n    name: Go on\n    targetTaskRef: "${reference}"`);
  const JUMP = "/botFlow/bots/0/bot/actions/0/askForIntent/outputs/intents/0/intent/actions/0/jumpToTask/targetTaskRef";

  it("to what is not there are errors, to parts in other files are not", async () => {
    expect(await problems({ "b.yaml": jump("/botFlow/tasks/task[Nowhere_1]"), "m.yaml": host("Garden bot") })).toEqual([
      `structure/unknown-target b.yaml#${JUMP}`,
    ]);
    expect(await problems({ "b.yaml": jump("parts.yaml#/tasks/task[Desk_1]"), "m.yaml": host("Garden bot") })).toEqual([
      `structure/unresolved-flow b.yaml#${JUMP}`,
    ]);
  });

  it("mean a task by its refId, by its name, and among menus and states of the same name by its kind", async () => {
    const tasks = `tasks:
  - task:
      name: Desk
      refId: Desk (chat)/2_14
      actions:
${indent(queue("Chat"), 8)}`;
    for (const reference of ["/botFlow/tasks/task[Desk (chat)/2_14]", "../../tasks/task[Desk]", "Desk"]) {
      const text = jump(reference).replace(
        "  settingsNaturalLanguageUnderstanding:",
        `${indent(tasks, 2)}\n  settingsNaturalLanguageUnderstanding:`,
      );
      expect((await judged({ "b.yaml": text, "m.yaml": host("Garden bot") }))[REQUEST]?.verdict).toBe("handed-off");
    }
  });

  it("mean the first of two tasks with one refId: the second one is the fault", async () => {
    const call = '- callTask:\n    name: Desk\n    targetTaskRef: "/inboundShortMessage/tasks/task[Desk_1]"';
    const tasks = `tasks:
  - task: { name: Desk, refId: Desk_1, actions: [{ transferToAcd: { name: Chat, targetQueue: { lit: { name: Chat } } } }] }
  - task: { name: Desk, refId: Desk_1, actions: [{ endTask: { name: Back } }] }`;
    const front = messages(
      `- callBotFlow:\n    name: Ask\n    botFlow:\n      Garden bot:\n        ver_latestPublished:\n          none: true\n${call}`,
      tasks,
    );
    expect(await problems({ "b.yaml": bot(say), "m.yaml": front })).toEqual([
      "structure/duplicate-id m.yaml#/inboundShortMessage/tasks/1/task",
    ]);
  });

  it("must be unique, and so must the names of intents", async () => {
    const twice = `tasks:
  - task: { name: Desk, refId: Desk_1, actions: [] }
  - task: { name: Desk 2, refId: Desk_1, actions: [] }`;
    const text = bot(say)
      .replace("  settingsNaturalLanguageUnderstanding:", `${indent(twice, 2)}\n  settingsNaturalLanguageUnderstanding:`)
      .replace("        - name: Talk to a person", "        - name: Talk to a person\n        - name: Talk to a person");
    expect((await problems({ "b.yaml": text, "m.yaml": host("Garden bot") })).filter((each) => each.includes("duplicate"))).toEqual([
      "structure/duplicate-id b.yaml#/botFlow/settingsNaturalLanguageUnderstanding/nluDomainVersion/intents/1/name",
      "structure/duplicate-id b.yaml#/botFlow/tasks/1/task",
    ]);
  });
});
