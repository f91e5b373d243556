import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ConfigValue } from "../../src/engine/config/value.ts";
import type { LintInput } from "../../src/engine/input.ts";
import { lint } from "../../src/engine/lint.ts";
import type { LintResult } from "../../src/engine/result.ts";
import { mend } from "../../src/fix/mend.ts";
import { MUTANTS, type Mutant } from "./mutants.ts";

const EXAMPLES = join(import.meta.dirname, "../../examples");
const QUEUE =
  "arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555/queue/66666666-7777-8888-9999-000000000000";
const target = { queue: QUEUE, workflow: "WW00000000000000000000000000000001", skill: "garden", department: "Plants" };
const config = { handoff: { target, failureTarget: { queue: QUEUE, node: "Write it down", widget: "second_desk" } } };

function project(example: string, file?: string, text?: string): LintInput {
  const root = join(EXAMPLES, example);
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  const files = paths.map((path) => ({
    path,
    content: path === file && text !== undefined ? text : readFileSync(join(root, path), "utf8"),
  }));
  return { files, config: [{ name: "test", value: config as ConfigValue }] };
}

function plant({ example, file, from, to }: Mutant): LintInput {
  const text = readFileSync(join(EXAMPLES, example, file), "utf8");
  const broken = text.replace(from, to);
  if (broken === text) throw new Error(`${example}/${file} has no ${from}`);
  return project(example, file, broken);
}

const placesOf = ({ report }: LintResult): readonly string[] =>
  report.problems.map(({ rule, file, pointer }) => `${rule} ${file}#${pointer}`);
const verdictsOf = ({ report }: LintResult) => Object.fromEntries(report.requests.map(({ id, verdict }) => [id, verdict]));

describe.concurrent("a fault planted into a good example", () => {
  for (const mutant of MUTANTS)
    it(`is found${mutant.mends ? " and mended" : ""}: ${mutant.example}, ${mutant.fault} (${mutant.file})`, async () => {
      const good = await lint(project(mutant.example));
      const input = plant(mutant);
      const known = new Set(placesOf(good));
      const found = (await lint(input)).report.problems.filter((p) => !known.has(`${p.rule} ${p.file}#${p.pointer}`));
      expect(found.map(({ rule }) => rule)).toContain(mutant.finds);
      if (!mutant.mends) return;
      const { result, refused } = await mend(input, { unsafe: true });
      expect(refused.filter(({ rule }) => rule === mutant.finds)).toEqual([]);
      expect(verdictsOf(result)).toEqual(verdictsOf(good));
      expect(placesOf(result).filter((place) => place.startsWith(mutant.finds))).toEqual([]);
    });
});
