import type { ConfigValue } from "../../../../src/engine/config/value.ts";
import { lint } from "../../../../src/engine/lint.ts";
import type { Json } from "../../../../src/source/document.ts";

/** An intent in few words. */
export interface Short {
  readonly phrases?: readonly string[];
  /** One text message. */
  readonly says?: string;
  /** Messages besides `says`. */
  readonly messages?: readonly Json[];
  readonly in?: readonly string[];
  /** Output contexts with their lifespans. */
  readonly out?: Readonly<Record<string, number>>;
  readonly action?: string;
  readonly parameters?: readonly Json[];
  readonly resets?: boolean;
  /** Further members of the intent's file. */
  readonly with?: { readonly [key: string]: Json };
}

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** An export: one file per intent and per intent's phrases, as the console writes them. */
export function agent(intents: Readonly<Record<string, Short>>, settings: { readonly [key: string]: Json } = {}, root = ""): Files {
  const files: Record<string, string> = {
    [`${root}agent.json`]: written({ language: "en", displayName: "Water", supportedLanguages: [], ...settings }),
    [`${root}package.json`]: written({ version: "1.0.0" }),
  };
  for (const [name, short] of Object.entries(intents)) {
    files[`${root}intents/${name}.json`] = written(intent(name, short));
    if (short.phrases) files[`${root}intents/${name}_usersays_en.json`] = written(short.phrases.map(phrase));
  }
  return files;
}

export const intent = (name: string, short: Short): Json => ({
  id: `id of ${name}`,
  name,
  auto: true,
  contexts: [...(short.in ?? [])],
  responses: [
    {
      resetContexts: short.resets ?? false,
      action: short.action ?? "",
      affectedContexts: Object.entries(short.out ?? {}).map(([context, lifespan]) => ({ name: context, lifespan })),
      parameters: [...(short.parameters ?? [])],
      messages: [...(short.says === undefined ? [] : [says(short.says)]), ...(short.messages ?? [])],
      speech: [],
    },
  ],
  priority: 500000,
  webhookUsed: false,
  webhookForSlotFilling: false,
  fallbackIntent: false,
  events: [],
  ...short.with,
});

export const says = (text: string): Json => ({ type: "0", title: "", textToSpeech: "", lang: "en", speech: [text], condition: "" });
export const payload = (value: Json, type: Json = "4"): Json => ({ type, title: "", payload: value, textToSpeech: "", lang: "en" });
export const dials = (phoneNumber: string, type: Json = "15"): Json => ({ type, platform: "telephony", lang: "en", phoneNumber });
export const asksFor = (name: string): Json => ({
  name,
  required: true,
  dataType: "@sys.any",
  value: `$${name}`,
  prompts: [{ lang: "en", value: `Your ${name}?` }],
});
export const phrase = (text: string): Json => ({ data: [{ text, userDefined: false }], isTemplate: false, count: 0, lang: "en" });

export const written = (value: Json): string => JSON.stringify(value, null, 2);

/** Hands over in this chat; an agent that has such an intent needs no host that routes by intent. */
export const HANDS_OFF: Short = {
  phrases: ["there is a leak in the street", "burst pipe", "water is coming out of the road"],
  says: "Our emergency desk takes over in this chat.",
  with: { liveAgentHandoff: true, endInteraction: true },
};
export const ASKS = ["I want to talk to a human", "can I speak to a person", "human please"];
export const YES = ["yes", "yes please", "sure", "go ahead"];
export const NO = ["no", "no thanks", "not now", "nope"];

/** What a project comes to: every request with its verdict and place, every error and warning of the handoff and failure rules. */
export async function judged(files: Files, config: unknown = {}) {
  const { report } = await lint({
    files: Object.entries(files).map(([path, content]) => ({ path, content })),
    config: [{ name: "test", value: config as ConfigValue }],
  });
  return {
    requests: Object.fromEntries(
      report.requests
        .filter(({ hidden }) => !hidden)
        .map(({ name, verdict, file, pointer }) => [name, `${verdict} ${file}${pointer && `#${pointer}`}`]),
    ),
    problems: report.problems
      .filter(({ rule, severity }) => severity !== "info" && !rule.startsWith("nlu/"))
      .map(({ rule, severity, file, pointer }) => `${severity} ${rule} ${file}${pointer && `#${pointer}`}`),
    report,
  };
}
