import type { Gate } from "../../analysis/journey.ts";
import type { Channel } from "../../model/model.ts";
import type { ActionDeclaration, HandoffConfig } from "../../platforms/platform.ts";
import type { Severity } from "../../rule/rule.ts";
import type { Json } from "../../source/document.ts";

/** A config file as users write it; `schemas/config.schema.json` says the same to editors. */
export interface ConfigValue extends Sections {
  readonly extends?: string | readonly string[];
  readonly files?: readonly string[];
  readonly ignore?: readonly string[];
  readonly platforms?: Readonly<Record<string, PlatformSection | { readonly [key: string]: Json }>>;
  readonly substitutions?: Readonly<Record<string, string>>;
  readonly overrides?: readonly OverrideValue[];
  /** Rules, or categories such as `handoff/*`, whose problems nothing hides. */
  readonly mandatory?: readonly string[];
  /** Relative to the config file. */
  readonly baseline?: string;
  /** A file with facts about the surroundings of the flows; relative to the config file. */
  readonly context?: string;
}

/** The sections that may differ from file to file. */
export interface Sections {
  readonly channels?: readonly Channel[];
  readonly requests?: Readonly<Partial<Record<"names" | "patterns" | "phrases" | "exclude", Words>>>;
  readonly handoff?: Partial<HandoffConfig>;
  readonly gates?: readonly { readonly matches: string; readonly gate: Gate }[];
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly suppress?: readonly SuppressValue[];
}

/** Sections that apply only to some files. */
export interface OverrideValue extends Sections {
  readonly files: readonly string[];
  readonly platforms?: Readonly<Record<string, PlatformSection>>;
  /** Presets only. */
  readonly extends?: string | readonly string[];
}

/** The section of a platform under `platforms`. */
export interface PlatformSection {
  readonly actions?: Readonly<Record<string, ActionDeclaration>>;
}

/** A list, or lists per language. */
export type Words = readonly string[] | Readonly<Record<string, readonly string[]>>;
/** The severity of a rule, or that it is off. */
export type Level = Severity | "off";
/** The setting of a rule: its severity, and its options if it has any. */
export type RuleSetting = Level | readonly [Level] | readonly [Level, Readonly<Record<string, Json>>];

/** Problems that are accepted, and the reason. */
export interface SuppressValue {
  readonly rule: string;
  readonly file?: string;
  readonly node?: string;
  readonly reason: string;
  /** The last day on which it applies, `2026-12-31`. */
  readonly expires?: string;
}

/** The words of all languages in one list. */
export const flatWords = (words: Words | undefined): readonly string[] =>
  words === undefined ? [] : isList(words) ? words : Object.values(words).flat();
const isList = (words: Words): words is readonly string[] => Array.isArray(words);

/** A value that may be written as one text or as a list of texts, as a list. */
export const asList = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === "string" ? [value] : value;
