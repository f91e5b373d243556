import { type Rule, strictLevel } from "../../rule/rule.ts";
import type { RuleSetting } from "./value.ts";

/** A named list of settings for `extends` and `--preset`. Presets only add: none switches a rule off. */
export interface Preset {
  readonly rules: (all: readonly Rule[]) => Readonly<Record<string, RuleSetting>>;
  /** Judge the voice channel too. */
  readonly judgeVoice?: boolean;
}

/** A profile asks for what a law or standard demands, as far as the tool has rules for it. */
const profile = (rules: Readonly<Record<string, RuleSetting>>): Preset => ({ rules: () => rules });

/** The presets, by name. */
export const PRESETS: Readonly<Record<string, Preset>> = {
  /** What every project should be told; always on. */
  recommended: { rules: (all) => Object.fromEntries(all.map((rule) => [rule.id, rule.severity])) },
  /** Every rule that needs no context. */
  strict: { rules: (all) => Object.fromEntries(all.map((rule) => [rule.id, strictLevel(rule)])) },
  /** For voice bots: dead ends and failed transfers are judged on voice, too. */
  voice: { rules: () => ({}), judgeVoice: true },
  /** EU AI Act, Article 50(1): people are told that they talk to a machine. */
  "eu-ai-act": profile({ "compliance/bot-disclosure": "warning" }),
  /** Directive (EU) 2023/2673: a human must be reachable where contracts are made online. */
  "eu-2023-2673": profile({
    "compliance/human-route": ["warning", { profiles: ["eu-2023-2673"] }],
    "handoff/not-everywhere": "warning",
  }),
  /** Ley 10/2025 (Spain): a person on request, in every channel of the service. */
  "es-10-2025": profile({
    "compliance/human-route": ["warning", { profiles: ["es-10-2025"] }],
    "handoff/not-everywhere": "warning",
    "handoff/too-many-questions": "warning",
  }),
  /** MiFID II Article 16(7), as far as flows and context show it: a handoff that fails leaves a record, and recordings are kept as long as they must be. */
  "finance-eu": profile({
    "failure/unaudited": "warning",
    "compliance/recording-notice": "warning",
    "compliance/cross-jurisdiction": "warning",
  }),
};
