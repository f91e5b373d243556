import { describe, expect, it } from "vitest";
import type { Json } from "../../../src/source/document.ts";
import { linted } from "../linted.ts";
import { act, begin, bot, call, dialog, handoff, LU, onBegin, onIntent, say } from "./support.ts";

describe("which files are one bot", () => {
  it("those below a .botproj, whatever stands beside them; generated recognizers and schemas are no dialogs", async () => {
    const files = (name: string, actions: Json[]) =>
      Object.fromEntries(Object.entries(bot(actions)).map(([path, value]) => [`${name}/${path}`, value]));
    const { requests, problems } = await linted({
      ...files("good", [handoff()]),
      ...Object.fromEntries(
        Object.entries(files("bad", [say("Sorry.")])).map(([path, value]) => [path.replace("garden.en-us", "garden"), value]),
      ),
      "good/recognizers/garden.en-us.lu.dialog": { $kind: "Microsoft.LuisRecognizer", applicationId: "=settings.luis.garden" },
      "good/recognizers/garden.lu.qna.dialog": { $kind: "Microsoft.CrossTrainedRecognizerSet", recognizers: ["garden.lu", "garden.qna"] },
      "good/dialogs/menu/menu.dialog.schema": { type: "object", properties: {} },
      "good/schemas/sdk.schema": { $schema: "https://schemas.botframework.com/schemas/component/v1.0/component.schema" },
    });
    expect(Object.values(requests)).toHaveLength(1);
    expect(problems("handoff", "source", "structure")).toEqual(["error handoff/no-dead-end bad/garden.dialog#/triggers/0/actions/0"]);
  });

  it("of a folder without a project, dialogs that others begin come back to them; those that nobody begins are roots", async () => {
    const main = dialog([onIntent("TalkToAgent", [begin("Desk"), handoff()])], { recognizer: "main.lu" });
    const desk = (actions: Json[]) => dialog([onBegin(...actions)]);
    const layouts: readonly (readonly [string, string])[] = [
      ["bot/main.dialog", "bot/desk.dialog"],
      ["ComposerDialogs/Main/Main.dialog", "ComposerDialogs/Desk/Desk.dialog"],
    ];
    for (const [root, child] of layouts) {
      const lu = { [root.replace(".dialog", ".lu")]: LU };
      expect((await linted({ [root]: main, [child]: desk([say("A word.")]), ...lu })).requests.TalkToAgent).toMatch(/^handed-off/);
      const cancelled = await linted({ [root]: main, [child]: desk([act("CancelAllDialogs")]), ...lu });
      expect(cancelled.problems("handoff")).toContain(`error handoff/no-dead-end ${child}#/triggers/0/actions/0`);
    }
  });

  it("a dialog without a project is no child of a bot that has one of its name itself", async () => {
    const loose = {
      "loose/menu.dialog": dialog([onIntent("TalkToAgent", [say("Sorry.")])], { recognizer: "menu.lu" }),
      "loose/menu.lu": LU,
    };
    const other = Object.entries(bot([begin("menu")], { menu: dialog([onBegin(handoff())]) })).map(([path, value]) => [
      `shop/${path}`,
      value,
    ]);
    const { problems } = await linted({ ...loose, ...Object.fromEntries(other) });
    expect(problems("handoff")).toEqual(["error handoff/no-dead-end loose/menu.dialog#/triggers/0/actions/0"]);
  });

  it("comments and a byte order mark do not stop the reader, nor do the keys of the first preview", async () => {
    const text = `\uFEFF// The root.
{
  "$type": "Microsoft.AdaptiveDialog",
  "recognizer": { "$type": "Microsoft.RegexRecognizer", "intents": [{ "intent": "TalkToAgent", "pattern": "agent" }] },
  /* handlers */
  "rules": [{ "$type": "Microsoft.OnIntent", "intent": "TalkToAgent", "steps": [{ "$type": "Microsoft.SendHandoffActivity" }] }]
}`;
    const { requests, problems } = await linted({ "garden.dialog": text });
    expect(requests).toEqual({ TalkToAgent: "handed-off garden.dialog#/recognizer/intents/0" });
    expect(problems("source", "structure", "handoff")).toEqual([]);
  });

  // Source: the samples of the declarative previews in microsoft/BotBuilder-Samples, experimental.
  it("a bot of the first preview has rules for intents, patterns by name, and steps with which a dialog begins", async () => {
    const step = (kind: string, more = {}) => ({ $type: `Microsoft.${kind}`, ...more });
    const root = step("AdaptiveDialog", {
      recognizer: step("RegexRecognizer", { intents: { TalkToAgent: "agent", Hours: "open" } }),
      rules: [
        step("IntentRule", { intent: "TalkToAgent", steps: [step("BeginDialog", { dialog: "desk" })] }),
        step("IntentRule", { intent: "Hours", steps: [step("SendActivity", { activity: "Nine to six." })] }),
      ],
    });
    const desk = step("AdaptiveDialog", { steps: [step("SendActivity", { activity: "One moment." }), step("SendHandoffActivity")] });
    const { requests, problems } = await linted({ "garden.dialog": root, "desk.dialog": desk });
    expect(requests).toEqual({ TalkToAgent: "handed-off garden.dialog#/recognizer/intents/TalkToAgent" });
    expect(problems("source", "structure", "handoff")).toEqual([]);
  });
});

describe("what customers say", () => {
  it("phrases stand in the .lu file of the dialog, one per language; a name alone asks, too", async () => {
    const files = bot([handoff()]);
    files["language-understanding/de/garden.de.lu"] = "# Person\n- ich möchte mit einem Menschen sprechen\n";
    files["garden.dialog"] = dialog([onIntent("TalkToAgent", [handoff()]), onIntent("Person", [say("Nein.")])], {
      recognizer: "garden.lu.qna",
    });
    const { requests } = await linted(files);
    expect(requests).toEqual({
      TalkToAgent: "handed-off language-understanding/en-us/garden.en-us.lu#",
      Person: "violated language-understanding/de/garden.de.lu#",
    });
  });

  it("the phrases of a file that another one links belong to that one's dialog, too", async () => {
    const files = bot([say("Sorry.")]);
    files["language-understanding/en-us/garden.en-us.lu"] = "[shared](./shared.en-us.lu)\n\n# Hours\n- when are you open\n";
    files["language-understanding/en-us/shared.en-us.lu"] = "# TalkToAgent\n- talk to a person\n";
    expect((await linted(files)).requests).toEqual({ TalkToAgent: "violated language-understanding/en-us/shared.en-us.lu#" });
  });

  it("an intent of several languages stands where the bot's own language declares it", async () => {
    const files = bot([handoff()]);
    files["language-understanding/de/garden.de.lu"] = "# TalkToAgent\n- ich möchte mit einem Menschen sprechen\n";
    expect((await linted(files)).requests).toEqual({ TalkToAgent: "handed-off language-understanding/en-us/garden.en-us.lu#" });
    files["settings/appsettings.json"] = { defaultLanguage: "de", languages: ["en-us", "de"] };
    expect((await linted(files)).requests).toEqual({ TalkToAgent: "handed-off language-understanding/de/garden.de.lu#" });
  });

  it("an intent that only some phrases make a request is hidden", async () => {
    const files = bot([handoff()]);
    files["language-understanding/en-us/garden.en-us.lu"] = `${LU}\n# Exit\n- leave\n- bye\n- go away\n- talk to an agent\n`;
    files["garden.dialog"] = dialog([onIntent("TalkToAgent", [handoff()]), onIntent("Exit", [say("Bye.")])], { recognizer: "garden.lu" });
    const { requests, problems } = await linted(files);
    expect(requests.Exit).toBe("hidden violated language-understanding/en-us/garden.en-us.lu#");
    expect(problems("handoff")).toEqual(["warning handoff/hidden-request language-understanding/en-us/garden.en-us.lu#"]);
  });

  it("an intent that no trigger handles is unhandled", async () => {
    const files = bot([handoff()]);
    files["garden.dialog"] = dialog([onIntent("Hours", [say("Nine.")])], { recognizer: "garden.lu" });
    expect((await linted(files)).problems("handoff")).toEqual([
      "error handoff/request-unhandled language-understanding/en-us/garden.en-us.lu#",
    ]);
  });

  it("two intents of one file are two requests at their lines", async () => {
    const { lint } = await import("../../../src/engine/lint.ts");
    const files = bot([handoff()]);
    files["language-understanding/en-us/garden.en-us.lu"] = `${LU}\n# Escalate\n- i want a human\n`;
    files["garden.dialog"] = dialog([onIntent("TalkToAgent", [handoff()])], { recognizer: "garden.lu" });
    const { report } = await lint({
      files: Object.entries(files).map(([path, value]) => ({ path, content: typeof value === "string" ? value : JSON.stringify(value) })),
    });
    const [problem] = report.problems.filter(({ rule }) => rule === "handoff/request-unhandled");
    expect([problem?.range.start.line, problem?.range.end.line]).toEqual([8, 9]);
  });
});

describe("triggers", () => {
  const two = (first: Json[], second: Json[], rest: { [key: string]: Json }) => ({
    ...bot([]),
    "garden.dialog": dialog([onIntent("TalkToAgent", first, rest), onIntent("TalkToAgent", second)], { recognizer: "garden.lu" }),
  });

  it("several triggers of one intent are one request; one that leads to nobody under a condition leaves it open", async () => {
    const { names, requests, problems } = await linted(two([say("Members only.")], [handoff()], { condition: "=user.isGuest" }));
    expect(names).toEqual(["TalkToAgent"]);
    expect(requests.TalkToAgent).toMatch(/^undecided/);
    expect(problems("handoff")).toEqual(["warning handoff/conditional-dead-end garden.dialog#/triggers/0/actions/0"]);
  });

  it("one that leads to nobody outside opening hours is closed then", async () => {
    const { requests, problems } = await linted(two([say("Closed.")], [handoff()], { condition: "=user.isOpen == false" }));
    expect(requests.TalkToAgent).toMatch(/^handed-off/);
    expect(problems("handoff", "failure/closed-hours")).toEqual(["warning failure/closed-hours garden.dialog#/triggers/0"]);
    const rest = await linted(two([handoff()], [say("Closed.")], { condition: "=user.isOpen == true" }));
    expect(rest.problems("handoff", "failure/closed-hours")).toEqual(["warning failure/closed-hours garden.dialog#/triggers/1"]);
  });

  it("a trigger with a negative priority, or one that never gets a turn, is none", async () => {
    expect((await linted(two([say("Old.")], [handoff()], { priority: -1 }))).requests.TalkToAgent).toMatch(/^handed-off/);
    expect((await linted(two([handoff()], [say("Late.")], { priority: 0 }))).problems("handoff")).toEqual([]);
    expect((await linted(two([say("Late.")], [handoff()], { priority: "=1" }))).problems("handoff")).toEqual([]);
  });

  it("a trigger that only calls reach is judged on voice only", async () => {
    const files = two([call()], [handoff()], { condition: "=turn.activity.channelId == 'telephony'" });
    const { requests, problems } = await linted(files);
    expect(requests.TalkToAgent).toMatch(/^handed-off/);
    expect(problems("handoff")).toEqual([]);
  });

  it("a trigger for other channels than one is not judged there", async () => {
    const files = two([handoff()], [say("Ask in the chat.")], { condition: "=toLower(turn.activity.channelId) != 'msteams'" });
    const { channels, problems } = await linted(files);
    expect(channels("TalkToAgent")).toEqual({ chat: "handed-off", messaging: "violated" });
    expect(problems("handoff")).toEqual(["error handoff/no-dead-end garden.dialog#/triggers/1/actions/0"]);
  });

  it("a parent's trigger takes what a child is interrupted by: the request has handlers in both", async () => {
    const desk = dialog(
      [onBegin(act("TextInput", { property: "user.name", prompt: "Your name?" })), onIntent("TalkToAgent", [say("No.")])],
      {
        recognizer: "garden.lu",
      },
    );
    const { outcomes } = await linted(bot([handoff()], { desk }, [onIntent("Hours", [begin("desk")])]));
    expect(outcomes("TalkToAgent").map((each) => each.split(" ")[0])).toEqual(expect.arrayContaining(["handed-off", "dead-end"]));
  });
});
