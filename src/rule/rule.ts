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
  /** The severity in the preset `recommended`; `off` = on only in `strict` or by the config. */
  readonly severity: Severity | "off";
  /** The severity in the preset `strict`; default: that of `severity`, or `warning` if that is `off`. */
  readonly strict?: Severity;
  /** The members of `LintInput` without which the rule is silent. */
  readonly needs?: readonly ("base" | "at")[];
  /** True if the rule is silent without a `context` in the config, so that `strict` does not switch it on. */
  readonly needsContext?: true;
  /** True if there may be a secret at or beside its places, so that no report shows their lines. */
  readonly hidesLines?: true;
  /** True if nothing uses what is at its places, so that editors fade it. */
  readonly marksUnused?: true;
  /** The messages by id; `{name}` is replaced by `data.name`. */
  readonly messages: Readonly<Record<string, string>>;
  /** What to do about it, in one line; shown below the problem and on the rule's page. */
  readonly help: string;
  /** The options by name; absent = there are none. */
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

/** What a hook gets besides what it is called for. */
export interface RuleContext {
  readonly report: (finding: Finding) => void;
  /** The options of the rule, with defaults filled in. */
  readonly options: Readonly<Record<string, unknown>>;
  /** What the analysis found: in hooks for bots, flows, nodes and journeys, about the bots that are linked with theirs. */
  readonly project: ProjectFacts;
  /** The `context` of the config; empty if it names none. */
  readonly context: Context;
  /** The change that is looked at, if it is known when it takes place. */
  readonly change: Change | undefined;
}

/** A change of the project. */
export interface Change {
  /** When it takes place, `2026-12-05T23:30`, on the clock of the context's change windows. */
  readonly at: string;
  /** What files set up before it, by path. */
  readonly before: ReadonlyMap<string, readonly Infrastructure[]>;
}

/** What a hook knows about its file. */
export interface Claimed {
  /** The adapter that has read the document, or the bot. */
  readonly platform: Platform | undefined;
}

/** The files, for hooks that read more than the model. */
export interface Sources extends Claimed {
  /** The document of a flow file. */
  readonly source: (file: string) => SourceDocument | undefined;
}

/** One finding. The engine adds severity, range and fingerprint, and joins findings of one rule at one place. */
export interface Finding {
  /** Key in `messages`. */
  readonly message: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly at: Place;
  /** The range in the text if no pointer leads there (a syntax error, a comment). */
  readonly range?: Range;
  /** A lower severity than that of the rule, if the finding decides it. */
  readonly severity?: Severity;
  readonly journey?: Journey;
  readonly route?: readonly Hop[];
  /** The node whose bot, flow and name go into the fingerprint; absent = the fingerprint depends on the place alone. */
  readonly spot?: Spot;
  /** Further nodes that it is about, if it tells of many at once. */
  readonly others?: readonly Spot[];
  /** The literal (number, queue, name) that distinguishes findings at one place in their fingerprints. */
  readonly target?: string;
  readonly fix?: FixIntent;
}

/** What a fix should achieve; `src/fix` turns it into text edits in the words of the platform. */
export type FixIntent =
  | { readonly kind: "digital-handoff"; readonly spot: Spot; readonly journeys?: readonly Journey[] }
  | { readonly kind: "write-discriminator"; readonly spot: Spot }
  | { readonly kind: "wire-exit"; readonly spot: Spot; readonly exit: Exit }
  | { readonly kind: "test-hand-back"; readonly spot: Spot }
  | { readonly kind: "handle-request"; readonly request: HumanRequest }
  | { readonly kind: "tell-request"; readonly spot: Spot; readonly request: string }
  | { readonly kind: "lead-exit"; readonly spot: Spot; readonly exit: Exit }
  | { readonly kind: "limit-tries"; readonly spot: Spot; readonly exit: Exit; readonly tries: number }
  /** `undefined` = the config has to give it. */
  | { readonly kind: "mark-failures"; readonly spot: Spot; readonly exits: readonly Exit[]; readonly variable: string | undefined }
  | { readonly kind: "announce"; readonly spot: Spot; readonly text: string | undefined }
  | { readonly kind: "say-more"; readonly spot: Spot; readonly sentence: string | undefined }
  | { readonly kind: "in-languages"; readonly spot: Spot; readonly languages: readonly string[] }
  /** `from` is the text at the place, or is found somewhere inside the object there. */
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

/** A fix, as reported. */
export interface Fix {
  readonly title: string;
  readonly safety: "safe" | "choice";
  /** Empty if the fix needs a value that the config does not give; the title says which. */
  readonly edits: readonly TextEdit[];
  /** The edits as a JSON Patch (RFC 6902) of the parsed file. */
  readonly patch: readonly PatchOperation[];
}

/** Declares a rule. */
export const defineRule = (rule: Rule): Rule => rule;

/** The level of a rule in the preset `strict`, which switches on everything that needs no context. */
export const strictLevel = (rule: Rule): Severity | "off" => (rule.needsContext ? rule.severity : strictSeverity(rule));

/** The severity of a rule that is switched on without a given severity: by the preset `strict`, or as `mandatory`. */
export const strictSeverity = ({ severity, strict = severity === "off" ? "warning" : severity }: Rule): Severity => strict;
