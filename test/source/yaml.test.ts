import fc from "fast-check";
import { FAILSAFE_SCHEMA, load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { parseBrokenYaml } from "../../src/source/yaml-broken.ts";
import { parseYaml } from "../../src/source/yaml-text.ts";
import { one, problemsOf, textAt } from "./documents.ts";

const read = async (text: string) => (await one("a.yaml", text)).value;

describe("YAML scalars", () => {
  it("keep their text where a number would lose it", async () => {
    expect(await read("a: +15550100\nb: 007\nc: 1.50\nd: 1e3\ne: 0x1F\nf: 12:30\ng: 1_000\nh: 2024-01-01\n")).toEqual({
      a: "+15550100",
      b: "007",
      c: "1.50",
      d: "1e3",
      e: "0x1F",
      f: "12:30",
      g: "1_000",
      h: "2024-01-01",
    });
  });

  it("are numbers, booleans and null where YAML 1.2 and JSON write them alike", async () => {
    expect(await read("a: 7\nb: -1.5\nc: true\nd: False\ne: null\nf: ~\ng:\nh: yes\ni: off\n")).toEqual({
      a: 7,
      b: -1.5,
      c: true,
      d: false,
      e: null,
      f: null,
      g: null,
      h: "yes",
      i: "off",
    });
  });

  it("in quotes, blocks or under !!str are texts", async () => {
    expect(await read("a: '7'\nb: \"true\"\nc: |\n  7\n\nd: >-\n  one\n  two\ne: !!str 7\n")).toEqual({
      a: "7",
      b: "true",
      c: "7\n",
      d: "one two",
      e: "7",
    });
  });

  it("are read past CRLF and comments", async () => {
    const document = await one("a.yaml", "# top\r\na: x # why\r\nb:\r\n  - 'it # is' # so\r\n");
    expect(document.value).toEqual({ a: "x", b: ["it # is"] });
    expect(document.comments().map(({ text, range }) => `${range.start.line} ${text}`)).toEqual(["1 # top", "2 # why", "4 # so"]);
  });
});

describe("what real exports write beyond YAML", () => {
  it("is {{x}} without quotes, with the offsets behind it kept", async () => {
    const document = await one(
      "a.yaml",
      'say: {{name}}\nto: {{Flow.queue("a", \'b\')}} # x\nlist:\n  - {{a: b}}\nq: "{{x}} \\"y\\""\nend: here\n',
    );
    expect(document.value).toEqual({ say: "{{name}}", to: "{{Flow.queue(\"a\", 'b')}}", list: ["{{a: b}}"], q: '{{x}} "y"', end: "here" });
    expect(document.problems).toEqual([]);
    expect(textAt(document, document.range("/to"))).toBe("{{Flow.queue(\"a\", 'b')}}");
    expect(document.range("/end").start).toMatchObject({ line: 6, column: 6 });
  });

  it("is {{x}} as a key", async () => {
    expect(await read("{{greeting}}: hello\n")).toEqual({ "{{greeting}}": "hello" });
  });

  it("is a key that begins with @, and a value that does", async () => {
    expect(await read("@odata.type: String\nlist:\n  - @odata.type: Node\n    value: @x\n")).toEqual({
      "@odata.type": "String",
      list: [{ "@odata.type": "Node", value: "@x" }],
    });
  });

  it("is private characters of its own, which stay as they are", async () => {
    expect(await read("icon: \uE001 x\nuser: a\n")).toEqual({ icon: "\uE001 x", user: "a" });
    expect(await read("icon: \uE07B\nuser: '{{x}}'\n")).toEqual({ icon: "\uE07B", user: "{{x}}" });
  });

  it("is CloudFormation's short tags, read as their long form", async () => {
    const document = await one("a.yaml", "a: !Sub 'arn:$X'\nb: !GetAtt Bot.Arn\nc: !Ref Queue\nd: !If [A, !Ref B, c]\ne: !Custom x\n");
    expect(document.value).toEqual({
      a: { "Fn::Sub": "arn:$X" },
      b: { "Fn::GetAtt": "Bot.Arn" },
      c: { Ref: "Queue" },
      d: { "Fn::If": ["A", { Ref: "B" }, "c"] },
      e: "x",
    });
    expect(document.isTag("/a/Fn::Sub")).toBe(true);
    expect(textAt(document, document.range("/d/Fn::If/1/Ref"))).toBe("B");
    expect((await one("a.yaml", "a: {'Fn::Sub': x}")).isTag("/a/Fn::Sub")).toBe(false);
  });

  it("is keys that JavaScript knows", async () => {
    expect(JSON.stringify(await read("__proto__:\n  a: 1\nconstructor: 2\n"))).toBe('{"__proto__":{"a":1},"constructor":2}');
    expect(JSON.stringify(await read("__proto__:\n  a: 1\nconstructor: 2\nx: [\n"))).toContain('"__proto__":{"a":1}');
  });
});

describe("keys that stand twice", () => {
  it("are noted, and the last one counts", async () => {
    const document = await one("a.yaml", "a: 1\nb:\n  x: 1\n  x: 2\na: 3\n");
    expect(document.value).toEqual({ a: 3, b: { x: 2 } });
    expect(document.problems).toEqual([]);
    expect(document.duplicateKeys().map(({ pointer, range }) => `${pointer} ${range.start.line}`)).toEqual(["/b/x 4", "/a 5"]);
  });
});

describe("anchors", () => {
  it("are not meant by a media type that a designer tool left without quotes", async () => {
    const document = await one("a.yaml", "headers:\n  accept: */*\n  next: 1\n");
    expect(document.problems).toEqual([]);
    expect(document.value).toEqual({ headers: { accept: "*/*", next: 1 } });
  });

  const text = "base: &b\n  queue: Help\n  kind: chat\nuse: *b\nlist:\n  - *b\n  - x\nmore:\n  <<: *b\n  kind: voice\n";

  it("stand for their value wherever an alias names them", async () => {
    expect(await read(text)).toEqual({
      base: { queue: "Help", kind: "chat" },
      use: { queue: "Help", kind: "chat" },
      list: [{ queue: "Help", kind: "chat" }, "x"],
      more: { queue: "Help", kind: "voice" },
    });
  });

  it("are the place of what an alias or a merge stands for, and say so", async () => {
    const document = await one("a.yaml", text);
    for (const pointer of ["/base/queue", "/use/queue", "/list/0/queue", "/more/queue"]) {
      expect(document.resolves(pointer)).toBe(true);
      expect(document.range(pointer).start).toMatchObject({ line: 2, column: 10 });
    }
    expect(document.range("/more/kind").start.line).toBe(10);
    const members = document.syntax()?.parts ?? [];
    expect(members.map(({ key, node }) => [key, node.aliased === true])).toEqual([
      ["base", false],
      ["use", true],
      ["list", false],
      ["more", false],
    ]);
  });

  it("are found at the offset of their text, aliases at that of theirs", async () => {
    const document = await one("a.yaml", text);
    expect(document.pointerAt(text.indexOf("Help"))).toBe("/base/queue");
    expect(document.pointerAt(text.indexOf("*b\nlist"))).toBe("/use");
    expect(document.pointerAt(text.indexOf("*b\n  - x"))).toBe("/list/0");
    expect(document.pointerAt(text.indexOf("x\nmore"))).toBe("/list/1");
  });

  it("that do not exist are a problem where the alias stands", async () => {
    const [problem] = (await one("a.yaml", "a: 1\nb: *nope\n")).problems;
    expect(problem?.message).toContain("nope");
    expect(problem?.at.line).toBe(2);
  });
});

describe("broken YAML", () => {
  it("says line and column, and goes on with the rest", async () => {
    const document = await one("a.yaml", "a: 1\nb: [1, 2\nc: 3\nd: 'x\n");
    expect(document.problems.map(({ at }) => at.line)).toEqual(expect.arrayContaining([3]));
    expect(document.problems.every(({ message }) => message.length > 10 && !message.includes("\n"))).toBe(true);
    expect(document.value).toMatchObject({ a: 1 });
  });

  it("keeps {{x}} and @ in values and messages", async () => {
    const document = await one("a.yaml", "a: {{x}}\n@b: 1\nc: [\n");
    expect(document.value).toMatchObject({ a: "{{x}}", "@b": 1 });
    expect(problemsOf(document).join()).not.toMatch(/[\uE000-\uE0FF]/);
  });

  it("reads short tags and aliases as sound YAML does", async () => {
    const document = await one("a.yaml", "a: !Sub x\nb: &n {c: 1}\nd: *n\ne: [\n");
    expect(document.value).toMatchObject({ a: { "Fn::Sub": "x" }, b: { c: 1 }, d: { c: 1 } });
  });

  it("of tabs is told with its place", async () => {
    expect((await one("a.yaml", "a:\n\tb: 1\n")).problems[0]?.at.line).toBe(2);
  });
});

/** YAML that both parsers take, with scalars as texts. */
const scalar = fc.oneof(
  fc.constantFrom("x", "true", "~", "+15550100", "007", "1.5", "a b", "it's", "#no", "x#y", "a:b", "é 😀", "<<x", "null", "-x", "0o7"),
  fc.string({ unit: fc.constantFrom("a", " ", "'", '"', "\\", "#", ":", "-", "\n", "é", "{", "@"), maxLength: 6 }),
);
const written = (text: string): string =>
  /^[a-z\u00e9+][\w +.\u00e9'-]*$/.test(text) && text.trim() === text ? text : JSON.stringify(text);
type Tree = string | Tree[] | { [key: string]: Tree };
const tree = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    scalar,
    fc.array(tie("tree"), { minLength: 1, maxLength: 3 }),
    fc.dictionary(fc.constantFrom("a", "b", "key with space", "@x", "007", "a/b", "it's"), tie("tree"), {
      minKeys: 1,
      maxKeys: 3,
      noNullPrototype: true,
    }),
  ),
})).tree;
const lines = (value: Tree, indent: string, comment: string): string => {
  if (typeof value === "string") return ` ${written(value)}${comment}`;
  const members = Array.isArray(value)
    ? value.map((item) => `${indent}-${lines(item, `${indent}  `, comment)}`)
    : Object.entries(value).map(([key, item]) => `${indent}${JSON.stringify(key)}:${lines(item, `${indent}  `, comment)}`);
  return `${comment}\n${members.join("\n")}`;
};

describe("the parsers of YAML", () => {
  it("agree on every document", () => {
    fc.assert(
      fc.property(tree, fc.constantFrom("", " # why", ' # it\'s "so"'), (value, comment) => {
        const text = `---${lines(value, "", comment)}\n`;
        const fast = parseYaml(text);
        if (!("reading" in fast)) throw new Error(`${fast.error.message} in ${JSON.stringify(text)}`);
        const tolerant = parseBrokenYaml(text);
        expect(tolerant.errors).toEqual([]);
        expect(tolerant.value).toEqual(fast.reading.value);
        const texts = (of: unknown): unknown =>
          JSON.parse(JSON.stringify(of, (_, each) => (typeof each === "object" && each !== null ? each : String(each))));
        expect(texts(fast.reading.value)).toEqual(
          texts(fast.reading.value === null ? null : asTyped(load(text, { schema: FAILSAFE_SCHEMA }))),
        );
      }),
      { numRuns: 500 },
    );
  });
});

/** What the failsafe schema leaves as text, as JSON's text of the typed value. */
function asTyped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asTyped);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asTyped(item)]));
  return value;
}
