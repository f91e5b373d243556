import { expect } from "vitest";
import type { ConfigValue } from "../../src/engine/config/value.ts";
import type { Mended } from "../../src/fix/mend.ts";
import { type Files, mendFiles, type Pair, replaced } from "./mended.ts";

/** What tests of the fixes of one rule share: the run, and small bots in which somebody asks for a person. */

/** Applies the fixes of one rule, all rules being on. */
export const mendRule = (rule: string, files: Files, config: ConfigValue = {}): Promise<Mended> =>
  mendFiles(files, { extends: "strict", ...config }, true, rule);

/** That the fix of a rule is kept, and what it makes of the file. */
export async function expectFix(
  rule: string,
  [path, text]: readonly [string, string],
  config: ConfigValue,
  ...pairs: readonly Pair[]
): Promise<void> {
  const { texts, refused, applied } = await mendRule(rule, { [path]: text }, config);
  expect(refused.map(({ reason }) => reason)).toEqual([]);
  expect(texts.get(path)).toBe(replaced(text, ...pairs));
  expect(new Set(applied.map((each) => each.rule))).toEqual(new Set([rule]));
}

/** The titles of all fixes that are still offered. */
export const titles = ({ result }: Mended): readonly string[] =>
  result.problems.flatMap(({ reported }) => reported.fixes.map(({ title }) => title));

export const option = (rule: string, name: string, value: string): ConfigValue => ({ rules: { [rule]: ["warning", { [name]: value }] } });

/** A bot in the botflow format whose request for a person goes to a node. */
export const bot = (goto: string, ...nodes: readonly string[]): readonly [string, string] => [
  "bot.yaml",
  `format: botflow/1
name: Garden shop
channels: [chat]
start: hello
intents:
  - {name: talk_to_human, phrases: [I want to talk to a person], goto: ${goto}}
nodes:
  hello: {type: ask, text: I am a bot. What can I do for you?, next: hello}
${nodes.map((node) => `  ${node}\n`).join("")}`,
];
export const DESK = "desk: {type: transfer, transfer: {type: digital, queue: Support}, failure: note, noAgent: note}";
export const NOTE = "note: {type: transfer, transfer: {type: ticket, form: contact}}";

/** A Studio flow of widgets. */
export const studio = (...states: readonly object[]): readonly [string, string] => [
  "studio.json",
  `${JSON.stringify({ description: "Parcels", states, initial_state: "Trigger", flags: { allow_concurrent_calls: true } }, null, 2)}\n`,
];
export const widget = (name: string, type: string, transitions: readonly object[], properties: object = {}) => ({
  name,
  type,
  transitions,
  properties,
});

/** Asks, and splits off whoever wants an agent. */
export const opening = (next: string) => [
  widget("Trigger", "trigger", [{ event: "incomingMessage", next: "ask" }]),
  widget(
    "ask",
    "send-and-wait-for-reply",
    [{ event: "incomingMessage", next: "split" }, { event: "timeout" }, { event: "deliveryFailure" }],
    {
      body: "How can we help?",
      timeout: "3600",
    },
  ),
  widget(
    "split",
    "split-based-on",
    [
      { event: "noMatch", next: "ask" },
      {
        event: "match",
        next,
        conditions: [
          {
            friendly_name: "agent",
            type: "equal_to",
            value: "talk to an agent",
            arguments: ["{{widgets.ask.inbound.Body}}"],
          },
        ],
      },
    ],
    { input: "{{widgets.ask.inbound.Body}}" },
  ),
];
