import type { Channel } from "../model/model.ts";
import type { HandoffConfig } from "../platforms/platform.ts";
import type { Gate } from "./journey.ts";

/** The parts of the config that decide verdicts, for one file (with overrides applied). */
export interface FileConfig {
  /** The channels of flows whose channels neither the platform nor callers fix. */
  readonly channels?: readonly Channel[];
  readonly requests: RequestsConfig;
  readonly handoff: HandoffConfig;
  /** Conditions whose gate the tool cannot tell by their words: a regular expression over the text, and the gate if the condition holds. */
  readonly gates: readonly { readonly matches: string; readonly gate: Gate }[];
  /** The preset `voice`: judge the voice channel too. */
  readonly judgeVoice: boolean;
}

/** The `requests` section of the config. Names and phrases are compared without regard to case, accents, punctuation and spaces. */
export interface RequestsConfig {
  /** Intents, topics and flows that are requests whatever they say. */
  readonly names: readonly string[];
  /** Regular expressions over names and phrases. */
  readonly patterns: readonly string[];
  /** Phrases that ask for a person, besides those the tool knows. */
  readonly phrases: readonly string[];
  /** Names, phrases or regular expressions (`/…/`) that are no requests. */
  readonly exclude: readonly string[];
}

/** The config that applies to a file. */
export type ConfigFor = (file: string) => FileConfig;
