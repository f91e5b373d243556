import { below } from "../../model/build.ts";
import { remember } from "../../model/maps.ts";
import type { Phrase, Place } from "../../model/model.ts";
import type { Json, SourceDocument } from "../../source/document.ts";
import { isObject, items, member, text } from "../../source/json.ts";
import { intentsIn } from "./markdown.ts";
import type { File } from "./roots.ts";

/** The phrases of an intent, gathered from all files. Source: Rasa documentation, "Training Data Format" and "NLU Training Data". */
export interface Spoken {
  /** Where the training data names it first. */
  readonly at: Place;
  readonly phrases: Phrase[];
  /** How many of them have a part that is marked as an entity. */
  annotated: number;
}

/** The intents of the training data, whatever its format. */
export function readNlu(files: readonly File[]): ReadonlyMap<string, Spoken> {
  const found = new Map<string, Spoken>();
  const owner = (name: string, at: Place): Spoken => remember(found, name, () => ({ at, phrases: [], annotated: 0 }));
  const add = (spoken: Spoken, said: string, at: Place, language: string | undefined) => {
    const words = withoutMarkup(said);
    if (words !== said) spoken.annotated++;
    spoken.phrases.push({ text: words, at, ...(language && { language }) });
  };
  const languages = languagesOf(files);
  for (const { document, fragment } of files) {
    if (!fragment.kinds.has("nlu")) continue;
    const root: Place = { file: document.path, pointer: "" };
    const language = languages.get(document.path);
    const lines = lineFinder(document);
    for (const { intent, at, lines: said } of intentsIn(fragment.value, document.path))
      for (const phrase of said) add(owner(intent, at), phrase.said.replace(/^[-*+]\s*/, ""), phrase.at, language);
    items(member(fragment.value, "nlu")).forEach((item, i) => {
      const name = text(member(item, "intent"));
      const at = below(root, "nlu", i);
      if (name === undefined) return;
      const spoken = owner(name, at);
      for (const { said, at: place } of examplesIn(member(item, "examples"), below(at, "examples"), lines))
        add(spoken, said, place, language);
    });
    const json = member(fragment.value, "rasa_nlu_data");
    items(member(json, "common_examples")).forEach((item, i) => {
      const name = text(member(item, "intent"));
      const at = below(root, "rasa_nlu_data", "common_examples", i);
      const said = text(member(item, "text"));
      if (name !== undefined && said !== undefined) add(owner(name, at), said, at, language);
    });
  }
  return found;
}

/** Examples are one text with a dash before each phrase, or a list of objects that each hold one phrase. */
function examplesIn(
  examples: Json | undefined,
  at: Place,
  lines: (line: string) => Place["span"],
): readonly { readonly said: string; readonly at: Place }[] {
  const block = text(examples);
  if (block === undefined)
    return items(examples).flatMap((each, i) => {
      const said = text(isObject(each) ? member(each, "text") : each);
      return said === undefined ? [] : [{ said: said.trim().replace(/^-\s*/, ""), at: below(at, i) }];
    });
  return block.split("\n").flatMap((line) => {
    const said = /^\s*-\s*(.*?)\s*$/.exec(line)?.[1];
    if (said === undefined) return [];
    const span = lines(line.trim());
    return [{ said, at: { ...at, ...(span && { span }) } }];
  });
}

/** Where the lines of block texts stand: they come in the order of the file, so that one pass over it finds them all. */
function lineFinder(document: SourceDocument): (line: string) => Place["span"] {
  let rest: Generator<{ readonly line: string; readonly start: number }> | undefined;
  return (wanted) => {
    rest ??= linesOf(document.text);
    for (let next = rest.next(); !next.done; next = rest.next()) {
      const { line, start } = next.value;
      const said = line.trim();
      if (said !== wanted) continue;
      const from = start + line.indexOf(said);
      return { start: from, end: from + said.length };
    }
    return undefined;
  };
}

function* linesOf(source: string): Generator<{ readonly line: string; readonly start: number }> {
  let start = 0;
  for (const line of source.split("\n")) {
    yield { line, start };
    start += line.length + 1;
  }
}

/** What is said: `[Oslo](city)`, `[Oslo]{"entity": "city"}` and `[cheap](price:lo)` are words with a mark. */
const withoutMarkup = (said: string): string => said.replace(/\[([^\]]+)\](?:\([^)]*\)|\{[^}]*\})/g, "$1");

const LANGUAGES = new Set(
  "ar bg cs da de el en es et fi fr he hi hr hu id it ja ko lt lv ms nb nl no pl pt ro ru sk sl sr sv th tr uk vi zh".split(" "),
);

/**
 * The language of each file of phrases, where the project keeps them apart: `nlu/de/…`, `nlu_de.yml`, `de.nlu.yml`. One language that
 * stands by itself is a folder like any other.
 */
function languagesOf(files: readonly File[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { document, fragment } of files) {
    if (!fragment.kinds.has("nlu")) continue;
    const parts = document.path.replace(/\.\w+$/, "").split("/");
    const name = parts.pop() ?? "";
    const own = name.replace(/^nlu[._-]|[._-]nlu$/i, "");
    const language = [own, ...parts.reverse()].find((part) => LANGUAGES.has(part.replace(/[-_][A-Za-z]{2}$/, "")));
    if (language !== undefined) found.set(document.path, language);
  }
  return new Set(found.values()).size > 1 ? found : new Map();
}
