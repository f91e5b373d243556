import type { Part } from "../../analysis/analyse.ts";
import type { Context } from "../../model/context.ts";
import type { Infrastructure } from "../../model/infrastructure.ts";
import type { Change, Finding, ProjectFacts, Rule } from "../../rule/rule.ts";
import type { SourceDocument } from "../../source/document.ts";
import type { Config } from "../config/resolve.ts";
import type { Crash, Reading } from "../read/read.ts";
import { type FoundBefore, foundInParts } from "./parts.ts";
import { RuleCalls } from "./rule-calls.ts";

/** A finding and the rule that made it. */
export interface Found {
  readonly rule: Rule;
  readonly finding: Finding;
}

/** The project as it was analysed, and the rules that look at it. */
export interface RunInput {
  readonly rules: readonly Rule[];
  readonly facts: ProjectFacts;
  readonly parts: readonly Part[];
  readonly documents: readonly SourceDocument[];
  readonly platformOf: Reading["platformOf"];
  readonly config: Config;
  readonly context: Context;
  readonly change: Change | undefined;
  /** What files set up beside the flows, by path. */
  readonly infrastructure: ReadonlyMap<string, readonly Infrastructure[]>;
  /** What the run before has found; absent = nothing is kept. */
  readonly before: FoundBefore | undefined;
  /** Called around every call of a rule. */
  readonly measure: ((part: string) => () => void) | undefined;
}

/** Calls the hooks of all rules in one walk through the project. If a rule throws on a file, that is noted, and it goes on with the next thing. */
export function runRules(input: RunInput): { readonly found: readonly Found[]; readonly crashes: readonly Crash[] } {
  const calls = new RuleCalls(input);
  showDocuments(input, calls);
  for (const each of foundInParts(input, calls)) calls.found.push(each);
  showProject(input, calls);
  for (const [file, all] of input.infrastructure)
    for (const each of all) calls.call(file, "infrastructure", (rule, context) => rule.infrastructure?.(each, context));
  return { found: calls.found, crashes: [...calls.crashes.values()] };
}

function showDocuments({ documents, platformOf, before }: RunInput, calls: RuleCalls): void {
  for (const document of documents)
    calls.again(before?.inDocuments, document, () =>
      calls.call(document.path, "document", (rule, context) =>
        rule.document?.(document, { ...context, platform: platformOf.get(document.path) }),
      ),
    );
}

/** A rule that is off for some files still looks at the project for the others. */
function showProject({ facts, documents }: RunInput, calls: RuleCalls): void {
  const asked = new Set<Rule>();
  for (const file of new Set([...facts.bots.map(({ at }) => at.file), ...documents.slice(0, 1).map(({ path }) => path)]))
    calls.call(file, "project", (rule, context) => {
      if (!asked.has(rule)) rule.project?.(facts, context);
      asked.add(rule);
    });
}
