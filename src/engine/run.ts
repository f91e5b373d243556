import type { Context } from "../model/context.ts";
import { remember } from "../model/maps.ts";
import type { AssembleContext } from "../platforms/platform.ts";
import type { Finding, ProjectFacts, Rule, RuleContext } from "../rule/rule.ts";
import type { SourceDocument } from "../source/document.ts";
import type { Remembered } from "./memory.ts";
import type { Crash, Reading } from "./read.ts";

/** A finding and the rule that made it. */
export interface Found {
  readonly rule: Rule;
  readonly finding: Finding;
}

const NOTHING: readonly Found[] = [];
const HOOKS = ["document", "bot", "flow", "node", "journey", "project"] as const;
type Hook = (typeof HOOKS)[number];
type Hooks = Readonly<Record<Hook, readonly { readonly rule: Rule; readonly context: RuleContext }[]>>;

/** The project as it was analysed, and the rules that look at it. */
export interface RunInput {
  readonly rules: readonly Rule[];
  readonly facts: ProjectFacts;
  readonly documents: readonly SourceDocument[];
  readonly platformOf: Reading["platformOf"];
  readonly handoff: AssembleContext["handoff"];
  readonly beside: Context;
  /** The config, and what the run before has found where there was one. */
  readonly remembered: Pick<Remembered, "config"> & Partial<Pick<Remembered, "inDocuments" | "atNodes">>;
  /** Called around every call of a rule. */
  readonly measure: ((part: string) => () => void) | undefined;
}

/** Calls the hooks of all rules on one walk through the project. A rule that fails on a file is noted and goes on with the next thing. */
export function runRules({ rules, facts, documents, platformOf, handoff, beside, remembered, measure }: RunInput): {
  readonly found: readonly Found[];
  readonly crashes: readonly Crash[];
} {
  const { config } = remembered;
  const found: Found[] = [];
  const crashes = new Map<string, Crash>();

  /** The rules that are on for a file, by the hooks that they have; made once per combination of settings. */
  const hooks = new Map<object, Hooks>();
  const on = (file: string): Hooks =>
    remember(hooks, config.forFile(file), () => {
      const enabled = rules.flatMap((rule) => {
        const { level, options } = config.rule(rule, file);
        const context = { report: (finding: Finding) => void found.push({ rule, finding }), options, project: facts, handoff, beside };
        return level === "off" ? [] : [{ rule, context }];
      });
      const having = (hook: Hook) => enabled.filter(({ rule }) => rule[hook]);
      return Object.fromEntries(HOOKS.map((hook) => [hook, having(hook)])) as unknown as Hooks;
    });

  const call = (file: string, hook: Hook, run: (rule: Rule, context: RuleContext) => void) => {
    for (const { rule, context } of on(file)[hook]) {
      const stop = measure?.(`rule ${rule.id}`);
      try {
        run(rule, context);
      } catch (error) {
        const part = `rule ${rule.id}`;
        if (!crashes.has(`${part} ${file}`)) crashes.set(`${part} ${file}`, { file, part, error });
      }
      stop?.();
    }
  };

  /** What was found before where nothing that the hooks read has changed, else what they find now. */
  const again = <Thing extends object>(known: WeakMap<Thing, readonly Found[]> | undefined, thing: Thing, find: () => void) => {
    if (!known) return find();
    const before = known.get(thing);
    if (before) return void found.push(...before);
    const [first, fails] = [found.length, crashes.size];
    find();
    if (crashes.size === fails) known.set(thing, found.length === first ? NOTHING : found.slice(first));
  };

  for (const document of documents)
    again(remembered.inDocuments, document, () =>
      call(document.path, "document", (rule, context) =>
        rule.document?.(document, { ...context, platform: platformOf.get(document.path) }),
      ),
    );
  const byPath = new Map(documents.map((document) => [document.path, document]));
  const source = (file: string) => byPath.get(file);
  const platforms = new Map([...platformOf.values()].map((platform) => [platform.id, platform]));
  for (const bot of facts.bots) {
    const platform = platforms.get(bot.platform);
    call(bot.at.file, "bot", (rule, context) => rule.bot?.(bot, { ...context, source, platform }));
    for (const flow of bot.flows) {
      call(flow.at.file, "flow", (rule, context) => rule.flow?.(flow, { ...context, bot }));
      for (const node of flow.nodes) {
        again(remembered.atNodes, node, () => {
          const spot = facts.linked.spot(flow, node);
          call(node.at.file, "node", (rule, context) => rule.node?.(spot, context));
        });
      }
    }
  }
  for (const journey of facts.journeys) call(journey.request.at.file, "journey", (rule, context) => rule.journey?.(journey, context));
  // A rule that is off for some files still looks at the project for the others.
  const asked = new Set<Rule>();
  for (const file of new Set([...facts.bots.map(({ at }) => at.file), ...documents.slice(0, 1).map(({ path }) => path)]))
    call(file, "project", (rule, context) => {
      if (!asked.has(rule)) rule.project?.(facts, context);
      asked.add(rule);
    });
  return { found, crashes: [...crashes.values()] };
}
