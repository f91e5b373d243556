import { describe, expect, it } from "vitest";
import type { LintResult } from "../../src/engine/result.ts";
import { reporters } from "../../src/report/index.ts";
import { pretty } from "../../src/report/pretty/pretty.ts";
import { type Paint, plain } from "../../src/report/reporter.ts";
import { printable, shorten, width, wrap } from "../../src/report/width.ts";
import type { SourceDocument } from "../../src/source/document.ts";
import { DIAL, lintTiny, shop } from "../engine/tiny.ts";

const show = async (content: string, columns = 80, paint: Paint = plain) =>
  pretty(await lintTiny({ "flows/shop.json": content }), { paint, width: columns });

/** A document that differs in some members. */
const changed = (document: SourceDocument | undefined, members: Partial<SourceDocument>): SourceDocument =>
  Object.create(document ?? null, Object.getOwnPropertyDescriptors(members));

describe("the report for people", () => {
  it("shows the message, the place, the way to the bad end and the next step", async () => {
    expect(await show(shop({ hello: { next: "dial" }, ...DIAL }, { "talk to a human": "hello" }))).toBe(
      `✖ Talk to a human ends: voice-transfer
  error handoff/ends  flows/shop.json:10:13

  4 │   "talk to a human": "hello"
    │   ───────────────── intent talk to a human
    ┆
  7 │   "hello": {
    │   ─────── hello
    ┆
 10 │   "dial": {
    │   ━━━━━━ next → dial
    = next step: lead it to a person

  requests for a person   chat        messaging
  ✖ Shop/talk to a human  violated    violated

1 file, 1 flow · 1 request: 1 violated · 1 error`,
    );
  });

  it("the verdicts of requests with short names stand below their channels", async () => {
    const [head = "", row = ""] = (await show(shop({ dial: { transfer: "digital" } }, { agent: "dial" }))).split("\n");
    expect(row.indexOf("handed off")).toBe(head.indexOf("chat"));
  });

  it("says on one last line what was looked at, also where nothing is wrong", async () => {
    const result = await lintTiny({ "a.json": shop({ dial: { transfer: "digital" } }), "b.json": "{}", "c.yaml": "x: 1" });
    expect(pretty(result, { paint: plain, width: 80 }).split("\n").at(-1)).toBe(
      "1 file, 1 flow · 1 request: 1 handed off · no problems · 2 files without a flow",
    );
  });

  it("tells that nothing was judged where no bot has a request for a person", async () => {
    expect((await show(shop({ hello: {} }, {}), 60)).split("\n\n").at(-2)).toBe(
      "  no request for a person was found; where there is one,\n  name it in the config under requests",
    );
  });

  it("a minified file is cut around the place", async () => {
    const filler = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`n${i}`, { next: `n${i + 1}` }]));
    const text = await show(JSON.stringify(JSON.parse(shop({ ...filler, ...DIAL }))), 80);
    expect(text).toContain('"dial":{"transfer":"voice","target":"+441632');
    for (const line of text.split("\n")) expect(width(line)).toBeLessThanOrEqual(80);
  });

  it.each([40, 80, 120, 200])("no line is wider than %i columns", async (columns) => {
    const name = "please let me talk to a human being ".repeat(5).trim();
    const text = await show(shop({ [name]: DIAL.dial }, { [name]: name }), columns);
    for (const line of text.split("\n").filter((each) => each.includes("│"))) expect(width(line)).toBeLessThanOrEqual(columns);
  });

  it("a long way loses its middle and says how much", async () => {
    const steps = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`s${i}`, { next: i === 19 ? "dial" : `s${i + 1}` }]));
    const text = await show(shop({ ...steps, ...DIAL }, { "talk to a human": "s0" }));
    expect(text).toContain("┆ 14 more steps");
    expect(text).toContain("next → dial");
    expect(text).not.toContain("next → s9");
  });

  it("a way through several files names each", async () => {
    const result = await lintTiny({ "a.json": shop(DIAL) });
    const [problem] = result.problems;
    if (!problem) throw new Error("no problem");
    const other = result.document("a.json");
    const documents = new Map([
      ["a.json", other],
      ["b.json", other && changed(other, { path: "b.json" })],
    ]);
    const route = [{ file: "b.json", pointer: "/intents", label: "the caller" }, ...problem.reported.route];
    const joined: LintResult = {
      ...result,
      document: (file) => documents.get(file),
      problems: [{ ...problem, reported: { ...problem.reported, route } }],
    };
    expect(pretty(joined, { paint: plain, width: 80 })).toMatch(/╭─ b\.json\n.*\n.*the caller\n +╭─ a\.json\n/);
  });

  it("an encoded export lists its steps by name", async () => {
    const result = await lintTiny({ "a.json": shop(DIAL) });
    const encoded: LintResult = { ...result, document: (file) => changed(result.document(file), { encoded: "base64" }) };
    expect(pretty(encoded, { paint: plain, width: 80 })).toContain("│ intent talk to a human\n    │ dial\n");
  });

  it("text from files cannot steer the terminal", async () => {
    const text = await show(shop({ "\u001b[2Jdial\u202e": DIAL.dial }, { "talk to a human \u001b]0;x\u0007": "\u001b[2Jdial\u202e" }));
    for (const control of ["\u001b", "\u0007", "\u202e"]) expect(text).not.toContain(control);
  });

  it("colours come in as a function", async () => {
    const text = await show(shop(DIAL), 80, (style, words) => `<${style}>${words}</${style}>`);
    expect(text).toContain("<strong>Talk to a human ends: voice-transfer</strong>");
    expect(text).toContain("<error>1 error</error>");
  });
});

describe("widths", () => {
  it.each([
    ["abc", 3],
    ["日本", 4],
    ["e\u0301", 1],
    ["한국어", 6],
    ["😀", 2],
  ])("%s takes %i columns", (text, columns) => {
    expect(width(text)).toBe(columns);
  });
  it("texts break at blanks and lose their middle", () => {
    expect(wrap("one two three", 7)).toEqual(["one two", "three"]);
    expect(shorten("abcdefghij", 5)).toBe("ab…ij");
    expect(printable("a\tb\u0000")).toBe("a  b·");
  });
});

describe("formats", () => {
  it("every one of the registry writes something", async () => {
    const result = await lintTiny({ "a.json": shop(DIAL) });
    for (const { load } of Object.values(reporters)) expect((await load())(result, { paint: plain, width: 80 })).not.toBe("");
  });
  it("json is the report itself", async () => {
    const result = await lintTiny({ "a.json": shop(DIAL) });
    expect(JSON.parse((await reporters.json?.load())?.(result, { paint: plain, width: 80 }) ?? "")).toEqual(
      JSON.parse(JSON.stringify(result.report)),
    );
  });
});
