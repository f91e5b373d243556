import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { ASKS, agent, HANDS_OFF, intent, judged, phrase, written } from "./support.ts";

const files = agent({ "Talk to a human": { phrases: ASKS, says: "One moment." }, "leak.report": HANDS_OFF });
const HUMAN = "intents/Talk to a human.json";

describe("an export", () => {
  it("is one bot, named as its file says, with one flow", async () => {
    const { report } = await judged(files);
    expect(report.files.map(({ file, platform, flows }) => [file, platform, flows])).toContainEqual([
      "agent.json",
      "dialogflow-es",
      ["Water"],
    ]);
    expect(report.requests.map(({ id, flow, why }) => [id, flow, why])).toEqual([["Water/Talk to a human", "Water", "name"]]);
  });

  it("is read out of a zip, whatever folder and rubbish the zip adds", async () => {
    const content = zipSync({
      ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`Water/${path}`, strToU8(String(text))])),
      "__MACOSX/Water/intents/._x.json": strToU8("\u0000\u0001"),
    });
    const { problems } = await judged({ "Water.zip": content });
    expect(problems).toEqual([`error handoff/no-dead-end Water.zip!/Water/${HUMAN}`]);
  });

  it("shares nothing with another one beside it", async () => {
    const other = agent({ "Talk to a human": { phrases: ASKS, says: "One moment." } }, { displayName: "Power" }, "power/");
    const { requests, report } = await judged({ ...other, ...agent({ "leak.report": HANDS_OFF }, {}, "water/") });
    expect(requests).toEqual({ "Talk to a human": `undecided power/${HUMAN}` });
    expect(report.requests.map(({ id }) => id)).toEqual(["Power/Talk to a human"]);
  });

  it("is called like its folder where its file gives no name", async () => {
    const { report } = await judged(agent({ "Talk to a human": { phrases: ASKS } }, { displayName: "" }, "old%20bots/help/"));
    expect(report.requests.map(({ id }) => id)).toEqual(["help/Talk to a human"]);
  });

  it("may hold a stray file, and files of no concern", async () => {
    const stray = {
      "intents/agent.json": files["agent.json"] ?? "",
      "entities/city.json": written({ name: "city", isOverridable: true }),
      "entities/city_entries_en.json": written([{ value: "Bath", synonyms: ["Bath"] }]),
      "customSmalltalkResponses_en.json": written([{ action: "smalltalk.agent.real", customAnswers: ["I am a bot."] }]),
    };
    expect((await judged({ ...files, ...stray })).problems).toEqual([`error handoff/no-dead-end ${HUMAN}`]);
  });

  it("may hold an intent that does not parse: the rest is read", async () => {
    const broken = { "intents/broken.json": '{"name": "broken", "fallbackIntent": false, "responses": []' };
    expect((await judged({ ...files, ...broken })).problems).toEqual([
      `error handoff/no-dead-end ${HUMAN}`,
      "error source/parse-error intents/broken.json",
    ]);
  });

  it("with two intents of one name is told so at the second", async () => {
    const twice = { "intents/Talk to a person.json": written(intent("Talk to a human", { says: "Hello." })) };
    expect((await judged({ ...files, ...twice })).problems).toEqual([
      `error handoff/no-dead-end ${HUMAN}`,
      "error structure/duplicate-id intents/Talk to a person.json",
    ]);
  });
});

describe("an intent", () => {
  it("that was downloaded alone holds its phrases, and messages whose types are words", async () => {
    const single = {
      ...(intent("q17", { with: { userSays: ASKS.map(phrase) } }) as object),
      responses: [{ action: "", affectedContexts: [], parameters: [], messages: [{ type: "message", lang: "en", speech: "One moment." }] }],
    };
    const { requests, problems } = await judged({ "q17.json": written(single) });
    expect(requests).toEqual({ q17: "undecided q17.json" });
    expect(problems).toEqual(["warning handoff/undecided q17.json"]);
  });

  it("of the oldest exports has nothing but texts", async () => {
    const old = {
      name: "Talk to a human",
      auto: true,
      contexts: [],
      templates: ["@sys.any:any a human"],
      userSays: [...ASKS.map(phrase), { data: [{ text: "@sys.any:any human" }], isTemplate: true }],
      responses: [{ resetContexts: false, affectedContexts: [], parameters: [], speech: ["One moment."] }],
    };
    const { problems } = await judged({ ...agent({ "leak.report": HANDS_OFF }), [HUMAN]: written(old) });
    expect(problems).toEqual([`error handoff/no-dead-end ${HUMAN}`]);
  });

  it("is a request by its phrases, and only hidden by few of them", async () => {
    const { report } = await judged(
      agent({
        faq3: { phrases: ASKS, with: { liveAgentHandoff: true } },
        "order.status": { phrases: ["where is my parcel", "track it", "is it sent", "let me speak to an agent"], says: "On its way." },
      }),
    );
    expect(report.requests.map(({ name, why, hidden }) => [name, why, hidden])).toEqual([
      ["faq3", "phrases", false],
      ["order.status", "phrases", true],
    ]);
    const hidden = report.problems.filter(({ rule }) => rule === "handoff/hidden-request");
    expect(hidden.map(({ file, pointer }) => `${file}#${pointer}`)).toEqual(["intents/order.status_usersays_en.json#/3"]);
  });
});
