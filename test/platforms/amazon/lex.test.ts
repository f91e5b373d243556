import { describe, expect, it } from "vitest";
import type { Json } from "../../../src/source/document.ts";
import { AGENT, blocks, bots, closes, defects, type Files, flow, intent, journeys, judged, lexBot, nodeOf } from "./support.ts";

const { lex, queue, compare, bye } = blocks;
const says = (text: string): Json => ({ messageGroupsList: [{ message: { plainTextMessage: { value: text } } }] });
const step = (type: string, more: { [key: string]: Json } = {}): Json => ({ dialogAction: { type, ...more } });
const asked = (name: string, settings: { [key: string]: Json }): Json => intent(name, ["talk to a person", "agent please"], settings);
/** A chat that hands off the intent SpeakToAgent, takes Other for a goodbye, and has its bot in the project. */
const hosted = (human: Json, more: Readonly<Record<string, Json>> = {}): Files => ({
  "chat.json": flow("Chat", {
    bot: lex({ SpeakToAgent: "to", Other: "bye" }, { NoMatchingCondition: "bye", NoMatchingError: "bye" }),
    to: queue("task", "task"),
    task: { type: "CreateTask", next: "bye", or: { NoMatchingError: "bye" } },
    bye,
  }),
  ...lexBot({ SpeakToAgent: human, Other: intent("Other", ["something else"]), ...more }),
});
const INTENT = "Helper/BotLocales/en_US/Intents/SpeakToAgent/Intent.json";
const ends = async (files: Files) =>
  (await judged(files)).SpeakToAgent?.outcomes.filter((end) => / (none|condition|declined|noMatch) /.test(end));

describe("a Lex bot alone", () => {
  it("never transfers: the request is undecided where it is closed", async () => {
    expect((await judged(lexBot({ SpeakToAgent: AGENT }))).SpeakToAgent).toEqual({
      verdict: "undecided",
      at: `${INTENT}#`,
      outcomes: [`opaque none ${INTENT}#/initialResponseSetting/nextStep`],
    });
  });

  it("of version 1 is one file, its intents are items", async () => {
    const export1 = (fulfilment: string): Json => ({
      metadata: { schemaVersion: "1.0", importType: "LEX", importFormat: "JSON" },
      resource: {
        name: "Helper",
        locale: "en-US",
        intents: [{ name: "SpeakToAgent", sampleUtterances: ["talk to a person"], slots: [], fulfillmentActivity: { type: fulfilment } }],
      },
    });
    for (const fulfilment of ["ReturnIntent", "CodeHook"])
      expect((await judged({ "Helper_1.json": export1(fulfilment) })).SpeakToAgent).toMatchObject({
        verdict: "undecided",
        at: "Helper_1.json#/resource/intents/0",
      });
  });

  it("of version 1 asks for the required slots by priority, comes back where it gives up, and closes with what it concludes", async () => {
    const says = (content: string): Json => ({ messages: [{ contentType: "PlainText", content }] });
    const slot = (name: string, priority: number, slotConstraint = "Required"): Json => ({
      name,
      slotConstraint,
      priority,
      slotType: "AMAZON.NUMBER",
      valueElicitationPrompt: { ...(says(`${name}?`) as object), maxAttempts: 2 },
    });
    const [bot] = await bots({
      "Helper_1.json": {
        metadata: { schemaVersion: "1.0", importType: "LEX", importFormat: "JSON" },
        resource: {
          name: "Helper",
          locale: "en-US",
          intents: [
            {
              name: "SpeakToAgent",
              sampleUtterances: ["talk to a person"],
              slots: [slot("Topic", 2), slot("Order", 1), slot("Note", 3, "Optional")],
              dialogCodeHook: { uri: "arn:aws:lambda:us-east-1:111122223333:function:check", messageVersion: "1.0" },
              fulfillmentActivity: { type: "ReturnIntent" },
              conclusionStatement: says("One moment."),
            },
          ],
        },
      },
    });
    const [drawn] = bot?.flows ?? [];
    if (!drawn) throw new Error("no flow");
    const path = [drawn.entries.find(({ intent: name }) => name === "SpeakToAgent")?.to];
    for (const id of path) {
      const next = drawn.nodes.find((each) => each.id === id)?.exits.find(({ role }) => role === "next")?.to;
      if (next) path.push(next);
    }
    const passed = path.flatMap((id) => drawn.nodes.filter((each) => each.id === id));
    expect(passed.map(({ kind, label, texts }) => (kind === "return" ? kind : `${kind} ${texts?.[0]?.text ?? label}`)).slice(-5)).toEqual([
      "effect code hook",
      "ask Order?",
      "ask Topic?",
      "say One moment.",
      "return",
    ]);
    const [order] = passed.filter(({ kind }) => kind === "ask");
    expect(order).toMatchObject({ stores: "{Order}", maxAttempts: 2 });
    const given = order?.exits.find(({ role }) => role === "noMatch")?.to;
    expect(drawn.nodes.find(({ id }) => id === given)?.returns).toBeDefined();
  });

  it("is read from single intents under other names, and from answers of the API", async () => {
    const described = {
      botId: "HELPERBOT1",
      intentId: "AAAA",
      intentName: "SpeakToAgent",
      sampleUtterances: [{ utterance: "talk to a person" }],
    };
    for (const value of [AGENT, described])
      expect((await judged({ "intents/human.json": value })).SpeakToAgent).toMatchObject({
        verdict: "undecided",
        at: "intents/human.json#",
      });
  });

  it("is read from one file in the words of the API: of one language, or of all", async () => {
    const intents: Json = [
      { intentName: "SpeakToAgent", sampleUtterances: [{ utterance: "talk to a person" }], fulfillmentCodeHook: { enabled: true } },
      { intentName: "FallbackIntent", parentIntentSignature: "AMAZON.FallbackIntent" },
    ];
    const one: Json = { botName: "Helper", idleSessionTTLInSeconds: 300, localeId: "en_CA", intents };
    const all: Json = { name: "Helper", dataPrivacy: { childDirected: false }, botLocales: [{ localeId: "en_CA", intents }] };
    for (const [value, at] of [
      [one, "/intents/0"],
      [all, "/botLocales/0/intents/0"],
    ] as const) {
      const [bot] = await bots({ "lex/bot.json": value });
      expect(bot).toMatchObject({ name: "Helper", languages: ["en_CA"], declaresIntents: true });
      expect((await judged({ "lex/bot.json": value })).SpeakToAgent).toMatchObject({ verdict: "undecided", at: `lex/bot.json#${at}` });
    }
  });

  it("of version 1 is read from answers of its API: the bot, and each intent by itself", async () => {
    const human = { name: "SpeakToAgent", version: "1", sampleUtterances: ["talk to a person"], checksum: "c" };
    const files = {
      "lex/bot.json": {
        name: "Helper",
        locale: "en-US",
        idleSessionTTLInSeconds: 300,
        intents: [{ intentName: "SpeakToAgent", intentVersion: "1" }],
      },
      "lex/human.json": {
        ...human,
        slots: [],
        confirmationPrompt: { maxAttempts: 2, messages: [{ contentType: "PlainText", content: "Shall I find somebody?" }] },
        fulfillmentActivity: { type: "ReturnIntent" },
      },
    };
    const found = await judged(files);
    expect(found.SpeakToAgent).toMatchObject({ verdict: "undecided", at: "lex/human.json#" });
    expect(found.SpeakToAgent?.outcomes).toContain("opaque declined lex/human.json#/confirmationPrompt");
  });

  it("of version 1 exports single intents and slot types, too", async () => {
    const exported = (resource: { [key: string]: Json }): Json => ({ metadata: { schemaVersion: "1.0", importType: "LEX" }, resource });
    const files = {
      "SpeakToAgent_1.json": exported({
        name: "SpeakToAgent",
        version: "1",
        fulfillmentActivity: { type: "ReturnIntent" },
        sampleUtterances: ["talk to a person"],
        slots: [],
        slotTypes: [],
      }),
      "Drinks_1.json": exported({ name: "Drinks", version: "1", enumerationValues: [{ value: "tea" }] }),
    };
    expect((await judged(files)).SpeakToAgent).toMatchObject({ verdict: "undecided", at: "SpeakToAgent_1.json#/resource" });
    expect((await bots(files)).map(({ intents }) => intents.map(({ name }) => name))).toEqual([["SpeakToAgent"]]);
  });

  it("declares one intent for all its languages", async () => {
    const spanish = lexBot({ SpeakToAgent: intent("SpeakToAgent", ["quiero hablar con un agente"]) }, "Helper", "es_US");
    const [bot] = await bots({ ...lexBot({ SpeakToAgent: AGENT }), ...spanish });
    expect(bot?.languages).toEqual(["en_US", "es_US"]);
    expect(bot?.intents.map(({ name, phrases }) => [name, phrases.map(({ language }) => language)])).toEqual([
      ["SpeakToAgent", ["en_US", "en_US", "es_US"]],
    ]);
    expect(await journeys({ ...lexBot({ SpeakToAgent: AGENT }), ...spanish })).toHaveLength(1);
  });

  it("expects an intent in the languages that keep its names, not in those that translate them", async () => {
    const flowers = (name: string) => intent(name, ["flowers please"]);
    const english = lexBot({ OrderFlowers: flowers("OrderFlowers"), SpeakToAgent: AGENT });
    const expectedIn = async (spanish: Readonly<Record<string, Json>>) => {
      const [bot] = await bots({ ...english, ...lexBot(spanish, "Helper", "es_US") });
      return Object.fromEntries((bot?.intents ?? []).map(({ name, languages }) => [name, languages]));
    };
    expect(await expectedIn({ OrdenarFlores: flowers("OrdenarFlores") })).toEqual({
      OrderFlowers: ["en_US"],
      SpeakToAgent: ["en_US"],
      OrdenarFlores: ["es_US"],
    });
    expect(await expectedIn({ OrderFlowers: flowers("OrderFlowers") })).toEqual({
      OrderFlowers: ["en_US", "es_US"],
      SpeakToAgent: ["en_US", "es_US"],
    });
  });
});

describe("the conversation of an intent", () => {
  it("asks for its slots by priority, then confirms, fulfils and closes where no step says otherwise", async () => {
    const human = {
      name: "SpeakToAgent",
      parentIntentSignature: null,
      sampleUtterances: [{ utterance: "talk to a person" }],
      slotPriorities: [
        { priority: 2, slotName: "Topic" },
        { priority: 1, slotName: "Order" },
      ],
      intentConfirmationSetting: { promptSpecification: { maxRetries: 1, ...(says("Shall I connect you?") as object) } },
      intentClosingSetting: { isActive: true, closingResponse: says("One moment.") },
    };
    const slot = (name: string): Json => ({
      name,
      slotTypeName: "AMAZON.AlphaNumeric",
      valueElicitationSetting: { slotConstraint: "Required", promptSpecification: says(name) },
    });
    const files = {
      ...hosted(human),
      "Helper/BotLocales/en_US/Intents/SpeakToAgent/Slots/Topic/Slot.json": slot("Topic"),
      "Helper/BotLocales/en_US/Intents/SpeakToAgent/Slots/Order/Slot.json": slot("Order"),
    };
    const [journey] = await journeys(files);
    expect(journey?.verdict).toBe("handed-off");
    expect(journey?.between.filter(({ spot }) => spot.node.kind === "ask").map(({ spot }) => spot.node.label)).toEqual([
      "Order",
      "Topic",
      "confirmation",
    ]);
  });

  it("that asks what else to do comes to rest there: nothing is handed back", async () => {
    const human = asked("SpeakToAgent", {
      initialResponseSetting: { initialResponse: says("We cannot do that here."), nextStep: step("ElicitIntent") },
    });
    expect(await ends(hosted(human))).toEqual([`dead-end none ${INTENT}#/initialResponseSetting/nextStep`]);
  });

  it("that closes the intent says its closing response first, and takes the step behind it", async () => {
    const human = (behind: Json) =>
      asked("SpeakToAgent", {
        initialResponseSetting: { nextStep: step("CloseIntent") },
        intentClosingSetting: { closingResponse: says("Anything else?"), ...(behind as object) },
      });
    expect(await ends(hosted(human({ isActive: true, nextStep: step("ElicitIntent") })))).toEqual([
      `dead-end none ${INTENT}#/intentClosingSetting/nextStep`,
    ]);
    expect(await ends(hosted(human({ isActive: true, nextStep: step("CloseIntent") })))).toContain("handed-off none chat.json#/Actions/1");
    expect(await ends(hosted(human({ isActive: false, nextStep: step("ElicitIntent") })))).toContain(
      "handed-off none chat.json#/Actions/1",
    );
  });

  it("that asks for a slot of another intent has switched to that one", async () => {
    const elicit = { sessionAttributes: {}, dialogAction: { type: "ElicitSlot", slotToElicit: "Order" }, intent: { name: "Other" } };
    const human = asked("SpeakToAgent", { initialResponseSetting: { nextStep: elicit } });
    expect(await ends(hosted(human))).toEqual(["dead-end none chat.json#/Actions/3"]);
  });

  it("that starts another intent hands back that one", async () => {
    const human = asked("SpeakToAgent", {
      initialResponseSetting: { nextStep: { ...(step("StartIntent") as object), intent: { name: "Other" } } },
    });
    expect(await ends(hosted(human))).toEqual(["dead-end none chat.json#/Actions/3"]);
  });

  it("that starts an intent which the bot does not have is undecided, and the name is told", async () => {
    const human = asked("SpeakToAgent", {
      initialResponseSetting: { nextStep: { ...(step("StartIntent") as object), intent: { name: "Othr" } } },
    });
    expect((await judged(hosted(human))).SpeakToAgent?.verdict).toBe("undecided");
    expect(await defects(hosted(human))).toMatchObject([
      { kind: "undefined-intent", reference: { name: "Othr", known: ["Other", "SpeakToAgent"] } },
    ]);
  });

  it("declines by the no of its confirmation", async () => {
    const human = asked("SpeakToAgent", {
      initialResponseSetting: { nextStep: step("ConfirmIntent") },
      intentConfirmationSetting: {
        promptSpecification: { maxRetries: 2, ...(says("Shall I connect you?") as object) },
        confirmationNextStep: step("EndConversation"),
        declinationNextStep: step("ElicitIntent"),
      },
    });
    expect(await ends(hosted(human))).toEqual(
      expect.arrayContaining([
        "handed-off none chat.json#/Actions/1",
        `dead-end declined ${INTENT}#/intentConfirmationSetting/declinationNextStep`,
      ]),
    );
  });

  it("falls to the fallback intent where an answer is not understood too often", async () => {
    const human = asked("SpeakToAgent", {
      initialResponseSetting: { nextStep: step("ConfirmIntent") },
      intentConfirmationSetting: { promptSpecification: says("Sure?"), confirmationNextStep: step("EndConversation") },
    });
    const fallback = { FallbackIntent: intent("FallbackIntent", [], { parentIntentSignature: "AMAZON.FallbackIntent" }) };
    expect(await ends(hosted(human, fallback))).toContain("dead-end noMatch chat.json#/Actions/3");
    expect(await ends(hosted(human))).toContain("handed-off noMatch chat.json#/Actions/1");
  });

  it("branches by its conditions, with what it sets for the caller", async () => {
    const branch = (route: string): Json => ({ nextStep: { ...(closes({ route }) as object) } });
    const human = (expression: string) =>
      asked("SpeakToAgent", {
        initialResponseSetting: {
          nextStep: step("EvaluateConditional"),
          conditional: {
            isActive: true,
            conditionalBranches: [{ name: "vip", condition: { expressionString: expression }, ...(branch("desk") as object) }],
            defaultBranch: branch("self"),
          },
        },
      });
    const files = (expression: string) => ({
      "chat.json": flow("Chat", {
        bot: lex({}, { NoMatchingCondition: "which", NoMatchingError: "bye" }),
        which: compare("$.Lex.SessionAttributes.route", { desk: "to" }, "bye"),
        to: queue("bye", "bye"),
        bye,
      }),
      ...lexBot({ SpeakToAgent: human(expression) }),
    });
    expect(await ends(files('[tier] = "gold"'))).toEqual([
      "handed-off none chat.json#/Actions/2",
      "dead-end condition chat.json#/Actions/3",
    ]);
    const [bot] = await bots(lexBot({ SpeakToAgent: human('[tier] = "gold" AND !fn.IS_SET({Order})') }));
    const drawn = bot?.flows[0];
    expect(drawn && nodeOf(drawn, "en_US/SpeakToAgent/initial/condition").exits[0]?.when).toEqual({
      op: "and",
      guards: [
        { op: "is", variable: "[tier]", values: ["gold"] },
        { op: "is", variable: "{Order}", values: [null] },
      ],
    });
  });

  it("reads brackets in its conditions, and what it cannot evaluate with the variables that it reads", async () => {
    const guard = async (expression: string) => {
      const conditional = {
        isActive: true,
        conditionalBranches: [{ name: "vip", condition: { expressionString: expression }, nextStep: closes() }],
        defaultBranch: { nextStep: closes() },
      };
      const human = asked("SpeakToAgent", { initialResponseSetting: { nextStep: step("EvaluateConditional"), conditional } });
      const [bot] = await bots(lexBot({ SpeakToAgent: human }));
      return bot?.flows[0] && nodeOf(bot.flows[0], "en_US/SpeakToAgent/initial/condition").exits[0]?.when;
    };
    const gold = { op: "is", variable: "[tier]", values: ["gold"] };
    const order = { op: "is", variable: "{Order}", values: ["none"] };
    expect(await guard('([tier] = "gold" OR {Order} = "none") AND {City} != "Rome"')).toEqual({
      op: "and",
      guards: [
        { op: "or", guards: [gold, order] },
        { op: "not", guard: { op: "is", variable: "{City}", values: ["Rome"] } },
      ],
    });
    expect(await guard('!([tier] = "gold")')).toEqual({ op: "not", guard: gold });
    for (const open of ["{Order} = {City}", "{Toppings} CONTAINS 'olives'", "({Order}", "fn.LENGTH({Order}", "{Order} ="])
      expect(await guard(open), open).toMatchObject({ op: "unknown" });
    expect(await guard("{Order} >= [limit]")).toMatchObject({ op: "unknown", variables: ["{Order}", "[limit]"] });
    // "AND (&&), OR (||), NOT (!)": the operators of Lex, in both of their spellings.
    expect(await guard('[tier] = "gold" && ({Order} = "none" || NOT [tier] = "gold")')).toEqual({
      op: "and",
      guards: [gold, { op: "or", guards: [order, { op: "not", guard: gold }] }],
    });
    expect(await guard('[tier]="gold" and fn.COUNT({City}) > 1')).toEqual({
      op: "and",
      guards: [gold, { op: "unknown", text: "fn.COUNT({City}) > 1", variables: ["{City}"] }],
    });
    expect(await guard('((retry_enabled)) = "TRUE"')).toEqual({ op: "is", variable: "((retry_enabled))", values: ["TRUE"] });
    expect(await guard('(([tier]="gold"))')).toEqual(gold);
    expect(await guard("fn.IS_SET(((x-amz-lex:search)))")).toEqual({
      op: "not",
      guard: { op: "is", variable: "((x-amz-lex:search))", values: [null] },
    });
  });

  it("is written to where its condition asks for the input mode: callers speak and press keys", async () => {
    const branch = (mode: string) => ({
      conditionalBranches: [
        { name: "mode", condition: { expressionString: `$.inputMode = "${mode}"` }, nextStep: closes({ route: "desk" }) },
      ],
      defaultBranch: { nextStep: closes({ route: "self" }) },
    });
    const human = (mode: string) =>
      asked("SpeakToAgent", { initialResponseSetting: { nextStep: step("EvaluateConditional"), conditional: branch(mode) } });
    const files = (mode: string) => ({
      "chat.json": flow("Chat", {
        bot: lex({}, { NoMatchingCondition: "which", NoMatchingError: "bye" }),
        which: compare("$.Lex.SessionAttributes.route", { desk: "to" }, "bye"),
        to: queue("bye", "bye"),
        bye,
      }),
      ...lexBot({ SpeakToAgent: human(mode) }),
    });
    expect((await judged(files("Text"))).SpeakToAgent?.verdict).toBe("handed-off");
    expect((await judged(files("Speech"))).SpeakToAgent?.verdict).toBe("violated");
    expect((await judged(files("DTMF"))).SpeakToAgent?.verdict).toBe("violated");
  });

  it("compares without regard to case what it has set, which its caller does not", async () => {
    const closing = {
      conditional: {
        isActive: true,
        conditionalBranches: [{ name: "desk", condition: { expressionString: '[route] = "desk"' }, nextStep: closes({ to: "desk" }) }],
        defaultBranch: { nextStep: closes({ to: "self" }) },
      },
    };
    const files = (compared: string) => ({
      "chat.json": flow("Chat", {
        bot: lex({}, { NoMatchingCondition: "which", NoMatchingError: "bye" }),
        which: compare(`$.Lex.SessionAttributes.${compared}`, { desk: "to" }, "bye"),
        to: queue("bye", "bye"),
        bye,
      }),
      ...lexBot({
        SpeakToAgent: asked("SpeakToAgent", {
          initialResponseSetting: { nextStep: { ...(step("CloseIntent") as object), sessionAttributes: { route: "Desk" } } },
          intentClosingSetting: closing,
        }),
      }),
    });
    expect((await judged(files("to"))).SpeakToAgent?.verdict).toBe("handed-off");
    expect((await judged(files("route"))).SpeakToAgent?.verdict).toBe("violated");
  });

  it("may set slots in a next step, which the caller then compares", async () => {
    const files = (slots: Json) => ({
      "chat.json": flow("Chat", {
        bot: lex({}, { NoMatchingCondition: "which", NoMatchingError: "bye" }),
        which: compare("$.Lex.Slots.Desk", { chat: "to" }, "bye"),
        to: queue("bye", "bye"),
        bye,
      }),
      ...lexBot({
        SpeakToAgent: asked("SpeakToAgent", { initialResponseSetting: { nextStep: { ...(closes() as object), intent: { slots } } } }),
      }),
    });
    const verdict = async (slots: Json) => (await judged(files(slots))).SpeakToAgent?.verdict;
    expect(await verdict({ Desk: { shape: "Scalar", value: { interpretedValue: "chat" } } })).toBe("handed-off");
    expect(await verdict({ Desk: { shape: "Scalar", value: { interpretedValue: "web" } } })).toBe("violated");
    const template = (value: string): Json => [
      { SlotName: "Desk", SlotValueOverride: { Shape: "Scalar", Value: { InterpretedValue: value } } },
    ];
    expect(await verdict(template("chat"))).toBe("handed-off");
    expect(await verdict(template("$.transcriptions[0].transcription"))).toBe("undecided");
  });

  it("is decided by its Lambda only where no step follows it", async () => {
    const hook = (after?: Json): Json =>
      asked("SpeakToAgent", {
        initialResponseSetting: {
          nextStep: step("InvokeDialogCodeHook"),
          codeHook: {
            enableCodeHookInvocation: true,
            isActive: true,
            ...(after === undefined ? {} : { postCodeHookSpecification: after }),
          },
        },
      });
    expect((await judged(hosted(hook()))).SpeakToAgent?.verdict).toBe("undecided");
    const { SpeakToAgent: found } = await judged(
      hosted(
        hook({ successNextStep: step("EndConversation"), failureNextStep: step("ElicitIntent"), timeoutNextStep: step("EndConversation") }),
      ),
    );
    expect(found?.verdict).toBe("handed-off");
    expect(found?.outcomes).toContain(
      `dead-end failure ${INTENT}#/initialResponseSetting/codeHook/postCodeHookSpecification/failureNextStep`,
    );
  });

  it("that a template switches off does not run its Lambda", async () => {
    const human = asked("SpeakToAgent", {
      initialResponseSetting: { nextStep: step("InvokeDialogCodeHook"), codeHook: { enableCodeHookInvocation: false, isActive: true } },
    });
    expect((await judged(hosted(human))).SpeakToAgent?.verdict).toBe("handed-off");
  });

  it("runs a Lambda or conditions that it has where no step says what comes, and passes those that are switched off", async () => {
    const hook = (isActive: boolean) => ({ codeHook: { enableCodeHookInvocation: true, isActive, postCodeHookSpecification: {} } });
    const conditions = (isActive: boolean) => ({
      conditional: {
        isActive,
        conditionalBranches: [{ name: "vip", condition: { expressionString: '[tier] = "gold"' }, nextStep: closes() }],
        defaultBranch: { nextStep: step("ElicitIntent") },
      },
    });
    const outcomes = async (setting: { [key: string]: Json }) =>
      (await judged(hosted(asked("SpeakToAgent", { initialResponseSetting: setting })))).SpeakToAgent;
    expect(await outcomes(hook(true))).toMatchObject({ verdict: "undecided" });
    expect(await outcomes(hook(false))).toMatchObject({ verdict: "handed-off" });
    expect((await outcomes(conditions(true)))?.outcomes.some((each) => each.startsWith("dead-end condition"))).toBe(true);
    expect(await outcomes(conditions(false))).toMatchObject({ verdict: "handed-off" });
  });

  it("leaves attributes open where any Lambda of the bot may set them", async () => {
    const chat = flow("Chat", {
      bot: lex({}, { NoMatchingCondition: "which", NoMatchingError: "bye" }),
      which: compare("$.Lex.SessionAttributes.escalate", { true: "to" }, "bye"),
      to: queue("bye", "bye"),
      bye,
    });
    const files = (human: Json) => ({ "chat.json": chat, ...lexBot({ SpeakToAgent: human }) });
    expect((await judged(files(AGENT))).SpeakToAgent?.verdict).toBe("violated");
    expect((await judged(files(asked("SpeakToAgent", { dialogCodeHook: { enabled: true } })))).SpeakToAgent?.verdict).toBe("undecided");
  });
});

describe("requests among the intents of a bot", () => {
  it("hide where a minority of the phrases asks; Fallback and other built-in intents never ask by their name", async () => {
    const found = await journeys(
      lexBot({
        OrderQuestions: intent("OrderQuestions", ["where is my order", "order late", "speak to an agent about my order", "track it"]),
        AgentFallback: { ...(intent("AgentFallback", []) as object), parentIntentSignature: "AMAZON.FallbackIntent" },
        AreYouHuman: intent("AreYouHuman", ["are you human", "are you a robot"]),
      }),
    );
    expect(found.map(({ request }) => [request.name, request.hidden])).toEqual([["OrderQuestions", true]]);
  });

  it("stand twice where two intents have one name, and the second is told", async () => {
    const files = { ...lexBot({ SpeakToAgent: AGENT }), "Helper/BotLocales/en_US/Intents/Copy/Intent.json": AGENT };
    expect(await defects(files)).toEqual([
      { kind: "duplicate-id", at: { file: INTENT, pointer: "" }, name: "SpeakToAgent", what: "intent" },
    ]);
  });
});
