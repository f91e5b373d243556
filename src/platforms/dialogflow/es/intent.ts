import type { Phrase, Place } from "../../../model/model.ts";
import { isTrue, member, text } from "../../../source/json.ts";
import { type Located, listOf, partOf, textOf, textsIn } from "../located.ts";
import { isOfApi, responsesOf } from "./layout.ts";

/** An intent of Dialogflow ES as its file writes it. There is no graph: contexts say which intents can follow which. */
export interface EsIntent {
  readonly name: string;
  readonly id?: string;
  /** The id of the intent that it follows up. */
  readonly parent?: string;
  readonly file: Located;
  readonly phrases: readonly Phrase[];
  /** The contexts that must all be active; lower case, as names of contexts are. */
  readonly contexts: readonly string[];
  /** The contexts that are active once the intent was matched, with the number of turns for which they are. */
  readonly outputs: ReadonlyMap<string, Output>;
  /** The contexts that it ends. */
  readonly cleared: ReadonlySet<string>;
  readonly clearsAll: boolean;
  readonly parameters: readonly Located[];
  readonly action?: Located;
  readonly events: readonly string[];
  readonly isFallback: boolean;
  /** Code decides what is answered, which contexts are active and which event comes next. */
  readonly isCoded: boolean;
  readonly handsOff: boolean;
  readonly ends: boolean;
  /** Priority "Ignore": no customer's words and no event is matched. Source: "Intent settings", Dialogflow ES documentation. */
  readonly isOff: boolean;
}

export interface Output {
  readonly name: string;
  readonly lifespan: number;
  readonly at: Place;
}

export function intentFrom(file: Located, phrases: readonly Phrase[]): EsIntent {
  const responses = responsesOf(file);
  const lists = [...responses.map((response) => partOf(response, "affectedContexts")), partOf(file, "outputContexts")];
  const lifespan = isOfApi(file.value) ? LIFESPAN_OF_API : LIFESPAN;
  const affected = lists.flatMap(listOf).map((each) => outputFrom(each, lifespan));
  const action = responses.map((response) => partOf(response, "action")).find((each) => textOf(each));
  const says = (key: string) => isTrue(member(file.value, key));
  const keys = isOfApi(file.value) ? ["displayName", "name", "parentFollowupIntentName"] : ["name", "id", "parentId"];
  const [name = "", id, parent] = keys.map((key) => textOf(partOf(file, key)));
  const isFallback = says("fallbackIntent") || says("isFallback");
  return {
    name,
    ...(id && { id }),
    ...(parent && { parent }),
    file,
    // What a fallback intent holds is what must not be understood as anything else.
    phrases: isFallback ? [] : phrases,
    contexts: ["contexts", "inputContextNames"].flatMap((key) => textsIn(partOf(file, key))).map((context) => contextOf(context.name)),
    outputs: new Map(affected.filter(({ lifespan }) => lifespan > 0).map((each) => [each.name, each])),
    cleared: new Set(affected.filter(({ lifespan }) => !(lifespan > 0)).map(({ name }) => name)),
    clearsAll: responses.some(({ value }) => isTrue(member(value, "resetContexts"))),
    parameters: responses.flatMap((response) => listOf(partOf(response, "parameters"))),
    ...(action && { action }),
    events: listOf(partOf(file, "events")).flatMap((event) => textOf(event) ?? textOf(partOf(event, "name")) ?? []),
    isFallback,
    isCoded: says("webhookUsed") || says("webhookForSlotFilling") || ENABLED.test(textOf(partOf(file, "webhookState")) ?? ""),
    handsOff: says("liveAgentHandoff"),
    ends: says("endInteraction"),
    isOff: Number(text(member(file.value, "priority"))) < 0,
  };
}

/** `WEBHOOK_STATE_ENABLED`, `WEBHOOK_STATE_ENABLED_FOR_SLOT_FILLING`. */
const ENABLED = /_ENABLED/;

/** A parameter that is asked for before the response: required, and no constant. */
export const isAsked = ({ value }: Located): boolean => {
  const written = text(member(value, "value"));
  return (isTrue(member(value, "required")) || isTrue(member(value, "mandatory"))) && (!written || written.startsWith("$"));
};

/** The name of a parameter; that of the API is a resource, too. */
export const nameOf = (parameter: Located): string | undefined =>
  textOf(partOf(parameter, "displayName")) ?? textOf(partOf(parameter, "name"));

/** Names of contexts are case-insensitive. The API writes them as resources. */
export const contextOf = (name: string): string => name.slice(name.lastIndexOf("/") + 1).toLowerCase();

/** Contexts live for five turns where a file does not say how long; what the API leaves out is 0. */
const LIFESPAN = 5;
const LIFESPAN_OF_API = 0;

function outputFrom(affected: Located, byDefault: number): Output {
  const lifespan = textOf(partOf(affected, "lifespan")) ?? textOf(partOf(affected, "lifespanCount")) ?? byDefault;
  return { name: contextOf(textOf(partOf(affected, "name")) ?? ""), lifespan: Number(lifespan), at: affected.at };
}
