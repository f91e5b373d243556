import { describe, expect, it } from "vitest";
import { matcher, seenFrom } from "../../src/engine/config/patterns.ts";
import { resolveConfig } from "../../src/engine/config/resolve.ts";
import type { ConfigValue } from "../../src/engine/config/value.ts";
import { defineRule } from "../../src/rule/rule.ts";

const rule = (id: string, more: object = {}) =>
  defineRule({ id, docs: { summary: "" }, severity: "warning", messages: {}, help: "", ...more });
const options = {
  max: { type: "integer", default: 2, description: "the largest number" },
  words: { type: "array", description: "the words that count" },
};
const RULES = {
  plain: rule("handoff/plain"),
  quiet: rule("handoff/quiet", { severity: "off", strict: "error", options }),
};
const resolve = (...values: (ConfigValue & { prefix?: string })[]) =>
  resolveConfig(
    values.map(({ prefix, ...value }) => ({ value, ...(prefix === undefined ? {} : { prefix }) })),
    Object.values(RULES),
    ["genesys"],
  );

describe("rules in the config", () => {
  it("recommended is always on, and strict adds every rule", () => {
    expect(resolve().rule(RULES.quiet, "x.json").level).toBe("off");
    const strict = resolve({ extends: "strict" });
    expect(strict.rule(RULES.quiet, "x.json").level).toBe("error");
    expect(strict.rule(RULES.plain, "x.json").level).toBe("warning");
  });
  it("options keep their defaults where nobody sets them", () => {
    expect(resolve({ rules: { "handoff/quiet": "info" } }).rule(RULES.quiet, "x").options).toEqual({ max: 2 });
    expect(resolve({ rules: { "handoff/quiet": ["info", { max: 5 }] } }).rule(RULES.quiet, "x").options).toEqual({ max: 5 });
  });
  it("a new severity keeps the options that an earlier file has set; lists of two files add up", () => {
    const config = resolve(
      { rules: { "handoff/quiet": ["info", { max: 5, words: ["a"] }] } },
      { rules: { "handoff/quiet": ["error", { words: ["b"] }] } },
    );
    expect(config.rule(RULES.quiet, "x")).toEqual({ level: "error", options: { max: 5, words: ["a", "b"] } });
  });
  it("a category sets all its rules, a rule named beside it wins", () => {
    const config = resolve({ rules: { "handoff/quiet": "info", "handoff/*": "off" } });
    expect([RULES.plain, RULES.quiet].map((each) => config.rule(each, "x").level)).toEqual(["off", "info"]);
  });
  it("an override holds for its files only, and a later one wins", () => {
    const config = resolve({
      overrides: [
        { files: ["legacy/**"], rules: { "handoff/plain": "off" } },
        { files: ["legacy/new/*"], rules: { "handoff/plain": "error" } },
      ],
    });
    expect(["a.json", "legacy/a.json", "legacy/new/a.json"].map((file) => config.rule(RULES.plain, file).level)).toEqual([
      "warning",
      "off",
      "error",
    ]);
  });
});

describe("sections", () => {
  it("lists add up with the later ones first, keys and single values are replaced", () => {
    const handoff = resolve(
      { handoff: { target: { queue: "A" }, allowedTargets: ["a"], actions: { x: "voice", y: "none" } } },
      { handoff: { target: { queue: "B" }, allowedTargets: ["b"], actions: { x: "digital" } } },
    ).forFile("f").handoff;
    expect(handoff).toMatchObject({ target: { queue: "B" }, allowedTargets: ["b", "a"], actions: { x: "digital", y: "none" } });
  });
  it("names may stand per language", () => {
    const { requests } = resolve({ requests: { names: { en: ["agent"], de: ["Mensch"] }, phrases: ["someone real"] } }).forFile("f");
    expect(requests).toEqual({ names: ["agent", "Mensch"], patterns: [], phrases: ["someone real"], exclude: [] });
  });
  it("the preset voice judges voice, also for some files only", () => {
    const config = resolve({ overrides: [{ files: ["ivr/**"], extends: "voice" }] });
    expect([config.forFile("ivr/a.json").judgeVoice, config.forFile("web/a.json").judgeVoice]).toEqual([true, false]);
  });
  it("patterns are seen from the folder of their config", () => {
    const config = resolve({ prefix: "flows", overrides: [{ files: ["flows/old/*"], channels: ["email"] }] });
    expect([config.forFile("old/a.json").channels, config.forFile("a.json").channels]).toEqual([["email"], undefined]);
  });
  it("a section of an unknown platform is a house format", () => {
    const ours = { flows: { nodes: { each: "$.steps", types: {} } } };
    const config = resolve({ platforms: { genesys: { actions: { Foo: "effect" } }, ours } });
    expect(config.actions("genesys", "a.yaml")).toEqual({ Foo: "effect" });
    expect(config.formats.map(({ id, mapping }) => ({ id, mapping }))).toEqual([{ id: "ours", mapping: ours }]);
  });
  it("an override declares actions for its files, beside those of the whole project", () => {
    const config = resolve({
      platforms: { genesys: { actions: { Foo: "effect", Bar: "say" } } },
      overrides: [{ files: ["legacy/**"], platforms: { genesys: { actions: { Foo: "transfer:digital" } } } }],
    });
    expect(config.actions("genesys", "legacy/a.yaml")).toEqual({ Foo: "transfer:digital", Bar: "say" });
    expect(config.actions("genesys", "a.yaml")).toEqual({ Foo: "effect", Bar: "say" });
  });
  it("files and ignore say what is read", () => {
    const config = resolve({ files: ["flows/**"], ignore: ["**/test/**"] });
    expect(["flows/a.json", "flows/test/a.json", "b.json"].map(config.reads)).toEqual([true, false, false]);
  });
});

describe("patterns", () => {
  it.each([
    ["*.yaml", "deep/down/a.yaml", true],
    ["/a.json", "x/a.json", false],
    ["flows/{shop,bank}/*.json", "flows/bank/a.json", true],
    ["flows/{shop,bank}/*.json", "flows/other/a.json", false],
    ["./legacy/**", "legacy/x/y.json", true],
    ["agent.zip", "agent.zip!/flows/x.json", true],
    ["K\u00e4se/**", "Ka\u0308se/x.json", true],
    ["agent.zip!/flows/*", "agent.zip!/flows/x.json", true],
  ])("%s and %s: %s", (pattern, path, expected) => {
    expect(matcher([pattern])(path)).toBe(expected);
  });
  it("a path is seen from another folder", () => {
    expect(seenFrom("flows", "../x.json")).toBe("x.json");
    expect(seenFrom("../other", "a/b.json")).toBe("../other/a/b.json");
    expect(seenFrom("", "a.json")).toBe("a.json");
  });
});
