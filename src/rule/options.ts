import type { Rule } from "./rule.ts";

/** An option of a rule: its JSON Schema (draft 2020-12). */
export interface RuleOption {
  readonly description: string;
  /** Absent = nobody but the config can say it. */
  readonly default?: unknown;
  readonly [keyword: string]: unknown;
}

/** An option that is a text and has no default. */
export const textOption = (description: string): RuleOption => ({ type: "string", pattern: "\\S", description });

/** What the config gives for such an option. */
export const textGiven = (options: Readonly<Record<string, unknown>>, name: string): string | undefined =>
  options[name] === undefined ? undefined : String(options[name]);

/** The options that a rule has, with their names. */
export const optionsOf = ({ options = {} }: Rule): readonly (readonly [string, RuleOption])[] => Object.entries(options);
