import type { Exit, Flow, Node } from "../../model/model.ts";
import type { Json, SourceDocument } from "../../source/document.ts";
import { type Change, setMember } from "../../source/edit/change.ts";
import { isObject, member } from "../../source/json.ts";
import { stepsOf, valueAt } from "../../source/pointer.ts";
import { type FixWords, freeNames } from "../fixes.ts";
import type { HandoffTarget } from "../platform.ts";

const TARGETS = ["queue", "skill", "desk"];
/** Nodes that go on to `next`; the others end by what they are. */
const GOES_ON: ReadonlySet<string> = new Set(["say", "effect", "call"]);
/** Members of a voice transfer that mean nothing in a digital one. */
const DIAL = ["number", "sip", "user"];

/** What fixes write into a botflow file. */
export const fixes: FixWords = {
  targetKeys: TARGETS,
  digitalHandoff({ document, node }, target) {
    const at = `${node.at.pointer}/transfer`;
    const transfer = valueAt(document.value, stepsOf(at));
    const key = TARGETS.find((each) => target[each] !== undefined);
    const value = key === undefined ? undefined : target[key];
    if (!isObject(transfer) || key === undefined || value === undefined) return { refused: "the transfer has no place for the target" };
    const changes: Change[] = [setMember(transfer, at, "type", "digital")];
    const old = DIAL.filter((each) => member(transfer, each) !== undefined);
    if (member(transfer, key) !== undefined) changes.push({ op: "set", pointer: `${at}/${key}`, value });
    else if (old[0] !== undefined) {
      const pointer = `${at}/${old.shift()}`;
      changes.push({ op: "rename", pointer, key }, { op: "set", pointer, value });
    } else changes.push({ op: "add", pointer: at, key, value });
    for (const name of [...old, "method"])
      if (member(transfer, name) !== undefined) changes.push({ op: "remove", pointer: `${at}/${name}` });
    return changes;
  },
  handOffBehind({ document, flow, node }, target) {
    const at = node.at.pointer;
    const owner = valueAt(document.value, stepsOf(at));
    if (!GOES_ON.has(node.kind) || member(owner, "next")) return undefined;
    return toDesk(flow, target, (id) => setMember(owner, at, "next", id));
  },
  handle: ({ document, flow, pointer }, target) =>
    /\/(?:intents|choices)\/\d+$/.test(pointer)
      ? toDesk(flow, target, (id) =>
          setMember(valueAt(document.value, stepsOf(pointer)), pointer, pointer.includes("/choices/") ? "next" : "goto", id),
        )
      : undefined,
  tellRequest: ({ node }, request) => [{ op: "add", pointer: `${node.at.pointer}/transfer`, key: "context", value: { request } }],
  discriminator: ({ node }) => [{ op: "add", pointer: `${node.at.pointer}/transfer`, key: "type", value: "digital" }],
  wire: ({ document, node }, exit, to) => [leadTo(document, node, exit, to.id)],
  leadToHandoff: ({ document, flow, node }, exit, target) => toDesk(flow, target, (id) => leadTo(document, node, exit, id)),
  limitTries: ({ node }, tries) => [{ op: "add", pointer: node.at.pointer, key: "maxAttempts", value: tries }],
  mark({ document, flow, node }, exits, variable) {
    const ids = freeNames(idsOf(flow), "failed", exits.length);
    return exits.flatMap((exit, i): readonly Change[] => {
      const id = ids[i] ?? "";
      const value = { type: "effect", sets: { [variable]: exit.role }, next: exit.to };
      return [leadTo(document, node, exit, id), { op: "add", pointer: "/nodes", key: id, value }];
    });
  },
  announce: ({ node }, text) => [{ op: "add", pointer: node.at.pointer, key: "text", value: text }],
};

/** Leads an exit to a node, wherever the exit is written or left out. */
function leadTo(document: SourceDocument, node: Node, exit: Exit, id: string): Change {
  const own = node.at.pointer;
  const owner = valueAt(document.value, stepsOf(own));
  const at = exit.at?.pointer ?? own;
  const written = at === own ? undefined : valueAt(document.value, stepsOf(at));
  if (typeof written === "string" || written === null) return { op: "set", pointer: at, value: id };
  // A case or a choice, an exit of the long form.
  if (isObject(written)) return setMember(written, at, /\/(?:cases|choices)\/\d+$/.test(at) ? "next" : "to", id);
  return node.kind === "branch" ? inCase(owner, own, { is: exit.label ?? exit.role, next: id }) : setMember(owner, own, exit.role, id);
}

/** Leads to the one digital transfer of the flow, else to a new one to the target. */
function toDesk(flow: Flow, target: HandoffTarget, lead: (id: string) => Change): readonly Change[] | undefined {
  const [desk, ...others] = flow.nodes.filter(({ transfer }) => transfer?.route === "digital");
  if (desk && others.length === 0) return [lead(desk.id)];
  const key = TARGETS.find((each) => target[each] !== undefined);
  const queue = key === undefined ? undefined : target[key];
  if (key === undefined || queue === undefined) return undefined;
  const [id = ""] = freeNames(idsOf(flow), "handoff", 1);
  return [lead(id), { op: "add", pointer: "/nodes", key: id, value: { type: "transfer", transfer: { type: "digital", [key]: queue } } }];
}

/** A branch has its exits in a list. */
const inCase = (branch: Json | undefined, at: string, written: Json): Change =>
  Array.isArray(member(branch, "cases"))
    ? { op: "insert", pointer: `${at}/cases`, value: written }
    : { op: "add", pointer: at, key: "cases", value: [written] };

const idsOf = ({ nodes }: Flow): readonly string[] => nodes.map(({ id }) => id);
