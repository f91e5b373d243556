import type { Channel } from "./model.ts";
import type { SignallingMethod } from "./signalling.ts";

/**
 * What stands beside the flows, as the config's `context` tells it. A list that is absent says nothing; one that is there is complete. Names
 * of queues, carriers and jurisdictions that it uses are among its own.
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

/** Where customers wait for a person, whatever the platform calls it. */
export interface Queue {
  readonly name: string;
  readonly id?: string;
  readonly arn?: string;
  /** The channels on which people answer there; absent = not known. */
  readonly channels?: readonly Channel[];
  readonly recorded?: boolean;
  readonly jurisdiction?: string;
}

/** A flow that the project calls and does not hold, or what is to be known of one that it holds. */
export interface KnownFlow {
  readonly name: string;
  /** True where the conversation has to be recorded on the platform. */
  readonly recorded?: boolean;
  readonly jurisdiction?: string;
}

/** A line to a carrier. */
export interface Trunk {
  readonly name: string;
  readonly carrier?: string;
  /** What is dialled through it; absent = all that no other trunk has. */
  readonly numbers?: readonly string[];
  readonly releaseLink?: boolean;
  /** The day of its last change. */
  readonly changed?: string;
  /** When its settings may be changed, week by week: `Sat 22:00-04:00`, `Mon-Fri 20:00-24:00`. */
  readonly changeWindow?: readonly string[];
  /** When calls go through it, written like that: without a change window its settings are changed at any other time. */
  readonly openHours?: readonly string[];
}

/** Who carries the calls of trunks. */
export interface Carrier {
  readonly name: string;
  readonly methods?: readonly SignallingMethod[];
  /** The day on which a transfer by a method last passed a test. */
  readonly tests?: Readonly<Partial<Record<SignallingMethod, string>>>;
}

/** For how long recordings are kept. */
export interface RecordingPolicy {
  readonly name?: string;
  readonly days: number;
  /** The queues that it covers; absent = all. */
  readonly queues?: readonly string[];
}

/** Where a queue or flow is, and what the law there says of recordings. */
export interface Jurisdiction {
  readonly name: string;
  readonly minDays?: number;
  readonly maxDays?: number;
  /** Whether customers are told of a recording before it begins; absent = they are. */
  readonly notice?: boolean;
}
