import { describe, expect, it } from "vitest";
import { type Agent, agent, dial, event, type Flow, human, judged, linted, on, type Page, type Short, when } from "./support.ts";

const START = "flows/Default Start Flow/Default Start Flow.json";
const page = (name: string, flow = "Default Start Flow") => `flows/${flow}/pages/${name}.json`;
const flows = (all: Agent["flows"], more: Partial<Agent> = {}) => agent({ ...more, flows: all });

const DESK: Page = { entry: { does: [human()] } };
const ELSEWHERE = on("bill.explain", { does: [human()] });

describe("answers from documents", () => {
  it("may lead on: what they lead to is reached, unless they are switched off", async () => {
    const files = (enabled: boolean) => {
      const all = flows({ "Default Start Flow": { routes: [ELSEWHERE], pages: { Desk: DESK } } });
      const knowledgeConnectorSettings = { enabled, triggerFulfillment: {}, targetPage: "Desk" };
      return { ...all, [START]: JSON.stringify({ ...JSON.parse(String(all[START])), knowledgeConnectorSettings }) };
    };
    const unreached = async (enabled: boolean) =>
      (await linted(files(enabled))).problems.filter(({ rule }) => rule === "handoff/unreachable-handoff").map(({ file }) => file);
    expect(await unreached(true)).toEqual([]);
    expect(await unreached(false)).toEqual([page("Desk")]);
  });
});

describe("a flow that a route calls", () => {
  it("answers the intent that came along with its own routes", async () => {
    const result = await judged(
      flows({
        "Default Start Flow": { routes: [on("speak_to_agent", { flow: "Handoff" })] },
        Handoff: { routes: [on("speak_to_agent", { does: [human()] }), when("true", { does: [dial()] })] },
      }),
    );
    expect(result).toMatchObject({ verdict: "handed-off", problems: [] });
  });

  it("asks on its start page, whose own routes are the answers", async () => {
    const confirm = [
      when("true", { says: "Shall I connect you?" }),
      on("confirmation.yes", { does: [human()] }),
      on("confirmation.no", { says: "Alright.", page: "End Flow" }),
    ];
    const choose = [on("bill.explain", { does: [human()] }), on("confirmation.yes", { does: [human()] })];
    for (const routes of [confirm, choose]) {
      const start: Flow = { routes: [on("speak_to_agent", { says: "Which department?", flow: "Handoff" })] };
      expect(await judged(flows({ "Default Start Flow": start, Handoff: { routes } }))).toMatchObject({
        verdict: "handed-off",
        problems: [],
      });
    }
  });

  it("that cannot be left by an answer to a person is the end: at the route that calls, or at the flow where nothing is understood", async () => {
    const start = { routes: [on("speak_to_agent", { flow: "Hours" }), ELSEWHERE] };
    const into = async (called: Flow) => (await judged(flows({ "Default Start Flow": start, Hours: called }))).problems;
    expect(await into({ routes: [on("bill.explain", { says: "Nine to five." })] })).toEqual([
      `handoff/no-dead-end ${START}#/transitionRoutes/0`,
    ]);
    expect(await into({ routes: [] })).toEqual(["handoff/no-dead-end flows/Hours/Hours.json#"]);
  });

  it("tries its conditions where it does not know the intent", async () => {
    const result = await judged(
      flows({
        "Default Start Flow": { routes: [on("speak_to_agent", { flow: "Handoff" })] },
        Handoff: { routes: [on("bill.explain", { does: [dial()] }), when("true", { page: "Desk" })], pages: { Desk: DESK } },
      }),
    );
    expect(result).toMatchObject({ verdict: "handed-off", problems: [] });
  });

  it("knows what was set on the way", async () => {
    const result = await judged(
      flows({
        "Default Start Flow": { routes: [on("speak_to_agent", { sets: { kind: "chat" }, flow: "Handoff" })] },
        Handoff: {
          routes: [when('$session.params.kind = "phone"', { does: [dial()] }), when('$session.params.kind = "chat"', { does: [human()] })],
        },
      }),
    );
    expect(result).toMatchObject({ verdict: "handed-off", problems: [] });
  });

  it("knows what all that bring an intent along have set, where nobody is heard in it", async () => {
    const bring = (kind: string): Flow["routes"] => [on("speak_to_agent", { sets: { kind }, flow: "Handoff" })];
    const into = async (tested: string, more: Partial<Flow> = {}) => {
      const routes = [
        on("speak_to_agent", { says: "We are closed.", page: "End Session" }, `$session.params.kind = "${tested}"`),
        // Nobody talks to the bot behind a handoff.
        on("speak_to_agent", { does: [human()] }),
      ];
      const result = await judged(
        flows({
          "Default Start Flow": { routes: [...(bring("general") ?? []), on("bill.explain", { flow: "Billing" })] },
          Billing: { routes: [...(bring("bill") ?? []), ...(more.routes ?? [])] },
          Handoff: { routes, ...(more.pages && { pages: more.pages }) },
        }),
      );
      return result.problems;
    };
    const lost = ["handoff/conditional-dead-end flows/Handoff/Handoff.json#/transitionRoutes/0"];
    expect(await into("bil")).toEqual([]);
    expect(await into("bill")).not.toEqual([]);
    // Where a page of the flow waits, the intent is heard there, too: what all have set holds there as well.
    expect(await into("bil", { pages: { Wait: { routes: [on("bill.explain", { page: "Wait" })] } } })).toEqual([]);
    // Something leads there without having set anything.
    expect(await into("bil", { routes: [on("confirmation.yes", { flow: "Handoff" })] })).toEqual(lost);
  });

  describe("is given what all that call it have set", () => {
    const entered = (...sets: readonly (Short["sets"] | undefined)[]) =>
      judged(
        flows({
          "Default Start Flow": {
            routes: sets.map((set, i) => on(["bill.explain", "confirmation.yes"][i] ?? "", { ...(set && { sets: set }), flow: "Desks" })),
          },
          Desks: {
            routes: [when("true", { page: "Ask" })],
            pages: {
              Ask: {
                entry: { says: "What is it about?" },
                routes: [
                  on("speak_to_agent", { does: [human()], page: "End Session" }, '$session.params.desk = "sales"'),
                  on("speak_to_agent", { does: [human()], page: "End Session" }, '$session.params.desk = "care"'),
                ],
              },
            },
          },
        }),
      );
    const STOPS = "flows/Desks/pages/Ask.json#/transitionRoutes/0";

    it("so that what its routes test has no other value", async () => {
      expect(await entered({ desk: "sales" })).toMatchObject({ verdict: "handed-off", problems: [] });
      expect(await entered({ desk: "sales" }, { desk: "care" })).toMatchObject({ verdict: "handed-off", problems: [] });
    });

    it("which is a dead end where its routes test for something else", async () => {
      const lost = { verdict: "violated", problems: [`handoff/no-dead-end ${STOPS}`] };
      expect(await entered({ desk: "saels" })).toMatchObject(lost);
      expect(await entered({ desk: null })).toMatchObject(lost);
      expect(await entered({ desk: "saels" }, { desk: "caer" })).toMatchObject(lost);
    });

    it("on each of its ways by itself", async () => {
      const one = { verdict: "violated", problems: [`handoff/no-dead-end ${STOPS}`] };
      expect(await entered({ desk: "sales" }, { desk: "caer" })).toMatchObject(one);
      expect(await entered({ desk: "sales" }, { desk: null })).toMatchObject(one);
    });

    it("and nobody knows what it is where one of them says nothing", async () => {
      const open = { verdict: "undecided", problems: [`handoff/conditional-dead-end ${STOPS}`] };
      expect(await entered({ desk: "sales" }, undefined)).toMatchObject(open);
    });
  });

  it("comes back to the rest of the handlers of the page that called it", async () => {
    const result = await judged(
      flows({
        "Default Start Flow": {
          routes: [on("bill.explain", { page: "Help" })],
          pages: {
            Help: {
              entry: { says: "And now?" },
              routes: [on("speak_to_agent", { flow: "Collect" }), when("$session.params.collected = true", { page: "Desk" })],
            },
            Desk: DESK,
          },
        },
        Collect: {
          routes: [when("true", { page: "Done" })],
          pages: { Done: { routes: [when("true", { sets: { collected: true }, page: "End Flow" })] } },
        },
      }),
    );
    expect(result).toMatchObject({ verdict: "handed-off", problems: [] });
  });

  it("comes back to a page that has nothing left to do: a dead end at the route that called", async () => {
    const result = await judged(
      flows({
        "Default Start Flow": { routes: [on("speak_to_agent", { flow: "Collect" }), ELSEWHERE] },
        Collect: { routes: [when("true", { page: "End Flow" })] },
      }),
    );
    expect(result.problems).toEqual([`handoff/no-dead-end ${START}#/transitionRoutes/0`]);
  });

  it("ends the session for its callers too", async () => {
    const result = await judged(
      flows({
        "Default Start Flow": { routes: [on("speak_to_agent", { flow: "Collect" }), when("true", { does: [human()] })] },
        Collect: { routes: [when("true", { says: "Bye.", page: "End Session" })] },
      }),
    );
    expect(result.problems).toEqual([`handoff/no-dead-end flows/Collect/Collect.json#/transitionRoutes/0`]);
  });

  it("that is not in the project leaves the request undecided, and is reported once", async () => {
    const result = await judged(flows({ "Default Start Flow": { routes: [on("speak_to_agent", { flow: "Handoff" })] } }));
    expect(result).toMatchObject({ verdict: "undecided", problems: [] });
  });

  it("knows its own `$flow` parameters only", async () => {
    const result = await judged(
      flows({
        "Default Start Flow": { routes: [on("speak_to_agent", { sets: { "$flow.kind": "chat" }, flow: "Handoff" })] },
        Handoff: { routes: [when('$flow.kind = "chat"', { does: [human()] }), when("true", { page: "End Session" })] },
      }),
    );
    expect(result.problems).toEqual([`handoff/conditional-dead-end flows/Handoff/Handoff.json#/transitionRoutes/1`]);
  });
});

describe("END_FLOW_WITH_HUMAN_ESCALATION", () => {
  const component: Flow = {
    routes: [when("true", { page: "Collect" })],
    pages: {
      Collect: {
        entry: { says: "Your address?" },
        routes: [on("speak_to_agent", { page: "end escalation" }), on("bill.explain", { page: "End Flow" })],
      },
      "end escalation": { entry: { says: "Please hold." }, routes: [when("true", { page: "END_FLOW_WITH_HUMAN_ESCALATION" })] },
    },
  };
  const calledFrom = (start: Flow, more: Agent["flows"] = {}) =>
    judged(
      flows({
        "Default Start Flow": { ...start, routes: [on("confirmation.yes", { flow: "Address" }), ...(start.routes ?? [])] },
        Address: component,
        ...more,
      }),
    );

  it("is taken by the caller's handler for it, or for any failure, in either spelling", async () => {
    for (const name of ["flow.failed.human-escalation", "flow-failed-human-escalation", "flow.failed", "flow-failed"]) {
      const result = await calledFrom({ events: [event(name, { page: "Desk" })], pages: { Desk: DESK } });
      expect(result, name).toMatchObject({ verdict: "handed-off", problems: [] });
    }
  });

  it("is taken by the closest handler", async () => {
    const events = [event("flow.failed", { page: "End Session" }), event("flow.failed.human-escalation", { does: [human()] })];
    expect(await calledFrom({ events })).toMatchObject({ verdict: "handed-off", problems: [] });
  });

  it("is swallowed by a caller without a handler, at the route that calls", async () => {
    const result = await calledFrom({ routes: [ELSEWHERE] });
    expect(result.verdict).toBe("violated");
    expect(result.problems).toEqual([`handoff/escalation-swallowed ${START}#/transitionRoutes/0`]);
  });

  it("is swallowed by a condition route as well, which the message names with its target and the event", async () => {
    const routes = [on("confirmation.yes", { page: "Form" }), ELSEWHERE];
    const pages = { Form: { entry: { says: "One moment." }, routes: [when('$session.params.x = "y"', { flow: "Address" })] } };
    const { problems } = await linted(flows({ "Default Start Flow": { routes, pages }, Address: component }));
    expect(problems.filter(({ rule }) => rule === "handoff/escalation-swallowed").map(({ message }) => message)).toEqual([
      '"condition route to Address" gets the request "speak_to_agent" handed back as the event flow.failed.human-escalation and has no handler for it: no handoff is reached',
    ]);
  });

  it("is swallowed even where nothing in the bot hands over", async () => {
    const result = await calledFrom({ events: [event("flow.cancelled", { says: "Alright." })] });
    expect(result.problems).toEqual([`handoff/escalation-swallowed ${START}#/transitionRoutes/0`]);
  });

  it("is a handoff of the bot's own in a handler further out, which a closer one without a person hides", async () => {
    const taker = (does: Parameters<typeof event>[1]) => event("flow.failed.human-escalation", does);
    const result = await judged(
      flows({
        "Default Start Flow": { routes: [on("bill.explain", { flow: "Billing" })] },
        Billing: {
          routes: [when("true", { page: "Address" })],
          events: [taker({ does: [human()] })],
          pages: {
            Address: { routes: [when("true", { flow: "Component" })], events: [taker({ says: "Nobody is free.", page: "End Session" })] },
          },
        },
        Component: { routes: [on("speak_to_agent", { page: "END_FLOW_WITH_HUMAN_ESCALATION" })] },
      }),
    );
    expect(result.problems).toEqual([`handoff/no-dead-end ${page("Address", "Billing")}#/eventHandlers/0`]);
  });

  it("is swallowed in the middle too: by the caller of the request itself", async () => {
    const events = [event("flow.failed.human-escalation", { page: "Desk" })];
    const asked = { routes: [on("speak_to_agent", { flow: "Middle" })], events, pages: { Desk: DESK } };
    const raise: Flow = { routes: [when("true", { page: "END_FLOW_WITH_HUMAN_ESCALATION" })] };
    const through = (middle: Flow) =>
      judged(flows({ "Default Start Flow": asked, Middle: { ...middle, routes: [when("true", { flow: "Raise" })] }, Raise: raise }));
    expect((await through({})).problems).toEqual(["handoff/escalation-swallowed flows/Middle/Middle.json#/transitionRoutes/0"]);
    const again = [event("flow.failed.human-escalation", { page: "END_FLOW_WITH_HUMAN_ESCALATION" })];
    expect(await through({ events: again })).toMatchObject({ verdict: "handed-off", problems: [] });
  });

  it("is no loss where the caller's next conditions hand over", async () => {
    const result = await calledFrom({ routes: [when("true", { page: "Desk" })], pages: { Desk: DESK } });
    expect(result).toMatchObject({ verdict: "handed-off", problems: [] });
  });

  it("is undecided with no caller left, and names how the config says what the application does then", async () => {
    const files = flows({
      "Default Start Flow": { routes: [on("speak_to_agent", { page: "END_FLOW_WITH_HUMAN_ESCALATION" }), ELSEWHERE] },
    });
    const result = await judged(files);
    const told = (await linted(files)).problems.find(({ rule }) => rule === "handoff/undecided");
    expect(told?.message).toContain('handoff.intents: {"speak_to_agent": "digital"}');
    expect((await judged(files, { intents: { speak_to_agent: "digital" } })).verdict).toBe("handed-off");
    expect(result).toMatchObject({ verdict: "undecided", problems: [`handoff/undecided ${START}#/transitionRoutes/0`] });
  });

  it("is passed on by a handler that raises it again", async () => {
    const result = await calledFrom({
      events: [event("flow.failed.human-escalation", { page: "END_FLOW_WITH_HUMAN_ESCALATION" })],
      routes: [ELSEWHERE],
    });
    expect(result).toMatchObject({ verdict: "undecided", problems: [`handoff/undecided ${START}#/eventHandlers/0`] });
  });
});

describe("END_FLOW_WITH_FAILURE and END_FLOW_WITH_CANCELLATION", () => {
  const raising = (symbol: string, start: Flow) =>
    judged(
      flows({
        "Default Start Flow": { ...start, routes: [on("speak_to_agent", { flow: "Desk" }), ELSEWHERE] },
        Desk: { routes: [when("true", { page: symbol })] },
      }),
    );

  it("are taken by their own handlers", async () => {
    const events = (name: string) => [event(name, { does: [human()] })];
    expect((await raising("END_FLOW_WITH_FAILURE", { events: events("flow.failed") })).verdict).toBe("handed-off");
    expect((await raising("END_FLOW_WITH_CANCELLATION", { events: events("flow.cancelled") })).verdict).toBe("handed-off");
    expect((await raising("END_FLOW_WITH_FAILURE", { events: events("flow.failed.human-escalation") })).verdict).toBe("violated");
  });

  it("ask nobody for a person: without a handler the path ends at the route that called", async () => {
    expect((await raising("END_FLOW_WITH_FAILURE", {})).problems).toEqual([`handoff/no-dead-end ${START}#/transitionRoutes/0`]);
  });
});

describe("symbolic targets", () => {
  it("lead back: to the start page, the current page, and the page before", async () => {
    for (const symbol of ["Start Page", "START_PAGE"]) {
      const result = await judged(
        flows({
          "Default Start Flow": {
            routes: [on("speak_to_agent", { page: "Check" }), when("$session.params.checked = true", { page: "Desk" })],
            pages: { Check: { routes: [when("true", { sets: { checked: true }, page: symbol })] }, Desk: DESK },
          },
        }),
      );
      expect(result, symbol).toMatchObject({ verdict: "handed-off", problems: [] });
    }
    for (const symbol of ["Previous Page", "PREVIOUS_PAGE"]) {
      const result = await judged(
        flows({
          "Default Start Flow": {
            routes: [on("speak_to_agent", { page: "Ask" })],
            pages: {
              Ask: {
                entry: { says: "Which order?" },
                routes: [on("bill.explain", { page: "Explain" }), on("confirmation.yes", { page: "Desk" })],
              },
              Explain: { entry: { says: "It is a charge." }, routes: [when("true", { page: symbol })] },
              Desk: DESK,
            },
          },
        }),
      );
      expect(result, symbol).toMatchObject({ verdict: "handed-off", problems: [] });
    }
  });

  it("without an end are a loop, which is told by its pages and routes", async () => {
    const files = flows({
      "Default Start Flow": {
        routes: [on("speak_to_agent", { page: "Again" }), ELSEWHERE],
        pages: { Again: { entry: { says: "One moment." }, routes: [when("true", { page: "Current Page" })] } },
      },
    });
    const result = await judged(files);
    expect(result.verdict).toBe("violated");
    expect(result.problems).toEqual([`handoff/no-endless-loop ${page("Again")}#`]);
    const told = (await linted(files)).problems.find(({ rule }) => rule === "handoff/no-endless-loop");
    expect(told?.message).toContain(': "Again" → "route true" → "Again"');
  });

  it("are pages of that name where the flow has one", async () => {
    const result = await judged(
      flows({ "Default Start Flow": { routes: [on("speak_to_agent", { page: "End Session" })], pages: { "End Session": DESK } } }),
    );
    expect(result.verdict).toBe("handed-off");
  });
});

describe("what only code or a model decides", () => {
  it("is a webhook without an answer of its own", async () => {
    const result = await judged(
      flows({ "Default Start Flow": { routes: [on("speak_to_agent", { webhook: "Desk service", tag: "handoff" }), ELSEWHERE] } }),
    );
    expect(result).toMatchObject({ verdict: "undecided", problems: [`handoff/undecided ${START}#/transitionRoutes/0`] });
  });

  it("is declared in the config, by the webhook's tag or its name", async () => {
    const files = flows({
      "Default Start Flow": { routes: [on("speak_to_agent", { webhook: "Desk service", tag: "handoff" }), ELSEWHERE] },
    });
    expect((await judged(files, { actions: { handoff: "digital" } })).verdict).toBe("handed-off");
    expect((await judged(files, { actions: { "Desk service": "voice" } })).verdict).toBe("violated");
    const none = await judged(files, { actions: { handoff: "none" } });
    expect(none.problems).toEqual([`handoff/no-dead-end ${START}#/transitionRoutes/0`]);
  });

  it("is no webhook beside a message, a target, or a form that goes on", async () => {
    const beside = (more: Parameters<typeof on>[1]) =>
      judged(
        flows({
          "Default Start Flow": {
            routes: [on("speak_to_agent", { webhook: "log", ...more }), ELSEWHERE],
            pages: { Desk: DESK },
          },
        }),
      );
    expect((await beside({ says: "Write to us." })).problems).toContain(`handoff/no-dead-end ${START}#/transitionRoutes/0`);
    expect((await beside({ page: "Desk" })).verdict).toBe("handed-off");
    const called = await judged(
      flows({
        "Default Start Flow": { routes: [on("speak_to_agent", { webhook: "log", flow: "Back" }), ELSEWHERE] },
        Back: { routes: [when("true", { page: "End Flow" })] },
      }),
    );
    expect(called.problems).toEqual([`handoff/no-dead-end ${START}#/transitionRoutes/0`]);
  });

  it("is not what a webhook overwrites: a default that is set for it", async () => {
    const result = await judged(
      flows({
        "Default Start Flow": {
          routes: [on("speak_to_agent", { page: "Check" })],
          pages: {
            Check: {
              entry: { sets: { agent_available: false }, webhook: "availability" },
              routes: [when("$session.params.agent_available = true", { page: "Desk" }), when("true", { page: "Sorry" })],
            },
            Desk: DESK,
            Sorry: { entry: { says: "Nobody is free." } },
          },
        },
      }),
    );
    expect(result).toMatchObject({ verdict: "handed-off", problems: [`failure/no-agent ${page("Check")}#`] });
  });

  it("fails to the handlers for webhook errors where the route has no target", async () => {
    const start = (more: Partial<Flow>) =>
      judged(
        flows({
          "Default Start Flow": {
            ...more,
            routes: [
              on("speak_to_agent", { webhook: "find queue", sets: { found: true } }),
              when("$session.params.found = true", { page: "Desk" }),
            ],
            pages: { Desk: DESK, Sorry: { entry: { says: "Something broke." } } },
          },
        }),
      );
    const events = [event("webhook.error.timeout", { page: "Sorry" }), event("webhook.error", { does: [human()] })];
    expect((await start({ events })).problems).toEqual([`failure/error-branch ${START}#/transitionRoutes/0`]);
  });

  it("is a playbook, and what comes back to one", async () => {
    const playbooks = { Concierge: { goal: "help", referencedFlows: ["Billing"] } };
    const files = flows({ "Default Start Flow": { routes: [on("speak_to_agent", { playbook: "Concierge" }), ELSEWHERE] } }, { playbooks });
    const result = await judged(files);
    const told = (await linted(files)).problems.find(({ rule }) => rule === "handoff/undecided");
    expect(told?.message).toContain('Playbook "Concierge" decides what happens to the request "speak_to_agent"');
    expect(told?.message).toContain('handoff.intents: {"speak_to_agent": "digital"}');
    expect((await judged(files, { intents: { speak_to_agent: "digital" } })).verdict).toBe("handed-off");
    expect(result).toMatchObject({ verdict: "undecided", problems: [`handoff/undecided ${START}#/transitionRoutes/0`] });
    for (const value of [
      playbooks.Concierge,
      { instruction: { steps: [{ text: "Help", steps: [{ text: "Send bills to ${FLOW:Billing}" }] }] } },
    ]) {
      const back = await judged(
        flows(
          { "Default Start Flow": { routes: [ELSEWHERE] }, Billing: { routes: [on("speak_to_agent", { page: "End Flow" })] } },
          { playbooks: { Concierge: value } },
        ),
      );
      expect(back).toMatchObject({ verdict: "undecided", problems: [`handoff/undecided playbooks/Concierge/Concierge.json#`] });
    }
  });
});

describe("a page that asks whether the customer wants the handoff", () => {
  it("declines by no, even where that leads to a phone", async () => {
    const asked = (says: string) =>
      judged(
        flows({
          "Default Start Flow": {
            routes: [on("speak_to_agent", { page: "Sure" })],
            pages: {
              Sure: {
                entry: { says },
                routes: [on("confirmation.yes", { does: [human()] }), on("confirmation.no", { says: "Call us.", does: [dial()] })],
              },
            },
          },
        }),
      );
    expect((await asked("Would you like to talk to an agent in this chat?")).verdict).toBe("handed-off");
    expect((await asked("Do you have your contract number?")).verdict).toBe("violated");
  });
});

describe("what an event handler writes", () => {
  it("changes only the conditions that read it: the others were tried before the event", async () => {
    const problems = async (sets: Short["sets"]) => {
      const start: Flow = {
        routes: [on("speak_to_agent", { does: [human()] }), when('$session.params.tier = "gold"', { page: "Desk" })],
        events: [event("sys.no-match-default", { says: "I did not understand.", ...(sets && { sets }) })],
        pages: { Desk: DESK },
      };
      return (await judged(flows({ "Default Start Flow": start }))).problems;
    };
    const lost = [`failure/fallback-no-escalation ${START}#/eventHandlers/0`];
    expect(await problems(undefined)).toEqual(lost);
    expect(await problems({ tries: 1 })).toEqual(lost);
    expect(await problems({ tier: "gold" })).toEqual([]);
  });
});

describe("a page that nothing leads to", () => {
  const withPage = (route: Record<string, unknown>) =>
    flows({
      "Default Start Flow": {
        routes: [route],
        pages: { Help: { entry: { says: "How can we help?" }, routes: [on("speak_to_agent", { does: [human()] })] } },
      },
    });

  it("handles nothing: its intents are understood nowhere", async () => {
    expect(await judged(withPage(on("bill.explain", { says: "It is due on Friday." })))).toMatchObject({
      verdict: "violated",
      problems: expect.arrayContaining(["handoff/request-unhandled intents/speak_to_agent/speak_to_agent.json#"]),
    });
    expect(await judged(withPage(on("bill.explain", { page: "Help" })))).toMatchObject({ verdict: "handed-off" });
  });

  it("is not reached by its own handlers of events, which come to a page only while it is the current one", async () => {
    const lost: Page = {
      routes: [on("speak_to_agent", { says: "Please write to us." })],
      events: [event("flow.failed", { says: "Sorry." })],
    };
    const start: Flow = { routes: [on("speak_to_agent", { does: [human()] })], pages: { Help: lost } };
    expect(await judged(flows({ "Default Start Flow": start }))).toMatchObject({ verdict: "handed-off", problems: [] });
    const led: Flow = { ...start, routes: [...(start.routes ?? []), on("bill.explain", { page: "Help" })] };
    expect(await judged(flows({ "Default Start Flow": led }))).toMatchObject({ verdict: "violated" });
  });
});

describe("a flow that nothing calls", () => {
  const HANDOFF: Flow = { routes: [on("speak_to_agent", { does: [human()] })] };
  const START_FLOW: Flow = { routes: [on("bill.explain", { says: "It is due on Friday." })] };
  const INTENT = "intents/speak_to_agent/speak_to_agent.json";

  it("handles nothing: its intents are understood nowhere", async () => {
    expect(await judged(flows({ "Default Start Flow": START_FLOW, Handoff: HANDOFF }))).toMatchObject({
      verdict: "violated",
      problems: expect.arrayContaining([`handoff/request-unhandled ${INTENT}#`]),
    });
  });

  it("may be entered by a webhook, and by whoever stands in the part of an export that is missing", async () => {
    const code: Flow = { routes: [on("bill.explain", { webhook: "desk", tag: "bill" })] };
    const lost: Flow = { routes: [on("bill.explain", { flow: "Billing" })] };
    for (const start of [code, lost])
      expect((await judged(flows({ "Default Start Flow": start, Handoff: HANDOFF }))).verdict).toBe("handed-off");
  });
});

describe("a condition in more brackets or negations than people write", () => {
  it("is not read: it may hold or not", async () => {
    const asked = (condition: string) =>
      judged(agent({ flows: { Main: { routes: [on("speak_to_agent", { does: [human()] }, condition)] } } }));
    const brackets = (depth: number) => `${"(".repeat(depth)}true${")".repeat(depth)}`;
    expect(await asked(brackets(20))).toMatchObject({ verdict: "handed-off", problems: [] });
    for (const condition of [brackets(20_000), `${"NOT ".repeat(20_000)}true`])
      expect((await asked(condition)).outcomes).toContainEqual(expect.stringMatching(/^handed-off /));
  });
});
