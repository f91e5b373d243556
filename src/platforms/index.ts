import { hasConnectMarker, hasLexMarker } from "./amazon/marker.ts";
import { hasMarker as hasComposerMarker } from "./bot-framework/marker.ts";
import { hasMarker as hasBotflowMarker } from "./botflow/marker.ts";
import { hasMarker as hasCopilotMarker } from "./copilot-studio/marker.ts";
import { hasMarker as hasCxMarker } from "./dialogflow/cx/marker.ts";
import { hasMarker as hasEsMarker } from "./dialogflow/es/marker.ts";
import type { FixWords } from "./fixes.ts";
import { hasMarker as hasGenesysMarker } from "./genesys/marker.ts";
import { type HouseFormat, houseEntries } from "./mapping/entries.ts";
import type { Platform } from "./platform.ts";
import { hasMarker as hasRasaMarker } from "./rasa/marker.ts";
import { hasMarker as hasTwilioMarker } from "./twilio-studio/marker.ts";
import { hasMarker as hasWatsonMarker } from "./watson/marker.ts";

/**
 * A row of the registry: what a run needs to know of an adapter before it loads it. An adapter is loaded when a file carries its marker.
 */
export interface PlatformEntry {
  readonly id: Platform["id"];
  readonly hasMarker: Platform["hasMarker"];
  readonly load: () => Promise<Platform>;
  /** The words that fixes write; absent = problems of this platform are not mended. */
  readonly fixes?: () => Promise<FixWords>;
}

/** Each adapter has a fragment type of its own, which only itself reads. */
const entry = <F>(
  id: Platform["id"],
  hasMarker: Platform["hasMarker"],
  load: () => Promise<Platform<F>>,
  fixes?: PlatformEntry["fixes"],
): PlatformEntry => ({
  id,
  hasMarker,
  load: async () => (await load()) as unknown as Platform,
  fixes,
});

/** Every adapter, in the order of recognition; bots that are called stand before their hosts. */
export const platforms: readonly PlatformEntry[] = [
  entry(
    "botflow",
    hasBotflowMarker,
    async () => (await import("./botflow/index.ts")).platform,
    async () => (await import("./botflow/fixes.ts")).fixes,
  ),
  entry("amazon-lex", hasLexMarker, async () => (await import("./amazon/index.ts")).lex),
  entry(
    "dialogflow-cx",
    hasCxMarker,
    async () => (await import("./dialogflow/cx/index.ts")).platform,
    async () => (await import("./dialogflow/cx/fixes.ts")).fixes,
  ),
  entry(
    "dialogflow-es",
    hasEsMarker,
    async () => (await import("./dialogflow/es/index.ts")).platform,
    async () => (await import("./dialogflow/es/fixes.ts")).fixes,
  ),
  entry(
    "copilot-studio",
    hasCopilotMarker,
    async () => (await import("./copilot-studio/index.ts")).platform,
    async () => (await import("./copilot-studio/fixes.ts")).fixes,
  ),
  entry(
    "bot-framework",
    hasComposerMarker,
    async () => (await import("./bot-framework/index.ts")).platform,
    async () => (await import("./bot-framework/fixes.ts")).fixes,
  ),
  entry(
    "watson",
    hasWatsonMarker,
    async () => (await import("./watson/index.ts")).platform,
    async () => (await import("./watson/fixes.ts")).fixes,
  ),
  entry(
    "twilio-studio",
    hasTwilioMarker,
    async () => (await import("./twilio-studio/index.ts")).platform,
    async () => (await import("./twilio-studio/fixes.ts")).fixes,
  ),
  entry(
    "amazon-connect",
    hasConnectMarker,
    async () => (await import("./amazon/index.ts")).connect,
    async () => (await import("./amazon/fixes.ts")).fixes,
  ),
  entry("rasa", hasRasaMarker, async () => (await import("./rasa/index.ts")).platform),
  entry(
    "genesys",
    hasGenesysMarker,
    async () => (await import("./genesys/index.ts")).platform,
    async () => (await import("./genesys/fixes.ts")).fixes,
  ),
];

/** The names under `platforms` that are no house formats. */
export const PLATFORM_IDS: readonly string[] = platforms.map(({ id }) => id);

/** Every adapter of a run. What a config describes by itself is recognised before what the tool guesses. */
export const registry = (formats: readonly HouseFormat[]): readonly PlatformEntry[] => [...houseEntries(formats), ...platforms];
