import { below } from "../../model/build.ts";
import type { Phrase, Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { dig, entries, items, member, text } from "../../source/json.ts";
import { innerJson } from "../../source/pointer.ts";
import type { ArchitectIntent } from "./shape.ts";

/** The NLU domain of a bot: an object in YAML, the same object as a string in configuration JSON. */

/** Intents of Archy YAML, under `settingsNaturalLanguageUnderstanding`. */
export function yamlIntents(body: Json, at: Place): readonly ArchitectIntent[] {
  const place = below(at, "settingsNaturalLanguageUnderstanding", "nluDomainVersion", "intents");
  const list = dig(body, "settingsNaturalLanguageUnderstanding", "nluDomainVersion", "intents");
  return items(list).flatMap((intent, i): ArchitectIntent[] => {
    const name = text(member(intent, "name"));
    return name === undefined ? [] : [{ name, at: below(place, i), phrases: phrasesOf(intent, below(place, i)) }];
  });
}

/** Intents of configuration JSON: names and confirmations stand in `nluMetaData.intents`, phrases in the JSON of `rawNlu`, else in `archNlu`. */
export function jsonIntents(value: Json, at: Place): readonly ArchitectIntent[] {
  const meta = member(value, "nluMetaData");
  const place = below(at, "nluMetaData");
  const raw = text(member(meta, "rawNlu"));
  const sources = [
    { nlu: raw === undefined ? undefined : innerJson(raw), at: below(place, "rawNlu", "intents") },
    { nlu: member(meta, "archNlu"), at: below(place, "archNlu", "intents") },
  ];
  const source = sources.find(({ nlu }) => items(member(nlu, "intents")).length > 0);
  const phrases = new Map<string, { at: Place; phrases: readonly Phrase[] }>();
  items(member(source?.nlu, "intents")).forEach((intent, i) => {
    const name = text(member(intent, "name"));
    if (name === undefined || !source) return;
    const own = below(source.at, i);
    phrases.set(name, { at: own, phrases: phrasesOf(intent, own) });
  });
  const declared = entries(member(meta, "intents")).map(([name]) => name);
  return [...new Set([...declared, ...phrases.keys()])].map((name) => ({
    name,
    at: declared.includes(name) ? below(place, "intents", name) : (phrases.get(name)?.at ?? place),
    phrases: phrases.get(name)?.phrases ?? [],
  }));
}

/** An utterance is the text of all its segments; slots mark some of them. */
const phrasesOf = (intent: Json, at: Place): readonly Phrase[] =>
  items(member(intent, "utterances")).map((utterance, i) => ({
    text: items(member(utterance, "segments"))
      .map((segment) => text(member(segment, "text")) ?? "")
      .join(""),
    at: below(at, "utterances", i),
  }));
