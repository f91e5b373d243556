import { describe, expect, it } from "vitest";
import { bot, bots, caller, digitalBot, indent, judged, messages, problems, queue } from "./support.ts";

const REQUEST = "Talk to a person";
const BRANCH = "/botFlow/bots/0/bot/actions/0/askForIntent/outputs/intents/0/intent/actions";
const bye = "- disconnect:\n    name: Bye";
const number = (target: string) => `- transferToNumber:\n    name: Hotline\n    targetNumber:\n      ${target}`;
const dial = number('lit: "+1 555 0100"');

/** A call flow that calls the bot. */
const callFlow = (after: string) => `inboundCall:
  name: Line
  startUpRef: "/inboundCall/tasks/task[Main_1]"
  tasks:
    - task:
        name: Main
        refId: Main_1
        actions:
          - callBotFlow:
              name: Ask the bot
              botFlow:
                Garden bot:
                  ver_latestPublished:
                    none: true
${indent(after, 10)}`;

describe("a bot flow has the channels of its callers", () => {
  it("dials where only calls reach it", async () => {
    const files = { "b.yaml": bot(dial), "c.yaml": callFlow(bye) };
    expect((await judged(files))[REQUEST]?.verdict).toBe("not-judged");
    expect(await problems(files)).toEqual([]);
  });

  it.each(["transferToNumber", "transferToUser", "transferToGroup", "transferToVoicemail"])(
    "must not %s where messages reach it, too",
    async (action) => {
      const files = { "b.yaml": bot(dial.replace("transferToNumber", action)), "c.yaml": callFlow(bye), "m.yaml": caller(bye) };
      expect((await judged(files))[REQUEST]?.outcomes[0]).toBe(`voice-transfer none b.yaml#${BRANCH}/0`);
      expect(await problems(files)).toEqual([`handoff/no-voice-transfer b.yaml#${BRANCH}/0`]);
    },
  );
});

describe("a task that only an intent enters has the channels of the bot's callers", () => {
  const withTask = digitalBot(dial).replaceAll("digitalBot", "botFlow");

  it("is on the phone where only calls come to the bot", async () => {
    const files = { "b.yaml": withTask, "c.yaml": callFlow(bye) };
    expect((await judged(files))[REQUEST]?.verdict).toBe("not-judged");
    expect(await problems(files)).toEqual([]);
  });

  it("is judged where messages come to it, too", async () => {
    const files = { "b.yaml": withTask, "c.yaml": callFlow(bye), "m.yaml": caller(bye) };
    expect(await problems(files)).toEqual(["handoff/no-voice-transfer b.yaml#/botFlow/tasks/0/task/actions/0"]);
  });
});

describe("a transfer to a call flow", () => {
  const toLine = "- transferToFlow:\n    name: To the line\n    targetFlow:\n      lit:\n        name: Line";
  const line = (actions: string) =>
    callFlow(actions).replace(/- callBotFlow:[\s\S]*?none: true/, "- playAudio:\n              name: Welcome");

  it("ends at the queue of that flow, which is one for calls", async () => {
    const files = { "b.yaml": bot(toLine), "m.yaml": caller(bye), "c.yaml": line(queue("Phones")) };
    expect((await judged(files))[REQUEST]).toMatchObject({
      verdict: "violated",
      outcomes: expect.arrayContaining(["voice-transfer none c.yaml#/inboundCall/tasks/0/task/actions/1"]),
    });
  });

  it("is unknown where the project does not hold it", async () => {
    expect((await judged({ "b.yaml": bot(toLine), "m.yaml": caller(bye) }))[REQUEST]?.verdict).toBe("undecided");
  });
});

describe("the target of a transfer to a number", () => {
  const variables = (initial: string, isInput = false) => `variables:
  - stringVariable:
      name: Flow.Hotline
      initialValue:
        ${initial}
      isInput: ${isInput}`;

  it("is known where a variable holds it that nothing writes, and where an expression only converts it", async () => {
    const byVariable = bot(number("exp: Flow.Hotline"), undefined, variables('lit: "+15550100"'));
    const converted = bot(number(`exp: 'ToPhoneNumber("+15550100")'`));
    for (const text of [byVariable, converted]) {
      expect((await judged({ "b.yaml": text, "m.yaml": caller(bye) }))[REQUEST]?.verdict).toBe("violated");
    }
  });

  it("is computed where callers or data give it", async () => {
    const files = { "b.yaml": bot(number("exp: Flow.Hotline"), undefined, variables("noValue: true", true)), "m.yaml": caller(bye) };
    expect((await judged(files))[REQUEST]?.verdict).toBe("undecided");
    expect(await problems(files)).toEqual([`handoff/no-dynamic-target b.yaml#${BRANCH}/0`]);
  });

  it("must be something that can be dialled", async () => {
    const [drawn] = await bots({ "b.yaml": bot(number("lit: the hotline")) });
    expect(drawn?.defects).toMatchObject([{ kind: "invalid-dial-target", value: "the hotline" }]);
    const fine = ["sip:desk@example.com", "+1 (555) 010-0199", "{{hotline}}"];
    for (const target of fine) expect(await invalid(number(`lit: "${target}"`))).toEqual([]);
  });
});

async function invalid(action: string): Promise<readonly unknown[]> {
  return (await bots({ "b.yaml": bot(action) }))[0]?.defects ?? [];
}

describe("a created callback", () => {
  const callback = "- createCallback:\n    name: Call back\n    queue:\n      lit:\n        name: Phone";

  it("is no answer to a request for a person now", async () => {
    const files = { "b.yaml": bot(callback), "m.yaml": caller(bye) };
    expect(await problems(files)).toEqual([`handoff/no-callback b.yaml#${BRANCH}/0`]);
  });

  it("is a fine one for a transfer that failed", async () => {
    const rescued = `${queue("Chat")}\n    outputs:\n      failure:\n        actions:\n${indent(callback, 10)}`;
    const files = { "b.yaml": bot(rescued), "m.yaml": caller(bye) };
    expect((await judged(files))[REQUEST]).toMatchObject({
      verdict: "handed-off",
      outcomes: [
        `handed-off none b.yaml#${BRANCH}/0`,
        `callback failure b.yaml#${BRANCH}/0/transferToAcd/outputs/failure/actions/0`,
        expect.anything(),
      ],
    });
    expect(await problems(files)).toEqual([]);
  });
});

describe("a workitem", () => {
  it("is somebody's work for later: fine where nobody is there, no person where nothing else follows, nothing where a handoff does", async () => {
    const workitem =
      "- createWorkitem:\n    name: Note\n    outputs:\n      failure:\n        actions:\n          - communicate:\n              name: Oh";
    const hours = `- evaluateSchedule:
    name: Hours
    outputs:
      active:
        actions:
${indent(queue("Chat"), 10)}
      inactive:
        actions:
${indent(workitem, 10)}`;
    const host = { "m.yaml": caller(bye) };
    expect(await problems({ "b.yaml": bot(hours), ...host })).not.toContainEqual(expect.stringContaining("failure/closed-hours"));
    expect((await judged({ "b.yaml": bot(workitem), ...host }))[REQUEST]).toMatchObject({
      verdict: "violated",
      outcomes: [`ticket none b.yaml#${BRANCH}/0`, expect.stringContaining("dead-end failure")],
    });
    expect((await judged({ "b.yaml": bot(`${workitem}\n${queue("Chat")}`), ...host }))[REQUEST]?.verdict).toBe("handed-off");
  });
});

describe("flows that run while customers wait in a queue", () => {
  it("leave them there when they end: a bot that hands back has nobody lost", async () => {
    const waiting = caller("- sendResponse:\n    name: Still here").replaceAll("inboundShortMessage", "inqueueShortMessage");
    const files = { "b.yaml": bot("- communicate:\n    name: Word"), "q.yaml": waiting };
    expect((await judged(files))[REQUEST]?.verdict).toBe("handed-off");
    expect(await problems(files)).toEqual([]);
  });

  it("run beside the transfer that names them, and are missed without changing its verdict", async () => {
    const named = `${queue("Chat")}\n    overrideInQueueFlow:\n      name: Waiting room`;
    const files = { "b.yaml": bot(named), "m.yaml": caller(queue("Rest")) };
    expect((await judged(files))[REQUEST]?.verdict).toBe("handed-off");
    expect(await problems(files)).toEqual([`structure/unresolved-flow b.yaml#${BRANCH}/0/transferToAcd/overrideInQueueFlow/name`]);
  });
});

describe("a common module", () => {
  const module = (served: readonly string[]) => `commonModule:
  name: Desk
  settingsCommonModule:
    compatibleFlowTypes:
${served.map((type) => `      - flowType: ${type}`).join("\n")}
  startUpTaskActions:
${indent(`${queue("Chat")}\n- endTask:\n    name: Back`, 4)}`;
  const files = (...served: readonly string[]) => ({
    "b.yaml": bot("- communicate:\n    name: Word"),
    "d.yaml": module(served),
    "m.yaml": caller(
      `- callCommonModule:\n    name: Desk\n    commonModule:\n      Desk:\n        ver_latestPublished:\n          none: true\n${bye}`,
    ),
  });

  it("that serves message flows alone has transfers without a failure, as they have", async () => {
    expect((await judged(files("inboundshortmessage")))[REQUEST]?.outcomes).toEqual([
      "handed-off none d.yaml#/commonModule/startUpTaskActions/0",
    ]);
    expect((await judged(files("inboundshortmessage", "inboundcall")))[REQUEST]?.outcomes).toContainEqual(
      expect.stringContaining("dead-end failure"),
    );
  });
});

describe("what is no flow of a conversation", () => {
  it("does not take the workflow of a pipeline for one of Architect", async () => {
    expect(await bots({ ".gitlab-ci.yml": "workflow:\n  rules:\n    - if: $CI_COMMIT_TAG\nstages: [test]\n" })).toEqual([]);
    expect(await bots({ "ci.yml": "workflow:\n  rules:\n    - if: $CI_COMMIT_TAG\n" })).toEqual([]);
  });

  it("routes a work item again after it was taken from whoever had it", async () => {
    const workitem = messages(`- disconnectWorkitem:\n    name: Take it back\n${queue("Claims")}\n${bye}`, "", "workitem");
    expect(await problems({ "w.yaml": workitem })).toEqual([]);
  });

  it("judges no request in a workflow", async () => {
    const files = { "w.yaml": messages(bye, "", "workflow") };
    expect(await problems(files)).toEqual([]);
  });

  it("asks for no request in a menu that only calls reach", async () => {
    const files = {
      "c.yaml": `inboundCall:
  name: Line
  menus:
    - menu:
        name: Top
        choices:
          - menuTransferToAcd:
              name: Sales
          - menuTransferToAcd:
              name: Repairs`,
    };
    expect(await problems(files)).toEqual([]);
  });
});
