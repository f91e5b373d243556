import { below } from "../../model/build.ts";
import type { Literal, Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { entries, isObject, items, member, text } from "../../source/json.ts";
import { type Variant, variantsOf } from "./responses.ts";
import type { File } from "./roots.ts";

/** The domain of a project, its files merged as Rasa merges them. Source: Rasa documentation, "Domain". */
export interface Domain {
  /** The first file that is a domain. */
  readonly at?: Place;
  readonly intents: ReadonlyMap<string, DeclaredIntent>;
  /** Custom actions, and default actions that are overridden. */
  readonly actions: ReadonlySet<string>;
  readonly responses: ReadonlyMap<string, readonly Variant[]>;
  readonly slots: ReadonlyMap<string, Slot>;
  readonly forms: ReadonlyMap<string, readonly string[]>;
  /** A file of it does not parse: what it declares besides is not known. */
  readonly isBroken: boolean;
}

/** An intent of the domain. */
export interface DeclaredIntent {
  readonly at: Place;
  /** `triggers: action_x`: the action that follows the intent. */
  readonly triggers?: string;
}

/** A slot of the domain. */
export interface Slot {
  readonly type: string;
  /** The values of a categorical slot. */
  readonly values: readonly string[];
  /** False where stories and rules do not see its value. */
  readonly influences: boolean;
  /** Intents that give the slot a value, with that value. */
  readonly fromIntents: readonly { readonly intent: string; readonly value: Literal }[];
  /** Entities that fill it; `undefined` = it has no mappings, and that of its own name does (Rasa 2). */
  readonly fromEntities: readonly string[] | undefined;
  /** Intents that its mappings name. */
  readonly mentions: readonly string[];
}

/** Rasa adds the slot of a form by itself, and stories write it where the form ends. */
export const REQUESTED_SLOT = "requested_slot";

/** Merges what the files of a project declare: all variants of a response count, the first declaration of an intent, the last of anything else. */
export function readDomain(files: readonly File[]): Domain {
  const intents = new Map<string, DeclaredIntent>();
  const actions = new Set<string>();
  const responses = new Map<string, readonly Variant[]>();
  const slots = new Map<string, Slot>();
  const forms = new Map<string, readonly string[]>();
  const domains = files.filter(({ fragment }) => fragment.kinds.has("domain"));
  for (const {
    document,
    fragment: { kinds, value },
  } of files) {
    const at: Place = { file: document.path, pointer: "" };
    // Responses may stand beside the training data that they answer.
    for (const key of ["responses", "templates"])
      for (const [name, list] of entries(member(value, key)))
        responses.set(name, [...(responses.get(name) ?? []), ...variantsOf(list, below(at, key, name))]);
    if (!kinds.has("domain")) continue;
    items(member(value, "intents")).forEach((item, i) => {
      const [name, settings] = nameAndSettings(item);
      const triggers = text(member(settings, "triggers"));
      if (name !== undefined && !intents.has(name)) intents.set(name, { at: below(at, "intents", i), ...(triggers && { triggers }) });
    });
    for (const item of items(member(value, "actions"))) {
      const [name] = nameAndSettings(item);
      if (name !== undefined) actions.add(name);
    }
    for (const [name, slot] of entries(member(value, "slots"))) slots.set(name, slotOf(slot));
    const declared = member(value, "forms");
    for (const [name, form] of Array.isArray(declared) ? items(declared).map(nameAndSettings) : entries(declared))
      if (name !== undefined) forms.set(name, requiredSlots(form));
  }
  const [first] = domains;
  const isBroken = domains.some(({ document }) => document.problems.length > 0);
  return { ...(first && { at: { file: first.document.path, pointer: "" } }), intents, actions, responses, slots, forms, isBroken };
}

/** A list of names, some of which have settings below them: `- greet`, `- greet: {use_entities: []}`. */
function nameAndSettings(item: Json): readonly [string | undefined, Json | undefined] {
  if (!isObject(item)) return [text(item), undefined];
  const [key, value] = entries(item)[0] ?? [];
  // The documentation also writes `- action: action_x`.
  return key === "action" && text(value) !== undefined ? [text(value), undefined] : [key, value];
}

/** Since 3.0 a list below `required_slots`; before, mappings by slot, below it or directly below the form. */
function requiredSlots(form: Json | undefined): readonly string[] {
  const listed = member(form, "required_slots") ?? form;
  if (Array.isArray(listed)) return items(listed).flatMap((slot) => text(slot) ?? []);
  return entries(listed).flatMap(([name, mappings]) => (Array.isArray(mappings) && name !== "ignored_intents" ? [name] : []));
}

function slotOf(slot: Json): Slot {
  const mappings = items(member(slot, "mappings"));
  const named = (mapping: Json) =>
    ["intent", "not_intent"].flatMap((key) => [member(mapping, key)].flatMap((each) => (Array.isArray(each) ? each : [each ?? null])));
  return {
    type: text(member(slot, "type")) ?? "text",
    values: items(member(slot, "values")).flatMap((value) => text(value) ?? []),
    influences: text(member(slot, "influence_conversation")) !== "false" && text(member(slot, "type")) !== "any",
    fromIntents: mappings.flatMap((mapping) => {
      const value = member(mapping, "value");
      if (!/^from_(trigger_)?intent$/.test(text(member(mapping, "type")) ?? "") || value === undefined) return [];
      return named(mapping).flatMap((intent) => {
        const name = text(intent);
        return name === undefined ? [] : [{ intent: name, value: value === null ? null : (text(value) ?? "") }];
      });
    }),
    fromEntities: mappings.length === 0 ? undefined : mappings.flatMap((mapping) => text(member(mapping, "entity")) ?? []),
    mentions: mappings.flatMap(named).flatMap((intent) => text(intent) ?? []),
  };
}
