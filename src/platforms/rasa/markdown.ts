import { below } from "../../model/build.ts";
import type { Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { items, member, text } from "../../source/json.ts";
import { soundJson } from "../../source/sound-json.ts";

/**
 * Training data of Rasa 1, which is Markdown: `## intent:name` with phrases, and `## story` with what is said (`* intent`) and done
 * (`- action`). Source: Rasa 1 documentation, "Training Data Format" and "Stories".
 */

/** A line below a heading, without the spaces around it. */
export interface Line {
  readonly said: string;
  readonly at: Place;
}

/** A heading and what stands below it. */
export interface Section {
  readonly heading: string;
  readonly at: Place;
  readonly lines: readonly Line[];
}

function sectionsOf(value: Json | undefined, file: string): readonly Section[] {
  return items(value).map((section, i) => {
    const at = below({ file, pointer: "" }, i);
    const lines = items(member(section, "lines")).map((line, n) => ({ said: text(line) ?? "", at: below(at, "lines", n) }));
    return { heading: text(member(section, "heading")) ?? "", at, lines };
  });
}

const INTENT = /^intent\s*:\s*(\S+)/;
const TRAINING = /^(intent|synonym|regex|lookup)\s*:/;
/** What a client sends, a checkpoint, words without an intent, or something that the bot does. */
const STEP = /^(?:\*\s*[\w<]|>\s*\S|<U>|-\s*(?:\.\.\.$|[\w./-]+(?:\s*:\s*[\w./-]+)?\s*(?:\{.*\})?$))/;
const HEARD = /^\*/;
const DONE = /^-/;
/** `* faq/prices`: below it stands what is said, unless it is the name of an action. */
const ANSWERED = /^\*\s*[\w.-]+\//;
const NAMED = /^-\s*(utter|respond|action)_/;

/** Rasa passes over lines that it cannot read. */
function isStory({ heading, lines }: Section): boolean {
  const steps = lines.filter(({ said }) => STEP.test(said));
  if (TRAINING.test(heading) || steps.length * 2 <= lines.length) return false;
  return steps.some(({ said }) => DONE.test(said)) && (!ANSWERED.test(lines[0]?.said ?? "") || steps.some(({ said }) => NAMED.test(said)));
}

/** What a Markdown file of a project holds. A file of stories holds little else. */
export function markdownKinds(value: Json | undefined): { readonly nlu: boolean; readonly paths: boolean } {
  const sections = sectionsOf(value, "").filter(({ lines }) => lines.length > 0);
  const stories = sections.filter(isStory);
  return {
    nlu: sections.some(({ heading }) => TRAINING.test(heading)),
    paths: stories.some(({ lines }) => lines.some(({ said }) => HEARD.test(said))) && stories.length * 2 > sections.length,
  };
}

/** The stories of a file, each with its lines. */
export const storiesIn = (value: Json | undefined, file: string): readonly Section[] => sectionsOf(value, file).filter(isStory);

/** The intents of a file, each with its phrases. */
export const intentsIn = (value: Json | undefined, file: string): readonly (Section & { readonly intent: string })[] =>
  sectionsOf(value, file).flatMap((section) => {
    const intent = INTENT.exec(section.heading)?.[1];
    return intent === undefined ? [] : [{ ...section, intent }];
  });

/** A line of a story in its parts. Events other than `slot` and `form` (`reset_slots`, `pause`) say nothing of the path. */
export type Told =
  | { readonly kind: "intents"; readonly names: readonly string[] }
  | { readonly kind: "words"; readonly said: string }
  | { readonly kind: "checkpoint"; readonly name: string }
  | { readonly kind: "action"; readonly name: string }
  | { readonly kind: "slot" | "form"; readonly value: Json };

const EVENTS: ReadonlySet<string> = new Set(
  "action_execution_rejected cancel_reminder export followup form_validation pause reminder reset_slots restart resume rewind undo".split(
    " ",
  ),
);

/** What a line of a story tells; nothing where it tells nothing of the path. */
export function toldIn(line: string): Told | undefined {
  const [, mark = "", rest = ""] = /^(\*|>+|-|<U>)\s*(.*)$/.exec(line) ?? [];
  if (mark === "<U>") return { kind: "words", said: rest };
  if (mark.startsWith(">")) return { kind: "checkpoint", name: rest.replace(/\s*\{.*\}$/, "") };
  // What is said to a form, or done in one, has a mark of its own; test stories write the words behind the intent, old ones `[entity=value]`.
  const plain = rest.replace(/^form:\s*/, "");
  if (mark === "*")
    return { kind: "intents", names: plain.split(/\s+OR\s+/).flatMap((each) => /^(?:form:\s*)?([^\s{:[]+)/.exec(each)?.[1] ?? []) };
  const [, name = "", json] = /^([\w./-]+)\s*(\{.*\})?$/.exec(plain) ?? [];
  if (name === "" || name === "..." || EVENTS.has(name)) return undefined;
  // A line that Rasa refuses says nothing.
  return (name === "slot" || name === "form") && json ? { kind: name, value: soundJson(json) ?? null } : { kind: "action", name };
}
