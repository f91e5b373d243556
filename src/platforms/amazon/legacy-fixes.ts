import type { Json, SourceDocument } from "../../source/document.ts";
import { dig, items, member, text } from "../../source/json.ts";
import { stepsOf, valueAt } from "../../source/pointer.ts";
import type { Written } from "../fixes.ts";
import { stableUuid } from "../stable-id.ts";
import { BESIDE, type Failures } from "./blocks.ts";

/** Modules of console exports that stand where a handoff should be, by type and target. */
const REPLACED = new Set(["Transfer PhoneNumber", "Transfer Agent", "CreateCallback", "CreateTask"]);
/** Branches that are taken where nobody takes the contact, the plain error first. */
const FAILURES = ["Error", "CallFailure", "Timeout"];

/** `SetQueue` in the place of the module, and a transfer to the queue behind it. */
export function moduleHandoff(document: SourceDocument, at: string, queue: string): Written {
  const module = valueAt(document.value, stepsOf(at));
  const target = member(module, "target");
  const type = [member(module, "type"), target].flatMap((each) => text(each) ?? []).join(" ");
  if (!REPLACED.has(type)) return { refused: `a block of type ${type} has no digital counterpart` };
  const transitions = new Map(
    items(member(module, "branches")).flatMap((branch) => {
      const to = text(member(branch, "transition"));
      return to ? [[text(member(branch, "condition")) ?? "", to] as const] : [];
    }),
  );
  const failed = FAILURES.flatMap((condition) => transitions.get(condition) ?? [])[0];
  if (failed === undefined) return { refused: "the block has no error branch that could be carried over" };
  const id = stableUuid(document.path, text(member(module, "id")) ?? at);
  return [
    { op: "set", pointer: `${at}/type`, value: "SetQueue" },
    ...(target === undefined ? [] : [{ op: "remove", pointer: `${at}/target` } as const]),
    { op: "set", pointer: `${at}/parameters`, value: [{ name: "Queue", value: queue }] },
    { op: "set", pointer: `${at}/branches`, value: branches({ Success: id, Error: failed }) },
    {
      op: "insert",
      pointer: at.replace(/\/\d+$/, ""),
      value: queueModule(id, { failed, full: transitions.get("CallFailure") ?? failed }, beside(module, 1)),
    },
  ];
}

/** `SetQueue`, and a transfer to the queue behind it; `failed` = where the errors of both lead, beside which they stand. */
export function moduleDesk(modules: Json | undefined, set: string, transfer: string, queue: string, failed: string): readonly Json[] {
  const end = items(modules).find((each) => text(member(each, "id")) === failed);
  return [
    {
      id: set,
      type: "SetQueue",
      branches: branches({ Success: transfer, Error: failed }),
      parameters: [{ name: "Queue", value: queue }],
      metadata: beside(end, 1),
    },
    queueModule(transfer, { failed, full: failed }, beside(end, 2)),
  ];
}

const queueModule = (id: string, { failed, full }: Failures, metadata: Json): Json => ({
  id,
  type: "Transfer",
  branches: branches({ AtCapacity: full, Error: failed }),
  parameters: [],
  metadata,
  target: "Queue",
});

const branches = (transitions: Readonly<Record<string, string>>): Json =>
  Object.entries(transitions).map(([condition, transition]) => ({ condition, transition }));

/** The metadata of the n-th new module on the right of another one. */
function beside(module: Json | undefined, n: number): Json {
  const [x, y] = ["x", "y"].map((axis) => dig(module, "metadata", "position", axis));
  return typeof x === "number" && typeof y === "number" ? { position: { x: x + n * BESIDE, y } } : {};
}
