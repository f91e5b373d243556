import { remember } from "../../model/maps.ts";
import type { ProjectFacts, Rule, RuleContext } from "../../rule/rule.ts";
import type { Crash } from "../read/read.ts";
import type { Found, RunInput } from "./run.ts";

const NOTHING: readonly Found[] = [];
const HOOKS = ["document", "bot", "flow", "node", "journey", "project", "infrastructure"] as const;
type Hook = (typeof HOOKS)[number];
type Hooks = Readonly<Record<Hook, readonly { readonly rule: Rule; readonly context: RuleContext }[]>>;
type Enabled = readonly { readonly rule: Rule; readonly options: RuleContext["options"] }[];

/** The calls of the rules in one run, about the project or a part of it, and what they found. */
export class RuleCalls {
  readonly found: Found[] = [];
  readonly crashes: Map<string, Crash>;
  private readonly input: RunInput;
  private readonly project: ProjectFacts;
  /** The rules that are on for a file: looked up once per combination of settings, whatever they are called about. */
  private readonly enabled: Map<object, Enabled>;
  /** The same by the hooks that they have. */
  private readonly hooks = new Map<object, Hooks>();

  constructor(input: RunInput, project = input.facts, whole?: RuleCalls) {
    this.input = input;
    this.project = project;
    this.enabled = whole?.enabled ?? new Map();
    this.crashes = whole?.crashes ?? new Map();
  }

  /** Calls of the same run that are about a part of the project. */
  about(part: ProjectFacts): RuleCalls {
    return new RuleCalls(this.input, part, this);
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

  /** What calls find, apart from what others have found. */
  apart(find: () => void): readonly Found[] {
    const first = this.found.length;
    find();
    return this.found.length === first ? NOTHING : this.found.splice(first);
  }

  private on(file: string): Hooks {
    const { config, context, change } = this.input;
    return remember(this.hooks, config.forFile(file), () => {
      const report = (rule: Rule) => (finding: Found["finding"]) => void this.found.push({ rule, finding });
      const asked = this.enabledFor(file).map(({ rule, options }): Hooks[Hook][number] => ({
        rule,
        context: { report: report(rule), options, project: this.project, context, change },
      }));
      const having = (hook: Hook) => asked.filter(({ rule }) => rule[hook]);
      return Object.fromEntries(HOOKS.map((hook) => [hook, having(hook)])) as unknown as Hooks;
    });
  }

  private enabledFor(file: string): Enabled {
    const { rules, config } = this.input;
    return remember(this.enabled, config.forFile(file), () =>
      rules.flatMap((rule) => {
        const { level, options } = config.rule(rule, file);
        return level === "off" ? [] : [{ rule, options }];
      }),
    );
  }
}
