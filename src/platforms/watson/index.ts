import type { Json, SourceDocument } from "../../source/document.ts";
import { fileName } from "../../source/file-names.ts";
import { items, member, text } from "../../source/json.ts";
import type { Platform } from "../platform.ts";
import { actionsBot } from "./actions.ts";
import { dialogBot } from "./dialog.ts";
import { hasMarker } from "./marker.ts";
import { TARGETS } from "./targets.ts";

interface Skill {
  readonly kind: "actions" | "dialog";
  readonly value: Json;
  readonly name: string;
}

/** watsonx Assistant (Watson Assistant): dialog skills and actions skills, told apart by their keys, not by `type`. */
export const platform: Platform<Skill> = {
  id: "watson",
  // Workspace.metadata, "any metadata related to the workspace": https://cloud.ibm.com/apidocs/assistant-v1
  notes: ["metadata"],
  title: "watsonx Assistant",
  reads: "skill exports as JSON: dialog skills by `dialog_nodes`, actions skills by `workspace.actions`",
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
  hasMarker,
  recognise: (document) => kindOf(document.value) !== undefined,
  extract: (document) => {
    const kind = kindOf(document.value);
    return kind && document.value !== undefined ? { kind, value: document.value, name: nameOf(document) } : null;
  },
  assemble: (fragments, context) =>
    fragments.map(({ document, fragment: { kind, value, name } }) => {
      const handoff = context.handoff(document.path);
      return kind === "actions"
        ? actionsBot(value, document.path, name, { declared: context.actions("watson"), handoff })
        : dialogBot(value, document.path, name, handoff);
    }),
};

function kindOf(value: Json | undefined): Skill["kind"] | undefined {
  if (Array.isArray(member(member(value, "workspace"), "actions"))) return "actions";
  const nodes = member(value, "dialog_nodes");
  const isDialog =
    items(nodes).some((node) => text(member(node, "dialog_node")) !== undefined) ||
    (Array.isArray(nodes) && Array.isArray(member(value, "intents")));
  return isDialog ? "dialog" : undefined;
}

const nameOf = (document: SourceDocument): string => text(member(document.value, "name")) ?? fileName(document.path).replace(/\.json$/, "");
