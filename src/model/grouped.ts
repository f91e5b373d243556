/** Numbers grouped by a key in little memory, for the edges of large graphs. */

/** Edges between numbered things: edge `i` leads from `from[i]` to `to[i]`. */
export interface Edges {
  readonly from: number[];
  readonly to: number[];
}

/** A list of numbers; a typed one takes half the memory. */
export type Numbers = readonly number[] | Int32Array;

/** Calls `visit` with every member of a group. */
export type Groups = (key: number, visit: (member: number) => void) => void;

/**
 * Groups the positions of `keys` by the key there; all keys are smaller than `count`. With `values`, the members are the values at these
 * positions.
 */
export function grouped(count: number, keys: Numbers, values?: Numbers): Groups {
  const begins = beginsOf(count, keys);
  const members = membersOf(begins, keys, values);
  return (key, visit) => {
    const end = begins[key + 1] ?? 0;
    for (let i = begins[key] ?? 0; i < end; i++) visit(members[i] ?? 0);
  };
}

/** Where the members of each key begin; the last entry is where all of them end. */
function beginsOf(count: number, keys: Numbers): Int32Array {
  const begins = new Int32Array(count + 1);
  for (const key of keys) begins[key + 1] = (begins[key + 1] ?? 0) + 1;
  for (let i = 0; i < count; i++) begins[i + 1] = (begins[i + 1] ?? 0) + (begins[i] ?? 0);
  return begins;
}

function membersOf(begins: Int32Array, keys: Numbers, values: Numbers | undefined): Int32Array {
  const filled = begins.slice();
  const members = new Int32Array(keys.length);
  for (let position = 0; position < keys.length; position++) {
    const key = keys[position] ?? 0;
    const at = filled[key] ?? 0;
    members[at] = values ? (values[position] ?? 0) : position;
    filled[key] = at + 1;
  }
  return members;
}
