import { describe, expect, it } from "vitest";
import { one, problemsOf } from "./documents.ts";

describe("marks of git in a text that does not parse", () => {
  const between = (mine: string, theirs: string) => `<<<<<<< HEAD\n${mine}\n=======\n${theirs}\n>>>>>>> main\n`;
  const conflict = "a merge conflict that nobody has resolved";

  it("are one problem per conflict, in YAML as in JSON", async () => {
    const yaml = `a: 1\n${between("b:\n  - kind: x", "b:\n  - kind: y")}c: 1\n${between("d: 1", "d: 2").replaceAll("\n", "\r\n")}`;
    expect(problemsOf(await one("a.yaml", yaml))).toEqual([`2:1 ${conflict}`, `10:1 ${conflict}`]);
    const json = `{\n${between('"a": 1,', '"a": 2,')}"b": 3}`;
    expect(problemsOf(await one("a.json", json))).toEqual([`2:1 ${conflict}`]);
  });

  it("are part of a text that parses", async () => {
    expect(problemsOf(await one("a.yaml", `a: |\n  ${between("x", "y").trim().replaceAll("\n", "\n  ")}\n`))).toEqual([]);
  });
});

describe("errors of YAML that follow from one before", () => {
  it("are not told: those on its line or the next one", async () => {
    expect(problemsOf(await one("a.yaml", 'a:\n    b: 1\n   c: "d\n'))).toHaveLength(1);
    expect((await one("a.yaml", 'a: "x" y\nb: 1\nc: 1\nd: "x" y\n')).problems.map(({ at }) => at.line)).toEqual([1, 4]);
  });
});
