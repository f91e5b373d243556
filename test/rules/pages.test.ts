import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "jsonc-parser";
import { describe, expect, it } from "vitest";
import rules from "../../rules/index.ts";
import type { Layer } from "../../src/engine/config/resolve.ts";
import type { ConfigValue } from "../../src/engine/config/value.ts";
import { lint } from "../../src/engine/lint.ts";
import type { Rule } from "../../src/rule/rule.ts";
import { type Example, examplesOf, weaknesses } from "./page.ts";

/** What these rules report comes of the tool or the file system, which no flow on a page can show; their tests stand in `test/engine` and `test/cli`. */
const NOT_SHOWN: ReadonlySet<string> = new Set(["source/internal-error", "source/limit", "source/unsupported", "handoff/regression"]);
const CONFIG = "botflow.config.json";

async function run(rule: Rule, { files }: Example) {
  const written = files.find(({ path }) => path === CONFIG);
  const layers: Layer[] = [
    { value: { rules: { [rule.id]: rule.severity === "off" ? "warning" : rule.severity } } },
    ...(written ? [{ value: parse(written.text) as ConfigValue }] : []),
  ];
  const flows = files.filter(({ path }) => path !== CONFIG);
  return lint({ files: flows.map(({ path, text }) => ({ path, content: Buffer.from(text), named: true })), config: layers });
}

describe("the pages of the rules", () => {
  for (const rule of rules)
    describe(rule.id, () => {
      const file = join("rules", `${rule.id}.md`);
      const page = existsSync(file) ? readFileSync(file, "utf8") : "";
      const examples = examplesOf(page);

      it("says why, and shows what is reported and what is not", () => {
        expect(page).toContain("\n## Why\n");
        for (const kind of NOT_SHOWN.has(rule.id) ? [] : (["reported", "fine"] as const))
          expect(
            examples.some((example) => example.kind === kind),
            `an example of what is ${kind}`,
          ).toBe(true);
      });

      for (const example of examples)
        it(`${example.kind}: ${example.claim}`, async () => {
          expect(weaknesses(example)).toEqual([]);
          const { report, document } = await run(rule, example);
          const found = report.problems.filter((problem) => problem.rule === rule.id);
          const places = found.map(({ file: at, range }) => `${at}:${range.start.line}`);
          expect([...new Set(places)].sort()).toEqual(
            example.files.flatMap(({ path, marked }) => marked.map((line) => `${path}:${line}`)).sort(),
          );
          for (const { file: at, pointer } of found) expect(document(at)?.resolves(pointer), `${at}#${pointer} resolves`).toBe(true);
          if (example.kind === "fine" && !rule.id.startsWith("source/")) expect(report.files, "a flow was read").not.toEqual([]);
        });
    });
});
