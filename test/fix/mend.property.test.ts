import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ConfigValue } from "../../src/engine/config/value.ts";
import { type Mended, mend } from "../../src/fix/mend.ts";
import type { Json, SourceDocument } from "../../src/source/document.ts";
import { member } from "../../src/source/json.ts";
import { open } from "../../src/source/open.ts";
import { DICE, type Dice, jsonText, STYLE, yamlText } from "./layouts.ts";

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

const HANDOFF = {
  equivalents: { "tel:+44-1632-960000": { queue: "Chat" } },
  target: { queue: "Chat: all" },
  failureTarget: { node: "note" },
};

const mended = (path: string, content: string, handoff: unknown, unsafe: boolean): Promise<Mended> =>
  mend({ files: [{ path, content }], config: [{ name: "test", value: { handoff } as ConfigValue }] }, { unsafe });

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
