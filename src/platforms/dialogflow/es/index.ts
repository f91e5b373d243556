import { push } from "../../../model/maps.ts";
import type { Platform } from "../../platform.ts";
import { ADDRESSED, PAYLOADS } from "../conventions.ts";
import { esBot, type PartFile } from "./agent.ts";
import { hasMarker } from "./marker.ts";
import { type Part, partIn } from "./parts.ts";

/** Dialogflow ES: exports as a folder or a zip, and single intents. */
export const platform: Platform<Part> = {
  id: "dialogflow-es",
  title: "Dialogflow ES",
  reads:
    "exports as a folder, a zip or the answer of an export request (agent.json, intents/ with their _usersays_ files), and single intents or those of the API V2, recognised by their keys",
  transfers: [
    { word: "liveAgentHandoff: true", route: "digital", note: "of an intent" },
    { word: "message of type 15 (telephony transfer call)", route: "voice" },
    { word: 'action "TRANSFER" with a parameter "skill"', route: "digital", note: "LivePerson" },
    ...PAYLOADS.map(({ name, shape }) => ({ word: `payload ${shape}`, route: "digital" as const, note: name })),
    { word: `payload ${ADDRESSED}`, route: "voice" },
  ],
  actsOnTexts: true,
  hasMarker,
  recognise: (document) => partIn(document) !== undefined,
  extract: (document) => partIn(document) ?? null,
  assemble: (fragments, context) => {
    const roots = new Map<string, PartFile[]>();
    for (const file of fragments) push(roots, file.fragment.root, file);
    return [...roots].flatMap(([root, files]) => esBot(root, files, context.handoff) ?? []);
  },
};
