import { below } from "../../model/build.ts";
import type { Phrase, Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { fileName } from "../../source/file-names.ts";
import { isTrue, items, member, text } from "../../source/json.ts";

/** A skill of a file, and its content: intents, entities, and a dialog or actions. Pointers lead from the root of the file. */
export interface Skill {
  readonly kind: "actions" | "dialog";
  /** The keys under which the skill stands in the file; empty = it is the file. */
  readonly path: readonly (string | number)[];
  readonly value: Json;
  readonly content: Json;
  /** The keys under which its content stands. */
  readonly contentPath: readonly (string | number)[];
}

/**
 * The skills of a file. A workspace of the v1 API is the content itself; the v2 API wraps the content of either kind in `workspace`, and
 * exports all skills of an assistant in `assistant_skills`, with what is switched off in `assistant_state`.
 * Sources: cloud.ibm.com/apidocs/assistant-v1, "Workspace"; cloud.ibm.com/apidocs/assistant-v2, "Get skill", "Export skills".
 */
export function skillsIn(value: Json | undefined): readonly Skill[] {
  const state = member(value, "assistant_state");
  const isOff = ({ kind }: Skill) => isTrue(member(state, kind === "actions" ? "action_disabled" : "dialog_disabled"));
  const all = items(member(value, "assistant_skills")).flatMap((skill, i) => skillOf(skill, ["assistant_skills", i]) ?? []);
  const single = skillOf(value, []);
  return [...(single ? [single] : []), ...all.filter((skill) => !isOff(skill))];
}

function skillOf(value: Json | undefined, path: Skill["path"]): Skill | undefined {
  if (value === undefined) return undefined;
  const workspace = member(value, "workspace");
  if (workspace !== undefined) {
    const kind = hasDialog(workspace) ? "dialog" : Array.isArray(member(workspace, "actions")) ? "actions" : undefined;
    if (kind) return { kind, path, value, content: workspace, contentPath: [...path, "workspace"] };
  }
  return hasDialog(value) ? { kind: "dialog", path, value, content: value, contentPath: path } : undefined;
}

function hasDialog(content: Json): boolean {
  const nodes = member(content, "dialog_nodes");
  if (items(nodes).some((node) => text(member(node, "dialog_node")) !== undefined)) return true;
  return Array.isArray(nodes) && Array.isArray(member(content, "intents")) && !Array.isArray(member(content, "actions"));
}

/** Where a skill stands, where its content does, and how it is called. */
export function headOf({ path, value, content, contentPath }: Skill, file: string) {
  const root: Place = { file, pointer: "" };
  const at = below(root, ...path);
  return {
    at,
    contentAt: below(root, ...contentPath),
    name: text(member(value, "name")) ?? text(member(content, "name")) ?? fileName(file).replace(/\.json$/, "") + at.pointer,
    languages: [text(member(value, "language")) ?? text(member(content, "language"))].flatMap((language) => language ?? []),
  };
}

/** What customers say for an intent. */
export const phrasesOf = (intent: Json, at: Place): readonly Phrase[] =>
  items(member(intent, "examples")).flatMap((example, n) => {
    const said = text(member(example, "text"));
    return said === undefined ? [] : [{ text: said, at: below(at, "examples", n) }];
  });
