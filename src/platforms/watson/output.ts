import { below, type FlowBuilder, type NodeRest, onChannel } from "../../model/build.ts";
import { ownOf } from "../../model/maps.ts";
import type { Channel, Defect, Node, Phrase, Place, Transfer } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { dig, isObject, items, member, text } from "../../source/json.ts";
import { dialFault } from "../dial-target.ts";
import { type Act, actOfPayload, actOfText } from "../dialogflow/conventions.ts";
import type { HandoffConfig } from "../platform.ts";
import { announced, channelsOf, isComputed, transferTo } from "./targets.ts";

/** Response items of both skill kinds as a chain of nodes. */

/** A run of nodes: `first` is where it is entered, `open` the nodes whose `next` is still to be wired; a run that ends by itself has none. */
export interface Run {
  readonly first: string;
  readonly open: readonly string[];
  /** False where the output says and does nothing. */
  readonly says: boolean;
}

/** What a skill knows beside its output. */
export interface Around {
  readonly defects: Defect[];
  readonly handoff: HandoffConfig;
}

/** Wires every open end of a run. */
export function wire(flow: FlowBuilder, open: readonly string[], to: string | null): void {
  for (const id of open) flow.exit(id, flow.get(id)?.kind === "branch" ? "default" : "next", to, { implied: true });
}

interface Piece {
  readonly kind: Node["kind"];
  readonly at: Place;
  readonly rest: NodeRest;
  /** The only channels on which the item is processed. */
  readonly on?: readonly Channel[];
}

/** Variables that a node writes, and where. */
export interface Context {
  readonly value: Json | undefined;
  readonly at: Place;
}

/** An output where a node or a step has it. */
export interface Output {
  /** The wished id of its first node. */
  readonly id: string;
  /** The node or step that owns it. */
  readonly owner: Place;
  readonly value: Json | undefined;
  readonly label: string;
  /** What is written into variables beside it; commands of the voice gateway may stand there. */
  readonly contexts?: readonly Context[];
}

/**
 * The nodes of an output, and of the commands of the voice gateway in the context beside it. Texts stand at the owner (a text-only answer
 * is its node); transfers and ends at their item. An output without items becomes one `effect`, so that it has an entry.
 */
export function outputRun(flow: FlowBuilder, { defects, handoff }: Around, { id, owner, value, label, contexts = [] }: Output): Run {
  const at = below(owner, "output");
  const pieces = besideDesk([
    ...genericPieces(value, at, owner, handoff),
    ...legacyPieces(value, at, owner, handoff),
    ...contexts.flatMap((context) => commandsIn(context.value, context.at, owner)),
  ]);
  for (const piece of pieces) defects.push(...invalidTargets(piece.rest.transfer, piece.at));
  const all: readonly Piece[] = pieces.length > 0 ? pieces : [{ kind: "effect", at: owner, rest: { synthetic: true } }];
  return { ...chained(flow, id, label, all), says: pieces.some(({ kind }) => kind !== "effect") };
}

/** What the items of an output say, if they do nothing else. */
export function spokenIn({ handoff }: Around, value: Json | undefined, owner: Place): readonly Phrase[] | undefined {
  const pieces = genericPieces(value, below(owner, "output"), owner, handoff);
  const isWord = ({ kind, rest, on }: Piece) => on === undefined && (kind === "say" || (kind === "effect" && rest.type === undefined));
  return pieces.every(isWord) ? pieces.flatMap(({ rest }) => rest.texts ?? []) : undefined;
}

/** Pieces one after the other, up to the first that ends on every channel. */
function chained(flow: FlowBuilder, id: string, label: string, pieces: readonly Piece[]): Pick<Run, "first" | "open"> {
  let first: string | undefined;
  let open: readonly string[] = [];
  for (const [i, piece] of pieces.entries()) {
    const node = flow.node(piece.kind, flow.fresh(i === 0 ? id : `${id}/${i}`), piece.at, {
      label,
      ...piece.rest,
      ...(piece.on && piece.kind === "say" ? { channels: piece.on } : {}),
    });
    const ends = piece.kind === "end" || piece.kind === "transfer";
    let entry = node;
    let after: readonly string[] = ends ? [] : [node];
    if (piece.on && piece.kind !== "say") {
      entry = flow.node("branch", flow.fresh(`${node}?`), piece.at, { synthetic: true });
      flow.exit(entry, "case", node, { when: onChannel(...piece.on) });
      after = [...after, entry];
    }
    wire(flow, open, entry);
    first ??= entry;
    open = after;
    if (open.length === 0) break;
  }
  return { first: first ?? id, open };
}

/** `channel_transfer` moves the customer to web chat: what is limited to chat then counts for them, too. */
function genericPieces(output: Json | undefined, at: Place, owner: Place, handoff: HandoffConfig): readonly Piece[] {
  const moved = new Set<Channel>();
  return items(member(output, "generic")).flatMap((item, i) => {
    const own = channelsOf(item);
    const on = own?.includes("chat") ? [...new Set([...own, ...moved])] : own;
    const type = text(member(item, "response_type")) ?? "";
    if (type === "channel_transfer") for (const channel of own ?? (["voice", "chat", "messaging"] as const)) moved.add(channel);
    const made = ownOf(ITEMS, type);
    const place = below(at, "generic", i);
    const gateway = gatewayActions(item).flatMap((action) => voiceGateway(action, place, owner));
    const pieces = gateway.length > 0 ? gateway : [made?.(item, place, owner, handoff) ?? { kind: "effect" as const, at: owner, rest: {} }];
    return on ? pieces.map((piece): Piece => ({ ...piece, on })) : pieces;
  });
}

/** Items that speak, hand over or end; all others (pause, media, search, …) are passed. Source: "response types reference". */
const ITEMS: Readonly<Record<string, (item: Json, at: Place, owner: Place, handoff: HandoffConfig) => Piece | undefined>> = {
  text: (item, at, owner, handoff) => declaredText(textsOf(item, at), at, handoff) ?? saying(textsOf(item, at), owner),
  user_defined: (item, at, _, handoff) => acting(actOfPayload(member(item, "user_defined"), handoff, below(at, "user_defined")), at),
  option: (item, at, owner) => ({ kind: "say", at: owner, rest: { texts: titleOf(item, at) } }),
  suggestion: (item, at, owner) => ({ kind: "say", at: owner, rest: { texts: titleOf(item, at) } }),
  connect_to_agent: (item, at) => ({
    kind: "transfer",
    at,
    rest: {
      type: "connect_to_agent",
      transfer: transferTo(member(item, "transfer_info"), below(at, "transfer_info")),
      ...announced(item, at),
    },
  }),
  end_session: (_, at) => ({ kind: "end", at, rest: { type: "end_session" } }),
};

const saying = (texts: readonly Phrase[], at: Place): Piece => ({ kind: "say", at, rest: { texts } });

function acting(act: Act | undefined, at: Place): Piece | undefined {
  if (!act) return undefined;
  const { type, ...transfer } = act;
  return { kind: "transfer", at, rest: { type, transfer } };
}

/** A text that the config declares, like `__handoff__`. */
const declaredText = (texts: readonly Phrase[], at: Place, handoff: HandoffConfig): Piece | undefined =>
  acting(
    texts.map((said) => actOfText(said.text, handoff)).find((act) => act !== undefined),
    at,
  );

/** Texts of an item: `values[].text` in dialog skills, `values[].text_expression.concat[].scalar` in actions skills. */
function textsOf(item: Json, at: Place): readonly Phrase[] {
  return items(member(item, "values")).flatMap((value, i) => {
    const plain = text(member(value, "text"));
    const pieces = items(dig(value, "text_expression", "concat")).map((each) => text(member(each, "scalar")) ?? "…");
    const said = plain ?? pieces.join("");
    return said ? [{ text: said, at: below(at, "values", i) }] : [];
  });
}

const titleOf = (item: Json, at: Place): readonly Phrase[] => {
  const title = text(member(item, "title"));
  return title ? [{ text: title, at: below(at, "title") }] : [];
};

/** Dialog skills before `generic`: `output.text`, and commands of the voice gateway. */
function legacyPieces(output: Json | undefined, at: Place, owner: Place, handoff: HandoffConfig): readonly Piece[] {
  const said = member(output, "text");
  const values = isObject(said) ? items(member(said, "values")) : typeof said === "string" ? [said] : items(said);
  const texts = values.flatMap((value, i) =>
    text(value) ? [{ text: text(value) ?? "", at: isObject(said) ? below(at, "text", "values", i) : below(at, "text") }] : [],
  );
  return [
    ...(texts.length > 0 ? [declaredText(texts, below(at, "text"), handoff) ?? saying(texts, owner)] : []),
    ...commandsIn(output, at, owner),
  ];
}

/**
 * Commands of the voice gateway in an output, or in the context of a node. Sources: Voice Gateway, "Defining actions and states";
 * ibm-cloud-docs/assistant, "dialog-voice-actions" (phone integration), which writes them into the context.
 */
function commandsIn(holder: Json | undefined, at: Place, owner: Place): readonly Piece[] {
  const single = member(holder, "vgwAction");
  return [
    ...(isObject(single) ? voiceGateway(single, below(at, "vgwAction"), owner) : []),
    ...items(member(holder, "vgwActionSequence")).flatMap((action, i) => voiceGateway(action, below(at, "vgwActionSequence", i), owner)),
  ];
}

const gatewayActions = (item: Json): readonly Json[] =>
  [member(item, "user_defined"), item].flatMap((owner) => {
    const single = member(owner, "vgwAction");
    return [...(single === undefined ? [] : [single]), ...items(member(owner, "vgwActionSequence"))];
  });

/** Commands of Voice Gateway and Voice Agent with Watson; all of them work on the phone only. Source: its page "Defining actions and states". */
function voiceGateway(action: Json, at: Place, owner: Place): readonly Piece[] {
  const type = text(member(action, "command")) ?? "vgwAction";
  const command = type.toLowerCase();
  if (command === "vgwacttransfer")
    return [{ kind: "transfer", at, rest: { type: "vgwActTransfer", transfer: gatewayTransfer(action, at) } }];
  if (command === "vgwacthangup") return [{ kind: "end", at, rest: { type: "vgwActHangup" }, on: ["voice"] }];
  return [{ kind: "effect", at: owner, rest: { type } }];
}

function gatewayTransfer(action: Json, at: Place): Transfer {
  const target = text(dig(action, "parameters", "transferTarget"));
  const targetAt = below(at, "parameters", "transferTarget");
  return {
    route: target !== undefined && isComputed(target) ? "dynamic" : "voice",
    targetKind: "sip",
    ...(target ? { target, targetAt } : {}),
  };
}

/** A command of the phone beside a handoff to the service desk is the phone's part of one answer. */
function besideDesk(pieces: readonly Piece[]): readonly Piece[] {
  const isDesk = ({ rest }: Piece) => rest.transfer?.route === "digital";
  if (!pieces.some(isDesk)) return pieces;
  return pieces.map((piece) => (piece.rest.type === "vgwActTransfer" ? { ...piece, on: piece.on ?? ["voice"] } : piece));
}

/** In an address of a skill the `@` is written `\@`: a bare one begins an entity reference. Source: IBM's page on phone transfers. */
export function invalidTargets(transfer: Transfer | undefined, at: Place): readonly Defect[] {
  const target = transfer?.target;
  if (transfer?.targetKind !== "sip" || transfer.route !== "voice" || !target) return [];
  const common = { kind: "invalid-dial-target" as const, at: transfer.targetAt ?? at, value: target };
  if (/(?<!\\)@/.test(target))
    return [{ ...common, message: "a bare @ begins an entity reference, write \\@", correct: target.replace(/(?<!\\)@/g, "\\@") }];
  const message = dialFault(target.replaceAll("\\@", "@"));
  return message ? [{ ...common, message }] : [];
}
