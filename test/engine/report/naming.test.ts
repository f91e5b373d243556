import { describe, expect, it } from "vitest";
import { fingerprints } from "../../../src/engine/report/fingerprint.ts";
import { namingMember, stableName } from "../../../src/engine/report/naming.ts";
import type { Json, SourceDocument } from "../../../src/source/document.ts";
import { normalizedPath } from "../../../src/source/pointer.ts";

const document = (value: Json) => ({ value }) as SourceDocument;
const name = (value: Json, pointer: string) => stableName({ file: "f", pointer }, document(value));

describe("normalized paths (RFC 9535)", () => {
  it("keys are quoted, indexes are not", () => {
    expect(normalizedPath("/nodes/dial/choices/0", { nodes: { dial: { choices: [1] } } })).toBe("$['nodes']['dial']['choices'][0]");
  });
  it("a key that looks like an index stays a key", () => {
    expect(normalizedPath("/nodes/0", { nodes: { 0: 1 } })).toBe("$['nodes']['0']");
  });
  it("quotes, backslashes and control characters are escaped, slashes and tildes are not", () => {
    const key = "it's\\a/b~\n\u0001";
    expect(normalizedPath("/it's\\a~1b~0\n\u0001", { [key]: 1 })).toBe("$['it\\'s\\\\a/b~\\n\\u0001']");
  });
  it("the root is a dollar sign", () => {
    expect(normalizedPath("", {})).toBe("$");
  });
});

describe("stable names", () => {
  const actions: Json[] = [
    { Identifier: "a-1", Type: "X" },
    { Identifier: "a-2", Transitions: { Errors: [{ NextAction: "" }] } },
  ];
  const flow = { actions };
  it("an item is named by its id, whatever its index", () => {
    expect(name(flow, "/actions/1")).toBe("a-2");
    expect(name({ actions: [...actions].reverse() }, "/actions/0")).toBe("a-2");
  });
  it("a part of an item is named by the item and the keys from there", () => {
    expect(name(flow, "/actions/1/Transitions/Errors/0")).toBe("a-2/Transitions/Errors");
  });
  it("a member is named by its key", () => {
    expect(name({ nodes: { dial: { type: "transfer" } } }, "/nodes/dial")).toBe("/nodes/dial");
  });
});

describe("the member by which people know a thing", () => {
  it("is its given name, also with a slash, but no generated id and no path of a resource", () => {
    const id = "5b1c2d3e-0a1b-4c5d-8e6f-000000152561";
    expect(namingMember({ name: id, intent: "tax/fees", condition: "true" })).toBe("intent");
    expect(namingMember({ name: "Desk / shop", intent: "tax" })).toBe("name");
    expect(namingMember({ name: "projects/p/locations/l/agents/a/intents/i", displayName: "tax" })).toBe("displayName");
    const next = [{ if: "slots.x", else: [{ action: "utter_x" }] }];
    expect(namingMember({ collect: "topic", next })).toBe("collect");
    expect(namingMember({ noop: "true", next })).toBe("noop");
    expect(namingMember({ id: "/subscriptions/1", event: "sys.no-match-default" })).toBe("event");
  });
});

describe("fingerprints", () => {
  it("equal parts get an ordinal, other parts another hash", () => {
    const of = fingerprints();
    const first = of(["rule", "bot", "flow"]);
    expect(first).toMatch(/^[0-9a-f]{16}$/);
    expect(of(["rule", "bot", "flow"])).toBe(`${first}-2`);
    expect(of(["rule", "bot", "flow"])).toBe(`${first}-3`);
    expect(of(["rule", "botflow", ""])).not.toContain(first);
  });
  it("does not change between versions: baselines hold it", () => {
    // FNV-1a 64 of "1:a", computed by hand from the published offset basis and prime.
    let hash = 0xcbf29ce484222325n;
    for (const char of "1:a") hash = ((hash ^ BigInt(char.charCodeAt(0))) * 0x100000001b3n) & 0xffffffffffffffffn;
    expect(fingerprints()(["a"])).toBe(hash.toString(16).padStart(16, "0"));
  });
});
