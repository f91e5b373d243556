import { push } from "../../model/maps.ts";
import { valueForms } from "../microsoft/value-forms.ts";
import type { Platform } from "../platform.ts";
import { accountIds } from "./account-ids.ts";
import { agentOf, type File } from "./agent.ts";
import { type Part, partsOf } from "./files.ts";
import { hasMarker } from "./marker.ts";
import { TRANSFERS } from "./transfers.ts";

export const platform: Platform<readonly Part[]> = {
  id: "copilot-studio",
  title: "Microsoft Copilot Studio",
  reads:
    "topics as YAML (a cloned agent, an unpacked solution with botcomponents/*/data, a template of `pac copilot extract-template`, single topics); recognised by `kind: AdaptiveDialog` with `beginDialog`, and by `kind: BotDefinition`. With generative orchestration the model decides which topic answers: what it says by itself stands in no file",
  transfers: [
    ...Object.entries(TRANSFERS).map(([word, route]) => ({ word: `TransferConversationV2 ${word}`, route })),
    { word: "TransferConversationV2 without transferType", route: "unclear" },
    { word: "TransferConversation", route: "digital", note: "with telephoneNumber: voice" },
  ],
  accountIds,
  valueForms,
  actsOnTexts: true,
  hasMarker,
  recognise: (document) => partsOf(document).length > 0,
  extract: (document) => {
    const parts = partsOf(document);
    return parts.length > 0 ? parts : null;
  },
  assemble: (fragments, context) => {
    const agents = together(fragments.flatMap(({ document, fragment }) => fragment.map((part) => ({ document, part }))));
    return [...agents].flatMap(([root, files]) => (files.some(({ part }) => part.kind === "topic") ? [agentOf(root, files, context)] : []));
  },
};

/** How topics mean what stands in another file. */
const USES = [".topic.", ".entity."];

/**
 * The files of each agent by its root. Topics without settings of their own that stand in `agents/<name>` below an agent, or in the
 * component collection that one agent of the project uses, are topics of that agent.
 */
function together(files: readonly File[]): ReadonlyMap<string, readonly File[]> {
  const roots = new Map<string, File[]>();
  for (const file of files) push(roots, file.part.root, file);
  const isAgent = (root: string) => roots.get(root)?.some(({ part }) => part.kind === "settings") ?? false;
  for (const [root, own] of [...roots]) {
    if (isAgent(root)) continue;
    const schemas = new Set(own.flatMap(({ part }) => (part.kind === "topic" || part.kind === "entity" ? (part.schema ?? []) : [])));
    const uses = ([other, theirs]: [string, readonly File[]]) =>
      isAgent(other) &&
      theirs.some(({ document }) => [...schemas].some((schema) => USES.some((what) => document.text.includes(`${schema}${what}`))));
    const [inside, above = ""] = /^(?:(.*)\/)?agents\/[^/]+$/.exec(root) ?? [];
    const users = inside !== undefined && isAgent(above) ? [above] : [...roots].filter(uses).map(([other]) => other);
    const [owner] = users;
    if (users.length !== 1 || owner === undefined) continue;
    roots.set(owner, [...(roots.get(owner) ?? []), ...own]);
    roots.delete(root);
  }
  return roots;
}
