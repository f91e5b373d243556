import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Layer } from "../../src/engine/config/resolve.ts";
import { lint } from "../../src/engine/lint.ts";
import { Memory } from "../../src/engine/memory.ts";
import { withFixes } from "../../src/fix/offer.ts";
import { apply, type Edit, EXAMPLES, edit, filesOf, type Text } from "./edits.ts";

describe("a run that remembers the one before", () => {
  /** Lints files after each edit, with and without a memory. */
  const check = (before: readonly Text[], config: readonly Layer[]) => async (edits: readonly Edit[]) => {
    const memory = new Memory();
    let files = before;
    for (const each of edits) {
      files = apply(files, before, each);
      const { report } = await withFixes(await lint({ files, config, memory }));
      expect(JSON.stringify(report)).toBe(JSON.stringify((await withFixes(await lint({ files, config }))).report));
    }
  };
  const edits = fc.array(edit, { minLength: 1, maxLength: 12 });

  for (const example of EXAMPLES)
    it(`reports of ${example} what a run reports that remembers nothing, after any edits`, async () => {
      await fc.assert(fc.asyncProperty(edits, check(filesOf(example), [])), { numRuns: 8 });
    }, 120_000);

  it("reports the same of many bots that have nothing to do with each other", async () => {
    const together = EXAMPLES.flatMap((example) => filesOf(example).map((file) => ({ ...file, path: `${example}/${file.path}` })));
    const config = [{ value: { extends: ["strict", "eu-2023-2673"] } }];
    await fc.assert(fc.asyncProperty(edits, check(together, config)), { numRuns: 3 });
  }, 120_000);

  it("tells calls apart that had one name before", async () => {
    const flow = (called: string) => {
      const nodes = { a: { type: "call", flow: "Front desk", next: "b" }, b: { type: "jump", flow: called } };
      return [{ path: "a.json", content: JSON.stringify({ format: "botflow/1", name: "Shop", start: "a", nodes }) }];
    };
    const memory = new Memory();
    await lint({ files: flow("Front desk"), memory });
    const { report } = await lint({ files: flow("Back office"), memory });
    expect(report.problems.map(({ message }) => message)).toEqual(
      ["Front desk", "Back office"].map((name) => expect.stringContaining(`The flow "${name}" is not in the project`)),
    );
  });
});
