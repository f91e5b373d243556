/** Sets of small numbers, one a row, 32 to a word: for data-flow over many nodes. */
export class BitRows {
  private readonly words: number;
  private readonly bits: Int32Array;
  /** The first and the last word of each row in which something is: most rows of a wide table are nearly empty. */
  private readonly first: Int32Array;
  private readonly last: Int32Array;

  /** `width` = all numbers are smaller. */
  constructor(rows: number, width: number) {
    this.words = Math.max(1, Math.ceil(width / 32));
    this.bits = new Int32Array(rows * this.words);
    this.first = new Int32Array(rows).fill(this.words);
    this.last = new Int32Array(rows).fill(-1);
  }

  has(row: number, number: number): boolean {
    return (this.word(row, number >> 5) & (1 << (number & 31))) !== 0;
  }

  add(row: number, number: number): void {
    this.put(row, number >> 5, this.word(row, number >> 5) | (1 << (number & 31)));
  }

  any(row: number): boolean {
    return this.end(row) > 0;
  }

  /** Adds to a row what another has, without what the same row of `without` has. True where that was more than the row had. */
  merge(row: number, other: number, without?: BitRows): boolean {
    let more = false;
    for (let i = this.begin(other); i < this.end(other); i++) {
      const before = this.word(row, i);
      const after = before | (this.word(other, i) & ~(without?.word(row, i) ?? 0));
      if (after === before) continue;
      this.put(row, i, after);
      more = true;
    }
    return more;
  }

  /** Equal for equal rows. */
  key(row: number): string | number {
    if (this.words === 1) return this.word(row, 0);
    const [from, to] = [this.begin(row), this.end(row)];
    return `${from}:${this.bits.subarray(row * this.words + from, row * this.words + to).join()}`;
  }

  private begin(row: number): number {
    return this.first[row] ?? 0;
  }

  private end(row: number): number {
    return (this.last[row] ?? -1) + 1;
  }

  private word(row: number, i: number): number {
    return this.bits[row * this.words + i] ?? 0;
  }

  private put(row: number, i: number, word: number): void {
    this.bits[row * this.words + i] = word;
    if (i < this.begin(row)) this.first[row] = i;
    if (i >= this.end(row)) this.last[row] = i;
  }
}
