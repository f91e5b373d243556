import { describe, expect, it } from "vitest";
import { lint } from "../../src/engine/lint.ts";

/** A CloudFormation template of Lex bots that understand one intent each. */
const template = (...names: readonly string[]) =>
  JSON.stringify({
    Resources: Object.fromEntries(
      names.map((name) => [
        name,
        {
          Type: "AWS::Lex::Bot",
          Properties: {
            Name: name,
            BotLocales: [{ LocaleId: "en_US", Intents: [{ Name: `Ask${name}`, SampleUtterances: [{ Utterance: "nine to six" }] }] }],
          },
        },
      ]),
    ),
  });

async function missing(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { report } = await lint({ files: Object.entries(files).map(([path, content]) => ({ path, content })), config: [] });
  return report.problems
    .filter(({ rule }) => rule === "handoff/request-missing")
    .map(({ file, pointer, message }) => `${file}#${pointer} ${message.replace(/ lets .*/, "")}`);
}

const TOPIC = `kind: AdaptiveDialog
beginDialog:
  kind: OnRecognizedIntent
  id: main
  intent:
    displayName: Hours
    triggerQueries:
      - when are you open
  actions:
    - kind: SendActivity
      id: say
      activity: From nine to six.
`;

describe("a project in which nobody can ask for a person", () => {
  it("is one finding per file, at the first of its bots", async () => {
    expect(await missing({ "bots.json": template("Day", "Time", "Name") })).toEqual([
      'bots.json#/Resources/Day Nothing in "Day" and 2 other bots of this file',
    ]);
    expect(await missing({ "day.json": template("Day"), "time.json": template("Time") })).toEqual([
      'day.json#/Resources/Day Nothing in "Day"',
      'time.json#/Resources/Time Nothing in "Time"',
    ]);
  });

  it("is told at the bot that the customer meets first, not at a flow that only calls it", async () => {
    const flow = (name: string, called: string | undefined, intents: readonly object[]) =>
      JSON.stringify({
        format: "botflow/1",
        name,
        start: "a",
        intents,
        nodes: { a: called ? { type: "call", flow: called, next: "b" } : { type: "ask", text: "Hi" }, b: { type: "end" } },
      });
    const hours = { name: "hours", phrases: ["when are you open"], goto: "b" };
    const inner = flow("Inner", undefined, [hours]);
    expect(await missing({ "inner.json": inner, "front.json": flow("Front", "Inner", []) })).toEqual(['inner.json# Nothing in "Inner"']);
    expect(await missing({ "inner.json": inner, "front.json": flow("Front", "Inner", [hours]) })).toEqual([
      'front.json# Nothing in "Front"',
    ]);
  });

  it("is not judged by topics whose agent is elsewhere", async () => {
    const topics = { "topics/Hours.mcs.yml": TOPIC };
    expect(await missing(topics)).toEqual([]);
    expect(await missing({ ...topics, "settings.mcs.yml": "displayName: Garden desk\nschemaName: cr1_desk\n" })).toEqual([
      'settings.mcs.yml# Nothing in "Garden desk"',
    ]);
  });
});
