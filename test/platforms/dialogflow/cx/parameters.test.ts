import { describe, expect, it } from "vitest";
import { agent, dial, event, type Flow, human, judged, on, type Page, when } from "./support.ts";

const page = (name: string) => `flows/Main/pages/${name}.json`;
const bot = (Main: Flow) => agent({ flows: { Main } });
const DESK: Page = { entry: { does: [human()] } };

describe("a parameter that yes and no write, for conditions of the same page", () => {
  const confirm = (yes: Page["routes"] = [when('$session.params.ok = "yes"', { page: "Desk" })], no = "End Session", more: Flow = {}) =>
    bot({
      ...more,
      routes: [on("speak_to_agent", { page: "Confirm" }), ...(more.routes ?? [])],
      pages: {
        Confirm: {
          entry: { says: "Shall I connect you?" },
          routes: [
            on("confirmation.yes", { sets: { ok: "yes" } }),
            on("confirmation.no", { sets: { ok: "no" } }),
            ...yes,
            when('$session.params.ok = "no"', { says: "Fine.", page: no }),
          ],
        },
        Desk: DESK,
      },
    });

  it("hands over by yes, and declines by no: nothing has written it before", async () => {
    expect(await judged(confirm())).toMatchObject({ verdict: "handed-off", problems: [] });
  });

  it("is known where it is tested just behind: a yes that a condition ends is a dead end", async () => {
    const sorry = [when('$session.params.ok = "yes"', { says: "Nobody is there.", page: "End Session" })];
    const more = { events: [event("sys.no-match-2", { page: "Desk" })] };
    expect((await judged(confirm(sorry, "End Session", more))).problems).toEqual([
      `handoff/no-dead-end ${page("Confirm")}#/transitionRoutes/2`,
    ]);
  });

  it("still holds the no of before where the conversation went on", async () => {
    expect((await judged(confirm(undefined, "Start Page"))).problems).toEqual([
      `handoff/conditional-dead-end ${page("Confirm")}#/transitionRoutes/3`,
    ]);
  });

  it("may come from a client where conditions look for what the agent never writes", async () => {
    const routes = [on("bill.explain", { page: "Desk" }, '$session.params.ok = "vip"')];
    expect((await judged(confirm(undefined, "End Session", { routes }))).problems).toEqual([
      `handoff/conditional-dead-end ${page("Confirm")}#/transitionRoutes/3`,
    ]);
  });

  it("may come from code where the agent has any", async () => {
    const routes = [on("bill.explain", { says: "A moment.", webhook: "Bills" })];
    expect((await judged(confirm(undefined, "End Session", { routes }))).problems).toEqual([
      `handoff/conditional-dead-end ${page("Confirm")}#/transitionRoutes/3`,
    ]);
  });
});

it.each(["true", "TRUE", "True"])("a parameter is compared with a truth value in any case: %s", async (written) => {
  const Flag: Page = { routes: [when(`$session.params.desk = ${written}`, { page: "Desk" }), when("true", { says: "Write to us." })] };
  const Main: Flow = { routes: [on("speak_to_agent", { sets: { desk: true }, page: "Flag" })], pages: { Flag, Desk: DESK } };
  expect(await judged(bot(Main))).toMatchObject({ verdict: "handed-off", problems: [] });
});

describe("a form that has not all it needs", () => {
  const form = (routes: Page["routes"]) =>
    judged(
      bot({
        routes: [on("bill.explain", { page: "Form" }), on("more", { page: "Desk" })],
        pages: {
          Form: {
            form: { month: {}, year: {} },
            routes: [...(routes ?? []), when('$page.params.status = "FINAL"', { page: "End Session" })],
          },
          Desk: DESK,
        },
      }),
    );

  it("goes on asking behind a route that only says something: one fault, at the route", async () => {
    expect((await form([on("speak_to_agent", { says: "Please write to us." })])).problems).toEqual([
      `handoff/no-dead-end ${page("Form")}#/transitionRoutes/0`,
    ]);
  });
});

describe("a route of the flow that stays on its page", () => {
  const flow = (start: Page["routes"], Bill: Page) =>
    judged(bot({ routes: [on("bill.explain", { page: "Bill" }), ...(start ?? [])], pages: { Bill, Desk: DESK } }));
  const Bill: Page = { entry: { says: "Your bill is due." }, routes: [on("confirmation.yes", { says: "Thanks." })] };

  it("is followed by the conditions of the page on which it was heard, not by those of the start page", async () => {
    const stays = [on("speak_to_agent", { says: "I see." }), when("true", { page: "Desk" })];
    expect(await flow(stays, Bill)).toMatchObject({
      verdict: "violated",
      problems: ["handoff/no-dead-end flows/Main/Main.json#/transitionRoutes/1"],
    });
    // On the start page a condition may hold: the same place is reported once.
    const may = [on("speak_to_agent", { says: "I see." }), when("$session.params.gold = true", { page: "Desk" })];
    expect((await flow(may, Bill)).problems).toEqual(["handoff/no-dead-end flows/Main/Main.json#/transitionRoutes/1"]);
    const leads = { ...Bill, routes: [when("$session.params.human = true", { page: "Desk" })] };
    const sets = [on("speak_to_agent", { sets: { human: "true" } }), when("$session.params.human = true", { page: "Desk" })];
    expect(await flow(sets, leads)).toMatchObject({ verdict: "handed-off", problems: [] });
  });

  it("is tried where those of the page do not hold", async () => {
    const own = [
      on("speak_to_agent", { page: "Desk" }, "$session.params.tier = 1"),
      when("$session.params.human = true", { page: "Desk" }),
    ];
    const result = await flow([on("speak_to_agent", { sets: { human: "true" }, page: "Current Page" })], { ...Bill, routes: own });
    expect(result.outcomes).toContain(`handed-off none ${page("Desk")}#/entryFulfillment/messages/0`);
  });
});

describe("a condition that looks for a part of a text, or compares sizes", () => {
  const given = (value: unknown, condition: string) =>
    judged(
      bot({
        routes: [on("speak_to_agent", { sets: { given: value }, page: "Sort" })],
        pages: { Sort: { routes: [when(condition, { does: [dial()] }), when("true", { page: "Desk" })] }, Desk: DESK },
      }),
    );

  it("is known where the agent writes the value itself", async () => {
    for (const [value, condition] of [
      ["webchat", '$session.params.given : "phone"'],
      [3, "$session.params.given > 3"],
      ["2", "$session.params.given >= 10"],
    ] as const)
      expect(await given(value, condition), condition).toMatchObject({ verdict: "handed-off", problems: [] });
    for (const [value, condition] of [
      ["by phone", '$session.params.given : "phone"'],
      [3, "$session.params.given <= 3"],
    ] as const)
      expect((await given(value, condition)).problems, condition).toEqual([
        `handoff/no-voice-transfer ${page("Sort")}#/transitionRoutes/0/triggerFulfillment/messages/0`,
      ]);
  });

  const chosen = async (condition: string, otherwise: string) => {
    const flow = {
      routes: [on("speak_to_agent", { page: "Way" })],
      pages: {
        Way: { form: { way: { entity: "@way" } }, routes: [when('$page.params.status = "FINAL"', { page: "Sort" })] },
        Sort: { routes: [when(condition, { page: "Desk" }), when(otherwise, { says: "We will write.", page: "End Session" })] },
        Desk: DESK,
      },
    };
    const { outcomes } = await judged(agent({ flows: { Main: flow }, entities: { way: ["webchat", "mail"] } }));
    return outcomes.filter((each) => /^\S+ (?:none|chosen|condition) /.test(each)).sort();
  };
  const handedOff = `handed-off none ${page("Desk")}#/entryFulfillment/messages/0`;
  const wrote = `dead-end chosen ${page("Sort")}#/transitionRoutes/1`;

  it("is known for every value of a closed list from which the customer chose", async () => {
    expect(await chosen('$session.params.way : "chat"', "$session.params.way:mail")).toEqual([wrote, handedOff]);
  });

  it("is one of the customer's answers where it looks at their own words", async () => {
    expect(await chosen('$session.params.way.original = "chat"', "true")).toEqual([wrote, handedOff]);
  });

  it("is unknown where only the letters differ, or the value is computed", async () => {
    for (const [value, condition] of [
      ["Phone", '$session.params.given : "phone"'],
      ["$sys.func.ADD($session.params.given, 1)", "$session.params.given > 3"],
    ] as const)
      expect((await given(value, condition)).outcomes, condition).toContain(`handed-off none ${page("Desk")}#/entryFulfillment/messages/0`);
  });
});

describe("a parameter that is set before a webhook runs", () => {
  const tested = async (value: unknown, condition: string) => {
    const routes = [on("speak_to_agent", { sets: { result: value }, page: "Check" }), on("bill.explain", { page: "Desk" })];
    const Check: Page = {
      entry: { says: "Let me see.", webhook: "Accounts" },
      routes: [when(condition, { page: "Desk" }), when("true", { says: "Sorry.", page: "End Session" })],
    };
    return judged(bot({ routes, pages: { Check, Desk: DESK } }));
  };

  it("is the webhook's to write where the agent clears it, or sets it to a default, and nothing else", async () => {
    for (const value of [null, false, 0, ""])
      expect(await tested(value, '$session.params.result = "found"')).toMatchObject({
        verdict: "undecided",
        problems: [`handoff/conditional-dead-end ${page("Check")}#/transitionRoutes/1`],
      });
  });

  it("keeps any other value", async () => {
    expect(await tested("fond", '$session.params.result = "found"')).toMatchObject({
      verdict: "violated",
      problems: expect.arrayContaining([`handoff/no-dead-end ${page("Check")}#/transitionRoutes/1`]),
    });
  });
});
