import { describe, expect, it } from "vitest";
import { lint } from "../../src/engine/lint.ts";
import { codeFrame } from "../../src/report/html/code.ts";
import { fixBlock } from "../../src/report/html/fix.ts";
import { htmlReporter } from "../../src/report/html/html.ts";
import { html, type Markup, trusted } from "../../src/report/html/markup.ts";
import type { SourceDocument } from "../../src/source/document.ts";
import { open } from "../../src/source/open.ts";
import { first } from "../engine/tiny.ts";

const documentOf = async (content: string): Promise<SourceDocument> => first(await open({ path: "a.json", content }));
/** The text of each line of a block, as a reader sees it. */
const linesOf = ({ markup }: Markup): readonly string[] =>
  [...markup.matchAll(/class="line[^"]*">([\s\S]*?)\n<\/(?:span|ins|del)>/g)].map(([, line = ""]) =>
    line
      .replace(/<[^>]*>/g, "")
      .replaceAll("&quot;", '"')
      .trimEnd(),
  );

describe("markup", () => {
  it("escapes every value, in content and in attributes", () => {
    const evil = `<b title='x' id="y">&</b>`;
    const escaped = "&lt;b title=&#39;x&#39; id=&quot;y&quot;&gt;&amp;&lt;/b&gt;";
    expect(html`<p title="${evil}">${evil}</p>`.markup).toBe(`<p title="${escaped}">${escaped}</p>`);
  });
  it("keeps markup and lists of it, writes numbers, leaves out what is not there", () => {
    expect(html`<ul>${[1, 2].map((n) => html`<li>${n}</li>`)}${undefined}${trusted("<hr>")}</ul>`.markup).toBe(
      "<ul><li>1</li><li>2</li><hr></ul>",
    );
  });
  it("shows control characters as dots and keeps line ends", () => {
    expect(html`${"a\u0000\u202eb\nc"}`.markup).toBe("a··b\nc");
  });
});

describe("the lines of a file", () => {
  const text = JSON.stringify({ one: 1, two: { three: 3, four: 4 }, five: 5 }, null, 2);
  it("the place is marked, lines around it are shown, shared indentation is left out", async () => {
    const document = await documentOf(text);
    expect(linesOf(codeFrame(document, "/two", document.range("/two", "member")))).toEqual([
      "    1 {",
      '    2   "one": 1,',
      '▸   3   "two": {',
      '▸   4     "three": 3,',
      '▸   5     "four": 4',
      "▸   6   },",
      '    7   "five": 5',
      "    8 }",
    ]);
  });
  it("a long place is cut and says how much is left out", async () => {
    const list = await documentOf(JSON.stringify({ list: Array.from({ length: 50 }, (_, i) => i) }, null, 2));
    const lines = linesOf(codeFrame(list, "/list", list.range("/list")));
    expect(lines).toHaveLength(15);
    expect(lines.at(-1)).toMatch(/… 40 more lines$/);
  });
  it("a file without lines, or an encoded one, shows the value as somebody would have written it", async () => {
    const minified = await documentOf(JSON.stringify({ filler: "x".repeat(1000), two: { three: 3 } }));
    const lines = ["▸     {", '▸       "three": 3', "▸     }"];
    expect(linesOf(codeFrame(minified, "/two", minified.range("/two")))).toEqual(lines);
    const encoded = await documentOf(btoa(encodeURIComponent('{"two": {"three": 3}}')));
    expect(linesOf(codeFrame(encoded, "/two", encoded.range("/two")))).toEqual(lines);
  });
});

describe("what a fix changes", () => {
  const shown = async (content: string, edits: readonly { from: string; to: string }[]) => {
    const document = await documentOf(content);
    const found = edits.map(({ from, to }) => ({
      file: "a.json",
      start: content.indexOf(from),
      end: content.indexOf(from) + from.length,
      text: to,
    }));
    return fixBlock({ title: "Mend it", safety: "safe", edits: found, patch: [] }, () => document);
  };
  it("is shown as removed and added lines with the lines around them", async () => {
    expect(linesOf(await shown('{\n  "a": 1,\n  "b": 2,\n  "c": 3\n}\n', [{ from: '"b": 2', to: '"b": 20' }]))).toEqual([
      "  {",
      '    "a": 1,',
      '-   "b": 2,',
      '+   "b": 20,',
      '    "c": 3',
    ]);
  });
  it("far from each other is shown in parts", async () => {
    const long = JSON.stringify(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`key${i}`, i])), null, 2);
    const lines = linesOf(
      await shown(long, [
        { from: '"key3": 3', to: '"key3": 30' },
        { from: '"key25": 25', to: '"key25": 250' },
      ]),
    );
    expect(lines.filter((line) => /^[-+]/.test(line))).toEqual([
      '-   "key3": 3,',
      '+   "key3": 30,',
      '-   "key25": 25,',
      '+   "key25": 250,',
    ]);
    expect(lines).toContain("  ⋮");
  });
  it("in a file without lines is shown with some characters around it", async () => {
    const minified = JSON.stringify({ filler: "x".repeat(1000), a: 1, rest: "y".repeat(1000) });
    const lines = linesOf(await shown(minified, [{ from: '"a":1', to: '"a":2' }]));
    expect(lines.map((line) => line.replace(/([xy])\1+/g, "$1"))).toEqual(['- …x","a":1,"rest":"y…', '+ …x","a":2,"rest":"y…']);
    for (const line of lines) expect(line.length).toBeLessThan(150);
  });
  it("a fix without edits says that it needs a value", async () => {
    expect(fixBlock({ title: "Set a queue", safety: "choice", edits: [], patch: [] }, () => undefined).markup).toContain("needs a value");
  });
});

describe("two requests of one name", () => {
  const one = JSON.stringify({
    format: "botflow/1",
    name: "Shop",
    start: "hi",
    nodes: { hi: { type: "ask" }, bye: { type: "end" } },
    intents: [{ name: "talk_to_human", goto: "bye" }],
  });
  const metas = async (files: Readonly<Record<string, string>>) => {
    const result = await lint({ files: Object.entries(files).map(([path, content]) => ({ path, content })) });
    const page = (await htmlReporter())(result, { paint: (_, text) => text, width: 80 });
    return [...page.matchAll(/<h3>talk_to_human<\/h3> <span class="meta">([^<]*)</g)].map(([, meta]) => meta);
  };
  it("a problem says in which flow and block it is, and what its rule asks for", async () => {
    const result = await lint({ files: [{ path: "a.json", content: one }] });
    const page = (await htmlReporter())(result, { paint: (_, text) => text, width: 80 });
    expect(page).toContain('<span class="meta">error · handoff/no-dead-end · a.json:1 · Shop › bye</span>');
    expect(page).toContain("<b>The rule:</b> No path of a request ends without a person. <b>Next step:</b>");
  });
  it("in bots of one name are told apart by their files, one alone names none", async () => {
    expect(await metas({ "old/a.json": one, "new/a.json": one })).toEqual([
      expect.stringContaining("· new/a.json"),
      expect.stringContaining("· old/a.json"),
    ]);
    expect(await metas({ "new/a.json": one })).toEqual([expect.not.stringContaining("a.json")]);
  });
});
