import fc from "fast-check";
import { expect, it } from "vitest";
import { BitRows } from "../../../src/analysis/dataflow/bit-rows.ts";

const numbers = fc.array(fc.nat(149), { maxLength: 12 });

it("keeps rows of numbers as sets do, whatever their width", () => {
  const filled = (width: number, ...rows: readonly (readonly number[])[]) => {
    const made = new BitRows(rows.length);
    rows.forEach((row, i) => {
      for (const number of row) made.add(i, number % width);
    });
    return made;
  };
  fc.assert(
    fc.property(fc.constantFrom(3, 32, 150), numbers, numbers, numbers, (width, a, b, c) => {
      const [into, from, without] = [a, b, c].map((row) => new Set(row.map((number) => number % width))) as [
        Set<number>,
        Set<number>,
        Set<number>,
      ];
      const rows = filled(width, a, b);
      const expected = new Set([...into, ...[...from].filter((number) => !without.has(number))]);
      expect(rows.merge(0, 1, filled(width, c))).toBe(expected.size > into.size);
      for (let number = 0; number < width; number++) expect(rows.has(0, number)).toBe(expected.has(number));
      expect(rows.any(0)).toBe(expected.size > 0);
      expect(filled(width, [...expected], [...expected].reverse()).same(0, 1)).toBe(true);
      expect(rows.same(0, 1)).toBe(expected.size === from.size && [...from].every((number) => expected.has(number)));
    }),
  );
});
