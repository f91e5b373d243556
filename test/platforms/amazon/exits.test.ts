import { describe, expect, it } from "vitest";
import type { Json } from "../../../src/source/document.ts";
import { linted } from "../linted.ts";
import { AGENT, ARN, blocks, connectArn, defects, exitsOf, type Files, flow, flowOf, judged, lexBot, nodeOf } from "./support.ts";

const { say, lex, queue, compare, bye } = blocks;

describe("exits come from the type of the action, not from its transitions", () => {
  it("never follows the filler NextAction of a queue transfer, a Compare, a Lex block, opening hours or a loop", async () => {
    const drawn = await flowOf({
      chat: flow("Chat", {
        hours: { type: "CheckHoursOfOperation", next: "bye", when: { True: "check", False: "late" }, or: { NoMatchingError: "check" } },
        check: compare("$.Attributes.tier", { gold: "bot" }, "loop"),
        bot: lex({ OrderStatus: "order" }, { NoMatchingCondition: "loop", NoMatchingError: "late" }),
        loop: {
          type: "Loop",
          with: { LoopCount: "2" },
          next: "bye",
          when: { ContinueLooping: "bot", DoneLooping: "transfer" },
          or: { NoMatchingError: "late" },
        },
        transfer: queue("late", "late"),
        order: say("bye"),
        late: say("bye"),
        bye,
      }),
    });
    expect(exitsOf(drawn, "hours")).toEqual(["open → check", "closed → late", "failure → check"]);
    expect(exitsOf(drawn, "check")).toEqual(["case → bot", "default → loop"]);
    expect(exitsOf(drawn, "bot")).toEqual(["case → order", "default → loop", "failure → late"]);
    expect(exitsOf(drawn, "loop")).toEqual(["loop → loop/again", "noMatch → transfer", "failure → late"]);
    expect(exitsOf(drawn, "loop/again")).toEqual(["next → bot"]);
    expect(exitsOf(drawn, "transfer")).toEqual(["noAgent → late", "failure → late"]);
  });

  it("takes NextAction for what comes when no condition holds, where a file lists no such branch", async () => {
    const drawn = await flowOf({
      chat: flow("Chat", {
        hours: { type: "CheckHoursOfOperation", next: "late", when: { True: "bot" } },
        bot: {
          type: "ConnectParticipantWithLexBot",
          with: { Text: "Hello", LexV2Bot: { AliasArn: ARN } },
          next: "check",
          or: { NoMatchingError: "late" },
        },
        check: { type: "Compare", with: { ComparisonValue: "$.Lex.SessionAttributes.Tool" }, next: "bot", when: { Escalate: "transfer" } },
        transfer: { type: "TransferContactToQueue", next: "bye" },
        late: say("bye"),
        bye,
      }),
    });
    expect(exitsOf(drawn, "hours")).toEqual(["open → bot", "closed → late"]);
    expect(exitsOf(drawn, "bot")).toEqual(["failure → late", "default → check"]);
    expect(exitsOf(drawn, "check")).toEqual(["case → transfer", "default → bot"]);
    expect(exitsOf(drawn, "transfer")).toEqual([]);
  });

  it("reports no dead end for a queue transfer whose NextAction is a disconnect block", async () => {
    const result = await judged({
      "chat.json": flow("Chat", {
        bot: lex({ SpeakToAgent: "transfer" }, { NoMatchingCondition: "bot", NoMatchingError: "transfer" }),
        transfer: queue("transfer2", "transfer2"),
        transfer2: queue("bye", "bye"),
        bye,
      }),
    });
    expect(result.SpeakToAgent?.verdict).toBe("handed-off");
    expect(result.SpeakToAgent?.outcomes).not.toContain("dead-end none chat.json#/Actions/3");
  });

  it("goes on after a third party hung up only where ContinueFlowExecution is True", async () => {
    const phone = async (goesOn: string) =>
      await flowOf({
        f: flow("F", {
          dial: {
            type: "TransferParticipantToThirdParty",
            with: { ThirdPartyPhoneNumber: "+15550100", ContinueFlowExecution: goesOn },
            next: "thanks",
            or: { CallFailed: "sorry", ConnectionTimeLimitExceeded: "sorry", NoMatchingError: "bye" },
          },
          thanks: say("bye"),
          sorry: say("bye"),
          bye,
        }),
      });
    expect(exitsOf(await phone("True"), "dial")).toEqual(["success → thanks", "failure → sorry", "timeout → sorry", "failure → bye"]);
    expect(exitsOf(await phone("False"), "dial")).toEqual(["failure → sorry", "timeout → sorry", "failure → bye"]);
  });

  it("takes NextAction of a digit collection as success, of a menu as filler", async () => {
    const drawn = await flowOf({
      f: flow("F", {
        pin: {
          type: "GetParticipantInput",
          with: { Text: "Your number, please", StoreInput: "True", InputTimeLimitSeconds: "5" },
          next: "menu",
          or: { InvalidPhoneNumber: "pin", NoMatchingError: "bye" },
        },
        menu: {
          type: "GetParticipantInput",
          with: { Text: "For orders, press 2. To speak to an agent, press 1.", StoreInput: "False" },
          next: "bye",
          when: { "1": "agent", "2": "orders" },
          or: { InputTimeLimitExceeded: "menu", NoMatchingCondition: "menu", NoMatchingError: "bye" },
        },
        orders: say("bye"),
        agent: queue(),
        bye,
      }),
    });
    expect(exitsOf(drawn, "pin")).toEqual(["next → menu", "noMatch → pin", "failure → bye"]);
    expect(exitsOf(drawn, "menu")).toEqual(["answer → agent", "answer → orders", "noInput → menu", "noMatch → menu", "failure → bye"]);
    expect(nodeOf(drawn, "menu").exits.map(({ choice }) => choice?.name)).toEqual([
      "speak to an agent",
      "orders",
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("takes unwired transitions of drafts as exits that lead nowhere", async () => {
    const drawn = await flowOf({
      f: flow("Draft", {
        profile: { type: "GetCustomerProfile", next: "", or: { NoneFoundError: "$end", NoMatchingError: "" } },
        transfer: queue("", ""),
      }),
    });
    expect(exitsOf(drawn, "profile")).toEqual(["next → -", "failure → -", "failure → -"]);
    expect(exitsOf(drawn, "transfer")).toEqual(["noAgent → -", "failure → -"]);
  });

  it("takes a target that no action has as missing, with the names that exist", async () => {
    const drawn = await flowOf({ f: flow("F", { hello: { type: "MessageParticipant", next: "quueue" }, queue: queue() }) });
    expect(exitsOf(drawn, "hello")).toEqual(["next → ?quueue"]);
    expect(nodeOf(drawn, "hello").exits[0]?.missing?.known).toEqual(["hello", "queue"]);
  });

  it("looks identifiers up as names, even those that every object has", async () => {
    const drawn = await flowOf({ f: flow("F", { constructor: { type: "MessageParticipant", next: "toString" } as never, bye }) });
    expect(exitsOf(drawn, "constructor")).toEqual(["next → ?toString"]);
  });
});

describe("what exits are called", () => {
  it("is what the console calls the branches", async () => {
    const drawn = await flowOf({
      f: flow("F", {
        hours: { type: "CheckHoursOfOperation", when: { True: "to", False: "bye" }, or: { NoMatchingError: "to" } },
        to: queue("loop", "bye"),
        loop: { type: "Loop", when: { ContinueLooping: "wait", DoneLooping: "bye" } },
        wait: { type: "Wait", when: { WaitCompleted: "loop", CustomerReturned: "to" }, or: { NoMatchingError: "bye" } },
        crowd: { type: "CheckMetricData", with: { MetricType: "NumberOfContactsInQueue" }, when: { "NumberGreaterThan 20": "bye" } },
        profile: { type: "GetCustomerProfile", next: "to", or: { MultipleFoundError: "bye", NoneFoundError: "wait", NewError: "bye" } },
        bye,
      }),
    });
    const labels = (id: string) => nodeOf(drawn, id).exits.map(({ label }) => label);
    expect(labels("hours")).toEqual(["In hours", "Out of hours", "Error"]);
    expect(labels("to")).toEqual(["At capacity", "Error"]);
    expect(labels("loop")).toEqual(["Looping", "Complete"]);
    expect(labels("wait")).toEqual(["Time expired", "Customer return", "Error"]);
    expect(labels("crowd")).toEqual(["NumberOfContactsInQueue > 20"]);
    expect(labels("profile")).toEqual([undefined, "Multiple found", "None found", "NewError"]);
  });
});

describe("what a block fetches", () => {
  it("is forgotten once it is fetched again, so that a circle through it ends", async () => {
    const fetched = {
      InvokeLambdaFunction: "$.External.state",
      GetCase: "$.Case.status",
      GetCustomerProfile: "$.Customer.Attributes.state",
      GetCalculatedAttributesForCustomerProfile: "$.Customer.CalculatedAttributes.state",
      EvaluateDataTableValues: "$.DataTables.Desk.state",
      ListDataTableValues: "$.DataTableList.ResultData.desk",
    };
    for (const [type, path] of Object.entries(fetched)) {
      const { SpeakToAgent } = await judged({
        "chat.json": flow("Chat", {
          bot: lex({ SpeakToAgent: "fetch" }, { NoMatchingCondition: "bot", NoMatchingError: "bye" }),
          fetch: { type, next: "check" },
          check: compare(path, { waits: "pause" }, "bye"),
          pause: say("fetch"),
          bye,
        }),
      });
      expect(SpeakToAgent?.outcomes, type).toEqual(["dead-end none chat.json#/Actions/4"]);
    }
  });
});

describe("a comparison that is no equality", () => {
  const chat = (set: string, when: Readonly<Record<string, string>>): Files => ({
    "chat.json": flow("Chat", {
      bot: lex({ SpeakToAgent: "set" }, { NoMatchingCondition: "bye", NoMatchingError: "bye" }),
      set: { type: "UpdateContactAttributes", with: { Attributes: { desk: set } }, next: "copy" },
      copy: { type: "UpdateContactAttributes", with: { Attributes: { way: "$.Attributes.desk" } }, next: "which" },
      which: compare("$.Attributes.way", when, "bye"),
      to: queue("to", "to"),
      bye,
    }),
  });
  const verdict = async (set: string, when: string) => (await judged(chat(set, { [when]: "to" }))).SpeakToAgent?.verdict;

  it("is decided by a text that the flow has set, case and all", async () => {
    for (const [set, when, expected] of [
      ["agent-chat", "TextStartsWith agent", "handed-off"],
      ["Agent-chat", "TextStartsWith agent", "violated"],
      ["live chat", "TextEndsWith chat", "handed-off"],
      ["live chats", "TextEndsWith chat", "violated"],
      ["a chat now", "TextContains chat", "handed-off"],
      ["a call now", "TextContains chat", "violated"],
    ] as const)
      expect(await verdict(set, when), `${set} ${when}`).toBe(expected);
  });

  it("of sizes is decided by a number, and by nothing else", async () => {
    for (const [set, when, expected] of [
      ["3", "NumberGreaterThan 2", "handed-off"],
      ["2", "NumberGreaterThan 2", "violated"],
      ["2.0", "NumberGreaterOrEqualTo 2", "handed-off"],
      ["10", "NumberLessThan 9", "violated"],
      ["-1", "NumberLessOrEqualTo 0", "handed-off"],
      ["many", "NumberGreaterThan 2", "undecided"],
      ["$.External.count", "NumberGreaterThan 2", "undecided"],
    ] as const)
      expect(await verdict(set, when), `${set} ${when}`).toBe(expected);
  });

  it("with the intent that a bot of the project handed back is decided by its name", async () => {
    const files = (when: string): Files => ({
      "chat.json": flow("Chat", {
        bot: lex({}, { NoMatchingCondition: "which", NoMatchingError: "bye" }),
        which: compare("$.Lex.IntentName", { [when]: "to" }, "bye"),
        to: queue("to", "to"),
        bye,
      }),
      ...lexBot({ SpeakToAgent: AGENT }),
    });
    expect((await judged(files("TextContains Agent"))).SpeakToAgent?.verdict).toBe("handed-off");
    expect((await judged(files("TextStartsWith Agent"))).SpeakToAgent?.verdict).toBe("violated");
  });
});

describe("defects of a flow", () => {
  it("takes actions without an identifier for no two of one name, and what is no action for none", async () => {
    const half = flow("Half", { bye }) as { Actions: Json[] };
    const nameless = { Type: "MessageParticipant", Parameters: {}, Transitions: { NextAction: "byee" } };
    const files = { "half.json": { ...half, Actions: [...half.Actions, null, "x", nameless, nameless] } };
    expect((await defects(files)).filter(({ kind }) => kind === "duplicate-id" || kind === "unknown-action")).toEqual([]);
    expect((await flowOf(files)).nodes.flatMap(({ exits }) => exits.flatMap(({ missing }) => missing?.known ?? []))).toEqual([
      "bye",
      "bye",
    ]);
  });

  it("names a start that is missing or does not exist, and an identifier that stands twice", async () => {
    const draft = flow("Draft", { bye }) as { [key: string]: never };
    expect(await defects({ "draft.json": { ...draft, StartAction: "" } })).toEqual([
      { kind: "missing-start", at: { file: "draft.json", pointer: "/StartAction" } },
    ]);
    const twice = flow("Twice", { bye }) as { Actions: never[] };
    expect(await defects({ "twice.json": { ...twice, Actions: [...twice.Actions, ...twice.Actions] } })).toEqual([
      { kind: "duplicate-id", at: { file: "twice.json", pointer: "/Actions/1" }, name: "bye", what: "action" },
    ]);
  });

  it("judges the requests of a draft that starts nowhere all the same", async () => {
    const draft = flow("Draft", {
      hello: say("bot"),
      bot: lex({ SpeakToAgent: "transfer" }, { NoMatchingCondition: "bot", NoMatchingError: "bye" }),
      transfer: queue("bye", "bye"),
      bye,
    }) as { [key: string]: never };
    expect((await judged({ "draft.json": { ...draft, StartAction: "" } })).SpeakToAgent?.verdict).toBe("handed-off");
    // Nothing leads to the circle of the bot but itself.
    const bot = lex({ SpeakToAgent: "to" }, { NoMatchingCondition: "again", NoMatchingError: "bye" });
    const circle = flow("Draft", { bot, again: say("bot"), to: queue("bye", "bye"), bye }) as { [key: string]: never };
    expect((await judged({ "draft.json": { ...circle, StartAction: "" } })).SpeakToAgent?.verdict).toBe("handed-off");
  });

  it("names an action type that Connect does not have, and the one that is meant", async () => {
    const files = { f: flow("F", { to: { type: "TransferToAgent", next: "odd" }, odd: { type: "MesageParticipant", next: "bye" }, bye }) };
    const [first, second] = await defects(files);
    expect(first).toMatchObject({ kind: "unknown-action", at: { pointer: "/Actions/0/Type" }, meant: "TransferContactToQueue" });
    expect(second).toMatchObject({ kind: "unknown-action", type: "MesageParticipant" });
    expect(exitsOf(await flowOf(files), "odd")).toEqual(["next → bye"]);
    expect(nodeOf(await flowOf(files), "odd").kind).toBe("opaque");
  });

  it("believes the config about a type that it does not know", async () => {
    const files = { f: flow("F", { to: { type: "HandToDesk", next: "bye" }, bye }) };
    expect(await defects(files, { actions: { HandToDesk: "transfer:digital" } })).toEqual([]);
    expect(nodeOf(await flowOf(files, "F", { actions: { HandToDesk: "transfer:digital" } }), "to").transfer?.route).toBe("digital");
  });
});

describe("what a block offers besides its next block", () => {
  it("goes on from a prompt in a loop where its messages are interrupted", async () => {
    const drawn = await flowOf({
      f: flow("F", {
        prompts: {
          type: "MessageParticipantIteratively",
          with: { Messages: [{ Text: "Hold on." }] },
          when: { MessagesInterrupted: "next" },
        },
        next: say("bye"),
        bye,
      }),
    });
    expect(exitsOf(drawn, "prompts")).toContain("next → next");
  });

  it("follows the conditions of a type that nobody knows", async () => {
    const drawn = await flowOf({ f: flow("F", { odd: { type: "AskTheOracle", when: { Yes: "one" } }, one: say("bye"), bye }) });
    expect(exitsOf(drawn, "odd")).toEqual(["next → one"]);
  });

  it("is open or closed by what it does not list: hours with one branch", async () => {
    const hours = async (listed: string) =>
      exitsOf(
        await flowOf({
          f: flow("F", {
            hours: { type: "CheckHoursOfOperation", when: { [listed]: "one" }, or: { NoMatchingCondition: "two", NoMatchingError: "bye" } },
            one: say("bye"),
            two: say("bye"),
            bye,
          }),
        }),
        "hours",
      );
    expect(await hours("False")).toEqual(["closed → one", "open → two", "failure → bye"]);
    expect(await hours("True")).toEqual(["open → one", "closed → two", "failure → bye"]);
  });

  it("is no intent where a Lex block compares how the customer feels", async () => {
    const block = lex({ "NumberGreaterThan 0.7": "to" }, { NoMatchingCondition: "bye", NoMatchingError: "bye" });
    const [feels] = nodeOf(await flowOf({ f: flow("F", { block, to: queue(), bye }) }), "block").exits;
    expect(feels).toMatchObject({ role: "case", to: "to", when: { op: "unknown" } });
    expect(feels?.intent).toBeUndefined();
  });
});

describe("flows that run beside the conversation", () => {
  const hooked = (hooks: Json): Files => ({
    "main.json": flow("Main", { set: { type: "UpdateContactEventHooks", with: { EventHooks: hooks }, next: "bye" }, bye }),
  });
  const calls = async (hooks: Json) =>
    (await flowOf(hooked(hooks))).nodes.flatMap(({ call, channels }) => (call ? [`${call.at.pointer} ${channels ?? "any"}`] : []));

  it("are called by each of the hooks that a block sets", async () => {
    const at = "/Actions/0/Parameters/EventHooks";
    const both = { CustomerQueue: connectArn("contact-flow", 1), CustomerRemaining: connectArn("contact-flow", 2) };
    expect(await calls(both)).toEqual([`${at}/CustomerQueue any`, `${at}/CustomerRemaining any`]);
  });

  it("work on calls only where the customer is put on hold", async () => {
    expect(await calls({ CustomerHold: connectArn("contact-flow", 1) })).toEqual(["/Actions/0/Parameters/EventHooks/CustomerHold voice"]);
    const channelsOf = async (type: string) => (await flowOf({ f: flow("F", { bye }, { type }) })).channels;
    expect(await channelsOf("customerHold")).toEqual(["voice"]);
    expect(await channelsOf("outboundWhisper")).toEqual(["voice"]);
    expect(await channelsOf("contactFlow")).toBeUndefined();
  });
});

describe("what a customer types", () => {
  it("is card data that a block may store only where it encrypts it", async () => {
    const keys = (more: object): Files => ({
      "call.json": flow("Call", {
        card: {
          type: "GetParticipantInput",
          with: { Text: "Please enter your credit card number.", StoreInput: "True", ...more },
          next: "bye",
          or: { NoMatchingError: "bye" },
        },
        bye,
      }),
    });
    const found = async (more: object) => (await linted(keys(more))).problems("security");
    expect(await found({})).toEqual(["warning security/card-data call.json#/Actions/0/Parameters/Text"]);
    expect(await found({ InputEncryption: { EncryptionKeyId: "card", Key: "x" } })).toEqual([]);
  });

  it("is kept for the next block where a block only fills the buffer of keys: it asks nothing", async () => {
    const drawn = await flowOf({
      f: flow("F", {
        keys: { type: "GetParticipantInput", with: { EnableDTMFBuffer: "True" }, next: "bye", or: { NoMatchingError: "bye" } },
        bye,
      }),
    });
    expect(nodeOf(drawn, "keys").kind).toBe("effect");
    expect(exitsOf(drawn, "keys")).toEqual(["next → bye", "failure → bye"]);
  });
});

describe("where a transfer leads", () => {
  const toQueue = (n: number, next: string) => ({ type: "UpdateContactTargetQueue", with: { QueueId: connectArn("queue", n) }, next });

  it("is the queue that was set before it", async () => {
    const drawn = await flowOf({ f: flow("F", { set: toQueue(1, "hello"), hello: say("to"), to: queue(), bye }) });
    expect(nodeOf(drawn, "to").transfer).toMatchObject({
      route: "digital",
      byChannel: { voice: "voice" },
      target: connectArn("queue", 1),
      targetAt: { pointer: "/Actions/0/Parameters/QueueId" },
    });
  });

  it("is not named where two queues are possible, and is a transfer all the same where none is set", async () => {
    const two = flow("F", {
      which: compare("$.Attributes.x", { a: "one" }, "two"),
      one: toQueue(1, "to"),
      two: toQueue(2, "to"),
      to: queue(),
      bye,
    });
    expect(nodeOf(await flowOf({ f: two }), "to").transfer?.target).toBeUndefined();
    expect(nodeOf(await flowOf({ f: flow("F", { to: queue(), bye }) }), "to").transfer?.route).toBe("digital");
  });

  it("is dynamic where the phone number is computed, and voice where it is written", async () => {
    const dial = async (number: string) =>
      nodeOf(
        await flowOf({ f: flow("F", { dial: { type: "TransferParticipantToThirdParty", with: { ThirdPartyPhoneNumber: number } } }) }),
        "dial",
      ).transfer;
    expect(await dial("+15550100")).toMatchObject({
      route: "voice",
      target: "+15550100",
      targetAt: { pointer: "/Actions/0/Parameters/ThirdPartyPhoneNumber" },
    });
    expect((await dial("$.Attributes.number"))?.route).toBe("dynamic");
    expect(await dial("")).toEqual({ route: "voice", targetKind: "number" });
  });

  it("is a ticket for tasks and cases, an e-mail for mail to a fixed address", async () => {
    const route = async (type: string, parameters: never) =>
      nodeOf(await flowOf({ f: flow("F", { it: { type, with: parameters, next: "bye" }, bye }) }), "it").transfer?.route;
    expect(await route("CreateTask", {} as never)).toBe("ticket");
    expect(await route("CreateCase", {} as never)).toBe("ticket");
    expect(await route("CreateContact", { Channel: "TASK" } as never)).toBe("ticket");
    expect(await route("StartOutboundEmailContact", { DestinationEmailAddress: { EmailAddress: "team@shop.example" } } as never)).toBe(
      "email",
    );
    expect(
      await route("StartOutboundEmailContact", { DestinationEmailAddress: { EmailAddress: "$.CustomerEndpoint.Address" } } as never),
    ).toBeUndefined();
  });
});
