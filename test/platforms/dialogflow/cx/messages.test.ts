import { describe, expect, it } from "vitest";
import { agent, dial, either, event, human, judged, linted, on, type Page, payload, text, when } from "./support.ts";

const START = "flows/Default Start Flow/Default Start Flow.json";
const MESSAGES = `${START}#/transitionRoutes/0/triggerFulfillment/messages`;
type Message = ReturnType<typeof text>;

/** A bot that answers the request with these messages and ends the session. */
const says = (does: readonly Message[], languages?: readonly string[]) =>
  agent({
    flows: { "Default Start Flow": { routes: [on("speak_to_agent", { does, page: "End Session" })] } },
    ...(languages && { languages }),
  });

describe("payloads", () => {
  it.each([
    ["Chatwoot", { action: "handoff" }],
    ["LivePerson", { action: "TRANSFER", parameters: { skill: "billing" } }],
    ["UJET", { ujet: { type: "action", action: "escalation", escalation_reason: "by_consumer" } }],
    ["Kommunicate", { platform: "kommunicate", metadata: { KM_ASSIGN_TO: "" } }],
  ])("of %s hand over", async (_, value) => {
    expect(await judged(says([payload(value)]))).toMatchObject({ verdict: "handed-off", outcomes: [`handed-off none ${MESSAGES}/0`] });
  });

  it("that only look alike do not", async () => {
    for (const value of [
      { action: "transfer", parameters: { skill: "billing" } },
      { ujet: { type: "action", action: "end" } },
      { replyMetadata: { actionRequest: "fetchAgentAvailability" } },
      { richContent: [[{ type: "chips", options: [{ text: "Chat with an agent" }] }]] },
    ])
      expect((await judged(says([payload(value)]))).verdict, JSON.stringify(value)).toBe("undecided");
  });

  it("mean what the config declares, in any order and beside other keys", async () => {
    const files = says([payload({ desk: { open: true, tags: ["vip", "de"] }, version: 2 })]);
    const when = { desk: { tags: ["de"] } };
    expect((await judged(files, { payloads: [{ when, route: "digital" }] })).verdict).toBe("handed-off");
    expect((await judged(files, { payloads: [{ when, route: "voice" }] })).problems).toEqual([`handoff/no-voice-transfer ${MESSAGES}/0`]);
    expect((await judged(files, { payloads: [{ when: { desk: { tags: ["fr"] } }, route: "digital" }] })).verdict).toBe("undecided");
  });

  it("that the config declares to be none are none, even a liveAgentHandoff", async () => {
    const files = says([human({ end_type: "bye" })]);
    expect((await judged(files)).verdict).toBe("handed-off");
    expect((await judged(files, { payloads: [{ when: { end_type: "bye" }, route: "none" }] })).verdict).toBe("undecided");
  });
});

describe("texts", () => {
  it("that announce a person stand at their message", async () => {
    const routes = [
      on("bill.explain", { does: [text("Hello."), text("I'll transfer you to an agent.")], page: "End Session" }),
      on("speak_to_agent", { does: [human()] }),
    ];
    const { problems } = await linted(agent({ flows: { "Default Start Flow": { routes } } }));
    const promises = problems.filter(({ rule }) => rule === "handoff/promise-without-action");
    expect(promises.map(({ file, pointer }) => `${file}#${pointer}`)).toEqual([`${MESSAGES}/1`]);
  });

  it("hand over where the config says so", async () => {
    const files = says([text("__handoff__")]);
    expect((await judged(files, { texts: [{ matches: "^__handoff__$", route: "digital" }] })).verdict).toBe("handed-off");
    expect((await judged(files)).verdict).toBe("undecided");
  });
});

describe("phone transfers", () => {
  it("to a computed number are dynamic", async () => {
    const result = await judged(says([dial("$session.params.desk_number")]));
    expect(result).toMatchObject({ verdict: "undecided", problems: [`handoff/no-dynamic-target ${MESSAGES}/0`] });
  });

  it("to a parameter that the agent itself fills with numbers are phone transfers, to the number where it is one", async () => {
    const known = { verdict: "violated", problems: [`handoff/no-voice-transfer ${MESSAGES}/0`] };
    const own = says([dial("$session.params.desk_number")]);
    const filled = (...numbers: readonly string[]) => {
      const routes = numbers.map((number, i) => on(`topic_${i}`, { sets: { desk_number: number }, page: "Current Page" }));
      const human = on("speak_to_agent", { does: [dial("$session.params.desk_number")], page: "End Session" });
      return agent({ flows: { "Default Start Flow": { routes: [human, ...routes] } } });
    };
    expect((await judged(own)).verdict).toBe("undecided");
    expect(await judged(filled("+15550100"))).toMatchObject(known);
    expect(await judged(filled("+15550100", "+441632960000"))).toMatchObject(known);
    expect((await judged(filled("the nearest desk"))).verdict).toBe("undecided");
    expect((await judged(filled("+15550100", "$session.params.found"))).verdict).toBe("undecided");
    const here = on("speak_to_agent", {
      sets: { desk_number: "+15550100" },
      cases: [either(undefined, dial("$session.params.desk_number"))],
    });
    expect((await judged(agent({ flows: { "Default Start Flow": { routes: [here] } } }))).verdict).toBe("violated");
  });

  it("beside a handoff that is written for the phone alone reach those who chat", async () => {
    const result = await judged(says([dial(), human({}, { channel: "PHONE_GATEWAY" })]));
    expect(result).toMatchObject({ verdict: "violated", problems: [`handoff/no-voice-transfer ${MESSAGES}/0`] });
  });

  it("beside a liveAgentHandoff are the phone's half of one response", async () => {
    expect(await judged(says([human(), dial()]))).toMatchObject({ verdict: "handed-off", problems: [] });
    expect(await judged(says([dial(), human()]))).toMatchObject({ verdict: "handed-off", problems: [] });
  });

  it("that are sent on the phone only do not reach a chat that gets a handoff of its own", async () => {
    const result = await judged(says([dial("+15550100", { channel: "PHONE_GATEWAY" }), human({}, { channel: "DF_MESSENGER" }), human()]));
    expect(result).toMatchObject({ verdict: "handed-off", problems: [] });
  });

  it("that are all a customer gets count, whatever channel they are written for", async () => {
    const result = await judged(says([dial("+15550100", { channel: "PHONE_GATEWAY" })]));
    expect(result).toMatchObject({ verdict: "violated", problems: [`handoff/no-voice-transfer ${MESSAGES}/0`] });
  });

  it("that are for the phone do not count where the path hands over later", async () => {
    const Desk: Page = { entry: { does: [human()] } };
    const route = on("speak_to_agent", { does: [dial("+15550100", { channel: "PHONE_GATEWAY" })], page: "Desk" });
    const result = await judged(agent({ flows: { "Default Start Flow": { routes: [route], pages: { Desk } } } }));
    expect(result).toMatchObject({ verdict: "handed-off", problems: [] });
  });

  it("are decided by a condition on the channel that the client tells", async () => {
    const files = (parameter: string, more: Parameters<typeof when>[1] = {}) =>
      agent({
        flows: {
          "Default Start Flow": {
            routes: [on("speak_to_agent", { page: "Route" })],
            pages: {
              Route: {
                routes: [
                  when(`${parameter} = "telephony"`, { does: [dial()], page: "End Session" }),
                  when(`${parameter} != "telephony"`, { does: [human()] }),
                ],
              },
              Never: { routes: [when("true", more)] },
            },
          },
        },
      });
    expect(await judged(files("$session.params.channel"))).toMatchObject({ verdict: "handed-off", problems: [] });
    expect(await judged(files("$request.payload.channel_type"))).toMatchObject({ verdict: "handed-off", problems: [] });
    // Where the bot writes it, it is a parameter like any other.
    expect((await judged(files("$session.params.channel", { sets: { channel: "telephony" } }))).verdict).toBe("violated");
    expect((await judged(files("$session.params.preferred_channel"))).verdict).toBe("violated");
  });
});

describe("members that are null", () => {
  it("are not there", async () => {
    expect(
      (await judged(says([text("One moment."), { liveAgentHandoff: null, telephonyTransferCall: null, payload: null }]))).verdict,
    ).toBe("undecided");
  });
});

describe("languages", () => {
  it("that are dialled instead of handed over are a violation at their message", async () => {
    const inGerman = says([human({}, { languageCode: "en" }), dial("+15550100", { languageCode: "de" })], ["en", "de"]);
    expect(await judged(inGerman)).toMatchObject({
      verdict: "violated",
      problems: [`handoff/language-missing ${MESSAGES}`, `handoff/no-voice-transfer ${MESSAGES}/1`],
    });
    const halves = ["en", "de"].map((languageCode) => dial("+15550100", { languageCode }));
    const missing = await judged(says([human({}, { languageCode: "en" }), ...halves], ["en", "de"]));
    expect(missing).toMatchObject({ verdict: "handed-off", problems: [`handoff/language-missing ${MESSAGES}`] });
  });

  it("that lack the handoff are reported at the list", async () => {
    const both = says(
      [text("One moment.", "en"), text("Un moment.", "fr"), { ...human(), languageCode: "en" }, { ...human(), languageCode: "fr" }],
      ["en", "fr"],
    );
    expect(await judged(both)).toMatchObject({ verdict: "handed-off", problems: [] });
    const one = says([text("One moment.", "en"), text("Un moment.", "fr"), { ...human(), languageCode: "en" }], ["en", "fr"]);
    const result = await judged(one);
    expect(result.verdict).toBe("handed-off");
    expect(result.problems).toEqual([`handoff/language-missing ${MESSAGES}`]);
  });
});

describe("requests", () => {
  it("are events that ask for a person by their name, once for all their handlers", async () => {
    const files = agent({
      flows: {
        "Default Start Flow": {
          routes: [on("bill.explain", { page: "Bill" })],
          events: [event("LIVE_AGENT_REQUEST", { does: [human()] }), event("agent_left", { says: "Your agent left." })],
          pages: {
            Bill: {
              entry: { says: "Well?" },
              routes: [on("confirmation.yes")],
              events: [event("LIVE_AGENT_REQUEST", { page: "End Session" })],
            },
          },
        },
      },
    });
    const { requests, problems } = await linted(files);
    expect(requests.filter(({ kind }) => kind === "event").map(({ name, pointer, verdict }) => [name, pointer, verdict])).toEqual([
      ["LIVE_AGENT_REQUEST", "/eventHandlers/0", "violated"],
    ]);
    expect(problems.filter(({ rule }) => rule === "handoff/no-dead-end").map(({ file, pointer }) => `${file}#${pointer}`)).toEqual([
      "flows/Default Start Flow/pages/Bill.json#/eventHandlers/0",
    ]);
  });

  it("are events however their name asks, and no events that report how it went", async () => {
    const asking = ["TRANSFER_TO_AGENT", "talk-to-a-human", "agentHandoff", "request_representative"];
    const reports = ["agent_connected", "handoff_completed", "live_agent_unavailable", "transfer_to_agent_failed", "agent_timeout"];
    const events = [...asking, ...reports].map((name) => event(name, { does: [human()] }));
    const { requests } = await linted(agent({ intents: {}, flows: { "Default Start Flow": { events } } }));
    expect(requests.map(({ name }) => name)).toEqual(asking);
  });

  it("are the answers of a form that lead on by themselves", async () => {
    const files = agent({
      flows: {
        "Default Start Flow": {
          routes: [on("bill.explain", { page: "Menu" })],
          pages: {
            Menu: {
              form: { topic: {} },
              routes: [
                when('$page.params.status = "FINAL" AND $session.params.topic = "talk to an agent"', { page: "Desk" }),
                when('$session.params.topic = "opening hours"', { says: "Nine to five.", page: "End Session" }),
              ],
            },
            Desk: { entry: { does: [dial()] } },
          },
        },
      },
    });
    const { requests } = await linted(files);
    expect(
      requests.filter(({ kind }) => kind === "choice").map(({ name, file, pointer, verdict }) => [name, `${file}#${pointer}`, verdict]),
    ).toEqual([["talk to an agent", "flows/Default Start Flow/pages/Menu.json#/transitionRoutes/0", "violated"]]);
  });

  it("are no values that code writes", async () => {
    const files = agent({
      flows: {
        "Default Start Flow": {
          routes: [
            on("bill.explain", { webhook: "classify", says: "Let me see." }),
            when('$session.params.exit_type = "human agent"', { page: "End Session" }),
          ],
        },
      },
    });
    expect((await linted(files)).requests.map(({ name }) => name)).toEqual(["speak_to_agent"]);
  });
});
