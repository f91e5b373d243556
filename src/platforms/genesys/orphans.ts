import type { SourceDocument } from "../../source/document.ts";
import { literal } from "../literal.ts";
import type { ArchitectFlow, Container } from "./shape.ts";

/** True of a text with references into other files, `file.yaml#/inboundCall/tasks/task[Desk_10]`. */
export const refersToFiles = (text: string): boolean => /\.ya?ml#\//.test(text);

/** What is entered from elsewhere in the flow alone. */
const ENTERED: ReadonlySet<Container["kind"]> = new Set(["task", "state"]);

/**
 * Reusable tasks and states that nothing mentions: no path leads into them. Architect keeps them, and draws such tasks in a list of their own.
 * Whatever looks like a mention counts, also in settings that nobody here reads, and in the `others` that refer to files.
 */
export function orphansIn(flow: ArchitectFlow, { text }: SourceDocument, others: readonly string[]): ReadonlySet<Container> {
  const first = flow.start ? undefined : flow.containers[0];
  const isMentioned = ({ id, name }: Container): boolean => {
    if (text.includes("flowSequenceItemList")) return text.indexOf(id) !== text.lastIndexOf(id);
    if ([text, ...others].some((each) => each.includes(`[${id}]`) || each.includes(`[${name}]`))) return true;
    // Archy's YAML may be written in the manner of JSON.
    const named = new RegExp(`(?:[:-] +["']?|:["'])${literal(name)}["']? *(?:[,}\\]]|\\r?$)`, "gm");
    return (text.match(named) ?? []).length > 1;
  };
  return new Set(
    flow.containers.filter((each) => ENTERED.has(each.kind) && each !== first && each.id !== flow.start?.id && !isMentioned(each)),
  );
}
