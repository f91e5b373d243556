import { is, or, unknown } from "../../../model/build.ts";
import type { Bot } from "../../../model/model.ts";
import { isSamePlace } from "../../../model/place.ts";
import { isTrue } from "../../../source/json.ts";
import { menuWords } from "../../menu.ts";
import { ESCALATED } from "../lex/desk.ts";
import { words } from "./compare.ts";
import type { Action } from "./flow.ts";
import { INTENT, LEFT_BY, VIEWS } from "./paths.ts";
import { saidBy } from "./said.ts";
import { add, type Scene, wire, wireErrors, wireNext } from "./scene.ts";

/** "Get customer input" by keys: a menu, or digits that are stored. Works on calls only. */
export function drawInput(scene: Scene, action: Action): void {
  const stores = isTrue(action.parameters.get("StoreInput")?.value);
  if (!stores && action.conditions.length === 0 && isTrue(action.parameters.get("EnableDTMFBuffer")?.value)) {
    const node = add(scene, action, "effect");
    if (action.next) wire(scene, node, "next", action.next);
    return wireErrors(scene, action, node);
  }
  const texts = saidBy(action);
  const node = add(scene, action, "ask", {
    texts,
    stores: "$.StoredCustomerInput",
    ...(action.parameters.has("InputEncryption") && { secured: true }),
  });
  for (const { operands, target } of action.conditions) {
    const [key] = operands;
    const spoken = key === undefined ? undefined : menuWords(texts[0]?.text ?? "", key);
    wire(scene, node, "answer", target, {
      label: operands.join(", "),
      channels: ["voice"],
      ...(key !== undefined && { choice: { name: spoken ?? key, words: spoken ? [spoken] : [key], at: target.at } }),
    });
  }
  if (stores && action.next) wire(scene, node, "next", action.next);
  wireErrors(scene, action, node);
}

/**
 * "Get customer input" by Lex: the bot talks until an intent is closed, then the block branches by its name; "Default" takes all others,
 * "Error" a bot that failed.
 */
export function drawLex(scene: Scene, action: Action): void {
  const { lex } = scene.world;
  const { keys, name } = lex.reference(action, scene.flow);
  const at = (action.parameters.get("LexV2Bot") ?? action.parameters.get("LexBot"))?.at ?? action.at;
  const node = add(scene, action, "call", {
    texts: saidBy(action),
    listens: true,
    call: { keys, name, at, what: "Lex bot", binds: lex.binds },
  });
  const bot = lex.bot(action, scene.flow);
  const declared = bot?.declaresIntents ? bot.intents.map((intent) => intent.name) : undefined;
  for (const condition of action.conditions) {
    const { operator, operands, target } = condition;
    const [intent] = operands;
    if (operator !== "Equals" || operands.length !== 1 || !intent) {
      wire(scene, node, "case", target, { when: unknown(words("sentiment or intent", condition)) });
      continue;
    }
    // An AI agent that asks for a person by a tool has closed its own intent.
    const when = lex.readsTool && bot && talks(bot, intent) ? or(is(INTENT, intent), is(LEFT_BY, ESCALATED)) : is(INTENT, intent);
    wire(scene, node, "case", target, { label: intent, when, intent: { name: intent, at: target.at } });
    if (declared && !declared.includes(intent))
      scene.world.defects.push({ kind: "undefined-intent", reference: { name: intent, at: target.at, what: "intent", known: declared } });
  }
  const error = action.errors.find(({ type }) => type === "NoMatchingError");
  // An AI agent that asks for a person leaves the block by its error branch, unless a later block reads its tool.
  if (error && bot?.intents.some(({ name }) => talks(bot, name)) && !lex.readsTool)
    wire(scene, node, "case", error.target, { label: "escalation", when: is("$exitReason", ESCALATED) });
  wireErrors(scene, action, node);
}

/** True of the intent behind which an AI agent talks, which may ask for a person. */
function talks({ intents, flows }: Bot, name: string): boolean {
  const places = intents.flatMap((intent) => (intent.name === name ? [intent.at] : []));
  return flows.some(({ entries }) =>
    entries.some(({ kind, at }) => kind === "escalation" && places.some((place) => isSamePlace(place, at))),
  );
}

/**
 * A block that talks by itself and says how it went: "Agentic CX", whose result "Escalation" is the platform's own request for a person, and
 * "Authenticate customer", at which the customer signs in or opts out.
 */
export function drawTalk(scene: Scene, action: Action): void {
  const node = add(scene, action, "ask", { texts: saidBy(action) });
  for (const { operands, target } of action.conditions) {
    const label = operands.join(", ");
    const escalation = label === "Escalation" ? { escalation: { name: label, at: target.at } } : {};
    wire(scene, node, "answer", target, { label, ...escalation });
  }
  wireNext(scene, action, node);
  wireErrors(scene, action, node);
}

/** "Show view": the customer answers a form or a list; conditions are the actions of the view. */
export function drawView(scene: Scene, action: Action): void {
  const results = [...scene.world.attributes.read].filter((path) => path.startsWith(`${VIEWS}.`));
  const copies = new Map(results.map((path) => [path, VIEWS]));
  const node = add(scene, action, "ask", copies.size > 0 ? { stores: VIEWS, copies } : {});
  for (const { operands, target } of action.conditions) {
    const [name] = operands;
    wire(scene, node, "answer", target, { label: operands.join(", "), ...(name && { choice: { name, words: [name], at: target.at } }) });
  }
  wireErrors(scene, action, node);
}
