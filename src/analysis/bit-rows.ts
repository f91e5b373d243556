/** Sets of small numbers, one a row, 32 to a word: for data-flow over many nodes. */
export class BitRows {
  private readonly words: number;
  private readonly bits: Int32Array;

  /** `width` = all numbers are smaller. */
  constructor(rows: number, width: number) {
    this.words = Math.max(1, Math.ceil(width / 32));
    this.bits = new Int32Array(rows * this.words);
  }

  has(row: number, number: number): boolean {
    return (this.word(row, number >> 5) & (1 << (number & 31))) !== 0;
  }

  add(row: number, number: number): void {
    const at = row * this.words + (number >> 5);
    this.bits[at] = (this.bits[at] ?? 0) | (1 << (number & 31));
  }

  any(row: number): boolean {
    for (let i = 0; i < this.words; i++) if (this.word(row, i) !== 0) return true;
    return false;
  }

  /** Adds to a row what another has, without what the same row of `without` has. True where that was more than the row had. */
  merge(row: number, other: number, without?: BitRows): boolean {
    let more = false;
    for (let i = 0; i < this.words; i++) {
      const before = this.word(row, i);
      const after = before | (this.word(other, i) & ~(without?.word(row, i) ?? 0));
      if (after === before) continue;
      this.bits[row * this.words + i] = after;
      more = true;
    }
    return more;
  }

  /** Equal for equal rows. */
  key(row: number): string | number {
    return this.words === 1 ? this.word(row, 0) : this.bits.subarray(row * this.words, (row + 1) * this.words).join();
  }

  private word(row: number, i: number): number {
    return this.bits[row * this.words + i] ?? 0;
  }
}
