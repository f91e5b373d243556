import type { Channel } from "./model.ts";
import type { SignallingMethod } from "./signalling.ts";

/**
 * The config's `context`: facts about the surroundings of the flows. A list that is absent says nothing; one that is present is complete.
 * The queues, carriers and jurisdictions that entries name are in the lists (`checkContext` sees to it).
 */
export interface Context {
  readonly queues?: readonly Queue[];
  readonly skills?: readonly string[];
  readonly flows?: readonly KnownFlow[];
  readonly trunks?: readonly Trunk[];
  readonly carriers?: readonly Carrier[];
  readonly recordings?: readonly RecordingPolicy[];
  readonly jurisdictions?: readonly Jurisdiction[];
}

/** Where customers wait for a person, whatever the platform calls it: queue, workflow, department, desk. */
export interface Queue {
  readonly name: string;
  readonly id?: string;
  readonly arn?: string;
  /** The channels on which people answer there; absent = not known. */
  readonly channels?: readonly Channel[];
  readonly recorded?: boolean;
  readonly jurisdiction?: string;
}

/** A flow outside the project, or more about one inside it. */
export interface KnownFlow {
  readonly name: string;
  /** True if its conversations must be recorded on the platform. */
  readonly recorded?: boolean;
  readonly jurisdiction?: string;
}

/** A line to a carrier. */
export interface Trunk {
  readonly name: string;
  readonly carrier?: string;
  /** The numbers and addresses dialled through it; absent = all that no other trunk lists. */
  readonly numbers?: readonly string[];
  readonly releaseLink?: boolean;
  /** The day of its last change, `2026-10-15`. */
  readonly changed?: string;
  /** When its settings may be changed, every week: `Sat 22:00-04:00`, `Mon-Fri 20:00-24:00`. */
  readonly changeWindow?: readonly string[];
  /** When calls go through it, in the same form. Without a change window, its settings may be changed at all other times. */
  readonly openHours?: readonly string[];
}

/** A company that carries the calls of trunks. */
export interface Carrier {
  readonly name: string;
  readonly methods?: readonly SignallingMethod[];
  /** The day on which a transfer by each method last passed a test, `2026-10-20`. */
  readonly tests?: Readonly<Partial<Record<SignallingMethod, string>>>;
}

/** How long recordings are kept. */
export interface RecordingPolicy {
  readonly name?: string;
  readonly days: number;
  /** The queues that it covers; absent = all. */
  readonly queues?: readonly string[];
}

/** The jurisdiction of a queue or flow, and what its law says about recordings. */
export interface Jurisdiction {
  readonly name: string;
  readonly minDays?: number;
  readonly maxDays?: number;
  /** Whether customers must be told before a recording begins; absent = they must. */
  readonly notice?: boolean;
}
