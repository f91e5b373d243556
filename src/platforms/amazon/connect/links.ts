import { is } from "../../../model/build.ts";
import type { Call } from "../../../model/model.ts";
import type { Json } from "../../../source/document.ts";
import { text } from "../../../source/json.ts";
import type { Action } from "./flow.ts";
import { isPath } from "./paths.ts";
import { add, type Scene, wire, wireErrors } from "./scene.ts";
import { constantOf } from "./variables.ts";

/** The flow or module that a block enters. Computed ids are followed where a flow attribute can hold one value only. */
function callOf(scene: Scene, action: Action, parameter: string, what: string): Call {
  const { flow, world } = scene;
  const at = action.parameters.get(parameter);
  const written = text(at?.value) ?? "";
  const id = isPath(written) ? (constantOf(written, flow) ?? written) : written;
  const reference = world.directory.reference(id, action.names.get(parameter), flow);
  const found = world.directory.find(reference, flow);
  const [only] = found;
  const keys = only && found.length === 1 ? [world.keyOf(only)] : reference.keys;
  return { keys, name: reference.name, at: at?.at ?? action.at, what };
}

/** "Transfer to flow" ends this flow; only a flow that cannot be entered comes back, by the error branch. */
export function drawJump(scene: Scene, action: Action): void {
  const node = add(scene, action, "jump", { call: callOf(scene, action, "ContactFlowId", "flow") });
  wireErrors(scene, action, node);
}

const SUCCESS = "Success";

/** "Invoke module": comes back by the branch that the module chose. */
export function drawModule(scene: Scene, action: Action): void {
  const node = add(scene, action, "call", { call: callOf(scene, action, "FlowModuleId", "module") });
  const named = new Set(action.conditions.flatMap(({ operands }) => operands));
  for (const { operands, target } of action.conditions)
    wire(scene, node, "case", target, { label: operands.join(", "), when: is("$exitReason", ...operands) });
  const rest = action.errors.some(({ type }) => type === "NoMatchingCondition");
  // Where "Success" is a branch of its own, `NextAction` is a filler; where no error takes the other branches, it takes what no condition does.
  if (action.next && !named.has(SUCCESS))
    wire(scene, node, named.size > 0 && !rest ? "default" : "next", action.next, rest ? { when: is("$exitReason", SUCCESS) } : {});
  wireErrors(scene, action, node);
}

/** "Return": the module's branch is one of those that its settings declare; "Success" where the block names none. */
export function drawReturn(scene: Scene, action: Action): void {
  const given = [...action.parameters.values()].flatMap(({ value }) => textsIn(value));
  const branch = scene.flow.branches.find((each) => given.includes(each)) ?? SUCCESS;
  add(scene, action, "return", { returns: { exitReason: branch, withoutCaller: "opaque" } });
}

/** Every text in a value, at whatever depth: nothing documents how a block writes its branch. */
const textsIn = (value: Json): readonly string[] =>
  typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [text(value) ?? ""];
