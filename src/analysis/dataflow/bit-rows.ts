/** How many rows are stored together. */
const BLOCK = 128;

/** Sets of small numbers, one per row, as bits: for data-flow over many nodes. */
export class BitRows {
  /** Blocks of rows, column by column: neighbouring nodes know the same variables, so most columns of a block stay empty. */
  private readonly blocks: Int32Array[][] = [];
  /** The first word of each row that is not empty, and the one after the last. */
  private readonly first: Int32Array;
  private readonly end: Int32Array;

  constructor(rows: number) {
    this.first = new Int32Array(rows);
    this.end = new Int32Array(rows);
  }

  has(row: number, number: number): boolean {
    return (this.word(row, number >> 5) & (1 << (number & 31))) !== 0;
  }

  add(row: number, number: number): void {
    this.put(row, number >> 5, this.word(row, number >> 5) | (1 << (number & 31)));
  }

  any(row: number): boolean {
    return (this.end[row] ?? 0) > 0;
  }

  /** Adds the members of another row to a row, except those of the same row in `without`. True if the row has grown. */
  merge(row: number, other: number, without?: BitRows): boolean {
    let more = false;
    const end = this.end[other] ?? 0;
    for (let i = this.first[other] ?? 0; i < end; i++) {
      const before = this.word(row, i);
      const after = before | (this.word(other, i) & ~(without?.word(row, i) ?? 0));
      if (after === before) continue;
      this.put(row, i, after);
      more = true;
    }
    return more;
  }

  same(row: number, other: number): boolean {
    if (row === other) return true;
    const end = this.end[row] ?? 0;
    if (end !== this.end[other] || this.first[row] !== this.first[other]) return false;
    for (let i = this.first[row] ?? 0; i < end; i++) if (this.word(row, i) !== this.word(other, i)) return false;
    return true;
  }

  private word(row: number, i: number): number {
    return this.blocks[Math.floor(row / BLOCK)]?.[i]?.[row % BLOCK] ?? 0;
  }

  private put(row: number, i: number, word: number): void {
    this.column(Math.floor(row / BLOCK), i)[row % BLOCK] = word;
    const end = this.end[row] ?? 0;
    if (end === 0 || i < (this.first[row] ?? 0)) this.first[row] = i;
    if (i >= end) this.end[row] = i + 1;
  }

  private column(block: number, i: number): Int32Array {
    this.blocks[block] ??= [];
    this.blocks[block][i] ??= new Int32Array(BLOCK);
    return this.blocks[block][i];
  }
}
