import type { Place, PlatformId } from "./model.ts";

/**
 * What files beside the flows set up (Terraform exports, CloudFormation templates, the context), as far as rules need it. What a file leaves
 * out or computes is absent.
 */
export interface Infrastructure {
  /** The platform it belongs to, if any. */
  readonly platform?: PlatformId;
  readonly trunks?: readonly ExternalTrunk[];
  /** Log groups for the signalling of calls. */
  readonly diagnostics?: readonly DiagnosticLog[];
  readonly policies?: readonly RetentionPolicy[];
  /** The names of the queues that the file creates. */
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
  /** The settings, by name, that decide how calls are transferred, carried and retried. */
  readonly calls: ReadonlyMap<string, Setting<string>>;
  readonly password?: Setting<string>;
  /** Whether its SIP messages carry the id of the conversation. */
  readonly conversationHeader?: Setting<boolean>;
  readonly records?: Setting<boolean>;
  /** Whether it goes on recording after a transfer to a number. */
  readonly recordsExternalTransfers?: Setting<boolean>;
}

/** A log group for the signalling of calls. */
export interface DiagnosticLog {
  readonly name: string;
  readonly at: Place;
  /** True if something in the file writes to it, or may. */
  readonly fed: boolean;
  /** Days after which its entries are deleted; absent = never, or unknown. */
  readonly days?: Setting<number>;
  /** The numbers of days that the platform accepts, ascending. */
  readonly allowedDays: readonly number[];
}

/** How long a platform keeps recordings. */
export interface RetentionPolicy {
  readonly name: string;
  readonly days: Setting<number>;
  /** The names of the queues that it covers; absent = all. */
  readonly queues?: readonly string[];
  /** True if the file only describes the policy and does not set it. */
  readonly told?: true;
}
