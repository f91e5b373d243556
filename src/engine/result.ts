import type { Gate, OutcomeKind, RequestKind, Verdict } from "../analysis/journey.ts";
import type { Infrastructure } from "../model/infrastructure.ts";
import type { Channel, Place, PlatformId } from "../model/model.ts";
import type { HandoffConfig } from "../platforms/platform.ts";
import type { Fix, FixIntent, ProjectFacts, Rule, Severity } from "../rule/rule.ts";
import type { Range, SourceDocument } from "../source/document.ts";
import type { SuppressedBy } from "./accept/suppress.ts";

/** The report: a public, versioned contract, also described by `schemas/report.schema.json`. */
export interface Report {
  readonly tool: { readonly name: "botflow-lint"; readonly version: string };
  readonly schemaVersion: 1;
  readonly files: readonly { readonly file: string; readonly platform: PlatformId; readonly flows: readonly string[] }[];
  readonly requests: readonly ReportedRequest[];
  readonly problems: readonly ReportedProblem[];
  readonly summary: Summary;
}

/** A request for a person with its verdict; its place is where it is declared. */
export interface ReportedRequest extends Place {
  readonly id: string;
  readonly name: string;
  readonly kind: RequestKind;
  readonly platform: PlatformId;
  readonly flow: string;
  readonly why: "configured" | "name" | "phrases" | "built-in";
  /** True if only few of its phrases ask for a person: it is listed, but not counted in the summary. */
  readonly hidden: boolean;
  readonly verdict: Verdict;
  readonly reason: string | null;
  readonly channels: Readonly<Partial<Record<Channel, Verdict>>>;
  readonly outcomes: readonly ReportedOutcome[];
}

/** One way in which the paths of a request end; its place is where they end. */
export interface ReportedOutcome extends Place {
  readonly kind: OutcomeKind;
  readonly gate: Gate;
  readonly channels: readonly Channel[];
  readonly target: string | null;
  readonly condition: string | null;
}

/** What a rule has found; its place is the smallest thing to change. */
export interface ReportedProblem extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** RFC 9535 normalized path. */
  readonly path: string;
  readonly range: Range;
  /** The number that the vendor's designer shows beside the action. */
  readonly node?: { readonly trackingId: number };
  /** The ids of the requests that run into it. */
  readonly requests: readonly string[];
  readonly route: readonly ReportedHop[];
  readonly fixes: readonly Fix[];
  readonly url: string;
  readonly fingerprint: string;
}

/** One step of the way from a request to a problem. */
export interface ReportedHop extends Place {
  /** Set if the pointer is not exact enough: in a file that is plain text (`.lu`). */
  readonly range?: Range;
  readonly label: string;
  readonly exit?: string;
}

/** Counts of the whole run: problems that are reported and accepted, and requests by verdict. */
export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly fixable: number;
  readonly suppressed: number;
  readonly baselined: number;
  readonly requests: { readonly handedOff: number; readonly violated: number; readonly undecided: number; readonly notJudged: number };
}

/** A problem with what fixes and reporters need besides the report. It has the same index in `LintResult.problems` as in `report.problems`. */
export interface Problem {
  readonly rule: Rule;
  readonly reported: ReportedProblem;
  readonly intents: readonly FixIntent[];
}

/** A problem that a suppression accepts: counted in the summary, but not part of the report. */
export interface SuppressedProblem extends Problem {
  readonly by: SuppressedBy;
}

/** The result of one run. */
export interface LintResult {
  readonly report: Report;
  readonly problems: readonly Problem[];
  readonly suppressed: readonly SuppressedProblem[];
  /** Files that no platform claims. */
  readonly unread: readonly string[];
  readonly document: (file: string) => SourceDocument | undefined;
  readonly facts: ProjectFacts;
  /** What files set up beside the flows, by path. */
  readonly infrastructure: ReadonlyMap<string, readonly Infrastructure[]>;
  /** The `handoff` section of the config in force for a file. */
  readonly handoff: (file: string) => HandoffConfig;
  /** True of a rule whose problems nothing hides. */
  readonly mandatory: (rule: string) => boolean;
}
