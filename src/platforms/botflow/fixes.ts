import type { Flow } from "../../model/model.ts";
import type { Json, SourceDocument } from "../../source/document.ts";
import type { Change } from "../../source/edit/change.ts";
import { isObject, member } from "../../source/json.ts";
import { stepsOf, valueAt } from "../../source/pointer.ts";
import type { FixWords } from "../fixes.ts";
import type { HandoffTarget } from "../platform.ts";

const TARGETS = ["queue", "skill", "desk"];
/** Nodes that go on to `next`; the others end by what they are. */
const GOES_ON: ReadonlySet<string> = new Set(["say", "effect", "call"]);
/** Members of a voice transfer that mean nothing in a digital one. */
const DIAL = ["number", "sip", "user"];

export const fixes: FixWords = {
  targetKeys: TARGETS,
  digitalHandoff({ document, node }, target) {
    const at = `${node.at.pointer}/transfer`;
    const transfer = valueAt(document.value, stepsOf(at));
    const key = TARGETS.find((each) => target[each] !== undefined);
    const value = key === undefined ? undefined : target[key];
    if (!isObject(transfer) || key === undefined || value === undefined) return { refused: "the transfer has no place for the target" };
    const changes: Change[] = [
      member(transfer, "type") === undefined
        ? { op: "add", pointer: at, key: "type", value: "digital" }
        : { op: "set", pointer: `${at}/type`, value: "digital" },
    ];
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
    if (!GOES_ON.has(node.kind) || member(valueAt(document.value, stepsOf(at)), "next")) return undefined;
    return toDesk(document, flow, at, "next", target);
  },
  handle: ({ document, flow, pointer }, target) =>
    /\/(?:intents|choices)\/\d+$/.test(pointer)
      ? toDesk(document, flow, pointer, pointer.includes("/choices/") ? "next" : "goto", target)
      : undefined,
  tellRequest: ({ node }, request) => [{ op: "add", pointer: `${node.at.pointer}/transfer`, key: "context", value: { request } }],
  discriminator: ({ node }) => [{ op: "add", pointer: `${node.at.pointer}/transfer`, key: "type", value: "digital" }],
  wire({ document, node }, exit, to) {
    const owner = valueAt(document.value, stepsOf(node.at.pointer));
    const at = exit.at?.pointer ?? node.at.pointer;
    const written = at === node.at.pointer ? undefined : valueAt(document.value, stepsOf(at));
    if (typeof written === "string" || written === null) return [{ op: "set", pointer: at, value: to.id }];
    // A case without `next`, an exit of the long form without `to`.
    if (isObject(written)) return [{ op: "add", pointer: at, key: /\/cases\/\d+$/.test(at) ? "next" : "to", value: to.id }];
    if (node.kind === "branch") return [inCase(owner, node.at.pointer, { is: exit.label ?? exit.role, next: to.id })];
    if (member(owner, exit.role) !== undefined) return [{ op: "set", pointer: `${node.at.pointer}/${exit.role}`, value: to.id }];
    return [{ op: "add", pointer: node.at.pointer, key: exit.role, value: to.id }];
  },
};

/** Writes the one digital transfer of the flow behind a member, else a new one to the target. */
function toDesk(
  document: SourceDocument,
  flow: Flow,
  at: string,
  name: "next" | "goto",
  target: HandoffTarget,
): readonly Change[] | undefined {
  const lead = (id: string): Change =>
    member(valueAt(document.value, stepsOf(at)), name) === undefined
      ? { op: "add", pointer: at, key: name, value: id }
      : { op: "set", pointer: `${at}/${name}`, value: id };
  const [desk, ...others] = flow.nodes.filter(({ transfer }) => transfer?.route === "digital");
  if (desk && others.length === 0) return [lead(desk.id)];
  const key = TARGETS.find((each) => target[each] !== undefined);
  const queue = key === undefined ? undefined : target[key];
  if (key === undefined || queue === undefined) return undefined;
  const id = freeId(flow);
  return [lead(id), { op: "add", pointer: "/nodes", key: id, value: { type: "transfer", transfer: { type: "digital", [key]: queue } } }];
}

/** A branch has its exits in a list. */
const inCase = (branch: Json | undefined, at: string, written: Json): Change =>
  Array.isArray(member(branch, "cases"))
    ? { op: "insert", pointer: `${at}/cases`, value: written }
    : { op: "add", pointer: at, key: "cases", value: [written] };

function freeId({ nodes }: Flow): string {
  const used = new Set(nodes.map(({ id }) => id));
  let id = "handoff";
  for (let n = 2; used.has(id); n++) id = `handoff${n}`;
  return id;
}
