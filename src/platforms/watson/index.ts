import type { Platform } from "../platform.ts";
import { actionsBot } from "./actions.ts";
import { dialogBot } from "./dialog.ts";
import { hasMarker } from "./marker.ts";
import { type Skill, skillsIn } from "./skills.ts";
import { TARGETS } from "./targets.ts";

/** watsonx Assistant (Watson Assistant): dialog skills and actions skills, told apart by their keys, not by `type`. */
export const platform: Platform<readonly Skill[]> = {
  id: "watson",
  // Workspace.metadata, "any metadata related to the workspace": https://cloud.ibm.com/apidocs/assistant-v1
  notes: ["metadata"],
  title: "watsonx Assistant",
  reads:
    "skill exports as JSON: dialog skills by `dialog_nodes` (by themselves or in a `workspace`), actions skills by `actions` (the same), and all skills of an assistant by `assistant_skills`; also in the `result` of an SDK, or several in a list",
  transfers: [
    {
      word: "connect_to_agent",
      route: "digital",
      note: "an empty target is the service desk of the integration; on the phone it is a call",
    },
    ...Object.entries(TARGETS).map(([word, { route, note }]) => ({ word: `connect_to_agent → ${word}`, route, note })),
    { word: "connect_to_agent → service_desk.sip", route: "voice" },
    { word: "vgwActTransfer", route: "voice" },
  ],
  actsOnTexts: true,
  hasMarker,
  recognise: ({ value }) => skillsIn(value).length > 0,
  extract: ({ value }) => {
    const skills = skillsIn(value);
    return skills.length > 0 ? skills : null;
  },
  assemble: (fragments, context) =>
    fragments.flatMap(({ document: { path }, fragment }) => {
      const handoff = context.handoff(path);
      const declared = context.actions("watson", path);
      return fragment.map((skill) =>
        skill.kind === "actions" ? actionsBot(skill, path, { declared, handoff }) : dialogBot(skill, path, handoff),
      );
    }),
};
