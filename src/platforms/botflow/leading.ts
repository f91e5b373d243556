import type { Exit, Flow, Node } from "../../model/model.ts";
import type { Json, SourceDocument } from "../../source/document.ts";
import { type Change, setMember } from "../../source/edit/change.ts";
import { isObject, member } from "../../source/json.ts";
import { stepsOf, valueAt } from "../../source/pointer.ts";
import { freeNames } from "../fixes.ts";
import type { HandoffTarget } from "../platform.ts";

/** How fixes lead an exit of a botflow file somewhere, and to whom. */

/** What names the target of a handoff, first one preferred. */
export const TARGETS = ["queue", "skill", "desk"] as const;

/** Leads an exit to a node, wherever the exit is written or left out. */
export function leadTo(document: SourceDocument, node: Node, exit: Exit, id: string): Change {
  const own = node.at.pointer;
  const owner = valueAt(document.value, stepsOf(own));
  const at = exit.at?.pointer ?? own;
  const written = at === own ? undefined : valueAt(document.value, stepsOf(at));
  if (typeof written === "string" || written === null) return { op: "set", pointer: at, value: id };
  // A case or a choice, an exit of the long form.
  if (isObject(written)) return setMember(written, at, /\/(?:cases|choices)\/\d+$/.test(at) ? "next" : "to", id);
  return node.kind === "branch" ? inCase(owner, own, { is: exit.label ?? exit.role, next: id }) : setMember(owner, own, exit.role, id);
}

/** A branch has its exits in a list. */
const inCase = (branch: Json | undefined, at: string, written: Json): Change =>
  Array.isArray(member(branch, "cases"))
    ? { op: "insert", pointer: `${at}/cases`, value: written }
    : { op: "add", pointer: at, key: "cases", value: [written] };

/** A handoff of a flow, and what writes it where it is a new one. */
interface Desk {
  readonly id: string;
  readonly changes: readonly Change[];
}

/** The one digital transfer of the flow, else a new one to the target. */
export function deskOf(flow: Flow, target: HandoffTarget): Desk | undefined {
  const [desk, ...others] = flow.nodes.filter(({ transfer }) => transfer?.route === "digital");
  if (desk && others.length === 0) return { id: desk.id, changes: [] };
  const key = TARGETS.find((each) => target[each] !== undefined);
  const queue = key === undefined ? undefined : target[key];
  if (key === undefined || queue === undefined) return undefined;
  const [id = ""] = freeNames(idsOf(flow), "handoff", 1);
  const value = { type: "transfer", transfer: { type: "digital", [key]: queue } };
  return { id, changes: [{ op: "add", pointer: "/nodes", key: id, value }] };
}

export const idsOf = ({ nodes }: Flow): readonly string[] => nodes.map(({ id }) => id);
