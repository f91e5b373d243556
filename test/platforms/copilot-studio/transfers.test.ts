import { describe, expect, it } from "vitest";
import { linted } from "../linted.ts";
import { escalate, group, lines, say, toAgent, toPhone } from "./support.ts";

const FILE = "Escalate.mcs.yml";
const ACTION = `${FILE}#/beginDialog/actions`;
const outcomes = async (...actions: string[]) => (await linted({ [FILE]: escalate(lines(...actions)) })).outcomes("Escalate");
const problems = async (...actions: string[]) => (await linted({ [FILE]: escalate(lines(...actions)) })).problems("handoff", "structure");

describe("a transfer names who gets the customer", () => {
  it("the agent of an engagement hub is a handoff, and the request stands at the trigger", async () => {
    const { requests, problems: found } = await linted({ [FILE]: escalate(lines(say("One moment."), toAgent)) });
    expect(requests).toEqual({ Escalate: `handed-off ${FILE}#/beginDialog` });
    expect(found("handoff", "structure")).toEqual([]);
  });

  it("a phone number is a phone transfer, reported at the action, whatever follows it", async () => {
    expect(await problems(toPhone(), say("Bye."))).toContain(`error handoff/no-voice-transfer ${ACTION}/0`);
    expect(await outcomes(toPhone(), say("Bye."))).toEqual([`voice-transfer none ${ACTION}/0`]);
  });

  it("an unquoted number keeps its plus sign", async () => {
    const { report } = await import("../../../src/engine/lint.ts").then(({ lint }) =>
      lint({ files: [{ path: FILE, content: escalate(toPhone("+441632960011")) }] }),
    );
    expect(report.requests[0]?.outcomes[0]?.target).toBe("+441632960011");
  });

  it("without a type nothing says who gets the customer, unless a number does", async () => {
    const transfer = (rest: string) => `- kind: TransferConversationV2\n  id: transfer${rest}`;
    for (const rest of ["", "\n  transferType:", "\n  transferType: {}"])
      expect(await problems(transfer(rest))).toEqual([`error handoff/explicit-type ${ACTION}/0`]);
    expect(await problems(transfer("\n  transferType:\n    phoneNumber: +15550100"))).toEqual([
      `error handoff/no-voice-transfer ${ACTION}/0`,
    ]);
  });

  it("version 1 goes to the hub, and with a telephone number to the phone", async () => {
    const transfer = (rest: string) => `- kind: TransferConversation\n  id: transfer${rest}`;
    expect(await outcomes(transfer("\n  messageToAgent: A customer waits."))).toEqual([`handed-off none ${ACTION}/0`]);
    for (const empty of ['""', "'=\"\"'", "=Blank()"])
      expect(await outcomes(transfer(`\n  telephoneNumber: ${empty}`)), empty).toEqual([`handed-off none ${ACTION}/0`]);
    expect(await outcomes(transfer("\n  telephoneNumber: +15550100"))).toEqual([`voice-transfer none ${ACTION}/0`]);
  });

  it("a formula that is a text is a number, any other one is known at run time only", async () => {
    expect(await outcomes(toPhone('="+1 555 0100"'))).toEqual([`voice-transfer none ${ACTION}/0`]);
    for (const number of ["=Global.Hotline", '"{Global.Hotline}"'])
      expect(await problems(toPhone(number))).toEqual([`warning handoff/no-dynamic-target ${ACTION}/0`]);
  });

  it("a type that the schema does not have is named, and nobody can see what it does", async () => {
    const { requests, problems: found } = await linted({
      [FILE]: escalate("- kind: TransferConversationV2\n  id: transfer\n  transferType:\n    kind: TransferToAgents"),
    });
    expect(requests.Escalate).toBe(`undecided ${FILE}#/beginDialog`);
    expect(found("structure")).toEqual([`warning structure/unknown-action ${ACTION}/0/transferType/kind`]);
  });

  it("a transfer that is switched off does not exist", async () => {
    expect(await problems(say("One moment."), `${toAgent}\n  disabled: true`)).toEqual([`error handoff/no-dead-end ${ACTION}/0`]);
  });

  it("a phone transfer for calls beside a handoff for chats is fine", async () => {
    const branch = group({ "=System.Activity.Channel = ChannelId.Telephony": toPhone(), else: toAgent });
    const { requests, problems: found, channels } = await linted({ [FILE]: escalate(branch) });
    expect(requests.Escalate).toBe(`handed-off ${FILE}#/beginDialog`);
    expect(channels("Escalate")).toEqual({ chat: "handed-off", messaging: "handed-off" });
    expect(found("handoff")).toEqual([]);
  });
});

describe("what only sounds like a handoff", () => {
  it("the topic that every new agent has is the dead end that it is", async () => {
    const stock = `- kind: SendActivity
  id: sendMessage_s39DCt
  conversationOutcome: Escalated
  activity: |-
    Escalating to a representative is not currently configured for this agent, however this is where the agent could provide information about how to get in touch with someone another way.

    Is there anything else I can help you with?`;
    expect(await outcomes(stock)).toEqual([`dead-end none ${ACTION}/0`]);
    expect(await problems(stock)).toEqual([`error handoff/no-dead-end ${ACTION}/0`]);
  });

  it("an empty topic is a dead end at its trigger", async () => {
    const { problems: found } = await linted({ [FILE]: "kind: AdaptiveDialog\nbeginDialog:\n  kind: OnEscalate\n  id: main\n" });
    expect(found("handoff")).toEqual([`error handoff/no-dead-end ${FILE}#/beginDialog`]);
  });

  it("a message that the config declares hands over", async () => {
    const config = { handoff: { texts: [{ matches: "^__handoff__$", route: "digital" as const }] } };
    const { requests } = await linted({ [FILE]: escalate(say("__handoff__")) }, config);
    expect(requests.Escalate).toBe(`handed-off ${FILE}#/beginDialog`);
  });
});
