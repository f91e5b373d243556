import { push } from "../../model/maps.ts";
import type { Phrase } from "../../model/model.ts";

/** One of the things that a template can make of a message. */
export interface Variant {
  /** As it is written: a line, or a structure with all its lines. */
  readonly source: string;
  /** What the customer reads or hears of it. */
  readonly texts: readonly Phrase[];
  /** The properties of a structure, `{type: "event", name: "handoff.initiate"}`. */
  readonly activity?: Readonly<Record<string, string>>;
}

/** A template of a `.lg` file. */
export interface Template {
  readonly name: string;
  readonly variants: readonly Variant[];
}

/** Properties of an activity that are words. */
const WORDS: ReadonlySet<string> = new Set(["text", "speak"]);
const CONDITION = /^(?:IF|ELSE ?IF|ELSE|SWITCH|CASE|DEFAULT)\s*:/i;
const FENCE = "```";

/**
 * Reads the templates of a `.lg` file: `# Name(parameters)`, then `- text` lines, of which one is picked, or a structure
 * (`[Activity`, `Text = …`, `]`). Conditions only tell which line is picked. Source: learn.microsoft.com, ".lg file format",
 * "Structured response template".
 */
export function readLg(file: string, source: string, language: string | undefined): readonly Template[] {
  const found: { readonly name: string; readonly variants: Variant[] }[] = [];
  let structure: { readonly start: number; readonly texts: Phrase[]; readonly activity: Record<string, string> } | undefined;
  let fence: { readonly start: number; readonly add: (end: number) => void } | undefined;
  let offset = 0;
  const phrase = (start: number, end: number): Phrase => ({
    text: source.slice(start, end).trim().replaceAll(FENCE, "").trim(),
    at: { file, pointer: "", span: { start, end } },
    ...(language ? { language } : {}),
  });
  const fenced = (start: number, content: string, end: number, add: (end: number) => void) => {
    if (content.split(FENCE).length % 2 === 0) fence = { start, add };
    else add(end);
  };
  for (const line of source.split("\n")) {
    const start = offset;
    const content = line.trimEnd();
    const end = start + content.length;
    offset += line.length + 1;
    if (fence) {
      if (!content.includes(FENCE)) continue;
      fence.add(end);
      fence = undefined;
      continue;
    }
    if (/^\s*(?:>|$)/.test(content)) continue;
    const heading = structure ? undefined : /^\s*#+\s*([\w.]+)/.exec(content)?.[1];
    if (heading !== undefined) {
      found.push({ name: heading, variants: [] });
      continue;
    }
    const current = found.at(-1);
    if (!current) continue;
    if (structure) {
      const { start: opened, texts, activity } = structure;
      const [, before = "", key = "", value = ""] = /^(\s*(\w+)\s*=\s*)(.*)$/.exec(content) ?? [];
      if (key !== "") {
        const name = key.charAt(0).toLowerCase() + key.slice(1);
        fenced(start + before.length, value, end, (last) => {
          const said = phrase(start + before.length, last);
          activity[name] = said.text;
          if (WORDS.has(name)) texts.push(said);
        });
      } else if (/^\s*\]/.test(content)) {
        current.variants.push({ source: source.slice(opened, end), texts, activity });
        structure = undefined;
      }
      continue;
    }
    if (/^\s*\[\s*\w+\s*$/.test(content)) structure = { start, texts: [], activity: {} };
    const [, mark = "", said] = /^(\s*[-*+]\s+)(.*)$/.exec(content) ?? [];
    if (said === undefined || CONDITION.test(said)) continue;
    const from = start + mark.length;
    fenced(from, said, end, (last) => current.variants.push({ source: source.slice(from, last), texts: [phrase(from, last)] }));
  }
  return found;
}

/** The templates of one file: which dialog's, in which language. */
export interface LgFile {
  readonly dialog: string;
  readonly language?: string;
  readonly templates: readonly Template[];
}

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
      if (!variant.activity) return find(variant.source, dialog, depth + 1) ?? [variant];
      const texts = variant.texts.flatMap((text) => find(text.text, dialog, depth + 1)?.flatMap((each) => each.texts) ?? [text]);
      return [{ ...variant, texts }];
    };
    const [main, ...others] = first.template.variants.flatMap(expand);
    return main && [{ ...main, texts: [...main.texts, ...translated] }, ...others];
  };
  return (written, dialog) => find(written, dialog, 0);
}
