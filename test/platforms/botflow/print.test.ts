import fc from "fast-check";
import { expect, it } from "vitest";
import { lint } from "../../../src/engine/lint.ts";
import type { LintResult } from "../../../src/engine/result.ts";
import { printBot } from "../../../src/platforms/botflow/print.ts";
import type { Json } from "../../../src/source/document.ts";
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

it("what is printed of a variable that holds one of two values knows no third", async () => {
  const set = '    - kind: SetVariable\n      id: set\n      variable: Topic.Way\n      value: =If(Global.Vip, "a", "b")\n';
  const cases = ["a", "b"].map(
    (way) =>
      `        - id: ${way}\n          condition: =Topic.Way = "${way}"\n          actions:\n            - kind: TransferConversationV2\n              id: to_${way}\n              transferType:\n                kind: TransferToAgent\n`,
  );
  const group = `    - kind: ConditionGroup\n      id: group\n      conditions:\n${cases.join("")}`;
  const content = `kind: AdaptiveDialog\nbeginDialog:\n  kind: OnEscalate\n  id: main\n  actions:\n${set}${group}`;
  const original = await lint({ files: [{ path: "topics/Escalate.mcs.yml", content }] });
  const again = await lint({
    files: [{ path: "model.json", content: JSON.stringify(original.facts.bots.flatMap((bot) => items(printBot(bot)))) }],
  });
  expect(again.report.requests.map(({ verdict }) => verdict)).toEqual(["handed-off"]);
  expect(verdicts(again)).toEqual(verdicts(original));
});

/** Every object and list in a value, with each of its keys. */
function placesIn(value: Json): (readonly [holder: { [key: string]: Json }, key: string])[] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as { [key: string]: Json };
  return Object.keys(holder).flatMap((key) => [[holder, key] as const, ...placesIn(holder[key] as Json)]);
}

it("a printed model in which anything is something else stops no run", async () => {
  const models: Json[] = [];
  for (const example of READABLE) models.push((await lint({ files: filesOf(example) })).facts.bots.flatMap((bot) => items(printBot(bot))));
  const other = fc.constantFrom<Json>(null, 1, "x", true, [], {}, ["x"], { op: ["is"] });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...models), fc.nat(), other, async (model, at, value) => {
      const broken = structuredClone(model);
      const places = placesIn(broken);
      const [holder, key] = places[at % places.length] ?? [];
      if (holder && key !== undefined) holder[key] = value;
      const { report } = await lint({ files: [{ path: "model.json", content: JSON.stringify(broken) }] });
      expect(report.problems.filter(({ rule }) => rule === "source/internal-error")).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
