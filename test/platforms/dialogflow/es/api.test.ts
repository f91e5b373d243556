import { describe, expect, it } from "vitest";
import { mend } from "../../../../src/fix/mend.ts";
import type { Json } from "../../../../src/source/document.ts";
import { ASKS, judged, NO, written, YES } from "./support.ts";

/** Intents as the API V2 gives them. Source: "REST Resource: projects.agent.intents", Dialogflow ES documentation. */
type Members = { readonly [key: string]: Json };

const resource = (name: string) => `projects/water/agent/intents/${name}`;
const context = (name: string) => `projects/water/agent/sessions/-/contexts/${name}`;
const intent = (name: string, displayName: string, phrases: readonly string[], more: Members = {}): Members => ({
  name: resource(name),
  displayName,
  priority: 500000,
  trainingPhrases: phrases.map((text) => ({ name: "p", type: "EXAMPLE", parts: [{ text }] })),
  ...more,
});
const says = (text: string, more: Members = {}): Members => ({ text: { text: [text] }, ...more });
const dials = (phoneNumber: string): Members => ({ platform: "TELEPHONY", telephonyTransferCall: { phoneNumber } });
const leak = intent("3", "leak.report", ["there is a leak in the street"], { liveAgentHandoff: true });
const human = (more: Members): Members => intent("1", "Talk to a human", ASKS, more);
const listed = (...intents: Members[]) => ({ "intents.json": written({ intents }) });

describe("intents of the API V2", () => {
  it("stand in the list that it answers with, each at its own place", async () => {
    expect(await judged(listed(leak, human({ liveAgentHandoff: true, messages: [says("One moment.")] })))).toMatchObject({
      requests: { "Talk to a human": "handed-off intents.json#/intents/1" },
      problems: [],
    });
    expect((await judged(listed(leak, human({ messages: [says("One moment.")] })))).problems).toEqual([
      "error handoff/no-dead-end intents.json#/intents/1",
    ]);
    expect(
      (await judged(listed(leak, human({ messages: [says("One moment."), dials("+15550100")], endInteraction: true })))).problems,
    ).toEqual(["error handoff/no-voice-transfer intents.json#/intents/1/messages/1"]);
  });

  it("stand alone in files, or in a bare list", async () => {
    const alone = { "human.json": written(human({ messages: [says("One moment.")] })), "leak.json": written(leak) };
    expect((await judged(alone)).problems).toEqual(["error handoff/no-dead-end human.json"]);
    const bare = { "intents.json": written([leak, human({ messages: [says("One moment.")] })]) };
    expect((await judged(bare)).problems).toEqual(["error handoff/no-dead-end intents.json#/1"]);
  });

  it("follow each other by contexts, and ask for what they must know", async () => {
    const asks = human({
      outputContexts: [{ name: context("human-followup"), lifespanCount: 2 }],
      parameters: [{ name: "x", displayName: "meter", mandatory: true, value: "$meter", prompts: ["Your meter?"] }],
      messages: [says("Shall I connect you?")],
    });
    const follower = (name: string, phrases: readonly string[], more: Members) =>
      intent(name, `Talk to a human - ${name}`, phrases, {
        inputContextNames: [context("human-followup")],
        parentFollowupIntentName: resource("1"),
        rootFollowupIntentName: resource("1"),
        ...more,
      });
    const files = listed(asks, follower("yes", YES, { liveAgentHandoff: true }), follower("no", NO, { messages: [says("Fine.")] }));
    expect(await judged(files)).toMatchObject({ requests: { "Talk to a human": "handed-off intents.json#/intents/0" }, problems: [] });
    const cleared = { ...asks, outputContexts: [{ name: context("human-followup") }] };
    const lost = listed(cleared, follower("yes", YES, { liveAgentHandoff: true }));
    expect((await judged(lost)).problems).toContain("error handoff/no-dead-end intents.json#/intents/0");
  });

  it("may be answered by code alone", async () => {
    const coded = (webhookState: string) => judged(listed(leak, human({ webhookState, messages: [{ text: {} }] })));
    expect((await coded("WEBHOOK_STATE_ENABLED")).problems).toEqual(["warning handoff/undecided intents.json#/intents/1"]);
    expect((await coded("WEBHOOK_STATE_UNSPECIFIED")).problems).toEqual(["error handoff/no-dead-end intents.json#/intents/1"]);
  });

  it("are mended where they stand", async () => {
    const [[path, content] = ["", ""]] = Object.entries(listed(leak, human({ messages: [dials("+15550100")], endInteraction: true })));
    const { texts } = await mend({ files: [{ path, content }], config: [] }, { unsafe: true });
    expect(JSON.parse(texts.get(path) ?? "{}")).toMatchObject({ intents: [leak, { name: resource("1"), liveAgentHandoff: true }] });
  });

  it("are told by their resource names, which those of CX and of an answer to a customer do not have", async () => {
    const others: readonly Json[] = [
      { queryResult: { intent: { name: resource("1"), displayName: "Talk to a human" } } },
      { intents: [{ name: "projects/water/locations/global/agents/7/intents/1", displayName: "Talk to a human" }] },
      { name: resource("1") },
    ];
    for (const other of others) {
      const { report } = await judged({ "other.json": written(other), ...listed(leak) });
      expect(report.files.flatMap(({ file, platform }) => (platform === "dialogflow-es" ? file : []))).toEqual(["intents.json"]);
    }
  });
});
