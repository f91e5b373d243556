import { below, is } from "../../model/build.ts";
import type { Exit, Place } from "../../model/model.ts";
import { entries, isObject, member } from "../../source/json.ts";
import { botReference } from "./bot-references.ts";
import type { Action } from "./shape.ts";
import { add, lead, type Stage } from "./stage.ts";

/** Fields that name a bot of another vendor. */
const NAMED_BY =
  "botName bot lexBot lexV2Bot dialogflowBot dialogflowAgent dialogflowCxBot dialogflowCxAgent nuanceMixBot botConnectorBot dialogEngineBot agentName".split(
    " ",
  );

/** Bots of other vendors come back by one output per intent. An intent may be called like an output of the action. */
export function drawVendorBot(stage: Stage, action: Action): void {
  const { names, at } = namesOf(action);
  const bot = stage.scene.links.vendorBot(stage.scene.flow, names);
  const name = bot?.name ?? names[0] ?? "bot";
  const node = add(stage, "call", action, { call: { keys: bot?.keys ?? [`bot:${name}`], name, at, what: "bot" } });
  for (const { key, label, to, at: place } of action.outputs) {
    const own = label ?? key;
    if (key === "failure" || key === "timeout") lead(stage, node, key, to, place);
    else if (key === "default" || key === "success") lead(stage, node, "default", to, place);
    else lead(stage, node, "case", to, place, intentExit(own, place));
  }
  if (!bot) for (const heard of unled(action)) lead(stage, node, "case", action.next, heard.at, intentExit(heard.name, heard.at));
  if (!action.outputs.some(({ key }) => key === "default" || key === "success")) lead(stage, node, "default", action.next, action.at);
}

const intentExit = (name: string, at: Place): Partial<Exit> => ({ label: name, intent: { name, at }, when: is("$intent", name) });

/** What the bot may be called, likeliest first; of the keys of a reference that ends with a locale and an alias the region is none. */
function namesOf(action: Action): { readonly names: readonly string[]; readonly at: Place } {
  const reference = botReference(action.raw, action.inside);
  if (reference) {
    const { names, at } = reference;
    return { names: names.length > 2 ? [...names.slice(1), ...names.slice(0, 1)] : names, at };
  }
  const field = NAMED_BY.find((name) => member(action.raw, name) !== undefined);
  const written = field === undefined ? undefined : member(action.raw, field);
  const [entry] = entries(written);
  const literal = field === undefined ? undefined : action.field(field);
  const name = literal && literal.kind !== "none" ? literal.text : isObject(written) && entry ? entry[0] : (action.name ?? "bot");
  return { names: [name], at: literal?.at ?? (field === undefined ? action.at : below(action.inside, field)) };
}

/** Intents that the reference lists and that lead nowhere of their own: they fall through. */
function unled(action: Action): readonly { readonly name: string; readonly at: Place }[] {
  const reference = botReference(action.raw, action.inside);
  const led = new Set([...action.off, ...action.outputs.flatMap(({ label }) => label ?? [])]);
  return entries(reference && member(reference.value, "intents")).flatMap(([name]) =>
    reference && !led.has(name) ? [{ name, at: below(reference.at, "intents", name) }] : [],
  );
}
