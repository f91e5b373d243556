import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import pkg from "../../package.json" with { type: "json" };
import allRules from "../../rules/index.ts";
import schema from "../../schemas/report.schema.json" with { type: "json" };
import { lint } from "../../src/engine/lint.ts";
import { VERSION } from "../../src/engine/tool.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { AT_START } from "../../src/source/lines.ts";
import { DIAL, ends, first, lintTiny, shop, tinyEntry } from "./tiny.ts";

const ownRules = [ends, ...allRules.filter((rule) => rule.id.startsWith("source/") || rule.id.startsWith("config/"))];
const layer = (value: object) => [{ value }];
/** A config with its file, in which no place is looked up. */
const layerOf = (value: object) => [
  { value, document: { path: "botflow.config.json", text: "", value: {}, resolves: () => true, range: () => AT_START } as never },
];

describe("the report", () => {
  it("names the transfer, its range, its path and the way to it", async () => {
    const { report } = await lintTiny({ "flows/shop.json": shop(DIAL) });
    const problem = first(report.problems);
    expect(problem).toMatchObject({
      rule: "handoff/ends",
      severity: "error",
      message: "Talk to a human ends: voice-transfer",
      file: "flows/shop.json",
      pointer: "/nodes/dial",
      path: "$['nodes']['dial']",
      requests: ["Shop/talk to a human"],
      route: [
        { file: "flows/shop.json", pointer: "/intents/talk to a human", label: "intent talk to a human" },
        { file: "flows/shop.json", pointer: "/nodes/dial", label: "dial" },
      ],
    });
    // The seventh line: `    "dial": {`.
    expect(problem.range.start.line).toBe(7);
    expect(report.files).toEqual([{ file: "flows/shop.json", platform: "tiny", flows: ["Shop"] }]);
    expect(report.summary).toMatchObject({ errors: 1, requests: { handedOff: 0, violated: 1, undecided: 0, notJudged: 0 } });
  });

  it("keeps its contract", async () => {
    const validate = new Ajv2020({ allErrors: true, strict: true, strictTypes: false }).compile(schema);
    for (const nodes of [DIAL, { dial: { transfer: "digital" } }, { dial: { next: "x" }, x: { kind: "opaque" } }, {}]) {
      const { report } = await lintTiny({ "a.json": shop(nodes), "b.json": "{" }, { rules: ownRules });
      validate(JSON.parse(JSON.stringify(report)));
      expect(validate.errors).toBeNull();
    }
  });

  it("is the same, byte for byte, in whatever order the files come", async () => {
    const files = { "b.json": shop(DIAL, undefined, { tiny: "B" }), "a.json": shop(DIAL, undefined, { tiny: "A" }), "c.json": shop({}) };
    const once = await lintTiny(files);
    const again = await lintTiny(Object.fromEntries(Object.entries(files).reverse()));
    expect(JSON.stringify(again.report)).toBe(JSON.stringify(once.report));
    expect(once.report.problems.map(({ file }) => file)).toEqual(["a.json", "b.json"]);
  });

  it("says the version of the package", () => {
    expect(VERSION).toBe(pkg.version);
  });

  it("joins the requests that run into one place", async () => {
    const { report } = await lintTiny({ "a.json": shop(DIAL, { "talk to a human": "dial", "speak to an agent": "dial" }) });
    expect(report.problems).toHaveLength(1);
    expect(first(report.problems).requests).toEqual(["Shop/talk to a human", "Shop/speak to an agent"]);
    expect(first(first(report.problems).route).label).toBe("intent talk to a human");
  });

  it("named files choose whose problems are shown, other files are linted for their sake", async () => {
    const files = { "a.json": shop(DIAL, undefined, { tiny: "A" }), "b.json": shop(DIAL, undefined, { tiny: "B" }) };
    const { report } = await lintTiny(files, { only: new Set(["b.json"]) });
    expect(report.problems.map(({ file }) => file)).toEqual(["b.json"]);
    expect(report.requests.map(({ id }) => id)).toEqual(["B/talk to a human"]);
    expect(report.files).toHaveLength(2);
  });
});

describe("fingerprints of problems", () => {
  const of = async (content: string) => (await lintTiny({ "a.json": content })).report.problems.map(({ fingerprint }) => fingerprint);
  it("stay when lines, order and neighbours change, and change with the target", async () => {
    const before = await of(shop(DIAL));
    expect(await of(`\n\n${shop({ more: { next: "dial" }, ...DIAL }, { hours: "more", "talk to a human": "dial" })}`)).toEqual(before);
    expect(await of(shop({ dial: { transfer: "voice", target: "+441632960001" } }))).not.toEqual(before);
  });
  it("are unique", async () => {
    const all = await of(shop({ ...DIAL, other: DIAL.dial }, { "talk to a human": "dial", "speak to an agent": "other" }));
    expect(new Set(all).size).toBe(2);
  });
  it("stay when an equal one before it is accepted", async () => {
    const intents = [{ name: "hours", phrases: ["", "", "when are you open"], goto: "end" }];
    const content = JSON.stringify({ format: "botflow/1", name: "Shop", start: "end", intents, nodes: { end: { type: "end" } } });
    const empty = async (suppress: readonly { readonly rule: string; readonly node: string; readonly reason: string }[]) => {
      const { report } = await lint({ files: [{ path: "a.json", content }], config: layer({ suppress }) });
      return report.problems.filter(({ rule }) => rule === "nlu/empty-phrase").map(({ fingerprint }) => fingerprint);
    };
    const [, second] = await empty([]);
    expect(second).toMatch(/-2$/);
    expect(await empty([{ rule: "nlu/empty-phrase", node: "/intents/0/phrases/0", reason: "a test" }])).toEqual([second]);
  });
});

describe("severities", () => {
  it("the config sets an upper bound, the finding decides below it", async () => {
    const soft = defineRule({
      ...ends,
      journey: (journey, { report }) => report({ message: "end", at: journey.request.at, severity: "info" }),
    });
    const of = async (level: string, rule = soft) =>
      first(
        (await lintTiny({ "a.json": shop(DIAL) }, { rules: [rule], config: layer({ rules: { "handoff/ends": level } }) })).report.problems,
      ).severity;
    expect([await of("error"), await of("info"), await of("warning", ends)]).toEqual(["info", "info", "warning"]);
  });
  it("a rule that is off for some files is silent there only", async () => {
    const files = { "old/a.json": shop(DIAL, undefined, { tiny: "A" }), "b.json": shop(DIAL, undefined, { tiny: "B" }) };
    const { report } = await lintTiny(files, { config: layer({ overrides: [{ files: ["old/"], rules: { "handoff/ends": "off" } }] }) });
    expect(report.problems.map(({ file }) => file)).toEqual(["b.json"]);
  });
  it("a rule that looks at the whole project does so also where it is off for the first file", async () => {
    const flow = (name: string) =>
      JSON.stringify({ format: "botflow/1", name, start: "a", nodes: { a: { type: "jump", flow: `No ${name}` } } });
    const { report } = await lint({
      files: ["a", "b", "c"].map((name) => ({ path: `${name}.json`, content: flow(name) })),
      config: layer({ overrides: [{ files: ["a.json"], rules: { "structure/unresolved-flow": "off" } }] }),
    });
    expect(report.problems.filter(({ rule }) => rule === "structure/unresolved-flow").map(({ file }) => file)).toEqual([
      "b.json",
      "c.json",
    ]);
  });
  it("rules get their options with defaults, or as configured", async () => {
    const { report } = await lintTiny({ "a.json": shop(DIAL) }, { config: layer({ rules: { "handoff/ends": ["error", { kinds: [] }] } }) });
    expect(report.problems).toEqual([]);
  });
});

describe("what fails", () => {
  it("a rule that throws is a problem of its own; the other rules and files go on", async () => {
    const { journey: _, ...silent } = ends;
    const broken = defineRule({
      ...silent,
      id: "handoff/broken",
      bot: () => {
        throw new TypeError("no such thing");
      },
    });
    const { report } = await lintTiny({ "a.json": shop(DIAL) }, { rules: [...ownRules, broken] });
    expect(report.problems.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      "source/internal-error: Rule handoff/broken failed on this file: TypeError: no such thing",
      "handoff/ends: Talk to a human ends: voice-transfer",
    ]);
  });
  it("an adapter that throws on one file does not keep the others from being linted", async () => {
    const files = { "a.json": shop(DIAL, undefined, { crash: "extract" }), "b.json": shop(DIAL) };
    const { report } = await lintTiny(files, { rules: ownRules });
    expect(report.problems.map(({ rule, file }) => `${rule} ${file}`)).toEqual(["source/internal-error a.json", "handoff/ends b.json"]);
    expect(first(report.problems).message).toBe("Adapter tiny failed on this file: Error: the adapter is broken");
  });
  it("a broken file is a problem where it carries a platform's marker or was named; others are counted", async () => {
    const { report, unread } = await lintTiny(
      { "a.json": '{"tiny": "Shop", ', "b.json": '{"x": ', "c.json": shop(DIAL) },
      { rules: ownRules },
    );
    expect(report.problems.map(({ rule, file }) => `${rule} ${file}`)).toEqual(["source/parse-error a.json", "handoff/ends c.json"]);
    expect(unread).toEqual(["b.json"]);
    const named = await lintTiny({}, { rules: ownRules, files: [{ path: "b.json", content: '{"x": ', named: true }] });
    expect(named.report.problems.map(({ rule }) => rule)).toEqual(["source/parse-error"]);
  });
  it("what a broken file lacks is not held against it: only the syntax error is reported, and it lists the request", async () => {
    const text = '{"tiny": "Shop", "intents": {"talk to a human": "hello"}, "nodes": {"hello": {"kind": "say"';
    const { report } = await lintTiny({ "a.json": text }, { rules: allRules });
    expect(report.problems.map(({ rule, requests }) => [rule, requests])).toEqual([["source/parse-error", ["Shop/talk to a human"]]]);
    const [request] = report.requests;
    expect([request?.verdict, request?.reason]).toEqual(["undecided", 'the part of "a.json" that does not parse decides what happens']);
  });
  it("what a broken file does say still counts: a phone transfer, and an end", async () => {
    const shop = (node: string) => `{"tiny": "Shop", "intents": {"talk to a human": "hello"}, "nodes": {"hello": ${node}, "x": {`;
    for (const node of [JSON.stringify({ kind: "end" }), JSON.stringify(DIAL.dial)]) {
      const { report } = await lintTiny({ "a.json": shop(node) }, { rules: allRules });
      expect(
        report.requests.map(({ verdict }) => verdict),
        node,
      ).toEqual(["violated"]);
    }
  });

  it("a named file that no platform knows is told, one that was found is only counted", async () => {
    const content = '{"hello": 1}';
    const named = await lintTiny({}, { rules: ownRules, files: [{ path: "b.json", content, named: true }] });
    expect(named.report.problems.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(["source/unrecognised warning"]);
    const found = await lintTiny({ "b.json": content }, { rules: ownRules });
    expect(found.report.problems).toEqual([]);
    expect(found.unread).toEqual(["b.json"]);
  });
  it("a file that could not be read is a problem", async () => {
    const { report } = await lintTiny({}, { rules: ownRules, unreadable: [{ path: "a.json", reason: "permission denied" }] });
    expect(report.problems.map(({ message, file }) => `${file}: ${message}`)).toEqual(["a.json: This cannot be read: permission denied"]);
  });
});

describe("suppressions", () => {
  const of = async (suppress: object[], today = "2026-11-24") =>
    lintTiny({ "a.json": shop(DIAL) }, { rules: ownRules, today, config: layerOf({ suppress }) });

  it.each([
    [{ rule: "handoff/ends" }],
    [{ rule: "handoff/*" }],
    [{ rule: "handoff/ends", file: "a.json" }],
    [{ rule: "handoff/ends", node: "dial" }],
    [{ rule: "handoff/ends", node: "/nodes/dial" }],
    [{ rule: "handoff/ends", expires: "2026-11-24" }],
  ])("%j hides the problem and is counted", async (suppress) => {
    const { report } = await of([{ ...suppress, reason: "known" }]);
    expect(report.problems).toEqual([]);
    expect(report.summary).toMatchObject({ errors: 0, suppressed: 1 });
  });
  it("a suppressed problem is kept aside with who accepted it and why", async () => {
    const { suppressed } = await of([{ rule: "handoff/ends", reason: "known" }]);
    expect(suppressed.map(({ reported, by }) => ({ message: reported.message, by }))).toEqual([
      { message: "Talk to a human ends: voice-transfer", by: { kind: "config", reason: "known" } },
    ]);
    const commented = shop(DIAL).replace('"dial": {', '// botflow-lint-ignore handoff/ends -- the shop has no chat\n    "dial": {');
    const result = await lintTiny({ "a.jsonc": commented });
    expect(result.suppressed.map(({ by }) => by)).toEqual([{ kind: "comment", reason: "the shop has no chat" }]);
  });
  it.each([[{ rule: "handoff/other" }], [{ rule: "handoff/ends", file: "b.json" }], [{ rule: "handoff/ends", node: "other" }]])(
    "%j hides nothing, which is told",
    async (suppress) => {
      const { report } = await of([{ ...suppress, reason: "known" }]);
      expect(report.problems.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual([
        "handoff/ends /nodes/dial",
        "config/unused-suppression /suppress/0",
      ]);
    },
  );
  it.each([
    [
      "handoff/other, handoff/ends -- the shop has no chat",
      ["The comment that ignores handoff/other hides nothing: there is no rule handoff/other"],
    ],
    ["handoff/ends , nlu/* -- two", ["The comment that ignores nlu/* hides nothing"]],
    [": handoff/ends -- with a colon", []],
    ["handoff/end", ['The comment that ignores handoff/end hides nothing: there is no rule handoff/end; did you mean "handoff/ends"?']],
    ["", ["The comment botflow-lint-ignore names no rule, so it hides nothing"]],
    ["-- the shop has no chat", ["The comment botflow-lint-ignore names no rule, so it hides nothing"]],
  ])("a comment botflow-lint-ignore %s", async (words, told) => {
    const comment = `// botflow-lint-ignore${words.startsWith(":") ? "" : " "}${words}`;
    const { report } = await lintTiny({ "a.jsonc": shop(DIAL).replace('"dial": {', `${comment}\n    "dial": {`) }, { rules: ownRules });
    expect(report.problems.flatMap(({ rule, message }) => (rule === "config/unused-suppression" ? [message] : []))).toEqual(told);
    expect(report.problems.some(({ rule }) => rule === "handoff/ends")).toBe(!/ends/.test(words));
  });
  it.each(["botflow-lint-disable-next-line", "botflow-lint-ingore", "botflow-lint: ignore", "botflow-lint-ignore-line"])(
    "a comment %s hides nothing, which is told; prose that names the tool is none",
    async (keyword) => {
      const comments = `// ${keyword} handoff/ends\n    // botflow-lint ignores nothing here\n    // botflow-lint-model prints it`;
      const { report } = await lintTiny({ "a.jsonc": shop(DIAL).replace('"dial": {', `${comments}\n    "dial": {`) }, { rules: ownRules });
      expect(report.problems.flatMap(({ rule, message }) => (rule === "config/unused-suppression" ? [message] : []))).toEqual([
        `The comment ${keyword} hides nothing: the keyword is botflow-lint-ignore`,
      ]);
      expect(report.problems.some(({ rule }) => rule === "handoff/ends")).toBe(true);
    },
  );
  it("one that hides nothing is told with the node and the files that it names", async () => {
    const { report } = await of([{ rule: "handoff/ends", node: "dail", file: "shops/**", reason: "known" }]);
    expect(report.problems.map(({ message }) => message)).toContain(
      "The suppression of handoff/ends at node dail in shops/** hides nothing",
    );
  });
  it("an expired one hides nothing any more, which is told", async () => {
    const { report } = await of([{ rule: "handoff/ends", reason: "known", expires: "2026-11-23" }]);
    expect(report.problems.map(({ message }) => message)).toEqual([
      "Talk to a human ends: voice-transfer",
      "The suppression of handoff/ends expired on 2026-11-23",
    ]);
  });
});

describe("names in the config", () => {
  it("a name that nothing in the project has is told, with the nearest one", async () => {
    const value = {
      requests: { names: ["talk to a humam", "Talk to a Human!"] },
      handoff: { actions: { dial: "voice", ghost_action: "digital" } },
      overrides: [{ files: ["nowhere/**", "bots\\*.json"] }],
    };
    const { report } = await lintTiny({ "bots/a.json": shop(DIAL) }, { rules: ownRules, config: layerOf(value) });
    expect(
      report.problems.filter(({ rule }) => rule === "config/unknown-name").map(({ pointer, message }) => `${pointer}: ${message}`),
    ).toEqual([
      '/handoff/actions/ghost_action: There is no action "ghost_action" in the project',
      '/overrides/0/files/0: No file of the project matches "nowhere/**"',
      '/overrides/0/files/1: No file of the project matches "bots\\*.json"; did you mean "bots/*.json"?',
      '/requests/names/0: There is no intent, topic, choice or flow "talk to a humam" in the project; did you mean "talk to a human"?',
    ]);
  });
});

describe("reading", () => {
  it("an adapter is loaded only where its marker appears", async () => {
    const loaded: string[] = [];
    const watched = (id: string, mark: string) => ({
      ...tinyEntry,
      id,
      hasMarker: (text: string) => text.includes(mark),
      load: async () => {
        loaded.push(id);
        return tinyEntry.load();
      },
    });
    await lintTiny({ "a.json": shop(DIAL) }, { platforms: [watched("other", "no such mark"), watched("tiny", '"tiny"')] });
    expect(loaded).toEqual(["tiny"]);
  });
});
