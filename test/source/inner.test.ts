import { describe, expect, it } from "vitest";
import { one, textAt } from "./documents.ts";

const body = '{"Actions": [{"Id": "a \\"b\\"", "Text": "caf\u00e9"}]}';

describe("JSON inside a text", () => {
  it("of JSON has its places in the outer text, escapes and all", async () => {
    const document = await one("a.json", JSON.stringify({ Content: body }));
    expect(document.resolves("/Content/Actions/0/Text")).toBe(true);
    expect(textAt(document, document.range("/Content/Actions/0/Text"))).toBe('\\"caf\u00e9\\"');
    expect(textAt(document, document.range("/Content/Actions/0/Id", "key"))).toBe('\\"Id\\"');
    expect(document.pointerAt(document.text.indexOf("caf"))).toBe("/Content/Actions/0/Text");
  });

  it("of JSON may be escaped in any way", async () => {
    const document = await one("a.json", '{"c": "\\u007b\\"a\\/b\\": [1,\\n\\t22]}"}');
    expect(textAt(document, document.range("/c/a~1b/1"))).toBe("22");
  });

  it.each([
    ["a literal block", 'c: |\n  {\n    "a": {"b": 1},\n    "d": [2, 33]\n  }\ne: 1\n'],
    ["a folded block", 'c: >-\n  {"a": {"b": 1},\n  "d": [2,\n  33]}\ne: 1\n'],
    ["single quotes", 'c: \'{"a": {"b": 1}, "it\'\'s": 0, "d": [2, 33]}\'\ne: 1\n'],
    ["double quotes", 'c: "{\\"a\\": {\\"b\\": 1}, \\"d\\": [2, 33]}"\ne: 1\n'],
    ["a plain scalar behind a short tag", 'c: !Sub |\n  {"a": {"b": 1}, "d": [2, 33]}\ne: 1\n'],
    ["double quotes over lines", 'c: "{\\"a\\": {\\"b\\": 1},\\\n    \\"d\\": [2,\n    33]}"\ne: 1\n'],
  ])("of YAML in %s has its places too", async (_, text) => {
    const document = await one("a.yaml", text);
    expect(textAt(document, document.range("/c/d/1"))).toBe("33");
    expect(document.range("/c/d/1").start.line).toBe(text.slice(0, text.indexOf("33")).split("\n").length);
    expect(textAt(document, document.range("/c/a/b"))).toBe("1");
  });

  it("inside JSON inside a text is followed as well", async () => {
    const document = await one("a.json", JSON.stringify({ a: JSON.stringify({ b: JSON.stringify({ c: [7] }) }) }));
    expect(document.resolves("/a/b/c/0")).toBe(true);
    expect(textAt(document, document.range("/a/b/c/0"))).toBe("7");
  });

  it("that is broken is a text and nothing else", async () => {
    const document = await one("a.json", '{"c": "{\\"a\\": "}');
    expect(document.resolves("/c/a")).toBe(false);
    expect(textAt(document, document.range("/c/a"))).toBe('"{\\"a\\": "');
  });
});
