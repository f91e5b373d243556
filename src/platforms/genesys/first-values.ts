import type { Literal } from "../../model/model.ts";
import { ACTIONS } from "./actions.ts";
import { actionsOf } from "./shape.ts";
import type { Stage } from "./stage.ts";

/**
 * What the variables of a container hold whenever it is entered: their first values, and, where a flow begins that lives by being called, those
 * of the flow. Inputs are given by the caller, and slots are filled by what the customer says. Source: "Variables in Architect",
 * help.mypurecloud.com.
 */
export function firstValues({ scene, container, isStart }: Stage): Readonly<Record<string, Literal>> {
  const { flow, names, find } = scene;
  const isCalledOnly = isStart && !flow.type.opens;
  const comesBack = () =>
    actionsOf(flow).some((action) => {
      const { draw, target = "" } = ACTIONS.get(action.type) ?? {};
      return (draw === "jump" || draw === "callTask") && find(action.field(target)?.text ?? "") === container;
    });
  const variables = isCalledOnly && !comesBack() ? [...flow.variables, ...container.variables] : container.variables;
  return Object.fromEntries(
    variables.flatMap(({ name, initial, isInput }) =>
      initial === undefined || isInput || name.startsWith("Slot.") ? [] : [[names.get(container)?.(name) ?? name, initial] as const],
    ),
  );
}
