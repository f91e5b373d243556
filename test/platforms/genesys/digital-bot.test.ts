import { describe, expect, it } from "vitest";
import { lint } from "../../../src/engine/lint.ts";
import { open } from "../../../src/source/open.ts";
import { linted } from "../linted.ts";
import { digitalBot, digitalCaller, indent, judged, problems, queue } from "./support.ts";

const REQUEST = "Talk to a person";
const TASK = "/digitalBot/tasks/0/task/actions";
const STATE = "/inboundShortMessage/states/0/state/actions";
const say = "- communicate:\n    name: Word";
const bye = "- disconnect:\n    name: Bye";
const host = { "m.yaml": digitalCaller(queue("Chat")) };

describe("a task that an intent starts", () => {
  it("gives control back to the caller of the bot where it ends", async () => {
    const files = { "b.yaml": digitalBot(`${say}\n- endTask:\n    name: Done`), ...host };
    expect((await judged(files))[REQUEST]).toMatchObject({ verdict: "handed-off", outcomes: [`handed-off none m.yaml#${STATE}/1`] });
  });

  it("does so even where other tasks call it, too", async () => {
    const more = `- task:
    name: Wrap up
    actions:
      - callTask:
          name: Again
          targetTaskRef: "/digitalBot/tasks/task[Person]"
      - disconnect:
          name: Over`;
    const files = { "b.yaml": digitalBot(say, { tasks: more }), ...host };
    expect((await judged(files))[REQUEST]).toMatchObject({ verdict: "handed-off", outcomes: [`handed-off none m.yaml#${STATE}/1`] });
  });

  it.each([`${say}`, `${say}\n- endTask:\n    name: Done`])("does so behind a jump to a task that others call, too", async (shared) => {
    const more = `- task:
    name: Wrap up
    actions:
${indent(shared, 6)}
- task:
    name: Hours
    actions:
      - callTask:
          name: First
          targetTaskRef: "/digitalBot/tasks/task[Wrap up]"
      - disconnect:
          name: Over`;
    const jump = '- jumpToTask:\n    name: On\n    targetTaskRef: "/digitalBot/tasks/task[Wrap up]"';
    const escalates = 'agentEscalationHandling:\n  jumpToTask:\n    targetTaskRef: "/digitalBot/tasks/task[Wrap up]"';
    const result = await judged({ "b.yaml": digitalBot(`${say}\n${jump}`, { tasks: more, errors: escalates }), ...host });
    for (const name of [REQUEST, "agent escalation"]) expect(result[name]?.outcomes).toEqual([`handed-off none m.yaml#${STATE}/1`]);
  });

  it("is a dead end where the bot waits for the next words of the customer", async () => {
    const files = { "b.yaml": digitalBot(`${say}\n- waitForInput:\n    name: Wait`), ...host };
    expect((await judged(files))[REQUEST]).toMatchObject({ verdict: "violated", outcomes: [`dead-end none b.yaml#${TASK}/1`] });
    expect(await problems(files)).toEqual([`handoff/no-dead-end b.yaml#${TASK}/1`]);
  });

  it("is unknown where the flow does not hold it, and the path through it opaque", async () => {
    const files = { "b.yaml": digitalBot(say).replace("task:\n            name: Person", "task:\n            name: Persons"), ...host };
    expect((await judged(files))[REQUEST]).toMatchObject({ verdict: "undecided" });
    expect(await problems(files)).toContain("structure/unknown-target b.yaml#/digitalBot/settingsBotFlow/intentSettings/0");
  });
});

describe("a called task that comes back by a path", () => {
  const paths = `- callTask:
    name: May we
    targetTaskRef: "/digitalBot/tasks/task[May we]"
    outputs:
      default:
        actions:
          - disconnect:
              name: No
      paths:
        - path:
            name: Fine
            actions:
${indent(queue("Chat"), 14)}
- exitBotFlow:
    name: Leave`;
  const end = (path: string) => `- endTask:\n    name: ${path}\n    outputPath:\n      name: ${path}`;
  const task = (actions: string) => `- task:
    name: May we
    outputPaths:
      - outputPath:
          name: Fine
    actions:
${indent(actions, 6)}`;
  const run = (actions: string, more = "") => {
    const files = { "b.yaml": digitalBot(paths, { tasks: `${task(actions)}\n${more}` }), "m.yaml": digitalCaller(queue("Chat")) };
    return problems(files);
  };

  it("closed hours that lead to the wrong path lose the customer, whatever the other path does", async () => {
    const hours = `- evaluateScheduleGroup:
    name: Hours
    outputs:
      open:
        actions:
${indent(end("Fine"), 10)}
      closed:
        actions:
${indent(end("default"), 10)}
${end("Fine")}`;
    expect(await run(hours)).toEqual(["failure/closed-hours b.yaml#/digitalBot/tasks/1/task/actions/0"]);
  });

  it("a condition in the task is a condition of what follows its paths", async () => {
    const vip = `- decision:
    name: Known
    condition:
      exp: Flow.Known
    outputs:
      "yes":
        actions:
${indent(end("Fine"), 10)}
${end("default")}`;
    expect(await run(vip)).toEqual([`handoff/conditional-dead-end b.yaml#${TASK}/0/callTask/outputs/default/actions/0`]);
  });

  it("is cancelled by an option of its menu that leads elsewhere, where another comes back by a path", async () => {
    const menu = (cancel: string) => `- digitalMenu:
    name: How
    question:
      exp: 'MakeCommunication("How shall we get in touch?")'
    outputs:
      paths:
        - path:
            name: Chat here
            actions:
${indent(end("Fine"), 14)}
        - path:
            name: ${cancel}
            actions:
              - waitForInput:
                  name: Listen`;
    expect(await run(menu("Never mind"))).toEqual([]);
    const option = "b.yaml#/digitalBot/tasks/1/task/actions/0/digitalMenu/outputs/paths/1";
    expect(await run(menu("Read the news"))).toEqual([`handoff/answer-without-human ${option}`]);
    // What another task says first changes nothing.
    const first = `- callTask:\n    name: Pity\n    targetTaskRef: "/digitalBot/tasks/task[Pity]"\n- waitForInput:`;
    const pity = `- task:\n    name: Pity\n    actions:\n${indent(say, 6)}`;
    for (const name of ["Never mind", "Read the news"]) {
      const calling = menu(name).replace("- waitForInput:", () => indent(first, 14).trimStart());
      expect(await run(calling, pity), name).toEqual(await run(menu(name)));
    }
  });
});

it("understands what is said in the other languages of its domain", async () => {
  const domain = `settingsNaturalLanguageUnderstanding:
  nluDomainVersion:
    language: en-us
    intents:
      - name: Desk
        utterances:
          - segments:
              - text: the desk
    languageVersions:
      es-es:
        language: es-es
        intents:
          - name: Desk
            utterances:
              - segments:
                  - text: quiero hablar con 
                  - text: un agente`;
  const mapped = digitalBot(queue("Chat"), { more: domain }).replaceAll("Talk to a person", "Desk");
  const spanish = mapped.replace(/ {2}settingsNaturalLanguageUnderstanding:\n {4}nluDomainVersion:\n {6}intents:\n.*\n.*\n/, "");
  expect(await judged({ "b.yaml": spanish, ...host })).toMatchObject({ Desk: { verdict: "handed-off" } });
  expect(await judged({ "b.yaml": spanish.replace("languageVersions", "others"), ...host })).toEqual({});
});

describe("the language of a conversation", () => {
  const byLanguage = (...languages: readonly string[]) => `- switch:
    name: Which language
    evaluate:
      firstTrue:
        cases:
${languages
  .map(
    (language) =>
      `          - case:\n              value:\n                exp: Session.Language == "${language}"\n              actions:\n${indent(queue(language), 16)}`,
  )
  .join("\n")}
${bye}`;
  const outcomes = async (task: string) =>
    (
      await judged({
        "b.yaml": digitalBot(task, { more: "supportedLanguages:\n  en-us:\n    none: true\n  es-us:\n    none: true" }),
        ...host,
      })
    )[REQUEST]?.outcomes.map((each) => each.split(" b.yaml")[0]);

  it("is one of those that the flow supports", async () => {
    const all = ["handed-off none", "handed-off none", "dead-end failure"];
    expect(await outcomes(byLanguage("en-US", "es-us"))).toEqual(all);
    expect(await outcomes(byLanguage("es-us", "en-us"))).toEqual(all);
  });

  it("may be another one than that of the only case", async () => {
    expect(await outcomes(byLanguage("es-us"))).toContain("dead-end condition");
    expect(await outcomes(byLanguage("en-us"))).toContain("dead-end condition");
    expect(await outcomes(byLanguage("en-us", "de-de"))).toContain("dead-end condition");
  });
});

describe("questions after the request", () => {
  const confirm = (no: string) => `- askForBoolean:
    name: Sure?
    question:
      exp: 'MakeCommunication("Shall I connect you with a colleague?")'
    outputs:
      "yes":
        actions:
          - transferToAcd:
              name: To chat
              targetQueue:
                lit:
                  name: Chat
      "no":
        actions:
          - ${no}:
              name: Fine
${bye}`;

  it("takes the no of a confirmation for a change of mind", async () => {
    const { outcomes } = (await judged({ "b.yaml": digitalBot(confirm("communicate")), ...host }))[REQUEST] ?? { outcomes: [] };
    expect([...outcomes].sort()).toEqual([
      `dead-end declined b.yaml#${TASK}/1`,
      `dead-end failure b.yaml#${TASK}/1`,
      `handed-off noMatch m.yaml#${STATE}/1`,
      `handed-off none b.yaml#${TASK}/0/askForBoolean/outputs/yes/actions/0`,
    ]);
  });

  it("takes it for one where the bot is left behind the no, whatever its caller does then", async () => {
    const left = { "b.yaml": digitalBot(confirm("exitBotFlow")), "m.yaml": digitalCaller(bye) };
    expect((await judged(left))[REQUEST]?.outcomes).toContain(`dead-end declined m.yaml#${STATE}/1`);
  });

  it("takes the no to a question for something else for an answer", async () => {
    const asked = confirm("communicate").replace("Shall I connect you with a colleague?", "Are you already a customer?");
    expect((await judged({ "b.yaml": digitalBot(asked), ...host }))[REQUEST]?.outcomes).toContain(`dead-end chosen b.yaml#${TASK}/1`);
  });

  it("takes the options of a menu for answers; those that ask for a person for requests of their own", async () => {
    const menu = `- digitalMenu:
    name: What now
    outputs:
      paths:
        - path:
            name: Talk to an agent
            actions:
              - transferToAcd:
                  name: To chat
                  targetQueue:
                    lit:
                      name: Chat
        - path:
            name: Opening hours
${bye}`;
    const result = await judged({ "b.yaml": digitalBot(say, { first: menu }), ...host });
    expect(result["Talk to an agent"]).toMatchObject({
      verdict: "handed-off",
      at: "b.yaml#/digitalBot/bots/0/bot/actions/0/digitalMenu/outputs/paths/0",
    });
  });

  it("offers the options of the chooser, too, which fall through where they have no actions", async () => {
    const menu = (selection: string) => `- digitalMenu:
    name: What else?
    selection:
      ${selection}
    chooser:
      lit:
        presentation:
          lit: quickReplies
        carousel:
          lit:
            cards:
              lit: []
        quickReplies:
          lit:
            buttons:
              lit:
                - lit:
                    label:
                      noValue: true
                    value:
                      lit: Hours
                    type:
                      lit: postback
                - lit:
                    label:
                      lit: Talk to an agent
                    value:
                      lit: person
                    type:
                      lit: postback
    outputs:
      paths:
        - path:
            name: Hours
            actions:
              - disconnect:
                  name: Bye
${queue("Chat")}`;
    const buttons = `${TASK}/0/digitalMenu/chooser/lit/quickReplies/lit/buttons/lit`;
    const result = async (selection: string) => judged({ "b.yaml": digitalBot(menu(selection)), ...host });
    expect((await result("noValue: true"))["Talk to an agent"]).toMatchObject({
      verdict: "handed-off",
      at: `b.yaml#${buttons}/1`,
      outcomes: [`handed-off none b.yaml#${TASK}/1`, expect.anything()],
    });
    // What is kept is decided where it is compared.
    expect(Object.keys(await result("var: Flow.Choice"))).toEqual(["Talk to a person"]);
    expect((await result("var: Flow.Choice"))["Talk to a person"]?.outcomes).toContain(`handed-off none b.yaml#${TASK}/1`);
  });

  it("reads every language of a label that is computed", async () => {
    const menu = `- digitalMenu:
    name: What else?
    chooser:
      lit:
        presentation:
          lit: quickReplies
        quickReplies:
          - lit:
              label:
                exp: If(Session.Language == "fr-ca", "Parler à un conseiller", "Speak to an advisor")
              value:
                lit: option 2
          - lit:
              label:
                exp: If(Session.Language == "no", "Ordre", "My order")
              value:
                lit: option 3
    outputs:
      paths:
        - path:
            name: option 2
            actions:
${indent(queue("Chat"), 14)}
        - path:
            name: option 3
            actions:
              - exitBotFlow:
                  name: Leave`;
    const { requests } = await linted({ "b.yaml": digitalBot(menu), "m.yaml": digitalCaller("- disconnect:\n    name: Bye") });
    expect(requests["option 2"]).toBe(`handed-off b.yaml#${TASK}/0/digitalMenu/outputs/paths/0`);
    expect(requests["option 3"]).toBeUndefined();
  });

  it("keeps an option of a menu an option, though an intent has the same name", async () => {
    const menu = `- digitalMenu:
    name: What now
    outputs:
      paths:
        - path:
            name: Talk to a person
            actions:
              - disconnect:
                  name: Rude`;
    const files = { "b.yaml": digitalBot(queue("Chat"), { first: menu }), ...host };
    expect(await problems(files)).toEqual([
      "handoff/no-dead-end b.yaml#/digitalBot/bots/0/bot/actions/0/digitalMenu/outputs/paths/0/path/actions/0",
    ]);
  });

  it("decides by the slot that a question fills: other answers are answers, no conditions", async () => {
    const routed = `- askForSlot:
    name: Which way
    slot:
      name: Way
- switch:
    name: By way
    evaluate:
      firstTrue:
        default:
          actions:
            - transferToAcd:
                name: To chat
                targetQueue:
                  lit:
                    name: Chat
        cases:
          - case:
              value:
                exp: Slot.Way == "mail"
              actions:
                - disconnect:
                    name: By mail`;
    const files = { "b.yaml": digitalBot(routed), ...host };
    expect((await judged(files))[REQUEST]?.outcomes).toContain(
      `dead-end chosen b.yaml#${TASK}/1/switch/evaluate/firstTrue/cases/0/case/actions/0`,
    );
    expect(await problems(files)).toContain(`handoff/answer-without-human b.yaml#${TASK}/1/switch/evaluate/firstTrue/cases/0`);
  });
});

describe("what the bot does by itself", () => {
  const settings = (handling: string) => `agentEscalationHandling:
  task:
    name: ${handling}`;

  it("lets a task evaluate the hours before it hands over", async () => {
    const task = `- evaluateScheduleGroup:
    name: Hours
    emergencyGroup:
      noValue: true
    outputs:
      open:
        actions:
          - transferToAcd:
              name: To chat
              targetQueue:
                lit:
                  name: Chat
      closed:
        actions:
          - disconnect:
              name: Closed
      holiday:
        actions:
          - exitBotFlow:
              name: Holiday
${bye}`;
    const files = { "b.yaml": digitalBot(task, { errors: settings("Person") }), ...host };
    expect((await judged(files))["agent escalation"]).toMatchObject({
      verdict: "handed-off",
      at: "b.yaml#/digitalBot/settingsErrorHandling",
      outcomes: [
        `handed-off none b.yaml#${TASK}/0/evaluateScheduleGroup/outputs/open/actions/0`,
        `dead-end closed b.yaml#${TASK}/0/evaluateScheduleGroup/outputs/closed/actions/0`,
        "dead-end failure b.yaml#/digitalBot/tasks/0/task/actions/1",
        `handed-off closed m.yaml#${STATE}/1`,
      ],
    });
    expect(await problems(files)).toEqual([
      `failure/closed-hours b.yaml#${TASK}/0`,
      `failure/transfer-failure b.yaml#${TASK}/0/evaluateScheduleGroup/outputs/open/actions/0`,
    ]);
  });

  it.each([
    ["Is it a holiday?", "DE 2026", true],
    ["Check", "Feiertage", true],
    ["Check", "Emergency closure", true],
    ["Check", "Desk hours", false],
    ["Check", "Non-holiday hours", false],
    ["Check", "Holiday park opening times", false],
    ["Prüfen", "Öffnungszeiten Urlaubsservice", false],
  ])("takes a schedule of the days on which nobody is there for one: %s, %s", async (name, schedule, isAway) => {
    const [there, away] = isAway ? ["inactive", "active"] : ["active", "inactive"];
    const task = `- evaluateSchedule:
    name: ${name}
    schedule:
      lit:
        name: ${schedule}
    outputs:
      ${there}:
        actions:
          - transferToAcd:
              name: To chat
              targetQueue:
                lit:
                  name: Chat
      ${away}:
        actions:
          - disconnect:
              name: Nobody here
${bye}`;
    const files = { "b.yaml": digitalBot(task, { errors: settings("Person") }), ...host };
    expect((await judged(files))["agent escalation"]).toMatchObject({
      verdict: "handed-off",
      outcomes: expect.arrayContaining([`dead-end closed b.yaml#${TASK}/0/evaluateSchedule/outputs/${away}/actions/0`]),
    });
    const { report } = await lint({ files: Object.entries(files).map(([path, content]) => ({ path, content })) });
    const told = report.problems.find(({ rule }) => rule === "failure/closed-hours");
    expect(told?.message).toContain(`"${away}" of "${name}"`);
  });

  it("reports a task that the escalation names and the flow does not hold", async () => {
    const files = { "b.yaml": digitalBot(say, { errors: settings("Nobody") }), ...host };
    expect((await judged(files))["agent escalation"]).toMatchObject({ verdict: "undecided" });
    expect(await problems(files)).toEqual(["structure/unknown-target b.yaml#/digitalBot/settingsErrorHandling"]);
  });

  it("enters the tasks that errors, misunderstanding and answers from the knowledge base lead to", async () => {
    const tasks = ["Broken", "Lost", "Answered"].map(
      (name) => `- task:\n    name: ${name}\n    actions:\n      - endTask:\n          name: Done`,
    );
    const errors = `errorHandling:
  task:
    name: Broken
recognitionFailureEventHandling:
  task:
    name: Lost`;
    const knowledge = "settingsKnowledge:\n  knowledgeFollowupTask:\n    name: Answered";
    const files = { "b.yaml": digitalBot(say, { errors, tasks: tasks.join("\n"), more: knowledge }), ...host };
    expect(await problems(files)).toEqual([]);
  });
});

describe("a task that nothing mentions", () => {
  const menu = `- task:
    name: Old menu
    refId: Old menu_77
    actions:
      - digitalMenu:
          name: Old question
          outputs:
            paths:
              - path:
                  name: Speak to a human
                  actions:
                    - disconnect:
                        name: Nobody
              - path:
                  name: Chat
                  actions:
${indent(queue("Chat"), 20)}`;
  const files = (more = "") => ({ "b.yaml": digitalBot(queue("Chat"), { tasks: menu, more }), ...host });

  it("is reached by nobody: what it asks is not judged, and its transfer is unreachable", async () => {
    const found = await problems(files());
    expect(found.filter((each) => each.startsWith("handoff/"))).toEqual([
      expect.stringMatching(/^handoff\/unreachable-handoff b\.yaml#\/digitalBot\/tasks\/1\/task\/actions\/0\/.*\/actions\/0$/),
    ]);
    expect((await judged(files()))["Speak to a human"]?.verdict).toBe("not-judged");
  });

  it("is reached where any setting mentions it, also one that nobody knows", async () => {
    const more = 'settingsOfTomorrow:\n  afterwards: "/digitalBot/tasks/task[Old menu_77]"';
    expect((await judged(files(more)))["Speak to a human"]?.verdict).toBe("violated");
    // YAML may be written in the manner of JSON.
    const [document] = await open({ path: "b.yaml", content: files(more)["b.yaml"] });
    const written = { ...files(more), "b.yaml": JSON.stringify(document?.value) };
    expect((await judged(written))["Speak to a human"]?.verdict).toBe("violated");
    const other = { ...files(), "c.yaml": 'inboundCall:\n  name: Line\n  startUpRef: "b.yaml#/digitalBot/tasks/task[Old menu_77]"' };
    expect((await judged(other))["Speak to a human"]?.verdict).toBe("violated");
  });
});

describe("a state to which nothing changes", () => {
  const old = `    - state:
        name: Old
        refId: Old_9
        actions:
          - callDigitalBotFlow:
              name: Ask
              digitalBotFlow:
                Garden bot:
                  latest:
                    none: true`;
  const lost = async (then: string) => {
    const front = digitalCaller(`${then}\n${queue("Chat")}`).trimEnd();
    return (await judged({ "b.yaml": digitalBot(say), "m.yaml": `${front}\n${old}` }))[REQUEST]?.outcomes.filter((each) =>
      each.startsWith("dead-end none"),
    );
  };

  it("loses nobody who never comes there", async () => {
    expect(await lost(say)).toEqual([]);
    const changes = `- decision:
    name: As before?
    condition:
      exp: Message.IsNewConversation
    outputs:
      "yes":
        actions:
          - changeState:
              name: Back
              targetStateRef: /inboundShortMessage/states/state[Old_9]`;
    expect(await lost(changes)).toEqual(["dead-end none m.yaml#/inboundShortMessage/states/1/state/actions/0 swallowed"]);
  });
});

describe("variables of tasks", () => {
  const write = (value: string) =>
    `- updateData:\n    name: Result\n    statements:\n      - string:\n          variable: Task.Result\n          value:\n            lit: ${value}`;
  const declared = "variables:\n  - stringVariable:\n      name: Task.Result\n      initialValue:\n        noValue: true";
  const looked = (own: string) => `- task:
    name: Look up
    refId: Look up_9
${indent(own, 4)}
    actions:
${indent(write("lost"), 6)}
      - endTask:
          name: Done`;
  const person = `${write("ok")}
- callTask:
    name: Look
    targetTaskRef: "/digitalBot/tasks/task[Look up_9]"
- decision:
    name: Well?
    condition:
      exp: Task.Result == "ok"
    outputs:
      "yes":
        actions:
${indent(queue("Chat"), 10)}
- disconnect:
    name: Bye`;
  const run = async (own: string) => {
    const bot = digitalBot(person, { tasks: looked(own) }).replace("name: Person\n", `name: Person\n${indent(declared, 8)}\n`);
    return (await judged({ "b.yaml": bot, ...host }))[REQUEST]?.verdict;
  };

  it("belong to the task that declares them, whatever another one writes into its own", async () => {
    expect(await run(declared)).toBe("handed-off");
  });

  it("are those of the one task that declares them, whoever writes them", async () => {
    expect(await run("")).toBe("violated");
  });
});

describe("an option that offers a call-back", () => {
  it("is no way to a person because the caller has one where the call-back fails", async () => {
    const menu = `- digitalMenu:
    name: How
    outputs:
      paths:
        - path:
            name: Chat
            actions:
${indent(queue("Chat"), 14)}
        - path:
            name: Ring me
            actions:
              - createCallback:
                  name: Later
- exitBotFlow:
    name: Leave`;
    const files = { "b.yaml": digitalBot(menu), "m.yaml": digitalCaller(queue("Backup")) };
    expect(await problems(files)).toEqual([`handoff/answer-without-human b.yaml#${TASK}/0/digitalMenu/outputs/paths/1`]);
  });
});
