import { describe, expect, it } from "vitest";
import rules from "../../rules/index.ts";
import { PRESETS } from "../../src/engine/config/presets.ts";
import { resolveConfig } from "../../src/engine/config/resolve.ts";

/** The rules that a preset leaves on, with their severities. */
function levels(...presets: readonly string[]): Readonly<Record<string, string>> {
  const config = resolveConfig([{ value: { extends: [...presets] } }], rules, []);
  return Object.fromEntries(
    rules.map((rule): [string, string] => [rule.id, config.rule(rule, "bot.json").level]).filter(([, level]) => level !== "off"),
  );
}

describe("presets", () => {
  it("strict switches on what is off in recommended, and makes a conditional dead end an error", () => {
    const recommended = levels();
    const added = Object.entries(levels("strict")).filter(([id, level]) => recommended[id] !== level);
    expect(Object.fromEntries(added)).toEqual({
      "compliance/bot-disclosure": "warning",
      "compliance/human-route": "warning",
      "failure/fallback-no-escalation": "warning",
      "failure/unaudited": "warning",
      "handoff/conditional-dead-end": "error",
      "handoff/no-announcement": "warning",
      "handoff/no-context": "warning",
      "handoff/not-everywhere": "warning",
      "handoff/too-many-questions": "warning",
      "nlu/too-few-phrases": "warning",
      "reference/hard-coded-id": "warning",
    });
  });

  const PROFILES = {
    "eu-ai-act": ["compliance/bot-disclosure"],
    "eu-2023-2673": ["compliance/human-route", "handoff/not-everywhere"],
    "es-10-2025": ["compliance/human-route", "handoff/not-everywhere", "handoff/too-many-questions"],
    "finance-eu": ["compliance/cross-jurisdiction", "compliance/recording-notice", "failure/unaudited"],
  };
  for (const [profile, ids] of Object.entries(PROFILES))
    it(`${profile} adds its rules, and changes no other`, () => {
      const before = levels();
      expect(levels(profile)).toEqual({ ...before, ...Object.fromEntries(ids.map((id) => [id, "warning"])) });
    });

  it("two profiles of one law each are read together", () => {
    const config = resolveConfig([{ value: { extends: ["eu-2023-2673", "es-10-2025"] } }], rules, []);
    const humanRoute = rules.find(({ id }) => id === "compliance/human-route");
    expect(humanRoute && config.rule(humanRoute, "bot.json").options).toEqual({ profiles: ["eu-2023-2673", "es-10-2025"] });
  });

  it("name rules that exist, and switch none off", () => {
    const known = new Set(rules.map(({ id }) => id));
    for (const [name, preset] of Object.entries(PRESETS))
      for (const id of Object.keys(preset.rules(rules))) expect(known.has(id), `${name}: ${id}`).toBe(true);
    for (const name of Object.keys(PRESETS))
      expect(levels(name), name).toMatchObject(Object.fromEntries(Object.keys(levels()).map((id) => [id, expect.any(String)])));
  });
});
