import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import type { LintResult, Problem } from "../../src/engine/result.ts";
import { reporters } from "../../src/report/index.ts";
import { first } from "../engine/tiny.ts";
import { fixture, TOTALS } from "./fixture.ts";

const write = async (format: string, result?: LintResult, width = 80): Promise<string> => {
  const report = await reporters[format]?.load();
  if (!report) throw new Error(`no format ${format}`);
  return report(result ?? (await fixture()), { paint: (style, text) => `<<${style}>>${text}`, width });
};

/** The fixture's problems that a rule reports. */
const problemOf = async (rule: string): Promise<Problem> =>
  first((await fixture()).problems.filter(({ reported }) => reported.rule === rule));
const renamed = async (changes: Partial<Problem["reported"]>): Promise<Problem> => {
  const problem = await problemOf("handoff/no-voice-transfer");
  return { ...problem, reported: { ...problem.reported, ...changes } };
};
const only = async (problems: readonly Problem[]): Promise<LintResult> => ({ ...(await fixture()), problems });

describe("junit", () => {
  const check = async (xml: string) => {
    const schema = readFileSync("test/report/junit.xsd", "utf8");
    const { errors } = await validateXML({
      xml: { fileName: "report.xml", contents: xml },
      schema: { fileName: "junit.xsd", contents: schema },
    });
    return errors.map(({ message }) => message);
  };
  const tags = (xml: string, name: string) => [...xml.matchAll(new RegExp(`<${name} [^>]*>`, "g"))].map(([tag]) => tag);

  it("holds to the schema that Jenkins reads", async () => {
    expect(await check(await write("junit"))).toEqual([]);
    expect(await check("<testsuites><testcase/></testsuites>")).not.toEqual([]);
  });

  it("errors are failed cases, warnings and remarks skipped ones, requests that end with a person passed ones", async () => {
    const xml = await write("junit");
    expect(tags(xml, "testsuites")).toEqual(['<testsuites name="botflow-lint" tests="5" failures="1" errors="0">']);
    expect(tags(xml, "testsuite")).toEqual([
      '<testsuite name="exports/agent v2.zip!/pages/größe.json" file="exports/agent v2.zip!/pages/größe.json" tests="1" failures="0" errors="0" skipped="1">',
      '<testsuite name="flows/shop bot.json" file="flows/shop bot.json" tests="4" failures="1" errors="0" skipped="2">',
    ]);
    expect(tags(xml, "failure")).toHaveLength(1);
    expect(xml).toContain('<testcase name="the request &quot;Shop bot/file a complaint&quot; ends with a person" classname="requests">');
    expect(xml).toContain('<skipped message="not judged: it exists on voice only"/>');
  });

  it("a failed case says where, by which way, and what to do", async () => {
    expect(await write("junit")).toContain(`type="handoff/no-voice-transfer">flows/shop bot.json:11:13 /nodes/dial
  intent talk to a human
  next → Say &lt;hello&gt; &amp; wait
  next → Call the shop
next step: transfer to a queue instead
fix: Hand over to the queue People
fix: Set handoff.failureTarget in the config to wire the failure exit
https://example.com/rules/handoff/no-voice-transfer.md</failure>`);
  });

  it("characters that XML cannot hold are replaced, line ends in names are kept", async () => {
    const xml = await write("junit", await only([await renamed({ message: "a\u0000b\u001bc\ud800d\nnext" })]));
    expect(await check(xml)).toEqual([]);
    expect(xml).toContain('message="a\ufffdb\ufffdc\ufffdd&#10;next"');
  });

  it("a file without problems is a passed case", async () => {
    const result = await only([]);
    const xml = await write("junit", { ...result, report: { ...result.report, requests: [] } });
    expect(tags(xml, "testcase")).toEqual([
      '<testcase name="no problems in exports/agent v2.zip!/pages/größe.json" classname="botflow-lint"/>',
      '<testcase name="no problems in flows/shop bot.json" classname="botflow-lint"/>',
    ]);
  });

  it("the same words at the same place of two files are two cases for GitLab, which knows one by class and name", async () => {
    const xml = await write("junit", await only([await renamed({ file: "a.json" }), await renamed({ file: "b.json" })]));
    const names = tags(xml, "testcase").map((tag) => tag.replace(/.* name="([^"]*)".*/, "$1"));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("github", () => {
  it("one escaped command a problem, the worst first, and the totals", async () => {
    expect((await write("github")).split("\n")).toEqual([
      '::error file=flows/shop bot.json,line=11,endLine=11,col=13,endColumn=56,title=handoff/no-voice-transfer::the request "talk to a human" ends in a phone transfer to "+441632960000", on chat and messaging%0Anext step: transfer to a queue instead%0Ahttps://example.com/rules/handoff/no-voice-transfer.md',
      '::warning file=flows/shop bot.json,line=11,endLine=11,col=13,endColumn=56,title=failure/transfer-failure::The exit of "Call | <b>it</b>" leads nowhere:%0A100%25 are lost, see [this](1), @team: ::error::%0Anext step: lead it to a person%0Ahttps://example.com/rules/failure/transfer-failure.md',
      '::notice file=exports/agent v2.zip,line=1,endLine=1,col=1,endColumn=1,title=structure/unreachable-node::pages/größe.json: Nothing leads to "Größe"%0Anext step: delete it, or lead a path to it%0Ahttps://example.com/rules/structure/unreachable-node.md',
      TOTALS,
    ]);
  });

  it("no file name can end a property or a command", async () => {
    const text = await write("github", await only([await renamed({ file: "a,line=1::x%\n.json" })]));
    expect(text.split("\n")).toHaveLength(2);
    expect(text).toContain("::error file=a%2Cline=1%3A%3Ax%25%0A.json,line=11,");
  });

  it("no name can write control characters into the log", async () => {
    const text = await write("github", await only([await renamed({ message: "a\u0000b\u001b[31mc\nd" })]));
    expect(text).toContain("::a·b·[31mc%0Ad%0A");
  });

  it("a problem of several lines has no columns, which GitHub would refuse", async () => {
    const { range } = (await problemOf("handoff/no-voice-transfer")).reported;
    const text = await write(
      "github",
      await only([await renamed({ range: { start: range.start, end: { line: 14, column: 2, offset: 400 } } })]),
    );
    expect(text).toContain("line=11,endLine=14,title=");
  });
});

describe("gitlab", () => {
  /** The fields and values that GitLab documents. */
  const SCHEMA = {
    type: "array",
    items: {
      type: "object",
      required: ["description", "check_name", "fingerprint", "severity", "location"],
      properties: {
        description: { type: "string", minLength: 1 },
        check_name: { type: "string", minLength: 1 },
        fingerprint: { type: "string", minLength: 1 },
        severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
        location: {
          type: "object",
          required: ["path", "lines"],
          properties: {
            path: { type: "string", pattern: "^(?!\\./)" },
            lines: { type: "object", required: ["begin"], properties: { begin: { type: "integer", minimum: 1 } } },
          },
        },
      },
    },
  };

  it("has what GitLab reads", async () => {
    const issues = JSON.parse(await write("gitlab"));
    const validate = new Ajv().compile(SCHEMA);
    validate(issues);
    expect(validate.errors ?? []).toEqual([]);
    expect(issues).toMatchObject([
      {
        check_name: "structure/unreachable-node",
        severity: "info",
        location: { path: "exports/agent v2.zip", lines: { begin: 1, end: 1 } },
      },
      {
        check_name: "failure/transfer-failure",
        severity: "minor",
        location: { path: "flows/shop bot.json", lines: { begin: 11, end: 11 } },
      },
      {
        check_name: "handoff/no-voice-transfer",
        severity: "major",
        fingerprint: "00000000000000cc",
        description:
          'the request "talk to a human" ends in a phone transfer to "+441632960000", on chat and messaging. Next step: transfer to a queue instead',
      },
    ]);
  });

  it("the details say what the rule asks for, as what it asks for", async () => {
    const [, lost] = JSON.parse(await write("gitlab"));
    expect(lost.content.body).toMatch(/^The rule: A failed transfer must lead somewhere\.\n\nhttps:/);
  });

  it("fingerprints are unique, and an empty report is an empty list", async () => {
    const issues = JSON.parse(await write("gitlab"));
    expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(3);
    expect(JSON.parse(await write("gitlab", await only([])))).toEqual([]);
  });
});

describe("markdown", () => {
  it("answers the question, then shows the verdicts per channel", async () => {
    expect((await write("markdown")).split("\n").slice(0, 9)).toEqual([
      "## ✖ 1 of 4 requests for a person does not end with one",
      "",
      "| | request for a person | chat | messaging | |",
      "|---|---|---|---|---|",
      "| ✖ | Shop bot/talk to a human | ✖ violated | ✖ violated |  |",
      "| ✔ | Shop bot/file a complaint | ✔ handed off | ✔ handed off |  |",
      '| ? | Shop bot/operator | ✔ handed off | ? undecided | webhook "orders" decides what happens |',
      "| – | Shop bot/phone me |  |  | not judged: it exists on voice only |",
      "",
    ]);
  });

  it("each problem has its place, its rule, its requests, the next step and the way there", async () => {
    expect(
      await write("markdown"),
    ).toContain(`- ✖ **the request "talk to a human" ends in a phone transfer to "+441632960000", on chat and messaging**  
  error [handoff/no-voice-transfer](https://example.com/rules/handoff/no-voice-transfer.md) in \`flows/shop bot.json:11:13\`  
  Asked by: Shop bot/talk to a human  
  Fix: Hand over to the queue People  
  Fix: Set handoff.failureTarget in the config to wire the failure exit  
  Next step: transfer to a queue instead

  <details><summary>The way there</summary>

  1. intent talk to a human
  2. next → Say \\<hello\\> \\& wait
  3. next → Call the shop

  </details>
`);
  });

  it("words from files are neither markup nor table cells nor mentions", async () => {
    expect(await write("markdown")).toContain(
      '▲ **The exit of "Call \\| \\<b\\>it\\</b\\>" leads nowhere: 100% are lost, see \\[this\\](1), @<!-- -->team: ::error::**',
    );
    const text = await write("markdown", await only([await renamed({ file: "a`b``c.json" })]));
    expect(text).toContain("``` a`b``c.json:11:13 ```");
  });

  it("the last line says what was looked at", async () => {
    expect((await write("markdown")).split("\n").at(-1)).toBe(TOTALS);
  });

  it("stays below the megabyte that GitHub takes, and says what is missing", async () => {
    const problem = await renamed({ message: "ö".repeat(300) });
    const text = await write("markdown", await only(Array<Problem>(3000).fill(problem)));
    expect(new TextEncoder().encode(text).length).toBeLessThan(1_000_000);
    expect(text).toMatch(/… and \d+ more problems\./);
    expect(text.split("\n").at(-1)).toBe(TOTALS);
  });

  it("with no problems it says that every request ends with a person", async () => {
    const result = await only([]);
    const summary = { ...result.report.summary, requests: { handedOff: 2, violated: 0, undecided: 0, notJudged: 0 } };
    expect((await write("markdown", { ...result, report: { ...result.report, summary } })).split("\n")[0]).toBe(
      "## ✔ Every request for a person ends with one",
    );
  });
});

describe("agent", () => {
  it("one line a problem with the way, the next step and the fix", async () => {
    expect((await write("agent")).split("\n")).toEqual([
      'flows/shop bot.json:11:13 error handoff/no-voice-transfer: the request "talk to a human" ends in a phone transfer to "+441632960000", on chat and messaging | at: /nodes/dial | route: intent talk to a human; next → Say <hello> & wait; next → Call the shop | next: transfer to a queue instead | fix: Hand over to the queue People (run botflow-lint --fix --fix-rule handoff/no-voice-transfer) | fix: Set handoff.failureTarget in the config to wire the failure exit',
      'flows/shop bot.json:11:13 warning failure/transfer-failure: The exit of "Call | <b>it</b>" leads nowhere: 100% are lost, see [this](1), @team: ::error:: | at: /nodes/dial | route: intent talk to a human; next → Say <hello> & wait; next → Call the shop | next: lead it to a person',
      'exports/agent v2.zip!/pages/größe.json:2:11 info structure/unreachable-node: Nothing leads to "Größe" | at: /page | next: delete it, or lead a path to it',
      "explain a rule: botflow-lint rules handoff/no-voice-transfer | check again: botflow-lint --format agent",
      TOTALS,
    ]);
  });

  it("texts from files stay on their line and are cut", async () => {
    const text = await write("agent", await only([await renamed({ message: `x\n\u001b[31m${"y".repeat(9000)}`, route: [] })]));
    expect(text.split("\n")).toHaveLength(3);
    expect(text).not.toContain("\u001b");
    expect(text.length).toBeLessThan(2000);
  });

  it("a long way loses its middle", async () => {
    const route = Array.from({ length: 20 }, (_, i) => ({ file: "a.json", pointer: `/${i}`, label: `n${i}` }));
    expect(await write("agent", await only([await renamed({ route })]))).toContain("route: n0; n1; … 14 more; n16; n17; n18; n19 |");
  });
});
