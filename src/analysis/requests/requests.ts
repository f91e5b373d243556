import { push } from "../../model/maps.ts";
import type { Bot, Exit, Flow, Intent, Place } from "../../model/model.ts";
import { placeKey } from "../../model/place.ts";
import type { ConfigFor } from "../config.ts";
import { type Detected, detectIntent } from "../detect/detect.ts";
import { labelAsksForHuman } from "../detect/texts.ts";
import type { HumanRequest, RequestStart, Spot } from "../journey.ts";
import { calleeOf, isBotBlock } from "../link/ends.ts";
import type { Linked, LinkedCall } from "../link/link.ts";

/**
 * Finds every way in which a customer asks for a person: intents, escalations, choices, events. There is one request per intent of a bot. Ids may
 * still be equal; `numbered` makes them unique.
 */
export function findRequests(linked: Linked, configFor: ConfigFor): readonly HumanRequest[] {
  const found: HumanRequest[] = [];
  const add = (owner: string, request: Omit<HumanRequest, "id">) => found.push({ ...request, id: `${owner}/${request.name}` });
  const uses = intentUses(linked);
  const calls = new Map<Bot, LinkedCall[]>();
  for (const call of linked.calls) push(calls, call.spot.bot, call);
  for (const bot of linked.bots) {
    if (bot.flows.length === 0) continue;
    const understood = [...intentsThatAsk(bot, uses, configFor), ...undeclared(bot, uses, calls.get(bot) ?? [], linked, configFor)];
    for (const request of [...understood, ...entriesThatAsk(bot)]) add(bot.name, request);
    const asking = new Set(understood.flatMap(({ name, hidden }) => (hidden ? [] : [name])));
    for (const flow of bot.flows) for (const request of exitsThatAsk(bot, flow, configFor, asking)) add(flow.name, request);
  }
  return found;
}

/** The declared intents by which customers ask for a person. */
function intentsThatAsk(bot: Bot, uses: ReadonlyMap<Bot, readonly Use[]>, configFor: ConfigFor): readonly Omit<HumanRequest, "id">[] {
  const detected = new Map(bot.intents.map((intent) => [intent.name, detectIntent(intent, configFor(intent.at.file).requests)]));
  return bot.intents.flatMap((intent) => {
    const asked = detected.get(intent.name);
    if (!asked || continuesRequest(intent, bot, detected)) return [];
    const starts = startsOfIntent(bot, intent.name, uses);
    const flow = starts[0]?.flow ?? bot.flows[0];
    if (!flow || (starts.length === 0 && intent.handledElsewhere)) return [];
    const title = intent.title === undefined ? {} : { title: intent.title };
    const off = intent.off === undefined ? {} : { off: intent.off };
    const head = { name: intent.name, ...title, kind: "intent", bot, flow, at: intent.at } as const;
    const unwired = (uses.get(bot) ?? []).flatMap(({ spot: { flow, node }, exit, name }) =>
      name === intent.name && !isWired(exit) ? [{ bot, flow, owner: node, exit }] : [],
    );
    return [{ ...head, why: asked.why, hidden: asked.hidden, phrases: asked.hidden ? asked.asking : [], starts, unwired, ...off }];
  });
}

/** All requests of a project with unique ids: the second of one id gets `#2`, and so on. */
export function numbered(requests: readonly HumanRequest[]): readonly HumanRequest[] {
  const met = new Map<string, number>();
  return requests.map((request) => {
    const n = (met.get(request.id) ?? 0) + 1;
    met.set(request.id, n);
    return n === 1 ? request : { ...request, id: `${request.id}#${n}` };
  });
}

/** True of a follow-up intent, which belongs to the request that it continues; intents that continue each other in a circle do not count. */
function continuesRequest(
  { name, continues = [] }: Intent,
  bot: Bot,
  detected: ReadonlyMap<string, Detected | null>,
  circle: ReadonlySet<string> = new Set(),
): boolean {
  const passed = new Set([...circle, name]);
  const belongs = (before: string): boolean => {
    if (passed.has(before)) return false;
    if (detected.get(before)?.hidden === false) return true;
    const intent = bot.intents.find((each) => each.name === before);
    return intent !== undefined && continuesRequest(intent, bot, detected, passed);
  };
  return continues.length > 0 && continues.every(belongs);
}

interface Use {
  readonly spot: Spot;
  readonly exit: Exit;
  readonly name: string;
  readonly at: Place;
}

/** The exits that are taken by recognised intents, by the bot that understands them there: the called one, else the node's own. */
function intentUses(linked: Linked): ReadonlyMap<Bot, readonly Use[]> {
  const uses = new Map<Bot, Use[]>();
  for (const spot of linked.spots)
    for (const exit of spot.node.exits) {
      if (!exit.intent) continue;
      const callee = spot.node.kind === "call" ? calleeOf(linked, spot) : undefined;
      const bot = callee ? linked.botOf(callee) : spot.bot;
      push(uses, bot, { spot, exit, name: exit.intent.name, at: exit.intent.at });
    }
  return uses;
}

/** The handlers of an intent: its entries in the flows of its bot, and the exits of that bot's questions that it takes. */
function startsOfIntent(bot: Bot, name: string, uses: ReadonlyMap<Bot, readonly Use[]>): readonly RequestStart[] {
  const entries = bot.flows.flatMap((flow) =>
    flow.entries.flatMap((entry) => (entry.kind === "intent" && entry.intent === name && entry.to !== null ? [{ bot, flow, entry }] : [])),
  );
  const exits = (uses.get(bot) ?? []).flatMap(({ spot: { bot: owning, flow, node }, exit, name: used }) => {
    // Nothing is understood in a flow without a way in.
    const isHandled = used === name && owning === bot && flow.entries.length > 0 && isWired(exit);
    return isHandled ? [{ bot, flow, owner: node, exit }] : [];
  });
  return [...entries, ...exits];
}

/** Requests by intents that a host names although no bot in the project declares them, at their first use. */
function undeclared(
  bot: Bot,
  uses: ReadonlyMap<Bot, readonly Use[]>,
  calls: readonly LinkedCall[],
  linked: Linked,
  configFor: ConfigFor,
): readonly Omit<HumanRequest, "id">[] {
  // A host that calls bots of the project compares their intents: a name that none of them declares is never recognised.
  const called = new Set<Bot>();
  let hearsOthers = false;
  for (const { spot, callee } of calls) {
    if (callee && linked.botOf(callee) !== bot) called.add(linked.botOf(callee));
    hearsOthers ||= !callee && spot.node.kind === "call" && isBotBlock(spot.node);
  }
  const known = [...called].filter((other) => other.declaresIntents);
  if (bot.declaresIntents || (known.length > 0 && !hearsOthers)) return [];
  const declared = new Set([bot, ...known].flatMap(({ intents }) => intents.map((intent) => intent.name)));
  const byName = new Map<string, Use[]>();
  for (const use of uses.get(bot) ?? []) if (!declared.has(use.name)) push(byName, use.name, use);
  for (const flow of bot.flows)
    for (const entry of flow.entries)
      if (entry.kind === "intent" && entry.intent && !declared.has(entry.intent) && !byName.has(entry.intent)) byName.set(entry.intent, []);
  return [...byName].flatMap(([name, of]) => {
    const starts = startsOfIntent(bot, name, uses);
    const at = of[0]?.at ?? starts[0]?.entry?.at;
    const flow = of[0]?.spot.flow ?? starts[0]?.flow;
    if (!at || !flow) return [];
    const intent: Intent = { name, at, phrases: [] };
    const asked = detectIntent(intent, configFor(at.file).requests);
    return asked ? [{ name, kind: "intent" as const, bot, flow, at, why: asked.why, hidden: false, phrases: [], starts }] : [];
  });
}

/** The platform's own requests, and events that ask for a person; several entries of one name are one request. */
function entriesThatAsk(bot: Bot): readonly Omit<HumanRequest, "id">[] {
  const byName = new Map<string, { head: Omit<HumanRequest, "id" | "starts">; starts: RequestStart[] }>();
  for (const flow of bot.flows)
    for (const entry of flow.entries) {
      if (entry.kind !== "escalation" && !(entry.kind === "event" && entry.request)) continue;
      const name = entry.name ?? "escalation";
      const at = entry.requestAt ?? entry.at;
      const kind = entry.kind === "event" ? "event" : "escalation";
      const key = `${kind} ${name} ${placeKey(at)}`;
      const off = entry.off === undefined ? {} : { off: entry.off };
      const known = byName.get(key) ?? {
        head: { name, kind, bot, flow, at, why: "built-in", hidden: false, phrases: [], ...off },
        starts: [],
      };
      if (entry.to !== null) known.starts.push({ bot, flow, entry });
      byName.set(key, known);
    }
  return [...byName.values()].map(({ head, starts }) => ({ ...head, starts }));
}

/**
 * Menu items, quick replies and keywords that ask for a person, and exits that are the platform's own request. A choice shared by several
 * questions is one request; a quick reply that sends an intent of `asking` is only another way to that request.
 */
function exitsThatAsk(bot: Bot, flow: Flow, configFor: ConfigFor, asking: ReadonlySet<string>): readonly Omit<HumanRequest, "id">[] {
  const found: Omit<HumanRequest, "id">[] = [];
  const choices = new Map<string, { readonly starts: RequestStart[]; readonly unwired: RequestStart[] }>();
  for (const owner of flow.nodes)
    for (const exit of owner.exits) {
      const way = { bot, flow, owner, exit };
      const own = isWired(exit) ? { starts: [way], unwired: [] } : { starts: [], unwired: [way] };
      const common = { bot, flow, hidden: false, phrases: [], ...own };
      if (exit.escalation) found.push({ ...common, ...exit.escalation, kind: "escalation", why: "built-in" });
      const why = whyChosen(exit, configFor, asking);
      if (!exit.choice || !why) continue;
      const { name, at } = exit.choice;
      const key = JSON.stringify([name, at.file, at.pointer]);
      const shared = choices.get(key);
      if (shared) {
        shared.starts.push(...own.starts);
        shared.unwired.push(...own.unwired);
      } else {
        choices.set(key, own);
        found.push({ ...common, name, at, kind: "choice", why });
      }
    }
  return found;
}

/** Why a choice asks for a person; `undefined` if it does not, or merely sends an intent that is a request. */
function whyChosen({ choice, role, intent }: Exit, configFor: ConfigFor, asking: ReadonlySet<string>): HumanRequest["why"] | undefined {
  if (!choice || role === "declined" || (intent && asking.has(intent.name))) return undefined;
  const { name, words, at } = choice;
  const { names, exclude } = configFor(at.file).requests;
  if (exclude.includes(name)) return undefined;
  if (names.includes(name)) return "configured";
  return [name, ...words].some(labelAsksForHuman) ? "phrases" : undefined;
}

const isWired = ({ to, missing }: Exit): boolean => to !== null || missing !== undefined;

/** The exits by which customers ask for a person, and that lead somewhere. */
export const requestExits = (requests: readonly HumanRequest[]): ReadonlySet<Exit> =>
  new Set(requests.filter((request) => !request.hidden).flatMap((request) => request.starts.flatMap((start) => start.exit ?? [])));
