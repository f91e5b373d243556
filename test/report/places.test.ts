import { describe, expect, it } from "vitest";
import { lint } from "../../src/engine/lint.ts";
import { anchor } from "../../src/report/places.ts";
import type { Json } from "../../src/source/document.ts";
import { open } from "../../src/source/open.ts";
import { first } from "../engine/tiny.ts";

describe("what points at an intent of a file that is no data", () => {
  it("is its first line, in the route of a problem, too", async () => {
    const lu = "# Hours\n- when are you open\n\n# TalkToAgent\n- talk to a person\n- live agent please\n";
    const actions = [{ $kind: "Microsoft.SendActivity", activity: "Write to us." }];
    const triggers = ["TalkToAgent", "Hours"].map((intent) => ({ $kind: "Microsoft.OnIntent", intent, actions }));
    const result = await lint({
      files: [
        { path: "garden.botproj", content: '{ "name": "garden" }' },
        { path: "garden.dialog", content: JSON.stringify({ $kind: "Microsoft.AdaptiveDialog", recognizer: "garden.lu", triggers }) },
        { path: "language-understanding/en-us/garden.en-us.lu", content: lu },
      ],
    });
    const [problem] = result.report.problems.filter(({ rule }) => rule === "handoff/no-dead-end");
    const [hop] = problem?.route ?? [];
    expect(hop).toMatchObject({
      file: "language-understanding/en-us/garden.en-us.lu",
      pointer: "",
      range: { start: { line: 4, column: 1 } },
    });
    const document = result.document(hop?.file ?? "");
    expect(document && hop && anchor(document, hop)).toMatchObject({ start: { line: 4, column: 1 }, end: { line: 4, column: 14 } });
  });
});

describe("what points at an item of a list", () => {
  const lineOf = async (item: Json) => {
    const text = JSON.stringify({ list: [item] }, null, 1);
    const document = first(await open({ path: "a.json", content: text }));
    return text.split("\n")[anchor(document, { pointer: "/list/0" }).start.line - 1]?.trim();
  };

  it("is its name, else what it does, else the texts in it, before an id that a machine has made", async () => {
    const id = "9bb65fe9-beb9-41c0-b87a-52c7254f0656";
    expect(await lineOf({ id, name: "dial" })).toBe('"name": "dial"');
    expect(await lineOf({ id, type: "say", text: "Hello" })).toBe('"type": "say",');
    expect(await lineOf({ id, data: [{ text: "an agent please", userDefined: false }], count: 0 })).toBe('"text": "an agent please",');
    expect(await lineOf({ id, count: 0 })).toBe(`"id": "${id}",`);
  });
});

describe("what points at a whole file", () => {
  it("is its name, and its first line where it has none: what it lists first is something else", async () => {
    const lineOf = async (content: string) => anchor(first(await open({ path: "a.yml", content })), { pointer: "" }).start.line;
    expect(await lineOf("language: en\nname: garden\n")).toBe(2);
    expect(await lineOf("language: en\npipeline:\n  - name: classifier\n")).toBe(1);
  });
});
