import { is } from "../../../model/build.ts";
import type { Call } from "../../../model/model.ts";
import type { Json } from "../../../source/document.ts";
import { text } from "../../../source/json.ts";
import type { Action, ConnectFlow } from "./flow.ts";
import { isPath } from "./paths.ts";
import { add, type Scene, wire, wireErrors } from "./scene.ts";
import { constantOf } from "./variables.ts";

/** The flow or module that a block enters, and its flow where the project holds it. Computed ids are followed where a flow attribute can hold one value only. */
function callOf(scene: Scene, action: Action, parameter: string, what: string): { readonly call: Call; readonly callee?: ConnectFlow } {
  const { flow, world } = scene;
  const at = action.parameters.get(parameter);
  const written = text(at?.value) ?? "";
  const id = isPath(written) ? (constantOf(written, flow) ?? written) : written;
  const reference = world.directory.reference(id, action.names.get(parameter), flow);
  const [callee, ...others] = world.directory.find(reference, flow);
  const call = { name: reference.name, at: at?.at ?? action.at, what };
  if (!callee || others.length > 0) return { call: { keys: reference.keys, ...call } };
  return { call: { keys: [world.keyOf(callee)], ...call }, callee };
}

/** "Transfer to flow" ends this flow; only a flow that cannot be entered comes back, by the error branch. */
export function drawJump(scene: Scene, action: Action): void {
  const node = add(scene, action, "jump", { call: callOf(scene, action, "ContactFlowId", "flow").call });
  wireErrors(scene, action, node);
}

/** The two branches that every module has: in the block that invokes it, `NextAction` and `NoMatchingError`. */
const SUCCESS = "Success";
const ERROR = "Error";

/** "Invoke module": comes back by the branch that the module chose. */
export function drawModule(scene: Scene, action: Action): void {
  const { call, callee } = callOf(scene, action, "FlowModuleId", "module");
  const node = add(scene, action, "call", { call });
  const named = new Set(action.conditions.flatMap(({ operands }) => operands));
  for (const { operands, target } of action.conditions)
    wire(scene, node, "case", target, { label: operands.join(", "), when: is("$exitReason", ...operands) });
  const failed = !named.has(ERROR) && callee && returnsBy(callee, ERROR) ? errorOf(action) : undefined;
  if (failed) wire(scene, node, "case", failed.target, { label: ERROR, when: is("$exitReason", ERROR) });
  const rest = action.errors.some(({ type }) => type === "NoMatchingCondition");
  // Where "Success" is a branch of its own, `NextAction` is a filler; where no error takes the other branches, it takes what no condition does.
  if (action.next && !named.has(SUCCESS)) {
    const role = (named.size > 0 || failed) && !rest ? "default" : "next";
    wire(scene, node, role, action.next, rest ? { when: is("$exitReason", SUCCESS) } : {});
  }
  wireErrors(scene, action, node);
}

const errorOf = ({ errors }: Action) => errors.find(({ type }) => type === "NoMatchingError");

/** "Return". */
export function drawReturn(scene: Scene, action: Action): void {
  add(scene, action, "return", { returns: { exitReason: branchOf(scene.flow, action), withoutCaller: "opaque" } });
}

/** The branch by which a "Return" leaves its module: one of those that the settings declare; "Success" where the block names none. */
function branchOf({ branches }: ConnectFlow, { parameters }: Action): string {
  const given = [...parameters.values()].flatMap(({ value }) => textsIn(value));
  return branches.find((each) => given.includes(each)) ?? SUCCESS;
}

const returnsBy = (module: ConnectFlow, branch: string): boolean =>
  module.actions.some((action) => action.type === "EndFlowModuleExecution" && branchOf(module, action) === branch);

/** Every text in a value, at whatever depth: nothing documents how a block writes its branch. */
const textsIn = (value: Json): readonly string[] =>
  typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [text(value) ?? ""];
