import { describe, expect, it } from "vitest";
import {
  AGENT,
  ARN,
  blocks,
  closes,
  defects,
  type Files,
  flow,
  flowOf,
  intent,
  journeys,
  judged,
  lexBot,
  nodeOf,
  type Short,
} from "./support.ts";

const { say, lex, queue, compare, bye } = blocks;
const ends = { NoMatchingCondition: "bot", NoMatchingError: "bye" };

describe("a Lex block", () => {
  it("whose bot is not in the project holds its requests in its conditions", async () => {
    const result = await judged({
      "chat.json": flow("Chat", { bot: lex({ OrderStatus: "order", SpeakToAgent: "to" }, ends), order: say("bot"), to: queue(), bye }),
    });
    expect(Object.keys(result)).toEqual(["SpeakToAgent"]);
    expect(result.SpeakToAgent?.at).toBe("chat.json#/Actions/0/Transitions/Conditions/1");
  });

  it("is linked with its bot by the id in the alias ARN, else by the name in the metadata", async () => {
    const chat = (bot: string, metadata = {}) =>
      flow("Chat", { bot: lex({ SpeakToAgent: "to" }, ends, bot), to: queue(), bye }, { metadata });
    const named = { bot: { lexV2BotName: "Helper" } };
    for (const files of [{ "chat.json": chat(ARN) }, { "chat.json": chat("${lex_alias_arn}", named) }]) {
      const result = await judged({ ...files, ...lexBot({ SpeakToAgent: AGENT }) });
      expect(result.SpeakToAgent).toMatchObject({
        verdict: "handed-off",
        at: "Helper/BotLocales/en_US/Intents/SpeakToAgent/Intent.json#",
      });
    }
  });

  it("learns the bot's name from any flow that names the same alias", async () => {
    const one = flow("One", { bot: lex({ SpeakToAgent: "to" }, ends), to: queue(), bye });
    const two = flow("Two", { bot: lex({ OrderStatus: "bye" }, ends), bye }, { metadata: { bot: { lexV2BotName: "Helper" } } });
    const result = await judged({ "one.json": one, "two.json": two, ...lexBot({ SpeakToAgent: AGENT }, "Helper", "en_US", "OTHERID001") });
    expect(result.SpeakToAgent?.verdict).not.toBe("undecided");
  });

  it("hands the intent to a later comparison with $.Lex.IntentName, through settings and Lambdas", async () => {
    const chat = (human: string) =>
      flow("Chat", {
        bot: lex({}, { ...ends, NoMatchingCondition: "note" }),
        note: { type: "UpdateContactAttributes", with: { Attributes: { seen: "yes" } }, next: "call" },
        call: { type: "InvokeLambdaFunction", with: { LambdaFunctionARN: "audit" }, next: "which" },
        which: compare("$.Lex.IntentName", { OrderStatus: "bye", [human]: "to" }, "bye"),
        to: queue(),
        bye,
      });
    const helper = lexBot({ SpeakToAgent: AGENT, OrderStatus: intent("OrderStatus", ["where is it"]) });
    expect((await judged({ "chat.json": chat("SpeakToAgent"), ...helper })).SpeakToAgent?.verdict).toBe("handed-off");
    const [journey] = await journeys({ "chat.json": chat("TalkToAgent"), ...helper });
    expect(journey?.verdict).toBe("violated");
    expect(journey?.outcomes.find(({ kind, gate }) => kind === "dead-end" && gate === "none")?.swallowedAt?.node.id).toBe("bot");
  });

  it("whose intent is compared in part makes a request of that part", async () => {
    const result = await judged({
      "chat.json": flow("Chat", {
        bot: lex({}, { NoMatchingCondition: "check", NoMatchingError: "bye" }),
        check: compare("$.Lex.IntentName", { "TextContains Agent": "to" }, "bot"),
        to: queue(),
        bye,
      }),
    });
    expect(result.Agent).toMatchObject({ verdict: "handed-off", at: "chat.json#/Actions/1/Transitions/Conditions/0" });
  });

  it("swallows an intent that is tested in another spelling only, although the default asks again", async () => {
    const retry = { sorry: say("bot"), to: queue(), bye };
    const own = flow("Chat", { bot: lex({ speakToAgent: "to" }, { NoMatchingCondition: "sorry", NoMatchingError: "bye" }), ...retry });
    const later = flow("Chat", {
      bot: lex({}, { NoMatchingCondition: "which", NoMatchingError: "bye" }),
      which: compare("$.Lex.IntentName", { speakToAgent: "to" }, "sorry"),
      ...retry,
    });
    for (const chat of [own, later]) {
      const [journey] = await journeys({ "chat.json": chat, ...lexBot({ SpeakToAgent: AGENT }) });
      expect(journey?.verdict).toBe("violated");
      expect(journey?.outcomes.map(({ kind, gate, swallowedAt }) => [kind, gate, swallowedAt?.node.id])).toContainEqual([
        "dead-end",
        "none",
        "bot",
      ]);
    }
  });

  it("does not lose an intent whose branch is unwired: the path stops there", async () => {
    const chat = flow("Chat", { bot: lex({ SpeakToAgent: "" }, ends), bye });
    const [found] = await journeys({ "chat.json": chat, ...lexBot({ SpeakToAgent: AGENT }) });
    expect(found).toMatchObject({ verdict: "violated", outcomes: [{ kind: "dead-end", gate: "none", at: { pointer: "/Actions/0" } }] });
    expect(found?.outcomes[0]?.swallowedAt).toBeUndefined();
  });

  it("hands the intent to an attribute that is compared after a second bot talked", async () => {
    const result = await judged({
      "chat.json": flow("Chat", {
        bot: lex({}, { NoMatchingCondition: "keep", NoMatchingError: "bye" }),
        keep: { type: "UpdateContactAttributes", with: { Attributes: { wanted: "$.Lex.IntentName" } }, next: "survey" },
        survey: lex(
          {},
          { NoMatchingCondition: "which", NoMatchingError: "bye" },
          "arn:aws:lex:us-east-1:111122223333:bot-alias/SURVEYBOT1/A",
        ),
        which: compare("$.Attributes.wanted", { SpeakToAgent: "to" }, "bye"),
        to: queue(),
        bye,
      }),
      ...lexBot({ SpeakToAgent: AGENT, OrderStatus: intent("OrderStatus", ["where is it"]) }),
      ...lexBot({ Good: intent("Good", ["good"]), Bad: intent("Bad", ["bad"]) }, "Survey", "en_US", "SURVEYBOT1"),
    });
    expect(result.SpeakToAgent?.outcomes.filter((each) => each.startsWith("dead-end none"))).toEqual([]);
    expect(result.SpeakToAgent?.verdict).toBe("handed-off");
  });

  it("hands back the session attributes that the intent sets", async () => {
    const chat = (value: string) =>
      flow("Chat", {
        bot: lex({}, { NoMatchingCondition: "which", NoMatchingError: "bye" }),
        which: compare("$.Lex.SessionAttributes.action", { [value]: "to" }, "bye"),
        to: queue(),
        bye,
      });
    const human = { ...(AGENT as object), initialResponseSetting: { nextStep: closes({ action: "QueueTransfer" }) } };
    const helper = lexBot({ SpeakToAgent: human, OrderStatus: intent("OrderStatus", ["where is it"]) });
    expect((await judged({ "chat.json": chat("QueueTransfer"), ...helper })).SpeakToAgent?.verdict).toBe("handed-off");
    expect((await judged({ "chat.json": chat("PhoneTransfer"), ...helper })).SpeakToAgent?.verdict).toBe("violated");
  });

  it("hands back session attributes whose names need brackets, in the spelling of the administrator guide and without its dot", async () => {
    const human = { ...(AGENT as object), initialResponseSetting: { nextStep: closes({ "desk.route": "people" }) } };
    const ends = async (path: string, value: string) => {
      const chat = flow("Chat", {
        bot: lex({}, { NoMatchingCondition: "which", NoMatchingError: "bye" }),
        which: compare(path, { [value]: "to" }, "bye"),
        to: queue(),
        bye,
      });
      return (await judged({ "chat.json": chat, ...lexBot({ SpeakToAgent: human }) })).SpeakToAgent?.verdict;
    };
    for (const path of ["$.Lex.SessionAttributes.['desk.route']", "$.Lex.SessionAttributes['desk.route']"]) {
      expect(await ends(path, "people")).toBe("handed-off");
      expect(await ends(path, "machines")).toBe("violated");
    }
  });

  it("hands back the session attributes that the flow copies before it compares them", async () => {
    const chat = flow("Chat", {
      bot: lex({}, { NoMatchingCondition: "keep", NoMatchingError: "bye" }),
      keep: { type: "UpdateContactAttributes", with: { Attributes: { action: "$.Lex.SessionAttributes.action" } }, next: "which" },
      which: compare("$.Attributes.action", { QueueTransfer: "to" }, "bye"),
      to: queue(),
      bye,
    });
    const ends = async (action: string) => {
      const human = { ...(AGENT as object), initialResponseSetting: { nextStep: closes({ action }) } };
      return (await judged({ "chat.json": chat, ...lexBot({ SpeakToAgent: human }) })).SpeakToAgent?.verdict;
    };
    expect(await ends("QueueTransfer")).toBe("handed-off");
    expect(await ends("PhoneTransfer")).toBe("violated");
  });

  it("does not set a session attribute that nothing sets", async () => {
    const chat = flow("Chat", {
      bot: lex({}, { NoMatchingCondition: "which", NoMatchingError: "bye" }),
      which: compare("$.Lex.SessionAttributes.escalate", { true: "to" }, "bye"),
      to: queue(),
      bye,
    });
    expect((await judged({ "chat.json": chat, ...lexBot({ SpeakToAgent: AGENT }) })).SpeakToAgent?.verdict).toBe("violated");
    const hooked = {
      ...(AGENT as object),
      fulfillmentCodeHook: { enabled: true },
      initialResponseSetting: { nextStep: { dialogAction: { type: "FulfillIntent" } } },
    };
    expect((await judged({ "chat.json": chat, ...lexBot({ SpeakToAgent: hooked }) })).SpeakToAgent?.verdict).not.toBe("violated");
  });

  it("names an intent that its bot does not have", async () => {
    const files = {
      "chat.json": flow("Chat", { bot: lex({ SpeakToAgnet: "to" }, ends), to: queue(), bye }),
      ...lexBot({ SpeakToAgent: AGENT }),
    };
    expect(await defects(files)).toMatchObject([
      {
        kind: "undefined-intent",
        reference: { name: "SpeakToAgnet", at: { pointer: "/Actions/0/Transitions/Conditions/0" }, known: ["SpeakToAgent"] },
      },
    ]);
  });

  it("names any intent where two bots of its name stand as near: either may be meant", async () => {
    const under = (folder: string, files: Files): Files =>
      Object.fromEntries(Object.entries(files).map(([path, value]) => [`${folder}/${path}`, value]));
    const files = {
      "chat.json": flow("Chat", { bot: lex({ Orders: "to" }, ends), to: queue(), bye }),
      ...under("one", lexBot({ SpeakToAgent: AGENT })),
      ...under("two", lexBot({ SpeakToAgent: AGENT, Orders: intent("Orders", ["where is my order"]) })),
    };
    expect(await defects(files)).toEqual([]);
  });

  it("treats the idle timer as an exit of chats", async () => {
    const drawn = await flowOf({
      f: flow("F", { bot: lex({ A: "bye" }, { InputTimeLimitExceeded: "bye", NoMatchingCondition: "bot", NoMatchingError: "bye" }), bye }),
    });
    expect(nodeOf(drawn, "bot").exits.find(({ role }) => role === "timeout")?.channels).toEqual(["chat", "messaging"]);
  });

  it("leaves by its error branch where an AI agent escalates, unless its tool is compared", async () => {
    const ai = lexBot({
      AmazonQInConnect: { name: "AmazonQInConnect", parentIntentSignature: "AMAZON.QInConnectIntent", sampleUtterances: null },
    });
    const byError = flow("Chat", { bot: lex({}, { NoMatchingCondition: "bye", NoMatchingError: "to" }), to: queue(), bye });
    expect((await judged({ "chat.json": byError, ...ai })).Escalation?.verdict).toBe("handed-off");
    const byTool = (tool: string) =>
      flow("Chat", {
        bot: lex({}, { NoMatchingCondition: "tool", NoMatchingError: "bye" }),
        tool: compare("$.Lex.SessionAttributes.Tool", { [tool]: "to", Complete: "bye" }, "bye"),
        to: queue(),
        bye,
      });
    for (const tool of ["Escalate", "HandoffToAgent", "TalkToHuman"])
      expect((await judged({ "chat.json": byTool(tool), ...ai })).Escalation?.verdict).toBe("handed-off");
    expect((await judged({ "chat.json": byTool("Refund"), ...ai })).Escalation?.verdict).toBe("violated");
    // The AI agent's intent is closed by the tool, too.
    const byIntent = flow("Chat", {
      bot: lex({ AmazonQInConnect: "tool" }, { NoMatchingCondition: "bot", NoMatchingError: "bye" }),
      tool: compare("$.Lex.SessionAttributes.Tool", { Escalate: "to", Complete: "bye" }, "bot"),
      to: queue(),
      bye,
    });
    expect((await judged({ "chat.json": byIntent, ...ai })).Escalation?.verdict).toBe("handed-off");
    const last = flow("Chat", {
      bot: lex({}, { NoMatchingCondition: "tool", NoMatchingError: "bye" }),
      tool: compare("$.Lex.SessionAttributes.Tool", { COMPLETE: "bye", ESCALATION: "to" }, "bye"),
      to: queue("to", "to"),
      bye,
    });
    expect((await judged({ "chat.json": last, ...ai })).Escalation?.outcomes).not.toContain("dead-end condition chat.json#/Actions/3");
    // The module talks, the flow that runs it looks at the tool.
    const module = flow("Talk", {
      bot: lex({}, { NoMatchingCondition: "back", NoMatchingError: "bye" }),
      back: { type: "EndFlowModuleExecution" },
      bye,
    });
    const caller = flow("Chat", {
      talk: { type: "InvokeFlowModule", with: { FlowModuleId: "Talk" }, next: "tool", or: { NoMatchingError: "bye" } },
      tool: compare("$.Lex.SessionAttributes.Tool", { Escalate: "to" }, "bye"),
      to: queue(),
      bye,
    });
    expect((await judged({ "chat.json": caller, "talk.json": module, ...ai })).Escalation?.verdict).toBe("handed-off");
  });

  it("hands its tool on to the attributes that keep a copy of it", async () => {
    const ai = lexBot({
      AmazonQInConnect: { name: "AmazonQInConnect", parentIntentSignature: "AMAZON.QInConnectIntent", sampleUtterances: null },
    });
    const chat = flow("Chat", {
      bot: lex({}, { NoMatchingCondition: "keep", NoMatchingError: "bye" }),
      keep: { type: "UpdateContactAttributes", with: { Attributes: { tool: "$.Lex.SessionAttributes.Tool" } }, next: "tool" },
      tool: compare("$.Attributes.tool", { Escalate: "to", Complete: "bye" }, "bye"),
      to: queue(),
      bye,
    });
    const requests = await judged({ "chat.json": chat, ...ai });
    expect(Object.entries(requests).map(([name, { verdict }]) => `${name} ${verdict}`)).toEqual(["Escalation handed-off"]);
  });
});

describe("an Agentic CX block", () => {
  it("asks for a person by its condition Escalation, and ends normally by NextAction", async () => {
    const result = await journeys({
      "chat.json": flow("Chat", {
        agent: {
          type: "ConnectParticipantWithAgenticCX",
          with: { AgentConfiguration: {} },
          next: "bye",
          when: { Escalation: "to" },
          or: { NoMatchingError: "bye", NoMatchingCondition: "bye", InputTimeLimitExceeded: "bye" },
        },
        to: queue(),
        bye,
      }),
    });
    expect(result.map(({ request, verdict }) => [request.name, request.kind, request.at.pointer, verdict])).toEqual([
      ["Escalation", "escalation", "/Actions/0/Transitions/Conditions/0", "handed-off"],
    ]);
  });
});

describe("a sign-in", () => {
  it("asks: whoever opts out has given another answer, and running out of time is a failure", async () => {
    const [request] = await journeys({
      "chat.json": flow("Chat", {
        bot: lex({ SpeakToAgent: "sign" }, { NoMatchingCondition: "bye", NoMatchingError: "bye" }),
        sign: {
          type: "AuthenticateParticipant",
          with: { TimeLimitSeconds: "300" },
          next: "to",
          when: { OptedOut: "bye" },
          or: { TimeLimitExceeded: "bye", NoMatchingError: "to" },
        },
        to: queue(),
        bye,
      }),
    });
    expect(request?.verdict).toBe("handed-off");
    expect(request?.outcomes.map(({ kind, gate }) => `${kind} ${gate}`).sort()).toEqual(
      expect.arrayContaining(["dead-end chosen", "dead-end failure", "handed-off none"]),
    );
  });
});

describe("answers in words", () => {
  it("are choices where they are compared: a reply to an interactive message, an action of a view", async () => {
    const found = await journeys({
      "chat.json": flow("Chat", {
        bot: {
          ...lex({}, { NoMatchingCondition: "reply", NoMatchingError: "bye" }),
          with: { Text: '{"templateType":"ListPicker"}', LexV2Bot: { AliasArn: ARN } },
        },
        reply: compare("$.Lex.Slots.action", { "Continue to agent": "to", "Track order": "view" }, "bye"),
        view: {
          type: "ShowView",
          with: { ViewResource: { Id: "v" } },
          when: { Next: "bye", TalkToAgent: "bye" },
          or: { NoMatchingError: "bye" },
        },
        to: queue(),
        bye,
      }),
    });
    expect(found.map(({ request, verdict }) => [request.name, request.at.pointer, verdict])).toEqual([
      ["Continue to agent", "/Actions/1/Transitions/Conditions/0", "handed-off"],
      ["TalkToAgent", "/Actions/2/Transitions/Conditions/1", "violated"],
    ]);
  });

  it("are choices where a slot of a bot in the project holds them, and none where the bot itself sets them", async () => {
    const order = intent("OrderStatus", ["where is my order", "track my parcel"]);
    const asked = async (path: string) => {
      const chat = flow("Chat", {
        bot: lex({ OrderStatus: "reply" }, { NoMatchingCondition: "bot", NoMatchingError: "bye" }),
        reply: compare(path, { "Continue to agent": "to", "Track order": "bye" }, "bye"),
        to: queue(),
        bye,
      });
      return (await journeys({ "chat.json": chat, ...lexBot({ OrderStatus: order }) })).map(({ request }) => request.name);
    };
    expect(await asked("$.Lex.Slots.action")).toEqual(["Continue to agent"]);
    expect(await asked("$.Lex.SessionAttributes.action")).toEqual([]);
  });

  it("are choices where code tells the intent that it found, and nothing in the flows writes it", async () => {
    const lambda = { type: "InvokeLambdaFunction", with: { LambdaFunctionARN: "arn:x" }, next: "which" };
    const asked = async (path: string, code: Short = lambda, helper: Files = {}) => {
      const chat = flow("Chat", {
        bot: lex({}, { NoMatchingCondition: "code", NoMatchingError: "bye" }),
        code,
        which: compare(path, { SpeakToAgent: "to" }, "bye"),
        to: queue(),
        bye,
      });
      return (await journeys({ "chat.json": chat, ...helper })).map(({ request }) => request.at);
    };
    const choice = { file: "chat.json", pointer: "/Actions/2/Transitions/Conditions/0" };
    for (const path of ["$.External.intent", "$.External.intentName", "$.Attributes.detectedIntent"])
      expect(await asked(path)).toEqual([choice]);
    expect(await asked("$.External.routeTo")).toEqual([]);
    const writes = { type: "UpdateContactAttributes", with: { Attributes: { intent: "SpeakToAgent" } }, next: "which" };
    expect(await asked("$.Attributes.intent", writes)).toEqual([]);
    // The bot's own intent is the request, whatever a Lambda function repeats.
    const [own, ...others] = await asked("$.External.intent", lambda, lexBot({ SpeakToAgent: AGENT }));
    expect(own?.file).toContain("SpeakToAgent/Intent.json");
    expect(others).toEqual([]);
  });
});
