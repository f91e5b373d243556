import { describe, expect, it } from "vitest";
import { type Files, mendWith } from "./mended.ts";

/** Files as people leave them: tabs, CRLF, comments everywhere, members in any order. */
const lines = (...all: readonly string[]): string => all.join("\r\n");

const bot = (...nodes: readonly string[]) =>
  lines(
    "// kept by hand",
    "{",
    '\t"format" : "botflow/1",\t"name":"Gärtnerei 😀", /* one shop */',
    '\t"channels":["chat"], "start":"hello",',
    '\t"intents":[',
    '\t\t{ "name":"talk to a human", "phrases":[ "agent please",',
    '\t\t\t"", // somebody will fill this in',
    '\t\t\t"a person" ], "goto":"say" }   // the only one',
    "\t],",
    '\t"nodes":{',
    '\t\t"hello":{"type":"ask","text":"Hi"},',
    ...nodes,
    "\t}",
    "}",
  );
const clean = (...nodes: readonly string[]) =>
  bot(...nodes).replace('\t\t\t"", // somebody will fill this in\r\n', "\t\t\t// somebody will fill this in\r\n");

const mended = (files: Files, handoff: unknown = {}, unsafe = true) => mendWith(files, handoff, unsafe);
const DESK =
  '\t\t"desk" : {"type":"transfer", "transfer":{"queue":"Chat","type":"digital"}, "failure":"note","timeout":"note","noAgent":"note"},';
const NOTE = '\t\t"note" : {"type":"transfer","transfer":{"form":"contact","type":"ticket"}}';

describe("a file that is oddly written", () => {
  it("loses its empty phrase, and not the comment beside it", async () => {
    const say = '\t\t"say":{"next":"desk", "type":"say"},';
    const { texts } = await mended({ "bot.jsonc": bot(say, DESK, NOTE) }, {}, false);
    expect(texts.get("bot.jsonc")).toBe(clean(say, DESK, NOTE));
  });

  it("has an empty phrase as no phrase that intents share", async () => {
    const other = bot('\t\t"say":{"next":"desk", "type":"say"},', DESK, NOTE).replace(
      "// the only one",
      ', { "name":"prices", "phrases":[ "" ], "goto":"hello" }',
    );
    const { result, applied } = await mended({ "bot.jsonc": other });
    expect(applied.map(({ rule }) => rule)).toEqual(["nlu/empty-phrase", "nlu/empty-phrase"]);
    expect(result.report.problems.map(({ rule }) => rule)).not.toContain("handoff/request-shadowed");
  });

  it("goes on to the handoff that it has", async () => {
    const say = (more: string) => `\t\t"say":{ /* soon */ "type":"say", "text":"One moment"${more} },`;
    const { texts, applied } = await mended({ "bot.jsonc": clean(say(""), DESK, NOTE) });
    expect(applied.map(({ rule }) => rule)).toEqual(["handoff/no-dead-end"]);
    expect(texts.get("bot.jsonc")).toBe(clean(say(', "next":"desk"'), DESK, NOTE));
  });

  it("gets a handoff to the target of the config where it has none", async () => {
    const say = (more: string) => `\t\t"say":{"type":"say","text":"One moment"${more}},`;
    const { texts } = await mended({ "bot.jsonc": clean(say(""), NOTE) }, { target: { queue: "Front" } });
    const added = `${NOTE},\r\n\t\t"handoff": {\r\n\t\t\t"type": "transfer",\r\n\t\t\t"transfer": {\r\n\t\t\t\t"type": "digital",\r\n\t\t\t\t"queue": "Front"\r\n\t\t\t}\r\n\t\t}`;
    expect(texts.get("bot.jsonc")?.replace('"handoff" :', '"handoff":')).toBe(clean(say(',"next":"handoff"'), added));
    expect(JSON.parse(JSON.stringify((await mended({ "bot.jsonc": clean(say(""), NOTE) })).applied))).toEqual([]);
  });

  it("leads exits that are left out to the failure target, and names the type that is missing", async () => {
    const say = '\t\t"say":{"next":"desk", "type":"say"},';
    const desk = (type: string, more: string) => `\t\t"desk" :{"type":"transfer", "transfer":{"queue":"Chat"${type}}${more}}, // the desk`;
    const { texts } = await mended(
      { "bot.jsonc": clean(say, desk("", ', "failure" : "", "noAgent":"note"'), NOTE) },
      { failureTarget: { node: "note" } },
    );
    expect(texts.get("bot.jsonc")).toBe(clean(say, desk(',"type":"digital"', ', "failure" : "note", "noAgent":"note"'), NOTE));
  });

  it("leads what nothing handles to its one handoff, an intent and a choice", async () => {
    const menu = (next: string) =>
      `\t\t"say":{"type":"ask", "text":"?", "choices":[ {"label":"Talk to a person"${next}}, {"label":"Back","next":"hello"} ]},`;
    const text = (next: string, goto: string) => clean(menu(next), DESK, NOTE).replace('"goto":"say" }', `"x":1${goto} }`);
    const { texts, applied } = await mended({ "bot.jsonc": text(', "next":""', "") });
    expect(applied.map(({ rule }) => rule)).toEqual(["handoff/request-unhandled", "handoff/request-unhandled"]);
    expect(texts.get("bot.jsonc")).toBe(text(', "next":"desk"', ', "goto":"desk"'));
  });

  it("leads a branch to the failure target in its list of cases", async () => {
    const say = '\t\t"say":{"next":"open?", "type":"say"},';
    const hours = (more: string) => `\t\t"open?":{"type":"branch", "on":"schedule", "cases":[{"is":"open","next":"desk"}${more}]},`;
    const agents = (more: string) =>
      `\t\t"open?":{"type":"branch","on":"agents","cases":[{"is":"available","next":"desk"},{"is":"none"${more}}]},`;
    for (const [branch, added] of [
      [hours, ',{"is":"closed","next":"note"}'],
      [agents, ',"next":"note"'],
    ] as const) {
      const { texts } = await mended({ "bot.jsonc": clean(say, branch(""), DESK, NOTE) }, { failureTarget: { node: "note" } });
      expect(texts.get("bot.jsonc")).toBe(clean(say, branch(added), DESK, NOTE));
    }
  });

  it("gets the nearest name for one that does not exist", async () => {
    const say = (next: string) => `\t\t"say":{"next" : "${next}" /* ? */, "type":"say"},`;
    const { texts } = await mended({ "bot.jsonc": clean(say("desc"), DESK, NOTE) });
    expect(texts.get("bot.jsonc")).toBe(clean(say("desk"), DESK, NOTE));
  });

  it("loses the phrase that another intent shares with the request", async () => {
    const text = (phrases: string) =>
      lines(
        "format: botflow/1",
        "name: Shop",
        "channels: [chat]",
        "start: hello",
        "intents:",
        "- name: talk to a human",
        "  phrases: [Agent please, a person]",
        "  goto: desk",
        "- name: prices   # sic",
        "  phrases:",
        `${phrases}    - what do trees cost # asked daily`,
        "    - list of prices",
        "    - how much is a rose",
        "  goto: hello",
        "nodes:",
        "  hello: {type: ask, text: Hi}",
        "  desk: {type: transfer, transfer: {type: digital, queue: Chat}, failure: note, noAgent: note, timeout: note}",
        "  note: {type: transfer, transfer: {type: ticket, form: x}}",
        "",
      );
    const { texts, applied } = await mended({ "bot.yaml": text("    - agent, please!\r\n") });
    expect(applied.map(({ rule }) => rule)).toEqual(["handoff/request-shadowed"]);
    expect(texts.get("bot.yaml")).toBe(text(""));
  });
});
