import type { Json, SourceDocument } from "../../source/document.ts";
import { dig, items, member, text } from "../../source/json.ts";
import { stepsOf, valueAt } from "../../source/pointer.ts";
import type { Written } from "../fixes.ts";
import { stableUuid } from "../stable-id.ts";

/** Modules of console exports that stand where a handoff should be, by type and target. */
const REPLACED = new Set(["Transfer PhoneNumber", "Transfer Agent", "CreateCallback", "CreateTask"]);
/** Branches that are taken where nobody takes the contact, the plain error first. */
const FAILURES = ["Error", "CallFailure", "Timeout"];
/** How far a new block stands to the right of the old one on the designer's canvas, in pixels. */
export const BESIDE = 250;

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
  const branches = (conditions: readonly (readonly [condition: string, transition: string])[]): Json =>
    conditions.map(([condition, transition]) => ({ condition, transition }));
  const [x, y] = ["x", "y"].map((axis) => dig(module, "metadata", "position", axis));
  const placed = typeof x === "number" && typeof y === "number";
  return [
    { op: "set", pointer: `${at}/type`, value: "SetQueue" },
    ...(target === undefined ? [] : [{ op: "remove", pointer: `${at}/target` } as const]),
    { op: "set", pointer: `${at}/parameters`, value: [{ name: "Queue", value: queue }] },
    {
      op: "set",
      pointer: `${at}/branches`,
      value: branches([
        ["Success", id],
        ["Error", failed],
      ]),
    },
    {
      op: "insert",
      pointer: at.replace(/\/\d+$/, ""),
      value: {
        id,
        type: "Transfer",
        branches: branches([
          ["AtCapacity", transitions.get("CallFailure") ?? failed],
          ["Error", failed],
        ]),
        parameters: [],
        metadata: placed ? { position: { x: x + BESIDE, y } } : {},
        target: "Queue",
      },
    },
  ];
}

/** Branches of drafts have an empty transition. */
export const wireModule = (branch: string, to: string): Written => [{ op: "set", pointer: `${branch}/transition`, value: to }];
