import type { Hop, HumanRequest, Journey, Spot } from "../analysis/journey.ts";
import type { ProjectFacts } from "../analysis/project.ts";
import type { Severity } from "../analysis/verdict/verdict.ts";
import type { Context } from "../model/context.ts";
import type { Infrastructure } from "../model/infrastructure.ts";
import type { Bot, Exit, Flow, Place } from "../model/model.ts";
import type { Platform } from "../platforms/platform.ts";
import type { Range, SourceDocument, TextEdit } from "../source/document.ts";
import type { PatchOperation } from "../source/edit/change.ts";
import type { RuleOption } from "./options.ts";

export type { ProjectFacts, Severity };

/**
 * A rule: one file, one default export. The engine walks the project once and calls the hooks of all rules; no hook walks by itself.
 * Hooks for bots, flows, nodes and journeys are shown one part of the project after the other: the bots that are linked with theirs, as if
 * there were no others. What a hook finds is kept while nothing changes that it may read: `document` reads the document alone, `node` reads
 * its part and, of what nodes say (`texts`), are called (`label`) and call by names that are not there (`call`), that of its own node alone.
 * `bot` may read the files in which its part stands.
 */
export interface Rule {
  /** `category/name`. */
  readonly id: string;
  readonly docs: { readonly summary: string };
  /** In the preset `recommended`; `off` = only in `strict` or where the config names it. */
  readonly severity: Severity | "off";
  /** In the preset `strict`, where that is not the severity above (`off` rules: default `warning`). */
  readonly strict?: Severity;
  /** What a run has to be given, besides the files, so that it can say anything; see `LintInput`. */
  readonly needs?: readonly ("base" | "at")[];
  /** True where it looks at what the config's context tells, and at nothing without one: `strict` leaves it as it is. */
  readonly needsContext?: true;
  /** True where a secret stands at its places, or in one text with them: no report shows their lines. */
  readonly hidesLines?: true;
  /** True where nothing uses what stands at its places: editors fade it. */
  readonly marksUnused?: true;
  /** Texts by id; `{name}` is replaced by `data.name`. */
  readonly messages: Readonly<Record<string, string>>;
  /** What to do about it, one line; shown under the problem and on the rule's page. */
  readonly help: string;
  /** The rule's options by name; absent = it has none. */
  readonly options?: Readonly<Record<string, RuleOption>>;
  readonly fix?: "safe" | "choice";
  readonly document?: (document: SourceDocument, context: RuleContext & Claimed) => void;
  readonly bot?: (bot: Bot, context: RuleContext & Sources) => void;
  readonly flow?: (flow: Flow, context: RuleContext & { readonly bot: Bot }) => void;
  readonly node?: (spot: Spot, context: RuleContext) => void;
  readonly journey?: (journey: Journey, context: RuleContext) => void;
  readonly project?: (project: ProjectFacts, context: RuleContext) => void;
  /** What one file sets up beside the flows. */
  readonly infrastructure?: (found: Infrastructure, context: RuleContext) => void;
}

/** What a rule may ask. */
export interface RuleContext {
  readonly report: (finding: Finding) => void;
  /** The rule's options with defaults filled in. */
  readonly options: Readonly<Record<string, unknown>>;
  /** What the analysis found: in hooks for bots, flows, nodes and journeys, about the bots that are linked with theirs. */
  readonly project: ProjectFacts;
  /** What the config's `context` says of things beside the flows; empty where it names none. */
  readonly context: Context;
  /** The change that the run looks at, where its moment is known. */
  readonly change: Change | undefined;
}

/** A change of the project. */
export interface Change {
  /** When it takes place, on the clock of who is asked about it: `2026-12-05T23:30`. */
  readonly at: string;
  /** What files set up before it, by their paths. */
  readonly before: ReadonlyMap<string, readonly Infrastructure[]>;
}

/** What a rule knows of the file that it looks at. */
export interface Claimed {
  /** The adapter that has read the document, or the bot. */
  readonly platform: Platform | undefined;
}

/** The files, for hooks that read more than the model. */
export interface Sources extends Claimed {
  /** The document of a flow file. */
  readonly source: (file: string) => SourceDocument | undefined;
}

/** One finding. The engine adds severity, range, fingerprint, and joins findings of one rule at one place. */
export interface Finding {
  /** Key in `messages`. */
  readonly message: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly at: Place;
  /** The range in the text, where no pointer names it (a syntax error, a comment). */
  readonly range?: Range;
  /** Where the finding decides: at most the severity of the rule as configured. */
  readonly severity?: Severity;
  readonly journey?: Journey;
  readonly route?: readonly Hop[];
  /** Bot, flow and node that the fingerprint is built from; absent = found from the place. */
  readonly spot?: Spot;
  /** The literal target (number, queue, name) that tells two findings of one place apart over time. */
  readonly target?: string;
  readonly fix?: FixIntent;
}

/** What a fix should achieve; `src/fix` turns it into text edits in the platform's words. */
export type FixIntent =
  | { readonly kind: "digital-handoff"; readonly spot: Spot; readonly journeys?: readonly Journey[] }
  | { readonly kind: "write-discriminator"; readonly spot: Spot }
  | { readonly kind: "wire-exit"; readonly spot: Spot; readonly exit: Exit }
  | { readonly kind: "test-hand-back"; readonly spot: Spot }
  | { readonly kind: "handle-request"; readonly request: HumanRequest }
  | { readonly kind: "tell-request"; readonly spot: Spot; readonly request: string }
  | { readonly kind: "lead-exit"; readonly spot: Spot; readonly exit: Exit }
  | { readonly kind: "limit-tries"; readonly spot: Spot; readonly exit: Exit; readonly tries: number }
  /** What is `undefined` the config has to say. */
  | { readonly kind: "mark-failures"; readonly spot: Spot; readonly exits: readonly Exit[]; readonly variable: string | undefined }
  | { readonly kind: "announce"; readonly spot: Spot; readonly text: string | undefined }
  | { readonly kind: "say-more"; readonly spot: Spot; readonly sentence: string | undefined }
  | { readonly kind: "in-languages"; readonly spot: Spot; readonly languages: readonly string[] }
  /** `from` stands at the place, or somewhere inside the object that does. */
  | {
      readonly kind: "rename";
      readonly at: Place;
      readonly from: string;
      readonly to: string;
      readonly title: string;
      readonly safety: "safe" | "choice";
    }
  | {
      readonly kind: "write";
      readonly at: Place;
      readonly value: boolean | number;
      readonly title: string;
      readonly safety: "safe" | "choice";
    }
  | { readonly kind: "remove"; readonly at: Place; readonly title: string; readonly safety: "safe" | "choice" };

/** A fix as it is reported. */
export interface Fix {
  readonly title: string;
  readonly safety: "safe" | "choice";
  /** Empty where the fix needs a value that the config does not give; the title says which. */
  readonly edits: readonly TextEdit[];
  /** The same as a JSON Patch (RFC 6902) of the parsed file. */
  readonly patch: readonly PatchOperation[];
}

/** Declares a rule. */
export const defineRule = (rule: Rule): Rule => rule;

/** What a rule is in the preset `strict`, which holds everything that needs no context. */
export const strictLevel = (rule: Rule): Severity | "off" => (rule.needsContext ? rule.severity : strictSeverity(rule));

/** The severity that a rule has where it is on without a severity of its own: in the preset `strict`, or as `mandatory`. */
export const strictSeverity = ({ severity, strict = severity === "off" ? "warning" : severity }: Rule): Severity => strict;
