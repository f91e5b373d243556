import { describe, expect, it } from "vitest";
import { lint } from "../../../src/engine/lint.ts";
import type { Json } from "../../../src/source/document.ts";
import { linted } from "../linted.ts";
import { act, begin, bot, call, choose, confirm, dialog, handoff, ifThen, onBegin, onIntent, say } from "./support.ts";

const ACTION = "garden.dialog#/triggers/0/actions";
const check = (...actions: Json[]) => linted(bot(actions));

describe("an action without a name", () => {
  it("is called what the canvas of Composer calls it", async () => {
    const named = { ...say("Bye."), $designer: { id: "k3", name: "Say goodbye" } };
    const contents = Object.entries(
      bot([act("TextInput", { property: "user.name", prompt: "Your name?" }), act("LogStep"), named, call()]),
    );
    const { report } = await lint({
      files: contents.map(([path, file]) => ({ path, content: typeof file === "string" ? file : JSON.stringify(file) })),
    });
    expect(
      report.problems
        .find(({ rule }) => rule === "handoff/no-voice-transfer")
        ?.route.slice(1)
        .map(({ label }) => label),
    ).toEqual(["Prompt for text", "Microsoft.LogStep", "Say goodbye", "Transfer a call"]);
  });
});

describe("control of a list", () => {
  it("a switch without a default and an if without an else fall through", async () => {
    const area = act("SwitchCondition", { condition: "=user.area", cases: [{ value: "customs", actions: [say("Customs, then.")] }] });
    expect((await check(area, ifThen("=user.vip", [say("Welcome back.")]), handoff())).requests.TalkToAgent).toMatch(/^handed-off/);
  });

  it("a branch without a person beside one with a person leaves it open", async () => {
    const { requests, problems } = await check(ifThen("=user.vip", [handoff()], [say("Sorry.")]));
    expect(requests.TalkToAgent).toMatch(/^undecided/);
    expect(problems("handoff")).toEqual([`warning handoff/conditional-dead-end ${ACTION}/0/elseActions/0`]);
  });

  it("a jump finds actions of its own list and of those around it by id, not by the designer's", async () => {
    const go = (actionId: string) => act("GotoAction", { actionId });
    const desk = { ...handoff(), id: "desk", $designer: { id: "ab12cd" } };
    expect((await check(ifThen("=user.vip", [go("desk")], [say("Wait.")]), desk)).requests.TalkToAgent).toMatch(/^handed-off/);
    expect((await check(go(""))).problems("handoff", "structure")).toEqual([`error handoff/no-dead-end ${ACTION}/0`]);
    expect((await check(go("ab12cd"), desk)).problems("structure")).toContain(`error structure/unknown-target ${ACTION}/0/actionId`);
  });

  it("a loop may run never; breaking and going on stay inside it", async () => {
    const loop = (...actions: Json[]) => act("Foreach", { itemsProperty: "user.desks", actions });
    expect((await check(loop(act("BreakLoop")), handoff())).requests.TalkToAgent).toMatch(/^handed-off/);
    expect((await check(loop(act("ContinueLoop"), handoff()), say("Bye."))).outcomes("TalkToAgent")).toEqual([`dead-end none ${ACTION}/1`]);
  });

  it("a change of the plan runs its actions, and drops what follows where it ends or replaces the sequence", async () => {
    const edit = (changeType: string) => act("EditActions", { changeType, actions: [say("Instead.")] });
    expect((await check(edit("InsertActions"), handoff())).requests.TalkToAgent).toMatch(/^handed-off/);
    expect((await check(edit("ReplaceSequence"), handoff())).problems("handoff/no-dead-end")).toEqual([
      `error handoff/no-dead-end ${ACTION}/0/actions/0`,
    ]);
  });

  it("the root waits where its actions run out", async () => {
    expect((await check(say("Sorry."))).problems("handoff")).toEqual([`error handoff/no-dead-end ${ACTION}/0`]);
  });
});

describe("dialogs", () => {
  it("a dialog that was begun comes back when it ends or runs out, one that replaces does not", async () => {
    const desk = dialog([onBegin(say("A word."))]);
    const ends = dialog([onBegin(say("A word."), act("EndDialog"), call())]);
    expect((await linted(bot([begin("Desk"), begin("ends"), handoff()], { desk, ends }))).requests.TalkToAgent).toMatch(/^handed-off/);
    const replaced = await linted(bot([act("ReplaceDialog", { dialog: "desk" }), handoff()], { desk }));
    expect(replaced.problems("handoff/no-dead-end")).toEqual(["error handoff/no-dead-end dialogs/desk/desk.dialog#/triggers/0/actions/0"]);
  });

  it("a dialog that is replaced by the root starts over, and nothing waits there but the root", async () => {
    const desk = dialog([onBegin(act("ReplaceDialog", { dialog: "garden" }))]);
    expect((await linted(bot([begin("desk"), handoff()], { desk }))).problems("handoff/no-dead-end")).toEqual([
      "error handoff/no-dead-end garden.dialog#",
    ]);
  });

  it("a dialog that does not end by itself stays and waits", async () => {
    const desk = dialog([onBegin(say("A word."))], { autoEndDialog: false });
    const { problems } = await linted(bot([begin("desk"), handoff()], { desk }));
    expect(problems("handoff/no-dead-end")).toEqual(["error handoff/no-dead-end dialogs/desk/desk.dialog#/triggers/0/actions/0"]);
  });

  it("what nothing writes in a dialog is not set there: a result that nobody keeps is tested in vain", async () => {
    const tested = ifThen("=dialog.open == 'yes'", [handoff()], [say("Closed.")]);
    const others = { ask: dialog([onBegin(act("EndDialog", { value: "yes" }))]) };
    const end = `error handoff/no-dead-end ${ACTION}/1/elseActions/0`;
    expect((await linted(bot([begin("ask"), tested], others))).problems("handoff")).toEqual([end]);
    for (const kept of ["dialog.open", "$open"])
      expect((await linted(bot([begin("ask", { resultProperty: kept }), tested], others))).problems("handoff")).toEqual([]);
  });

  it("what an option, a schema or a function may fill in is not known", async () => {
    const tested = ifThen("=dialog.known == 'yes'", [handoff()], [say("Sorry.")]);
    const filled = act("SetProperty", { property: "turn.all", value: "=setPathToValue(dialog, turn.all)" });
    for (const [actions, child] of [
      [[begin("desk", { options: { known: "=user.known" } })], dialog([onBegin(tested)])],
      [[begin("desk", { options: "=user.all" })], dialog([onBegin(tested)])],
      [[begin("desk")], dialog([onBegin(tested)], { schema: "desk.dialog.schema" })],
      [[begin("desk")], dialog([onBegin(filled, tested)])],
    ] as const)
      expect((await linted(bot([...actions], { desk: child }))).requests.TalkToAgent).toMatch(/^undecided/);
  });

  it("what a dialog hands back, and what it is given, decides branches", async () => {
    const ask = (value: string) => dialog([onBegin(act("EndDialog", { value }))]);
    const back = begin("ask", { resultProperty: "dialog.open" });
    const branch = ifThen("=dialog.open == 'yes'", [handoff()], [say("Closed.")]);
    expect((await linted(bot([back, branch], { ask: ask("='yes'") }))).requests.TalkToAgent).toMatch(/^handed-off/);
    expect((await linted(bot([back, branch], { ask: ask("='no'") }))).problems("handoff/no-dead-end")).toEqual([
      `error handoff/no-dead-end ${ACTION}/1/elseActions/0`,
    ]);
    const desk = dialog([onBegin(ifThen("=dialog.why == 'urgent'", [handoff()], [say("Later.")]))]);
    const given = (why: string) => linted(bot([begin("desk", { options: { why } })], { desk }));
    expect((await given("urgent")).requests.TalkToAgent).toMatch(/^handed-off/);
    expect((await given("other")).requests.TalkToAgent).toMatch(/^violated/);
  });

  it("an inline dialog is one, a computed one is known at run time only", async () => {
    expect((await check(begin(dialog([onBegin(handoff())])))).requests.TalkToAgent).toMatch(/^handed-off/);
    expect((await check(begin("=settings.desk"))).requests.TalkToAgent).toMatch(/^undecided/);
  });

  it("a dialog that is not there is a fault of a bot whose project is there", async () => {
    const { requests, problems } = await check(begin("dekks"), handoff());
    expect(requests.TalkToAgent).toMatch(/^undecided/);
    expect(problems("structure", "handoff/undecided")).toEqual([`error structure/unknown-target ${ACTION}/0/dialog`]);
  });

  it("a dialog that begins itself again without asking never ends", async () => {
    const desk = dialog([onBegin(say("Again."), act("RepeatDialog"))]);
    const { problems } = await linted(bot([begin("desk")], { desk }));
    expect(problems("handoff")).toEqual(["error handoff/no-endless-loop dialogs/desk/desk.dialog#/triggers/0/actions/0"]);
  });

  it("a child understands the words that began it; what it does not know is its parent's", async () => {
    const desk = dialog([onIntent("TalkToAgent", [handoff()]), act("OnUnknownIntent", { actions: [say("Sorry?")] })]);
    const asked = await linted(bot([begin("desk", { activityProcessed: false })], { desk }));
    expect(asked.outcomes("TalkToAgent")).toContain("handed-off none dialogs/desk/desk.dialog#/triggers/0/actions/0");
  });
});

describe("events", () => {
  it("cancelled dialogs are dead ends, unless somebody above handles the cancellation", async () => {
    expect((await check(say("Bye."), act("CancelAllDialogs"))).problems("handoff")).toEqual([`error handoff/no-dead-end ${ACTION}/1`]);
    const desk = dialog([onBegin(act("CancelAllDialogs", { eventName: "toDesk" }))]);
    const handler = act("OnDialogEvent", { event: "toDesk", actions: [handoff()] });
    expect((await linted(bot([begin("desk")], { desk }, [handler]))).requests.TalkToAgent).toMatch(/^handed-off/);
  });

  it("what the root planned does not run once its handler ends it", async () => {
    const desk = dialog([onBegin(act("CancelAllDialogs"))]);
    const handled = (...actions: Json[]) => linted(bot([begin("desk"), handoff()], { desk }, [act("OnCancelDialog", { actions })]));
    expect((await handled(say("Cancelled."))).requests.TalkToAgent).toMatch(/^handed-off/);
    expect((await handled(say("Cancelled."), act("EndDialog"))).problems("handoff/no-dead-end")).toEqual([
      "error handoff/no-dead-end garden.dialog#/triggers/2/actions/1",
    ]);
  });

  // `CancelAllDialogs` ends every dialog up to the one that handles its event (DialogContext of the SDK).
  it("a cancellation that is handled further up leaves the dialogs in between, too", async () => {
    const outer = dialog([onBegin(begin("inner"), handoff())]);
    const inner = dialog([onBegin(act("CancelAllDialogs"))]);
    const handled = (...actions: Json[]) => linted(bot([begin("outer")], { outer, inner }, [act("OnCancelDialog", { actions })]));
    expect((await handled(say("Cancelled."))).requests.TalkToAgent).toMatch(/^undecided/);
    expect((await handled(say("Cancelled."), act("EndDialog"))).requests.TalkToAgent).toMatch(/^violated/);
    expect((await handled(handoff())).outcomes("TalkToAgent")).toEqual(["handed-off none garden.dialog#/triggers/2/actions/0"]);
  });

  it("an event that is emitted runs its handler, and goes on behind it", async () => {
    const handler = act("OnDialogEvent", { event: "note", actions: [say("Noted.")] });
    const emit = act("EmitEvent", { eventName: "note" });
    expect((await linted(bot([emit, handoff()], {}, [handler]))).requests.TalkToAgent).toMatch(/^handed-off/);
    const hands = act("OnDialogEvent", { event: "note", actions: [handoff()] });
    expect((await linted(bot([emit], {}, [hands]))).outcomes("TalkToAgent")).toContain(
      "handed-off none garden.dialog#/triggers/2/actions/0",
    );
  });

  it("an event that bubbles up comes to each dialog that may have begun this one; where one of them does not hear it, it goes on", async () => {
    const emit = dialog([onBegin(act("EmitEvent", { eventName: "help", bubbleEvent: true }), say("Never mind."))]);
    const hears = dialog([onBegin(begin("inner")), act("OnDialogEvent", { event: "help", actions: [handoff()] })]);
    const deaf = dialog([onBegin(begin("inner"))]);
    const both = (second: Json) =>
      linted(bot([begin("one")], { one: hears, two: second, inner: emit }, [onIntent("Other", [begin("two")])]));
    const heard = await both(hears);
    const desk = (name: string) => `handed-off none dialogs/${name}/${name}.dialog#/triggers/1/actions/0`;
    expect(heard.outcomes("TalkToAgent").filter((each) => each.startsWith("handed-off"))).toEqual([desk("one"), desk("two")]);
    expect((await both(deaf)).outcomes("TalkToAgent")).toContain(desk("one"));
    expect((await both(deaf)).requests.TalkToAgent).toMatch(/^undecided/);
    const alone = await linted(bot([begin("two")], { two: deaf, inner: emit }));
    expect(alone.requests.TalkToAgent).toMatch(/^violated/);
  });

  it("a dialog that begins in several ways takes the first whose condition holds, and is over where none does", async () => {
    const vip = act("OnBeginDialog", { condition: "user.vip == true", actions: [handoff()] });
    const others = (condition?: string) => act("OnBeginDialog", { ...(condition ? { condition } : {}), actions: [say("Write to us.")] });
    const outcomes = async (...triggers: Json[]) =>
      (await linted(bot([begin("desk")], { desk: dialog(triggers) }))).outcomes("TalkToAgent");
    // What says its piece is over, and the path stops behind the call.
    const ends = [
      "handed-off none dialogs/desk/desk.dialog#/triggers/0/actions/0",
      "dead-end condition garden.dialog#/triggers/0/actions/0",
    ];
    expect(await outcomes(vip, others())).toEqual(ends);
    expect([...new Set(await outcomes(vip, others("user.new == true")))]).toEqual(ends);
    const none = dialog([others("user.new == true"), others("user.old == true")]);
    expect((await linted(bot([begin("desk"), handoff()], { desk: none }))).requests.TalkToAgent).toMatch(/^handed-off/);
  });

  it("an exception comes to the handler of errors", async () => {
    const handler = act("OnError", { actions: [handoff()] });
    expect((await linted(bot([act("ThrowException", { errorValue: "x" })], {}, [handler]))).requests.TalkToAgent).toMatch(/^handed-off/);
  });

  it("what the root planned behind a dialog that failed does not run", async () => {
    const desk = dialog([onBegin(act("ThrowException", { errorValue: "x" }))]);
    for (const actions of [[say("Oops.")], [say("Oops."), act("EndDialog")]]) {
      const { problems } = await linted(bot([begin("desk"), handoff()], { desk }, [act("OnError", { actions })]));
      expect(problems("handoff/no-dead-end")).toEqual([
        `error handoff/no-dead-end garden.dialog#/triggers/2/actions/${actions.length - 1}`,
      ]);
    }
  });
});

describe("questions and choices", () => {
  const branch = (value: string, then: Json[], otherwise: Json[]) => ifThen(`=dialog.how == '${value}'`, then, otherwise);

  it("an answer that leads to nobody is chosen where another one leads to a person", async () => {
    const how = choose("dialog.how", ["Chat", "E-mail"]);
    const { requests, problems } = await check(how, branch("Chat", [handoff()], [say("Write to us.")]));
    expect(requests.TalkToAgent).toMatch(/^handed-off/);
    expect(problems("handoff")).toEqual([`warning handoff/answer-without-human ${ACTION}/1/elseActions`]);
  });

  it("a list that is written out has no other answers, also where a child hands its answer back", async () => {
    const way = choose("turn.way", ["Chat", "Mail"]);
    const misspelt = act("SwitchCondition", { condition: "turn.way", cases: [{ value: "Caht", actions: [handoff(), act("EndDialog")] }] });
    expect((await check(way, misspelt, say("Write to us."))).problems("handoff")).toEqual([
      "error handoff/no-dead-end garden.dialog#/triggers/0/actions/2",
    ]);
    const preset = act("SetProperty", { property: "turn.way", value: "=turn.recognized.entities.way" });
    expect((await check(preset, way, misspelt, say("Write to us."))).requests.TalkToAgent).toMatch(/^handed-off/);
    const confirmed = bot([begin("sure", { resultProperty: "turn.ok" }), ifThen("=turn.ok == true", [handoff()], [say("Fine.")])], {
      sure: dialog([onBegin(confirm("dialog.ok"), act("EndDialog", { value: "=dialog.ok" }))]),
    });
    const { requests, problems } = await linted(confirmed);
    expect(requests.TalkToAgent).toMatch(/^handed-off/);
    expect(problems("handoff")).toEqual([]);
  });

  it("a cancel declines where every other answer leads on to a person", async () => {
    const cases = [{ value: "Cancel", actions: [say("Cancelled."), act("EndDialog")] }];
    const taken = act("SwitchCondition", { condition: "=dialog.how", cases });
    const { problems, outcomes } = await check(choose("dialog.how", ["Connect me", "Cancel"]), taken, handoff());
    expect(problems("handoff")).toEqual([]);
    expect(outcomes("TalkToAgent")).toContain(`dead-end declined ${ACTION}/1/cases/0/actions/1`);
  });

  it("a result that says no, and that no question ever asked for, is nobody's answer", async () => {
    const check = (...actions: Json[]) => dialog([onBegin(...actions)]);
    const result = act("SwitchCondition", {
      condition: "dialog.result",
      cases: [
        { value: "ok", actions: [handoff()] },
        { value: "no", actions: [say("Sorry.")] },
      ],
    });
    const back = begin("check", { resultProperty: "dialog.result" });
    const literal = ifThen("=user.member", [act("EndDialog", { value: "ok" })], [act("EndDialog", { value: "no" })]);
    expect((await linted(bot([back, result], { check: check(literal) }))).problems("handoff")).toEqual([
      `warning handoff/conditional-dead-end ${ACTION}/1/cases/1/actions/0`,
    ]);
    const asked = [choose("dialog.sure", ["ok", "no"]), act("EndDialog", { value: "=dialog.sure" })];
    expect((await linted(bot([back, result], { check: check(...asked) }))).problems("handoff")).toEqual([]);
  });

  it("the no of a confirmation declines; turns that are used up do not", async () => {
    const sure = ifThen("=dialog.sure", [handoff()], [say("All right.")]);
    const { requests, problems, outcomes } = await check(confirm("dialog.sure"), sure);
    expect(requests.TalkToAgent).toMatch(/^handed-off/);
    expect(problems("handoff", "failure")).toEqual([]);
    expect(outcomes("TalkToAgent")).toContain(`dead-end declined ${ACTION}/1/elseActions/0`);
    const limited = await check({ ...confirm("dialog.sure"), maxTurnCount: 3 }, sure);
    expect(limited.outcomes("TalkToAgent")).toContain(`dead-end noMatch ${ACTION}/1/elseActions/0`);
    const byDefault = await check({ ...confirm("dialog.sure"), maxTurnCount: 3, defaultValue: true }, sure);
    expect(byDefault.outcomes("TalkToAgent").filter((each) => each.startsWith("dead-end noMatch"))).toEqual([]);
  });

  it("a choice with a branch of its own is a request at the choice, also where a parent switches on it", async () => {
    const menu = [choose("dialog.how", ["My orders", "Talk to a person"]), branch("Talk to a person", [say("No.")], [say("Sent.")])];
    const own = await linted({ "menu.dialog": dialog([onBegin(...menu)]) });
    expect(own.requests).toEqual({ "Talk to a person": "violated menu.dialog#/triggers/0/actions/0/choices/1" });
    const child = dialog([onBegin(choose("dialog.how", ["My orders", "Talk to a person"]), act("EndDialog", { value: "=dialog.how" }))]);
    const parent = act("OnUnknownIntent", {
      actions: [
        begin("menu", { resultProperty: "dialog.chosen" }),
        act("SwitchCondition", { condition: "=dialog.chosen", cases: [{ value: "Talk to a person", actions: [handoff()] }] }),
      ],
    });
    const handed = await linted(bot([handoff()], { menu: child }, [parent]));
    expect(handed.requests["Talk to a person"]).toBe("handed-off dialogs/menu/menu.dialog#/triggers/0/actions/0/choices/1");
  });

  it("a request that only comes back to the menu is a dead end, although the menu knows a person", async () => {
    const menu = dialog([
      onBegin(choose("dialog.how", ["My orders", "Talk to a person"]), branch("Talk to a person", [handoff()], [say("Sent.")])),
    ]);
    const welcome = act("OnConversationUpdateActivity", { actions: [say("Hello, I am a bot."), begin("menu")] });
    const { problems } = await linted(bot([say("Choose again."), begin("menu")], { menu }, [welcome]));
    expect(problems("handoff")).toEqual([`error handoff/no-dead-end ${ACTION}/1`]);
  });

  it("a question that leads to nobody is where the path comes to rest", async () => {
    const { problems } = await check(say("Sorry."), act("TextInput", { property: "user.name", prompt: "Your name?" }), say("Thanks."));
    expect(problems("handoff")).toEqual([`error handoff/no-dead-end ${ACTION}/0`]);
  });
});
