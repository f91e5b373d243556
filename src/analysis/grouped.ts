/** Numbers by a key, compactly: for the edges of large graphs. */

/** Edges between things that are numbered: `from[i]` leads to `to[i]`. */
export interface Edges {
  readonly from: number[];
  readonly to: number[];
}

/**
 * Groups the positions of a list by the numbers that stand there, all smaller than `count`: `(key) → positions`. With `values`, what they
 * have at these positions.
 */
export function grouped(count: number, keys: readonly number[], values?: readonly number[]): (key: number) => Int32Array {
  const begins = new Int32Array(count + 1);
  for (const key of keys) begins[key + 1] = (begins[key + 1] ?? 0) + 1;
  for (let i = 0; i < count; i++) begins[i + 1] = (begins[i + 1] ?? 0) + (begins[i] ?? 0);
  const filled = begins.slice();
  const members = new Int32Array(keys.length);
  keys.forEach((key, position) => {
    const at = filled[key] ?? 0;
    members[at] = values ? (values[position] ?? 0) : position;
    filled[key] = at + 1;
  });
  return (key) => members.subarray(begins[key] ?? 0, begins[key + 1] ?? 0);
}
