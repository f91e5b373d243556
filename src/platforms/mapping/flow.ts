import { buildFlow, type FlowBuilder } from "../../model/build.ts";
import { push } from "../../model/maps.ts";
import type { Defect, Flow, Place } from "../../model/model.ts";
import { namesOf } from "../../model/nearest.ts";
import { allWrittenBy } from "../../model/written-variables.ts";
import { channelOf, drawExits, type Edge } from "./exits.ts";
import { bare, flowKey, nodeParts } from "./nodes.ts";
import { entryTo, placeOf, type Scene, targetOf } from "./scene.ts";

/** A flow of a house format, to which intents may still add entries. */
export interface DrawnFlow {
  readonly scene: Scene;
  readonly flow: FlowBuilder;
  readonly name: string;
  /** The node where a conversation begins. */
  readonly start: string | null;
  readonly languages: readonly string[];
  readonly fallbacks: readonly string[];
  readonly defects: readonly Defect[];
}

/** What a flow is called: by its name, else by its key in a map, else by its file. */
export function flowName({ mapping, reader, thing, file }: Scene): string {
  const given = mapping.flows.name === undefined ? thing.key : reader.said(mapping.flows.name, thing)?.text;
  return given ?? file.replace(/^.*\//, "").replace(/\.\w+$/, "");
}

/** The variables that the nodes of a flow write. */
export function variablesOf(scene: Scene): readonly string[] {
  return scene.steps.flatMap((step) => allWrittenBy(nodeParts(scene, step, "")).map(bare));
}

/** Draws one flow. `written` = the variables that something in the project writes. */
export function drawFlow(scene: Scene, format: string, written: ReadonlySet<string>): DrawnFlow {
  const { mapping, reader, thing, file } = scene;
  const at = placeOf(scene, thing);
  const name = flowName(scene);
  const id = reader.said(mapping.flows.id, thing)?.text;
  const channels = channelsOf(scene);
  const flow = buildFlow({
    id: `${format}:${file}#${thing.pointer}`,
    name,
    at,
    keys: [flowKey(format, name), ...(id === undefined || id === name ? [] : [flowKey(format, id)])],
    ...(channels && channels.length > 0 ? { channels } : {}),
  });
  for (const step of scene.steps)
    flow.node(step.type?.kind ?? "opaque", step.id, placeOf(scene, step.thing), nodeParts(scene, step, format));
  const { edges, astray } = edgesOf(scene);
  for (const step of scene.steps) drawExits({ scene, flow, format, edges, written }, step);

  const defects: Defect[] = [];
  const start = startOf(scene, defects);
  if (start !== undefined) flow.entry({ kind: "start", to: start.to, at: start.at });
  const fallbacks = (mapping.flows.entries ?? []).flatMap(({ kind, each, intent, name: called, to }) =>
    (each === undefined ? [thing] : reader.all(each, thing)).flatMap((one) => {
      const target = reader.all(to, one)[0];
      if (target === undefined && each === undefined) return [];
      const words = reader.said(intent, one)?.text ?? reader.said(called, one)?.text ?? kind;
      const begins = target === undefined ? null : entryTo(flow, targetOf(scene, undefined, target), `${kind} ${words}`);
      const place = placeOf(scene, each === undefined ? (target ?? one) : one);
      flow.entry({ kind, to: begins, at: place, ...(kind === "intent" ? { intent: words } : { name: words }) });
      return kind === "handler" && begins !== null ? [begins] : [];
    }),
  );
  return {
    scene,
    flow,
    name,
    start: start?.to ?? null,
    languages: mapping.flows.languages === undefined ? [] : reader.texts(mapping.flows.languages, thing).map(({ text }) => text),
    fallbacks,
    defects: [...scene.defects, ...astray, ...defects],
  };
}

function channelsOf({ mapping, reader, thing }: Scene): Flow["channels"] {
  const { channels } = mapping.flows;
  return typeof channels === "string" ? reader.texts(channels, thing).flatMap(({ text }) => channelOf(mapping, text) ?? []) : channels;
}

/** The edges by the node that they leave, and those that leave a node which is not there. */
function edgesOf(scene: Scene): { readonly edges: ReadonlyMap<string, readonly Edge[]>; readonly astray: readonly Defect[] } {
  const { mapping, reader, thing, byId } = scene;
  const { edges } = mapping.flows;
  const found = new Map<string, Edge[]>();
  const astray: Defect[] = [];
  for (const each of edges ? reader.all(edges.each, thing) : []) {
    const from = reader.said(edges?.from, each);
    if (from === undefined) continue;
    if (byId.has(from.text)) push(found, from.text, { thing: each, handle: reader.said(edges?.handle, each)?.text });
    else
      astray.push({
        kind: "unknown-target",
        reference: { name: from.text, at: placeOf(scene, from), what: "node", known: namesOf(byId) },
      });
  }
  return { edges: found, astray };
}

/** The start as the mapping finds it, else the first node. */
function startOf(scene: Scene, defects: Defect[]): { readonly to: string | null; readonly at: Place } | undefined {
  const { mapping, reader, thing, steps } = scene;
  const [first] = steps;
  if (mapping.flows.start === undefined) return first && { to: first.id, at: placeOf(scene, first.thing) };
  const [found] = reader.some(mapping.flows.start, thing);
  const [to, rest] = found ? targetOf(scene, undefined, found) : [null, {}];
  const at = placeOf(scene, found ?? thing);
  // A flow in which no node was found has a defect of its own.
  if (to === null && first) defects.push({ kind: "missing-start", at, ...(rest.missing ? { name: rest.missing.name } : {}) });
  return { to, at };
}
