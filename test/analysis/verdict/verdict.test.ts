import { describe, expect, it } from "vitest";
import rules from "../../../rules/index.ts";
import type { Gate, OutcomeKind } from "../../../src/analysis/journey.ts";
import { cellOf, GATES, TABLE, verdictOf } from "../../../src/analysis/verdict/verdict.ts";

/**
 * The table of the design as it is drawn there: a row per outcome; the columns are the gates `none`, `condition`, `chosen`, the hard ones, and
 * `declined`. A cell is "verdict rule severity", `fine` where it means nothing.
 */
const HARD: readonly Gate[] = ["closed", "noAgent", "failure", "noInput", "noMatch"];
const COLUMNS: readonly (readonly Gate[])[] = [["none"], ["condition"], ["chosen"], HARD, ["declined"]];
const UNDECIDED_END = "undecided handoff/conditional-dead-end warning";
const ANSWER = "fine handoff/answer-without-human";
const COMPUTED = "handoff/no-dynamic-target warning";
const everywhere = (cell: string) => [cell, cell, cell, cell, "fine"];
const DRAWN: Readonly<Record<OutcomeKind, readonly string[]>> = {
  "handed-off": everywhere("handed-off"),
  "voice-transfer": everywhere("violated handoff/no-voice-transfer error"),
  "unclear-transfer": everywhere("violated handoff/explicit-type error"),
  "dead-end": ["violated handoff/no-dead-end error", UNDECIDED_END, `${ANSWER} warning`, "fine", "fine"],
  "endless-loop": ["violated handoff/no-endless-loop error", UNDECIDED_END, `${ANSWER} warning`, "fine", "fine"],
  ticket: ["violated handoff/no-dead-end error", UNDECIDED_END, `${ANSWER} info`, "fine", "fine"],
  email: ["violated handoff/no-dead-end error", UNDECIDED_END, `${ANSWER} info`, "fine", "fine"],
  callback: ["violated handoff/no-callback error", "fine handoff/no-callback warning", `${ANSWER} info`, "fine", "fine"],
  opaque: ["undecided handoff/undecided warning", "undecided handoff/undecided warning", "fine", "fine", "fine"],
  "dynamic-transfer": [`undecided ${COMPUTED}`, `undecided ${COMPUTED}`, `fine ${COMPUTED}`, `fine ${COMPUTED}`, "fine"],
};

const written = (kind: OutcomeKind, gate: Gate): string => {
  const { verdict, rule, severity } = cellOf(kind, gate) ?? { verdict: null, rule: null, severity: null };
  return [verdict ?? "fine", rule, severity].filter((part) => part !== null).join(" ");
};

describe("the table of outcomes and gates", () => {
  for (const [kind, row] of Object.entries(DRAWN) as [OutcomeKind, readonly string[]][])
    it(`says what "${kind}" means under every gate`, () => {
      const meant = COLUMNS.flatMap((gates, column) => gates.map((gate) => `${gate}: ${row[column]}`));
      expect(GATES.map((gate) => `${gate}: ${written(kind, gate)}`).sort()).toEqual(meant.sort());
    });

  it("names each cell once", () => {
    const cells = TABLE.map(({ kind, gate }) => `${kind} ${gate}`);
    expect(new Set(cells).size).toBe(cells.length);
  });

  it("gives every rule that it names the graver of its severities", () => {
    const ORDER = ["info", "warning", "error"];
    for (const id of new Set(TABLE.flatMap(({ rule }) => rule ?? []))) {
      const severities = TABLE.flatMap(({ rule, severity }) => (rule === id && severity ? [severity] : []));
      const [gravest] = severities.sort((a, b) => ORDER.indexOf(b) - ORDER.indexOf(a));
      expect(rules.find((rule) => rule.id === id)?.severity, id).toBe(gravest);
    }
  });

  it("lets every violation carry an error, and every doubt a problem", () => {
    for (const { kind, gate, verdict, rule, severity } of TABLE) {
      if (verdict === "violated") expect(severity, `${kind} ${gate}`).toBe("error");
      if (verdict === "undecided") expect(rule, `${kind} ${gate}`).not.toBeNull();
    }
  });
});

describe("the verdict", () => {
  it("is that of the worst cell reached", () => {
    const handedOff = { kind: "handed-off", gate: "none" } as const;
    expect(verdictOf([handedOff, { kind: "opaque", gate: "none" }])).toBe("undecided");
    expect(verdictOf([handedOff, { kind: "opaque", gate: "none" }, { kind: "dead-end", gate: "none" }])).toBe("violated");
    expect(verdictOf([handedOff, { kind: "dead-end", gate: "closed" }])).toBe("handed-off");
    expect(verdictOf([handedOff, { kind: "dynamic-transfer", gate: "failure" }])).toBe("handed-off");
    expect(verdictOf([handedOff, { kind: "dynamic-transfer", gate: "condition" }])).toBe("undecided");
  });

  it("is violated where nothing reached is a handoff, except behind a no", () => {
    expect(verdictOf([{ kind: "dead-end", gate: "closed" }])).toBe("violated");
    expect(verdictOf([{ kind: "handed-off", gate: "declined" }])).toBe("violated");
    expect(verdictOf([{ kind: "handed-off", gate: "failure" }])).toBe("handed-off");
  });

  it("takes every transfer to a person as a handoff on voice", () => {
    for (const kind of ["voice-transfer", "unclear-transfer", "dynamic-transfer"] as const)
      expect(verdictOf([{ kind, gate: "none" }], true)).toBe("handed-off");
    expect(verdictOf([{ kind: "callback", gate: "none" }], true)).toBe("violated");
  });
});
