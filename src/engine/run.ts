import type { AssembleContext } from "../platforms/platform.ts";
import type { Finding, ProjectFacts, Rule, RuleContext } from "../rule/rule.ts";
import type { SourceDocument } from "../source/document.ts";
import type { Config } from "./config/resolve.ts";
import type { Crash } from "./read.ts";

/** A finding and the rule that made it. */
export interface Found {
  readonly rule: Rule;
  readonly finding: Finding;
}

/** Calls the hooks of all rules on one walk through the project. A rule that fails on a file is noted and goes on with the next thing. */
export function runRules(
  rules: readonly Rule[],
  facts: ProjectFacts,
  documents: readonly SourceDocument[],
  config: Config,
  handoff: AssembleContext["handoff"],
  measure: (name: string) => () => void,
): { readonly found: readonly Found[]; readonly crashes: readonly Crash[] } {
  const found: Found[] = [];
  const crashes = new Map<string, Crash>();

  /** The contexts of the rules that are on for a file, made once per combination of settings. */
  const contexts = new Map<object, readonly { rule: Rule; context: RuleContext }[]>();
  const on = (file: string) => {
    const settings = config.forFile(file);
    const known = contexts.get(settings);
    if (known) return known;
    const made = rules.flatMap((rule) => {
      const { level, options } = config.rule(rule, file);
      const context = { report: (finding: Finding) => void found.push({ rule, finding }), options, project: facts, handoff };
      return level === "off" ? [] : [{ rule, context }];
    });
    contexts.set(settings, made);
    return made;
  };

  const call = (file: string, hook: (rule: Rule, context: RuleContext) => void) => {
    for (const { rule, context } of on(file)) {
      const stop = measure(`rule ${rule.id}`);
      try {
        hook(rule, context);
      } catch (error) {
        const part = `rule ${rule.id}`;
        if (!crashes.has(`${part} ${file}`)) crashes.set(`${part} ${file}`, { file, part, error });
      }
      stop();
    }
  };

  for (const document of documents) call(document.path, (rule, context) => rule.document?.(document, context));
  for (const bot of facts.bots) {
    call(bot.at.file, (rule, context) => rule.bot?.(bot, context));
    for (const flow of bot.flows) {
      call(flow.at.file, (rule, context) => rule.flow?.(flow, { ...context, bot }));
      for (const node of flow.nodes) {
        const spot = facts.linked.spot(flow, node);
        call(node.at.file, (rule, context) => rule.node?.(spot, context));
      }
    }
  }
  for (const journey of facts.journeys) call(journey.request.at.file, (rule, context) => rule.journey?.(journey, context));
  const anywhere = facts.bots[0]?.at.file ?? documents[0]?.path;
  if (anywhere !== undefined) call(anywhere, (rule, context) => rule.project?.(facts, context));
  return { found, crashes: [...crashes.values()] };
}
