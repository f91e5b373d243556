import { describe, expect, it } from "vitest";
import { linted } from "../linted.ts";
import { bots, DIGITAL, hidden, judged, type Options } from "./support.ts";

const CONFIG = "pipeline:\n  - name: CompactLLMCommandGenerator\npolicies:\n  - name: FlowPolicy\n";
const DOMAIN = `slots:
  confirm:
    type: bool
  sure:
    type: categorical
    values: ["Yes", "No"]
  way:
    type: categorical
    values: [chat, phone]
  topic:
    type: text
  is_open:
    type: bool
responses:
  utter_sorry:
    - text: "Please write to us."
  utter_done:
    - text: "Done."
`;
/** Flows as YAML below `flows:`, two spaces in. */
const project = (flows: string, domain = DOMAIN) => ({ "config.yml": CONFIG, "domain.yml": domain, "flows.yml": `flows:\n${flows}` });
const human = (steps: string) => `  human_handoff:
    description: Connects the customer to a person.
    steps:
${steps}
`;
/** Another flow hands off by itself. */
const TO_DESK = "      - action: action_to_desk\n";
const PATTERN = `  pattern_human_handoff:
    description: Somebody is wanted.
    steps:
`;
const REQUEST = "intent human_handoff flows.yml#/flows/human_handoff";
const at = (...keys: (string | number)[]) => `flows.yml#/flows/human_handoff/steps/${keys.join("/")}`;
const requestIn = async (steps: string, options: Options = DIGITAL) =>
  (await judged(project(`${human(steps)}  other:\n    description: Orders roses.\n    steps:\n${TO_DESK}`), options))[REQUEST];

describe("a slot that code alone fills", () => {
  const LOOK = "      - id: look\n        action: action_look\n        next:\n";
  const WAITS = `          - if: slots.topic = "waits"\n            then:\n              - action: utter_sorry\n                next: look\n`;

  it("holds something new once code runs again, so that a circle through it ends", async () => {
    const [verdict, ...outcomes] = (await requestIn(`${LOOK}${WAITS}          - else:\n              - action: action_to_desk\n`)) ?? [];
    expect(verdict).toBe("handed-off");
    expect(outcomes).toEqual([`handed-off none ${at(0, "next", 1, "else", 0)}`]);
  });

  it("is not one that a step fills: what the step wrote stays known behind code", async () => {
    const set = "      - set_slots:\n          - topic: roses\n";
    const test = `          - if: slots.topic = "roses"\n            then:\n              - action: action_to_desk\n          - else:\n              - action: utter_sorry\n                next: END\n`;
    expect(await requestIn(`${set}${LOOK}${test}`)).toEqual(["handed-off", `handed-off none ${at(1, "next", 0, "then", 0)}`]);
  });
});

describe("requests", () => {
  it("are flows that a description or a name offers, and the pattern that Rasa brings", async () => {
    expect(await judged(project(human(TO_DESK)), DIGITAL)).toEqual({
      [REQUEST]: ["handed-off", `handed-off none ${at(0)}`],
      "escalation pattern_human_handoff config.yml#": ["violated", "dead-end none config.yml#"],
    });
  });

  it("are flows of whatever name whose description says that they hand the customer over", async () => {
    const renamed = human(TO_DESK)
      .replace("human_handoff", "desk")
      .replace("Connects the customer to a person", "Transfers the user to an agent");
    expect(Object.keys(await judged(project(renamed), DIGITAL))).toContain("intent desk flows.yml#/flows/desk");
  });

  it("are handed off where the pattern is written anew", async () => {
    const files = project(`${human(TO_DESK)}${PATTERN}      - link: human_handoff\n`);
    expect((await judged(files, DIGITAL))["escalation pattern_human_handoff flows.yml#/flows/pattern_human_handoff"]).toEqual([
      "handed-off",
      `handed-off none ${at(0)}`,
    ]);
  });

  it("leave it to a host where nothing in the project hands over", async () => {
    expect(await judged(project(human("      - action: action_to_desk\n      - action: utter_done\n")))).toEqual({
      [REQUEST]: ["undecided", `opaque none ${at(1)}`],
      // Rasa's own pattern says that nobody is available.
      "escalation pattern_human_handoff config.yml#": ["violated", "dead-end none config.yml#"],
    });
  });

  it("take the pattern's response as the domain writes it", async () => {
    const domain = `${DOMAIN}  utter_human_handoff_not_available:\n    - custom: {"action": "handoff"}\n`;
    expect((await judged(project(human(TO_DESK), domain), DIGITAL))["escalation pattern_human_handoff config.yml#"]).toEqual([
      "handed-off",
      "handed-off none domain.yml#/responses/utter_human_handoff_not_available/0",
    ]);
  });

  it("are no flows that only others enter, and no patterns", async () => {
    const files = project(`${human(TO_DESK).replace("    steps", "    if: False\n    steps")}${PATTERN}      - link: human_handoff\n`);
    expect(Object.keys(await judged(files, DIGITAL))).toEqual(["escalation pattern_human_handoff flows.yml#/flows/pattern_human_handoff"]);
  });

  it("are not known by descriptions where no language model reads them: intents start flows", async () => {
    const files = {
      ...project(
        human(TO_DESK).replace(
          "    steps",
          "    nlu_trigger:\n      - intent:\n          name: want_agent\n          confidence_threshold: 0.9\n    steps",
        ),
      ),
      "config.yml": "pipeline:\n  - name: DIETClassifier\n  - name: NLUCommandAdapter\npolicies:\n  - name: FlowPolicy\n",
      "nlu.yml": "nlu:\n  - intent: want_agent\n    examples: |\n      - let me talk to an agent\n",
    };
    expect(await judged(files, DIGITAL)).toEqual({ "intent want_agent nlu.yml#/nlu/0": ["handed-off", `handed-off none ${at(0)}`] });
  });
});

describe("steps", () => {
  it("end the flow where nothing follows: at the last step", async () => {
    expect(await requestIn("      - action: utter_sorry\n")).toEqual(["violated", `dead-end none ${at(0)}`]);
    expect(await requestIn("      - action: utter_sorry\n        next: END\n")).toEqual(["violated", `dead-end none ${at(0)}`]);
  });

  it("end it as nobody can see where the last one is a custom action, and say what declares it", async () => {
    const files = project(`${human(TO_DESK)}${PATTERN}      - link: human_handoff\n`);
    expect((await judged(files))[REQUEST]).toEqual(["undecided", `opaque none ${at(0)}`]);
    expect(await hidden(files)).toContain('handoff.actions: {"action_to_desk": "digital"}');
  });

  it("hide the end of a branch right behind a custom action", async () => {
    const steps =
      "      - action: action_connect\n        next:\n          - if: slots.confirm\n            then: END\n          - else:\n              - action: action_to_desk\n                next: END\n";
    expect(await requestIn(steps)).toContain(`opaque condition ${at(0)}`);
  });

  it("end in the refusal that Rasa brings where they link to its pattern", async () => {
    expect(await requestIn("      - link: pattern_human_handoff\n")).toEqual(["violated", "dead-end none config.yml#"]);
  });

  it("lead to steps by their ids, forwards and from branches", async () => {
    const steps = `      - action: utter_done
        next: desk
      - action: utter_sorry
      - id: desk
        action: action_to_desk
`;
    expect(await requestIn(steps)).toEqual(["handed-off", `handed-off none ${at(2)}`]);
  });

  it("that lead to a step that is not there are unknown targets", async () => {
    expect(await requestIn("      - action: utter_done\n        next: dessk\n      - id: desk\n        action: action_to_desk\n")).toEqual([
      "undecided",
      `opaque none ${at(0)}`,
    ]);
  });

  it("set slots that later conditions read", async () => {
    const steps = `      - set_slots:
          - topic: roses
      - noop: true
        next:
          - if: slots.topic is "roses"
            then:
              - action: action_to_desk
                next: END
          - else:
              - action: utter_sorry
                next: END
`;
    expect(await requestIn(steps)).toEqual(["handed-off", `handed-off none ${at(1, "next", 0, "then", 0)}`]);
  });

  it("hang up", async () => {
    expect(await requestIn("      - action: action_hangup\n")).toEqual(["violated", `dead-end none ${at(0)}`]);
  });
});

describe("actions", () => {
  it("whose name is computed are what nobody can see, where nothing follows them", async () => {
    const computed = '      - action: "{{context.next_action}}"\n';
    expect(await requestIn(computed)).toEqual(["undecided", `opaque none ${at(0)}`]);
    expect(await requestIn(computed + TO_DESK)).toEqual(["handed-off", `handed-off none ${at(1)}`]);
  });

  it("are what nobody can see, too, where only slots are set behind them", async () => {
    const set = "      - set_slots:\n          - topic: roses\n";
    expect(await requestIn(`      - action: action_log\n${set}`)).toEqual(["undecided", `opaque none ${at(0)}`]);
    expect(await requestIn(`      - action: action_log\n${set}      - action: utter_sorry\n`)).toEqual([
      "violated",
      `dead-end none ${at(2)}`,
    ]);
  });

  it("end the flow that is called where its callers do not go on", async () => {
    const sub = "  sub:\n    description: Waters.\n    if: false\n    steps:\n      - action: action_log\n";
    const called = (steps: string) =>
      judged(project(`${human(steps)}${sub}  other:\n    description: Orders roses.\n    steps:\n${TO_DESK}`), DIGITAL);
    const place = "flows.yml#/flows/sub/steps/0";
    expect((await called("      - call: sub\n"))[REQUEST]).toEqual(["undecided", `opaque none ${place}`]);
    const goesOn = (await called("      - call: sub\n      - action: utter_sorry\n"))[REQUEST];
    expect(goesOn).toEqual(["violated", `dead-end none ${at(1)}`]);
    // Another flow goes on behind it: what is nothing to this one.
    const both =
      "      - call: sub\n  roses:\n    description: Orders roses.\n    steps:\n      - call: sub\n      - action: utter_sorry\n";
    expect((await called(both))[REQUEST]).toEqual(["undecided", `opaque none ${place}`]);
  });

  it("may be tools, which the config declares like actions", async () => {
    const tool = "      - call: open_chat\n        mcp_server: desk\n";
    expect(await requestIn(tool)).toEqual(["undecided", `opaque none ${at(0)}`]);
    const declared = { actions: { action_to_desk: "digital", open_chat: "digital" } } as const;
    expect(await requestIn(tool, declared)).toEqual(["handed-off", `handed-off none ${at(0)}`]);
    expect(await requestIn(`${tool}        next:\n          - if: slots.confirm\n            then: END\n          - else: END\n`)).toEqual([
      "undecided",
      `opaque none ${at(0)}`,
    ]);
  });

  it("that Rasa brings for its own patterns hand nobody over", async () => {
    const counted = "      - action: action_handoff_metric\n";
    expect(await requestIn(counted)).toEqual(["violated", `dead-end none ${at(0)}`]);
    const [bot] = await bots(project(human(counted), `${DOMAIN}actions: [action_to_desk]\n`));
    expect(bot?.defects).toEqual([]);
  });
});

describe("questions", () => {
  const confirm = (slot: string, condition: string) => `      - collect: ${slot}
        next:
          - if: ${condition}
            then:
              - action: action_to_desk
                next: END
          - else:
              - action: utter_sorry
                next: END
`;

  it.each([
    ["confirm", "slots.confirm"],
    ["sure", 'slots.sure is "Yes"'],
    ["sure", "slots.sure != 'No'"],
    ["confirm", "slots.confirm = true and true"],
  ])("whether to hand over (%s: %s) take the request back by their no", async (slot, condition) => {
    expect(await requestIn(confirm(slot, condition))).toEqual([
      "handed-off",
      `dead-end declined ${at(0, "next", 1, "else", 0)}`,
      `handed-off none ${at(0, "next", 0, "then", 0)}`,
    ]);
  });

  it("whether to hand over take the request back by a no that opens a ticket, not by one that dials", async () => {
    const no = (action: string) => confirm("confirm", "slots.confirm").replace("utter_sorry", action);
    const options = {
      actions: { ...DIGITAL.actions, action_dial: "voice" as const },
      declared: { action_ticket: "transfer:ticket" as const },
    };
    expect(await requestIn(no("action_ticket"), options)).toContain(`ticket declined ${at(0, "next", 1, "else", 0)}`);
    expect(await requestIn(no("action_dial"), options)).toContain(`voice-transfer chosen ${at(0, "next", 1, "else", 0)}`);
  });

  it("whether to hand over take the request back also by a step that only branches", async () => {
    const next = "        next:\n          - if: slots.confirm\n            then: desk\n          - else: END\n";
    const apart = `      - collect: confirm\n      - noop: true\n${next}      - id: desk\n        action: action_to_desk\n`;
    expect(await requestIn(apart)).toEqual(["handed-off", `dead-end declined ${at(1, "next", 1)}`, `handed-off none ${at(2)}`]);
  });

  it("whose yes calls a flow that is not in the project are declined by no", async () => {
    const steps = confirm("confirm", "slots.confirm").replace("action: action_to_desk", "call: desk");
    expect(await requestIn(steps)).toEqual([
      "undecided",
      `dead-end declined ${at(0, "next", 1, "else", 0)}`,
      `opaque none ${at(0, "next", 0, "then", 0)}`,
    ]);
  });

  it("whether to hand over take the request back also where a host hands over", async () => {
    const steps = confirm("confirm", "slots.confirm").replace("action_to_desk", "utter_done");
    expect((await judged(project(human(steps))))[REQUEST]).toEqual([
      "undecided",
      `opaque declined ${at(0, "next", 1, "else", 0)}`,
      `opaque none ${at(0, "next", 0, "then", 0)}`,
    ]);
    expect(await hidden(project(human(steps)))).toContain('handoff.intents: {"human_handoff": "digital"} or handoff.host');
  });

  it("that ask for something else get a plain no, also where a called flow asks them", async () => {
    const asking = (text: string) => `${DOMAIN}  utter_ask_confirm:\n    - text: "${text}"\n`;
    const no = at(0, "next", 1, "else", 0);
    const called = confirm("confirm", "slots.confirm").replace("collect: confirm", "call: ask_it");
    const other = `  ask_it:\n    description: Asks.\n    if: False\n    steps:\n      - collect: confirm\n`;
    for (const flows of [human(confirm("confirm", "slots.confirm")), human(called) + other]) {
      const outcomes = async (text: string) => (await judged(project(flows, asking(text)), DIGITAL))[REQUEST];
      expect(await outcomes("Are you a customer of ours?")).toContain(`dead-end chosen ${no}`);
      expect(await outcomes("Shall I connect you?")).toContain(`dead-end declined ${no}`);
    }
  });

  it("take a button's words for what they answer", async () => {
    const domain = `${DOMAIN}  utter_ask_confirm:
    - text: Shall I?
      buttons:
        - title: "Yes"
          payload: "yes"
        - title: "No"
          payload: "no"
`;
    const [bot] = await bots(project(human(confirm("confirm", "slots.confirm")), domain), DIGITAL);
    const ask = bot?.flows.flatMap(({ nodes }) => nodes).find(({ kind }) => kind === "ask");
    expect(ask?.exits.map(({ role, label, at }) => [role, label, at?.pointer])).toEqual([
      ["answer", "Yes", "/flows/human_handoff/steps/0/next/0"],
      ["declined", "No", "/flows/human_handoff/steps/0/next/1"],
      ["next", undefined, undefined],
    ]);
  });

  it("with other answers are choices", async () => {
    expect(await requestIn(confirm("way", 'slots.way = "chat"'))).toEqual([
      "handed-off",
      `dead-end chosen ${at(0, "next", 1, "else", 0)}`,
      `handed-off none ${at(0, "next", 0, "then", 0)}`,
    ]);
  });

  it("with an answer that the slot does not know lead nobody there", async () => {
    expect((await requestIn(confirm("way", 'slots.way = "caht"')))?.[0]).toBe("violated");
  });

  it("whose no hands over take nothing back", async () => {
    expect(await requestIn(confirm("confirm", "not slots.confirm"))).toEqual([
      "handed-off",
      `dead-end chosen ${at(0, "next", 1, "else", 0)}`,
      `handed-off none ${at(0, "next", 0, "then", 0)}`,
    ]);
  });

  it("without an else leave a way open", async () => {
    const steps =
      '      - collect: way\n        next:\n          - if: slots.way = "chat"\n            then:\n              - action: action_to_desk\n                next: END\n';
    expect(await requestIn(steps)).toContain(`dead-end chosen ${at(0)}`);
  });

  it("offer buttons, each with its way", async () => {
    const domain = `${DOMAIN}  utter_ask_topic:
    - text: What is it about?
      buttons:
        - title: Roses
          payload: /SetSlots(topic=roses)
        - title: Talk to an agent
          payload: /SetSlots(topic=agent)
`;
    const flow = `  help:
    description: Answers questions about plants.
    steps:
      - collect: topic
        next:
          - if: slots.topic is "agent"
            then:
              - action: action_to_desk
                next: END
          - else:
              - action: utter_done
                next: END
`;
    expect(
      (await judged(project(flow, domain), DIGITAL))["choice Talk to an agent domain.yml#/responses/utter_ask_topic/0/buttons/1"],
    ).toEqual(["handed-off", "handed-off none flows.yml#/flows/help/steps/0/next/0/then/0"]);
  });
});

describe("conditions", () => {
  const when = (condition: string) => `      - action: action_check
        next:
          - if: ${condition}
            then:
              - action: action_to_desk
                next: END
          - else:
              - action: utter_sorry
                next: END
`;
  const [yes, no] = [at(0, "next", 0, "then", 0), at(0, "next", 1, "else", 0)];

  it("about opening hours close", async () => {
    const closed = ["handed-off", `dead-end closed ${no}`, `handed-off none ${yes}`];
    expect(await requestIn(when("slots.is_open"))).toEqual(closed);
    const otherwise = when("slots.is_open").replace("- else:", "- if: not slots.is_open\n            then:");
    expect(await requestIn(otherwise)).toEqual(closed.map((each) => each.replace("next/1/else", "next/1/then")));
  });

  it("about anything else leave the request undecided", async () => {
    expect(await requestIn(when("slots.topic contains 'rose' or slots.way is not null"))).toEqual([
      "undecided",
      `dead-end condition ${no}`,
      `handed-off none ${yes}`,
    ]);
  });
});

describe("flows that enter flows", () => {
  const check = `  check_customer:
    description: Looks the customer up.
    if: False
    steps:
      - action: action_look_up
`;

  it("come back where they are called, also behind code that nobody can see", async () => {
    const files = project(`${human(`      - call: check_customer\n${TO_DESK}`)}${check}`);
    expect((await judged(files, DIGITAL))[REQUEST]).toEqual(["handed-off", `handed-off none ${at(1)}`]);
  });

  it("offer a person once, however often they are entered, and come back from there too", async () => {
    const domain = `${DOMAIN}  utter_ask_topic:
    - text: What is it about?
      buttons:
        - title: Talk to an agent
          payload: /SetSlots(topic=agent)
`;
    const flows = `  help:
    description: Answers questions about plants.
    steps:
      - call: ask_topic
      - action: action_to_desk
  ask_topic:
    description: Asks for the topic.
    if: False
    steps:
      - collect: topic
        next:
          - if: slots.topic is "agent"
            then: END
          - else:
              - action: utter_done
                next: END
`;
    expect(
      (await judged(project(flows, domain), DIGITAL))["choice Talk to an agent domain.yml#/responses/utter_ask_topic/0/buttons/0"],
    ).toEqual(["handed-off", "handed-off none flows.yml#/flows/help/steps/1"]);
    const found = Object.keys(await judged(project(flows.replace("    if: False\n", ""), domain), DIGITAL));
    expect(found.filter((each) => each.startsWith("choice"))).toHaveLength(1);
  });

  it("ask in their stead: a no takes the request back there, too", async () => {
    const flows = `      - call: confirm_it
        next:
          - if: slots.confirm
            then:
              - action: action_to_desk
                next: END
          - else:
              - action: utter_done
                next: END
`;
    const asked = "  confirm_it:\n    description: Asks once more.\n    if: False\n    steps:\n      - collect: confirm\n";
    expect((await judged(project(human(flows) + asked), DIGITAL))[REQUEST]).toEqual([
      "handed-off",
      `dead-end declined ${at(0, "next", 1, "else", 0)}`,
      `handed-off none ${at(0, "next", 0, "then", 0)}`,
    ]);
  });

  it("do not come back where they are linked", async () => {
    const files = project(
      `${human("      - link: write\n")}  other:\n    description: Orders roses.\n    steps:\n${TO_DESK}  write:\n    description: Says where to write.\n    steps:\n      - action: utter_sorry\n`,
    );
    expect((await judged(files, DIGITAL))[REQUEST]).toEqual(["violated", "dead-end none flows.yml#/flows/write/steps/0"]);
  });

  it("leave it open where the flow is not in the project", async () => {
    expect(await requestIn("      - link: somewhere\n")).toEqual(["undecided", `opaque none ${at(0)}`]);
  });

  it("must be in the project that links to them, as Rasa trains no other, unless only a part of the project is there", async () => {
    const files = project(`${human("      - link: somewhere\n")}  other:\n    description: Orders roses.\n    steps:\n${TO_DESK}`);
    const { "config.yml": _, ...part } = files;
    const said = async (given: Readonly<Record<string, string>>) =>
      (await linted(given)).problems("structure/unknown-target", "structure/unresolved-flow");
    expect(await said(files)).toEqual([`error structure/unknown-target ${at(0, "link")}`]);
    expect(await said(part)).toEqual([`warning structure/unresolved-flow ${at(0, "link")}`]);
  });

  it("run agents and tools as steps", async () => {
    const files = {
      ...project(human(`      - call: gardener\n      - call: stock\n        mcp_server: shop\n${TO_DESK}`)),
      "sub_agents/gardener/config.yml": "agent:\n  name: gardener\n  protocol: RASA\n",
    };
    expect((await judged(files, DIGITAL))[REQUEST]).toEqual(["handed-off", `handed-off none ${at(2)}`]);
  });

  it("are followed by the pattern for completed flows where it can hand over", async () => {
    const completed = (steps: string) => `  pattern_completed:\n    description: Everything is done.\n    steps:\n${steps}`;
    const flow = human("      - action: utter_done\n");
    const asking = completed(
      "      - collect: confirm\n        next:\n          - if: slots.confirm\n            then: END\n          - else:\n              - action: action_to_desk\n                next: END\n",
    );
    expect((await judged(project(flow + asking), DIGITAL))[REQUEST]).toEqual([
      "handed-off",
      "dead-end chosen flows.yml#/flows/pattern_completed/steps/0/next/0",
      "handed-off none flows.yml#/flows/pattern_completed/steps/0/next/1/else/0",
    ]);
    expect((await judged(project(flow + completed("      - action: utter_sorry\n") + PATTERN + TO_DESK), DIGITAL))[REQUEST]).toEqual([
      "violated",
      `dead-end none ${at(0)}`,
    ]);
  });
});

describe("ids", () => {
  it("stand for one flow of the project, and one step of a flow", async () => {
    const files = {
      ...project(human("      - id: a\n        action: utter_done\n      - id: a\n        action: utter_done\n")),
      "more.yml": `flows:\n${human(TO_DESK)}`,
    };
    const [bot] = await bots(files, DIGITAL);
    expect(bot?.defects).toMatchObject([
      { kind: "duplicate-id", what: "flow", at: { file: "more.yml", pointer: "/flows/human_handoff" } },
      { kind: "duplicate-id", what: "step", at: { pointer: "/flows/human_handoff/steps/1/id" } },
    ]);
  });
});

describe("rules and flows of one project", () => {
  it("start flows by their name", async () => {
    const files = {
      ...project(human(TO_DESK)),
      "domain.yml": `intents: [request_person]\n${DOMAIN}`,
      "rules.yml": "rules:\n  - rule: human\n    steps:\n      - intent: request_person\n      - action: flow_human_handoff\n",
    };
    expect((await judged(files, DIGITAL))["intent request_person domain.yml#/intents/0"]).toEqual([
      "handed-off",
      `handed-off none ${at(0)}`,
    ]);
  });
});

describe("a step of a kind that Rasa does not have", () => {
  const steps = "      - if: slots.is_open\n        then:\n          - action: action_to_desk\n      - action: utter_sorry\n";

  it("hides what it does", async () => {
    expect(await requestIn(steps)).toEqual(["undecided", `opaque none ${at(0)}`]);
  });

  it("is none that lets a model write what the bot says, as the first flows could", async () => {
    const said = "      - generation_prompt: say that a colleague takes over\n        llm: {}\n      - action: utter_sorry\n";
    expect(await requestIn(said)).toEqual(await requestIn("      - action: utter_sorry\n      - action: utter_sorry\n"));
  });

  it("is reported at its key, once; one that only leads on is none", async () => {
    const [bot] = await bots(
      project(human(`${steps}      - next:\n          - if: slots.is_open\n            then: END\n          - else: END\n`)),
    );
    expect(bot?.defects).toMatchObject([{ kind: "unknown-action", type: "if", at: { pointer: "/flows/human_handoff/steps/0/if" } }]);
  });
});
