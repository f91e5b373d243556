import { describe, expect, it } from "vitest";
import { mendWith, type Pair, replaced } from "./mended.ts";
import { bot, DESK, expectFix, mendRule, NOTE, opening, studio, widget } from "./one-rule.ts";

const RULE = "handoff/no-dead-end";
const CHAT = { handoff: { target: { queue: "Chat" } } };
const NEW_DESK = "  handoff:\n    type: transfer\n    transfer:\n      type: digital\n      queue: Chat\n";
/** A botflow file with a new handoff at its end. */
const withDesk = (text: string, ...pairs: readonly Pair[]) => replaced(text, ...pairs) + NEW_DESK;
/** What the fix makes of a botflow file; the same text where there is none. */
async function fixed([path, text]: readonly [string, string], config = CHAT): Promise<string> {
  const { texts, refused } = await mendRule(RULE, { [path]: text }, config);
  expect(refused).toEqual([]);
  return texts.get(path) ?? text;
}

describe("a path that ends the conversation hands over before that: a botflow file", () => {
  it("leads what comes to the end to a new handoff", async () => {
    const file = bot("moment", "moment: {type: say, text: One moment, next: bye}", "bye: {type: end}");
    expect(await fixed(file)).toBe(withDesk(file[1], ["next: bye", "next: handoff"]));
  });

  it("leads all that comes to the end, to the one handoff that the flow has", async () => {
    const file = bot(
      "look",
      "look: {type: effect, action: look, next: moment, failure: bye}",
      "moment: {type: branch, on: is it Monday, cases: [{is: 'yes', next: one}], default: two}",
      "one: {type: say, text: One, next: bye}",
      "two: {type: say, text: Two, next: bye}",
      "bye: {type: end}",
      "other: {type: ask, text: More?, noMatch: desk}",
      DESK,
      NOTE,
    );
    expect(await fixed(file)).toBe(replaced(file[1], ["One, next: bye", "One, next: desk"], ["Two, next: bye", "Two, next: desk"]));
  });

  it("hands over instead of going back to the menu", async () => {
    const file = bot("sorry", "sorry: {type: say, text: Nobody is here, next: hello}");
    expect(await fixed(file)).toBe(withDesk(file[1], ["here, next: hello", "here, next: handoff"]));
  });

  it("leaves alone who comes to the same end without asking, and who wants nobody any more", async () => {
    const others = bot("moment", "moment: {type: say, text: One moment, next: bye}", "bye: {type: end}");
    const shared: [string, string] = [others[0], others[1].replace("next: hello}", "next: bye}")];
    expect(await fixed(shared)).toBe(withDesk(shared[1], ["moment, next: bye", "moment, next: handoff"]));
    const confirm = "sure: {type: ask, text: Shall I connect you with an agent?, confirm: true, yes: moment, no: bye, noMatch: desk}";
    const declined = bot("sure", confirm, "moment: {type: say, text: One moment, next: bye}", "bye: {type: end}", DESK, NOTE);
    expect(await fixed(declined)).toBe(replaced(declined[1], ["moment, next: bye", "moment, next: desk"]));
    const same = bot("sure", confirm.replace("no: bye", "no: moment"), "moment: {type: say, text: Thank you}", DESK, NOTE);
    expect(await fixed(same)).toBe(same[1]);
  });
});

describe("a path that ends the conversation hands over before that", () => {
  const topic = (end: string) => `kind: AdaptiveDialog
beginDialog:
  kind: OnEscalate
  id: main
  actions:
    - kind: SendActivity
      id: sorry
      activity: Nobody is here.

    ${end}
      id: end # the old end
`;
  it.each(["kind: EndConversation", "kind: EndDialog\n      clearTopicQueue: true", "kind: CancelAllDialogs"])(
    "in the place of Copilot's %s, whose id stays",
    async (end) => {
      const { texts } = await mendWith({ "topics/Escalate.mcs.yml": topic(`- ${end}`) }, {}, true, RULE);
      expect(texts.get("topics/Escalate.mcs.yml")).toBe(
        `${topic("- kind: TransferConversationV2")}      transferType:\n        kind: TransferToAgent\n`,
      );
    },
  );

  it.each(["EndDialog", "CancelAllDialogs"])("in front of Composer's %s, which follows it", async (end) => {
    const dialog = (handoff: string) => `{
  "$kind": "Microsoft.AdaptiveDialog",
  "recognizer": { "$kind": "Microsoft.RegexRecognizer", "intents": [{ "intent": "human", "pattern": "talk to a human" }] },
  "triggers": [{
    "$kind": "Microsoft.OnIntent",
    "intent": "human",
    "actions": [
      { "$kind": "Microsoft.SendActivity", "activity": "Bye" },${handoff}
      { "$kind": "Microsoft.${end}" }
    ]
  }]
}
`;
    const { texts } = await mendWith({ "bot.dialog": dialog("") }, { target: { skill: "Chat" } }, true, RULE);
    const handoff = { $kind: "Microsoft.SendHandoffActivity", context: { Skill: "Chat" } };
    expect(JSON.parse(texts.get("bot.dialog") ?? "")).toEqual(JSON.parse(dialog(`${JSON.stringify(handoff)},`)));
  });

  it("in the place of watsonx's end of a session", async () => {
    const skill = (item: string) => `{
  "name": "Shop", "language": "en",
  "intents": [{ "intent": "human", "examples": [{ "text": "talk to a human" }] }],
  "dialog_nodes": [{
    "dialog_node": "node_1", "type": "standard", "conditions": "#human",
    "output": { "generic": [{ "response_type": "text", "values": [{ "text": "Bye" }] }, ${item}] }
  }]
}
`;
    const files = { "skill.json": skill('{ "response_type": "end_session" }') };
    const { texts } = await mendWith(files, { target: { department: "Chat" } }, true, RULE);
    const target = '"transfer_info": { "target": { "service_desk": { "department": "Chat" } } }';
    expect(JSON.parse(texts.get("skill.json") ?? "")).toEqual(JSON.parse(skill(`{ "response_type": "connect_to_agent", ${target} }`)));
  });

  it("instead of Studio's way back to the menu", async () => {
    const sorry = widget("sorry", "send-message", [{ event: "sent", next: "ask" }, { event: "failed" }], { body: "Nobody is here" });
    const flex = widget("desk", "send-to-flex", [{ event: "callComplete" }, { event: "failedToEnqueue", next: "ask" }], {
      workflow: "WW01",
    });
    await expectFix(RULE, studio(...opening("sorry"), sorry, flex), {}, [
      '"event": "sent",\n          "next": "ask"',
      '"event": "sent",\n          "next": "desk"',
    ]);
  });
});

describe("exits of one node that lead nowhere go to the failure target at once", () => {
  const config = { handoff: { failureTarget: { node: "note" } } };
  it("those of an error and of a time-out", () =>
    expectFix(
      "failure/error-branch",
      bot("look", "look: {type: effect, action: look, next: desk, failure: bye, timeout: bye}", "bye: {type: end}", DESK, NOTE),
      config,
      ["failure: bye", "failure: note"],
      ["timeout: bye", "timeout: note"],
    ));

  it("those of silence and of misunderstanding", () =>
    expectFix(
      "failure/no-input",
      bot("topic", "topic: {type: ask, text: Which shop?, next: desk, noInput: bye, noMatch: bye}", "bye: {type: end}", DESK, NOTE),
      config,
      ["noInput: bye", "noInput: note"],
      ["noMatch: bye", "noMatch: note"],
    ));
});
