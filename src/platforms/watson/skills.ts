import { below } from "../../model/build.ts";
import type { Phrase, Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { fileName } from "../../source/file-names.ts";
import { isObject, isTrue, items, member, text } from "../../source/json.ts";

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
 * exports all skills of an assistant in `assistant_skills`, with what is switched off in `assistant_state`. The vendor's SDKs hand any of
 * them back in `result`, and scripts keep several in a list.
 * Sources: cloud.ibm.com/apidocs/assistant-v1, "Workspace"; cloud.ibm.com/apidocs/assistant-v2, "Get skill", "Export skills"; the
 * `DetailedResponse` of the SDKs.
 */
export function skillsIn(value: Json | undefined, path: Skill["path"] = []): readonly Skill[] {
  if (Array.isArray(value)) return value.flatMap((each, i) => skillsIn(each, [...path, i]));
  const result = member(value, "result");
  return isObject(result) || Array.isArray(result) ? skillsIn(result, [...path, "result"]) : answeredIn(value, path);
}

/** The skills of one answer of the API. */
function answeredIn(value: Json | undefined, path: Skill["path"]): readonly Skill[] {
  const state = member(value, "assistant_state");
  const isOff = ({ kind }: Skill) => isTrue(member(state, kind === "actions" ? "action_disabled" : "dialog_disabled"));
  const all = items(member(value, "assistant_skills")).flatMap((skill, i) => skillOf(skill, [...path, "assistant_skills", i]) ?? []);
  const single = skillOf(value, path);
  return [...(single ? [single] : []), ...all.filter((skill) => !isOff(skill))];
}

function skillOf(value: Json | undefined, path: Skill["path"]): Skill | undefined {
  if (value === undefined) return undefined;
  const workspace = member(value, "workspace");
  if (workspace !== undefined) {
    const kind = hasDialog(workspace) ? "dialog" : Array.isArray(member(workspace, "actions")) ? "actions" : undefined;
    if (kind) return { kind, path, value, content: workspace, contentPath: [...path, "workspace"] };
  }
  const kind = hasDialog(value) ? "dialog" : hasSteps(value) ? "actions" : undefined;
  return kind && { kind, path, value, content: value, contentPath: path };
}

/** What a workspace with actions holds, without the workspace: the word "actions" alone says nothing. */
function hasSteps(content: Json): boolean {
  const isAction = (each: Json) =>
    text(member(each, "action")) !== undefined && items(member(each, "steps")).some((step) => member(step, "resolver") !== undefined);
  return items(member(content, "actions")).some(isAction);
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
