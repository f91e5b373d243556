import { isUnsupported } from "../link/ends.ts";
import { comeBack, rest } from "./arrive.ts";
import { ask } from "./ask.ts";
import { call } from "./call.ts";
import { failing, follow, goOn, succeeding, ways } from "./follow.ts";
import type { State } from "./state.ts";
import { transfer } from "./transfer.ts";
import type { Walking } from "./walking.ts";

/** Does what a path does at a node of this kind, once for every state of a walk. */
export function step(walking: Walking, state: State): void {
  const { node } = state.spot;
  if (state.after) return goOn(walking, state, succeeding(walking, state.spot));
  if (isUnsupported(node, walking.channel)) return passBy(walking, state);
  switch (node.kind) {
    case "ask":
      return ask(walking, state);
    case "call":
    case "jump":
      return call(walking, state);
    case "return":
      return comeBack(walking, state.frame, { state, scope: node.returns?.scope ?? "flow", heard: false });
    case "transfer":
      return transfer(walking, state);
    case "end":
      return node.end === "rests" ? rest(walking, state, state) : walking.endings.stop(state);
    case "opaque":
      return passOpaque(walking, state);
    default:
      return goOn(walking, state);
  }
}

/** A block that the channel does not support takes its failure exits; if it has none, a voice-only block stops, and others are passed over. */
function passBy(walking: Walking, state: State): void {
  const failures = ways(walking, state, failing(walking, state.spot));
  if (failures.length > 0) return follow(walking, state, failures);
  return state.spot.node.voiceOnly ? walking.endings.stop(state) : goOn(walking, state);
}

/** The files do not show what it does: the path may end here, and may go on. */
function passOpaque(walking: Walking, state: State): void {
  const { opaque, type, id } = state.spot.node;
  walking.endings.hide(state, opaque ?? { what: `"${type ?? id}"` });
  if (!opaque?.takesOver) goOn(walking, state);
}
