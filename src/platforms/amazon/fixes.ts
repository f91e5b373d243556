import type { Json, SourceDocument } from "../../source/document.ts";
import { type Change, setMember } from "../../source/edit/change.ts";
import { dig, entries, isObject, items, member, text } from "../../source/json.ts";
import { escapeStep, isWithin, stepsOf, valueAt } from "../../source/pointer.ts";
import type { FixWords, Written } from "../fixes.ts";
import { stableUuid } from "../stable-id.ts";
import { BESIDE, type Failures, metadataOf, queueTransfer } from "./blocks.ts";
import { handleBranch, isModule, leadTo, leadToDesk, testIntents } from "./desk-fixes.ts";
import { moduleHandoff } from "./legacy-fixes.ts";

/** Blocks that stand where a handoff should be, and that "Set working queue" can take the place of. */
const REPLACED = new Set([
  "TransferParticipantToThirdParty",
  "TransferContactToAgent",
  "CreateCallbackContact",
  "CreateTask",
  "CreateCase",
]);

/**
 * "Set working queue" in the place of the phone transfer, and "Transfer to queue" behind it; failure targets are carried over. Source: the
 * blocks' pages in the Amazon Connect administrator guide, "Flow language actions" in its API reference.
 */
export const fixes: FixWords = {
  targetKeys: ["queue"],
  digitalHandoff({ document, node }, target) {
    const { queue } = target;
    if (queue === undefined) return { refused: "the config names no queue" };
    const at = node.at.pointer;
    if (valueAt(document.value, stepsOf(at)) === undefined) return { refused: "the template joins the flow of parts that are no one text" };
    return isModule(at) ? moduleHandoff(document, at, queue) : actionHandoff(document, at, queue);
  },
  wire: ({ document }, exit, to) => leadTo(document, exit.at?.pointer ?? "", to.id) ?? { refused: "the branch is written nowhere" },
  leadToHandoff: leadToDesk,
  handle: handleBranch,
  testHandBack: testIntents,
  announce: ({ document, node }, words) => (isModule(node.at.pointer) ? undefined : messageBefore(document, node.at.pointer, words)),
};

function actionHandoff(document: SourceDocument, at: string, queue: string): Written {
  const action = valueAt(document.value, stepsOf(at));
  const actions = at.replace(/\/\d+$/, "");
  const type = text(member(action, "Type")) ?? "";
  const parameters = member(action, "Parameters");
  if (!REPLACED.has(type) || !isObject(parameters) || actions === at)
    return { refused: `a block of type ${type} has no digital counterpart` };
  const targets = failuresOf(action);
  if (!targets) return { refused: "the block has no error branch that could be carried over" };
  const id = stableUuid(document.path, text(member(action, "Identifier")) ?? at);
  return [
    { op: "set", pointer: `${at}/Type`, value: "UpdateContactTargetQueue" },
    ...parametersOf(`${at}/Parameters`, parameters, queue),
    ...transitionsOf(`${at}/Transitions`, member(action, "Transitions"), id, targets.failed),
    { op: "insert", pointer: actions, value: queueTransfer(id, targets) },
    ...metadataOf(actions, document.value, text(member(action, "Identifier")) ?? "", id),
  ];
}

function failuresOf(action: Json | undefined): Failures | undefined {
  const errors = new Map(
    items(dig(action, "Transitions", "Errors")).flatMap((error) => {
      const target = text(member(error, "NextAction"));
      return target ? [[text(member(error, "ErrorType")) ?? "", target] as const] : [];
    }),
  );
  const [first] = errors.values();
  const failed = errors.get("NoMatchingError") ?? first;
  return failed === undefined ? undefined : { failed, full: errors.get("CallFailed") ?? failed };
}

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
  const changes: Change[] = [setMember(transitions, at, "NextAction", next)];
  for (const [i, error] of errors.entries()) {
    const own = `${at}/Errors/${i}`;
    if (i !== kept) changes.push({ op: "remove", pointer: own });
    else if (member(error, "ErrorType") !== "NoMatchingError")
      changes.push({ op: "set", pointer: `${own}/ErrorType`, value: "NoMatchingError" });
    if (i === kept && !text(member(error, "NextAction"))) changes.push({ op: "set", pointer: `${own}/NextAction`, value: failed });
  }
  return changes;
}

/** "Play prompt" in front of a block: whatever leads to the block leads to the message, which goes on to the block. */
function messageBefore(document: SourceDocument, at: string, words: string): readonly Change[] | undefined {
  const actions = at.replace(/\/\d+$/, "");
  const block = text(member(valueAt(document.value, stepsOf(at)), "Identifier"));
  if (actions === at || block === undefined) return undefined;
  const id = stableUuid(document.path, block, "message");
  const message: Json = {
    Parameters: { Text: words },
    Identifier: id,
    Type: "MessageParticipant",
    Transitions: { NextAction: block, Errors: [{ NextAction: block, ErrorType: "NoMatchingError" }], Conditions: [] },
  };
  const leading = waysTo(document.value, actions, block).filter((pointer) => !isWithin(pointer, at));
  return [
    ...leading.map((pointer): Change => ({ op: "set", pointer, value: id })),
    { op: "insert", pointer: actions, value: message },
    ...metadataOf(actions, document.value, block, id, -BESIDE),
  ];
}

/** Where a flow names a block as the one that follows. */
function waysTo(value: Json | undefined, actions: string, block: string): readonly string[] {
  const start = `${actions.replace(/\/Actions$/, "")}/StartAction`;
  const next = items(valueAt(value, stepsOf(actions))).flatMap((action, i) => {
    const transitions = member(action, "Transitions");
    const own = `${actions}/${i}/Transitions`;
    const listed = ["Conditions", "Errors"].flatMap((list) =>
      items(member(transitions, list)).map((_, n) => `${own}/${list}/${n}/NextAction`),
    );
    return [`${own}/NextAction`, ...listed];
  });
  return [start, ...next].filter((pointer) => valueAt(value, stepsOf(pointer)) === block);
}
