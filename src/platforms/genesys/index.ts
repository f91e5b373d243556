import type { Bot, Call, Defect, Flow, Guard, Place } from "../../model/model.ts";
import type { AssembleContext, Platform, TransferWord } from "../platform.ts";
import { ACTIONS, EXIT_REASONS } from "./actions.ts";
import { drawContainers, type Scene, variablesWritten } from "./draw.ts";
import { readJson } from "./json.ts";
import { hasMarker } from "./marker.ts";
import type { Action, ArchitectFlow } from "./shape.ts";
import { readYaml } from "./yaml.ts";

const TRANSFERS: readonly TransferWord[] = [...ACTIONS].flatMap(([word, { route, draw }]) =>
  route && (draw === "transfer" || draw === "callback")
    ? [{ word, route, ...(word === "transferToAcd" ? { note: "TransferPureMatchAction in JSON; a voice queue on a call" } : {}) }]
    : [],
);

/** Genesys Cloud Architect: Archy YAML, configuration JSON, and the `.i3…` exports that encode it. */
export const platform: Platform<ArchitectFlow> = {
  id: "genesys",
  title: "Genesys Cloud Architect",
  reads: "Archy YAML (a root key like inboundShortMessage, botFlow, digitalBot), configuration JSON (flowSequenceItemList), .i3… exports",
  transfers: TRANSFERS,
  hasMarker,
  recognise: (document) => readFlow(document) !== null,
  extract: (document) => readFlow(document),
  assemble: (fragments, context) => {
    const flows = fragments.map(({ fragment }) => fragment);
    const ids = uniqueIds(flows);
    return flows.map((flow) => botOf(flow, ids.get(flow) ?? flow.name, flows, context));
  },
};

function readFlow(document: Parameters<Platform["extract"]>[0]): ArchitectFlow | null {
  return document.language === "yaml" ? readYaml(document) : readJson(document);
}

const flowKey = (guidOrName: string): string => `genesys:${guidOrName}`;

function uniqueIds(flows: readonly ArchitectFlow[]): ReadonlyMap<ArchitectFlow, string> {
  const seen = new Set<string>();
  return new Map(
    flows.map((flow) => {
      const wishes = [flowKey(flow.name), flowKey(`${flow.name} (${flow.type.type})`), flowKey(`${flow.name} (${flow.at.file})`)];
      const id = wishes.find((wish) => !seen.has(wish)) ?? flowKey(flow.at.file);
      seen.add(id);
      return [flow, id];
    }),
  );
}

function botOf(flow: ArchitectFlow, id: string, flows: readonly ArchitectFlow[], context: AssembleContext): Bot {
  const defects: Defect[] = [];
  const filled = (name: string) => substituted(name, flow.at.file, context);
  const constants = [...EXIT_REASONS, ...flows.flatMap(({ intents }) => intents.map(({ name }) => name))];
  const bound = new Set(
    flow.containers.flatMap(({ actions }) =>
      actions.flatMap((action) => ["intent", "exitReason"].flatMap((field) => action.field(field)?.text ?? [])),
    ),
  );
  const scene: Scene = {
    flow,
    id,
    keys: keysOf(flow, filled),
    candidates: (variable) => (bound.has(variable) || /intent|exit|reason|result/i.test(variable) ? constants : []),
    declared: context.actions("genesys"),
    callOf: (action, name, guid, at, what) => callOf(action, { name, guid, at, what }, flow, flows, context),
    botKeys: (name) => botKeys(name, context),
    defects,
  };
  const drawn = drawContainers(scene);
  return {
    id,
    name: flow.name,
    platform: "genesys",
    at: flow.at,
    flows: drawn,
    intents: flow.intents.map(({ name, at, phrases }) => ({ name, at, phrases })),
    languages: flow.languages,
    declaresIntents: flow.intents.length > 0,
    initialFacts: unwritten(flow, drawn),
    defects,
    platformFallback: flow.type.isBot === true,
    passesTranscript: true,
  };
}

const keysOf = (flow: ArchitectFlow, filled: (name: string) => string): readonly string[] => [
  ...(flow.guid ? [`genesys:guid:${flow.guid}`] : []),
  `genesys:name:${filled(flow.name)}`,
  `genesys:file:${flow.at.file}`,
];

/** Archy's `{{name}}`, from the values of the project. */
function substituted(name: string, near: string, { substitution }: AssembleContext): string {
  return name.replace(/\{\{\s*([^{}]+?)\s*\}\}/g, (whole, key: string) => substitution(key, near) ?? whole);
}

/** A flow by its id, by its name once placeholders are filled in, else the only one of its kind in the nearest folder. */
function callOf(
  action: Action,
  { name, guid, at, what }: { readonly name: string; readonly guid: string | undefined; readonly at: Place; readonly what: string },
  from: ArchitectFlow,
  flows: readonly ArchitectFlow[],
  context: AssembleContext,
): Call {
  const full = substituted(name, from.at.file, context);
  const keys = [...(guid ? [`genesys:guid:${guid}`] : []), `genesys:name:${full}`];
  const isKnown = flows.some(
    (flow) => (guid !== undefined && flow.guid === guid) || substituted(flow.name, flow.at.file, context) === full,
  );
  const only = isKnown ? undefined : onlyCandidate(action, from, flows);
  // A name that a pipeline fills in, on either side, says nothing yet: the only flow of the kind nearby is meant.
  if (only && (full.includes("{{") || substituted(only.name, only.at.file, context).includes("{{")))
    keys.push(`genesys:file:${only.at.file}`);
  return { keys, name: full, at, what, known: flows.map((flow) => flow.name) };
}

function onlyCandidate(action: Action, from: ArchitectFlow, flows: readonly ArchitectFlow[]): ArchitectFlow | undefined {
  const fits = flows.filter(
    (flow) =>
      flow !== from &&
      (action.type.startsWith("transfer")
        ? !flow.type.isBot
        : action.type === "callCommonModule"
          ? flow.type.type === "commonmodule"
          : flow.type.isBot),
  );
  const common = (flow: ArchitectFlow): number => {
    const [a, b] = [flow.at.file.split("/").slice(0, -1), from.at.file.split("/").slice(0, -1)];
    const differs = a.findIndex((part, i) => part !== b[i]);
    return differs < 0 ? Math.min(a.length, b.length) : differs;
  };
  const best = Math.max(...fits.map(common));
  const nearest = fits.filter((flow) => common(flow) === best);
  return nearest.length === 1 ? nearest[0] : undefined;
}

/** Every key of the bots of other platforms that bear the name. */
const botKeys = (name: string, { bots = [] }: AssembleContext): readonly string[] => {
  const found = bots
    .filter((bot) => bot.name === name || bot.flows.some((flow) => flow.name === name))
    .flatMap((bot) => bot.flows[0]?.keys ?? []);
  return found.length > 0 ? found : [`bot:${name}`];
};

/** Variables that nothing writes hold their first value for good. Slots are written by what customers say, inputs by callers. */
function unwritten(flow: ArchitectFlow, drawn: readonly Flow[]): Readonly<Record<string, string | null>> {
  const written = new Set(
    flow.containers.flatMap(({ actions }) => actions.flatMap((action) => [...variablesWritten(action.raw), ...bindings(action)])),
  );
  const declared = new Set(flow.variables.map(({ name }) => name));
  const strange = drawn
    .flatMap(({ nodes }) => nodes.flatMap(({ exits }) => exits.flatMap(({ when }) => (when ? comparedIn(when) : []))))
    .filter((name) => OWN.test(name) && !declared.has(name) && !written.has(name));
  return Object.fromEntries([
    ...strange.map((name) => [name, null] as const),
    ...flow.variables.flatMap(({ name, initial, isInput }) =>
      isInput || initial === undefined || written.has(name) || name.startsWith("Slot.") ? [] : [[name, initial] as const],
    ),
  ]);
}

/** States and tasks have no variables but those that the flow makes; `Flow.` also holds some of the platform's. */
const OWN = /^(?:State|Task)\./;

function comparedIn(guard: Guard): readonly string[] {
  if (guard.op === "is") return [guard.variable];
  if (guard.op === "not") return comparedIn(guard.guard);
  return guard.op === "and" || guard.op === "or" ? guard.guards.flatMap(comparedIn) : [];
}

const bindings = (action: Action): readonly string[] =>
  ["intent", "exitReason", "slot", "askResult"].flatMap((field) => {
    const value = action.field(field);
    return value?.kind === "variable" ? [value.text] : [];
  });
