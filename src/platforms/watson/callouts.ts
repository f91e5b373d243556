import { below, type FlowBuilder } from "../../model/build.ts";
import { items, member, text } from "../../source/json.ts";
import { type DialogNode, labelOf } from "./tree.ts";

/** What a dialog node calls before it responds: code, or an action of the actions skill beside the dialog. */

/** Types of calls that run code. Source: cloud.ibm.com/apidocs/assistant-v1, "DialogNodeAction"; the last two as older pages write them. */
const CODE: ReadonlySet<string> = new Set("client server cloud_function web_action webhook cloud-function web-action".split(" "));

/** The key by which dialogs find an action: by its id, or by the name that designers see. */
export const actionKey = (name: string): string => `watson action ${name}`;

const callsOf = (node: DialogNode) =>
  items(member(node.value, "actions")).map((call, i) => ({
    name: text(member(call, "name")) ?? labelOf(node),
    type: text(member(call, "type")) ?? "client",
    at: below(node.at, "actions", i),
  }));

/** Behind `from`, the action that the node calls; it comes back. Source: ibm-cloud-docs/watson-assistant, "dialog-call-action". */
export function addActionCall(flow: FlowBuilder, node: DialogNode, from: string): string {
  const called = callsOf(node).find(({ type }) => !CODE.has(type));
  if (!called) return from;
  const { name, type, at } = called;
  const id = flow.node("call", flow.fresh(`action of ${node.id}`), at, {
    label: labelOf(node),
    type,
    call: { keys: [actionKey(name)], name, at, what: "action" },
  });
  flow.exit(from, "next", id, { implied: true });
  return id;
}

/** Code that a node runs last, without saying or doing anything afterwards: nobody can see what happens. */
export function addCallout(flow: FlowBuilder, node: DialogNode): string | undefined {
  const called = callsOf(node).find(({ type }) => CODE.has(type));
  if (!called) return undefined;
  const { name, type, at } = called;
  const what = type === "client" ? `the action "${name}", which the client runs,` : `the webhook "${name}"`;
  return flow.node("opaque", flow.fresh(`action ${node.id}`), at, { type, opaque: { what } });
}
