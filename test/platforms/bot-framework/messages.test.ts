import { describe, expect, it } from "vitest";
import type { ConfigValue } from "../../../src/engine/config/value.ts";
import { readLg } from "../../../src/platforms/bot-framework/lg.ts";
import type { Json } from "../../../src/source/document.ts";
import { linted } from "../linted.ts";
import { act, bot, handoff, LU, onIntent, say } from "./support.ts";

// learn.microsoft.com, ".lg file format" and "Structured response template".

const LG = "language-generation/en-us/garden.en-us.lg";
const ACTION = "garden.dialog#/triggers/0/actions";
const EVENT = "# SendActivity_1()\n[Activity\n    Type = event\n    Name = handoff.initiate\n]\n";

const sent = (templates: string, more: Record<string, Json> = {}) =>
  linted({ ...bot([say("${SendActivity_1()}")]), [LG]: templates, ...more });

describe("templates", () => {
  const texts = (source: string) =>
    readLg(LG, source, undefined).map(({ name, variants }) => [name, ...variants.flatMap((each) => each.texts.map(({ text }) => text))]);

  it("hold variants, conditions and comments", () => {
    const source = [
      "[import](common.lg)",
      "> # Old",
      "# Greeting(user, when)",
      "- Hello ${user}",
      "- IF: ${when == 'evening'}",
      "    - Good evening",
      "- ELSE:",
      "    - Good day",
      "",
      "# Next",
      "* So long",
    ];
    expect(texts(source.join("\r\n"))).toEqual([
      ["Greeting", "Hello ${user}", "Good evening", "Good day"],
      ["Next", "So long"],
    ]);
  });

  it("may go on over lines, and speak besides", () => {
    const fenced =
      "# Help\n- ```\nI can\n# do much\n```\n# Menu\n[Activity\n    Text = ```\n  Which one?\n```\n    Speak = Which\n    SuggestedActions = a | b\n]\n";
    expect(texts(fenced)).toEqual([
      ["Help", "I can\n# do much"],
      ["Menu", "Which one?", "Which"],
    ]);
  });

  it("are structures beside a mark of a list, too, and nothing where no condition holds", () => {
    const [plan] = readLg(
      LG,
      "# Plan\n- IF: ${user.isVip}\n  - [Activity\n    Text = Hello\n  ]\n- ELSEIF: ${user.isNew}\n  - Hi\n",
      undefined,
    );
    expect(plan?.variants.map(({ when, texts: said, activity }) => [when, said.map(({ text }) => text), activity])).toEqual([
      ["user.isVip", ["Hello"], { text: "Hello" }],
      ["user.isNew", ["Hi"], undefined],
      [undefined, [], undefined],
    ]);
  });

  it("stand where their words do", () => {
    const [greeting] = readLg(LG, "# Greeting\n  - Hello\n", undefined);
    expect(greeting?.variants[0]?.texts[0]?.at).toEqual({ file: LG, pointer: "", span: { start: 15, end: 20 } });
  });
});

describe("a message in a template", () => {
  it("hands over as an event that initiates a handoff, also by another template, or as text", async () => {
    const named = "# SendActivity_1()\n- ${Desk('garden')}\n# Desk(name)\n[Activity\n    type = event\n    name = handoff.initiate\n]\n";
    const json = '# SendActivity_1()\n- ```\n{"type": "event", "name": "handoff.initiate"}\n```\n';
    for (const templates of [EVENT, named, json]) expect((await sent(templates)).requests.TalkToAgent).toMatch(/^handed-off/);
  });

  it("hands nobody over by words alone, or where the template is not there", async () => {
    for (const templates of ["# SendActivity_1()\n- handoff.initiate is what we should send.\n", EVENT.replace("_1", "_2")])
      expect((await sent(templates)).problems("handoff/no-dead-end")).toEqual([`error handoff/no-dead-end ${ACTION}/0`]);
  });

  describe("some of whose variants hand over", () => {
    const under = (...lines: string[]) =>
      sent(["# SendActivity_1()", ...lines, "# Desk()", "[Activity", " type = event", " name = handoff.initiate", "]", ""].join("\n"));
    const open = async (...lines: string[]) => {
      const { requests, problems } = await under(...lines);
      return [requests.TalkToAgent?.split(" ")[0], ...problems("handoff")];
    };

    it("does so where its condition holds, or by chance: nobody can tell", async () => {
      const undecided = ["undecided", `warning handoff/conditional-dead-end ${ACTION}/0`];
      expect(await open("- IF: ${user.isVip}", "  - ${Desk()}", "- ELSE:", "  - Please write to us.")).toEqual(undecided);
      expect(await open("- SWITCH: ${user.plan}", "- CASE: ${'gold'}", "  - ${Desk()}", "- DEFAULT:", "  - Bye.")).toEqual(undecided);
      expect(await open("- One moment.", "- ${Desk()}")).toEqual(undecided);
      // Within one condition it is chance, too.
      expect(await open("- IF: ${user.isVip}", "  - ${Desk()}", "  - Moment.", "- ELSE:", "  - ${Desk()}")).toEqual(undecided);
    });

    it("says nothing where no condition holds and none is left for the rest", async () => {
      expect((await open("- IF: ${user.isVip}", "  - ${Desk()}"))[0]).toBe("undecided");
      expect((await open("- IF: ${user.isVip}", "  - ${Desk()}", "- ELSE:", "  - ${Desk()}"))[0]).toBe("handed-off");
    });

    it("does so on the channel that its condition names", async () => {
      const channel = (id: string) => `- IF: \${turn.activity.channelId == '${id}'}`;
      expect(await open(channel("telephony"), "  - Please hold.", "- ELSE:", "  - ${Desk()}")).toEqual(["handed-off"]);
      expect((await open(channel("telephony"), "  - ${Desk()}", "- ELSE:", "  - Bye."))[0]).toBe("violated");
    });

    it("leaves out whom the staff is not there for", async () => {
      const { requests, problems } = await under("- IF: ${settings.agentsAvailable}", "  - ${Desk()}", "- ELSE:", "  - Nobody is here.");
      expect(requests.TalkToAgent).toMatch(/^handed-off/);
      expect(problems("failure")).toEqual([`warning failure/no-agent ${ACTION}/0`]);
    });
  });

  it("is what the config says of its words and of its properties", async () => {
    const files = (templates: string) => ({ ...bot([say("${SendActivity_1()}")]), [LG]: templates });
    const config: ConfigValue = {
      handoff: {
        texts: [{ matches: "^__desk__$", route: "digital" }],
        payloads: [
          { when: { type: "command" }, route: "digital" },
          { when: { channelData: { tags: "escalate" } }, route: "digital" },
        ],
      },
    };
    for (const templates of [
      "# SendActivity_1\n- __desk__\n",
      "# SendActivity_1\n[Activity\n  Type = command\n]\n",
      `# SendActivity_1\n[Activity\n  ChannelData = \${json('{"tags": "escalate", "desk": 4}')}\n]\n`,
    ])
      expect((await linted(files(templates), config)).requests.TalkToAgent).toMatch(/^handed-off/);
  });

  it("is its dialog's own, not one of the same name", async () => {
    expect(
      (await sent("# SendActivity_1\n- Moment.\n", { "language-generation/en-us/other.en-us.lg": EVENT })).requests.TalkToAgent,
    ).toMatch(/^violated/);
    expect(
      (await sent("# SendActivity_2\n- Moment.\n", { "language-generation/en-us/common.en-us.lg": EVENT })).requests.TalkToAgent,
    ).toMatch(/^handed-off/);
  });

  it("promises a person in any language: at the message that sends it", async () => {
    const refund = onIntent("Refund", [say("${SendActivity_1()}")]);
    const files = {
      ...bot([handoff()], {}, [refund]),
      "language-understanding/en-us/garden.en-us.lu": `${LU}\n# Refund\n- money back\n`,
      [LG]: "# SendActivity_1\n- Let me see.\n",
      "language-generation/de-de/garden.de-de.lg": "# SendActivity_1\n- Ich verbinde Sie jetzt mit einem Mitarbeiter.\n",
    };
    expect((await linted(files)).problems("handoff")).toEqual([
      "warning handoff/promise-without-action garden.dialog#/triggers/2/actions/0/activity",
    ]);
    expect(
      (await linted({ ...files, "language-generation/de-de/garden.de-de.lg": "# SendActivity_1\n- Moment.\n" })).problems("handoff"),
    ).toEqual([]);
  });

  it("is a prompt, too", async () => {
    const input = act("TextInput", { property: "dialog.card", prompt: "${TextInput_Prompt_1()}" });
    const files = { ...bot([input, handoff()]), [LG]: "# TextInput_Prompt_1()\n- Please type your card number and the CVV.\n" };
    expect((await linted(files)).problems("security/card-data")).toEqual([`warning security/card-data ${LG}#`]);
  });
});
