import type { Exit, Flow, Literal } from "../../model/model.ts";
import { isSamePlace } from "../../model/place.ts";
import type { HumanRequest, Spot } from "../journey.ts";
import { calleeOf } from "../link/ends.ts";
import { addBehind, firstSpot } from "../link/entries.ts";
import type { Linked } from "../link/link.ts";

/** A variable in a flow. */
interface Known {
  readonly flow: Flow;
  readonly variable: string;
}

/**
 * The requests without choices that only test what a called flow hands back: if that flow sets the literal after a request of its own, the
 * customer has asked there.
 */
export function withoutTests(linked: Linked, requests: readonly HumanRequest[]): readonly HumanRequest[] {
  const isTest = (request: HumanRequest): boolean =>
    request.kind === "choice" &&
    exitsOf(request).every(({ when }) => {
      if (when?.op !== "is") return false;
      const { flow } = request;
      const sources = sourcesOf(linked, { flow, variable: when.variable }).filter((source) => source.flow !== flow);
      return sources.some((source) =>
        requests.some((other) => other !== request && !other.hidden && sets(linked, other, source, when.values)),
      );
    });
  return requests.filter((request) => !isTest(request));
}

/** The exits of a choice, those that lead nowhere included. */
const exitsOf = ({ flow, name, at }: HumanRequest): readonly Exit[] =>
  flow.nodes.flatMap(({ exits }) => exits.filter(({ choice }) => choice?.name === name && isSamePlace(choice.at, at)));

/** The variable, and the variables of this flow and of flows it calls from which it gets its value. */
function sourcesOf(linked: Linked, variable: Known): readonly Known[] {
  const found = [variable];
  const add = (known: Known) => {
    if (!found.some((each) => each.flow === known.flow && each.variable === known.variable)) found.push(known);
  };
  // The list grows while it is walked.
  for (const { flow, variable: name } of found)
    for (const node of flow.nodes) {
      const copied = node.copies?.get(name);
      if (copied !== undefined) add({ flow, variable: copied });
      if (node.kind !== "call") continue;
      const callee = calleeOf(linked, linked.spot(flow, node));
      for (const [source, target] of Object.entries(node.call?.binds ?? {}))
        if (callee && target === name) add({ flow: callee, variable: source });
    }
  return found;
}

/** True if a way within the flow leads from the request to a node that gives the variable one of the values. */
function sets(linked: Linked, request: HumanRequest, { flow, variable }: Known, values: readonly Literal[]): boolean {
  const starts = request.starts.filter((start) => start.flow === flow).flatMap((start) => firstSpot(linked, start) ?? []);
  const passed = new Set<Spot>();
  addBehind(linked, starts, passed);
  return [...passed].some(({ node }) => {
    const set = node.sets?.get(variable);
    return set !== undefined && values.includes(set);
  });
}
