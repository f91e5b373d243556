import { type Rule, strictSeverity } from "../../rule/rule.ts";
import type { RuleSetting } from "./value.ts";

/** A named list of settings that `extends` and `--preset` switch on. Presets only add: none switches a rule off. */
export interface Preset {
  readonly summary: string;
  readonly rules: (all: readonly Rule[]) => Readonly<Record<string, RuleSetting>>;
  /** Judge the voice channel too. */
  readonly judgeVoice?: boolean;
}

/** A profile asks for what a law or standard is about, as far as the tool has a rule for it. */
const profile = (summary: string, rules: Readonly<Record<string, RuleSetting>>): Preset => ({
  summary,
  rules: (all) => Object.fromEntries(Object.entries(rules).filter(([id]) => all.some((rule) => rule.id === id))),
});

export const PRESETS: Readonly<Record<string, Preset>> = {
  recommended: {
    summary: "what every project should be told; always on",
    rules: (all) => Object.fromEntries(all.map((rule) => [rule.id, rule.severity])),
  },
  strict: {
    summary: "every rule",
    rules: (all) => Object.fromEntries(all.map((rule) => [rule.id, strictSeverity(rule)])),
  },
  voice: { summary: "for voice bots: dead ends and failed transfers are judged on voice, too", rules: () => ({}), judgeVoice: true },
  "eu-ai-act": profile("EU AI Act, Article 50(1): people are told that they talk to a machine", { "compliance/bot-disclosure": "warning" }),
  "eu-2023-2673": profile("Directive (EU) 2023/2673: a human must be reachable where contracts are made online", {
    "compliance/human-route": ["warning", { profiles: ["eu-2023-2673"] }],
    "handoff/not-everywhere": "warning",
  }),
  "es-10-2025": profile("Ley 10/2025 (Spain): a person on request, in every channel of the service", {
    "compliance/human-route": ["warning", { profiles: ["es-10-2025"] }],
    "handoff/not-everywhere": "warning",
    "handoff/too-many-questions": "warning",
  }),
  "finance-eu": profile("MiFID II Article 16(7): conversations that may lead to orders are recorded and kept", {
    "compliance/recording-notice": "warning",
    "compliance/cross-jurisdiction": "warning",
    "infra/retention-floor": "warning",
    "voice/refer-leaves-recording": "warning",
    "failure/unaudited": "warning",
  }),
};
