import { describe, expect, it } from "vitest";
import { anchor } from "../../src/report/places.ts";
import type { Json } from "../../src/source/document.ts";
import { open } from "../../src/source/open.ts";
import { first } from "../engine/tiny.ts";

describe("what points at an item of a list", () => {
  const lineOf = async (item: Json) => {
    const text = JSON.stringify({ list: [item] }, null, 1);
    const document = first(await open({ path: "a.json", content: text }));
    return text.split("\n")[anchor(document, "/list/0").start.line - 1]?.trim();
  };

  it("is its name, else what it does, else the texts in it, before an id that a machine has made", async () => {
    const id = "9bb65fe9-beb9-41c0-b87a-52c7254f0656";
    expect(await lineOf({ id, name: "dial" })).toBe('"name": "dial"');
    expect(await lineOf({ id, type: "say", text: "Hello" })).toBe('"type": "say",');
    expect(await lineOf({ id, data: [{ text: "an agent please", userDefined: false }], count: 0 })).toBe('"text": "an agent please",');
    expect(await lineOf({ id, count: 0 })).toBe(`"id": "${id}",`);
  });
});
