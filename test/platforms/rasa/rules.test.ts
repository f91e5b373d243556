import { describe, expect, it } from "vitest";
import { linted } from "../linted.ts";
import { bots, DIGITAL, domain, hidden, judged, paths } from "./support.ts";

const REQUEST = "intent request_human domain.yml#/intents/0";
const rules = (list: Readonly<Record<string, readonly string[]>>, more?: string) => ({
  "domain.yml": domain(more),
  "data/rules.yml": paths("rule", list),
});
const stories = (list: Readonly<Record<string, readonly string[]>>, more?: string) => ({
  "domain.yml": domain(more),
  "data/stories.yml": paths("story", list),
});
const R = (rule: number, step: number) => `data/rules.yml#/rules/${rule}/steps/${step}`;
const S = (story: number, step: number) => `data/stories.yml#/stories/${story}/steps/${step}`;
/** Another intent of the bot is handed off, so that a text is no hand-over to a host. */
const other = { other: ["intent complain", "action action_to_desk"] };

describe("custom actions", () => {
  const files = rules({ human: ["intent request_human", "action utter_offer", "action action_to_desk"] });

  it("are what the config declares", async () => {
    expect((await judged(files, DIGITAL))[REQUEST]).toEqual(["handed-off", `handed-off none ${R(0, 2)}`]);
    const voice = await judged(files, { actions: { action_to_desk: "voice" } });
    expect(voice[REQUEST]).toEqual(["violated", `voice-transfer none ${R(0, 2)}`]);
  });

  it("end a path as nobody can see where nothing is declared, and say what declares them", async () => {
    expect((await judged(files))[REQUEST]).toEqual(["undecided", `opaque none ${R(0, 2)}`]);
    expect(await hidden(files)).toEqual(['the custom action "action_to_desk"', 'handoff.actions: {"action_to_desk": "digital"}']);
  });

  it("leave an intent to the host of which the config says what it does", async () => {
    expect((await judged(files, { intents: { request_human: "digital" } }))[REQUEST]).toEqual(["handed-off", `handed-off none ${R(0, 2)}`]);
    expect((await judged(files, { intents: { complain: "digital" } }))[REQUEST]).toEqual(["undecided", `opaque none ${R(0, 2)}`]);
  });

  it("are effects while something follows them", async () => {
    const files = rules({ ...other, human: ["intent request_human", "action action_log", "action utter_sorry"] });
    expect((await judged(files, DIGITAL))[REQUEST]).toEqual(["violated", `dead-end none ${R(1, 2)}`]);
  });

  it("are effects at the end too where they are declared to hand nobody over", async () => {
    const files = rules({ ...other, human: ["intent request_human", "action action_log"] });
    const result = await judged(files, { actions: { action_to_desk: "digital", action_log: "none" } });
    expect(result[REQUEST]).toEqual(["violated", `dead-end none ${R(1, 1)}`]);
  });

  it("hide the end of a path that only says which slot they set", async () => {
    const set = (value: string) => `- slot_was_set:\n          - is_premium: ${value}`;
    const files = rules({
      ...other,
      done: ["intent request_human", "action action_connect", set("true")],
      failed: ["intent request_human", "action action_connect", set("false"), "action action_to_desk"],
    });
    expect((await judged(files, DIGITAL))[REQUEST]).toContain(`opaque condition ${R(1, 1)}`);
  });

  it("can be declared as actions of the platform", async () => {
    const result = await judged(files, { declared: { action_to_desk: "transfer:callback" } });
    expect(result[REQUEST]).toEqual(["violated", `callback none ${R(0, 2)}`]);
  });
});

describe("texts", () => {
  const text = ["intent request_human", "action utter_sorry"];

  it("are no answer to a request where the bot hands off elsewhere", async () => {
    expect((await judged(rules({ ...other, human: text }), DIGITAL))[REQUEST]).toEqual(["violated", `dead-end none ${R(1, 1)}`]);
  });

  it("leave it to a host where the bot hands nobody over", async () => {
    expect((await judged(rules({ human: text })))[REQUEST]).toEqual(["undecided", `opaque none ${R(0, 1)}`]);
    const told = await judged(rules({ human: text }), { intents: { request_human: "digital" } });
    expect(told[REQUEST]).toEqual(["handed-off", `handed-off none ${R(0, 1)}`]);
  });

  it.each(["action_restart", "action_back", "action_default_fallback"])("end where %s starts over", async (name) => {
    const result = await judged(rules({ ...other, human: ["intent request_human", `action ${name}`] }), DIGITAL);
    expect(result[REQUEST]).toEqual(["violated", `dead-end none ${R(1, 1)}`]);
  });

  it("a default action that the domain overrides is a custom action", async () => {
    const files = rules({ ...other, human: ["intent request_human", "action action_restart"] }, "actions: [action_restart]");
    expect((await judged(files, DIGITAL))[REQUEST]).toEqual(["undecided", `opaque none ${R(1, 1)}`]);
  });
});

describe("intents", () => {
  it("in one `or` share a handler", async () => {
    const files = rules({ human: ["- or:\n          - intent: request_human\n          - intent: complain", "action action_to_desk"] });
    expect((await judged(files, DIGITAL))[REQUEST]).toEqual(["handed-off", `handed-off none ${R(0, 1)}`]);
  });

  it("may be written as a client sends them", async () => {
    const files = stories({ human: ["- user: /request_human", "action action_to_desk"] });
    expect((await judged(files, DIGITAL))[REQUEST]).toEqual(["handed-off", `handed-off none ${S(0, 1)}`]);
  });

  it("that no path names are unhandled", async () => {
    expect((await judged(rules(other), DIGITAL))[REQUEST]).toEqual(["violated"]);
  });

  it("are not judged by what is not in the project: no path at all", async () => {
    expect(await judged({ "domain.yml": domain() })).toEqual({});
  });

  it("run the action that they trigger", async () => {
    const files = rules(other);
    const triggering = { ...files, "domain.yml": domain().replace("- request_human", "- request_human:\n      triggers: action_to_desk") };
    expect((await judged(triggering, DIGITAL))[REQUEST]).toEqual(["handed-off", "handed-off none domain.yml#/intents/0"]);
  });

  it("that differ by conditions are branches of one request", async () => {
    const files = rules({
      premium: ["intent request_human", "action action_to_desk"],
      others: ["intent request_human", "action utter_sorry"],
    });
    const conditional = {
      ...files,
      "data/rules.yml": files["data/rules.yml"]
        .replace("premium\n", "premium\n    condition:\n      - slot_was_set:\n          - is_premium: true\n")
        .replace("others\n", "others\n    condition:\n      - slot_was_set:\n          - is_premium: false\n"),
    };
    expect((await judged(conditional, DIGITAL))[REQUEST]).toEqual([
      "undecided",
      `dead-end condition ${R(1, 1)}`,
      `handed-off none ${R(0, 1)}`,
    ]);
  });

  it("that wait for the start of a conversation, or for a form, have a condition; one that waits for no form has none", async () => {
    const text = paths("rule", { first: ["intent request_human", "action action_to_desk"] });
    const when = async (condition: string) => {
      const [bot] = await bots({ "domain.yml": domain(), "data/rules.yml": text.replace("first\n", `first\n${condition}\n`) });
      const guards = bot?.flows.flatMap(({ entries, nodes }) =>
        [...entries, ...nodes.flatMap(({ exits }) => exits)].flatMap((each) => each.when ?? []),
      );
      return guards?.map((guard) => (guard.op === "unknown" ? guard.text : guard));
    };
    expect(await when("    conversation_start: true")).toEqual(["the conversation starts"]);
    expect(await when("    condition:\n      - active_loop: contact_form")).toEqual(["the form contact_form is active"]);
    expect(await when("    condition:\n      - active_loop: null")).toEqual([]);
    expect(await when("    condition:\n      - slot_was_set:\n          - is_premium: null")).toEqual([
      { op: "is", variable: "is_premium", values: [null] },
    ]);
  });

  it("of a retrieval group are answered by their own response", async () => {
    const files = {
      "domain.yml": domain("  utter_faq/speak_to_agent:\n    - text: Call us.\n").replace("- complain", "- complain\n  - faq"),
      "data/rules.yml": paths("rule", { ...other, faq: ["intent faq", "action utter_faq"] }),
      "data/nlu.yml": "nlu:\n  - intent: faq/speak_to_agent\n    examples: |\n      - let me speak to an agent\n",
    };
    expect((await judged(files, DIGITAL))["intent faq/speak_to_agent data/nlu.yml#/nlu/0"]).toEqual([
      "violated",
      `dead-end none ${R(1, 1)}`,
    ]);
  });
});

describe("stories", () => {
  it("that begin alike share their questions: the no of a confirmation takes the request back", async () => {
    const files = stories({
      yes: ["intent request_human", "action utter_offer", "intent affirm", "action action_to_desk"],
      no: ["intent request_human", "action utter_offer", "intent deny", "action utter_sorry"],
    });
    expect((await judged(files, DIGITAL))[REQUEST]).toEqual(["handed-off", `dead-end declined ${S(1, 3)}`, `handed-off none ${S(0, 3)}`]);
  });

  it("is refused by its name where the project does not declare it", async () => {
    const told = (answer: string, action: string) => ["intent request_human", "action utter_offer", `intent ${answer}`, `action ${action}`];
    const files = { "data/stories.yml": paths("story", { yes: told("start_now", "action_to_desk"), no: told("deny", "utter_sorry") }) };
    const [outcomes] = Object.values(await judged(files, DIGITAL));
    expect(outcomes).toEqual(["handed-off", `dead-end declined ${S(1, 3)}`, `handed-off none ${S(0, 3)}`]);
  });

  it("a yes that needs nobody is an answer without a person, its no the way on", async () => {
    const files = stories({
      solved: ["intent request_human", "action utter_offer", "intent affirm", "action utter_sorry"],
      unsolved: ["intent request_human", "action utter_offer", "intent deny", "action action_to_desk"],
    });
    expect((await judged(files, DIGITAL))[REQUEST]).toEqual(["handed-off", `dead-end chosen ${S(0, 3)}`, `handed-off none ${S(1, 3)}`]);
  });

  it("branch by what slots hold: opening hours close, other conditions leave it undecided", async () => {
    const by = (slot: string) =>
      stories({
        one: ["intent request_human", "action action_check", `- slot_was_set:\n          - ${slot}: true`, "action action_to_desk"],
        two: ["intent request_human", "action action_check", `- slot_was_set:\n          - ${slot}: false`, "action utter_sorry"],
      });
    expect((await judged(by("is_open"), DIGITAL))[REQUEST]).toEqual([
      "handed-off",
      `dead-end closed ${S(1, 3)}`,
      `handed-off none ${S(0, 3)}`,
    ]);
    expect((await judged(by("is_premium"), DIGITAL))[REQUEST]).toEqual([
      "undecided",
      `dead-end condition ${S(1, 3)}`,
      `handed-off none ${S(0, 3)}`,
    ]);
  });

  it("branch by the answer where that fills the slot: by an entity in its words, or by a button", async () => {
    const way = (name: string) => `- slot_was_set:\n          - contact_way: ${name}`;
    const team =
      'responses:\n  utter_way:\n    - text: "How?"\n      buttons:\n        - title: "Chat"\n          payload: \'/inform{"contact_way": "chat"}\'\n';
    const outcome = async (answer: string, action = "action utter_offer") => {
      const files = stories({
        chat: ["intent request_human", action, answer, way("chat"), "action action_to_desk"],
        phone: ["intent request_human", action, answer, way("phone"), "action utter_sorry"],
      });
      return (await judged({ ...files, "ways.yml": team }, DIGITAL))[REQUEST];
    };
    expect(await outcome("- intent: inform\n        entities:\n          - contact_way: chat")).toContain(`dead-end chosen ${S(1, 4)}`);
    expect(await outcome("intent inform", "action utter_way")).toContain(`dead-end chosen ${S(1, 4)}`);
    expect(await outcome("intent inform")).toContain(`dead-end condition ${S(1, 4)}`);
  });

  it("have no third way by a story that is over before the slot is told", async () => {
    const files = stories({
      one: ["intent request_human", "action action_check", "- slot_was_set:\n          - is_premium: true", "action action_to_desk"],
      two: ["intent request_human", "action action_check", "- slot_was_set:\n          - is_premium: false", "action action_to_desk"],
      short: ["intent request_human", "action action_check"],
    });
    expect((await judged(files, DIGITAL))[REQUEST]).toEqual(["handed-off", `handed-off none ${S(0, 3)}`, `handed-off none ${S(1, 3)}`]);
  });

  // Source: Rasa documentation, "End-to-End Training".
  it("may be written in the words of both sides: a no declines, the bot's own words are said", async () => {
    const files = stories({
      yes: ["intent request_human", '- bot: "Shall I connect you?"', '- user: "yes please"', "action action_to_desk"],
      no: ["intent request_human", '- bot: "Shall I connect you?"', '- user: "no thanks"', '- bot: "As you like."'],
    });
    expect((await judged(files, DIGITAL))[REQUEST]).toEqual(["handed-off", `dead-end declined ${S(1, 3)}`, `handed-off none ${S(0, 3)}`]);
    const unasked = stories({ ...other, talk: ['- user: "who are you"', '- bot: "The garden bot."', "action action_to_desk"] });
    const found = await linted(unasked, { handoff: { actions: { action_to_desk: "digital" } } });
    expect(found.problems("handoff/unreachable-handoff")).toEqual([]);
  });

  it("go on by one of several slot values", async () => {
    const way = (...names: readonly string[]) =>
      names.map((name) => `\n          - slot_was_set:\n              - contact_way: ${name}`).join("");
    const by = (first: string) =>
      stories({
        one: ["intent request_human", "action action_check", first, "action action_to_desk"],
        two: ["intent request_human", "action action_check", "- slot_was_set:\n          - contact_way: fax", "action utter_sorry"],
      });
    const found = async (first: string) => {
      const [bot] = await bots(by(first));
      return bot?.flows.flatMap(({ nodes }) => nodes.flatMap(({ exits }) => exits.flatMap(({ when }) => (when ? [when] : []))));
    };
    const either = { op: "is", variable: "contact_way" };
    expect(await found(`- or:${way("chat", "phone")}`)).toContainEqual({
      op: "or",
      guards: [
        { ...either, values: ["chat"] },
        { ...either, values: ["phone"] },
      ],
    });
    expect((await judged(by(`- or:${way("chat", "phone")}`), DIGITAL))[REQUEST]).toContain(`handed-off none ${S(0, 3)}`);
  });

  it("pass a single slot step: it says what was set", async () => {
    const steps = ["intent request_human", "- slot_was_set:\n          - is_premium: true", "action action_to_desk"];
    expect((await judged(stories({ one: steps }), DIGITAL))[REQUEST]).toEqual(["handed-off", `handed-off none ${S(0, 2)}`]);
  });

  it("go on at checkpoints", async () => {
    const files = stories({
      ask: ["intent request_human", "action utter_offer", "- checkpoint: offered"],
      yes: ["- checkpoint: offered", "intent affirm", "action action_to_desk"],
      no: ["- checkpoint: offered", "intent deny", "action utter_sorry"],
    });
    expect((await judged(files, DIGITAL))[REQUEST]).toEqual(["handed-off", `dead-end declined ${S(2, 2)}`, `handed-off none ${S(1, 2)}`]);
  });

  it("are lost at a checkpoint with which none begins", async () => {
    const files = stories({
      ...other,
      ask: ["intent request_human", "action utter_offer", "- checkpoint: offered"],
      yes: ["- checkpoint: ofered", "intent affirm", "action action_to_desk"],
    });
    expect((await judged(files, DIGITAL))[REQUEST]).toEqual(["undecided", `opaque none ${S(1, 2)}`]);
    const found = await linted(files, { handoff: { actions: { action_to_desk: "digital" } } });
    expect(found.problems("handoff", "structure/unknown-target")).toEqual([`error structure/unknown-target ${S(1, 2)}/checkpoint`]);
  });

  it("survive checkpoints that lead in a circle", async () => {
    const files = stories({
      ask: ["intent request_human", "- checkpoint: a"],
      loop: ["- checkpoint: a", "- slot_was_set:\n          - is_open: true", "- checkpoint: a"],
    });
    expect(Object.keys(await judged(files, DIGITAL))).toEqual([REQUEST]);
  });

  it("that begin with an action go on wherever it was run", async () => {
    const files = rules({
      offer: ["intent request_human", "action utter_offer", "action action_options"],
      go: ["action action_options", "intent affirm", "action action_to_desk"],
      stay: ["action action_options", "intent deny", "action utter_sorry"],
    });
    expect((await judged(files, DIGITAL))[REQUEST]).toEqual(["handed-off", `dead-end declined ${R(2, 2)}`, `handed-off none ${R(1, 2)}`]);
  });

  it("wait for the customer whether or not they say so", async () => {
    const listen = "action action_listen";
    const files = rules({
      offer: ["intent request_human", "action utter_offer", listen],
      yes: ["action utter_offer", listen, "intent affirm", "action action_to_desk", listen],
      no: ["action utter_offer", "intent deny", "action utter_sorry", listen],
    });
    expect((await judged(files, DIGITAL))[REQUEST]).toEqual(["handed-off", `dead-end declined ${R(2, 2)}`, `handed-off none ${R(1, 3)}`]);
  });

  it("wait for nothing but a refusal behind a custom action: only the action can have handed over", async () => {
    const files = rules({
      ...other,
      human: ["intent request_human", "action action_connect"],
      stay: ["action action_connect", "intent deny", "action utter_sorry"],
    });
    expect((await judged(files, DIGITAL))[REQUEST]?.[0]).toBe("undecided");
  });

  it("leave open what follows a rule that does not wait", async () => {
    const files = rules({ ...other, human: ["intent request_human", "action utter_offer"] });
    const open = { ...files, "data/rules.yml": `${files["data/rules.yml"]}\n    wait_for_user_input: false\n` };
    expect((await judged(open, DIGITAL))[REQUEST]).toEqual(["undecided", "opaque none data/rules.yml#/rules/1"]);
    const more = { ...open, "data/stories.yml": paths("story", { more: ["action utter_offer", "action action_to_desk"] }) };
    expect((await judged(more, DIGITAL))[REQUEST]).toEqual(["handed-off", `handed-off none ${S(0, 1)}`]);
  });

  it("give way to a rule in the middle of a conversation too", async () => {
    const files = {
      ...rules({ human: ["intent request_human", "action action_to_desk"] }),
      "data/stories.yml": paths("story", { old: ["intent complain", "action utter_offer", "intent request_human", "action utter_sorry"] }),
    };
    expect((await judged(files, DIGITAL))[REQUEST]).toEqual(["handed-off", `handed-off none ${R(0, 1)}`]);
  });

  it("give way to a rule", async () => {
    const files = {
      ...rules({ human: ["intent request_human", "action action_to_desk"] }),
      "data/stories.yml": paths("story", { old: ["intent request_human", "action utter_sorry"] }),
    };
    expect((await judged(files, DIGITAL))[REQUEST]).toEqual(["handed-off", `handed-off none ${R(0, 1)}`]);
  });
});

describe("forms", () => {
  const forms = (more = "") => `forms:
  contact_form:
    required_slots: [contact_way]
actions: [action_to_desk]
${more}`;
  const begin = ["intent request_human", "action contact_form", "- active_loop: contact_form"];
  const when = (value: string) => `- slot_was_set:\n          - contact_way: ${value}`;
  const buttons = `  utter_ask_contact_way:
    - text: How do you want to go on?
      buttons:
        - title: Chat with somebody
          payload: '/inform{"contact_way": "chat"}'
        - title: Read our phone list
          payload: '/inform{"contact_way": "phone"}'
`;

  it("ask for their slots, then go on where they are filled", async () => {
    const files = rules({ begin, end: ["action contact_form", "- active_loop: null", "action action_to_desk"] }, forms());
    expect((await judged(files, DIGITAL))[REQUEST]).toEqual(["handed-off", `handed-off none ${R(1, 2)}`]);
  });

  it("rest where nothing goes on: the path stops before the first question", async () => {
    const files = rules({ ...other, begin: ["intent request_human", "action utter_offer", ...begin.slice(1)] }, forms());
    expect((await judged(files, DIGITAL))[REQUEST]).toEqual(["violated", `dead-end none ${R(1, 1)}`]);
  });

  it("are questions whose answers later conditions read", async () => {
    const files = rules(
      {
        begin,
        chat: ["action contact_form", "- active_loop: null", when("chat"), "action action_to_desk"],
        phone: ["action contact_form", "- active_loop: null", when("phone"), "action utter_sorry"],
      },
      buttons + forms(),
    );
    const result = await judged(files, DIGITAL);
    expect(result[REQUEST]).toEqual(["handed-off", `dead-end chosen ${R(2, 3)}`, `handed-off none ${R(1, 3)}`]);
  });

  it("hear a refusal meanwhile", async () => {
    const files = rules({ begin, end: ["action contact_form", "- active_loop: null", "action action_to_desk"] }, forms());
    const stop = paths("story", {
      stop: [...begin, "intent deny", "action action_deactivate_loop", "- active_loop: null", "action utter_sorry"],
    });
    expect((await judged({ ...files, "data/stories.yml": stop }, DIGITAL))[REQUEST]).toEqual([
      "handed-off",
      `dead-end declined ${S(0, 6)}`,
      `handed-off none ${R(1, 2)}`,
    ]);
  });

  it("are known by their loop where the domain is not in the project", async () => {
    const files = {
      "rules.yml": paths("rule", { begin, end: ["action contact_form", "- active_loop: null", "action action_to_desk"] }),
    };
    expect((await judged(files, DIGITAL))["intent request_human rules.yml#/rules/0/steps/0/intent"]).toEqual([
      "handed-off",
      "handed-off none rules.yml#/rules/1/steps/2",
    ]);
  });

  it("know their slots in every notation", async () => {
    const labels = async (written: string) => {
      const [bot] = await bots(rules({ begin }, written));
      return bot?.flows[0]?.nodes.filter(({ kind }) => kind === "ask").map(({ label }) => label);
    };
    expect(await labels(forms())).toEqual(["contact_form: contact_way"]);
    expect(await labels("forms:\n  contact_form:\n    required_slots:\n      contact_way:\n        - type: from_text\n")).toEqual([
      "contact_form: contact_way",
    ]);
    expect(await labels("forms:\n  - contact_form\n")).toEqual(["contact_form"]);
  });
});

describe("fallbacks", () => {
  it("are the rule for words that are not understood, and the actions that policies run", async () => {
    const files = {
      ...rules({ low: ["intent nlu_fallback", "action utter_sorry"] }),
      "config.yml": "policies:\n  - name: RulePolicy\n    core_fallback_action_name: action_to_desk\n",
    };
    const [bot] = await bots(files, DIGITAL);
    expect(bot?.platformFallback).toBe(true);
    const nodes = bot?.fallbacks?.map(({ node }) => bot.flows[0]?.nodes.find(({ id }) => id === node)?.label);
    expect(nodes).toEqual(["action_to_desk", "utter_sorry"]);
  });

  /** Rasa documentation, "Fallback and Human Handoff": whoever is not understood twice comes to action_default_fallback. */
  it("of two stages end in the default fallback, which the project may overwrite", async () => {
    const low = ["intent nlu_fallback", "action action_two_stage_fallback", "- active_loop: action_two_stage_fallback"];
    const files = {
      ...rules({ human: ["intent request_human", "action action_to_desk"], low }),
      "config.yml": "policies:\n  - name: RulePolicy\n",
    };
    const fallback = async (actions: Readonly<Record<string, "digital">>) =>
      (await linted(files, { handoff: { actions } })).problems("failure");
    expect(await fallback({ action_to_desk: "digital" })).toEqual([`info failure/fallback-no-escalation ${R(1, 1)}`]);
    expect(await fallback({ action_to_desk: "digital", action_default_fallback: "digital" })).toEqual([]);
  });
});
