import { describe, expect, it } from "vitest";
import { bot, DESK, expectFix, mendRule, NOTE, opening, option, studio, titles, widget } from "./one-rule.ts";

describe("handoff/no-endless-loop: what closes the circle leads to a person", () => {
  const rule = "handoff/no-endless-loop";
  const lookup = "lookup: {type: effect, action: crm.lookup, next: retry}";
  const retry = "retry: {type: say, text: Just a moment., next: lookup}";

  it("to the one handoff of the flow", () =>
    expectFix(rule, bot("lookup", lookup, retry, DESK, NOTE), {}, ["moment., next: lookup}", "moment., next: desk}"]));

  it("to a new one, where the config gives the queue", () =>
    expectFix(rule, bot("lookup", lookup, retry), { handoff: { target: { queue: "Chat" } } }, [
      "moment., next: lookup}\n",
      "moment., next: handoff}\n  handoff:\n    type: transfer\n    transfer:\n      type: digital\n      queue: Chat\n",
    ]));

  it("by one of two exits that come back, which is enough", () => {
    const log = "log: {type: effect, action: log, next: lookup, failure: lookup}";
    return expectFix(rule, bot("lookup", lookup.replace("retry", "log"), log, DESK, NOTE), {}, [
      "next: lookup, failure",
      "next: desk, failure",
    ]);
  });

  it("in a Studio flow, too", () =>
    expectFix(
      rule,
      studio(
        ...opening("wait"),
        widget(
          "wait",
          "send-message",
          [
            { event: "sent", next: "again" },
            { event: "failed", next: "again" },
          ],
          { body: "One moment." },
        ),
        widget("again", "set-variables", [{ event: "next", next: "wait" }], { variables: [{ key: "waited", value: "yes" }] }),
        widget("desk", "send-to-flex", [{ event: "callComplete" }, { event: "failedToEnqueue" }, { event: "callFailure" }], {
          workflow: "WW01",
        }),
      ),
      {},
      ['"event": "next",\n          "next": "wait"', '"event": "next",\n          "next": "desk"'],
    ));

  it("not where others run in the same circle, who have not asked", async () => {
    const [path, text] = bot("lookup", lookup, retry, DESK, NOTE);
    const { texts } = await mendRule(rule, { [path]: text.replace("next: hello", "next: retry") });
    expect([...texts]).toEqual([]);
  });
});

describe("failure/unbounded-retry: the tries are counted, the last one leads to a person", () => {
  const rule = "failure/unbounded-retry";
  const question = "number: {type: ask, text: What is your order number?, next: desk, noMatch: number}";

  it("of a question that is asked again at once", () =>
    expectFix(rule, bot("number", question, DESK, NOTE), {}, ["noMatch: number}", "noMatch: desk, maxAttempts: 3}"]));

  it("not where something is said on the way back, which would be lost", async () => {
    const again = "again: {type: say, text: That is no order number., next: number}";
    const { texts, result } = await mendRule(
      rule,
      Object.fromEntries([bot("number", question.replace("noMatch: number", "noMatch: again"), again, DESK, NOTE)]),
    );
    expect([...texts]).toEqual([]);
    expect(result.problems.map((problem) => problem.rule.id)).toContain(rule);
  });
});

describe("failure/unaudited: a variable is set where a handoff failed", () => {
  const rule = "failure/unaudited";
  const SORRY = ["sorry: {type: say, text: Please try again later., next: bye}", "bye: {type: end}"];

  it("behind each of its failures, and the path goes on as it did", () =>
    expectFix(
      rule,
      bot("desk", DESK.replace("failure: note", "failure: sorry, timeout: bye"), ...SORRY, NOTE),
      option(rule, "variable", "handoff.failed"),
      ["failure: sorry, timeout: bye", "failure: failed, timeout: failed2"],
      [
        "form: contact}}\n",
        "form: contact}}\n  failed:\n    type: effect\n    sets:\n      handoff.failed: failure\n    next: sorry\n" +
          "  failed2:\n    type: effect\n    sets:\n      handoff.failed: timeout\n    next: bye\n",
      ],
    ));

  it("of a Studio flow", async () => {
    const sorry = widget("sorry", "send-message", [{ event: "sent" }, { event: "failed" }], { body: "Nobody is there." });
    const desk = (next: string) =>
      widget("desk", "send-to-flex", [{ event: "callComplete" }, { event: "failedToEnqueue", next }, { event: "callFailure" }], {
        workflow: "WW01",
      });
    const failed = {
      ...widget("failed", "set-variables", [{ event: "next", next: "sorry" }]),
      properties: { offset: { x: 0, y: 0 }, variables: [{ key: "handoff", value: "failure" }] },
    };
    const [path, text] = studio(...opening("desk"), desk("sorry"), sorry);
    const { texts, refused } = await mendRule(rule, { [path]: text }, option(rule, "variable", "handoff"));
    expect(refused).toEqual([]);
    expect(texts.get(path)).toBe(studio(...opening("desk"), desk("failed"), sorry, failed)[1]);
  });

  it("says what the config must give", async () => {
    const [path, text] = bot("desk", DESK.replace("failure: note", "failure: sorry"), ...SORRY, NOTE);
    expect(titles(await mendRule(rule, { [path]: text }))).toContain(
      "Give this rule the option `variable` in the config: what is set where a handoff failed",
    );
  });
});

describe("handoff/language-missing: the handoff is written for the other languages, too", () => {
  const rule = "handoff/language-missing";

  it("in Dialogflow ES", async () => {
    const agent = JSON.stringify({ displayName: "Garden shop", language: "en", supportedLanguages: ["de", "fr"] });
    const intent = `{
  "id": "5b1e8f20-0000-4000-8000-000000000014",
  "name": "Talk to a human",
  "auto": true,
  "contexts": [],
  "responses": [
    {
      "affectedContexts": [],
      "parameters": [],
      "messages": [
        { "type": "4", "lang": "en", "payload": { "action": "handoff" } },
        { "type": "0", "lang": "de", "speech": ["Einen Moment, bitte."] }
      ]
    }
  ],
  "webhookUsed": false,
  "fallbackIntent": false,
  "events": []
}
`;
    const { texts, refused } = await mendRule(rule, { "agent.json": agent, "intents/Talk to a human.json": intent });
    expect(refused).toEqual([]);
    const last = '"Einen Moment, bitte."] }';
    const after = JSON.parse(texts.get("intents/Talk to a human.json") ?? "");
    expect(after.responses[0].messages).toEqual([
      { type: "4", lang: "en", payload: { action: "handoff" } },
      { type: "0", lang: "de", speech: ["Einen Moment, bitte."] },
      { type: "4", lang: "de", payload: { action: "handoff" } },
      { type: "4", lang: "fr", payload: { action: "handoff" } },
    ]);
    expect(texts.get("intents/Talk to a human.json")?.startsWith(intent.slice(0, intent.indexOf(last) + last.length))).toBe(true);
  });
});

describe("compliance/bot-disclosure: the config's sentence is added", () => {
  const rule = "compliance/bot-disclosure";
  const config = option(rule, "text", "I am a bot.");
  const flow = (...nodes: readonly string[]): readonly [string, string] => [
    "bot.yaml",
    `format: botflow/1\nname: Garden shop\nchannels: [chat]\nstart: hello\nnodes:\n${nodes.map((node) => `  ${node}\n`).join("")}`,
  ];
  const MENU = "menu: {type: ask, text: What can I do for you?, next: bye}";
  const BYE = "bye: {type: end}";

  it("behind the greeting", () =>
    expectFix(rule, flow('hello: {type: say, text: "Hi, this is Lisa!", next: menu}', MENU, BYE), config, [
      '"Hi, this is Lisa!"',
      '"Hi, this is Lisa! I am a bot."',
    ]));

  it("in front of the question where nothing is said before it", () =>
    expectFix(rule, flow("hello: {type: effect, action: log, next: menu}", MENU, BYE), config, ["What can", "I am a bot. What can"]));

  it("is refused where the sentence does not say it", async () => {
    const [path, text] = flow(MENU.replace("menu", "hello"), BYE);
    const { refused } = await mendRule(rule, { [path]: text }, option(rule, "text", "I am Lisa."));
    expect(refused.map(({ reason }) => reason)).toEqual([`the problem ${rule} is still there`]);
  });
});
