import { describe, expect, it } from "vitest";
import type { ConfigValue } from "../../../src/engine/config/value.ts";
import { lint } from "../../../src/engine/lint.ts";
import { AGENT, blocks, connectArn, type Files, flow, intent, journeys, lexBot, type Short } from "./support.ts";

const { say, lex, queue, compare, bye } = blocks;
const task: Short = { type: "CreateTask", next: "bye", or: { NoMatchingError: "bye" } };
const ask = (to: string) => lex({ SpeakToAgent: to }, { NoMatchingCondition: "bot", NoMatchingError: "task" });

/** `severity rule file#pointer` of every problem. */
async function problems(files: Files, config?: ConfigValue): Promise<readonly string[]> {
  const { report } = await lint({
    files: Object.entries(files).map(([path, value]) => ({ path, content: JSON.stringify(value, null, 1) })),
    config: config === undefined ? [] : [{ name: "test", value: config }],
  });
  return report.problems.map(({ severity, rule, file, pointer }) => `${severity} ${rule} ${file}#${pointer}`);
}

describe("a flow that runs while the customer waits in the queue", () => {
  it("is passed where it is set: an error before it still leads to a person", async () => {
    const actions = {
      bot: ask("look"),
      look: { type: "InvokeLambdaFunction", with: { LambdaFunctionARN: "look-up" }, next: "hooks", or: { NoMatchingError: "hooks" } },
      hooks: { type: "UpdateContactEventHooks", with: { EventHooks: { CustomerQueue: connectArn("contact-flow", 3) } }, next: "to" },
      to: queue("task", "task"),
      task,
      bye,
    };
    const chat = flow("Chat", actions, {
      metadata: { hooks: { parameters: { EventHooks: { CustomerQueue: { displayName: "Waiting" } } } } },
    });
    const waiting = flow("Waiting", {
      hello: say("wait"),
      wait: { type: "Wait", with: { TimeLimitSeconds: "60" }, when: { WaitCompleted: "hello" }, or: { NoMatchingError: "hello" } },
    });
    expect(await problems({ "chat.json": chat, "waiting.json": waiting })).toEqual([]);
  });
});

describe("a block that works on calls only", () => {
  const chat = flow("Chat", {
    which: compare("$.Channel", { CHAT: "bot" }, "bye"),
    bot: ask("pin"),
    pin: {
      type: "GetParticipantInput",
      with: { Text: "Your account number", StoreInput: "True" },
      next: "to",
      or: { NoMatchingError: "to" },
    },
    to: queue("task", "task"),
    task,
    bye,
  });

  it("is an error where a test of the channel leads chats to it", async () => {
    expect(await problems({ "chat.json": chat })).toEqual(["error voice/block-on-digital chat.json#/Actions/2"]);
  });

  it("is an error where the config says that the flow serves chats, and none where nothing says so", async () => {
    const plain = flow("Chat", {
      hello: {
        type: "ShowView",
        with: { ViewResource: { Id: "hello" } },
        next: "bot",
        when: { Next: "bot" },
        or: { NoMatchingError: "bot" },
      },
      bot: ask("pin"),
      pin: {
        type: "GetParticipantInput",
        with: { Text: "Your account number", StoreInput: "True" },
        next: "to",
        or: { NoMatchingError: "to" },
      },
      to: queue("task", "task"),
      task,
      bye,
    });
    expect(await problems({ "chat.json": plain })).toEqual([]);
    expect(await problems({ "chat.json": plain }, { channels: ["chat"] } as ConfigValue)).toEqual([
      "error voice/block-on-digital chat.json#/Actions/2",
    ]);
  });

  it("is none where it is a transfer, or where the voice of prompts is set", async () => {
    const files = {
      "chat.json": flow("Chat", {
        which: compare("$.Channel", { CHAT: "voice" }, "bye"),
        voice: { type: "UpdateContactTextToSpeechVoice", with: { TextToSpeechVoice: "Amy" }, next: "bot" },
        bot: ask("dial"),
        dial: { type: "TransferParticipantToThirdParty", with: { ThirdPartyPhoneNumber: "+15550100" }, or: { NoMatchingError: "task" } },
        task,
        bye,
      }),
    };
    expect(await problems(files)).toEqual(["error handoff/no-voice-transfer chat.json#/Actions/3"]);
  });
});

describe("a flow with a menu by keys", () => {
  const menu: Short = {
    type: "GetParticipantInput",
    with: { Text: "To speak to an agent, press 0.", StoreInput: "False" },
    when: { "0": "dial" },
    or: { NoMatchingError: "bye" },
  };
  const dial: Short = {
    type: "TransferParticipantToThirdParty",
    with: { ThirdPartyPhoneNumber: "+15550100" },
    or: { NoMatchingError: "task" },
  };

  it("is judged for chats all the same where it tests for calls, gives chats time, or shows a list", async () => {
    const voice = flow("Mixed", { which: compare("$.Channel", { VOICE: "menu" }, "bot"), menu, bot: ask("dial"), dial, task, bye });
    const timed = flow("Mixed", {
      bot: { ...ask("dial"), or: { NoMatchingCondition: "menu", NoMatchingError: "task", InputTimeLimitExceeded: "task" } },
      menu,
      dial,
      task,
      bye,
    });
    const listed = flow("Mixed", {
      list: say("bot", '{"templateType":"ListPicker","version":"1.0"}'),
      bot: { ...ask("dial"), or: { NoMatchingCondition: "menu", NoMatchingError: "task" } },
      menu,
      dial,
      task,
      bye,
    });
    for (const each of [voice, timed, listed])
      expect(await problems({ "mixed.json": each })).toContain(
        `error handoff/no-voice-transfer mixed.json#/Actions/${each === timed ? 2 : 3}`,
      );
  });

  it("is for callers where nothing else is said, and nobody misses a request there", async () => {
    expect(await problems({ "ivr.json": flow("IVR", { menu: { ...menu, when: { "1": "bye", "2": "bye" } }, bye }) })).toEqual([]);
  });
});

describe("what is told of a flow", () => {
  it("does not miss a request where a bot is not in the project that may understand it", async () => {
    expect(
      await problems({
        "chat.json": flow("Chat", { bot: lex({ OrderStatus: "bye" }, { NoMatchingCondition: "bot", NoMatchingError: "bye" }), bye }),
      }),
    ).toEqual([]);
  });

  it("misses one where the bot is in the project and has none", async () => {
    const files = {
      "chat.json": flow("Chat", { bot: lex({ SpeakToAgent: "bye" }, { NoMatchingCondition: "bot", NoMatchingError: "bye" }), bye }),
      ...lexBot({ SpeakToAgent: AGENT }),
    };
    expect(await problems(files)).toContain("error handoff/no-dead-end chat.json#/Actions/1");
  });

  it("names the failure exits of the handoff that lead to nobody, each once", async () => {
    const files = {
      "chat.json": flow("Chat", {
        bot: ask("hours"),
        hours: { type: "CheckHoursOfOperation", when: { True: "staff", False: "late" }, or: { NoMatchingError: "staff" } },
        staff: {
          type: "CheckMetricData",
          with: { MetricType: "NumberOfAgentsAvailable" },
          when: { "NumberGreaterThan 0": "to" },
          or: { NoMatchingError: "to", NoMatchingCondition: "late" },
        },
        to: queue("late", ""),
        late: say("bye"),
        task,
        bye,
      }),
    };
    expect(await problems(files)).toEqual([
      "warning failure/closed-hours chat.json#/Actions/1",
      "warning failure/no-agent chat.json#/Actions/2",
      "warning failure/no-agent chat.json#/Actions/3",
      "warning failure/transfer-failure chat.json#/Actions/3",
    ]);
  });

  it("names the counter around a question behind which nobody is left", async () => {
    const files = {
      "chat.json": flow("Chat", {
        bot: ask("which"),
        which: lex({ Phones: "to", Cards: "to" }, { NoMatchingCondition: "tries", NoMatchingError: "to" }, "other"),
        tries: {
          type: "Loop",
          with: { LoopCount: "2" },
          when: { ContinueLooping: "which", DoneLooping: "bye" },
          or: { NoMatchingError: "to" },
        },
        to: queue("task", "task"),
        task,
        bye,
      }),
    };
    expect((await problems(files)).filter((each) => each.includes(" failure/"))).toEqual(["warning failure/no-input chat.json#/Actions/2"]);
  });

  it("takes no flow that runs beside the conversation for a way out of a failed handoff, though its file is missing", async () => {
    const files = {
      "chat.json": flow("Chat", {
        bot: ask("to"),
        to: queue("wait", "wait"),
        wait: { type: "UpdateContactEventHooks", with: { EventHooks: { CustomerQueue: connectArn("contact-flow", 9) } }, next: "over" },
        over: { type: "EndFlowExecution" },
        task,
        bye,
      }),
    };
    expect((await problems(files)).filter((each) => each.includes(" failure/"))).toEqual([
      "warning failure/no-agent chat.json#/Actions/1",
      "warning failure/transfer-failure chat.json#/Actions/1",
    ]);
  });

  it("names the real type behind an invented one, and behind a word of old exports", async () => {
    for (const [type, meant] of [
      ["SetWorkingQueue", "UpdateContactTargetQueue"],
      ["TransferContactToFlow", "TransferToFlow"],
      ["InvokeExternalResource", "InvokeLambdaFunction"],
    ] as const) {
      const chat = flow("Chat", { bot: ask("to"), to: { type, next: "task", or: { NoMatchingError: "task" } }, task, bye });
      const { report } = await lint({ files: [{ path: "chat.json", content: JSON.stringify(chat) }] });
      const problem = report.problems.find(({ rule }) => rule === "structure/unknown-action");
      expect(problem?.message).toContain(`did you mean "${meant}"?`);
    }
  });
});

describe("a request that a Lambda answers", () => {
  const chat = flow("Chat", { bot: lex({ SpeakToAgent: "to" }, { NoMatchingCondition: "bye", NoMatchingError: "bye" }), to: queue(), bye });
  const bot = lexBot({
    SpeakToAgent: intent("SpeakToAgent", ["talk to a person"], {
      initialResponseSetting: {
        nextStep: { dialogAction: { type: "InvokeDialogCodeHook" } },
        codeHook: { enableCodeHookInvocation: true, isActive: true },
      },
    }),
  });
  const verdict = async (files: Files, intents = {}) =>
    (
      await lint({
        files: Object.entries(files).map(([path, value]) => ({ path, content: JSON.stringify(value) })),
        config: [{ name: "test", value: { handoff: { intents } } }],
      })
    ).report.requests.map((request) => request.verdict);

  it("is undecided until the config declares the intent, with or without a flow around the bot", async () => {
    for (const files of [bot, { ...bot, "chat.json": chat }]) {
      expect(await verdict(files)).toEqual(["undecided"]);
      expect(await verdict(files, { SpeakToAgent: "digital" })).toEqual(["handed-off"]);
      expect(await verdict(files, { SpeakToAgent: "voice" })).toEqual(["violated"]);
    }
  });
});

describe("a flow that asks on where its bot hands back a request", () => {
  const chat = (when: Readonly<Record<string, string>>) => ({
    "chat.json": flow("Chat", {
      bot: lex({ OrderStatus: "told", ...when }, { NoMatchingCondition: "bot", NoMatchingError: "task" }),
      told: say("bot"),
      to: queue("task", "task"),
      task,
      bye,
    }),
    ...lexBot({
      SpeakToAgent: AGENT,
      TalkToHuman: intent("TalkToHuman", ["human please"]),
      OrderStatus: intent("OrderStatus", ["where is it"]),
    }),
  });

  it("has swallowed it, although an error opens a ticket", async () => {
    expect(await problems(chat({ SpeakToAgent: "to" }))).toEqual(["error handoff/escalation-swallowed chat.json#/Actions/0"]);
    const found = (await journeys(chat({ SpeakToAgent: "to" }))).find(({ request }) => request.name === "TalkToHuman");
    expect(found?.ignored?.call.node.label).toBe("bot");
    expect(found?.ignored?.route.at(0)?.at.file).toMatch(/TalkToHuman/);
    expect(found?.ignored?.route.at(-1)?.at).toEqual({ file: "chat.json", pointer: "/Actions/0" });
  });

  it("has not where it tests it", async () => {
    expect(await problems(chat({ SpeakToAgent: "to", TalkToHuman: "to" }))).toEqual([]);
    expect(await problems(chat({ SpeakToAgent: "to", TalkToHuman: "told" }))).toEqual([
      expect.stringMatching(/^error handoff\/no-dead-end Helper\/.*TalkToHuman\/Intent\.json#$/),
    ]);
  });
});

describe("a flow that a template joins of parts", () => {
  it("has one pointer for each of its places, in requests, problems and routes", async () => {
    const chat = JSON.stringify(
      flow("Chat", { bot: lex({ SpeakToAgent: "sorry" }, { NoMatchingError: "sorry" }, "@bot"), sorry: say("bye"), bye }),
    );
    const [before = "", after = ""] = chat.split("@bot");
    const Content = { "Fn::Join": ["", [before, { "Fn::GetAtt": ["Alias", "Arn"] }, after]] };
    const template = {
      Resources: { Main: { Type: "AWS::Connect::ContactFlow", Properties: { Name: "Main", Type: "CONTACT_FLOW", Content } } },
    };
    const { report } = await lint({ files: [{ path: "cdk.json", content: JSON.stringify(template, null, 1) }], config: [] });
    const content = "/Resources/Main/Properties/Content/Fn::Join/Actions";
    expect(report.requests.map(({ pointer }) => pointer)).toEqual([`${content}/0/Transitions/Conditions/0`]);
    const [problem, ...others] = report.problems.filter(({ rule }) => rule.startsWith("handoff/"));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ rule: "handoff/no-dead-end", pointer: `${content}/2` });
    expect(problem?.path).toBe("$['Resources']['Main']['Properties']['Content']['Fn::Join']['Actions'][2]");
    expect(problem?.route.map(({ pointer }) => pointer)).toEqual([`${content}/0/Transitions/Conditions/0`, `${content}/1`, `${content}/2`]);
  });
});
