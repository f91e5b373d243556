import { below } from "../../model/build.ts";
import type { Phrase, Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { dig, entries, items, member, text } from "../../source/json.ts";
import { innerJson } from "../../source/pointer.ts";
import type { ArchitectIntent } from "./shape.ts";

/** The NLU domain of a bot: an object in YAML, the same object as a string in configuration JSON. */

/** Intents of Archy YAML, under `settingsNaturalLanguageUnderstanding`. */
export function yamlIntents(body: Json, at: Place): readonly ArchitectIntent[] {
  const domain = ["settingsNaturalLanguageUnderstanding", "nluDomainVersion"];
  return intentsIn(dig(body, ...domain), below(at, ...domain));
}

/** Intents of configuration JSON: names and confirmations stand in `nluMetaData.intents`, phrases in the JSON of `rawNlu`, else in `archNlu`. */
export function jsonIntents(value: Json, at: Place): readonly ArchitectIntent[] {
  const meta = member(value, "nluMetaData");
  const place = below(at, "nluMetaData");
  const raw = text(member(meta, "rawNlu"));
  const sources = [
    intentsIn(raw === undefined ? undefined : innerJson(raw), below(place, "rawNlu")),
    intentsIn(member(meta, "archNlu"), below(place, "archNlu")),
  ];
  const described = new Map(sources.find((intents) => intents.length > 0)?.map((intent) => [intent.name, intent]));
  const declared = entries(member(meta, "intents")).map(([name]) => name);
  return [...new Set([...declared, ...described.keys()])].map((name) => ({
    name,
    at: declared.includes(name) ? below(place, "intents", name) : (described.get(name)?.at ?? place),
    phrases: described.get(name)?.phrases ?? [],
  }));
}

/** The intents of a domain, with what a customer says in its own language and in the others (`languageVersions`). */
function intentsIn(domain: Json | undefined, at: Place): readonly ArchitectIntent[] {
  const versions = entries(member(domain, "languageVersions")).map(([language, version]) => {
    const place = below(at, "languageVersions", language, "intents");
    return new Map(
      items(member(version, "intents")).map((intent, i) => [text(member(intent, "name")), phrasesOf(intent, below(place, i), language)]),
    );
  });
  const own = versions.some((intents) => intents.size > 0) ? text(member(domain, "language")) : undefined;
  return items(member(domain, "intents")).flatMap((intent, i): ArchitectIntent[] => {
    const name = text(member(intent, "name"));
    const place = below(at, "intents", i);
    if (name === undefined) return [];
    return [{ name, at: place, phrases: [...phrasesOf(intent, place, own), ...versions.flatMap((intents) => intents.get(name) ?? [])] }];
  });
}

/** An utterance is the text of all its segments; slots mark some of them. */
const phrasesOf = (intent: Json, at: Place, language: string | undefined): readonly Phrase[] =>
  items(member(intent, "utterances")).map((utterance, i) => ({
    text: items(member(utterance, "segments"))
      .map((segment) => text(member(segment, "text")) ?? "")
      .join(""),
    at: below(at, "utterances", i),
    ...(language === undefined ? {} : { language }),
  }));
