import { remember } from "../../model/maps.ts";
import type { Flow } from "../../model/model.ts";
import type { Values } from "../conditions/facts.ts";
import { aheadOfCall, aheadOfRoot } from "./ahead.ts";
import { giving } from "./handing.ts";
import type { Ahead, Frame, State } from "./state.ts";
import type { Walking } from "./walking.ts";

/**
 * Frames: activations of flows, which stand for the stack. Callers between which the flow sees no difference share one, so that the flow is
 * walked once for all of them and hands back to each.
 */

const frameOf = (
  { frames }: Walking,
  key: string,
  flow: Flow,
  kind: Pick<Frame, "root" | "direct" | "listening" | "again" | "ahead">,
): Frame => remember(frames, key, () => ({ id: frames.size, flow, ...kind, callers: [], returns: new Set() }));

/**
 * The frame of a flow whose caller the path does not know; `direct` = it has none. Flows that come back to the same callers share one, so
 * that a chain of flows is walked once, wherever in it a request begins.
 */
export function rootFrame(walking: Walking, flow: Flow, direct: boolean): Frame {
  const ahead = aheadOfRoot(walking, flow, direct);
  return frameOf(walking, `root ${walking.program.rootKey(flow, direct)}`, flow, {
    root: true,
    direct,
    listening: false,
    again: false,
    ahead,
  });
}

/** The frame that a call makes, and what is known in it. */
export function calledFrame(walking: Walking, state: State, callee: Flow): { readonly frame: Frame; readonly known: Values } {
  const { program, request, idOf } = walking;
  const { vars, linked } = program;
  const { spot, gate, branch, handed } = state;
  const bot = linked.botOf(callee);
  const sameBot = bot === spot.bot;
  const listening = sameBot ? state.frame.listening : bot !== request.bot && bot.intents.length > 0;
  const again = sameBot ? state.frame.again : bot === request.bot;
  const ahead = aheadOfCall(walking, state, sameBot);
  const inside = sameBot ? vars.inside(state.facts.values, callee) : undefined;
  const gives = sameBot ? undefined : spot.node.call?.gives;
  const known = inside?.values ?? giving(vars, vars.initial(bot), gives, bot);
  const entered = `${idOf(callee)} ${inside?.id ?? JSON.stringify(gives ?? null)} ${gate} ${idOf(branch)} ${idOf(handed)} ${listening} ${again}`;
  const key = `${entered} ${aheadKey(ahead, program.returns.kinds)}`;
  return { frame: frameOf(walking, key, callee, { root: false, direct: false, listening, again, ahead }), known };
}

const SCOPES = ["flow", "bot"] as const;

/** What is reachable behind a caller, as a key: only callers that agree on it share a frame. */
const aheadKey = (ahead: Ahead, kinds: readonly number[]): string =>
  SCOPES.flatMap((scope) => kinds.map((kind) => (ahead(scope, "handoff", kind) ? 2 : 0) + (ahead(scope, "anyone", kind) ? 1 : 0))).join("");
