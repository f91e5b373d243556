import type { Intent, Place } from "../../model/model.ts";
import { member, text } from "../../source/json.ts";
import type { Domain } from "./domain.ts";
import { type Definition, isPattern, isStartable, triggersOf } from "./flows.ts";
import type { Spoken } from "./nlu.ts";
import type { Path } from "./paths.ts";

/** Intents that Rasa declares by itself. Source: Rasa documentation, "Domain" (intents) and "Fallback". */
const BUILT_IN: ReadonlySet<string> = new Set(
  "restart back out_of_scope nlu_fallback session_start session_end silence_timeout".split(" "),
);

/** Where a project says what its bot understands. */
export interface Sources {
  readonly domain: Domain;
  readonly spoken: ReadonlyMap<string, Spoken>;
  readonly paths: readonly Path[];
  readonly definitions: ReadonlyMap<string, Definition>;
  /** A language model starts flows by their descriptions. */
  readonly commands: boolean;
  readonly main: Place;
}

/** What the bot understands: the domain's intents, those of the training data, and flows that a language model starts. */
export function intentsOf(sources: Sources): readonly Intent[] {
  const { domain, spoken, definitions, main } = sources;
  const used = usedIn(sources);
  const names = new Set([...domain.intents.keys(), ...spoken.keys()]);
  const declared = [...names].map((name): Intent => {
    const said = spoken.get(name);
    return {
      name,
      at: domain.intents.get(name)?.at ?? said?.at ?? main,
      phrases: said?.phrases ?? [],
      ...(BUILT_IN.has(name) && { builtin: true }),
      ...(isHeardElsewhere(name, sources, used) && { handledElsewhere: true }),
    };
  });
  const silent = [...used].filter((name) => BUILT_IN.has(name) && !names.has(name));
  return [
    ...declared,
    ...silent.map((name): Intent => ({ name, at: main, phrases: [], builtin: true, handledElsewhere: true })),
    ...[...definitions.values()].filter((each) => isOffered(each, sources.commands)).map(flowIntent),
  ];
}

/** A flow that customers start by saying what its name and description say. */
export const isOffered = (definition: Definition, commands: boolean): boolean =>
  commands && isStartable(definition) && !isPattern(definition.id);

function flowIntent({ id, at, value }: Definition): Intent {
  const title = text(member(value, "name"));
  const description = text(member(value, "description"));
  return { name: id, at, phrases: [], ...(title && title !== id && { title }), ...(description && { description }) };
}

/** Intents that rules, stories and flows name. */
function usedIn({ paths, definitions }: Sources): ReadonlySet<string> {
  const inPaths = paths.flatMap(({ steps }) => steps.flatMap((step) => (step.kind === "intent" ? step.names.map(({ name }) => name) : [])));
  return new Set([...inPaths, ...[...definitions.values()].flatMap((each) => triggersOf(each).map(({ intent }) => intent))]);
}

/**
 * An intent that no path names and that still does something: it fills slots, the language model takes its words, or the files that would
 * name it are not part of the project.
 */
function isHeardElsewhere(name: string, { domain, spoken, paths, definitions, commands }: Sources, used: ReadonlySet<string>): boolean {
  if (used.has(name)) return false;
  if (commands || paths.length + definitions.size === 0) return true;
  if ([...domain.slots.values()].some(({ mentions }) => mentions.includes(name))) return true;
  // A retrieval group is declared once; its members are what is said.
  if ([...spoken.keys()].some((other) => other.startsWith(`${name}/`))) return true;
  const said = spoken.get(name);
  return said !== undefined && domain.forms.size > 0 && said.annotated * 2 >= said.phrases.length;
}
