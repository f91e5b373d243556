import { push } from "../../model/maps.ts";
import type { Phrase } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { innerJson } from "../../source/pointer.ts";

/** One of the variants of a template. */
export interface Variant {
  /** As it is written: a line, or a structure with all its lines. */
  readonly source: string;
  /** What the customer reads or hears of it. */
  readonly texts: readonly Phrase[];
  /** The properties of a structure, `{type: "event", name: "handoff.initiate"}`. */
  readonly activity?: Readonly<Record<string, Json>>;
  /** The expression under which it is picked; absent = by chance, or where no other one's holds. */
  readonly when?: string;
}

/** A template of a `.lg` file. */
export interface Template {
  readonly name: string;
  readonly variants: readonly Variant[];
}

/** Properties of an activity that are words. */
const WORDS: ReadonlySet<string> = new Set(["text", "speak"]);
const CONDITION = /^(IF|ELSE ?IF|ELSE|SWITCH|CASE|DEFAULT)\s*:\s*(?:\$\{(.*)\})?/i;
/** What a template gives where none of its conditions holds and it says nothing of that. */
const NOTHING: Variant = { source: "", texts: [] };
const FENCE = "```";

/** A structure that is still open. */
interface Structure {
  readonly start: number;
  readonly texts: Phrase[];
  readonly activity: Record<string, Json>;
}

/**
 * Reads the templates of a `.lg` file: `# Name(parameters)`, then `- text` lines, of which one is picked, or a structure
 * (`[Activity`, `Text = …`, `]`). Of conditions, the first that holds tells which lines these are. Source: learn.microsoft.com,
 * ".lg file format", "Structured response template".
 */
export function readLg(file: string, source: string, language: string | undefined): readonly Template[] {
  const found: (Conditions & { readonly name: string; readonly variants: Variant[] })[] = [];
  let structure: Structure | undefined;
  const phrase = (start: number, end: number): Phrase => ({
    text: source.slice(start, end).trim().replaceAll(FENCE, "").trim(),
    at: { file, pointer: "", span: { start, end } },
    ...(language ? { language } : {}),
  });
  for (const { content, start, end } of linesIn(source)) {
    const name = structure ? undefined : /^\s*#+\s*([\w.]+)/.exec(content)?.[1];
    if (name !== undefined) found.push({ name, variants: [] });
    const template = found.at(-1);
    if (name !== undefined || !template) continue;
    const add = (variant: Variant) =>
      void template.variants.push({ ...variant, ...(template.when !== undefined && { when: template.when }) });
    if (structure) {
      const [before = "", key = ""] = /^\s*(\w+)\s*=\s*/.exec(content) ?? [];
      if (key !== "") addProperty(structure, key, phrase(start + before.length, end));
      else if (/^\s*\]/.test(content)) {
        const { texts, activity } = structure;
        add({ source: source.slice(structure.start, end), texts, activity });
        structure = undefined;
      }
      continue;
    }
    const mark = /^\s*[-*+]\s+/.exec(content)?.[0];
    const isStructure = /^\s*(?:[-*+]\s+)?\[\s*\w+\s*$/.test(content);
    if (isStructure) structure = { start, texts: [], activity: {} };
    if (isStructure || mark === undefined || readCondition(content.slice(mark.length), template)) continue;
    const from = start + mark.length;
    add({ source: source.slice(from, end), texts: [phrase(from, end)] });
  }
  return found.map(({ name, variants, isOpen }) => ({ name, variants: isOpen ? [...variants, NOTHING] : variants }));
}

/** The conditions of a template that are read so far. */
interface Conditions {
  /** The one that the next lines stand under. */
  when?: string | undefined;
  /** What a `SWITCH` compares. */
  subject?: string | undefined;
  /** True while nothing tells what is picked where none holds. */
  isOpen?: boolean;
}

/** Reads a line that is a condition; false of any other. */
function readCondition(line: string, conditions: Conditions): boolean {
  const [, keyword, expression] = CONDITION.exec(line) ?? [];
  if (keyword === undefined) return false;
  const word = keyword.toUpperCase();
  if (word === "SWITCH") conditions.subject = expression;
  conditions.when = word === "CASE" ? `${conditions.subject} == ${expression}` : word === "SWITCH" ? undefined : expression;
  conditions.isOpen = word !== "ELSE" && word !== "DEFAULT";
  return true;
}

function addProperty({ texts, activity }: Structure, key: string, said: Phrase): void {
  const name = key.charAt(0).toLowerCase() + key.slice(1);
  activity[name] = innerJson(WRITTEN_OUT.exec(said.text)?.[2] ?? "") ?? said.text;
  if (WORDS.has(name)) texts.push(said);
}

/** `${json('{"tags": "escalate"}')}`. Source: "Adaptive expressions prebuilt functions", `json`. */
const WRITTEN_OUT = /^\$\{\s*json\(\s*(['"`])(.*)\1\s*\)\s*\}$/s;

interface Line {
  readonly content: string;
  readonly start: number;
  readonly end: number;
}

/** The lines of a file without comments and blank ones; a fenced block counts as part of the line that opens it. */
function* linesIn(source: string): Iterable<Line> {
  let offset = 0;
  let opened: number | undefined;
  for (const line of source.split("\n")) {
    const start = opened ?? offset;
    const end = offset + line.trimEnd().length;
    offset += line.length + 1;
    const fences = line.split(FENCE).length - 1;
    if (opened === undefined && /^\s*(?:>|$)/.test(line)) continue;
    const isOpen = opened === undefined ? fences % 2 === 1 : fences === 0;
    opened = isOpen ? start : undefined;
    if (!isOpen) yield { content: source.slice(start, end), start, end };
  }
}

/** The templates of one file: which dialog's, in which language. */
export interface LgFile {
  readonly dialog: string;
  readonly language?: string;
  readonly templates: readonly Template[];
}

/** A variant of a template that stands under a condition of another one. */
const under = (outer: string | undefined, { when: inner, ...variant }: Variant): Variant => {
  const when = outer !== undefined && inner !== undefined ? `(${outer}) && (${inner})` : (outer ?? inner);
  return { ...variant, ...(when !== undefined && { when }) };
};

/** `${SendActivity_ab12cd()}` and nothing else. */
const REFERENCE = /^\s*\$\{\s*([\w.]+)\s*\((?:[^{}]|\{[^{}]*\})*\)\s*\}\s*$/;
const DEEPEST = 8;

/**
 * Finds what stands for a message that is nothing but a template: its variants, with those of the templates that they name in turn. A
 * dialog's own file comes first; the first of `files` that has the template says what it does, translations only add their words.
 */
export function templatesIn(files: readonly LgFile[]): (written: string, dialog: string) => readonly Variant[] | undefined {
  const named = new Map<string, { readonly file: LgFile; readonly template: Template }[]>();
  for (const file of files) for (const template of file.templates) push(named, template.name, { file, template });
  const find = (written: string, dialog: string, depth: number): readonly Variant[] | undefined => {
    const all = named.get(REFERENCE.exec(written)?.[1] ?? "") ?? [];
    const own = all.filter(({ file }) => file.dialog === dialog);
    const [first] = own.length > 0 ? own : all;
    if (!first || depth > DEEPEST) return undefined;
    const same = all.filter(({ file }) => file.dialog === first.file.dialog && file.language !== first.file.language);
    const translated = same.flatMap(({ template }) => template.variants.flatMap(({ texts }) => texts));
    const expand = (variant: Variant): readonly Variant[] => {
      if (!variant.activity) return find(variant.source, dialog, depth + 1)?.map((inner) => under(variant.when, inner)) ?? [variant];
      const texts = variant.texts.flatMap((text) => find(text.text, dialog, depth + 1)?.flatMap((each) => each.texts) ?? [text]);
      return [{ ...variant, texts }];
    };
    const [main, ...others] = first.template.variants.flatMap(expand);
    return main && [{ ...main, texts: [...main.texts, ...translated] }, ...others];
  };
  return (written, dialog) => find(written, dialog, 0);
}
