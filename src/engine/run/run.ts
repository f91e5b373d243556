import type { Context } from "../../model/context.ts";
import type { Infrastructure } from "../../model/infrastructure.ts";
import { remember } from "../../model/maps.ts";
import type { AssembleContext } from "../../platforms/platform.ts";
import type { Change, Finding, ProjectFacts, Rule, RuleContext } from "../../rule/rule.ts";
import type { SourceDocument } from "../../source/document.ts";
import type { Remembered } from "../memory.ts";
import type { Crash, Reading } from "../read/read.ts";

/** A finding and the rule that made it. */
export interface Found {
  readonly rule: Rule;
  readonly finding: Finding;
}

const NOTHING: readonly Found[] = [];
const HOOKS = ["document", "bot", "flow", "node", "journey", "project", "infrastructure"] as const;
type Hook = (typeof HOOKS)[number];
type Hooks = Readonly<Record<Hook, readonly { readonly rule: Rule; readonly context: RuleContext }[]>>;

/** The project as it was analysed, and the rules that look at it. */
export interface RunInput {
  readonly rules: readonly Rule[];
  readonly facts: ProjectFacts;
  readonly documents: readonly SourceDocument[];
  readonly platformOf: Reading["platformOf"];
  readonly handoff: AssembleContext["handoff"];
  readonly context: Context;
  readonly change: Change | undefined;
  /** What files set up beside the flows, by their paths. */
  readonly infrastructure: ReadonlyMap<string, readonly Infrastructure[]>;
  /** The config, and what the run before has found where there was one. */
  readonly remembered: Pick<Remembered, "config"> & Partial<Pick<Remembered, "inDocuments" | "atNodes">>;
  /** Called around every call of a rule. */
  readonly measure: ((part: string) => () => void) | undefined;
}

/** Calls the hooks of all rules on one walk through the project. A rule that fails on a file is noted and goes on with the next thing. */
export function runRules(input: RunInput): { readonly found: readonly Found[]; readonly crashes: readonly Crash[] } {
  const calls = new RuleCalls(input);
  showDocuments(input, calls);
  showBots(input, calls);
  for (const journey of input.facts.journeys)
    calls.call(journey.request.at.file, "journey", (rule, context) => rule.journey?.(journey, context));
  showProject(input, calls);
  for (const [file, all] of input.infrastructure)
    for (const each of all) calls.call(file, "infrastructure", (rule, context) => rule.infrastructure?.(each, context));
  return { found: calls.found, crashes: [...calls.crashes.values()] };
}

function showDocuments({ documents, platformOf, remembered }: RunInput, calls: RuleCalls): void {
  for (const document of documents)
    calls.again(remembered.inDocuments, document, () =>
      calls.call(document.path, "document", (rule, context) =>
        rule.document?.(document, { ...context, platform: platformOf.get(document.path) }),
      ),
    );
}

function showBots({ facts, documents, platformOf, remembered }: RunInput, calls: RuleCalls): void {
  const byPath = new Map(documents.map((document) => [document.path, document]));
  const source = (file: string) => byPath.get(file);
  const platforms = new Map([...platformOf.values()].map((platform) => [platform.id, platform]));
  for (const bot of facts.bots) {
    const platform = platforms.get(bot.platform);
    calls.call(bot.at.file, "bot", (rule, context) => rule.bot?.(bot, { ...context, source, platform }));
    for (const flow of bot.flows) {
      calls.call(flow.at.file, "flow", (rule, context) => rule.flow?.(flow, { ...context, bot }));
      for (const node of flow.nodes)
        calls.again(remembered.atNodes, node, () => {
          const spot = facts.linked.spot(flow, node);
          calls.call(node.at.file, "node", (rule, context) => rule.node?.(spot, context));
        });
    }
  }
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

/** The calls of the rules in one run, and what they found. */
class RuleCalls {
  readonly found: Found[] = [];
  readonly crashes = new Map<string, Crash>();
  private readonly input: RunInput;
  /** The rules that are on for a file, by the hooks that they have; made once per combination of settings. */
  private readonly hooks = new Map<object, Hooks>();

  constructor(input: RunInput) {
    this.input = input;
  }

  /** Calls a hook of the rules that are on for a file. */
  call(file: string, hook: Hook, run: (rule: Rule, context: RuleContext) => void): void {
    for (const { rule, context } of this.on(file)[hook]) {
      const part = `rule ${rule.id}`;
      const stop = this.input.measure?.(part);
      try {
        run(rule, context);
      } catch (error) {
        remember(this.crashes, `${part} ${file}`, () => ({ file, part, error }));
      }
      stop?.();
    }
  }

  /** What was found before where nothing that the hooks read has changed, else what they find now. */
  again<Thing extends object>(known: WeakMap<Thing, readonly Found[]> | undefined, thing: Thing, find: () => void): void {
    if (!known) return find();
    const before = known.get(thing);
    if (before) return void this.found.push(...before);
    const [first, fails] = [this.found.length, this.crashes.size];
    find();
    if (this.crashes.size === fails) known.set(thing, this.found.length === first ? NOTHING : this.found.slice(first));
  }

  private on(file: string): Hooks {
    const { config } = this.input.remembered;
    return remember(this.hooks, config.forFile(file), () => {
      const enabled = this.enabled(file);
      const having = (hook: Hook) => enabled.filter(({ rule }) => rule[hook]);
      return Object.fromEntries(HOOKS.map((hook) => [hook, having(hook)])) as unknown as Hooks;
    });
  }

  private enabled(file: string): Hooks[Hook] {
    const { rules, facts: project, handoff, context, change, remembered } = this.input;
    return rules.flatMap((rule) => {
      const { level, options } = remembered.config.rule(rule, file);
      const report = (finding: Finding) => void this.found.push({ rule, finding });
      const asked = { report, options, project, handoff, context, change };
      return level === "off" ? [] : [{ rule, context: asked }];
    });
  }
}
