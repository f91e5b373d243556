import { below, is } from "../../model/build.ts";
import type { Call } from "../../model/model.ts";
import { dig, entries, items, member, text } from "../../source/json.ts";
import { ACTIONS, type ActionSpec } from "./actions.ts";
import type { Links } from "./links.ts";
import type { Action, ArchitectFlow, Value } from "./shape.ts";
import { add, goTo, lead, local, type Stage } from "./stage.ts";
import { jsonValue, yamlValue } from "./values.ts";
import { isExternal, referenced } from "./yaml.ts";

/** Actions that enter something else: tasks, menus and states of the flow, other flows, bots of other vendors. */

/** Enters a container: a called task comes back by one of its paths, a jump does not come back. */
export function drawContainerCall(stage: Stage, action: Action, spec: ActionSpec): void {
  const { scene } = stage;
  const value = action.field(spec.target ?? "");
  const reference = value?.text ?? text(member(action.raw, "taskName")) ?? "";
  const container = scene.find(reference);
  const at = value?.at ?? action.at;
  const missing = { name: referenced(reference), at, what: spec.what ?? "task" };
  const call: Call = container
    ? local(scene, container, at)
    : isExternal(reference)
      ? { ...missing, keys: [`genesys:part:${reference}`], name: reference }
      : {
          ...missing,
          keys: [`${scene.id}/?${reference}`],
          local: true,
          known: scene.flow.containers.map(({ name }) => name),
        };
  if (spec.draw === "jump" && container) return void goTo(stage, container, at, (kind, rest) => add(stage, kind, action, rest));
  if (spec.draw === "jump") return void add(stage, "jump", action, { call });
  const node = add(stage, "call", action, { call });
  const paths = action.outputs.filter(({ key }) => key === "path");
  for (const { label = "path", to, at: place } of paths) lead(stage, node, "case", to, place, { label, when: is("$exitReason", label) });
  const rest = action.outputs.find(({ key }) => key === "default");
  if (rest || !action.off.includes("default"))
    lead(stage, node, paths.length > 0 ? "default" : "next", rest ? rest.to : action.next, rest?.at ?? action.at);
}

/** Calls a flow, which comes back to the next action and hands back an intent, an exit reason and slots. */
export function drawFlowCall(stage: Stage, action: Action): void {
  const { flow, links, attributes } = stage.scene;
  const { outputs, gives, ...reference } = calledFlow(action);
  const returned = ["intent", "exitReason"].map((name) => [name, action.field(name)] as const);
  const binds = Object.fromEntries(
    [...outputs, ...returned].flatMap(([name, value]) => (value?.kind === "variable" ? [[name, value.text] as const] : [])),
  );
  for (const name of attributes) binds[name] = name;
  const node = add(stage, "call", action, { call: { ...links.callOf(flow, reference), binds, gives } });
  lead(stage, node, "next", action.next, action.at);
  const failed = action.outputs.find(({ key }) => key === "failure");
  if (failed) lead(stage, node, "failure", failed.to, failed.at);
}

/** The flow that an action calls, and the constants that its inputs get. */
export function flowCallOf(from: ArchitectFlow, action: Action, links: Links): Call {
  const { outputs, gives, ...reference } = calledFlow(action);
  return { ...links.callOf(from, reference), gives };
}

/** The called flow's name (a map key in YAML) or id, the variables that its outputs fill, and the constants that its inputs get. */
export function calledFlow({ raw, type, inside }: Action) {
  const { target = "", what = "flow", calls: types = [] } = ACTIONS.get(type) ?? {};
  const flowName = text(member(raw, "flowName"));
  // The name is a key; who writes the file by hand may write it as one of a queue.
  const plain = text(dig(raw, target, "name"));
  const [entry] = plain === undefined ? entries(member(raw, target)) : [];
  // What is given and handed back stands under the version that is called, or under the name alone.
  const versions = [entry?.[1], ...entries(entry?.[1]).map(([, version]) => version)];
  const slots = (field: string): readonly (readonly [string, Value | undefined])[] =>
    flowName === undefined
      ? versions.flatMap((version) => entries(member(version, field))).map(([name, value]) => [name, yamlValue(value, inside)])
      : items(member(raw, field)).map((each) => [text(member(each, "name")) ?? "", jsonValue(member(each, "value"), inside)]);
  const gives = Object.fromEntries(
    slots("inputs").flatMap(([name, value]) => (value?.kind === "literal" ? [[name, value.text] as const] : [])),
  );
  const name = flowName ?? entry?.[0] ?? plain ?? text(member(raw, target)) ?? "";
  const at =
    flowName !== undefined
      ? below(inside, "flowName")
      : entry
        ? below(inside, target, name)
        : plain
          ? below(inside, target, "name")
          : inside;
  return { name, guid: text(member(raw, "flowId")), at, what, types, outputs: slots("outputs"), gives };
}

/** A transfer to another call flow goes on there; only its failure comes back. */
export function drawFlowTransfer(stage: Stage, action: Action, { calls = [] }: ActionSpec): void {
  const { scene } = stage;
  const value = action.field("targetFlow");
  const name = value?.text ?? text(member(action.raw, "flowName")) ?? "";
  const computed = value !== undefined && (value.kind === "variable" || value.kind === "expression");
  const guid = text(member(action.raw, "flowId"));
  const at = value?.at ?? action.at;
  const call = scene.links.callOf(scene.flow, { name, guid, at, what: "flow", types: calls });
  const node = add(stage, "jump", action, { call: computed ? { ...call, keys: [] } : call });
  if (scene.flow.type.transfersEnd) return;
  const failed = action.outputs.find(({ key }) => key === "failure");
  if (failed || !action.off.includes("failure")) lead(stage, node, "failure", failed ? failed.to : action.next, failed?.at ?? action.at);
}
