/** Sentences of one language: half of them to tune the words with, half that nobody looks at while tuning. */
export interface Sample {
  readonly tuning: Sentences;
  readonly unseen: Sentences;
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
