import { describe, expect, it } from "vitest";
import { closedAt } from "../../src/source/json-ends.ts";
import { brokenTooDeepAt, tooDeepAt, yamlTooDeepAt } from "../../src/source/nesting.ts";
import { computing } from "../computing.ts";
import { one, problemsOf } from "./documents.ts";

const nested = (depth: number, open = "[", close = "]") => `${open.repeat(depth)}1${close.repeat(depth)}`;

describe("nesting", () => {
  it("of 200 levels is read, of 201 refused by name and place, in each language", async () => {
    for (const [path, text] of [
      ["a.json", nested(200)],
      ["a.json", `${nested(200)} // comment`],
      ["a.yaml", `a: ${nested(199)}`],
      ["a.yaml", Array.from({ length: 200 }, (_, i) => `${" ".repeat(i)}a:\n`).join("")],
      ["a.yaml", `${"- ".repeat(200)}x`],
      ["a.yaml", `${"- ".repeat(199)}a: x`],
    ] as const) {
      const document = await one(path, text);
      expect(problemsOf(document)).toEqual([]);
      expect(document.value).toBeDefined();
    }
    for (const [path, text, at] of [
      ["a.json", nested(201), "1:201"],
      ["a.json", `${nested(201)} // comment`, "1:201"],
      ["a.json", nested(201, '{"a":', "}"), "1:1001"],
      ["a.json", nested(100_000), "1:201"],
      ["a.json", "[".repeat(100_000), "1:201"],
    ] as const) {
      const document = await one(path, text);
      expect(problemsOf(document)).toEqual([`${at} limit depth`]);
      expect(document.value).toBeUndefined();
      expect(document.range("/0").start.line).toBe(1);
      expect(document.pointerAt(5)).toBe("");
    }
    for (const text of [
      `a: ${nested(200)}`,
      `${"- ".repeat(201)}x`,
      Array.from({ length: 201 }, (_, i) => `${" ".repeat(i)}a:\n`).join(""),
      `a: ${nested(50_000)}`,
      `a: ${"[".repeat(50_000)}`,
      `a: "\nb: ${"[".repeat(50_000)}`,
      `a: ${"{b: ".repeat(50_000)}`,
      `${"- ".repeat(50_000)}x`,
      `${"? ".repeat(50_000)}x`,
      `a: 'x\n${"- ".repeat(50_000)}x`,
      Array.from({ length: 2_000 }, (_, i) => `${" ".repeat(i)}a:\n`).join(""),
      `@: %\n${Array.from({ length: 2_000 }, (_, i) => `${" ".repeat(i)}a:\n`).join("")}b: [`,
      `*x\n${"-\t".repeat(20_000)}x`,
    ])
      expect(problemsOf(await one("a.yaml", text)).join()).toMatch(/limit depth$/);
  });

  it("is not hidden by quotes, comments or brackets that close nothing", async () => {
    for (const text of [
      `{"a": 1, // "\n "b": ${"[".repeat(50_000)}`,
      `{"a": "no end\n, "b": ${"[".repeat(50_000)}`,
      "[},".repeat(50_000),
      '{"a": ] '.repeat(50_000),
    ])
      expect(problemsOf(await one("a.json", text))).toEqual([expect.stringMatching(/limit depth$/)]);
  });

  it("is no matter of texts and comments", async () => {
    const brackets = "[{".repeat(300);
    expect((await one("a.json", `{"a": "${brackets}\\"${brackets}"} // ${brackets}`)).value).toEqual({ a: `${brackets}"${brackets}` });
    expect((await one("a.json", `/* ${brackets} */ {}`)).value).toEqual({});
    expect((await one("a.yaml", `a: |\n  ${brackets}\nb: :[ ${brackets}\n# ${brackets}\n`)).value).toMatchObject({ b: `:[ ${brackets}` });
  });

  it("inside a text is no JSON past the limit", async () => {
    const document = await one("a.json", JSON.stringify({ a: nested(50_000) }));
    expect(document.resolves("/a/0")).toBe(false);
  });

  it("of a file of Terraform counts inside texts, which may fill in more", async () => {
    for (const text of [`a = ${nested(201)}`, `a = ${'"${'.repeat(50_000)}`, "a {\n".repeat(50_000)])
      expect(problemsOf(await one("a.tf", text)).join()).toMatch(/limit depth$/);
    const spent = computing();
    for (const text of ["<<A\n", "jsonencode(", 'a = "', '"', "a ", "x/*", "a = (", "a = 1 +\n"])
      expect((await one("a.tf", `a = ${text.repeat(200_000 / text.length)}`)).pointerAt(4)).toBe("/0/a");
    expect((await one("a.tf", `a = ${'"${'.repeat(190)}`)).pointerAt(4)).toBe("/0/a");
    expect(spent()).toBeLessThan(5_000);
  });

  it("is measured in linear time", () => {
    const spent = computing();
    for (const text of ['"', "\\", '\\"', "[", "]", "/*", "//\n", "- ", " ", "\n", " \n", "a: ", "? ", "\t", "#"]) {
      const long = text.repeat(300_000);
      for (const scan of [tooDeepAt, brokenTooDeepAt, yamlTooDeepAt]) scan(long);
    }
    expect(spent()).toBeLessThan(5_000);
  });
});

describe("aliases", () => {
  it("that multiply past the limit are refused, those that do not are read", async () => {
    const laughs = (levels: number) =>
      [
        "a0: &a0 [x, x, x, x, x, x, x, x, x, x]",
        ...Array.from({ length: levels }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(10)}]`),
      ].join("\n");
    expect((await one("a.yaml", laughs(2))).problems).toEqual([]);
    const bomb = await one("a.yaml", laughs(12));
    expect(problemsOf(bomb)).toEqual(["1:1 limit aliases"]);
    expect(bomb.problems[0]?.message).toContain("5 million");
    expect(problemsOf(await one("a.yaml", `${laughs(12)}\nb: [`))).toEqual(["1:1 limit aliases"]);
  });

  it("cannot hold themselves", async () => {
    const document = await one("a.yaml", "a: &a\n  b: *a\n");
    expect(document.problems[0]?.message).toContain('"a" does not exist');
    expect(document.value).toMatchObject({ a: { b: "*a" } });
  });
});

describe("the end of a block", () => {
  const within = 100;

  it("stands behind the bracket that closes it, whatever its texts hold", () => {
    expect(closedAt('{"a": ["}", "\\"]"]} x', 0, within)).toBe(19);
    expect(closedAt('{"a": ["}", "\\"]"]} x', 6, within)).toBe(18);
  });

  it("is not there where something is wrong before it, or where it is too far", () => {
    for (const text of ['{"a": [1}', '{"a": "b\n"}', '{"a": "b}', '{"a": [']) expect(closedAt(text, 0, within)).toBeUndefined();
    expect(closedAt('{"a": [1]}', 0, 10)).toBe(10);
    expect(closedAt('{"a": [1]}', 0, 9)).toBeUndefined();
  });
});
