import type { Place, PlatformId } from "./model.ts";

/**
 * What files beside the flows set up (exports of Terraform, templates of CloudFormation, the context): as far as rules ask. Whatever a file
 * leaves out, or computes, is absent.
 */
export interface Infrastructure {
  /** The platform that it belongs to, where it is one of a platform. */
  readonly platform?: PlatformId;
  readonly trunks?: readonly ExternalTrunk[];
  /** Groups of logs that are meant for the signalling of calls. */
  readonly diagnostics?: readonly DiagnosticLog[];
  readonly policies?: readonly RetentionPolicy[];
  /** The names of the queues that it creates. */
  readonly queues?: readonly string[];
}

/** A value that a file sets, and where. */
export interface Setting<Value> {
  readonly value: Value;
  readonly at: Place;
}

/** A line to a carrier or another telephone system. */
export interface ExternalTrunk {
  readonly name: string;
  readonly at: Place;
  /** The settings by which calls are transferred, carried and tried again, by their names. */
  readonly calls: ReadonlyMap<string, Setting<string>>;
  readonly password?: Setting<string>;
  /** Whether its messages carry the id of the conversation. */
  readonly conversationHeader?: Setting<boolean>;
  readonly records?: Setting<boolean>;
  /** Whether it goes on recording where a call was transferred to a number. */
  readonly recordsExternalTransfers?: Setting<boolean>;
}

/** A group of logs for the signalling of calls. */
export interface DiagnosticLog {
  readonly name: string;
  readonly at: Place;
  /** True where something in the file writes to it, or may. */
  readonly fed: boolean;
  /** Days after which its entries are deleted; absent = never, or not known. */
  readonly days?: Setting<number>;
  /** The numbers of days that the platform takes, ascending. */
  readonly allowedDays: readonly number[];
}

/** For how long a platform keeps recordings. */
export interface RetentionPolicy {
  readonly name: string;
  readonly days: Setting<number>;
  /** The names of the queues that it covers; absent = all. */
  readonly queues?: readonly string[];
  /** True where the file is not what sets it, but tells of it. */
  readonly told?: true;
}
