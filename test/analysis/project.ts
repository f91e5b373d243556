import { analyse } from "../../src/analysis/analyse.ts";
import type { FileConfig } from "../../src/analysis/config.ts";
import type { HumanRequest, Journey } from "../../src/analysis/journey.ts";
import { buildFlow } from "../../src/model/build.ts";
import type { Bot, Entry, Exit, Flow, Literal, Node, NodeKind, Place } from "../../src/model/model.ts";

/** Small projects for tests of the analysis, written as literals: `"say hello": {next: "menu"}` is a node of kind `say` with the id `hello`. */
export type ExitSpec = string | null | (Partial<Omit<Exit, "role">> & { to: string | null; role?: Exit["role"] });
export type NodeSpec = Partial<Omit<Node, "id" | "kind" | "at" | "exits" | "sets">> & {
  exits?: readonly (readonly [Exit["role"], ExitSpec])[];
  next?: string | null;
  failure?: string | null;
  noMatch?: string | null;
  noAgent?: string | null;
  sets?: Readonly<Record<string, Literal | undefined>>;
  /** `call`, `jump`: the id of the flow. */
  flow?: string;
  binds?: Readonly<Record<string, string>>;
};
export interface FlowSpec {
  start?: string;
  intents?: Readonly<Record<string, string | null>>;
  escalation?: string | null;
  entries?: readonly Omit<Entry, "at">[];
  nodes: Readonly<Record<string, NodeSpec>>;
  channels?: Flow["channels"];
  onlyCalled?: boolean;
}
export interface BotSpec extends Partial<Omit<Bot, "flows" | "intents">> {
  flows: Readonly<Record<string, FlowSpec>>;
}

const at = (file: string, ...keys: string[]): Place => ({ file, pointer: keys.map((key) => `/${key}`).join("") });

export function bot(name: string, { flows, ...head }: BotSpec): Bot {
  const file = `${name}.json`;
  const built = Object.entries(flows).map(([id, spec]) => flow(file, id, spec));
  const intents = new Set(Object.values(flows).flatMap((spec) => Object.keys(spec.intents ?? {})));
  return {
    id: name,
    name,
    platform: "botflow",
    at: at(file),
    languages: [],
    declaresIntents: true,
    ...head,
    flows: built,
    intents: [...intents].map((intent) => ({ name: intent, at: at(file, "intents", intent), phrases: [] })),
  };
}

function flow(file: string, id: string, spec: FlowSpec): Flow {
  const built = buildFlow({ id, name: id, at: at(file, id), keys: [id], channels: spec.channels, onlyCalled: spec.onlyCalled });
  for (const [key, { exits = [], next, failure, noMatch, noAgent, sets, flow: called, binds, ...rest }] of Object.entries(spec.nodes)) {
    const [kind, node = kind] = key.split(" ") as [NodeKind, string];
    const place = at(file, id, node);
    const call = called === undefined ? undefined : { keys: [called], name: called, at: place, what: "flow", binds };
    built.node(kind, node, place, { ...rest, ...(call ? { call } : {}), ...(sets ? { sets: new Map(Object.entries(sets)) } : {}) });
    const add = (role: Exit["role"], exit: ExitSpec | undefined) => {
      if (exit === undefined) return;
      const { to, ...more } = exit !== null && typeof exit === "object" ? exit : { to: exit };
      built.exit(node, role, to, more);
    };
    for (const [role, exit] of exits) add(role, exit);
    add("next", next);
    add("failure", failure);
    add("noMatch", noMatch);
    add("noAgent", noAgent);
  }
  if (spec.start) built.entry({ kind: "start", to: spec.start, at: at(file, id, "start") });
  for (const [intent, to] of Object.entries(spec.intents ?? {}))
    built.entry({ kind: "intent", intent, to, at: at(file, "intents", intent) });
  if (spec.escalation !== undefined)
    built.entry({ kind: "escalation", name: "escalation", to: spec.escalation, at: at(file, id, "escalation") });
  for (const entry of spec.entries ?? []) built.entry({ at: at(file, id, "entry"), ...entry });
  return built.done();
}

export const digital: NodeSpec = { transfer: { route: "digital", target: "Support" }, failure: null };
export const voice: NodeSpec = { transfer: { route: "voice", target: "+15550100" }, failure: null };

export const CONFIG: FileConfig = {
  requests: { names: [], patterns: [], phrases: [], exclude: [] },
  handoff: { payloads: [], texts: [], contexts: {}, actions: {}, intents: {}, allowedTargets: [], equivalents: {} },
  gates: [],
  judgeVoice: false,
};

export function journeys(bots: readonly Bot[], config: Partial<FileConfig> = {}): readonly Journey[] {
  return analyse(bots, () => ({ ...CONFIG, ...config })).journeys;
}

/** The journey of the only request with this name. */
export function journey(bots: readonly Bot[], name: HumanRequest["name"] = "talk_to_human", config: Partial<FileConfig> = {}): Journey {
  const found = journeys(bots, config).filter((each) => each.request.name === name);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} requests are called ${name}`);
  return found[0];
}

/** Outcomes as short lines: `dead-end none /main/bye`. */
export const lines = (found: Journey): readonly string[] =>
  found.outcomes.map((outcome) => `${outcome.kind} ${outcome.gate} ${outcome.at.pointer}`).sort();
