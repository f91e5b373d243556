import { grammar } from "./grammar/grammar.ts";
import { LANGUAGES } from "./languages/index.ts";
import { LEXICONS } from "./words/lexicons/index.ts";
import { wordTable } from "./words/word-table.ts";

/**
 * What follows from the lexicons and the grammar alone, as plain values. A bundle holds the values instead of what computes them
 * (`scripts/bundle.ts`): computing them takes longer than reading a small project.
 */
export const WORDS = wordTable(LANGUAGES.map(({ tag, unspaced }) => ({ lexicon: LEXICONS[tag] ?? {}, unspaced })));
export const GRAMMAR = grammar();
