import { describe, expect, it } from "vitest";
import type { Json } from "../../../../src/source/document.ts";
import { ASKS, agent, HANDS_OFF, judged, NO, payload, type Short, says, YES } from "./support.ts";

const HUMAN = "intents/Talk to a human.json";
async function result(short: Short, config?: unknown) {
  const files = agent({ "Talk to a human": { phrases: ASKS, ...short }, "leak.report": HANDS_OFF });
  const { requests, problems, report } = await judged(files, config);
  const [human] = report.requests.filter(({ name }) => name === "Talk to a human");
  return { verdict: requests["Talk to a human"], problems, outcomes: human?.outcomes };
}
const handedOff = (pointer: string) => ({
  verdict: `handed-off ${HUMAN}`,
  problems: [],
  outcomes: [expect.objectContaining({ kind: "handed-off", gate: "none", file: HUMAN, pointer })],
});

describe("payloads that name the act", () => {
  it.each<[string, Json]>([
    ["Chatwoot", { action: "handoff" }],
    ["LivePerson", { action: "TRANSFER", parameters: { skill: "Billing" } }],
    ["UJET", { ujet: { type: "action", action: "escalation", escalation_reason: "by_consumer" } }],
    ["Kommunicate", { platform: "kommunicate", message: "One moment", metadata: { KM_ASSIGN_TO: "" } }],
  ])("of %s hand over at the message", async (_, value) => {
    for (const type of ["4", 4, "custom_payload"])
      expect(await result({ says: "One moment.", messages: [payload(value, type)] })).toEqual(handedOff("/responses/0/messages/1"));
  });

  it("do nothing in other words: a chip, the end of the bot, another case", async () => {
    const others: readonly Json[] = [
      { richContent: [[{ type: "chips", options: [{ text: "Chat with an agent" }] }]] },
      { ujet: { type: "action", action: "end" } },
      { action: "transfer", parameters: { skill: "Billing" } },
      { replyMetadata: { actionRequest: "fetchAgentAvailability" } },
    ];
    for (const value of others)
      expect((await result({ says: "One moment.", messages: [payload(value)] })).problems).toEqual([`error handoff/no-dead-end ${HUMAN}`]);
  });
});

describe("a payload with a phone or SIP address", () => {
  // RFC 3966 and RFC 3261: such an address is called, whoever receives the payload.
  it("is a phone transfer where it says that it transfers", async () => {
    const payloads: readonly Json[] = [
      { action: "transfer", target: "tel:+15550100" },
      { event: "TRANSFER_CALL", parameters: [{ to: "sip:desk@garden.example" }] },
    ];
    for (const value of payloads) {
      const { problems, outcomes } = await result({ says: "One moment.", messages: [payload(value)] });
      expect(problems).toContain(`error handoff/no-voice-transfer ${HUMAN}#/responses/0/messages/1`);
      expect(outcomes?.[0]).toMatchObject({ kind: "voice-transfer", gate: "none" });
    }
  });

  it("is none where it is a button by which the customer may call", async () => {
    const button = { type: "button", text: "Call us", link: "tel:+15550100" };
    expect((await result({ says: "Please call us.", messages: [payload(button)] })).problems).toEqual([
      `error handoff/no-dead-end ${HUMAN}`,
    ]);
  });
});

describe("LivePerson's action", () => {
  const skill = { name: "skill", required: false, dataType: "", value: "Billing" };

  it("hands over to the skill that a parameter names", async () => {
    const short = { says: "One moment.", action: "TRANSFER", parameters: [skill] };
    const { verdict, outcomes } = await result(short);
    expect(verdict).toBe(`handed-off ${HUMAN}`);
    expect(outcomes).toMatchObject([{ target: "Billing", pointer: "/responses/0/action" }]);
    const none = await result(short, { handoff: { actions: { TRANSFER: "none" } } });
    expect(none.verdict).toBe(`violated ${HUMAN}`);
  });

  it("is no act without a skill", async () => {
    expect((await result({ says: "One moment.", action: "TRANSFER" })).verdict).toBe(`violated ${HUMAN}`);
  });
});

describe("what only a project's own host knows", () => {
  const OPERATOR = { payloads: [{ when: { route: { to: "desk" } }, route: "digital" }] };

  it.each<[string, Short, unknown, string]>([
    ["a payload", { messages: [payload({ v: 1, route: { to: "desk", prio: 2 } })] }, OPERATOR, "/responses/0/messages/0"],
    ["a text", { says: "__handoff__" }, { texts: [{ matches: "^__handoff__$", route: "digital" }] }, "/responses/0/messages/0"],
    [
      "a context",
      { says: "One moment.", out: { Operator_Request: 1 } },
      { contexts: { OPERATOR_REQUEST: "digital" } },
      "/responses/0/affectedContexts/0",
    ],
    ["an action", { says: "One moment.", action: "agent.transfer" }, { actions: { "agent.transfer": "digital" } }, "/responses/0/action"],
    ["an intent", { says: "One moment." }, { intents: { "Talk to a human": "digital" } }, ""],
  ])("is declared: %s", async (_, short, handoff, pointer) => {
    expect((await result(short)).verdict).toBe(`violated ${HUMAN}`);
    expect(await result(short, { handoff })).toEqual(handedOff(pointer));
  });

  it("may be declared to dial, or to do nothing", async () => {
    const short = { says: "One moment.", action: "agent.transfer" };
    const voice = await result(short, { handoff: { actions: { "agent.transfer": "voice" } } });
    expect(voice.problems).toEqual([`error handoff/no-voice-transfer ${HUMAN}#/responses/0/action`]);
    const none = await result(
      { messages: [payload({ action: "handoff" })] },
      { handoff: { payloads: [{ when: { action: "handoff" }, route: "none" }] } },
    );
    expect(none.problems).toEqual([`error handoff/no-dead-end ${HUMAN}`]);
  });

  it("says nothing of other requests, where the host acts on some intents", async () => {
    const files = agent({
      "Talk to a human": { phrases: ASKS, says: "One moment." },
      "complaint.human": { phrases: ASKS, says: "Sorry." },
    });
    const { requests } = await judged(files, { handoff: { intents: { "Talk to a human": "digital" } } });
    expect(requests).toEqual({ "Talk to a human": `handed-off ${HUMAN}`, "complaint.human": "undecided intents/complaint.human.json" });
  });

  it("does not count where the context is ended instead of set", async () => {
    const found = await result({ says: "One moment.", out: { desk: 0 } }, { handoff: { contexts: { desk: "digital" } } });
    expect(found.verdict).toBe(`violated ${HUMAN}`);
  });
});

describe("a handoff in some languages only", () => {
  it("is reported at the list of messages", async () => {
    const german = { ...(says("Einen Moment.") as object), lang: "de" };
    const files = agent(
      { "Talk to a human": { phrases: ASKS, messages: [{ ...(payload({ action: "handoff" }) as object), lang: "en" }, german] } },
      { supportedLanguages: ["de"] },
    );
    expect((await judged(files)).problems).toEqual([`warning handoff/language-missing ${HUMAN}#/responses/0/messages`]);
  });
});

describe("an offer that only code can keep", () => {
  it("is undecided at the yes, and the no is the customer's own wish", async () => {
    const files = agent({
      "Talk to a human": { phrases: ASKS, says: "Shall I connect you?", out: { offer: 2 } },
      "offer.accept": { in: ["offer"], phrases: YES, with: { webhookUsed: true } },
      "offer.decline": { in: ["offer"], phrases: NO, says: "Fine." },
      "leak.report": HANDS_OFF,
    });
    expect((await judged(files)).problems).toEqual(["warning handoff/undecided intents/offer.accept.json"]);
  });
});
