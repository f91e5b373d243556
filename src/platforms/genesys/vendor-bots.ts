import { below, is } from "../../model/build.ts";
import type { Exit, Place } from "../../model/model.ts";
import { entries, isObject, member } from "../../source/json.ts";
import { type BotReference, botReference } from "./bot-references.ts";
import type { Action } from "./shape.ts";
import { add, lead, type Stage } from "./stage.ts";

/** Fields that name a bot of another vendor. */
const NAMED_BY =
  "botName bot lexBot lexV2Bot dialogflowBot dialogflowAgent dialogflowCxBot dialogflowCxAgent nuanceMixBot botConnectorBot dialogEngineBot agentName".split(
    " ",
  );

/** Bots of other vendors come back by one output per intent. An intent may be called like an output of the action. */
export function drawVendorBot(stage: Stage, action: Action): void {
  const reference = botReference(action.raw, action.inside);
  const { names, at } = reference ? namesIn(reference) : namedBy(action);
  const bot = stage.scene.links.vendorBot(stage.scene.flow, names);
  const name = bot?.name ?? names[0] ?? "bot";
  const node = add(stage, "call", action, { call: { keys: bot?.keys ?? [`bot:${name}`], anyKey: true, name, at, what: "bot" } });
  for (const { key, label, to, at: place } of action.outputs) {
    const own = label ?? key;
    if (key === "failure" || key === "timeout") lead(stage, node, key, to, place);
    else if (key === "default" || key === "success") lead(stage, node, "default", to, place);
    else lead(stage, node, "case", to, place, intentExit(own, place));
  }
  if (!bot && reference) drawUnled(stage, node, action, reference);
  if (!action.outputs.some(({ key }) => key === "default" || key === "success")) lead(stage, node, "default", action.next, action.at);
}

const intentExit = (name: string, at: Place): Partial<Exit> => ({ label: name, intent: { name, at }, when: is("$intent", name) });

/** The names that the bot may have, likeliest first; of region, bot, locale and alias, the region is the least likely. */
const namesIn = ({ names, at }: BotReference) => ({ names: names.length > 2 ? [...names.slice(1), ...names.slice(0, 1)] : names, at });

/** The name of a bot that is no reference: a constant, the key of a map, else the action's own. */
function namedBy(action: Action): Pick<BotReference, "names" | "at"> {
  const field = NAMED_BY.find((name) => member(action.raw, name) !== undefined);
  const written = field === undefined ? undefined : member(action.raw, field);
  const [entry] = entries(written);
  const literal = field === undefined ? undefined : action.field(field);
  const name = literal && literal.kind !== "none" ? literal.text : isObject(written) && entry ? entry[0] : (action.name ?? "bot");
  return { names: [name], at: literal?.at ?? (field === undefined ? action.at : below(action.inside, field)) };
}

/** Intents that the reference lists and that lead nowhere of their own fall through. */
function drawUnled(stage: Stage, node: string, action: Action, { value, at }: BotReference): void {
  const led = new Set([...action.off, ...action.outputs.flatMap(({ label }) => label ?? [])]);
  for (const [name] of entries(member(value, "intents"))) {
    const place = below(at, "intents", name);
    if (!led.has(name)) lead(stage, node, "case", action.next, place, intentExit(name, place));
  }
}
