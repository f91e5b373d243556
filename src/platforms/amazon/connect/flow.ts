import { ownOf } from "../../../model/maps.ts";
import type { Place } from "../../../model/model.ts";
import type { Json } from "../../../source/document.ts";
import type { Located } from "../located.ts";

/**
 * A Connect flow as one of its file formats writes it, in the words of the flow language "2019-10-30": older exports are mapped to the
 * same actions, so everything behind the readers knows one format.
 */
export interface ConnectFlow {
  readonly at: Place;
  readonly name: string;
  /** Every name by which other flows may mean this one: name in the metadata, in the wrapper, of the file. */
  readonly names: readonly string[];
  /** ARN, id, resource of a template. */
  readonly ids: readonly string[];
  readonly kind?: FlowKind;
  readonly start: Target;
  readonly actions: readonly Action[];
  /** Custom branches that a module declares (`Settings.Transitions`), by reference name. */
  readonly branches: readonly string[];
  /** Names in `${…}` that the template around the flow explains: a resource id, or the text of a variable. */
  readonly template?: Template;
}

export type FlowKind = "inbound" | "transfer" | "module" | "queue" | "hold" | "whisper" | "outbound";

export interface Template {
  /** Resources of the template, by logical id. */
  readonly resources: ReadonlySet<string>;
  /** Variables of `Fn::Sub`'s list form. */
  readonly variables: ReadonlyMap<string, Json>;
  /** Defaults of the template's parameters. */
  readonly defaults: ReadonlyMap<string, string>;
}

/** Where a transition leads: the identifier of an action, `null` = it is written and leads nowhere. */
export interface Target {
  readonly to: string | null;
  readonly at: Place;
}

export interface Condition {
  readonly operator: string;
  readonly operands: readonly string[];
  readonly target: Target;
}

export interface ErrorBranch {
  readonly type: string;
  readonly target: Target;
}

export interface Action {
  readonly id: string;
  /** In the words of the flow language. */
  readonly type: string;
  /** As the file writes it. */
  readonly written: string;
  readonly at: Place;
  readonly typeAt: Place;
  /** The name that a designer gave it; absent where the file has a generated id only. */
  readonly label?: string;
  readonly parameters: ReadonlyMap<string, Located>;
  /** Display names of what parameters mean: `QueueId`, `ContactFlowId`, `LexV2Bot`, `EventHooks.CustomerQueue`. */
  readonly names: ReadonlyMap<string, string>;
  readonly next?: Target;
  readonly conditions: readonly Condition[];
  readonly errors: readonly ErrorBranch[];
}

/** Flow types as exports (`contactFlow`), the API (`CONTACT_FLOW`) and templates write them. Source: CreateContactFlow, API reference. */
const KINDS: Readonly<Record<string, FlowKind>> = {
  contactflow: "inbound",
  campaign: "inbound",
  agenttransfer: "transfer",
  queuetransfer: "transfer",
  customerqueue: "queue",
  customerhold: "hold",
  agenthold: "hold",
  customerwhisper: "whisper",
  agentwhisper: "whisper",
  outboundwhisper: "outbound",
  module: "module",
  contactflowmodule: "module",
};

export const flowKind = (written: string | undefined): FlowKind | undefined => {
  const key = written?.replaceAll("_", "").toLowerCase() ?? "";
  return ownOf(KINDS, key);
};

/** Drafts write an unwired transition as `""`, some blocks as `$end`. */
export const targetOf = (id: string | undefined, at: Place): Target => ({ to: id && id !== "$end" ? id : null, at });

/** Identifiers that the designer generates are UUIDs: they are no names. */
export const isGenerated = (id: string): boolean => /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(id);
