import type { FlowBuilder } from "../../model/build.ts";
import type { Place } from "../../model/model.ts";
import type { Answer } from "../answer-words.ts";
import { addHiddenEnd, type Desk, isHidden } from "./actions.ts";
import type { Options } from "./answers.ts";
import type { Step } from "./paths.ts";
import type { Position, Positions } from "./positions.ts";

/** A step that the bot takes. */
export type ActionStep = Step & { readonly kind: "action" | "say" };

/** What the bot did last, before it waits. */
export interface Said {
  readonly step: ActionStep;
  readonly response?: string;
}

/** Rules and stories while their graph is drawn: what the bot does leads to what customers say, and that to what the bot does. */
export interface Talk {
  readonly desk: Desk;
  readonly flow: FlowBuilder;
  readonly positions: Positions;
  readonly options: Options;
  /** Whether an intent says yes or no. */
  readonly answerTo: (intent: string) => Answer | undefined;
  /** The node at which a conversation at these positions goes on; `null` = the bot waits, and no path says for what. */
  node(positions: readonly Position[], intent: string, last?: Said): string | null;
  /**
   * The node at which an intent is handled, whatever the conversation was about: the rule whose condition holds, else the paths without one,
   * else the action that the domain says it triggers.
   */
  handlerOf(intent: string): string | null;
  /** A node once per set of positions. An intent of a retrieval group is answered by its own response. */
  once(kind: string, positions: readonly Position[], intent: string, make: (id: string) => string): string;
  /** Does later what needs nodes that lead back to the one that is being made. */
  later(work: () => void): void;
}

/** What a step of the bot is called: its action, or its words. */
export const nameOf = (step: ActionStep): string => (step.kind === "action" ? step.name : step.said);

/** A path ends: the bot waits for whatever is said next, unless code that nobody can see ran last. */
export function addIdle({ desk, flow }: Talk, owner: string, at: Place, last?: Said): string {
  const id = flow.fresh(`${owner} idle`);
  if (last?.step.kind === "action" && isHidden(desk, last.step.name))
    return addHiddenEnd(desk, flow, { id, at: last.step.at, name: last.step.name });
  return flow.node("end", id, at, { end: "rests", synthetic: true, ...(last && { label: nameOf(last.step) }) });
}
