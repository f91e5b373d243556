import { describe, expect, it } from "vitest";
import { type Agent, agent, dial, either, event, type Flow, human, judged, linted, on, type Page, when } from "./support.ts";

const START = "flows/Default Start Flow/Default Start Flow.json";
const page = (name: string, flow = "Default Start Flow") => `flows/${flow}/pages/${name}.json`;
const bot = (start: Flow, more: Partial<Agent> = {}) => agent({ ...more, flows: { "Default Start Flow": start, ...more.flows } });

/** A handoff that no request reaches, so that the bot has a convention of its own. */
const ELSEWHERE = on("bill.explain", { does: [human()] });
const DESK: Page = { entry: { does: [human()] } };

describe("a route with an intent", () => {
  it("hands over with a liveAgentHandoff, at the message", async () => {
    const result = await judged(bot({ routes: [on("speak_to_agent", { says: "One moment.", does: [human()] })] }));
    expect(result).toEqual({
      verdict: "handed-off",
      outcomes: [`handed-off none ${START}#/transitionRoutes/0/triggerFulfillment/messages/1`],
      problems: [],
    });
  });

  it("that dials a phone is a violation at the message, and nothing else is reported behind it", async () => {
    const result = await judged(bot({ routes: [on("speak_to_agent", { does: [dial()], page: "End Session" }), ELSEWHERE] }));
    expect(result.verdict).toBe("violated");
    expect(result.problems).toEqual([`handoff/no-voice-transfer ${START}#/transitionRoutes/0/triggerFulfillment/messages/0`]);
  });

  it("that only says something is a dead end at the route, where the bot hands over elsewhere", async () => {
    const result = await judged(bot({ routes: [on("speak_to_agent", { says: "Please write to us." }), ELSEWHERE] }));
    expect(result.verdict).toBe("violated");
    expect(result.problems).toEqual([`handoff/no-dead-end ${START}#/transitionRoutes/0`]);
  });

  it("that only says something is undecided at the route, where nothing in the bot hands over", async () => {
    const result = await judged(bot({ routes: [on("speak_to_agent", { says: "Please write to us." })] }));
    expect(result.verdict).toBe("undecided");
    expect(result.problems).toEqual([`handoff/undecided ${START}#/transitionRoutes/0`]);
  });

  it("that ends the session is a dead end at the route", async () => {
    for (const symbol of ["End Session", "END_SESSION", "End Flow", "END_FLOW"]) {
      const result = await judged(bot({ routes: [on("speak_to_agent", { says: "Bye.", page: symbol }), ELSEWHERE] }));
      expect(result.problems, symbol).toEqual([`handoff/no-dead-end ${START}#/transitionRoutes/0`]);
    }
  });

  it("is tried before the next one of its intent, by its condition", async () => {
    const routes = [
      on("speak_to_agent", { page: "End Session" }, '$session.params.tier = "basic"'),
      on("speak_to_agent", { does: [human()] }),
      on("bill.explain", { sets: { tier: "basic" } }),
    ];
    const result = await judged(bot({ routes }));
    expect(result.outcomes).toEqual([
      `dead-end condition ${START}#/transitionRoutes/0`,
      `handed-off none ${START}#/transitionRoutes/1/triggerFulfillment/messages/0`,
    ]);
    expect(result.problems).toEqual([`handoff/conditional-dead-end ${START}#/transitionRoutes/0`]);
  });

  it("that `false` switches off does not exist", async () => {
    const off = on("speak_to_agent", { does: [dial()] }, "false");
    expect((await judged(bot({ routes: [off, on("speak_to_agent", { does: [human()] })] }))).verdict).toBe("handed-off");
    const alone = await judged(bot({ routes: [off, ELSEWHERE] }));
    expect(alone.verdict).toBe("violated");
    expect(alone.problems).toEqual(["handoff/request-unhandled intents/speak_to_agent/speak_to_agent.json#"]);
  });

  it("that always holds hides those behind it", async () => {
    const routes = [on("speak_to_agent", { does: [human()] }, "TRUE"), on("speak_to_agent", { does: [dial()] })];
    expect((await judged(bot({ routes }))).verdict).toBe("handed-off");
  });

  it("of a page comes before that of its route groups, the flow's, and the flow's groups", async () => {
    const asks = (own: Page, flow: Flow) =>
      bot({
        ...flow,
        routes: [on("bill.explain", { page: "Help" }), ...(flow.routes ?? [])],
        pages: { Help: { ...own, entry: { says: "And now?" } } },
      });
    const bad = on("speak_to_agent", { does: [dial()] });
    const good = on("speak_to_agent", { does: [human()] });
    const groups = { routeGroups: { Common: [bad] } };
    const result = await judged(asks({ routes: [good], groups: ["Common"] }, groups));
    expect(result.verdict).toBe("handed-off");
    const inGroup = await judged(asks({ groups: ["Common"] }, { ...groups, routes: [good] }));
    expect(inGroup.problems).toEqual([
      "handoff/no-voice-transfer flows/Default Start Flow/transitionRouteGroups/Common.json#/transitionRoutes/0/triggerFulfillment/messages/0",
    ]);
  });

  it("of an agent's route group is understood wherever the group is listed", async () => {
    const result = await judged(
      bot({ agentGroups: ["Everywhere"] }, { groups: { Everywhere: [on("speak_to_agent", { does: [dial()] })] } }),
    );
    expect(result.problems).toEqual([
      "handoff/no-voice-transfer agentTransitionRouteGroups/Everywhere.json#/transitionRoutes/0/triggerFulfillment/messages/0",
    ]);
  });

  it("without a target falls on to the conditions of the page", async () => {
    const help: Page = {
      entry: { says: "How can we help?" },
      routes: [
        on("speak_to_agent", { sets: { wants: "human" } }),
        when('$session.params.wants = "sales"', { page: "End Session" }),
        when('$session.params.wants = "human"', { page: "Desk" }),
      ],
    };
    const result = await judged(bot({ routes: [on("bill.explain", { page: "Help" })], pages: { Help: help, Desk: DESK } }));
    expect(result).toMatchObject({ verdict: "handed-off", problems: [] });
  });

  it("asks again where a conditioned route does not hold and nothing else takes the intent", async () => {
    const routes = [on("speak_to_agent", { page: "Desk" }, "$session.params.vip = true")];
    const result = await judged(bot({ routes, pages: { Desk: DESK } }));
    expect(result.verdict).toBe("undecided");
    expect(result.problems).toEqual([`handoff/conditional-dead-end ${START}#/transitionRoutes/0`]);
  });
});

describe("a page", () => {
  const to = (target: string, pages: Record<string, Page>, more: Partial<Flow> = {}) =>
    bot({ ...more, routes: [on("speak_to_agent", { page: target }), ELSEWHERE, ...(more.routes ?? [])], pages });

  it("hands over as it is entered", async () => {
    expect(await judged(to("Desk", { Desk: DESK }))).toMatchObject({
      verdict: "handed-off",
      outcomes: [`handed-off none ${page("Desk")}#/entryFulfillment/messages/0`],
    });
  });

  it("that says something and waits for nothing is a dead end", async () => {
    const result = await judged(to("Sorry", { Sorry: { entry: { says: "Nobody is here." } } }));
    expect(result.problems).toEqual([`handoff/no-dead-end ${page("Sorry")}#`]);
  });

  const check = (condition: string) =>
    to("Check", {
      Check: { routes: [when(condition, { page: "Desk" }), when("true", { page: "Sorry" })] },
      Sorry: { entry: { says: "We cannot help you now." } },
      Desk: DESK,
    });

  it("tries its condition routes as it is entered, one after the other", async () => {
    const result = await judged(check('$session.params.tier = "gold"'));
    expect(result.outcomes).toEqual([
      `dead-end condition ${page("Sorry")}#`,
      `handed-off none ${page("Desk")}#/entryFulfillment/messages/0`,
    ]);
    expect(result.problems).toEqual([`handoff/conditional-dead-end ${page("Sorry")}#`]);
  });

  it("reads opening hours in a condition: what is left is closed", async () => {
    // A constant in it decides nothing.
    for (const open of [
      "$session.params.is_open = true",
      "($session.params.is_open = true) AND true",
      "NOT (false OR $session.params.is_open = false)",
    ]) {
      const result = await judged(check(open));
      expect(result.verdict).toBe("handed-off");
      expect(result.problems, open).toEqual([`failure/closed-hours ${page("Check")}#`]);
    }
  });

  it("names the route that is left for closed hours", async () => {
    const told = (await linted(check("$session.params.is_open = true"))).problems.find(({ rule }) => rule === "failure/closed-hours");
    expect(told?.message).toMatch(/^The exit to "route true" of "Check" leads the request "speak_to_agent" to nobody/i);
  });

  it("reads opening hours where nothing is written for the rest, too", async () => {
    const result = await judged(to("Check", { Check: { routes: [when("$session.params.is_open = true", { page: "Desk" })] }, Desk: DESK }));
    expect(result.verdict).toBe("handed-off");
    expect(result.problems).toEqual([`failure/closed-hours ${page("Check")}#`]);
  });

  it("reads opening hours by the clock itself, or by a parameter that keeps what the clock says", async () => {
    const hour = '$sys.func.FORMAT_DATE($sys.func.NOW(), "H")';
    const day = '$sys.func.FORMAT_DATE($sys.func.NOW(), "EEEE", "en")';
    for (const open of [
      `${hour} >= 9 AND ${hour} < 17`,
      '$sys.func.GET_FIELD($sys.func.NOW(), "hours") >= 9',
      '$sys.func.FORMAT_DATE($sys.func.NOW(), "HH:mm") < "17:30"',
      '$sys.func.FORMAT_DATE($sys.func.NOW(), "u") < 6',
      `NOT (${day} = "Saturday" OR ${day} = "Sunday")`,
    ]) {
      const result = await judged(check(open));
      expect(result, open).toMatchObject({ verdict: "handed-off", problems: [`failure/closed-hours ${page("Check")}#`] });
    }
    const kept = (sets: Record<string, unknown>) =>
      judged(
        to("Hour", {
          Hour: { entry: { sets }, routes: [when("$session.params.hour >= 9", { page: "Desk" }), when("true", { page: "Sorry" })] },
          Sorry: { entry: { says: "We cannot help you now." } },
          Desk: DESK,
        }),
      );
    expect((await kept({ hour })).problems).toEqual([`failure/closed-hours ${page("Hour")}#`]);
    // Any other date is no clock, and a time that holds at night, too, is no opening hour.
    expect((await kept({ hour: '$sys.func.FORMAT_DATE($session.params.visit, "H")' })).verdict).toBe("undecided");
    expect((await judged(check(`${hour} >= 1`))).verdict).toBe("undecided");
  });

  it("compares the clock by any sign: with the last hour, the days that are none, one time", async () => {
    const hour = '$sys.func.GET_FIELD($sys.func.NOW(), "hours")';
    const day = '$sys.func.FORMAT_DATE($sys.func.NOW(), "u")';
    const closed = { verdict: "handed-off", problems: [`failure/closed-hours ${page("Check")}#`] };
    for (const open of [`${hour} <= 18`, `NOT (${hour} > 18)`, `${hour} > 8`, `${day} != 7 AND ${day} != 6`, `${day} <= 5`])
      expect(await judged(check(open)), open).toMatchObject(closed);
    expect((await judged(check(`${hour} = 14`))).verdict).toBe("undecided");
  });

  it("decides at once what compares two constants", async () => {
    expect((await judged(check('"a" = "a"'))).outcomes).toEqual([`handed-off none ${page("Desk")}#/entryFulfillment/messages/0`]);
    expect((await judged(check('"a" = "b"'))).outcomes).toEqual([`dead-end none ${page("Sorry")}#`]);
  });

  it("knows a parameter that takes over the value of another one, and none that a generator writes", async () => {
    const taking = (value: unknown, condition: string) =>
      judged(
        to("First", {
          First: { entry: { sets: { kind: "desk" } }, routes: [when("true", { page: "Second" })] },
          Second: {
            entry: { sets: { wants: value } },
            routes: [when(condition, { page: "Desk" }), when("true", { page: "Sorry" })],
          },
          Sorry: { entry: { says: "We cannot help you now." } },
          Desk: DESK,
        }),
      );
    const desk = [`handed-off none ${page("Desk")}#/entryFulfillment/messages/0`];
    expect((await taking("$session.params.kind", '$session.params.wants = "desk"')).outcomes).toEqual(desk);
    expect((await taking("$session.params.kind", '$session.params.wants = "mail"')).verdict).toBe("violated");
    expect((await taking('$sys.func.TO_TEXT("desk")', '$session.params.wants = "desk"')).verdict).toBe("undecided");
  });

  it("has no third way where it tests a parameter for true and for false, unless one is written", async () => {
    const both = [when("$session.params.vip = true", { page: "Desk" }), when("$session.params.vip = false", { page: "Desk" })];
    const into = (routes: Page["routes"]) =>
      judged(to("Check", { Check: { routes }, Sorry: { entry: { says: "We cannot help you now." } }, Desk: DESK }));
    expect(await into(both)).toMatchObject({ verdict: "handed-off", problems: [] });
    expect((await into([...both, when("true", { page: "Sorry" })])).problems).toEqual([`handoff/conditional-dead-end ${page("Sorry")}#`]);
    const words = [when('$session.params.vip = "gold"', { page: "Desk" }), both[1] ?? {}];
    expect((await into(words)).problems).toEqual([`handoff/conditional-dead-end ${page("Check")}#`]);
  });

  it("that asks yes or no hands over by yes; no declines", async () => {
    const Confirm: Page = {
      entry: { says: "Shall I connect you?" },
      routes: [on("confirmation.yes", { page: "Desk" }), on("confirmation.no", { says: "Alright.", page: "Start Page" })],
    };
    expect(await judged(to("Confirm", { Confirm, Desk: DESK }))).toMatchObject({ verdict: "handed-off", problems: [] });
  });

  it("whose yes leads to what the export does not hold is declined by no", async () => {
    const asking = (yes: NonNullable<Page["routes"]>[number]): Page => ({
      entry: { says: "Is that okay?" },
      routes: [yes, on("confirmation.no", { says: "Fine.", page: "End Session" })],
    });
    for (const yes of [on("confirmation.yes", { page: "Nowhere" }), on("confirmation.yes", { flow: "Nowhere" })])
      expect(await judged(to("Confirm", { Confirm: asking(yes), Desk: DESK }))).toMatchObject({
        verdict: "undecided",
        problems: [`handoff/unreachable-handoff ${page("Desk")}#/entryFulfillment/messages/0`],
      });
  });

  it("is declined by a no that leads into a flow, whatever waits for that flow to come back", async () => {
    const Confirm: Page = {
      entry: { says: "Is that okay?" },
      routes: [on("confirmation.yes", { page: "Desk" }), on("confirmation.no", { flow: "Next" })],
    };
    const events = [event("flow.failed.human-escalation", { page: "Desk" })];
    const routes = [on("speak_to_agent", { page: "Confirm" }), on("tariff.explain", { says: "It is 30 pence." })];
    const leadingTo = (Next: Flow) => judged(bot({ routes, events, pages: { Confirm, Desk: DESK } }, { flows: { Next } }));
    // It ends the conversation, or comes back only once the customer begins another topic.
    const goodbye = await leadingTo({ routes: [when("true", { says: "Goodbye.", page: "End Session" })] });
    const menu = await leadingTo({
      routes: [on("bill.explain", { says: "It is the standing charge." }), on("tariff.explain", { page: "End Flow" })],
    });
    for (const { outcomes, problems } of [goodbye, menu]) {
      expect(outcomes).toContain("dead-end declined flows/Next/Next.json#/transitionRoutes/0");
      expect(problems).toEqual([]);
    }
  });

  it("that asks for consent is declined by no, whatever becomes of yes", async () => {
    const Confirm: Page = {
      entry: { says: "Shall I connect you with one of my colleagues?" },
      routes: [
        on("confirmation.yes", { says: "Bye.", page: "End Session" }),
        on("confirmation.no", { says: "Fine.", page: "End Session" }),
      ],
      events: [event("sys.no-match-2", { page: "Desk" })],
    };
    const result = await judged(to("Confirm", { Confirm, Desk: DESK }));
    expect(result).toMatchObject({ verdict: "violated", problems: [`handoff/no-dead-end ${page("Confirm")}#/transitionRoutes/0`] });
  });

  it("that asks for something else is answered by no: nobody declines a person by it", async () => {
    const Customer: Page = {
      entry: { says: "Are you a customer?" },
      routes: [on("confirmation.yes", { page: "Desk" }), on("confirmation.no", { says: "Please register.", page: "End Session" })],
    };
    expect((await judged(to("Customer", { Customer, Desk: DESK }))).problems).toEqual([
      `handoff/answer-without-human ${page("Customer")}#/transitionRoutes/1`,
    ]);
  });

  it("that offers a call back offers a choice: nobody declines by it", async () => {
    const How: Page = {
      entry: { says: "Chat, or shall we call you?" },
      routes: [on("choose.chat", { page: "Desk" }), on("choose.call_back", { says: "We call you.", page: "End Session" })],
    };
    expect((await judged(to("How", { How, Desk: DESK }))).problems).toEqual([
      `handoff/answer-without-human ${page("How")}#/transitionRoutes/1`,
    ]);
  });

  it("that asks yes or no is answered by the flow's own yes and no", async () => {
    const answers = [on("confirmation.yes", { page: "Desk" }), on("confirmation.no", { page: "End Session" })];
    const Confirm: Page = { entry: { says: "Shall I connect you?" } };
    expect(await judged(to("Confirm", { Confirm, Desk: DESK }, { routes: answers }))).toMatchObject({
      verdict: "handed-off",
      problems: [],
    });
    const onStart = await judged(
      bot({ routes: [on("speak_to_agent", { says: "Shall I connect you?" }), ...answers], pages: { Desk: DESK } }),
    );
    expect(onStart).toMatchObject({ verdict: "handed-off", problems: [] });
  });

  it("that asks nothing is the end, whatever the flow does with other intents, or with a yes that leads nowhere", async () => {
    const topics = [on("confirmation.yes", { says: "What else?" }), on("confirmation.no", { says: "Bye.", page: "End Session" })];
    const result = await judged(to("Sorry", { Sorry: { entry: { says: "Please write to us." } } }, { routes: topics }));
    expect(result.problems).toEqual([`handoff/no-dead-end ${page("Sorry")}#`]);
  });

  it("that asks yes or no may hear the request itself, on its own or by a group that stands everywhere", async () => {
    const again = on("speak_to_agent", { flow: "Handoff" });
    const files = (more: Page) =>
      bot(
        { routes: [on("bill.explain", { page: "Bill" })], pages: { Bill: { entry: { says: "Well?" }, ...more } } },
        {
          groups: { Everywhere: [again] },
          flows: {
            Handoff: {
              routes: [when("true", { page: "Confirm" })],
              pages: {
                Confirm: {
                  entry: { says: "Shall I connect you?" },
                  ...more,
                  routes: [
                    on("confirmation.yes", { page: "Desk" }),
                    on("confirmation.no", { page: "END_FLOW_WITH_CANCELLATION" }),
                    ...(more.routes ?? []),
                  ],
                },
                Desk: DESK,
              },
            },
          },
        },
      );
    expect(await judged(files({ routes: [again] }))).toMatchObject({ verdict: "handed-off", problems: [] });
    expect(await judged(files({ agentGroups: ["Everywhere"] }))).toMatchObject({ verdict: "handed-off", problems: [] });
  });

  it("that cannot be left by an answer to a person is the end: the rest stands at the node before it", async () => {
    const Menu: Page = { entry: { says: "What else?" }, routes: [on("bill.explain", { says: "It is a charge.", page: "Current Page" })] };
    const result = await judged(to("Menu", { Menu }));
    expect(result.verdict).toBe("violated");
    expect(result.problems).toEqual([`handoff/no-dead-end ${page("Menu")}#`]);
  });

  it("hands over by a handler for words that it does not understand, with that gate", async () => {
    const Ask: Page = {
      entry: { says: "Which product?" },
      routes: [on("bill.explain", { page: "Desk" })],
      events: [
        event("sys.no-match-1", { says: "Again?" }),
        event("sys.no-match-3", { page: "Sorry" }),
        event("sys.no-input-default", { page: "Desk" }),
      ],
    };
    const result = await judged(to("Ask", { Ask, Desk: DESK, Sorry: { entry: { says: "Bye." } } }));
    expect(result.verdict).toBe("handed-off");
    expect(result.outcomes).toContain(`dead-end noMatch ${page("Sorry")}#`);
    expect(result.problems).toEqual([`failure/no-input ${page("Ask")}#`]);
  });

  it("that understands nothing is answered by whatever it does not understand", async () => {
    const Ask: Page = { entry: { says: "What is it about?" }, events: [event("sys.no-match-default", { page: "Desk" })] };
    expect(await judged(to("Ask", { Ask, Desk: DESK }))).toMatchObject({ verdict: "handed-off", problems: [] });
  });

  it("is answered by buttons that send its events, but not by one that asks for a person again", async () => {
    const Way: Page = {
      entry: { says: "How shall we talk?" },
      events: [event("chose_chat", { page: "Desk" }), event("chose_mail", { says: "Write to us.", page: "End Session" })],
    };
    expect(await judged(to("Way", { Way, Desk: DESK }))).toMatchObject({
      verdict: "handed-off",
      problems: [`handoff/answer-without-human ${page("Way")}#/eventHandlers/1`],
    });
    const Wait: Page = { entry: { says: "One moment." }, events: [event("colleague_joined", { does: [human()] })] };
    expect(await judged(to("Wait", { Wait }))).toMatchObject({ verdict: "handed-off", problems: [] });
    const Again: Page = { entry: { says: "Sorry." }, events: [event("live_agent_request", { does: [human()] })] };
    expect((await judged(to("Again", { Again }))).problems).toEqual([`handoff/no-dead-end ${page("Again")}#`]);
  });

  it("whose route for an intent does not hold leaves it to the flow's routes, then to its own conditions", async () => {
    const Ask: Page = {
      entry: { says: "What is it about?" },
      routes: [
        on("bill.explain", { page: "Desk" }, '$session.params.tier = "gold"'),
        when('$session.params.tier = "silver"', { page: "Sorry" }),
      ],
    };
    const routes = [
      on("speak_to_agent", { sets: { tier: "basic" }, page: "Ask" }),
      on("bill.explain", { page: "Sorry" }, '$session.params.tier = "silver"'),
      when("true", { page: "Sorry" }),
    ];
    const result = await judged(bot({ routes, pages: { Ask, Desk: DESK, Sorry: { entry: { says: "Bye." } } } }));
    expect(result.outcomes.filter((outcome) => outcome.includes("Sorry"))).toEqual([]);
  });

  it("is meant by its display name, however its file is called", async () => {
    const result = await judged(to("Übergabe > Team (Tür/Fenster)", { "Übergabe > Team (Tür/Fenster)": DESK }));
    expect(result.outcomes).toEqual([
      "handed-off none flows/Default Start Flow/pages/%c3%9cbergabe %3e Team (T%c3%bcr%2fFenster).json#/entryFulfillment/messages/0",
    ]);
  });

  it("is meant in its own flow only", async () => {
    const result = await judged(bot({ routes: [on("speak_to_agent", { page: "Desk" })] }, { flows: { Other: { pages: { Desk: DESK } } } }));
    expect(result.verdict).toBe("undecided");
  });
});

describe("a form", () => {
  const form = (parameters: NonNullable<Page["form"]>, rest: Page, more: Partial<Flow> = {}) =>
    bot({
      ...more,
      routes: [on("speak_to_agent", { page: "Form" }), ...(more.routes ?? [])],
      pages: { Form: { form: parameters, ...rest }, Desk: DESK, Sorry: { entry: { says: "Bye." } } },
    });

  it("is filled before the status is FINAL", async () => {
    const rest = { routes: [when('$page.params.status = "FINAL"', { page: "Desk" })] };
    for (const status of ['"FINAL"', "FINAL"]) {
      const result = await judged(form({ topic: {}, order: {} }, { routes: [when(`$page.params.status = ${status}`, { page: "Desk" })] }));
      expect(result).toMatchObject({ verdict: "handed-off", problems: [] });
    }
    expect((await judged(form({ topic: { required: false } }, rest))).verdict).toBe("handed-off");
  });

  it("has a value wherever it is tested once it is filled", async () => {
    const routes = [when('$page.params.status = "FINAL" AND $session.params.topic != null', { page: "Desk" })];
    expect(await judged(form({ topic: {} }, { routes }))).toMatchObject({ verdict: "handed-off", problems: [] });
    const tested = [when("$session.params.topic = null", { page: "Sorry" }), when("true", { page: "Desk" })];
    const later = bot({
      routes: [on("speak_to_agent", { page: "Form" })],
      pages: {
        Form: { form: { topic: {} }, routes: [when('$page.params.status = "FINAL"', { page: "Test" })] },
        Test: { routes: tested },
        Desk: DESK,
        Sorry: { entry: { says: "Bye." } },
      },
    });
    expect(await judged(later)).toMatchObject({ verdict: "handed-off", problems: [] });
  });

  it("tries a condition before it asks and again once it is filled: who does not meet it is lost under that condition", async () => {
    const routes = [when('$session.params.tier = "gold"', { page: "Desk" }), when('$page.params.status = "FINAL"', { page: "Sorry" })];
    expect(await judged(form({ topic: {} }, { routes }))).toMatchObject({
      verdict: "undecided",
      problems: [`handoff/conditional-dead-end ${page("Sorry")}#`],
    });
  });

  it("hands over in a prompt", async () => {
    const result = await judged(form({ topic: { prompt: { does: [human()] } } }, {}));
    expect(result.outcomes).toEqual([
      `handed-off none ${page("Form")}#/form/parameters/0/fillBehavior/initialPromptFulfillment/messages/0`,
    ]);
  });

  it("that asks and leads nowhere is a dead end", async () => {
    const result = await judged(form({ topic: {} }, {}, { routes: [ELSEWHERE] }));
    expect(result.verdict).toBe("violated");
  });

  it("is asked again by its own handlers, which may lead away", async () => {
    const reprompts = [event("sys.no-match-1", { says: "Pardon?" }), event("sys.no-match-2", { page: "Sorry" })];
    const result = await judged(form({ topic: { reprompts } }, { routes: [when("$page.params.status = FINAL", { page: "Desk" })] }));
    expect(result.verdict).toBe("handed-off");
    expect(result.problems).toEqual([`failure/no-input ${page("Form")}#/form/parameters/0`]);
  });

  it("that confirms the handoff declines by no", async () => {
    for (const [yes, no] of [
      ['"yes"', '"no"'],
      ["true", "false"],
    ]) {
      const routes = [
        when(`$page.params.status = "FINAL" AND $session.params.confirmed = ${yes}`, { page: "Desk" }),
        when(`$page.params.status = "FINAL" AND $session.params.confirmed = ${no}`, { page: "Sorry" }),
        when('$page.params.status = "FINAL"', { page: "Desk" }),
      ];
      const result = await judged(form({ confirmed: {} }, { routes }));
      expect(result).toMatchObject({ verdict: "handed-off", problems: [] });
    }
  });

  it("whose answers lead to a person is declined by a cancel", async () => {
    const routes = [on("nav.cancel", { says: "Stopped.", page: "End Session" }), when('$page.params.status = "FINAL"', { page: "Desk" })];
    expect(await judged(form({ topic: {} }, { routes }))).toMatchObject({ verdict: "handed-off", problems: [] });
  });

  it("hears values that it cannot take by a handler of its own", async () => {
    const events = [event("sys.invalid-parameter", { page: "Sorry" })];
    const result = await judged(form({ topic: {} }, { events, routes: [when("$page.params.status = FINAL", { page: "Desk" })] }));
    expect(result.problems).toEqual([`failure/no-input ${page("Form")}#/form/parameters/0`]);
  });

  it("remembers no words of an earlier turn", async () => {
    const routes = [when('$request.user-utterance = "0"', { page: "Desk" }), on("bill.explain", { says: "It is a charge." })];
    const menu = bot({
      routes: [on("speak_to_agent", { page: "Menu" })],
      pages: { Menu: { entry: { says: "Press 0." }, routes }, Desk: DESK },
    });
    expect((await judged(menu)).verdict).toBe("handed-off");
  });

  it("goes on asking after an intent that has no target", async () => {
    const result = await judged(
      form(
        { topic: {}, order: {} },
        { routes: [on("bill.explain", { says: "It is a charge." }), when("$page.params.status = FINAL", { page: "Desk" })] },
      ),
    );
    expect(result).toMatchObject({ verdict: "handed-off", problems: [] });
  });
});

describe("a form's question with a list of values", () => {
  const asking = (values: readonly string[], routes: Page["routes"]) =>
    judged(
      bot(
        {
          routes: [on("speak_to_agent", { page: "Form" }), ELSEWHERE],
          pages: { Form: { form: { way: { entity: "@way" } }, routes }, Desk: DESK, Sorry: { entry: { says: "Bye." } } },
        },
        { entities: { way: values } },
      ),
    );
  const is = (value: string, target: string) => when(`$session.params.way = "${value}"`, { page: target });

  it("has no answers beside them", async () => {
    expect(await asking(["chat", "video"], [is("chat", "Desk"), is("video", "Desk")])).toMatchObject({
      verdict: "handed-off",
      problems: [],
    });
    expect(await asking(["yes", "no"], [is("yes", "Desk"), is("no", "Sorry")])).toMatchObject({ verdict: "handed-off", problems: [] });
    expect(await asking(["yes", "no"], [is("Yes", "Desk"), is("NO", "Sorry")])).toMatchObject({ verdict: "handed-off", problems: [] });
    // A "no" that no route takes declines, too.
    expect(await asking(["yes", "no"], [is("yes", "Desk")])).toMatchObject({ verdict: "handed-off", problems: [] });
  });

  it("is a choice: an answer without a person is reported where its route stands", async () => {
    const result = await asking(["chat", "mail"], [is("chat", "Desk"), is("mail", "Sorry")]);
    expect(result).toMatchObject({ verdict: "handed-off", problems: [`handoff/answer-without-human ${page("Form")}#/transitionRoutes/1`] });
  });

  it("leaves its other answers to a route for the filled form", async () => {
    const rest = when('$page.params.status = "FINAL"', { page: "Sorry" });
    expect(await asking(["yes", "no"], [is("yes", "Desk"), rest])).toMatchObject({ verdict: "handed-off", problems: [] });
    expect(await asking(["chat", "mail", "fax"], [is("chat", "Desk"), rest])).toMatchObject({
      verdict: "handed-off",
      problems: [`handoff/answer-without-human ${page("Form")}#/transitionRoutes/1`],
    });
  });

  it("may have an answer that no route takes: it is reported where the question stands", async () => {
    const result = await asking(["chat", "mail"], [is("chat", "Desk")]);
    expect(result).toMatchObject({ verdict: "handed-off", problems: [`handoff/answer-without-human ${page("Form")}#/form/parameters/0`] });
  });
});

describe("what the customer chose of a list of values", () => {
  /** A page asks for the topic; the next one goes on by it. */
  const asking = (routes: Page["routes"], values = ["sales", "support"], more: Page["routes"] = []) => {
    const Topic: Page = {
      form: { topic: { entity: "@topic" } },
      routes: [when('$page.params.status = "FINAL"', { page: "Route" }), ...(more ?? [])],
    };
    const Sorry: Page = { entry: { says: "Nobody is here for that." } };
    const pages = { Topic, Route: { routes }, Desk: DESK, Sorry };
    return judged(bot({ routes: [on("speak_to_agent", { page: "Topic" })], pages }, { entities: { topic: values } }));
  };
  const is = (value: string, target: string) => when(`$session.params.topic = "${value}"`, { page: target });

  it("is one of its values on later pages, too", async () => {
    const both = [is("sales", "Desk"), is("support", "Desk")];
    for (const routes of [both, [...both, when("true", { page: "Sorry" })]])
      expect(await asking(routes)).toMatchObject({ verdict: "handed-off", problems: [] });
    expect((await asking([...both.slice(1), when("true", { page: "Sorry" })])).problems).toEqual([
      `handoff/answer-without-human ${page("Route")}#/transitionRoutes/1`,
    ]);
  });

  it("declines by no on later pages, too, whether or not a route is written for it", async () => {
    const yes = when('$session.params.topic = "yes"', { page: "Desk" });
    for (const routes of [[yes], [yes, when("true", { page: "Sorry" })]])
      expect(await asking(routes, ["yes", "no"])).toMatchObject({ verdict: "handed-off", problems: [] });
    // An intent that leads on before the question is answered says neither.
    const early = [on("bill.explain", { page: "Route" })];
    expect((await asking([yes, when("true", { page: "Sorry" })], ["yes", "no"], early)).problems).toEqual([
      `handoff/answer-without-human ${page("Route")}#/transitionRoutes/1`,
    ]);
  });

  it("is not known where an intent led on before it was asked for", async () => {
    const routes = [is("sales", "Desk"), is("support", "Desk"), when("true", { page: "Sorry" })];
    expect((await asking(routes, undefined, [on("bill.explain", { page: "Route" })])).problems).toEqual([
      `handoff/answer-without-human ${page("Route")}#/transitionRoutes/2`,
    ]);
  });

  it("may be anything where the list is too long to be a menu", async () => {
    const cities = Array.from({ length: 65 }, (_, i) => `city ${i + 1}`);
    const routes = [...cities.map((city) => is(city, "Desk")), when("true", { page: "Sorry" })];
    expect((await asking(routes, cities)).problems).toEqual([`handoff/answer-without-human ${page("Route")}#/transitionRoutes/65`]);
  });

  it("may be anything where a value stands for those of another type", async () => {
    const routes = [is("@product", "Desk"), is("support", "Desk"), when("true", { page: "Sorry" })];
    expect((await asking(routes, ["@product", "support"])).problems).toEqual([
      `handoff/answer-without-human ${page("Route")}#/transitionRoutes/2`,
    ]);
  });
});

describe("a response", () => {
  it("hands over in a conditional case, and deeper", async () => {
    const deeper = { additionalCases: { cases: [either("$session.params.b = 1", human()), either(undefined, human())] } };
    const cases = [either("$session.params.a = 1", deeper), either(undefined, human())];
    const result = await judged(bot({ routes: [on("speak_to_agent", { cases })] }));
    expect(result.verdict).toBe("handed-off");
    expect(result.outcomes).toContain(
      `handed-off none ${START}#/transitionRoutes/0/triggerFulfillment/conditionalCases/0/cases/0/caseContent/0/additionalCases/cases/1/caseContent/0/message`,
    );
  });

  it("without a case for what is left falls on", async () => {
    const cases = [either("$session.params.a = 1", human())];
    const result = await judged(bot({ routes: [on("speak_to_agent", { cases, page: "End Session" })] }));
    expect(result.problems).toEqual([`handoff/conditional-dead-end ${START}#/transitionRoutes/0`]);
  });
});
