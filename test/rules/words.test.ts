import { expect, it } from "vitest";
import { is, unknown } from "../../src/model/build.ts";
import { conditionWords, exitWords } from "../../src/rule/words.ts";

it("an exit has the name that designers gave it, else that of its role, else its condition", () => {
  const when = is("$crm.status", "error");
  expect(exitWords({ role: "case", to: null, label: "busy", when })).toBe('the exit "busy"');
  expect(exitWords({ role: "failure", to: null, when })).toBe("the failure exit");
  expect(exitWords({ role: "case", to: null, when })).toBe('the exit (if $crm.status = "error")');
  expect(exitWords({ role: "case", to: null, when: unknown("crm.failed > 0") })).toBe('the exit (if "crm.failed > 0")');
  expect(exitWords({ role: "default", to: null })).toBe("the default exit");
});

it("a condition that quotes something is not quoted again", () => {
  expect(['tier = "gold"', "$crm.isOpen"].map(conditionWords)).toEqual(['tier = "gold"', '"$crm.isOpen"']);
});
