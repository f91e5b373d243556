import { describe, expect, it } from "vitest";
import type { Json } from "../../../src/source/document.ts";
import { connectArn, defects, exitsOf, flow, flowOf, intent, judged, lexBot, nodeOf } from "./support.ts";

/** A branch: condition → transition; an `Equals` branch is written `=value`. */
type Branches = Readonly<Record<string, string>>;
interface Module {
  readonly type: string;
  readonly target?: string;
  readonly branches?: Branches;
  readonly with?: readonly Json[];
}

/** A console export of the years before the flow language; it starts at its first module. */
function old(name: string, modules: Readonly<Record<string, Module>>, type = "contactFlow"): Json {
  return {
    modules: Object.entries(modules).map(
      ([id, { type, target, branches = {}, with: parameters = [] }]): Json => ({
        id,
        type,
        ...(target === undefined ? {} : { target }),
        branches: Object.entries(branches).map(
          ([condition, transition]): Json =>
            condition.startsWith("=")
              ? { condition: "Evaluate", conditionType: "Equals", conditionValue: condition.slice(1), transition }
              : { condition, transition },
        ),
        parameters: [...parameters],
        metadata: { position: { x: 0, y: 0 } },
      }),
    ),
    version: "1",
    type,
    start: Object.keys(modules)[0] ?? "",
    metadata: { entryPointPosition: { x: 20, y: 20 }, name, type, status: "published" },
  };
}

const bye: Module = { type: "Disconnect" };
const toQueue: Module = { type: "Transfer", target: "Queue", branches: { AtCapacity: "bye", Error: "bye" } };
const menu = (to: string): Module => ({
  type: "GetUserInput",
  target: "Lex",
  branches: { "=SpeakToAgent": to, NoMatch: "menu", Error: "bye" },
  with: [
    { name: "Text", value: "How can we help?" },
    { name: "BotName", value: "Helper" },
  ],
});

describe("a console export without the flow language", () => {
  it("is read from a file without an ending, requests at their branches", async () => {
    const result = await judged({ "Chat flow": old("Chat", { menu: menu("to"), to: toQueue, bye }) });
    expect(result.SpeakToAgent).toEqual({
      verdict: "handed-off",
      at: "Chat flow#/modules/0/branches/0",
      outcomes: ["handed-off none Chat flow#/modules/1", "dead-end noAgent Chat flow#/modules/2", "dead-end failure Chat flow#/modules/2"],
    });
  });

  it("names the exits as it writes them", async () => {
    const drawn = await flowOf({ f: old("F", { to: toQueue, bye }) });
    expect(nodeOf(drawn, "to").exits.map(({ role, label }) => `${role} ${label}`)).toEqual(["noAgent At capacity", "failure Error"]);
  });

  it("has no filler: what a block lists are its exits", async () => {
    const drawn = await flowOf({
      f: old("F", {
        hours: { type: "CheckHoursOfOperation", branches: { True: "staff", False: "late", Error: "staff" } },
        staff: {
          type: "CheckStaffing",
          branches: { True: "dial", False: "late", Error: "late" },
          with: [{ name: "Status", value: "Available" }],
        },
        dial: {
          type: "Transfer",
          target: "PhoneNumber",
          branches: { Success: "late", CallFailure: "bye", Timeout: "bye", Error: "bye" },
          with: [{ name: "PhoneNumber", value: "+15550100" }],
        },
        late: { type: "PlayPrompt", branches: { Success: "loop" } },
        loop: { type: "Loop", branches: { Looping: "late", Complete: "bye" } },
        bye,
      }),
    });
    expect(exitsOf(drawn, "hours")).toEqual(["open → staff", "closed → late", "failure → staff"]);
    expect(exitsOf(drawn, "staff")).toEqual(["case → dial", "noAgent → late", "failure → late"]);
    expect(exitsOf(drawn, "dial")).toEqual(["success → late", "failure → bye", "timeout → bye", "failure → bye"]);
    expect(nodeOf(drawn, "dial").transfer).toMatchObject({
      route: "voice",
      target: "+15550100",
      targetAt: { pointer: "/modules/2/parameters/0/value" },
    });
    expect(exitsOf(drawn, "loop")).toEqual(["loop → loop/again", "next → bye"]);
  });

  it("names attributes by their namespace: the channel, an answer of a Lambda, the customer's keys", async () => {
    const check = (attribute: string, namespace: string): Module => ({
      type: "CheckAttribute",
      branches: { "=x": "bye", NoMatch: "bye" },
      with: [
        { name: "Attribute", value: attribute },
        { name: "Namespace", value: namespace },
      ],
    });
    const drawn = await flowOf({
      f: old("F", {
        channel: { ...check("Channel", "System"), branches: { "=CHAT": "bye", NoMatch: "bye" } },
        lambda: check("tier", "External"),
        keys: check("Stored customer input", "System"),
        spaced: check("account tier", "User Defined"),
        bye,
      }),
    });
    expect(nodeOf(drawn, "channel").exits[0]?.when).toEqual({ op: "channel", channels: ["chat", "messaging"] });
    const compared = (id: string) => nodeOf(drawn, id).exits[0]?.when;
    expect(compared("lambda")).toMatchObject({ variable: "$.External.tier" });
    expect(compared("keys")).toMatchObject({ variable: "$.StoredCustomerInput" });
    expect(compared("spaced")).toMatchObject({ variable: "$.Attributes.['account tier']" });
  });

  it("computes a flow by an attribute whose name has spaces: nobody misses its file", async () => {
    const go: Module = {
      type: "Transfer",
      target: "Flow",
      branches: { Error: "bye" },
      with: [{ name: "ContactFlowId", namespace: "User Defined", value: "next flow" }],
    };
    expect(nodeOf(await flowOf({ f: old("F", { go, bye }) }), "go").call?.keys).toEqual([]);
  });

  it("knows the forerunners of blocks: CustomerInQueue, PlayAudio, TransferToFlow, CreateCallback, PercentileBranching", async () => {
    const files = {
      Main: old("Main", {
        menu: menu("hello"),
        hello: { type: "PlayAudio", branches: { Success: "dice" } },
        dice: { type: "PercentileBranching", branches: { "=50": "go", NoMatch: "to" } },
        go: { type: "TransferToFlow", branches: { Error: "to" }, with: [{ name: "ContactFlowId", value: connectArn("contact-flow", 3) }] },
        to: { type: "CustomerInQueue", branches: { AtCapacity: "priority", Error: "priority" } },
        priority: { type: "UpdateRoutingPriority", branches: { Success: "number" } },
        number: { type: "SetCallBackNumber", branches: { Success: "back", InvalidPhoneNumber: "bye", NonDialableNumber: "bye" } },
        back: { type: "CreateCallback", branches: { Success: "bye", Error: "bye" } },
        bye,
      }),
    };
    expect(await defects(files)).toEqual([]);
    const drawn = await flowOf(files);
    expect(nodeOf(drawn, "to").transfer?.route).toBe("digital");
    expect(nodeOf(drawn, "back").transfer?.route).toBe("callback");
    expect(nodeOf(drawn, "go").kind).toBe("jump");
    expect(exitsOf(drawn, "number")).toEqual(["next → back", "failure → bye", "failure → bye"]);
  });

  it("finds the flow of a deprecated transfer by the name that the designer shows", async () => {
    const go = {
      type: "TransferToFlow",
      branches: { Error: "bye" },
      with: [{ name: "ContactFlowId", value: connectArn("contact-flow", 3) }],
    };
    const main = old("Main", { menu: menu("go"), go, bye }) as { modules: { metadata: Json }[] };
    const module = main.modules[1];
    if (module) module.metadata = { ContactFlow: { text: "Desk" } };
    const result = await judged({
      Main: main as never,
      "desk.json": flow("Desk", {
        to: { type: "TransferContactToQueue", next: "bye", or: { QueueAtCapacity: "bye", NoMatchingError: "bye" } },
        bye: { type: "DisconnectParticipant" },
      }),
    });
    expect(result.SpeakToAgent?.verdict).toBe("handed-off");
  });

  it("sets what a later check reads, with the old screen pop, too", async () => {
    const which: Module = {
      type: "CheckAttribute",
      branches: { "=agent": "to", NoMatch: "bye" },
      with: [
        { name: "Attribute", value: "wants" },
        { name: "Namespace", value: "User Defined" },
      ],
    };
    const set = (type: string, parameters: readonly Json[]) =>
      old("Chat", {
        menu: menu("set"),
        set: { type, branches: { Success: "which", Error: "which" }, with: parameters },
        which,
        to: toQueue,
        bye,
      });
    const now = set("SetAttributes", [{ name: "Attribute", key: "wants", value: "agent", namespace: null }]);
    const then = set("SetScreenPop", [
      { name: "key", value: "wants" },
      { name: "value", value: "agent", namespace: null },
    ]);
    for (const each of [now, then])
      expect((await judged({ Chat: each })).SpeakToAgent?.outcomes.filter((end) => end.includes(" none "))).toEqual([
        "handed-off none Chat#/modules/3",
      ]);
  });

  it("reads a check of the time in queue as a check of who is there", async () => {
    const drawn = await flowOf(
      {
        f: old("F", {
          time: { type: "CheckQueueStatus", branches: { NoMatch: "bye", Error: "bye" } },
          bye,
        }),
        g: {
          ...(old("G", {}) as object),
          start: "time",
          modules: [
            {
              id: "time",
              type: "CheckQueueStatus",
              branches: [
                { condition: "CheckQueueTime", conditionType: "LessThan", conditionValue: 300000, transition: "bye" },
                { condition: "NoMatch", transition: "bye" },
              ],
              parameters: [],
              metadata: {},
            },
            { id: "bye", type: "Disconnect", branches: [], parameters: [], metadata: {} },
          ],
        },
      },
      "G",
    );
    expect(exitsOf(drawn, "time")).toEqual(["case → bye", "noAgent → bye"]);
  });

  it("waits for what comes later, or until its time is up", async () => {
    const drawn = await flowOf({
      f: old("F", { wait: { type: "Wait", branches: { Timeout: "late", Error: "bye" } }, late: { type: "PlayPrompt" }, bye }),
    });
    expect(exitsOf(drawn, "wait")).toEqual(["case → late", "failure → bye"]);
  });

  it("encrypts what it stores, sets flows that run beside it, and tells a busy line from one that nobody answers", async () => {
    const drawn = await flowOf({
      f: old("F", {
        card: { type: "StoreUserInput", branches: { Success: "hold", Error: "bye" }, with: [{ name: "EncryptEntry", value: true }] },
        hold: {
          type: "SetEventHook",
          branches: { Success: "dial", Error: "bye" },
          with: [
            { name: "Type", value: "CustomerHold" },
            { name: "ContactFlowId", value: connectArn("contact-flow", 1), resourceName: "Music" },
          ],
        },
        dial: {
          type: "Transfer",
          target: "PhoneNumber",
          branches: { Success: "bye", CallFailure: "bye", Timeout: "late", Error: "bye" },
          with: [{ name: "PhoneNumber", value: "+15550100" }],
        },
        late: { type: "PlayPrompt", branches: { Success: "bye" } },
        bye,
      }),
    });
    expect(nodeOf(drawn, "card").secured).toBe(true);
    expect(nodeOf(drawn, "hold").call).toMatchObject({ name: "Music", hook: true });
    expect(exitsOf(drawn, "dial")).toContain("timeout → late");
  });

  it("calls its Lex bot by name, and a V2 bot by its alias", async () => {
    const agent = intent("SpeakToAgent", ["talk to a person"]);
    const v2 = old("Chat", {
      menu: {
        ...menu("to"),
        with: [
          { name: "BotAliasArn", value: "arn:aws:lex:us-east-1:111122223333:bot-alias/HELPERBOT1/LIVE" },
          { name: "LexVersion", value: "V2" },
        ],
      },
      to: toQueue,
      bye,
    });
    for (const chat of [old("Chat", { menu: menu("to"), to: toQueue, bye }), v2])
      expect((await judged({ Chat: chat, ...lexBot({ SpeakToAgent: agent }) })).SpeakToAgent).toMatchObject({
        verdict: "handed-off",
        at: "Helper/BotLocales/en_US/Intents/SpeakToAgent/Intent.json#",
      });
  });

  it("keeps a customer waiting in its queue flow, where a transfer takes the contact out of the queue", async () => {
    const queued = old(
      "Waiting",
      {
        wait: { type: "LoopPrompts", branches: {} },
        to: {
          type: "Transfer",
          target: "Queue",
          branches: { Success: "bye", Error: "bye" },
          with: [{ name: "Queue", value: connectArn("queue", 2), resourceName: "Second" }],
        },
        bye,
      },
      "customerQueue",
    );
    const drawn = await flowOf({ Waiting: queued });
    expect(nodeOf(drawn, "wait").transfer?.route).toBe("digital");
    expect(nodeOf(drawn, "to").transfer).toMatchObject({ route: "digital", target: connectArn("queue", 2) });
  });
});
