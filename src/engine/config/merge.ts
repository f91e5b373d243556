import type { FileConfig } from "../../analysis/config.ts";
import type { HandoffConfig } from "../../platforms/platform.ts";
import { type ConfigValue, flatWords, type Level, type PlatformSection, type RuleSetting, type Sections } from "./value.ts";

/** The settings for one file: those of the analysis, and the rules. */
export interface Settings extends FileConfig {
  /** What is declared of each platform; the rest of a house format's section is a description and not in here. */
  readonly platforms: Readonly<Record<string, PlatformSection>>;
  readonly rules: ReadonlyMap<string, { readonly level: Level; readonly options?: Readonly<Record<string, unknown>> }>;
}

const NO_HANDOFF: HandoffConfig = { payloads: [], texts: [], contexts: {}, actions: {}, intents: {}, allowedTargets: [], equivalents: {} };

/** The settings without any config. */
export const EMPTY: Settings = {
  requests: { names: [], patterns: [], phrases: [], exclude: [] },
  handoff: NO_HANDOFF,
  gates: [],
  judgeVoice: false,
  platforms: {},
  rules: new Map(),
};

/** Adds sections of a config: lists add up (later ones first, because the first match decides), single values and keys are replaced. */
export function addSections(settings: Settings, sections: Sections & Pick<ConfigValue, "platforms">): Settings {
  const { requests, handoff, gates, channels, platforms } = sections;
  const words = (name: keyof Settings["requests"]) => [...flatWords(requests?.[name]), ...settings.requests[name]];
  return {
    ...settings,
    ...(channels ? { channels } : {}),
    requests: requests
      ? { names: words("names"), patterns: words("patterns"), phrases: words("phrases"), exclude: words("exclude") }
      : settings.requests,
    handoff: handoff ? addHandoff(settings.handoff, handoff) : settings.handoff,
    gates: gates ? [...gates, ...settings.gates] : settings.gates,
    platforms: platforms ? addPlatforms(settings.platforms, platforms) : settings.platforms,
    rules: sections.rules ? addRules(settings.rules, sections.rules) : settings.rules,
  };
}

const addHandoff = (before: HandoffConfig, now: Partial<HandoffConfig>): HandoffConfig => ({
  ...before,
  ...now,
  payloads: [...(now.payloads ?? []), ...before.payloads],
  texts: [...(now.texts ?? []), ...before.texts],
  allowedTargets: [...(now.allowedTargets ?? []), ...before.allowedTargets],
  contexts: { ...before.contexts, ...now.contexts },
  actions: { ...before.actions, ...now.actions },
  intents: { ...before.intents, ...now.intents },
  equivalents: { ...before.equivalents, ...now.equivalents },
});

function addPlatforms(before: Settings["platforms"], now: NonNullable<ConfigValue["platforms"]>): Settings["platforms"] {
  const platforms = new Map(Object.entries(before));
  for (const [name, { actions }] of Object.entries(now))
    platforms.set(name, { actions: { ...platforms.get(name)?.actions, ...(actions as PlatformSection["actions"]) } });
  return Object.fromEntries(platforms);
}

function addRules(before: Settings["rules"], set: Readonly<Record<string, RuleSetting>>): Settings["rules"] {
  const rules = new Map(before);
  // A category (`handoff/*`) comes first, so that a rule named beside it wins whatever the order of the keys.
  const byWidth = Object.entries(set).sort(([a], [b]) => Number(b.endsWith("/*")) - Number(a.endsWith("/*")));
  for (const [name, setting] of byWidth) {
    const ids = name.endsWith("/*") ? [...rules.keys()].filter((id) => id.startsWith(name.slice(0, -1))) : [name];
    const [level, options] = typeof setting === "string" ? [setting] : setting;
    for (const id of ids) {
      const old = rules.get(id)?.options;
      rules.set(id, { level, ...(options || old ? { options: mergeOptions(old, options) } : {}) });
    }
  }
  return rules;
}

/** Options are replaced one by one; lists add up, so that two profiles for one rule both apply. */
function mergeOptions(before: Readonly<Record<string, unknown>> = {}, now: Readonly<Record<string, unknown>> = {}) {
  const merged = new Map(Object.entries(before));
  for (const [name, value] of Object.entries(now)) {
    const old = merged.get(name);
    merged.set(name, Array.isArray(old) && Array.isArray(value) ? [...new Set([...old, ...value])] : value);
  }
  return Object.fromEntries(merged);
}
