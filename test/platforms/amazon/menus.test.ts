import { describe, expect, it } from "vitest";
import { AGENT, ARN, blocks, closes, defects, type Files, flow, flowOf, intent, journeys, judged, lexBot, type Short } from "./support.ts";

const { say, lex, queue, compare, bye } = blocks;
const ORDER = intent("OrderStatus", ["where is my order", "track my parcel"]);
/** The same flow with the bot in the project, and without it. */
const withAndWithout = (chat: Files[string]): readonly Files[] => [
  { "chat.json": chat, ...lexBot({ SpeakToAgent: AGENT, OrderStatus: ORDER }) },
  { "chat.json": chat },
];
const task: Short = { type: "CreateTask", next: "bye", or: { NoMatchingError: "bye" } };

describe("a way back to the main menu", () => {
  it("ends before the menu where nobody can be reached from it without asking again", async () => {
    const chat = flow("Chat", {
      bot: lex({ SpeakToAgent: "sorry", OrderStatus: "order" }, { NoMatchingCondition: "bot", NoMatchingError: "bye" }),
      order: say("bot"),
      sorry: say("bot"),
      bye,
    });
    for (const files of withAndWithout(chat))
      expect((await judged(files)).SpeakToAgent?.outcomes).toEqual(["dead-end none chat.json#/Actions/2"]);
  });

  it("ends there, too, where a comparison behind the menu tells the intents apart", async () => {
    const chat = flow("Chat", {
      bot: lex({}, { NoMatchingCondition: "which", NoMatchingError: "bye" }),
      which: compare("$.Lex.IntentName", { SpeakToAgent: "sorry", OrderStatus: "order" }, "bot"),
      order: say("bot"),
      sorry: say("bot"),
      bye,
    });
    for (const files of withAndWithout(chat))
      expect((await judged(files)).SpeakToAgent?.outcomes).toEqual(["dead-end none chat.json#/Actions/3"]);
  });

  it("through another flow ends at the transfer to the flow with the menu", async () => {
    const enter = (name: string): Short => ({
      type: "TransferToFlow",
      with: { ContactFlowId: name },
      next: "bye",
      or: { NoMatchingError: "bye" },
    });
    const files = {
      "main.json": flow("Main", {
        bot: lex({ SpeakToAgent: "go" }, { NoMatchingCondition: "bot", NoMatchingError: "bye" }),
        go: enter("Busy"),
        bye,
      }),
      "busy.json": flow("Busy", { sorry: say("back"), back: enter("Main"), bye }),
    };
    expect((await judged(files)).SpeakToAgent?.outcomes).toContain("dead-end none busy.json#/Actions/1");
  });

  it("is a retry where whatever is not understood reaches a person", async () => {
    const chat = flow("Chat", {
      bot: lex({ SpeakToAgent: "sorry", OrderStatus: "bye" }, { NoMatchingCondition: "to", NoMatchingError: "bye" }),
      sorry: say("bot"),
      to: queue("task", "task"),
      task,
      bye,
    });
    for (const files of withAndWithout(chat)) expect((await judged(files)).SpeakToAgent?.verdict).toBe("handed-off");
  });

  it("is a retry, too, where a comparison behind the menu tells the intents apart: the others are new topics", async () => {
    const chat = flow("Chat", {
      bot: lex({}, { NoMatchingCondition: "keep", NoMatchingError: "bye" }),
      keep: { type: "UpdateContactAttributes", with: { Attributes: { last: "$.Lex.IntentName" } }, next: "which" },
      which: compare("$.Attributes.last", { SpeakToAgent: "sorry", OrderStatus: "bye" }, "to"),
      sorry: say("bot"),
      to: queue("task", "task"),
      task,
      bye,
    });
    for (const files of withAndWithout(chat)) {
      const { SpeakToAgent: found } = await judged(files);
      expect(found?.verdict).toBe("handed-off");
      expect(found?.outcomes.filter((end) => end.startsWith("dead-end") && / (none|chosen|condition) /.test(end))).toEqual([]);
    }
  });

  it("at closed hours is judged as closed hours, whether or not the bot is in the project", async () => {
    const chat = flow("Chat", {
      bot: lex({}, { NoMatchingCondition: "which", NoMatchingError: "bye" }),
      which: compare("$.Lex.IntentName", { SpeakToAgent: "hours", OrderStatus: "bot" }, "bot"),
      hours: { type: "CheckHoursOfOperation", next: "sorry", when: { True: "to", False: "sorry" }, or: { NoMatchingError: "to" } },
      sorry: say("bot"),
      to: queue("task", "task"),
      task,
      bye,
    });
    for (const files of withAndWithout(chat)) {
      const { SpeakToAgent: found } = await judged(files);
      expect(found?.verdict).toBe("handed-off");
      expect(found?.outcomes).toContain("dead-end closed chat.json#/Actions/3");
    }
  });
});

describe("a second bot after the request", () => {
  const confirm = ARN.replace("HELPERBOT1", "CONFIRMBOT");
  const chat = flow("Chat", {
    bot: lex({ SpeakToAgent: "sure", OrderStatus: "bot" }, { NoMatchingCondition: "bot", NoMatchingError: "bye" }),
    sure: lex({ Yes: "to", NoThanks: "bot" }, { NoMatchingCondition: "to", NoMatchingError: "to" }, confirm),
    to: queue("task", "task"),
    task,
    bye,
  });

  it("asks whether the customer is sure: a no declines the handoff", async () => {
    const yesNo = lexBot(
      { Yes: intent("Yes", ["yes", "sure"]), NoThanks: intent("NoThanks", ["no", "nope", "no thanks"]) },
      "Confirm",
      "en_US",
      "CONFIRMBOT",
    );
    for (const files of withAndWithout(chat)) {
      const { SpeakToAgent: found } = await judged({ ...files, ...yesNo });
      expect(found?.verdict).toBe("handed-off");
      expect(found?.outcomes.filter((end) => end.startsWith("dead-end") && !end.includes("noAgent") && !end.includes("failure"))).toEqual([
        "dead-end declined chat.json#/Actions/1",
      ]);
    }
  });

  it("is declined by a no that leads back to a menu from which only what goes wrong there leads to a person", async () => {
    const menu = flow("Chat", {
      bot: lex({ SpeakToAgent: "sure", OrderStatus: "bot" }, { NoMatchingCondition: "to", NoMatchingError: "to" }),
      sure: lex({ Yes: "to", No: "fine" }, { NoMatchingCondition: "to", NoMatchingError: "to" }, confirm),
      fine: say("bot"),
      to: queue("task", "task"),
      task,
      bye,
    });
    const sure = (await flowOf({ "chat.json": menu })).nodes.find(({ id }) => id === "sure");
    expect(sure?.exits.map(({ role, label }) => [label, role])).toContainEqual(["No", "declined"]);
  });

  it("declines by an intent that says no with its last word, even where the question to connect leads to a phone then", async () => {
    const phone: Short = {
      type: "TransferParticipantToThirdParty",
      with: { ThirdPartyPhoneNumber: "+15550100" },
      or: { CallFailed: "bye" },
    };
    const sure = lex({ ConfirmYes: "to", ConfirmNo: "dial" }, { NoMatchingCondition: "to", NoMatchingError: "to" }, confirm);
    const asked = async (Text: string) => {
      const block = { ...sure, with: { ...(sure.with as object), Text } } as Short;
      const bot = lex({ SpeakToAgent: "sure", OrderStatus: "bot" }, { NoMatchingCondition: "bot", NoMatchingError: "bye" });
      return (await judged({ "chat.json": flow("Chat", { bot, sure: block, to: queue("task", "task"), dial: phone, task, bye }) }))
        .SpeakToAgent;
    };
    expect((await asked("Shall I connect you to an agent?"))?.verdict).toBe("handed-off");
    expect((await asked("Are you a customer already?"))?.verdict).toBe("violated");
  });

  it("that the project does not hold is a question all the same", async () => {
    const survey = flow("Chat", {
      bot: lex({ SpeakToAgent: "topic" }, { NoMatchingCondition: "bot", NoMatchingError: "bye" }),
      topic: lex({}, { NoMatchingCondition: "to", NoMatchingError: "to" }, confirm),
      to: queue("task", "task"),
      task,
      bye,
    });
    for (const files of withAndWithout(survey)) expect((await judged(files)).SpeakToAgent?.verdict).toBe("handed-off");
  });
});

describe("a comparison with $.Lex.IntentName", () => {
  it("names an intent that none of the bots declares", async () => {
    const chat = flow("Chat", {
      bot: lex({}, { NoMatchingCondition: "which", NoMatchingError: "bye" }),
      which: compare("$.Lex.IntentName", { SpeakToAgnet: "to", OrderStatus: "bye" }, "bye"),
      to: queue(),
      bye,
    });
    const [declared, alone] = withAndWithout(chat);
    expect(await defects(declared ?? {})).toMatchObject([
      { kind: "undefined-intent", reference: { name: "SpeakToAgnet", at: { pointer: "/Actions/1/Transitions/Conditions/0" } } },
    ]);
    expect(await defects(alone ?? {})).toEqual([]);
  });

  it("is passed twice by one request: the second time the path knows it", async () => {
    const chat = flow("Chat", {
      bot: lex({}, { NoMatchingCondition: "which", NoMatchingError: "bye" }),
      which: compare("$.Lex.IntentName", { SpeakToAgent: "hello", OrderStatus: "hello" }, "bot"),
      hello: say("again"),
      again: compare("$.Lex.IntentName", { SpeakToAgent: "to" }, "bot"),
      to: queue("task", "task"),
      task,
      bye,
    });
    for (const files of withAndWithout(chat)) {
      const { SpeakToAgent: found } = await judged(files);
      expect(found?.verdict).toBe("handed-off");
      expect(found?.outcomes.filter((end) => end.includes(" none "))).toEqual(["handed-off none chat.json#/Actions/4"]);
    }
  });
});

describe("a view", () => {
  const chat = flow("Chat", {
    bot: lex({ SpeakToAgent: "form" }, { NoMatchingCondition: "bot", NoMatchingError: "bye" }),
    form: {
      type: "ShowView",
      with: { ViewResource: { Id: "form" } },
      next: "to",
      when: { Submit: "topic", Back: "bot" },
      or: { NoMatchingError: "to", TimeLimitExceeded: "to" },
    },
    topic: compare("$.Views.ViewResultData.topic", { orders: "when" }, "to"),
    when: compare("$.Views.ViewResultData.when", { later: "bye" }, "to"),
    to: queue("task", "task"),
    task,
    bye,
  });

  it("is answered by every result that a later comparison reads, and Back declines", async () => {
    const { SpeakToAgent: found } = await judged({ "chat.json": chat });
    expect(found?.verdict).toBe("handed-off");
    expect(found?.outcomes).toContain("dead-end chosen chat.json#/Actions/6");
    expect(found?.outcomes).toContain("dead-end declined chat.json#/Actions/1");
  });
});

describe("a loop", () => {
  const looping = (more: Readonly<Record<string, Short>>) =>
    flow("Chat", {
      bot: lex({ SpeakToAgent: "loop" }, { NoMatchingCondition: "bot", NoMatchingError: "bye" }),
      loop: { type: "Loop", with: { LoopCount: "3" }, next: "bye", when: { ContinueLooping: "to", DoneLooping: "bye" } },
      ...more,
      bye,
    });

  it("goes round before it is done: the first time no path ends there", async () => {
    const { SpeakToAgent: found } = await judged({ "chat.json": looping({ to: queue("loop", "loop") }) });
    expect(found?.verdict).toBe("handed-off");
    expect(found?.outcomes.filter((end) => end.startsWith("dead-end"))).toEqual([
      "dead-end noAgent chat.json#/Actions/3",
      "dead-end failure chat.json#/Actions/3",
    ]);
  });

  it("around a question is done when no attempt to answer is left", async () => {
    const ask = lex({ GiveName: "to" }, { NoMatchingCondition: "loop", NoMatchingError: "to" });
    const { SpeakToAgent: found } = await judged({ "chat.json": looping({ to: queue("loop", "loop"), ask }) });
    expect(found?.verdict).toBe("handed-off");
    const asking = flow("Chat", {
      bot: lex({ SpeakToAgent: "loop" }, { NoMatchingCondition: "bot", NoMatchingError: "bye" }),
      loop: { type: "Loop", with: { LoopCount: "3" }, next: "bye", when: { ContinueLooping: "ask", DoneLooping: "bye" } },
      ask,
      to: queue("task", "task"),
      task,
      bye,
    });
    const asked = (await judged({ "chat.json": asking })).SpeakToAgent;
    expect(asked?.verdict).toBe("handed-off");
    expect(asked?.outcomes).toContain("dead-end noMatch chat.json#/Actions/5");
  });

  it("may be done at once where the request is made inside of it", async () => {
    const chat = flow("Chat", {
      loop: { type: "Loop", with: { LoopCount: "3" }, next: "bye", when: { ContinueLooping: "bot", DoneLooping: "bye" } },
      bot: lex({ SpeakToAgent: "loop" }, { NoMatchingCondition: "to", NoMatchingError: "bye" }),
      to: queue("task", "task"),
      task,
      bye,
    });
    expect((await judged({ "chat.json": chat })).SpeakToAgent?.outcomes).toContain("dead-end condition chat.json#/Actions/4");
  });
});

describe("a bot that no file names", () => {
  const intents = { SpeakToAgent: AGENT, OrderStatus: ORDER };
  const chat = (bot = ARN) =>
    flow("Chat", {
      bot: lex({ SpeakToAgent: "to", OrderStatus: "bot" }, { NoMatchingCondition: "bot", NoMatchingError: "bye" }, bot),
      to: queue(),
      bye,
    });
  const locale = (folder: string) => ({
    [`${folder}/BotLocale.json`]: { name: "English", identifier: "en_US", nluConfidenceThreshold: 0.4 },
    ...Object.fromEntries(Object.entries(intents).map(([name, value]) => [`${folder}/Intents/${name}/Intent.json`, value])),
  });

  it("is the one that has the intents which the block tests: an export of one language", async () => {
    const found = await journeys({ "chat.json": chat(), ...locale("lex/en_US") });
    expect(found.map(({ request, verdict }) => [request.at.file, verdict])).toEqual([
      ["lex/en_US/Intents/SpeakToAgent/Intent.json", "handed-off"],
    ]);
  });

  it("is not guessed between two", async () => {
    const found = await journeys({ "chat.json": chat(), ...locale("lex/en_US"), ...locale("old/en_US") });
    expect(found.map(({ request, verdict }) => [request.at.file, verdict])).toEqual([
      ["lex/en_US/Intents/SpeakToAgent/Intent.json", "undecided"],
      ["old/en_US/Intents/SpeakToAgent/Intent.json", "undecided"],
      ["chat.json", "handed-off"],
    ]);
  });

  it("is one whose file leaves out its id, where the block tells no name", async () => {
    const files = Object.fromEntries(
      Object.entries(lexBot(intents)).map(([path, value]) => [
        path,
        path.endsWith("Bot.json") ? { ...(value as object), identifier: null } : value,
      ]),
    );
    const found = await journeys({ "chat.json": chat(), ...files });
    expect(found.map(({ request, verdict }) => [request.at.file, verdict])).toEqual([
      ["Helper/BotLocales/en_US/Intents/SpeakToAgent/Intent.json", "handed-off"],
    ]);
  });

  it("is the nearest of two: each copy of a project has its own, as it has where both are named alike", async () => {
    const named = lexBot(intents, "lex/Helper");
    for (const bot of [locale("lex/en_US"), named]) {
      const one = { "flows/chat.json": chat(), ...bot };
      const both = Object.fromEntries(["a/", "b/"].flatMap((folder) => Object.entries(one).map(([path, value]) => [folder + path, value])));
      expect((await journeys(both)).map(({ request, verdict }) => `${request.at.file.slice(0, 1)} ${verdict}`)).toEqual([
        "a handed-off",
        "b handed-off",
      ]);
    }
  });

  it("is the one that has these intents where the block holds a placeholder, and nobody's where an attribute names the bot", async () => {
    const found = async (bot: string) =>
      (await journeys({ "chat.json": chat(bot), ...lexBot(intents) })).map(({ request, verdict }) => [request.at.file, verdict]);
    const declared = "Helper/BotLocales/en_US/Intents/SpeakToAgent/Intent.json";
    for (const bot of ["${lex_bot_alias_arn}", "{{bots.helper.arn}}", "__LEX_ALIAS_ARN__"])
      expect(await found(bot)).toEqual([[declared, "handed-off"]]);
    expect(await found("$.Attributes.bot")).toEqual([
      [declared, "undecided"],
      ["chat.json", "handed-off"],
    ]);
  });

  it("is not a bot that its file names otherwise", async () => {
    const other = lexBot(
      { ...intents, Other: intent("Other", ["x"], { initialResponseSetting: { nextStep: closes() } }) },
      "Other",
      "en_US",
      "OTHERBOT01",
    );
    expect((await journeys({ "chat.json": chat(), ...other })).map(({ verdict }) => verdict)).toEqual(["undecided", "handed-off"]);
  });
});
