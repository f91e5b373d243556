import { describe, expect, it } from "vitest";
import { linted } from "../linted.ts";
import { begin, clone, escalate, group, lines, menu, say, toAgent, toPhone, topic } from "./support.ts";

const ACTION = "topics/Escalate.mcs.yml#/beginDialog/actions";
const check = (actions: string, others: Readonly<Record<string, string>> = {}) => linted(clone({ Escalate: escalate(actions), ...others }));

it("a condition is told in the words of its topic, whatever other topics call their variables", async () => {
  const flow = "- kind: InvokeFlowAction\n  id: look\n  flowId: f1\n  output:\n    binding:\n      tier: Topic.Tier";
  const refused = group({ '=Topic.Tier = "basic"': say("Not for basic plans."), else: toAgent });
  const { conditions } = await check(lines(flow, refused), { Plan: topic("OnRedirect", flow) });
  expect(conditions("Escalate")).toContain('Topic.Tier = "basic"');
});

describe("opening hours and staffing", () => {
  it("a variable or a formula of the clock that says when the desk is open gives the other branch its gate", async () => {
    for (const open of [
      "=Global.IsOpen = true",
      "=Hour(Now()) >= 9 && Hour(Now()) < 17",
      "=Weekday(Today()) < 7",
      "=Weekday(Now(), 2) < 6",
      '=TimeValue(Text(Now(), "HH:mm")) >= TimeValue("09:00")',
      '=TimeValue(Text(Now(), "HH:mm")) < Time(17, 30, 0)',
      "=Hour(Now()) in [9, 10, 11, 12, 13, 14, 15, 16]",
      '=Text(Today(), "dddd") <> "Sunday"',
      '=!(Text(Today(), "ddd") in ["Sat", "Sun"])',
    ]) {
      const { requests, outcomes, problems } = await check(group({ [open]: toAgent, else: say("We are closed.") }));
      expect([open, requests.Escalate?.split(" ")[0]]).toEqual([open, "handed-off"]);
      expect(outcomes("Escalate")).toContain(`dead-end closed ${ACTION}/0/elseActions/0`);
      expect(problems("handoff", "failure")).toEqual([`warning failure/closed-hours ${ACTION}/0`]);
    }
  });

  it("a formula that holds outside opening hours is the closed branch itself, and one that says nothing of them is a condition", async () => {
    const shut = lines(
      group({ "=Hour(Now()) < 8 || Hour(Now()) >= 18": lines(say("Closed."), "- kind: EndConversation\n  id: end") }),
      toAgent,
    );
    expect((await check(shut)).problems("handoff", "failure")).toEqual([`warning failure/closed-hours ${ACTION}/0`]);
    const other = group({ "=Hour(Global.Arrival) >= 9": toAgent, else: say("Sorry.") });
    expect((await check(other)).problems("handoff", "failure")).toEqual([`warning handoff/conditional-dead-end ${ACTION}/0/elseActions/0`]);
  });

  it("what is left beside another condition is closed, whether one comparison says when the desk is open or two", async () => {
    for (const open of ["=Hour(Now()) >= 9", "=Hour(Now()) >= 9 && Hour(Now()) < 17"]) {
      const { problems } = await check(group({ "=Global.Vip = true": toAgent, [open]: toAgent, else: say("Closed.") }));
      expect([open, problems("handoff", "failure")]).toEqual([open, [`warning failure/closed-hours ${ACTION}/0`]]);
    }
  });

  it("a closed desk that opens a ticket, or a group without other conditions that goes on to the handoff, is fine", async () => {
    const ticket = "- kind: InvokeFlowAction\n  id: ticket\n  flowId: open-ticket";
    const config = { platforms: { "copilot-studio": { actions: { "open-ticket": "transfer:ticket" as const } } } };
    const closed = clone({ Escalate: escalate(group({ "=Global.IsOpen = true": toAgent, else: ticket })) });
    expect((await linted(closed, config)).problems("handoff", "failure")).toEqual([]);
    expect(
      (await check(lines(group({ "=Global.IsOpen = false": say("It takes longer now.") }), toAgent))).problems("handoff", "failure"),
    ).toEqual([]);
  });

  it("a variable that is tested for true and for false has no third way, unless all other conditions are written", async () => {
    const both = { "=Global.IsVip = true": toAgent, "=Global.IsVip = false": toAgent };
    expect((await check(group(both))).problems("handoff")).toEqual([]);
    expect((await check(group({ ...both, else: say("Sorry.") }))).problems("handoff")).toEqual([
      `warning handoff/conditional-dead-end ${ACTION}/0/elseActions/0`,
    ]);
  });

  /** "If and Switch functions", Power Fx formula reference: without a last value they may give nothing. */
  it("a variable that a formula gives one of some values has no other", async () => {
    const set = (formula: string) => `- kind: SetVariable\n  id: set\n  variable: Topic.Way\n  value: =${formula}`;
    const both = lines(group({ '=Topic.Way = "chat"': toAgent, '=Topic.Way = "desk"': toAgent }), say("Bye."));
    const thirdWay = [`warning handoff/conditional-dead-end ${ACTION}/2`];
    for (const [formula, found] of [
      ['If(Global.IsVip, "chat", "desk")', []],
      ['If(Global.IsVip, "chat", Global.IsNew, "desk", "chat")', []],
      ['Switch(Global.Tier, 1, "chat", 2, "desk", "chat")', []],
      ['If(Global.IsVip, "chat", If(Global.IsNew, "desk", "chat"))', []],
      ['If(Global.IsVip, "chat", "mail")', thirdWay],
      ['If(Global.IsVip, "chat")', thirdWay],
      ['If(Global.IsVip, "chat", Blank())', thirdWay],
      ['If(Global.IsVip, "chat", Global.Other)', thirdWay],
      ['Upper(If(Global.IsVip, "chat", "desk"))', thirdWay],
    ] as const)
      expect([formula, (await check(lines(set(formula), both))).problems("handoff")]).toEqual([formula, found]);
  });

  it("a variable that takes over such a value has no other, and each value has its own way", async () => {
    const set = (variable: string, formula: string) =>
      `- kind: SetVariable\n  id: ${variable}\n  variable: Topic.${variable}\n  value: =${formula}`;
    const given = lines(set("First", 'If(Global.IsVip, "chat", "desk")'), set("Way", "Topic.First"));
    const ways = { '=Topic.Way = "chat"': toAgent, '=Topic.Way = "desk"': say("Write to us.") };
    expect((await check(lines(given, group(ways), say("Bye.")))).outcomes("Escalate")).toEqual([
      `handed-off none ${ACTION}/2/conditions/0/actions/0`,
      `dead-end condition ${ACTION}/3`,
    ]);
  });

  it("what is open where the same variable may be closed is the desk, and whatever else it holds is not open", async () => {
    const status = (word: string) => `=Global.Status = "${word}"`;
    const closed = [`warning failure/closed-hours ${ACTION}/0`];
    for (const branches of [
      { [status("Open")]: toAgent, [status("Closed")]: say("Closed."), else: say("Sorry.") },
      { [status("closed")]: say("Closed."), [status("open")]: toAgent },
    ]) {
      const { requests, problems } = await check(group(branches));
      expect([requests.Escalate?.split(" ")[0], problems("handoff", "failure")]).toEqual(["handed-off", closed]);
    }
    const orders = await check(group({ [status("open")]: toAgent, [status("shipped")]: say("It is on its way.") }));
    expect(orders.problems("handoff", "failure")).toHaveLength(2);
  });

  it("whoever comes to all other conditions where one of them is that the desk is open comes when it is not", async () => {
    const vip = { "=Global.IsVip = true": toAgent };
    const otherwise = await check(group({ ...vip, "=Global.IsOpen = true": toAgent, else: say("We are closed.") }));
    expect(otherwise.problems("handoff", "failure")).toEqual([`warning failure/closed-hours ${ACTION}/0`]);
    const sales = { '=Global.IsOpen = true && Global.Team = "sales"': toAgent, '=Global.Team = "support"': toAgent };
    expect((await check(group({ ...sales, else: say("Sorry.") }))).problems("handoff", "failure")).toEqual([
      `warning handoff/conditional-dead-end ${ACTION}/0/elseActions/0`,
    ]);
  });

  it("a list of free agents that is empty is nobody on the desk", async () => {
    for (const there of ["=!IsEmpty(Global.FreeAgents)", "=CountRows(Global.FreeAgents) > 0", "=IsEmpty(Global.FreeAgents) = false"]) {
      const { problems } = await check(group({ [there]: toAgent, else: say("Sorry.") }));
      expect([there, problems("handoff", "failure")]).toEqual([there, [`warning failure/no-agent ${ACTION}/0`]]);
    }
  });

  it("nobody on the desk has a gate of its own", async () => {
    const { outcomes, problems } = await check(group({ "=Global.AgentsAvailable > 0": toAgent, else: begin("Later") }), {
      Later: topic("OnRedirect", say("Please come back later.")),
    });
    expect(outcomes("Escalate").map((each) => each.split(" ").slice(0, 2).join(" "))).toEqual(["handed-off none", "dead-end noAgent"]);
    expect(problems("handoff", "failure")).toEqual([`warning failure/no-agent ${ACTION}/0`]);
  });
});

describe("a variable that stands for a formula", () => {
  const set = (variable: string, formula: string) =>
    `- kind: SetVariable\n  id: set_${variable}\n  variable: Topic.${variable}\n  value: ${JSON.stringify(formula)}`;
  const open = (condition: string) => group({ [condition]: toAgent, else: say("Sorry.") }, "desk");

  it("says what the clock says, whatever it is called", async () => {
    for (const [formula, condition] of [
      ["=Hour(Now()) >= 9 && Hour(Now()) < 17", "=Topic.Flag"],
      ["=Hour(Now()) >= 9 && Hour(Now()) < 17", "=Topic.Flag = true"],
      ["=Hour(Now()) < 9 || Hour(Now()) >= 17", "=Topic.Flag = false"],
      ['=If(Hour(Now()) >= 9, "green", "red")', '=Topic.Flag = "green"'],
      ["=Hour(Now())", "=Topic.Flag >= 9 && Topic.Flag < 17"],
    ] as const) {
      const { problems } = await check(lines(set("Flag", formula), open(condition)));
      expect([condition, problems("handoff", "failure")]).toEqual([condition, [`warning failure/closed-hours ${ACTION}/1`]]);
    }
    const two = lines(set("Time", "=Now()"), set("Flag", "=Weekday(Topic.Time, StartOfWeek.Monday) <= 5 && Hour(Topic.Time) >= 8"));
    expect((await check(lines(two, open("=Topic.Flag = true")))).problems("handoff", "failure")).toEqual([
      `warning failure/closed-hours ${ACTION}/2`,
    ]);
  });

  it("is the channel that the formula tests", async () => {
    const phone = group({ "=Topic.OnPhone": toPhone(), else: toAgent });
    const test = set("OnPhone", "=System.Activity.Channel = ChannelId.Telephony");
    expect((await check(lines(test, phone))).problems("handoff")).toEqual([]);
    const kept = lines(set("Where", "=System.Activity.ChannelId"), group({ '=Topic.Where = "telephony"': toPhone(), else: toAgent }));
    expect((await check(kept)).problems("handoff")).toEqual([]);
  });

  it("is anything where something else writes it, too", async () => {
    const flow = "- kind: InvokeFlowAction\n  id: look\n  output:\n    binding:\n      open: Topic.Flag\n  flowId: 1";
    const { problems } = await check(lines(set("Flag", "=Hour(Now()) >= 9"), flow, open("=Topic.Flag")));
    expect(problems("handoff", "failure")).toEqual([`warning handoff/conditional-dead-end ${ACTION}/2/elseActions/0`]);
  });
});

describe("a formula that is compared with what it gives", () => {
  it("is read like the formula alone", async () => {
    const name = "- kind: SetVariable\n  id: set\n  variable: Topic.Name\n  value: Ann";
    for (const condition of ["=IsBlank(Topic.Name) = false", '=(Topic.Name = "Ann") = true', "=If(IsBlank(Topic.Name), false, true)"]) {
      const { problems } = await check(lines(name, group({ [condition]: toAgent, else: say("Sorry.") })));
      expect([condition, problems("handoff")]).toEqual([condition, []]);
    }
  });
});

describe("a question of the topic that takes requests", () => {
  it("is a part of them, although an item asks for a person again and other topics begin the topic, too", async () => {
    const picked = (item: string) => `=Topic.Way = 'cr1_desk.topic.Escalate.main.menu'.'${item}'`;
    const ways = menu("Way", { human: "Chat with an agent", mail: "E-mail" });
    const { requests, problems } = await check(lines(ways, group({ [picked("human")]: toAgent, [picked("mail")]: say("Write to us.") })), {
      Fallback: topic("OnUnknownIntent", begin("Escalate")),
    });
    expect(requests.Escalate).toBe("handed-off topics/Escalate.mcs.yml#/beginDialog");
    expect(problems("handoff")).toEqual([`warning handoff/answer-without-human ${ACTION}/1/conditions/1`]);
  });
});

describe("a request that failed", () => {
  it("is what the variables hold that it fills then, whatever they are called", async () => {
    const request = lines(
      "- kind: HttpRequestAction",
      "  id: ask",
      "  url: https://desk.example.com/open",
      "  errorHandling:",
      "    kind: ContinueOnErrorBehavior",
      "    statusCode: Topic.Code",
      "    errorResponseBody: init:Topic.Reply",
    );
    for (const failed of ["=Topic.Code >= 400", "=!IsBlank(Topic.Code)", "=Topic.Code = 503", "=Not(IsBlank(Topic.Reply))"]) {
      const { problems } = await check(lines(request, group({ [failed]: say("Sorry."), else: toAgent })));
      expect([failed, problems("handoff", "failure")]).toEqual([failed, [`warning failure/error-branch ${ACTION}/1`]]);
    }
    const kept = lines("- kind: SetVariable", "  id: kept", "  variable: Topic.Code", "  value: =Global.Code");
    const either = await check(lines(request, kept, group({ "=Topic.Code = 503": say("Sorry."), else: toAgent })));
    expect(either.problems("handoff", "failure")).toEqual([`warning handoff/conditional-dead-end ${ACTION}/2/conditions/0/actions/0`]);
  });
});

describe("the count of tries that the platform keeps", () => {
  const fallback = (...actions: string[]) => ({ Fallback: topic("OnUnknownIntent", lines(...actions)) });
  const found = async (others: Readonly<Record<string, string>>) => (await check(toAgent, others)).problems("failure");
  const LATE = ["info failure/fallback-no-escalation topics/Fallback.mcs.yml#/beginDialog/actions/0"];

  it("says how late whoever is not understood comes to a person", async () => {
    const behind = (condition: string) => fallback(group({ [condition]: say("Once more?"), else: begin("Escalate") }));
    expect(await found(behind("=System.FallbackCount < 3"))).toEqual([]);
    expect(await found(behind("=System.FallbackCount <= 3"))).toEqual([]);
    expect(await found(behind("=System.FallbackCount < 5"))).toEqual(LATE);
    expect(await found(behind("=System.FallbackCount <= 4"))).toEqual(LATE);
  });

  it("says nothing where a person comes before, or in each try", async () => {
    const asks = group({ "=System.FallbackCount < 9": begin("Escalate", "early"), else: begin("Escalate") });
    expect(await found(fallback(asks))).toEqual([]);
    expect(await found(fallback(group({ "=System.FallbackCount < 9": say("Once more?") }), begin("Escalate")))).toEqual([]);
  });
});
