import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lint } from "../../src/engine/lint.ts";
import type { Json, SourceFile } from "../../src/source/document.ts";
import { open } from "../../src/source/open.ts";
import { examples, type TextFile } from "./examples.ts";

/** Words that every object of JavaScript knows, and values where a vendor's tool would write others. */
const ODD: readonly Json[] = [
  "__proto__",
  "constructor",
  "toString",
  "",
  "/",
  null,
  7,
  true,
  [],
  [null],
  {},
  { a: [{}] },
  "x".repeat(5000),
];

interface Slot {
  readonly in: Json[] | { [key: string]: Json };
  readonly key: string;
}

function slotsOf(value: Json): readonly Slot[] {
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, each]) => [{ in: value, key }, ...slotsOf(each)]);
}

function put({ in: holder, key }: Slot, odd: Json | undefined): void {
  if (odd === undefined && Array.isArray(holder)) holder.splice(Number(key), 1);
  else if (odd === undefined) Reflect.deleteProperty(holder, key);
  else Object.defineProperty(holder, key, { value: odd, enumerable: true, configurable: true, writable: true });
}

/** A file with some of its values replaced, or left out. */
async function spoiled(file: TextFile, wounds: readonly (readonly [number, Json | undefined])[]): Promise<SourceFile> {
  const [document] = await open(file);
  if (!document || !/^(?:json|yaml)/.test(document.language) || document.value === undefined) return file;
  const value = structuredClone(document.value);
  for (const [at, odd] of wounds) {
    const slots = slotsOf(value);
    const slot = slots[at % slots.length];
    if (slot) put(slot, odd === undefined ? undefined : structuredClone(odd));
  }
  return { path: file.path, content: JSON.stringify(value) };
}

const wound = fc.tuple(fc.nat(100_000), fc.constantFrom(undefined, ...ODD));

describe("a project in which values are not what they should be", () => {
  it.each([...examples].filter(([name]) => name.endsWith("-bad")))(
    "%s: nothing fails, every place is there, every verdict is explained",
    async (_, files) => {
      await fc.assert(
        fc.asyncProperty(fc.nat(1000), fc.array(wound, { minLength: 1, maxLength: 3 }), async (which, wounds) => {
          const input = await Promise.all(files.map((file, i) => (i === which % files.length ? spoiled(file, wounds) : file)));
          const { report, document } = await lint({ files: input });
          expect(report.problems.filter(({ rule }) => rule === "source/internal-error")).toEqual([]);
          for (const { file, pointer } of [...report.requests, ...report.requests.flatMap((each) => each.outcomes), ...report.problems])
            expect([file, pointer, document(file)?.resolves(pointer)]).toEqual([file, pointer, true]);
          for (const { id, verdict, hidden } of report.requests) {
            const own = report.problems.filter(({ requests }) => requests.includes(id));
            if (verdict === "violated" && !hidden) expect(own.map(({ severity }) => severity)).toContain("error");
            if (verdict === "undecided" && !hidden) expect(own).not.toEqual([]);
          }
        }),
        { numRuns: 12, seed: 9 },
      );
    },
  );
});
