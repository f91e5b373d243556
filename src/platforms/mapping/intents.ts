import type { Defect, Intent, Phrase, Place } from "../../model/model.ts";
import type { DrawnFlow } from "./flow.ts";
import type { IntentsMapping } from "./mapping.ts";
import type { Thing } from "./paths.ts";
import type { Reader } from "./reader.ts";
import { entryTo, named } from "./scene.ts";

/** A file with intents, and the flows of its bot. */
export interface IntentSource {
  readonly mapping: IntentsMapping;
  readonly reader: Reader;
  readonly file: string;
  readonly flows: readonly DrawnFlow[];
}

/** The intents of one file, and what is wrong with them. `names` = those that the bot has already. */
export function readIntents(
  source: IntentSource,
  names: Set<string>,
): { readonly intents: readonly Intent[]; readonly defects: readonly Defect[] } {
  const { mapping, reader, file } = source;
  const defects: Defect[] = [];
  const intents = reader.all(mapping.each, reader.root).flatMap((thing): Intent[] => {
    const at: Place = { file, pointer: thing.pointer };
    const name = reader.said(mapping.name ?? "key", thing)?.text;
    if (name === undefined) return [];
    handle(source, thing, name);
    if (names.has(name)) {
      defects.push({ kind: "duplicate-id", at, name, what: "intent" });
      return [];
    }
    names.add(name);
    return [{ name, at, phrases: phrasesOf(source, thing) }];
  });
  return { intents, defects };
}

function phrasesOf({ mapping: { phrases }, reader, file }: IntentSource, thing: Thing): readonly Phrase[] {
  if (phrases === undefined) return [];
  const { each, text = "@", language = undefined } = typeof phrases === "string" ? { each: phrases } : phrases;
  return reader.all(each, thing).flatMap((one) => {
    const spoken = reader.said(language, one)?.text;
    const texts = reader.texts(text, one);
    return texts.map((said) => ({
      text: said.text,
      at: { file, pointer: texts.length === 1 ? one.pointer : said.pointer },
      language: spoken,
    }));
  });
}

/** Where an intent says by itself what answers it: a node (of a flow in its file, else of any), or the start of a flow. */
function handle({ mapping: { to, flow: answeredBy }, reader, file, flows }: IntentSource, thing: Thing, intent: string): void {
  const at: Place = { file, pointer: thing.pointer };
  const near = [...flows].sort((a, b) => Number(b.scene.file === file) - Number(a.scene.file === file));
  for (const target of reader.texts(to, thing)) {
    const owner = near.find(({ scene }) => scene.byId.has(target.text)) ?? near[0];
    if (!owner || target.text === "") continue;
    const begins = entryTo(owner.flow, named(owner.scene, target.text, { file, pointer: target.pointer }), `intent ${intent}`);
    if (begins !== null) owner.flow.entry({ kind: "intent", intent, to: begins, at });
  }
  const called = reader.said(answeredBy, thing)?.text;
  const answering = near.find(({ name, start }) => name === called && start !== null);
  if (answering) answering.flow.entry({ kind: "intent", intent, to: answering.start, at });
}
