import type { Flow } from "../../model/model.ts";
import { type Change, setMember } from "../../source/edit/change.ts";
import { isObject, member } from "../../source/json.ts";
import { stepsOf, valueAt } from "../../source/pointer.ts";
import { type FixWords, freeNames } from "../fixes.ts";
import type { HandoffTarget } from "../platform.ts";
import { testHandBack } from "./fixes-hand-back.ts";
import { deskOf, idsOf, leadTo, TARGETS } from "./leading.ts";

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
  testHandBack,
  announce: ({ node }, text) => [{ op: "add", pointer: node.at.pointer, key: "text", value: text }],
};

/** Leads to the handoff of the flow. */
function toDesk(flow: Flow, target: HandoffTarget, lead: (id: string) => Change): readonly Change[] | undefined {
  const desk = deskOf(flow, target);
  return desk && [lead(desk.id), ...desk.changes];
}
