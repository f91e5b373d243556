import type { Json } from "../../source/document.ts";
import type { Change } from "../../source/edit/change.ts";
import { dig, entries, isObject, items, member, text } from "../../source/json.ts";
import { escapeStep, stepsOf, valueAt } from "../../source/pointer.ts";
import type { FixWords } from "../fixes.ts";
import { stableUuid } from "../stable-id.ts";

/** Blocks that move a contact away from its channel and that "Set working queue" can take the place of. */
const DIALS = new Set(["TransferParticipantToThirdParty", "TransferContactToAgent"]);
/** How far the new block stands to the right of the old one on the designer's canvas, in pixels. */
const BESIDE = 250;

/** "Set working queue" in the place of the phone transfer, and "Transfer to queue" behind it. Failure targets are carried over. */
export const fixes: FixWords = {
  targetKeys: ["queue"],
  digitalHandoff({ document, node }, target) {
    const at = node.at.pointer;
    const action = valueAt(document.value, stepsOf(at));
    const actions = at.replace(/\/\d+$/, "");
    const type = text(member(action, "Type")) ?? "";
    const parameters = member(action, "Parameters");
    if (!DIALS.has(type) || !isObject(parameters) || target.queue === undefined || actions === at)
      return { refused: `a block of type ${type} has no digital counterpart` };
    const errors = items(dig(action, "Transitions", "Errors"));
    const failed = errors.map((error) => text(member(error, "NextAction"))).find((each) => each);
    if (!failed) return { refused: "the block has no error branch that could be carried over" };
    const id = stableUuid(document.path, text(member(action, "Identifier")) ?? at);
    return [
      { op: "set", pointer: `${at}/Type`, value: "UpdateContactTargetQueue" },
      ...parametersOf(`${at}/Parameters`, parameters, target.queue),
      ...transitionsOf(`${at}/Transitions`, member(action, "Transitions"), id, failed),
      { op: "insert", pointer: actions, value: queueTransfer(id, failed) },
      ...metadataOf(actions, document.value, text(member(action, "Identifier")) ?? "", id),
    ];
  },
};

function parametersOf(at: string, parameters: Json, queue: string): readonly Change[] {
  const [first, ...rest] = entries(parameters).map(([name]) => name);
  if (first === undefined) return [{ op: "add", pointer: at, key: "QueueId", value: queue }];
  return [
    { op: "rename", pointer: `${at}/${escapeStep(first)}`, key: "QueueId" },
    { op: "set", pointer: `${at}/${escapeStep(first)}`, value: queue },
    ...rest.map((name): Change => ({ op: "remove", pointer: `${at}/${escapeStep(name)}` })),
  ];
}

/** "Set working queue" has one error branch. */
function transitionsOf(at: string, transitions: Json | undefined, next: string, failed: string): readonly Change[] {
  const errors = items(member(transitions, "Errors"));
  const kept = Math.max(
    0,
    errors.findIndex((error) => member(error, "ErrorType") === "NoMatchingError"),
  );
  const changes: Change[] = [
    member(transitions, "NextAction") === undefined
      ? { op: "add", pointer: at, key: "NextAction", value: next }
      : { op: "set", pointer: `${at}/NextAction`, value: next },
  ];
  for (const [i, error] of errors.entries()) {
    const own = `${at}/Errors/${i}`;
    if (i !== kept) changes.push({ op: "remove", pointer: own });
    else if (member(error, "ErrorType") !== "NoMatchingError")
      changes.push({ op: "set", pointer: `${own}/ErrorType`, value: "NoMatchingError" });
    if (i === kept && !text(member(error, "NextAction"))) changes.push({ op: "set", pointer: `${own}/NextAction`, value: failed });
  }
  return changes;
}

const queueTransfer = (id: string, failed: string): Json => ({
  Parameters: {},
  Identifier: id,
  Type: "TransferContactToQueue",
  Transitions: {
    NextAction: failed,
    Errors: [
      { NextAction: failed, ErrorType: "QueueAtCapacity" },
      { NextAction: failed, ErrorType: "NoMatchingError" },
    ],
    Conditions: [],
  },
});

/** The designer places blocks by the metadata: a block without a position lies on top of another. */
function metadataOf(actions: string, value: Json | undefined, old: string, id: string): readonly Change[] {
  const root = actions.replace(/\/Actions$/, "");
  const metadata = dig(valueAt(value, stepsOf(root)), "Metadata", "ActionMetadata");
  const [x, y] = ["x", "y"].map((axis) => dig(metadata, old, "position", axis));
  if (!isObject(metadata) || typeof x !== "number" || typeof y !== "number") return [];
  return [{ op: "add", pointer: `${root}/Metadata/ActionMetadata`, key: id, value: { position: { x: x + BESIDE, y } } }];
}
