import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import rules from "../../rules/index.ts";
import { lint } from "../../src/engine/lint.ts";
import type { LintResult } from "../../src/engine/result.ts";
import type { Rule } from "../../src/rule/rule.ts";
import { type Example, examplesOf, weaknesses } from "./page.ts";
import { settingsOf } from "./settings.ts";

/** What these rules report comes of the tool, the file system or binary files, which no page can show; `test/engine`, `test/source` and `test/cli` test them. */
const NOT_SHOWN: ReadonlySet<string> = new Set([
  "source/internal-error",
  "source/limit",
  "source/unsupported",
  "handoff/regression",
  "infra/trunk-change-window",
]);

const severityOf = ({ severity }: Rule) => (severity === "off" ? "warning" : severity);

/** Lints an example as a user would: the files are named, the rule is on, a config beside them holds. */
async function run(rule: Rule, example: Example): Promise<LintResult> {
  const { flows, layers } = await settingsOf(example);
  return lint({
    files: flows.map(({ path, text }) => ({ path, content: Buffer.from(text), named: true })),
    config: [{ value: { rules: { [rule.id]: severityOf(rule) } } }, ...layers],
    today: "2026-12-01",
  });
}

describe("the pages of the rules", () => {
  for (const rule of rules)
    describe(rule.id, () => {
      const file = join("rules", `${rule.id}.md`);
      const page = existsSync(file) ? readFileSync(file, "utf8") : "";
      const examples = examplesOf(page);
      const results = new Map<Example, LintResult>();
      beforeAll(async () => {
        for (const example of examples) results.set(example, await run(rule, example));
      });
      const found = (example: Example) => results.get(example)?.problems.filter(({ reported }) => reported.rule === rule.id) ?? [];

      it("says why, and shows what is reported and what is not", () => {
        expect(page).toContain("\n## Why\n");
        for (const kind of NOT_SHOWN.has(rule.id) ? [] : (["reported", "fine"] as const))
          expect(
            examples.some((example) => example.kind === kind),
            `an example of what is ${kind}`,
          ).toBe(true);
      });

      it("promises a fix exactly where the rule offers one", () => {
        const offers = examples.some((example) => found(example).some(({ intents }) => intents.length > 0));
        if (examples.length > 0) expect(offers).toBe(rule.fix !== undefined);
      });

      for (const example of examples)
        it(`${example.kind}: ${example.claim}`, () => {
          expect(weaknesses(example)).toEqual([]);
          const problems = found(example).map(({ reported }) => reported);
          const places = problems.map(({ file: at, range, severity }) => `${at}:${range.start.line} ${severity}`);
          const marks = example.files.flatMap(({ path, marked }) =>
            marked.map(({ line, severity }) => `${path}:${line} ${severity ?? severityOf(rule)}`),
          );
          expect([...new Set(places)].sort()).toEqual(marks.sort());
          const { document, report } = results.get(example) ?? {};
          for (const { file: at, pointer, message } of problems) {
            expect(document?.(at)?.resolves(pointer), `${at}#${pointer} resolves`).toBe(true);
            expect(message, "every word of the message is filled in").not.toMatch(/\{\w+\}|undefined/);
          }
          if (example.kind === "fine" && !/^(?:source|infra)\//.test(rule.id)) expect(report?.files, "a flow was read").not.toEqual([]);
        });
    });
});

it("the page about fixes names every rule that has one, and no other", () => {
  const table = /## What is fixed\n([\s\S]*?)\n## /.exec(readFileSync("docs/fixes.md", "utf8"))?.[1] ?? "";
  const named = table.split("\n").flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`([a-z]+\/[a-z-]+)`/g)].map(([, id]) => id));
  expect(named.toSorted()).toEqual(rules.flatMap(({ id, fix }) => (fix ? [id] : [])).toSorted());
});
