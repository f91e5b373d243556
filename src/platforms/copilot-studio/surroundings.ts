import type { Call, Defect, Place } from "../../model/model.ts";
import type { Asked } from "../microsoft/choices.ts";
import type { ActionDeclaration, HandoffConfig } from "../platform.ts";
import type { ListNamed } from "./questions.ts";
import type { Task } from "./tasks.ts";
import type { Meanings, Naming } from "./variables.ts";

/** What the actions of a topic ask of the agent around it. */
export interface Surroundings {
  readonly naming: Naming;
  /** The question whose answers a branching action is the first to compare. */
  readonly asked: (action: Place) => Asked | undefined;
  readonly list: ListNamed;
  readonly meanings: Meanings;
  /** How another topic is entered; `null` = the agent's Escalate topic. */
  readonly call: (dialog: string | null, at: Place) => Call;
  /** The names of the variables of another topic; `undefined` where it is not in the project. */
  readonly namesIn: (dialog: string) => Naming | undefined;
  /** What is begun that is no topic. */
  readonly task: (dialog: string) => Task | undefined;
  /** What the config declares for a kind of action, or for the flow or skill that one names. */
  readonly declared: (names: readonly string[]) => ActionDeclaration | undefined;
  readonly handoff: HandoffConfig;
  readonly defects: Defect[];
}
