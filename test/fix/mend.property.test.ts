import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ConfigValue } from "../../src/engine/config/value.ts";
import { lint } from "../../src/engine/lint.ts";
import { type Mended, mend } from "../../src/fix/mend.ts";
import type { Json, SourceDocument } from "../../src/source/document.ts";
import { member } from "../../src/source/json.ts";
import { open } from "../../src/source/open.ts";
import { DICE, type Dice, jsonText, STYLE, yamlText } from "./layouts.ts";
import { mendWith } from "./mended.ts";

/** Transfers as people write them: right, with a phone, without a type, with a misspelled next step. */
const TRANSFERS: readonly Json[] = [
  { type: "digital", queue: "Chat" },
  { type: "voice", number: "+44 1632 960000" },
  { method: "refer", type: "voice", number: "+441632960001" },
  { queue: "Chat" },
  { type: "callback", note: "grüße 😀" },
];

function botOf(dice: Dice): Json {
  const transfer = () => TRANSFERS[dice(TRANSFERS.length)] ?? null;
  const exits = (): { [key: string]: Json } => (dice(3) === 0 ? {} : { failure: "note", timeout: "note", noAgent: "note" });
  const misspelled = (name: string) => (dice(4) === 0 ? `${name}x` : name);
  return {
    format: "botflow/1",
    name: "Garden shop",
    channels: dice(4) === 0 ? ["chat", "voice"] : ["chat"],
    start: "hello",
    intents: [
      { name: "talk to a human", phrases: ["agent please", dice(4) === 0 ? " " : "a person"], goto: misspelled("say") },
      { phrases: ["when are you open"], goto: "hello", name: "hours" },
    ],
    nodes: {
      hello: {
        type: "ask",
        text: "Hi: what is it? # now",
        choices: [{ label: "Speak to an agent", next: "second" }],
        noMatch: "hello",
        noInput: "hello",
      },
      say: { type: "say", text: "One moment", next: misspelled("first") },
      first: { type: "transfer", transfer: transfer(), ...exits() },
      second: { label: "Zweiter", transfer: transfer(), type: "transfer", ...exits() },
      note: { type: "transfer", transfer: { type: "ticket", form: "contact" }, failure: "first", noAgent: "first", timeout: "first" },
    },
  };
}

/** A bot whose customers are kept going in circles, are told nothing, and whose failures nobody sees. */
function carelessBotOf(dice: Dice): Json {
  const pick = (...names: readonly string[]) => names[dice(names.length)] ?? "";
  const desk = { type: "transfer", transfer: { type: "digital", queue: "Chat" }, failure: pick("sorry", "note"), noAgent: "note" };
  return {
    format: "botflow/1",
    name: "Garden shop",
    channels: ["chat"],
    start: pick("hello", "log"),
    intents: [
      { name: "talk to a human", phrases: ["agent please"], goto: pick("number", "lookup", "desk", "moment") },
      { name: "speak to an agent in sales", phrases: ["a person in sales"], goto: pick("number", "lookup", "desk", "log") },
    ],
    nodes: {
      log: { type: "effect", action: "log", next: pick("hello", "menu") },
      hello: { type: "say", text: pick("Hi, this is Lisa!", "I am a bot."), next: "menu" },
      menu: { type: "ask", text: "What can I do for you?", next: pick("menu", "lookup", "retry"), noMatch: pick("menu", "again") },
      again: { type: "say", text: "I did not get that.", next: "menu" },
      number: { type: "ask", text: "Your order number?", next: "desk", noMatch: pick("number", "repeat"), noInput: pick("number", "note") },
      repeat: { type: "say", text: "That is none.", next: "number" },
      lookup: { type: "effect", action: "crm", next: pick("retry", "desk"), failure: pick("lookup", "desk") },
      retry: { type: "say", text: "Just a moment.", next: "lookup" },
      moment: { type: "say", text: "One moment.", next: "desk" },
      desk: dice(3) === 0 ? { ...desk, timeout: "sorry" } : desk,
      ...(dice(3) === 0
        ? { other: { type: "transfer", transfer: { type: "digital", queue: "Other" }, failure: "note", noAgent: "note" } }
        : {}),
      sorry: { type: "say", text: "Please try again later.", next: "bye" },
      bye: { type: "end" },
      note: { type: "transfer", transfer: { type: "ticket", form: "contact" } },
    },
  };
}

const HANDOFF = {
  equivalents: { "tel:+44-1632-960000": { queue: "Chat" } },
  target: { queue: "Chat: all" },
  failureTarget: { node: "note" },
};

const mended = (path: string, content: string, handoff: unknown, unsafe: boolean): Promise<Mended> =>
  mendWith({ [path]: content }, handoff, unsafe);

async function read(path: string, content: string): Promise<SourceDocument> {
  const [document] = await open({ path, content });
  if (!document) throw new Error("no document");
  return document;
}

/** The parts of a bot by the pointers under which problems stand. */
const partsOf = (value: Json | undefined): ReadonlyMap<string, unknown> =>
  new Map(
    ["intents", "nodes"].flatMap((group) =>
      Object.entries(member(value, group) ?? {}).map(([key, part]) => [`/${group}/${key}`, part] as const),
    ),
  );

describe("a bot that is mended, however it is written", () => {
  const claim = (path: string, write: typeof jsonText) => async () => {
    let mendings = 0;
    await fc.assert(
      fc.asyncProperty(DICE, DICE, STYLE, fc.boolean(), async (pick, layout, style, unsafe) => {
        const value = botOf(pick());
        const text = write(value, layout(), style);
        const { texts, applied } = await mended(path, text, HANDOFF, unsafe);
        mendings += applied.length;
        const after = texts.get(path) ?? text;
        expect(texts.size > 0).toBe(applied.length > 0);
        expect(after === text).toBe(applied.length === 0);

        const document = await read(path, after);
        expect(document.problems).toEqual([]);
        const named = applied.map(({ pointer }) => pointer);
        const before = partsOf((await read(path, text)).value);
        for (const [pointer, part] of partsOf(document.value))
          if (!named.some((each) => each === pointer || each.startsWith(`${pointer}/`))) expect(part).toEqual(before.get(pointer));
        if (text.includes("\r\n")) expect(after.replaceAll("\r\n", "")).not.toContain("\n");

        const again = await mended(path, after, HANDOFF, unsafe);
        expect([...again.texts.keys()]).toEqual([]);
      }),
      { numRuns: 60 },
    );
    expect(mendings).toBeGreaterThan(30);
  };

  it("parses, differs where it was mended alone, and needs no second run: JSON", claim("bot.json", jsonText), 60_000);
  it("parses, differs where it was mended alone, and needs no second run: YAML", claim("bot.yaml", yamlText), 60_000);

  it("has no problem that it had not, and needs no second run, whatever decisions are taken", async () => {
    const rules: ConfigValue["rules"] = {
      "handoff/no-announcement": ["warning", { text: "A colleague takes over." }],
      "failure/unaudited": ["warning", { variable: "failed" }],
      "compliance/bot-disclosure": ["warning", { text: "I am a bot." }],
    };
    const config = [{ name: "test", value: { extends: "strict", handoff: HANDOFF, rules } }];
    const fixed = new Set<string>();
    await fc.assert(
      fc.asyncProperty(DICE, DICE, STYLE, fc.boolean(), async (pick, layout, style, isYaml) => {
        const [path, write] = isYaml ? ["bot.yaml", yamlText] : ["bot.json", jsonText];
        const content = write(carelessBotOf(pick()), layout(), style);
        const before = await lint({ files: [{ path, content }], config });
        const { texts, applied, result, revealed } = await mend({ files: [{ path, content }], config }, { unsafe: true });
        for (const { rule } of applied) fixed.add(rule);
        const after = texts.get(path) ?? content;
        expect((await read(path, after)).problems).toEqual([]);
        const known = new Set([...before.problems, ...revealed].map(({ reported }) => reported.fingerprint));
        expect(result.problems.filter(({ reported }) => !known.has(reported.fingerprint)).map(({ reported }) => reported.message)).toEqual(
          [],
        );
        const again = await mend({ files: [{ path, content: after }], config }, { unsafe: true });
        expect([...again.texts.keys()]).toEqual([]);
      }),
      // With one seed: among other bots a kind of fix may be missing.
      { numRuns: 60, seed: 7 },
    );
    expect([...fixed]).toEqual(
      expect.arrayContaining([
        "compliance/bot-disclosure",
        "failure/unaudited",
        "failure/unbounded-retry",
        "handoff/no-announcement",
        "handoff/no-endless-loop",
      ]),
    );
  }, 60_000);

  it("keeps every byte where no fix is asked for or possible", async () => {
    await fc.assert(
      fc.asyncProperty(DICE, DICE, STYLE, async (pick, layout, style) => {
        const text = jsonText(botOf(pick()), layout(), style);
        const rules = new Set<string>();
        const { texts } = await mend({ files: [{ path: "bot.json", content: text }] }, { unsafe: true, rules });
        expect([...texts]).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
