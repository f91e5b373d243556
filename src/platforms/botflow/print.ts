import type { Bot, Entry, Exit, Flow, Intent, Node } from "../../model/model.ts";
import { placeKey } from "../../model/place.ts";
import type { Json } from "../../source/document.ts";

/**
 * Any bot of any platform in the botflow format, one document a flow: what an adapter understood, to read and to compare. Linting the
 * output gives the verdicts of the original. It uses the long forms: `entries` and lists of `exits` leave nothing to defaults, `bot` joins
 * the flows of one bot, `at` says where each part was read.
 */
export function printBot(bot: Bot): Json {
  const { flows, intents, defects: _, ...head } = bot;
  return flows.map((flow, i) => ({
    format: "botflow/1",
    name: flow.name,
    bot: json({ ...head, at: undefined }),
    ...(i === 0 ? { intents: intents.map(printIntent) } : {}),
    ...printFlow(flow),
  }));
}

const printIntent = (intent: Intent): Json =>
  json({
    ...intent,
    at: placeKey(intent.at),
    phrases: intent.phrases.map(({ text, language, scope }) => ({ text, language, scope })),
  });

function printFlow({ id, keys, channels, showsDigital, onlyCalled, at, entries, nodes }: Flow): { [key: string]: Json } {
  return {
    id,
    at: placeKey(at),
    keys: [...keys],
    ...(channels ? { channels: [...channels] } : {}),
    ...(showsDigital ? { showsDigital } : {}),
    ...(onlyCalled ? { onlyCalled } : {}),
    entries: entries.map((entry: Entry) =>
      json({ ...entry, at: placeKey(entry.at), requestAt: entry.requestAt && placeKey(entry.requestAt) }),
    ),
    nodes: Object.fromEntries(nodes.map((node) => [node.id, printNode(node)])),
  };
}

function printNode({ id: _, kind, type, at, exits, sets, oneOf, copies, texts, ...rest }: Node): Json {
  return json({
    // The platform's own action type must not hide the kind of node.
    type: kind,
    action: type,
    ...rest,
    at: placeKey(at),
    texts: texts?.map(({ text, language }) => ({ text, language })),
    sets: sets && Object.fromEntries([...sets].map(([name, value]) => [name, value === undefined ? { unknown: true } : { value }])),
    oneOf: oneOf && Object.fromEntries(oneOf),
    copies: copies && Object.fromEntries(copies),
    exits: exits.map(({ whenAt, ...exit }: Exit) => ({ ...exit, at: exit.at && placeKey(exit.at) })),
  });
}

/** Plain JSON: what is absent stays absent. */
const json = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;
