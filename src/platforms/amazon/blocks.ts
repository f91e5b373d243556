import type { Json } from "../../source/document.ts";
import type { Change } from "../../source/edit/change.ts";
import { dig, isObject } from "../../source/json.ts";
import { stepsOf, valueAt } from "../../source/pointer.ts";

/** Blocks that fixes write in the flow language. Source: the blocks' pages, "Flow language actions" in the Amazon Connect API reference. */

/** How far from another block a new one stands on the designer's canvas, in pixels. */
export const BESIDE = 250;

/** Where a customer goes whom nobody takes: a call that failed is a queue that is full. */
export interface Failures {
  readonly failed: string;
  readonly full: string;
}

/** "Set working queue"; `failed` = where its error leads. */
export const workingQueue = (id: string, queue: string, next: string, failed: string): Json => ({
  Parameters: { QueueId: queue },
  Identifier: id,
  Type: "UpdateContactTargetQueue",
  Transitions: { NextAction: next, Errors: [{ NextAction: failed, ErrorType: "NoMatchingError" }], Conditions: [] },
});

/** "Transfer to queue". */
export const queueTransfer = (id: string, { failed, full }: Failures): Json => ({
  Parameters: {},
  Identifier: id,
  Type: "TransferContactToQueue",
  Transitions: {
    NextAction: failed,
    Errors: [
      { NextAction: full, ErrorType: "QueueAtCapacity" },
      { NextAction: failed, ErrorType: "NoMatchingError" },
    ],
    Conditions: [],
  },
});

/** The designer places blocks by the metadata: a block without a position lies on top of another. `offset` = how far from the old one. */
export function metadataOf(actions: string, value: Json | undefined, old: string, id: string, offset = BESIDE): readonly Change[] {
  const place = `${actions.replace(/\/Actions$/, "")}/Metadata/ActionMetadata`;
  const metadata = valueAt(value, stepsOf(place));
  const [x, y] = ["x", "y"].map((axis) => dig(metadata, old, "position", axis));
  if (!isObject(metadata) || typeof x !== "number" || typeof y !== "number") return [];
  return [{ op: "add", pointer: place, key: id, value: { position: { x: x + offset, y } } }];
}
