import type { Exit, Flow, Node } from "../../model/model.ts";
import type { Json, SourceDocument } from "../../source/document.ts";
import { type Change, setMember } from "../../source/edit/change.ts";
import { dig, isObject, items, member, text } from "../../source/json.ts";
import { parentOf, stepsOf, valueAt } from "../../source/pointer.ts";
import type { Declared, FixPlace, HandedBack, Written } from "../fixes.ts";
import type { HandoffTarget } from "../platform.ts";
import { stableUuid } from "../stable-id.ts";
import { BESIDE, metadataOf, queueTransfer, workingQueue } from "./blocks.ts";
import { moduleDesk } from "./legacy-fixes.ts";

/** Leads exits to where a flow hands over: in the flow language, and in console exports, which keep their blocks in `modules`. */

export const isModule = (pointer: string): boolean => /\/modules\/\d+(\/branches\/\d+)?$/.test(pointer);

/** Leads one way of a block, at the place of the branch or of `NextAction`, to another block; `undefined` = it is written nowhere. */
export function leadTo(document: SourceDocument, at: string, to: string): readonly Change[] | undefined {
  if (isModule(at)) return [{ op: "set", pointer: `${at}/transition`, value: to }];
  const written = valueAt(document.value, stepsOf(at));
  if (typeof written === "string") return [{ op: "set", pointer: at, value: to }];
  return isObject(written) ? [setMember(written, at, "NextAction", to)] : undefined;
}

/** Leads an exit to "Set working queue" of the flow's only transfer to a queue, else to a new one with a transfer behind it. */
export function leadToDesk(place: FixPlace, exit: Exit, target: HandoffTarget): readonly Change[] | undefined {
  const { document, node } = place;
  const ways = waysOf(document, node.at.pointer);
  const led = ways.find(({ at }) => at === exit.at?.pointer);
  const desk = led && deskFor(place, target, led.to);
  if (!desk) return undefined;
  // What is no exit of its own goes where the exit goes: an error behind which all is as behind success, a filler.
  const isExit = (way: Way) => node.exits.some(({ at }) => at?.pointer === way.at);
  const same = ways.filter((way) => way === led || (way.to === led.to && !isExit(way)));
  return [...same.flatMap(({ at }) => leadTo(document, at, desk.id) ?? []), ...desk.made];
}

/** Where a flow hands over, and what has to be written for it. */
interface Desk {
  readonly id: string;
  readonly made: readonly Change[];
}

/** `failed` = the block to which a new handoff that fails leads: empty = the first end of the flow. */
function deskFor({ document, flow, node }: FixPlace, { queue }: HandoffTarget, failed: string): Desk | undefined {
  const own = deskOf(flow);
  if (own !== undefined) return { id: own, made: [] };
  if (queue === undefined) return undefined;
  const blocks = parentOf(node.at.pointer);
  const [set, transfer] = [stableUuid(document.path, blocks, "desk"), stableUuid(document.path, blocks, "transfer")];
  const end = failed || (flow.nodes.find(({ kind, synthetic }) => kind === "end" && !synthetic)?.id ?? "");
  const made = isModule(node.at.pointer)
    ? moduleDesk(valueAt(document.value, stepsOf(blocks)), set, transfer, queue, end)
    : [workingQueue(set, queue, transfer, end), queueTransfer(transfer, { failed: end, full: end })];
  const beside = (id: string, n: number) => metadataOf(blocks, document.value, end || node.id, id, n * BESIDE);
  const inserts = made.map((value): Change => ({ op: "insert", pointer: blocks, value }));
  return { id: set, made: [...inserts, ...beside(set, 1), ...beside(transfer, 2)] };
}

/** Gives a Lex block a branch for each intent that its bot hands back and nothing tests. */
export function testIntents(place: FixPlace, { escalates, intents }: HandedBack, target: HandoffTarget = {}): Written {
  const { document, node } = place;
  const at = node.at.pointer;
  if (escalates || !LEX.has(node.type ?? "")) return { refused: "the block has no branch for it" };
  const failed = waysOf(document, at).find(({ error }) => error !== undefined && /^(NoMatchingError|Error)$/.test(error));
  const desk = deskFor(place, target, failed?.to ?? "");
  if (!desk) return { refused: "there is no one handoff to lead it to" };
  const legacy = isModule(at);
  const branch = (intent: string): Json =>
    legacy
      ? { condition: "Evaluate", conditionType: "Equals", conditionValue: intent, transition: desk.id }
      : { NextAction: desk.id, Condition: { Operator: "Equals", Operands: [intent] } };
  const list = legacy ? `${at}/branches` : `${at}/Transitions/Conditions`;
  const branches = intents.map(branch);
  const written = Array.isArray(valueAt(document.value, stepsOf(list)));
  if (written) return [...branches.map((value): Change => ({ op: "insert", pointer: list, value })), ...desk.made];
  return [{ op: "add", pointer: parentOf(list), key: "Conditions", value: branches }, ...desk.made];
}

const LEX: ReadonlySet<string> = new Set(["ConnectParticipantWithLexBot", "GetUserInput Lex"]);

/** Leads a branch that asks for a person and is wired to nothing. */
export function handleBranch({ document, flow, pointer }: Declared, target: HandoffTarget): readonly Change[] | undefined {
  const owns = ({ exits, synthetic }: Node) => !synthetic && exits.some(({ at }) => at?.pointer === pointer);
  const node = flow.nodes.find(owns);
  const exit = node?.exits.find(({ at }) => at?.pointer === pointer);
  return node && exit && leadToDesk({ document, flow, node }, exit, target);
}

/** Where a block says what follows it, and what that is: empty where it leads nowhere. */
interface Way {
  readonly at: string;
  readonly to: string;
  /** What its file calls the branch, where it is none of a condition. */
  readonly error?: string;
}

function waysOf({ value }: SourceDocument, at: string): readonly Way[] {
  const block = valueAt(value, stepsOf(at));
  const listed = (list: Json | undefined, pointer: string, key: string) =>
    items(list).map((each, n): Way => {
      const error = text(member(each, "ErrorType")) ?? text(member(each, "condition"));
      return { at: `${pointer}/${n}`, to: text(member(each, key)) ?? "", ...(error !== undefined && { error }) };
    });
  if (isModule(at)) return listed(member(block, "branches"), `${at}/branches`, "transition");
  const next = text(dig(block, "Transitions", "NextAction"));
  return [
    ...(next === undefined ? [] : [{ at: `${at}/Transitions/NextAction`, to: next }]),
    ...["Conditions", "Errors"].flatMap((list) => listed(dig(block, "Transitions", list), `${at}/Transitions/${list}`, "NextAction")),
  ];
}

/** The block that sets the queue of the only transfer to one. */
function deskOf({ nodes }: Flow): string | undefined {
  const own = nodes.filter(({ synthetic }) => !synthetic);
  const transfers = own.filter(({ type }) => type === "TransferContactToQueue" || type === "Transfer Queue");
  const [set, ...others] = own.filter(({ type }) => type === "UpdateContactTargetQueue" || type === "SetQueue");
  return transfers.length === 1 && others.length === 0 ? set?.id : undefined;
}
