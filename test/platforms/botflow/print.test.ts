import { expect, it } from "vitest";
import { lint } from "../../../src/engine/lint.ts";
import type { LintResult } from "../../../src/engine/result.ts";
import { printBot } from "../../../src/platforms/botflow/print.ts";
import { items } from "../../../src/source/json.ts";
import { EXAMPLES, filesOf } from "../../engine/edits.ts";

const verdicts = ({ report }: LintResult) =>
  report.requests
    .map(({ name, kind, hidden, channels, outcomes }) => {
      const ends = outcomes.map((each) => `${each.kind} ${each.gate} ${each.target ?? ""}`).sort();
      return JSON.stringify({ name, kind, hidden, channels, ends });
    })
    .sort();

/** A house format is none without the config that describes it. */
const READABLE = EXAMPLES.filter((name) => !name.startsWith("house-format"));

it.each(READABLE)("what is printed of %s has the verdicts and ends of the original", async (example) => {
  const original = await lint({ files: filesOf(example) });
  const printed = original.facts.bots.flatMap((bot) => items(printBot(bot)));
  const again = await lint({ files: [{ path: "model.json", content: JSON.stringify(printed) }] });
  expect(verdicts(original)).not.toEqual([]);
  expect(verdicts(again)).toEqual(verdicts(original));
});
