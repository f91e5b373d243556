import { describe, expect, it } from "vitest";
import { bots, DIGITAL, domain, judged, paths } from "./support.ts";

const REQUEST = "intent request_human domain.yml#/intents/0";
const AT = "domain.yml#/responses/utter_go";
const answering = (response: string, more: Readonly<Record<string, readonly string[]>> = {}) => ({
  "domain.yml": domain(`  utter_go:\n${response}`),
  "rules.yml": paths("rule", { human: ["intent request_human", "action utter_go"], ...more }),
});
const custom = (payload: string) => `    - text: One moment.\n      custom: ${payload}\n`;

describe("payloads", () => {
  it.each([
    ['{"action": "handoff"}', "handed-off"],
    ['{"type": "event", "name": "transfer", "activityParams": {"transferTarget": "tel:+15550100"}}', "violated"],
    ['{"type": "event", "name": "handover", "activityParams": {"transferTarget": "sip:desk@garden.example"}}', "violated"],
    ['{"cvg_call_forward": {"destinationNumber": "+15550100"}}', "violated"],
    ['{"cvg_call_bridge": {"headNumber": "+15550100", "extensionLength": 2}}', "violated"],
    ['{"verb": "dial", "target": [{"type": "phone", "number": "+15550100"}]}', "violated"],
    ['{"action": "transfer", "target": "tel:+15550100"}', "violated"],
  ])("of known receivers hand over: %s", async (payload, verdict) => {
    const kind = verdict === "handed-off" ? "handed-off" : "voice-transfer";
    expect((await judged(answering(custom(payload))))[REQUEST]).toEqual([verdict, `${kind} none ${AT}/0`]);
  });

  it("are what the config declares, before any convention", async () => {
    const payload = custom('{"handoff_host": "desk", "action": "handoff"}');
    const declared = (route: "voice" | "none") => judged(answering(payload), { payloads: [{ when: { handoff_host: "desk" }, route }] });
    expect((await declared("voice"))[REQUEST]).toEqual(["violated", `voice-transfer none ${AT}/0`]);
    expect((await declared("none"))[REQUEST]?.[0]).toBe("undecided");
  });

  it("may be texts that the config declares", async () => {
    const result = await judged(answering("    - text: __handoff__\n"), { texts: [{ matches: "^__handoff__$", route: "digital" }] });
    expect(result[REQUEST]).toEqual(["handed-off", `handed-off none ${AT}/0`]);
  });
});

describe("variants", () => {
  const dial = '{"verb": "dial", "target": [{"number": "+15550100"}]}';

  it("for a channel are sent on that channel only", async () => {
    const response = `    - channel: jambonz\n      custom: ${dial}\n    - custom: {"action": "handoff"}\n`;
    expect((await judged(answering(response)))[REQUEST]).toEqual(["handed-off", `handed-off none ${AT}/1`]);
  });

  it("for the connectors of the credentials leave none without", async () => {
    const variants = (...labels: string[]) =>
      labels.map((label) => `    - channel: ${label}\n      custom: {"action": "handoff"}\n`).join("");
    const told = async (response: string, ...connectors: string[]) => {
      const credentials = connectors.map((name) => `${name}:\n  token: x\n`).join("");
      return (await judged({ ...answering(response), "credentials.yml": credentials }))[REQUEST]?.[0];
    };
    expect(await told(variants("slack"), "slack", "audiocodes")).toBe("handed-off");
    expect(await told(variants("slack", "telegram"), "slack", "telegram")).toBe("handed-off");
    // On the other one nothing is sent.
    expect(await told(variants("slack"), "slack", "telegram")).toBe("undecided");
  });

  it("with a condition are sent where it holds, else those without", async () => {
    const response = `    - condition:\n        - {type: slot, name: is_premium, value: true}\n      custom: {"action": "handoff"}\n    - text: Please write to us.\n`;
    expect((await judged(answering(response)))[REQUEST]).toEqual([
      "undecided",
      "dead-end condition rules.yml#/rules/0/steps/1",
      `handed-off none ${AT}/0`,
    ]);
  });

  it("that differ are picked by chance", async () => {
    const response = '    - custom: {"action": "handoff"}\n    - text: Please write to us.\n';
    expect((await judged(answering(response)))[REQUEST]?.[0]).toBe("undecided");
  });
});

describe("buttons", () => {
  const menu = (title: string, payload: string) =>
    `    - text: Hello\n      buttons:\n        - title: ${title}\n          payload: '${payload}'\n        - title: Complain\n          payload: /complain\n`;
  const files = (title: string, payload: string, more: Readonly<Record<string, readonly string[]>>) => ({
    "domain.yml": domain(`  utter_menu:\n${menu(title, payload)}`).replace("- complain", "- complain\n  - greet\n  - choose"),
    "rules.yml": paths("rule", { greet: ["intent greet", "action utter_menu"], ...more }),
  });

  it("that send a request are another way to it, no request of their own", async () => {
    const project = files("Talk to a gardener", "/request_human", { human: ["intent request_human", "action action_to_desk"] });
    expect(await judged(project, DIGITAL)).toEqual({ [REQUEST]: ["handed-off", "handed-off none rules.yml#/rules/1/steps/1"] });
  });

  it("that ask for a person by another intent are choices, with what they fill known", async () => {
    const project = {
      ...files("Talk to an agent", '/choose{"contact_way": "chat"}', { human: ["intent request_human", "action action_to_desk"] }),
      "stories.yml": paths("story", {
        chat: ["intent choose", "- slot_was_set:\n          - contact_way: chat", "action action_to_desk"],
        phone: ["intent choose", "- slot_was_set:\n          - contact_way: phone", "action utter_sorry"],
      }),
    };
    expect((await judged(project, DIGITAL))["choice Talk to an agent domain.yml#/responses/utter_menu/0/buttons/0"]).toEqual([
      "handed-off",
      "handed-off none stories.yml#/stories/0/steps/2",
    ]);
  });

  it("behind a request are its answers", async () => {
    const response =
      "    - text: How?\n      buttons:\n        - title: Chat\n          payload: /affirm\n        - title: Write to us\n          payload: /complain\n";
    const project = answering(response, {
      chat: ["intent affirm", "action action_to_desk"],
      write: ["intent complain", "action utter_sorry"],
    });
    expect((await judged(project, DIGITAL))[REQUEST]).toEqual([
      "handed-off",
      "dead-end chosen rules.yml#/rules/2/steps/1",
      "handed-off none rules.yml#/rules/1/steps/1",
    ]);
  });

  /** Rasa documentation, "Default Actions": action_default_fallback sends utter_default where it is defined. */
  it("of what the fallback says are offered there", async () => {
    const buttons = menu("Talk to an agent", "/choose");
    const said = (name: string) => ({
      "domain.yml": domain(`  ${name}:\n${buttons}`).replace("- complain", "- complain\n  - greet\n  - choose"),
      "rules.yml": paths("rule", {
        lost: ["intent greet", "action action_default_fallback"],
        choose: ["intent choose", "action action_to_desk"],
      }),
    });
    const choice = "choice Talk to an agent domain.yml#/responses/utter_default/0/buttons/0";
    expect((await judged(said("utter_default"), DIGITAL))[choice]).toEqual(["handed-off", "handed-off none rules.yml#/rules/1/steps/1"]);
    expect(Object.keys(await judged(said("utter_menu"), DIGITAL)).filter((each) => each.startsWith("choice"))).toEqual([]);
  });

  it("of the fallback leave what is written behind it aside: it goes back to where the talk was", async () => {
    const files = {
      "domain.yml": domain(`  utter_default:\n${menu("Hours", "/complain")}`),
      "rules.yml": paths("rule", {
        human: ["intent request_human", "action action_default_fallback", "action action_to_desk"],
        other: ["intent complain", "action action_to_desk"],
      }),
    };
    expect((await judged(files, DIGITAL))[REQUEST]).toEqual(["handed-off", "handed-off none rules.yml#/rules/1/steps/1"]);
  });
});

describe("actions that the domain does not list", () => {
  it("are noted, default actions and answers of retrieval groups are known", async () => {
    const files = {
      "domain.yml": `intents: [faq]\nactions: [action_handoff]\nresponses:\n  utter_faq/hours:\n    - text: Always.\n`,
      "rules.yml": paths("rule", {
        one: [
          "intent faq",
          "action utter_faq",
          "action action_listen",
          "action action_handof",
          "action utter_ask_rephrase",
          "action action_apply_discovered_value",
          "action utter_ask_confirm_discovered_value",
        ],
      }),
    };
    const [bot] = await bots(files);
    expect(bot?.defects).toMatchObject([{ kind: "unknown-action", type: "action_handof", at: { pointer: "/rules/0/steps/3/action" } }]);
    // What the config declares is there.
    for (const options of [{ actions: { action_handof: "none" } }, { declared: { action_handof: "effect" } }] as const)
      expect((await bots(files, options))[0]?.defects).toEqual([]);
  });

  it("may stand in what does not parse", async () => {
    const rules = paths("rule", { one: ["intent faq", "action action_handoff", "action utter_hours"] });
    const domain = "intents: [faq]\nactions: [action_lookup]\nresponses:\n  utter_faq:\n    - text: Always.\n";
    const [whole] = await bots({ "domain.yml": domain, "rules.yml": rules });
    expect(whole?.defects).toHaveLength(2);
    const [cut] = await bots({ "domain.yml": `${domain}  utter_hours: [\n`, "rules.yml": rules });
    expect(cut?.intents.map(({ name }) => name)).toEqual(["faq"]);
    expect(cut?.defects).toEqual([]);
  });
});
