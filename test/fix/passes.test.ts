import { describe, expect, it } from "vitest";
import type { ConfigValue } from "../../src/engine/config/value.ts";
import type { LintInput } from "../../src/engine/input.ts";
import { mend } from "../../src/fix/mend.ts";
import { defineRule, type Rule } from "../../src/rule/rule.ts";
import { member, text } from "../../src/source/json.ts";

const bot = (name: string) => `{"format":"botflow/1","name":"${name}","start":"hello","nodes":{"hello":{"type":"ask","text":"Hi"}}}`;
const project = (rules: readonly Rule[], name = "a"): LintInput => ({ files: [{ path: "bot.json", content: bot(name) }], rules });

/** Wants the bot to have another name. */
const wants = (id: string, from: (name: string) => boolean, to: (name: string) => string): Rule =>
  defineRule({
    id,
    docs: { summary: "A test rule" },
    severity: "error",
    messages: { wrong: "the name is wrong" },
    help: "write another one",
    fix: "safe",
    document: ({ path, value }, { report }) => {
      const name = text(member(value, "name")) ?? "";
      const at = { file: path, pointer: "/name" };
      if (from(name))
        report({ message: "wrong", at, fix: { kind: "rename", at, from: name, to: to(name), title: `Write ${to(name)}`, safety: "safe" } });
    },
  });
const is = (wanted: string) => (name: string) => name === wanted;
const always = (value: string) => () => value;

describe("fixes that meet", () => {
  it("at one place: the first rule by name wins, the other waits for the next pass", async () => {
    const rules = [wants("test/b", (name) => name !== "c", always("c")), wants("test/a", is("a"), always("b"))];
    const { texts, applied } = await mend(project(rules), { unsafe: false });
    expect(applied.map(({ rule, title }) => [rule, title])).toEqual([
      ["test/a", "Write b"],
      ["test/b", "Write c"],
    ]);
    expect(texts.get("bot.json")).toBe(bot("c"));
  });

  it("in a circle: the one that would undo the others is refused, and names them", async () => {
    const rules = [wants("test/a", is("a"), always("b")), wants("test/b", is("b"), always("a"))];
    const { texts, applied, refused } = await mend(project(rules), { unsafe: false });
    expect(applied.map(({ title }) => title)).toEqual(["Write b"]);
    expect(refused.map(({ title, reason }) => [title, reason])).toEqual([["Write a", 'it would undo "Write b" (test/a)']]);
    expect(texts.get("bot.json")).toBe(bot("b"));
  });

  it("one after the other: what was no good at first is tried again once others are applied", async () => {
    const handoff = { type: "transfer", transfer: { type: "digital", queue: "Chat" } };
    const nodes = {
      hello: {
        type: "ask",
        text: "What is it?",
        choices: [{ label: "Speak to an agent", next: "second" }],
        noMatch: "hello",
        noInput: "hello",
      },
      say: { type: "say", text: "One moment", next: "firstx" },
      first: handoff,
      second: handoff,
      note: { type: "transfer", transfer: { type: "ticket", form: "contact" }, failure: "first", noAgent: "first", timeout: "first" },
    };
    const intents = [{ name: "talk to a human", phrases: ["agent please"], goto: "sayx" }];
    const head = { format: "botflow/1", name: "Garden shop", channels: ["chat", "voice"], start: "hello" };
    const config = [{ name: "test", value: { handoff: { failureTarget: { node: "note" } } } as ConfigValue }];
    const input = (content: string): LintInput => ({ files: [{ path: "bot.json", content }], config });
    const once = await mend(input(JSON.stringify({ ...head, intents, nodes })), { unsafe: true });
    expect(once.applied.map(({ rule, pointer }) => `${rule} ${pointer}`)).toContain("failure/no-agent /nodes/second");
    expect((await mend(input(once.texts.get("bot.json") ?? ""), { unsafe: true })).applied).toEqual([]);
  });

  it("without an end: there are ten passes, and what is left is named", async () => {
    const rules = Array.from({ length: 12 }, (_, i) => wants(`test/r${i}`, is(String(i)), always(String(i + 1))));
    const { texts, applied, refused } = await mend(project(rules, "0"), { unsafe: false });
    expect(applied).toHaveLength(10);
    expect(refused.map(({ title, reason }) => [title, reason])).toEqual([["Write 11", "more than 10 passes would be needed; run again"]]);
    expect(texts.get("bot.json")).toBe(bot("10"));
  });

  it("with one that is no better: the others stay, and it is taken back with its reason", async () => {
    const useless = wants(
      "test/a",
      (name) => name.startsWith("a"),
      (name) => `${name}a`,
    );
    const other: Rule = defineRule({
      ...useless,
      id: "test/b",
      document: ({ path, value }, { report }) => {
        const at = { file: path, pointer: "/nodes/hello/text" };
        if (text(member(member(member(value, "nodes"), "hello"), "text")) === "Hi")
          report({ message: "wrong", at, fix: { kind: "rename", at, from: "Hi", to: "Hello", title: "Write Hello", safety: "safe" } });
      },
    });
    const { texts, applied, refused } = await mend(project([useless, other]), { unsafe: false });
    expect(applied.map(({ rule }) => rule)).toEqual(["test/b"]);
    expect(refused.map(({ rule, reason }) => [rule, reason])).toEqual([["test/a", "the problem test/a is still there"]]);
    expect(texts.get("bot.json")).toBe(bot("a").replace('"Hi"', '"Hello"'));
  });
});

it("a fix stays though the way to the new handoff has a fault of its own, which no handoff showed before", async () => {
  const asks = { type: "ask", text: "Shall I connect you?", confirm: true, yes: "line", no: "bye", noMatch: "bye", maxAttempts: 2 };
  const flow = {
    format: "botflow/1",
    name: "Line",
    channels: ["chat"],
    start: "asks",
    intents: [{ name: "talk_to_human", phrases: ["agent please"], goto: "asks" }],
    nodes: {
      asks,
      line: { type: "transfer", transfer: { type: "voice", number: "+15550100" }, failure: "note", noAgent: "note" },
      note: { type: "transfer", transfer: { type: "ticket", form: "contact" } },
      bye: { type: "end" },
    },
  };
  const config = [{ name: "test", value: { handoff: { equivalents: { "+1 555 0100": { queue: "Desk" } } } } }];
  const { applied, refused, revealed } = await mend(
    { files: [{ path: "bot.json", content: JSON.stringify(flow) }], config },
    { unsafe: false },
  );
  expect([applied.map(({ rule }) => rule), refused]).toEqual([["handoff/no-voice-transfer"], []]);
  expect(revealed.map(({ rule, reported }) => `${rule.id} ${reported.pointer}`)).toEqual(["failure/no-input /nodes/asks"]);
});

it("a fix in front of a request shows what nobody came to before, and stays", async () => {
  const flow = {
    format: "botflow/1",
    name: "Trams",
    channels: ["chat"],
    start: "hello",
    nodes: {
      hello: { type: "say", text: "Hi", next: "menuu" },
      menu: { type: "ask", text: "What is it?", choices: [{ label: "Speak to an agent", next: "which" }] },
      which: { type: "ask", text: "Which line?", next: "desk", noInput: "bye" },
      desk: { type: "transfer", transfer: { type: "digital", queue: "Chat" }, failure: "note", noAgent: "note" },
      note: { type: "transfer", transfer: { type: "ticket", form: "contact" } },
      bye: { type: "end" },
    },
  };
  const { applied, refused, revealed } = await mend({ files: [{ path: "bot.json", content: JSON.stringify(flow) }] }, { unsafe: true });
  expect([applied.map(({ title }) => title), refused]).toEqual([['Write "menu"'], []]);
  expect(revealed.map(({ rule, reported }) => `${rule.id} ${reported.pointer}`)).toEqual(["failure/no-input /nodes/which"]);
});
