import type { Json } from "../../source/document.ts";
import { member, text } from "../../source/json.ts";

/** What the orchestrator, or a topic that begins it, runs outside the topics. */
export interface TaskFile {
  readonly kind: "task";
  readonly root: string;
  /** By which topics begin it, without the agent in front: `topic.billing`, in lower case. */
  readonly name: string;
  readonly what: Task;
}

/** An agent takes the conversation for a while; a tool hands back data. */
export type Task = "agent" | "tool";

/**
 * Reads a task dialog. `written` is its schema name, or the file's name, in which the schema name may be short: then a name tells an agent
 * that was made as a topic (`topic.Billing`), any other one stands for a tool. Source: microsoft/vscode-copilotstudio, LspProjection.cs.
 */
export function taskOf(written: string, value: Json, rootOf: (schema: string | undefined) => string): TaskFile {
  const [, schema, name = `action.${written}`] = /^(?:(.*?)\.)?((?:topic|action|\w+TaskAction)\..+)$/i.exec(written) ?? [];
  const isAgent = /AgentTaskAction$/.test(text(member(member(value, "action"), "kind")) ?? "");
  return { kind: "task", root: rootOf(schema), name: name.toLowerCase(), what: isAgent ? "agent" : "tool" };
}

/** What a topic begins that is no topic, as its file says, else as its schema name does: `<agent>.action.Name`, `<agent>.agent.Name`. */
export function taskNamed(dialog: string, tasks: readonly TaskFile[]): Task | undefined {
  const known = tasks.find(({ name }) => dialog.toLowerCase().endsWith(`.${name}`));
  if (known) return known.what;
  const [, infix] = /\.(agent|action|\w*TaskAction)\.[^.]+$/.exec(dialog) ?? [];
  return infix === undefined ? undefined : infix === "action" ? "tool" : "agent";
}
