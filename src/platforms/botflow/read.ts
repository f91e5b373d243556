import { below, buildFlow } from "../../model/build.ts";
import { type Bot, type Defect, type Intent, NODE_KINDS, type Phrase, type Place } from "../../model/model.ts";
import type { Json, SourceDocument } from "../../source/document.ts";
import { entries, isObject, items, member, text } from "../../source/json.ts";
import { withDeclined } from "../plain-answers.ts";
import { undiallable } from "../undiallable.ts";
import { withPlainConfirmations } from "./confirm.ts";
import { knownNodes } from "./known-nodes.ts";
import { addNode, isKind, type NodeValues } from "./nodes.ts";
import { channelList, type FlowDrawing, targetOf } from "./wires.ts";

/** One flow of a file: usually the whole file, in a printed model an item of a list. */
export interface FlowSource {
  readonly value: Json;
  readonly at: Place;
  readonly document: SourceDocument;
  /** The variables that its nodes write. */
  readonly writes: readonly string[];
}

/**
 * A hand-written flow: a bot of one flow. `written` = the variables that something in the project writes, `repeats` = the project is read
 * again and again.
 */
export function readFlow(source: FlowSource, written: ReadonlySet<string>, repeats: boolean): Bot {
  const { value, at, document } = source;
  const name = text(member(value, "name")) ?? document.path.split("/").pop() ?? document.path;
  const channels = channelList(member(value, "channels"));
  const flow = buildFlow({ id: `botflow:${at.file}#${at.pointer}`, name, at, keys: [`botflow:${name}`], channels });
  const nodes = entries(member(value, "nodes"));
  const ids = new Set(nodes.flatMap(([id, node]) => (isObject(node) ? [id] : [])));
  const handler = (key: string) => {
    const to = text(member(member(value, "on"), key));
    return to !== undefined && ids.has(to) ? to : undefined;
  };
  const on = { noMatch: handler("noMatch"), noInput: handler("noInput"), error: handler("error") };
  const drawing: FlowDrawing = { flow, ids, on, written };
  const defects: Defect[] = [...shape(value, at, nodes), ...duplicates(document, at)];
  defects.push(...drawNodes(drawing, nodes, at, repeats), ...drawStart(drawing, source));
  const { intents, defects: repeated } = drawIntents(drawing, source);
  defects.push(...repeated);
  drawEscalation(drawing, source);
  const flows = [flow.done()];
  defects.push(...undiallable(flows));
  const bot: Bot = {
    id: flow.id,
    name,
    platform: "botflow",
    at,
    flows,
    intents,
    languages: items(member(value, "languages")).flatMap((each) => text(each) ?? []),
    declaresIntents: true,
    ...(defects.length > 0 ? { defects } : {}),
    fallbacks: Object.values(on).flatMap((node) => (node === undefined ? [] : [{ flow: flow.id, node }])),
  };
  return withDeclined(withPlainConfirmations(bot));
}

function drawNodes(drawing: FlowDrawing, nodes: NodeValues, at: Place, repeats: boolean): readonly Defect[] {
  const defects: Defect[] = [];
  const known = knownNodes(drawing, repeats);
  for (const [id, node] of nodes) {
    if (!isObject(node)) continue;
    const place = below(at, "nodes", id);
    const type = text(member(node, "type"));
    if (!isKind(type)) defects.push({ kind: "unknown-action", at: below(place, "type"), type: type ?? "", known: NODE_KINDS });
    known(id, node, place, () => addNode(drawing, id, node, place));
  }
  return defects;
}

/** The start, and the handlers of what is not understood, not said or fails. */
function drawStart(drawing: FlowDrawing, { value, at }: FlowSource): readonly Defect[] {
  const { flow, ids } = drawing;
  const start = text(member(value, "start"));
  const startAt = start === undefined ? at : below(at, "start");
  const to = start !== undefined && ids.has(start) ? start : null;
  flow.entry({ kind: "start", to, at: startAt });
  for (const [key, target] of entries(member(value, "on"))) {
    const place = below(at, "on", key);
    flow.entry({ kind: "handler", name: key, to: entryTo(drawing, target, place, `on ${key}`), at: place });
  }
  return to === null ? [{ kind: "missing-start", at: startAt, ...(start ? { name: start } : {}) }] : [];
}

function drawIntents(
  drawing: FlowDrawing,
  { value, at }: FlowSource,
): { readonly intents: readonly Intent[]; readonly defects: readonly Defect[] } {
  const intents = new Map<string, Intent>();
  const defects: Defect[] = [];
  items(member(value, "intents")).forEach((intent, i) => {
    const place = below(at, "intents", i);
    const name = text(member(intent, "name"));
    if (name === undefined) return;
    if (intents.has(name)) defects.push({ kind: "duplicate-id", at: below(place, "name"), name, what: "intent" });
    else intents.set(name, { name, at: place, phrases: phrasesOf(intent, place) });
    const goto = member(intent, "goto");
    const targets = Array.isArray(goto)
      ? goto.map((target, n) => ({ target, at: below(place, "goto", n) }))
      : [{ target: goto, at: below(place, "goto") }];
    for (const { target, at: where } of targets) {
      const to = entryTo(drawing, target, where, `intent ${name}`);
      if (to !== null) drawing.flow.entry({ kind: "intent", intent: name, to, at: place });
    }
  });
  return { intents: [...intents.values()], defects };
}

/** What happens when the platform itself hears that a person is wanted: `return` hands it to the caller. */
function drawEscalation(drawing: FlowDrawing, { value, at }: FlowSource): void {
  const { flow } = drawing;
  const escalation = member(value, "escalation");
  if (escalation === undefined || escalation === null) return;
  const place = below(at, "escalation");
  const returns = { exitReason: "AgentRequestedByUser", forgetsIntent: true };
  const to =
    text(escalation) === "return"
      ? flow.node("return", flow.fresh("escalation"), place, { synthetic: true, label: "escalation", returns })
      : entryTo(drawing, member(escalation, "goto"), below(place, "goto"), "escalation");
  flow.entry({ kind: "escalation", name: "escalation", to, at: place });
}

/** Entries have no room for a missing target: a node of their own stands in, whose exit is missing. */
function entryTo({ flow, ids }: FlowDrawing, target: Json | undefined, place: Place, wish: string): string | null {
  const [found, rest] = targetOf(ids, target, place);
  if (!rest.missing) return found;
  const id = flow.node("effect", flow.fresh(wish), place, { synthetic: true });
  flow.exit(id, "next", null, rest);
  return id;
}

function phrasesOf(intent: Json, at: Place): readonly Phrase[] {
  const phrases = member(intent, "phrases");
  const list = (value: Json | undefined, place: Place, language?: string) =>
    items(value).flatMap((each, i) => {
      const said = text(each);
      return said === undefined ? [] : [{ text: said, at: below(place, i), ...(language ? { language } : {}) }];
    });
  const place = below(at, "phrases");
  return isObject(phrases)
    ? entries(phrases).flatMap(([language, value]) => list(value, below(place, language), language))
    : list(phrases, place);
}

/** What stops the analysis; unknown extra keys never do. */
function shape(value: Json, at: Place, all: NodeValues): readonly Defect[] {
  const wrong: Defect[] = [];
  const expect = (holds: boolean, place: Place, message: string) => void (holds || wrong.push({ kind: "shape", at: place, message }));
  const nodes = member(value, "nodes");
  expect(text(member(value, "name")) !== undefined, at, "a flow needs a name");
  expect(isObject(nodes), nodes === undefined ? at : below(at, "nodes"), "`nodes` must be an object: node id → node");
  for (const [id, node] of all) if (!isObject(node)) expect(false, below(at, "nodes", id), "a node must be an object with a `type`");
  const intents = member(value, "intents");
  expect(intents === undefined || Array.isArray(intents), below(at, "intents"), "`intents` must be a list");
  return wrong;
}

/** Ids are keys: a second one would silently replace the first. */
const duplicates = (document: SourceDocument, at: Place): readonly Defect[] =>
  document
    .duplicateKeys()
    .filter(({ pointer }) => pointer.startsWith(`${at.pointer}/nodes/`) && pointer.split("/").length === at.pointer.split("/").length + 2)
    .map(({ pointer, key }) => ({ kind: "duplicate-id", at: { file: at.file, pointer }, name: key, what: "node" }));
