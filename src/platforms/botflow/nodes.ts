import { below } from "../../model/build.ts";
import { type Literal, NODE_KINDS, type NodeKind, type Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { entries, isTrue, items, member, text } from "../../source/json.ts";
import { drawBranch } from "./branch.ts";
import { drawTransfer } from "./transfer.ts";
import { addTo, channelList, type FlowDrawing, hasLong, type NodeDrawing, SHORT, targetOf, wireLong, wireShort } from "./wires.ts";

/** Nodes of the botflow format: one function a kind, which also says what an exit that is left out means. */

/** What stands under a flow's `nodes`, in file order. */
export type NodeValues = readonly (readonly [id: string, node: Json])[];

/** The variables that a flow's nodes write. */
export const writtenVariables = (nodes: NodeValues): readonly string[] =>
  nodes.flatMap(([, node]) => {
    const [sets, binds] = [member(node, "sets"), member(node, "binds")];
    if (sets === undefined && binds === undefined) return [];
    return [
      ...entries(sets).map(([name]) => name),
      ...(typeof sets === "string" ? [sets] : []),
      ...entries(binds).flatMap(([, target]) => text(target) ?? []),
    ];
  });

const kinds: ReadonlySet<string | undefined> = new Set(NODE_KINDS);
/** True of a `type` that the format has: those of the model. */
export const isKind = (type: string | undefined): type is NodeKind => kinds.has(type);

/** Draws a node with its exits. */
export function addNode(drawing: FlowDrawing, id: string, value: Json, at: Place): void {
  const type = text(member(value, "type"));
  const said = text(member(value, "text"));
  const common = {
    label: text(member(value, "label")) ?? id,
    texts: said === undefined ? undefined : [{ text: said, at: below(at, "text"), ...onlyLanguage(value) }],
    channels: channelList(member(value, "channels")),
  };
  const { flow, ids, on, written } = drawing;
  // Written out: spreading is slow, and this is done for every node.
  const node: NodeDrawing = { flow, ids, on, written, id, value, at, common };
  if (isKind(type)) DRAW[type](node);
  else drawUnknown(node, type);
  wireLong(node);
}

/** The one language that a node is for. */
function onlyLanguage(node: Json): { readonly language?: string } {
  const languages = items(member(node, "languages")).flatMap((each) => text(each) ?? []);
  return languages.length === 1 ? { language: languages[0] } : {};
}

const DRAW: Readonly<Record<NodeKind, (node: NodeDrawing) => void>> = {
  say(node) {
    addTo(node, "say");
    wireShort(node, "next");
  },
  ask: drawAsk,
  branch: drawBranch,
  effect(node) {
    const { id, value } = node;
    const what = `the external action "${text(member(value, "action")) ?? id}"`;
    if (isTrue(member(value, "external"))) addTo(node, "opaque", { type: "effect", opaque: { what, takesOver: true } });
    else addTo(node, "effect", { sets: setsOf(value) });
    wireOutcomes(node);
  },
  call(node) {
    addTo(node, "call", { call: callOf(node) });
    wireOutcomes(node);
  },
  jump: (node) => void addTo(node, "jump", { call: callOf(node) }),
  return: (node) => void addTo(node, "return", { returns: { exitReason: text(member(node.value, "exitReason")) ?? null } }),
  transfer: drawTransfer,
  end: (node) => void addTo(node, "end"),
  opaque(node) {
    addTo(node, "opaque", { opaque: { what: `the node "${node.id}"` } });
    wireShort(node, "next");
  },
};

function drawUnknown(node: NodeDrawing, type: string | undefined): void {
  addTo(node, "opaque", { type, opaque: { what: type ? `the node type "${type}"` : `the node "${node.id}", which has no type,` } });
  for (const role of SHORT) wireShort(node, role);
}

/** What is done succeeds, or fails as the flow's handler of errors says. */
function wireOutcomes(node: NodeDrawing): void {
  wireShort(node, "next");
  wireShort(node, "failure", node.on.error);
  wireShort(node, "timeout", node.on.error);
}

function callOf({ value, at }: NodeDrawing) {
  const name = text(member(value, "flow")) ?? "";
  const binds = entries(member(value, "binds")).flatMap(([key, target]) => (text(target) ? [[key, text(target) ?? ""]] : []));
  return { keys: [`botflow:${name}`], name, at: below(at, "flow"), what: "flow", binds: Object.fromEntries(binds) };
}

const setsOf = (node: Json): ReadonlyMap<string, Literal | undefined> =>
  new Map(entries(member(node, "sets")).map(([name, value]) => [name, value === null ? undefined : text(value)]));

function drawAsk(node: NodeDrawing): void {
  const { flow, ids, on, id, value, at } = node;
  const stores = text(member(value, "sets"));
  const attempts = Number(text(member(value, "maxAttempts")) ?? Number.NaN);
  addTo(node, "ask", { ...(stores ? { stores } : {}), ...(attempts > 0 ? { maxAttempts: attempts } : {}) });
  items(member(value, "choices")).forEach((choice, i) => {
    const place = below(at, "choices", i);
    const label = text(member(choice, "label")) ?? "";
    const [to, rest] = targetOf(ids, member(choice, "next"), below(place, "next"));
    flow.exit(id, "answer", to, { ...rest, at: place, label, choice: { name: label, words: [label], at: place } });
  });
  if (isTrue(member(value, "confirm"))) wireConfirmation(node);
  wireShort(node, "next");
  wireShort(node, "noMatch", on.noMatch);
  wireShort(node, "noInput", on.noInput);
}

function wireConfirmation(node: NodeDrawing): void {
  const { flow, ids, id, value, at } = node;
  for (const [key, role] of [
    ["yes", "yes"],
    ["no", "declined"],
  ] as const) {
    const target = member(value, key) ?? undefined;
    if (target === undefined && hasLong(node, role)) continue;
    const [to, rest] = targetOf(ids, target, below(at, key));
    flow.exit(id, role, to, { ...rest, label: key });
  }
}
