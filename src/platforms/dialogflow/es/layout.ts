import type { Json } from "../../../source/document.ts";
import { member, text } from "../../../source/json.ts";
import { type Located, listOf, partOf } from "../located.ts";

/**
 * How files write intents: exports keep one per file, with what it answers in `responses`; the API V2 has all of an intent in one object, whose
 * name is a resource, and lists them in `intents`. Source: "REST Resource: projects.agent.intents", Dialogflow ES documentation.
 */
export const isOfApi = (intent: Json | undefined): boolean =>
  RESOURCE.test(text(member(intent, "name")) ?? "") && text(member(intent, "displayName")) !== undefined;

/** Agents of CX have `agents/` and an id. */
const RESOURCE = /^projects\/[^/]+\/(?:locations\/[^/]+\/)?agent\/intents\/[^/]+$/;

/** The intents of the API that a file holds: one, a list, or an answer with a list. */
export function intentsOfApi(file: Located): readonly Located[] {
  if (isOfApi(file.value)) return [file];
  return listOf(Array.isArray(file.value) ? file : partOf(file, "intents")).filter(({ value }) => isOfApi(value));
}

/** What an intent answers. */
export const responsesOf = (intent: Located): readonly Located[] =>
  isOfApi(intent.value) ? [intent] : listOf(partOf(intent, "responses"));
