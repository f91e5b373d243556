import { push } from "../../../model/maps.ts";
import type { Platform } from "../../platform.ts";
import { ADDRESSED, PAYLOADS } from "../conventions.ts";
import type { PartFile } from "./agent.ts";
import { cxBot } from "./bot.ts";
import { hasMarker } from "./marker.ts";
import { lastStep } from "./names.ts";
import { type Part, partsIn } from "./parts.ts";

/** Dialogflow CX ("Conversational Agents"): JSON packages, as a folder or a zip, and objects of the REST API. */
export const platform: Platform<readonly Part[]> = {
  id: "dialogflow-cx",
  title: "Dialogflow CX",
  reads:
    "JSON packages as a folder, a zip or the answer of an export request (agent.json, flows/, intents/, agentTransitionRouteGroups/, playbooks/), recognised by folders and keys; objects of the REST API, alone or listed, by their names",
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
  recognise: (document) => partsIn(document).length > 0,
  extract: (document) => partsIn(document),
  assemble: (fragments, context) => {
    const roots = new Map<string, PartFile[]>();
    for (const { document, fragment: parts } of fragments) for (const fragment of parts) push(roots, fragment.root, { document, fragment });
    return [...roots].flatMap(([root, files]) => byAgent(root, files).flatMap(([id, own]) => cxBot(id, own, context.handoff) ?? []));
  },
};

/** Objects of the API say whose they are: several agents may lie in one folder. */
function byAgent(root: string, files: readonly PartFile[]): readonly (readonly [string, readonly PartFile[]])[] {
  const agents = new Map<string, PartFile[]>();
  for (const file of files) push(agents, file.fragment.agent ?? "", file);
  agents.delete("");
  return agents.size < 2 ? [[root, files]] : [...agents].map(([agent, own]) => [`${root}/${lastStep(agent)}`, own]);
}
