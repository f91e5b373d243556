import { describe, expect, it } from "vitest";
import { lint } from "../../../src/engine/lint.ts";

/** A Connect flow in which a chat that asks for a person is dialled out; what the vendor leaves to others holds the note. */
const connect = (metadata: object) =>
  JSON.stringify({
    Version: "2019-10-30",
    StartAction: "hello",
    Metadata: { name: "Shop", ...metadata },
    Actions: [
      {
        Identifier: "hello",
        Type: "MessageParticipant",
        Parameters: { Text: "Hi" },
        Transitions: { NextAction: "ask", Errors: [], Conditions: [] },
      },
      {
        Identifier: "ask",
        Type: "ConnectParticipantWithLexBot",
        Parameters: { Text: "How can we help?", LexV2Bot: { AliasArn: "arn:aws:lex:eu-west-2:000000000000:bot-alias/A/B" } },
        Transitions: {
          NextAction: "bye",
          Errors: [{ NextAction: "bye", ErrorType: "NoMatchingCondition" }],
          Conditions: [{ NextAction: "dial", Condition: { Operator: "Equals", Operands: ["TalkToAgent"] } }],
        },
      },
      {
        Identifier: "dial",
        Type: "TransferParticipantToThirdParty",
        Parameters: { ThirdPartyPhoneNumber: "+15550100", ThirdPartyConnectionTimeLimitSeconds: "30", ContinueFlowExecution: "False" },
        Transitions: {},
      },
      { Identifier: "bye", Type: "DisconnectParticipant", Parameters: {}, Transitions: {} },
    ],
  });

const problems = async (metadata: object) => {
  const files = [{ path: "flow.json", content: connect(metadata) }];
  const { report, suppressed } = await lint({ files, config: [{ value: { channels: ["chat"] } }], today: "2026-11-26" });
  const wanted = /^(handoff\/no-voice-transfer|config\/)/;
  return {
    shown: report.problems.filter(({ rule }) => wanted.test(rule)).map(({ rule, pointer }) => `${rule} ${pointer}`),
    by: suppressed.map(({ by }) => by.reason),
  };
};
const note = (more: object = {}) => ({
  "botflow-lint-ignore": [{ rule: "handoff/no-voice-transfer", reason: "the shop has no chat", ...more }],
});

describe("a note in the object that a platform leaves to others", () => {
  it("accepts a problem of its file, with the reason", async () => {
    expect((await problems({})).shown).toEqual(["handoff/no-voice-transfer /Actions/2"]);
    expect(await problems(note())).toEqual({ shown: [], by: ["the shop has no chat"] });
    expect(await problems(note({ node: "dial" }))).toEqual({ shown: [], by: ["the shop has no chat"] });
  });

  it("that hides nothing, or has expired, is told where it stands", async () => {
    const at = "config/unused-suppression /Metadata/botflow-lint-ignore/0";
    expect((await problems(note({ node: "bye" }))).shown.sort()).toEqual([at, "handoff/no-voice-transfer /Actions/2"]);
    expect((await problems(note({ expires: "2026-11-25" }))).shown.sort()).toEqual([at, "handoff/no-voice-transfer /Actions/2"]);
  });

  it.each([
    ["no list", { rule: "handoff/no-voice-transfer", reason: "no chat" }, ""],
    ["no reason", [{ rule: "handoff/no-voice-transfer" }], "/0"],
    ["a key that does not exist", [{ rule: "handoff/*", reason: "no chat", nodes: "bye" }], "/0/nodes"],
    ["a rule that does not exist", [{ rule: "handoff/no-voice-transfers", reason: "no chat" }], "/0/rule"],
    ["a day that does not exist", [{ rule: "handoff/no-voice-transfer", reason: "no chat", expires: "2027-02-29" }], "/0/expires"],
    ["a text", ["handoff/no-voice-transfer"], "/0"],
  ])("with %s hides nothing, and is told", async (_, list, at) => {
    const told = `config/unused-suppression /Metadata/botflow-lint-ignore${at}`;
    const { shown, by } = await problems({ "botflow-lint-ignore": list });
    expect([shown.sort(), by]).toEqual([[told, "handoff/no-voice-transfer /Actions/2"], []]);
  });
});
