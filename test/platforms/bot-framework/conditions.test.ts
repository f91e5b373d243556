import { describe, expect, it } from "vitest";
import type { Json } from "../../../src/source/document.ts";
import { linted } from "../linted.ts";
import { act, bot, call, handoff, ifThen, say } from "./support.ts";

const ACTION = "garden.dialog#/triggers/0/actions";
const check = (...actions: Json[]) => linted(bot(actions));
const set = (property: string, value: Json) => act("SetProperty", { property, value });
const desk = (condition: string) => ifThen(condition, [handoff()], [say("Sorry.")]);

/** Functions: learn.microsoft.com, "Adaptive expressions prebuilt functions". */
describe("a property that stands for a formula", () => {
  it("says what the clock says, whatever it is called", async () => {
    const hour = "=int(formatDateTime(utcNow(), 'HH'))";
    for (const [value, condition] of [
      [`${hour} >= 9`, "=dialog.flag"],
      [`${hour} >= 9`, "dialog.flag == true"],
      [`=if(int(formatDateTime(utcNow(), 'HH')) < 9, 'red', 'green')`, "=$flag == 'green'"],
      [hour, "=dialog.flag >= 9"],
      [`${hour} >= 9`, "=true && (dialog.flag || false)"],
    ] as const) {
      const { problems } = await check(set("dialog.flag", value), desk(condition));
      expect([condition, problems("handoff", "failure")]).toEqual([condition, [`warning failure/closed-hours ${ACTION}/1`]]);
    }
  });

  it("is the channel that the formula tests, also in a switch", async () => {
    const phone = set("dialog.onPhone", "=turn.activity.channelId == 'telephony'");
    expect((await check(phone, ifThen("=dialog.onPhone", [call()], [handoff()]))).problems("handoff")).toEqual([]);
    const cases = [{ value: "telephony", actions: [call()] }];
    const where = act("SwitchCondition", { condition: "dialog.where", cases, default: [handoff()] });
    const kept = act("SetProperties", { assignments: [{ property: "dialog.where", value: "=turn.activity.channelId" }] });
    expect((await check(kept, where)).problems("handoff")).toEqual([]);
  });

  it("is anything where something else writes it, too", async () => {
    const request = act("HttpRequest", { method: "GET", url: "https://desk.example/open", resultProperty: "dialog.flag" });
    const { problems } = await check(set("dialog.flag", "=int(formatDateTime(utcNow(), 'HH')) >= 9"), request, desk("=dialog.flag"));
    expect(problems("handoff", "failure")).toEqual([`warning handoff/conditional-dead-end ${ACTION}/2/elseActions/0`]);
  });
});

/** `if`: learn.microsoft.com, "Adaptive expressions prebuilt functions". */
describe("a property that a formula gives one of two values", () => {
  const cases = ["chat", "desk"].map((value) => ({ value, actions: [handoff(), act("EndDialog")] }));
  const either = act("SwitchCondition", { condition: "dialog.way", cases });

  it("has no other", async () => {
    for (const value of ["=if(user.vip, 'chat', 'desk')", "${if(user.vip, 'chat', 'desk')}"])
      expect((await check(set("dialog.way", value), either, say("Bye."))).problems("handoff")).toEqual([]);
  });

  it("may have another where the formula may give it, or something else writes it", async () => {
    const thirdWay = (at: number) => [`warning handoff/conditional-dead-end ${ACTION}/${at}`];
    expect((await check(set("dialog.way", "=if(user.vip, 'chat', 'mail')"), either, say("Bye."))).problems("handoff")).toEqual(thirdWay(2));
    const asked = act("HttpRequest", { method: "GET", url: "https://desk.example/way", resultProperty: "dialog.way" });
    const { problems } = await check(set("dialog.way", "=if(user.vip, 'chat', 'desk')"), asked, either, say("Bye."));
    expect(problems("handoff")).toEqual(thirdWay(3));
  });
});

/** sdk.schema, `Microsoft.InputDialog`: without an answer in `maxTurnCount` turns the property is the default value, or is not set. */
describe("a property that an input leaves", () => {
  const input = act("NumberInput", { property: "dialog.number", prompt: "Your number?", maxTurnCount: 3 });

  it("is missing only where the turns are used up", async () => {
    for (const missing of ["=dialog.number == null", "=!exists(dialog.number)", "=not(exists(dialog.number))"]) {
      const { outcomes, problems } = await check(input, ifThen(missing, [say("Sorry."), act("EndDialog")]), handoff());
      expect([missing, outcomes("TalkToAgent").filter((each) => each.startsWith("dead-end"))]).toEqual([
        missing,
        [`dead-end noMatch ${ACTION}/1/actions/1`],
      ]);
      expect(problems("handoff")).toEqual([]);
    }
  });

  it("may be missing where something else takes it away", async () => {
    const gone = act("DeleteProperty", { property: "dialog.number" });
    const { problems } = await check({ ...input, maxTurnCount: 0 }, gone, ifThen("=exists(dialog.number)", [handoff()], [say("Sorry.")]));
    expect(problems("handoff")).toEqual([`error handoff/no-dead-end ${ACTION}/2/elseActions/0`]);
  });
});

describe("the day", () => {
  it("is closed at the weekend and at night, by numbers or names", async () => {
    for (const weekend of [
      "=contains(createArray(0, 6), dayOfWeek(utcNow()))",
      "=contains(['Saturday', 'Sunday'], formatDateTime(utcNow(), 'dddd'))",
      "=formatDateTime(utcNow(), 'ddd') == 'Sun'",
      "=int(substring(utcNow(), 11, 2)) >= 18",
    ]) {
      const { problems } = await check(ifThen(weekend, [say("Sorry."), act("EndDialog")]), handoff());
      expect([weekend, problems("handoff", "failure")]).toEqual([weekend, [`warning failure/closed-hours ${ACTION}/0`]]);
    }
    const both = "=contains(createArray(3, 6), dayOfWeek(utcNow()))";
    expect((await check(desk(both))).problems("handoff", "failure")).toEqual([
      `warning handoff/conditional-dead-end ${ACTION}/0/elseActions/0`,
    ]);
  });

  it("is closed in a switch on it, too", async () => {
    for (const [condition, weekend] of [
      ["=formatDateTime(utcNow(), 'dddd')", ["Saturday", "Sunday"]],
      ["=dayOfWeek(utcNow())", ["0", "6"]],
    ] as const) {
      const cases = weekend.map((value) => ({ value, actions: [say("Sorry.")] }));
      const { problems } = await check(act("SwitchCondition", { condition, cases, default: [handoff()] }));
      expect(problems("handoff", "failure")).toEqual([`warning failure/closed-hours ${ACTION}/0`]);
    }
  });
});

describe("a formula that is compared with what it gives", () => {
  it("is read like the formula alone", async () => {
    for (const condition of [
      "=exists(dialog.name) == true",
      "=not(exists(dialog.name)) == false",
      "=if(dialog.name == 'Ann', true, false)",
    ]) {
      const { problems } = await check(set("dialog.name", "Ann"), desk(condition));
      expect([condition, problems("handoff")]).toEqual([condition, []]);
    }
  });
});
