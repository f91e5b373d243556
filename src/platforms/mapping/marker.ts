import { listOf, type Mapping, type Section, type Test } from "./mapping.ts";

/**
 * A cheap test over raw text for a file of a house format. It goes by the patterns of files, and by the names and values that must stand
 * in the text for the tests of the mapping to hold.
 */
export function markerOf(mapping: Mapping, matches: (patterns: readonly string[], file: string) => boolean) {
  const sections: readonly Section[] = [mapping.flows, ...(mapping.intents ? [mapping.intents] : [])];
  const words = wordsOf(mapping);
  const either = sections.map(wordsOf);
  return (text: string, path: string): boolean =>
    (mapping.files === undefined || matches(listOf(mapping.files), path)) &&
    words.every((word) => text.includes(word)) &&
    sections.some(
      ({ files }, i) => (files === undefined || matches(listOf(files), path)) && (either[i] ?? []).every((word) => text.includes(word)),
    );
}

/** Names and values as they stand in a text, whatever its escapes: their longest part of plain characters. */
const wordsOf = ({ when }: Section): readonly string[] => listOf(when).flatMap((test) => [...namesIn(test), ...valueIn(test)].map(plain));

/** The member names that a path needs; none where it chooses. */
function namesIn(test: Test): readonly string[] {
  const path = typeof test === "string" ? test : test.path;
  if (!/^[$@](?:\.{1,2}(?:[\p{L}_][\p{L}\p{N}_]*|\*)|\[(?:-?\d+|\*|'[^'\\]*'|"[^"\\]*")\])*$/u.test(path)) return [];
  return [...path.matchAll(/\.([\p{L}_][\p{L}\p{N}_]*)|\['([^']*)'\]|\["([^"]*)"\]/gu)].map(([, a, b, c]) => a ?? b ?? c ?? "");
}

const valueIn = (test: Test): readonly string[] => (typeof test === "object" && test.equals !== undefined ? [String(test.equals)] : []);

const plain = (word: string): string =>
  [...word.matchAll(/[A-Za-z0-9_. -]+/g)]
    .map(([part]) => part)
    .reduce((longest, part) => (part.length > longest.length ? part : longest), "");
