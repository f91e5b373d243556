import { below, type FlowBuilder, onChannel } from "../../model/build.ts";
import type { Defect, Node, Phrase, Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { dig, entries, isObject, items, member, text } from "../../source/json.ts";
import { channelsOf, transferTo } from "./targets.ts";

/** Response items of both skill kinds as a chain of nodes. */

/** A run of nodes: `first` is where it is entered, `open` the nodes whose `next` is still to be wired; a run that ends by itself has none. */
export interface Run {
  readonly first: string;
  readonly open: readonly string[];
}

/** Wires every open end of a run. */
export function wire(flow: FlowBuilder, open: readonly string[], to: string | null): void {
  for (const id of open) flow.exit(id, flow.get(id)?.kind === "branch" ? "default" : "next", to, { implied: true });
}

/** Texts of an item: `values[].text` in dialog skills, `values[].text_expression.concat[].scalar` in actions skills. */
export function textsOf(item: Json, at: Place): readonly Phrase[] {
  return items(member(item, "values")).flatMap((value, i) => {
    const plain = text(member(value, "text"));
    const pieces = items(dig(value, "text_expression", "concat")).map((each) => text(member(each, "scalar")) ?? "…");
    const said = plain ?? pieces.join("");
    return said ? [{ text: said, at: below(at, "values", i) }] : [];
  });
}

type Piece = {
  readonly kind: Node["kind"];
  readonly at: Place;
  readonly rest: Partial<Omit<Node, "id" | "kind" | "at" | "exits">>;
  readonly on?: Node["channels"];
};

/**
 * The nodes of an output. Texts stand at the owner (a text-only answer is its node); transfers and ends at their item.
 * A node that only the words of no item describe becomes one `effect`, so that every output has an entry.
 */
export function outputRun(
  flow: FlowBuilder,
  id: string,
  owner: Place,
  output: Json | undefined,
  outputAt: Place,
  defects: Defect[],
  rest: Piece["rest"],
): Run {
  const pieces = [
    ...items(member(output, "generic")).flatMap((item, i) => pieceOf(item, below(outputAt, "generic", i), owner)),
    ...legacyPieces(output, outputAt, owner),
  ];
  for (const { at, rest: parts } of pieces) defects.push(...invalidTargets(parts.transfer, at));
  const all: readonly Piece[] =
    pieces.some((piece) => piece.kind === "say" || piece.kind === "ask") || pieces.length > 0
      ? pieces
      : [{ kind: "effect", at: owner, rest: {} }];
  let first: string | undefined;
  let open: readonly string[] = [];
  for (const [i, piece] of all.entries()) {
    const node = flow.node(piece.kind, flow.fresh(i === 0 ? id : `${id}/${i}`), piece.at, {
      ...(i === 0 ? rest : { label: rest.label }),
      ...piece.rest,
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

function pieceOf(item: Json, at: Place, owner: Place): readonly Piece[] {
  const on = channelsOf(item);
  const limit = on ? { on } : {};
  const vgw = member(member(item, "user_defined"), "vgwAction") ?? member(item, "vgwAction");
  if (vgw !== undefined) return voiceGateway(vgw, at, owner);
  switch (text(member(item, "response_type"))) {
    case "text":
      return [{ kind: "say", at: owner, rest: { texts: textsOf(item, at), ...(on ? { channels: on } : {}) } }];
    case "connect_to_agent":
      return [
        {
          kind: "transfer",
          at,
          rest: { type: "connect_to_agent", transfer: transferTo(member(item, "transfer_info"), below(at, "transfer_info")) },
          ...limit,
        },
      ];
    case "end_session":
      return [{ kind: "end", at, rest: { type: "end_session" }, ...limit }];
    case "option":
    case "suggestion":
      return [{ kind: "say", at: owner, rest: { texts: [], ...(on ? { channels: on } : {}) } }];
    default:
      return [{ kind: "effect", at: owner, rest: {} }];
  }
}

/** Dialog skills before `generic`: `output.text`, and commands of the voice gateway. */
function legacyPieces(output: Json | undefined, at: Place, owner: Place): readonly Piece[] {
  const said = member(output, "text");
  const values = isObject(said) ? items(member(said, "values")) : typeof said === "string" ? [said] : items(said);
  const texts = values.flatMap((value, i) =>
    text(value) ? [{ text: text(value) ?? "", at: isObject(said) ? below(at, "text", "values", i) : below(at, "text") }] : [],
  );
  const actions = [member(output, "vgwAction"), ...items(member(output, "vgwActionSequence"))];
  return [
    ...(texts.length > 0 ? [{ kind: "say" as const, at: owner, rest: { texts } }] : []),
    ...actions.flatMap((action, i) =>
      action === undefined ? [] : voiceGateway(action, i === 0 ? below(at, "vgwAction") : below(at, "vgwActionSequence", i - 1), owner),
    ),
  ];
}

/** Commands of Voice Gateway and Voice Agent with Watson; all of them work on the phone only. */
function voiceGateway(action: Json, at: Place, owner: Place): readonly Piece[] {
  const command = text(member(action, "command"))?.toLowerCase();
  const target = text(dig(action, "parameters", "transferTarget"));
  if (command === "vgwacttransfer")
    return [
      {
        kind: "transfer",
        at,
        rest: {
          type: "vgwActTransfer",
          transfer: {
            route: "voice",
            targetKind: "sip",
            ...(target ? { target, targetAt: below(at, "parameters", "transferTarget") } : {}),
          },
        },
      },
    ];
  if (command === "vgwacthangup") return [{ kind: "end", at, rest: { type: "vgwActHangup" } }];
  return [{ kind: "effect", at: owner, rest: { type: text(member(action, "command")) ?? "vgwAction" } }];
}

/** In a SIP URI of a skill the `@` is written `\@`: a bare one begins an entity reference. Source: IBM's page on phone transfers. */
function invalidTargets(transfer: Node["transfer"], at: Place): readonly Defect[] {
  const target = transfer?.target;
  if (transfer?.route !== "voice" || !target || !/^sips?:[^\\@]*[^\\]@/.test(target)) return [];
  return [
    { kind: "invalid-dial-target", at: transfer.targetAt ?? at, value: target, message: "a bare @ begins an entity reference: write \\@" },
  ];
}

/** Literals that a node or step writes into the context. */
export function contextWrites(context: Json | undefined): ReadonlyMap<string, string | null | undefined> {
  return new Map(
    entries(context).map(([name, value]) => {
      const literal = value === null ? null : text(value);
      return [name, literal !== undefined && literal !== null && /<\?|\$|\bintents\b|@/.test(literal) ? undefined : literal];
    }),
  );
}
