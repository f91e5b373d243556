import type { Rule } from "./rule.ts";

/** An option of a rule: its JSON Schema (draft 2020-12). */
export interface RuleOption {
  readonly description: string;
  /** Absent = there is no default. */
  readonly default?: unknown;
  readonly [keyword: string]: unknown;
}

/** A text option without a default. */
export const textOption = (description: string): RuleOption => ({ type: "string", pattern: "\\S", description });

/** The text that the config gives for such an option, if any. */
export const textGiven = (options: Readonly<Record<string, unknown>>, name: string): string | undefined =>
  options[name] === undefined ? undefined : String(options[name]);

/** The options of a rule, with their names. */
export const optionsOf = ({ options = {} }: Rule): readonly (readonly [string, RuleOption])[] => Object.entries(options);
