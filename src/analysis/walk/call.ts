import { existsOn, type Flow } from "../../model/model.ts";
import { isBotBlock } from "../link/ends.ts";
import { isFlow, type Linked } from "../link/link.ts";
import { resume, visit } from "./arrive.ts";
import { ask } from "./ask.ts";
import { failing, follow, goOn, ways } from "./follow.ts";
import { calledFrame } from "./frames.ts";
import { giving } from "./handing.ts";
import { unlinkedCall } from "./opaque.ts";
import type { State } from "./state.ts";
import type { Walking } from "./walking.ts";

type Starts = ReturnType<Linked["startsOf"]>;

/** Enters the flow that a node calls or jumps to. A flow outside the project hides the rest; a bot outside it is a question. */
export function call(walking: Walking, state: State): void {
  const { program, channel, endings } = walking;
  const { linked } = program;
  const { spot } = state;
  const { node } = spot;
  if (!node.call || node.call.hook) return goOn(walking, state);
  const callee = linked.target(spot.flow, node);
  if (!isFlow(callee)) {
    if (node.kind === "call" && isBotBlock(node)) return ask(walking, state);
    return endings.end(state, "opaque", { hides: unlinkedCall(callee, node.opaque) });
  }
  const starts = linked.startsOf(callee).filter(({ entry }) => existsOn(entry, channel));
  if (starts.length === 0) {
    const what = `the ${node.call.what} "${node.call.name}", which has no start,`;
    return endings.end(state, "opaque", { hides: { what } });
  }
  // A bot that does nothing but listen is a question of its caller.
  const listens = linked.botOf(callee) !== spot.bot && isBotBlock(node);
  if (listens && starts.every((start) => start.spot.node.kind === "ask" && start.spot.node.exits.length === 0)) return ask(walking, state);
  follow(walking, state, ways(walking, state, failing(walking, spot)));
  if (node.kind === "jump") jump(walking, state, callee, starts);
  else enter(walking, state, callee, starts);
}

/** Goes on in another flow for good, on the same stack. */
function jump(walking: Walking, state: State, callee: Flow, starts: Starts): void {
  const { vars, linked } = walking.program;
  const { spot, facts, frame, gate, branch, handed } = state;
  const bot = linked.botOf(callee);
  const known = bot === spot.bot ? facts.values : vars.initial(bot);
  for (const { spot: start, entry } of starts) {
    const values = giving(vars, known, entry.facts, bot);
    visit(walking, { frame, spot: start, after: false, values, gate, branch, handed, fork: null, before: state, by: null, call: null });
  }
}

/** Goes on in the called flow, and after the call with whatever that flow has handed back already. */
function enter(walking: Walking, state: State, callee: Flow, starts: Starts): void {
  const { linked, vars } = walking.program;
  const { gate, branch, handed } = state;
  const bot = linked.botOf(callee);
  const { frame, known } = calledFrame(walking, state, callee);
  frame.callers.push(state);
  for (const { spot: start, entry } of starts) {
    const values = giving(vars, known, entry.facts, bot);
    visit(walking, { frame, spot: start, after: false, values, gate, branch, handed, fork: null, before: null, by: null, call: state });
  }
  for (const comeback of [...frame.returns]) resume(walking, state, comeback);
}
