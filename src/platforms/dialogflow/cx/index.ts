import { push } from "../../../model/maps.ts";
import type { Platform } from "../../platform.ts";
import { ADDRESSED, PAYLOADS } from "../conventions.ts";
import type { PartFile } from "./agent.ts";
import { cxBot } from "./bot.ts";
import { hasMarker } from "./marker.ts";
import { type Part, partIn } from "./parts.ts";

/** Dialogflow CX ("Conversational Agents"): JSON packages, as a folder or a zip. */
export const platform: Platform<Part> = {
  id: "dialogflow-cx",
  title: "Dialogflow CX",
  reads:
    "JSON packages as a folder or zip (agent.json, flows/, intents/, agentTransitionRouteGroups/, playbooks/), recognised by folders and keys",
  transfers: [
    { word: "liveAgentHandoff", route: "digital" },
    { word: "telephonyTransferCall", route: "voice" },
    {
      word: "END_FLOW_WITH_HUMAN_ESCALATION",
      route: "unclear",
      note: "the caller's handler decides; with no caller left, the telephony stack",
    },
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
    return [...roots].flatMap(([root, files]) => cxBot(root, files, context.handoff) ?? []);
  },
};
