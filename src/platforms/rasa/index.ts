import { ADDRESSED, PAYLOADS } from "../dialogflow/conventions.ts";
import type { Platform } from "../platform.ts";
import { botOf } from "./bot.ts";
import { hasMarker } from "./marker.ts";
import { type Part, partIn } from "./parts.ts";
import { projectsOf } from "./roots.ts";

/** Rasa: rules and stories, and the flows of CALM; a project may use both. */
export const platform: Platform<Part> = {
  id: "rasa",
  title: "Rasa",
  reads:
    "domain, training data, flows, config and credentials as YAML (training data also as JSON, and as the Markdown of Rasa 1), however they are spread over files; recognised by their keys; tests are left out",
  transfers: [
    {
      word: "custom action",
      route: "unclear",
      note: 'what it does stands in code: declare it with handoff.actions: {"action_x": "digital"}',
    },
    { word: "response, custom: transferTarget (AudioCodes), dial or sip:refer (Jambonz), cvg_call_forward (VIER)", route: "voice" },
    ...PAYLOADS.map(({ shape }) => ({ word: `response, custom: ${shape}`, route: "digital" as const })),
    { word: `response, custom: ${ADDRESSED}`, route: "voice" },
  ],
  actsOnTexts: true,
  hasMarker,
  recognise: (document) => partIn(document) !== undefined,
  extract: (document) => partIn(document) ?? null,
  assemble: (fragments, context) => [...projectsOf(fragments)].flatMap(([root, files]) => botOf(root, files, context)),
};
