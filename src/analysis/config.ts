import type { Channel } from "../model/model.ts";
import type { HandoffConfig } from "../platforms/platform.ts";
import type { Gate } from "./journey.ts";

/** The parts of the config that decide verdicts, as they stand for one file (overrides by glob applied). */
export interface FileConfig {
  /** Channels on which flows are judged where neither platform nor callers fix them. */
  readonly channels?: readonly Channel[];
  readonly requests: RequestsConfig;
  readonly handoff: HandoffConfig;
  /** Conditions whose gate the words of the tool do not know: a regular expression over the condition's text, and its gate when true. */
  readonly gates: readonly { readonly matches: string; readonly gate: Gate }[];
  /** The preset `voice`: judge the voice channel too. */
  readonly judgeVoice: boolean;
}

/** The `requests` section of the config. Names and phrases compare folded (case, accents, punctuation, spaces). */
export interface RequestsConfig {
  /** Intents, topics, flows that are requests whatever their words. */
  readonly names: readonly string[];
  /** Regular expressions over names and phrases. */
  readonly patterns: readonly string[];
  /** Phrases that ask for a person, besides those that the tool knows. */
  readonly phrases: readonly string[];
  /** Names, phrases or regular expressions (`/…/`) that are no requests. */
  readonly exclude: readonly string[];
}

/** What the config says of a file. */
export type ConfigFor = (file: string) => FileConfig;
