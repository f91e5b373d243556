import { describe, expect, it } from "vitest";
import type { ActionDeclaration } from "../../../src/platforms/platform.ts";
import { bot, bots, digitalBot, exitsOf, judged, messages, problems, queue } from "./support.ts";

const AT = "/inboundShortMessage/states/0/state/actions/0";

describe("an action that the config declares", () => {
  const flow = (as: ActionDeclaration) =>
    bots(
      {
        "m.yaml": messages(`
- handToDesk:
    name: To the desk
    outputs:
      success:
        actions:
          - disconnect:
              name: Bye
      failure:
        actions:
          - disconnect:
              name: Failed`),
      },
      { actions: () => ({ handToDesk: as }) },
    );
  const drawn = async (as: ActionDeclaration) => {
    const [found] = await flow(as);
    return found?.flows.flatMap(({ nodes }) => nodes).find(({ at, synthetic }) => at.pointer === AT && !synthetic);
  };

  it("is the transfer that it is said to be, and only its failure goes on", async () => {
    expect(await drawn("transfer:digital")).toMatchObject({ kind: "transfer", transfer: { route: "digital" } });
    expect((await drawn("transfer:digital"))?.exits.map(({ role }) => role)).toEqual(["failure"]);
  });

  it("ends the conversation, or goes on by its outputs", async () => {
    expect(await drawn("end")).toMatchObject({ kind: "end", exits: [] });
    const effect = await drawn("effect");
    expect(effect?.kind).toBe("effect");
    expect(effect?.exits.map(({ role }) => role)).toEqual(["next", "failure"]);
  });

  it("may be declared as one that nobody can see into", async () => {
    expect(await drawn("opaque")).toMatchObject({ kind: "opaque", opaque: { what: 'the action "To the desk"' } });
    expect((await flow("opaque"))[0]?.defects ?? []).toEqual([]);
  });
});

describe("what a flow does on an error", () => {
  const handled = async (handling: string) => {
    const errors = `settingsErrorHandling:\n  errorHandling:\n    ${handling}`;
    const [found] = await bots({ "m.yaml": messages("- disconnect:\n    name: Bye", errors) });
    const [flow] = found?.flows ?? [];
    const to = flow?.entries.find(({ kind }) => kind === "handler")?.to;
    return flow?.nodes.find(({ id }) => id === to);
  };

  it("is a transfer where its settings name a queue", async () => {
    expect(await handled("queue: { targetQueue: { lit: { name: Desk } } }")).toMatchObject({
      kind: "transfer",
      transfer: {
        route: "digital",
        target: "Desk",
        targetAt: { pointer: "/inboundShortMessage/settingsErrorHandling/errorHandling/queue/targetQueue/lit/name" },
      },
    });
    const computed = await handled("queue: { targetQueue: { exp: Flow.Desk } }");
    expect(computed?.transfer).toMatchObject({ route: "digital" });
    expect(computed?.transfer?.target).toBeUndefined();
  });

  it("is the end where its settings hang up", async () => {
    expect(await handled("disconnect: { none: true }")).toMatchObject({ kind: "end" });
    expect(await handled("endWorkflow: { none: true }")).toMatchObject({ kind: "end" });
  });

  it("is a transfer in configuration JSON, too", async () => {
    const json = {
      type: "inboundshortmessage",
      name: "Front door",
      initialSequence: "s1",
      flowSequenceItemList: [
        { __type: "State", id: "s1", name: "Main", startAction: "a1", actionList: [{ __type: "DisconnectAction", id: "a1", name: "Bye" }] },
      ],
      errorHandling: { handlingType: "Queue", queue: { text: "Desk", config: { lit: { text: "Desk", val: "q1" } } } },
    };
    const [found] = await bots({ "m.json": JSON.stringify(json) });
    const [flow] = found?.flows ?? [];
    const to = flow?.entries.find(({ kind }) => kind === "handler")?.to;
    expect(flow?.nodes.find(({ id }) => id === to)?.transfer).toMatchObject({ route: "digital", target: "Desk" });
  });
});

describe("configuration JSON", () => {
  const action = (__type: string, id: string, more: object = {}) => ({ __type, id, name: id, ...more });
  const text = (value: string) => ({ text: value, config: { lit: { text: value, val: value } } });
  const list = (__type: string, id: string, first: string, actionList: readonly object[], more: object = {}) => ({
    __type,
    id,
    name: id,
    startAction: first,
    actionList,
    ...more,
  });
  const flow = async (value: object) => {
    const [found] = await bots({ "f.json": JSON.stringify(value) });
    return found?.flows ?? [];
  };

  it("enters the task that follows an answer from the knowledge base, and asks as often as its settings say", async () => {
    const question = action("AskForNLUIntentAction", "ask", { nextAction: "bye", paths: [] });
    const flows = await flow({
      type: "digitalbot",
      name: "Garden bot",
      initialSequence: "main",
      userInputSettings: { noMatchesMax: text("5") },
      knowledgeSettings: { knowledgeFollowupTaskId: "answered" },
      nluMetaData: { intents: { "Talk to a person": {} } },
      flowSequenceItemList: [
        list("BotState", "main", "ask", [question, action("DisconnectAction", "bye")]),
        list("Task", "answered", "desk", [action("TransferPureMatchAction", "desk", { queues: [text("Desk")] })]),
      ],
    });
    const nodes = flows.flatMap((each) => each.nodes);
    expect(nodes.find(({ kind }) => kind === "ask")?.maxAttempts).toBe(5);
    const handlers = flows.flatMap(({ entries }) => entries.filter(({ kind }) => kind === "handler"));
    expect(handlers.map(({ at }) => at.pointer)).toContain("/knowledgeSettings/knowledgeFollowupTaskId");
  });

  it("leads each choice of a menu to its own action, and knows it by its name and the words that it hears", async () => {
    const choice = (name: string, digit: string, to: object, speechRecTerms = {}) => ({
      id: `c${digit}`,
      name,
      digit,
      action: to,
      speechRecTerms,
    });
    const flows = await flow({
      type: "inboundcall",
      name: "Front door",
      initialSequence: "menu",
      flowSequenceItemList: [
        list("Menu", "menu", "", [], {
          menuChoiceList: [
            choice("Desk", "1", action("TransferPureMatchAction", "desk", { queues: [text("Desk")] }), { "en-us": ["a person"] }),
            choice("Bye", "2", action("DisconnectAction", "bye")),
          ],
        }),
      ],
    });
    const [menu] = flows.flatMap(({ nodes }) => nodes.filter(({ exits }) => exits.some((exit) => exit.choice)));
    const kinds = new Map(flows.flatMap(({ nodes }) => nodes.map(({ id, kind }) => [id, kind] as const)));
    expect(
      menu?.exits.flatMap(({ choice: chosen, to }) => (chosen ? [[chosen.words, chosen.at.pointer, kinds.get(to ?? "")]] : [])),
    ).toEqual([
      [["Desk", "a person"], "/flowSequenceItemList/0/menuChoiceList/0", "transfer"],
      [["Bye"], "/flowSequenceItemList/0/menuChoiceList/1", "end"],
    ]);
  });
});

describe("a flow that runs in a queue", () => {
  it("keeps the customer waiting where its state ends; another flow ends there", async () => {
    const ended = async (root: string) => {
      const [found] = await bots({ "q.yaml": messages("- endState:\n    name: Done", "", root) });
      return found?.flows
        .flatMap(({ nodes }) => nodes)
        .find(({ at, synthetic }) => at.pointer === AT.replace("inboundShortMessage", root) && !synthetic);
    };
    expect(await ended("inboundShortMessage")).toMatchObject({ kind: "end" });
    const waits = await ended("inQueueShortMessage");
    expect(waits?.kind).toBe("effect");
    expect(waits?.exits.map(({ role }) => role)).toEqual(["next"]);
  });
});

describe("the question for intents", () => {
  it("goes on with any answer where the bot has no intents, and takes none where the intent is switched off", async () => {
    const none = digitalBot(queue("Desk"), { first: "- askForIntent:\n    name: How can we help" })
      .replace(/ {2}settingsBotFlow:[\s\S]*?name: Person\n(?= {2}settingsNatural)/, "")
      .replace(/ {6}intents:[\s\S]*?utterances: \[\]/, "      intents: []");
    const [found] = await bots({ "b.yaml": none });
    const main = found?.flows.find(({ entries }) => entries.some(({ kind }) => kind === "start"));
    expect(exitsOf(main, "/digitalBot/bots/0/bot/actions/0")).toContain("answer");
  });

  it('goes on after "anything else?" with a no that has no actions of its own', async () => {
    const after = "- loopAnythingElse:\n    name: Anything else\n- exitBotFlow:\n    name: Leave";
    const [found] = await bots({ "b.yaml": bot(queue("Desk"), after) });
    const node = found?.flows.flatMap(({ nodes }) => nodes).find(({ at }) => at.pointer.endsWith("/actions/1"));
    const no = node?.exits.find(({ label }) => label === "no");
    expect(no).toMatchObject({ role: "answer" });
    expect(found?.flows.flatMap(({ nodes }) => nodes).find(({ id }) => id === no?.to)?.kind).toBe("return");
  });
});

describe("a module that fails", () => {
  it("takes its failure output, a way with a gate of its own", async () => {
    const files = {
      "m.yaml": messages(`
- callBotFlow:
    name: Ask the bot
    botFlow:
      Garden bot:
        ver_latestPublished:
          none: true
- callCommonModule:
    name: Check
    commonModule:
      Checks:
        ver_latestPublished:
          none: true
    outputs:
      failure:
        actions:
          - disconnect:
              name: Failed
${queue("Desk")}`),
      "b.yaml": bot("- exitBotFlow:\n    name: Leave"),
      "c.yaml":
        'commonModule:\n  name: Checks\n  startUpRef: "/commonModule/tasks/task[Main_1]"\n  tasks:\n    - task:\n        name: Main\n        refId: Main_1\n        actions:\n          - endTask:\n              name: Done',
    };
    const { "Talk to a person": found } = await judged(files);
    expect(found?.verdict).toBe("handed-off");
    expect(found?.outcomes).toContain(
      "dead-end failure m.yaml#/inboundShortMessage/states/0/state/actions/1/callCommonModule/outputs/failure/actions/0",
    );
    expect((await problems(files)).filter((line) => line.startsWith("failure/error-branch"))).toHaveLength(1);
  });
});
