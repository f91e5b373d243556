/**
 * Sentences of one language: those that the words were tuned with, and the newest ones, which were written before the words met them. What
 * the words missed of these has been mended since; new sentences take their place before the next change, and they join the others.
 */
export interface Sample {
  readonly tuning: Sentences;
  readonly newest: Sentences;
}

export interface Sentences {
  /** Each asks for a person. */
  readonly asking: readonly string[];
  /** None does, though most look like it. */
  readonly other: readonly string[];
}

/** One sentence per line. */
export const lines = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
