import { type FlowBuilder, is, onChannel, unknown } from "../../model/build.ts";
import { CHANNELS, type Channel, type Exit, type ExitRole, type Guard, type NodeKind } from "../../model/model.ts";
import { type EdgesMapping, type ExitMapping, listOf, type Mapping } from "./mapping.ts";
import { bare, flowKey } from "./nodes.ts";
import type { Thing } from "./paths.ts";
import type { Said } from "./reader.ts";
import { following, placeOf, type Scene, type Step, targetOf } from "./scene.ts";

/** An edge that stands beside the nodes. */
export interface Edge {
  readonly thing: Thing;
  readonly handle: string | undefined;
}

/** A flow while its exits are drawn. */
export interface Drawing {
  readonly scene: Scene;
  readonly flow: FlowBuilder;
  readonly format: string;
  /** The edges that leave each node, by its id. */
  readonly edges: ReadonlyMap<string, readonly Edge[]>;
  /** Variables that something in the project writes; a comparison with any other cannot be evaluated. */
  readonly written: ReadonlySet<string>;
}

/** Kinds that the conversation does not leave by an exit. */
const LEAVES: ReadonlySet<NodeKind> = new Set<NodeKind>(["end", "jump", "return"]);
/** Kinds that go on with the next node of their list by themselves. */
const GOES_ON: ReadonlySet<NodeKind> = new Set<NodeKind>(["say", "ask", "effect", "call", "opaque"]);
const ANSWERS: ReadonlySet<ExitRole> = new Set<ExitRole>(["answer", "yes", "declined"]);

/** Exits that are taken whatever the customer says: one word of the file may be an intent on some exits and such an outcome on others. */
const UNSAID: ReadonlySet<ExitRole> = new Set<ExitRole>([
  "success",
  "failure",
  "timeout",
  "noInput",
  "noMatch",
  "open",
  "closed",
  "holiday",
  "emergency",
  "noAgent",
]);

/** Draws the exits of a node: those of its type, then those that all nodes have in common. */
export function drawExits(drawing: Drawing, step: Step): void {
  const { scene, flow } = drawing;
  const { nodes, edges } = scene.mapping.flows;
  const kind = step.type?.kind ?? "opaque";
  if (LEAVES.has(kind)) return;
  const own = step.type?.exits ?? [];
  // A transfer that succeeds leaves the flow: what all nodes have in common is not what follows it.
  const common = kind === "transfer" ? [] : (nodes.exits ?? []).filter(({ role }) => !own.some((line) => line.role === role));
  const lines = [...own, ...common];
  const taken = new Set<string>();
  for (const line of lines) drawLine(drawing, step, line, taken);
  if (edges) for (const { thing } of drawing.edges.get(step.id) ?? []) if (!taken.has(thing.pointer)) drawEdge(drawing, step, edges, thing);
  if (!nodes.inOrder) return;
  const drawn = flow.get(step.id)?.exits ?? [];
  const next = following(scene, step);
  const role = kind === "branch" ? "default" : "next";
  const closed = drawn.some((exit) => exit.role === role || (kind === "ask" && ANSWERS.has(exit.role)));
  if (next !== null && !closed && (kind === "branch" || GOES_ON.has(kind))) flow.exit(step.id, role, next, { implied: true });
}

/** Draws what one line of the mapping describes. Of several things, those that an earlier line has taken are left alone. */
function drawLine(drawing: Drawing, step: Step, line: ExitMapping, taken: Set<string>): void {
  const { scene } = drawing;
  const things = line.each === undefined ? [step.thing] : scene.reader.all(line.each, step.thing);
  for (const thing of things) {
    if (line.each !== undefined) {
      if (taken.has(thing.pointer)) continue;
      taken.add(thing.pointer);
    }
    const role = scene.reader.word(line.role, thing);
    if (role === undefined) continue;
    const ways = waysOf(drawing, step, line, thing);
    const exit = { step, role, line, thing };
    for (const way of ways) {
      taken.add(way.pointer);
      draw(drawing, exit, way);
    }
    if (ways.length === 0) drawLeftOut(drawing, exit);
  }
}

/** An exit of a node: the thing in the file that describes it, and the line of the mapping that reads it. */
interface Described<Line = ExitMapping | EdgesMapping> {
  readonly step: Step;
  readonly role: ExitRole;
  readonly line: Line;
  readonly thing: Thing;
}

/** One target of an exit: what a pointer names, and where it leads. */
interface Way {
  readonly pointer: string;
  readonly to: string | null;
  readonly rest: Partial<Exit>;
}

function waysOf(drawing: Drawing, step: Step, line: ExitMapping, thing: Thing): readonly Way[] {
  const { scene } = drawing;
  const { reader } = scene;
  if (line.handle !== undefined) {
    const handle = reader.said(line.handle, thing)?.text;
    const edges = (drawing.edges.get(step.id) ?? []).filter((edge) => handle !== undefined && edge.handle === handle);
    return edges.flatMap((edge) =>
      targets(drawing, step, scene.mapping.flows.edges?.to ?? [], edge.thing).map((way) => ({ ...way, pointer: edge.thing.pointer })),
    );
  }
  const named = reader.said(line.flow, thing);
  return named === undefined ? targets(drawing, step, line.to ?? [], thing) : [jumpTo(drawing, step, named)];
}

function targets({ scene }: Drawing, step: Step, to: NonNullable<ExitMapping["to"]>, thing: Thing): readonly Way[] {
  for (const path of listOf(to)) {
    if (path === "following") return [{ pointer: thing.pointer, to: following(scene, step), rest: {} }];
    const found = scene.reader.all(path, thing);
    if (found.length > 0)
      return found.map((each) => {
        const [target, rest] = targetOf(scene, step, each);
        return { pointer: each.pointer, to: target, rest };
      });
  }
  return [];
}

/** An exit that leads to another flow: a jump stands between. */
function jumpTo({ scene, flow, format }: Drawing, step: Step, named: Said): Way {
  const at = placeOf(scene, named);
  const call = { keys: [flowKey(format, named.text)], name: named.text, at, what: "flow" };
  const id = flow.node("jump", flow.fresh(`${step.id} to ${named.text}`), at, { synthetic: true, label: named.text, call });
  return { pointer: named.pointer, to: id, rest: { at } };
}

function draw(drawing: Drawing, exit: Described, { to, rest }: Way): void {
  const { scene, flow } = drawing;
  const { reader } = scene;
  const { step, role, line, thing } = exit;
  const label = reader.said(line.label, thing)?.text;
  const intent = UNSAID.has(role) ? undefined : reader.said(line.intent, thing);
  const when = guardOf(drawing, exit, label);
  const at = placeOf(scene, thing);
  const own = thing === step.thing ? {} : { at };
  const words = line.words === undefined ? [] : reader.texts(line.words, thing).map(({ text }) => text);
  flow.exit(step.id, role, to, {
    ...rest,
    ...own,
    label,
    ...(when ? { when } : {}),
    ...(intent ? { intent: { name: intent.text, at: placeOf(scene, intent) } } : {}),
    ...(role === "answer" && label !== undefined && !intent ? { choice: { name: label, words: [label, ...words], at } } : {}),
  });
}

function drawEdge(drawing: Drawing, step: Step, edges: EdgesMapping, thing: Thing): void {
  const role = edges.role === undefined ? "next" : drawing.scene.reader.word(edges.role, thing);
  if (role === undefined) return;
  for (const way of targets(drawing, step, edges.to, thing)) draw(drawing, { step, role, line: edges, thing }, way);
}

function drawLeftOut(drawing: Drawing, exit: Described<ExitMapping>): void {
  const { step, role, line, thing } = exit;
  const owned = step.type?.exits?.includes(line) ?? false;
  const means = line.leftOut ?? (line.each !== undefined || (owned && mustBeWired(step, role)) ? "unwired" : "none");
  if (means === "none") return;
  const to = means === "following" ? following(drawing.scene, step) : null;
  draw(drawing, exit, { pointer: thing.pointer, to, rest: {} });
}

/** Exits that a type has whether the file wires them or not. */
const mustBeWired = ({ type }: Step, role: ExitRole): boolean =>
  type?.kind === "branch" ||
  role === "yes" ||
  role === "declined" ||
  (type?.kind === "transfer" && (role === "failure" || role === "noAgent"));

function guardOf({ scene, written }: Drawing, { step, role, line, thing }: Described, label: string | undefined): Guard | undefined {
  const { reader, mapping } = scene;
  const channel = reader.texts(line.channel, thing);
  if (channel.length > 0) {
    const known = channel.flatMap(({ text }) => channelOf(mapping, text) ?? []);
    return known.length === channel.length ? onChannel(...known) : unknown(channel.map(({ text }) => text).join(" or "));
  }
  const condition = reader.said(line.condition, thing)?.text;
  if (condition !== undefined) return unknown(condition);
  const values = reader.texts(line.is, thing).map(({ text }) => text);
  const named = reader.said(line.variable, thing) ?? reader.said(step.type?.variable, step.thing);
  if (named !== undefined && values.length > 0) {
    const variable = bare(named.text);
    return written.has(variable) ? is(variable, ...values) : unknown(`${variable} = ${values.join(" or ")}`);
  }
  return role === "case" ? unknown(label ?? (values.length > 0 ? values.join(" or ") : thing.pointer)) : undefined;
}

/** Our word for a channel of the format. */
export const channelOf = ({ channels = {} }: Mapping, word: string): Channel | undefined =>
  Object.hasOwn(channels, word) ? channels[word] : CHANNELS.find((channel) => channel === word);
