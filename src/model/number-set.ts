/** A set of small numbers in little memory, for sets that are kept for long. */
export class NumberSet {
  private readonly bits: Uint8Array;

  /** All numbers must be smaller than `size`. */
  constructor(size: number) {
    this.bits = new Uint8Array((size + 7) >> 3);
  }

  add(number: number): void {
    const at = number >> 3;
    this.bits[at] = (this.bits[at] ?? 0) | (1 << (number & 7));
  }

  has(number: number): boolean {
    return ((this.bits[number >> 3] ?? 0) & (1 << (number & 7))) !== 0;
  }
}
