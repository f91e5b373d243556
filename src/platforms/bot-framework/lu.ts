import type { Phrase, Place } from "../../model/model.ts";

/** An intent of a `.lu` file with its phrases; `at` means its lines. */
export interface LuIntent {
  readonly name: string;
  readonly at: Place;
  readonly phrases: readonly Phrase[];
}

/** The files whose intents belong to a `.lu` file, too: `[all](./shared.lu)` on a line of its own. Source: ".lu file format", "External references". */
export const linkedIn = (source: string): readonly string[] =>
  [...source.matchAll(/^[ \t]*\[[^\]]*\]\(([^)#*?]+\.lu)\)[ \t]*\r?$/gim)].map(([, path = ""]) => path);

/**
 * Reads the intents of a `.lu` file: `# Name`, then `- phrase` lines. Source: learn.microsoft.com, ".lu file format". A heading that holds
 * sections of its own (`## Name`) and no phrases is no intent; `# ? question` belongs to QnA; the lines below an entity (`@ list size =`,
 * `$size:small=`) are its values.
 */
export function readLu(file: string, source: string, language: string | undefined): readonly LuIntent[] {
  const reader = new LuReader(file, language);
  let start = 0;
  for (const line of source.split("\n")) {
    reader.read(line.trimEnd(), start);
    start += line.length + 1;
  }
  return reader.intents();
}

interface Section {
  readonly name: string;
  readonly level: number;
  readonly start: number;
  end: number;
  readonly phrases: Phrase[];
  /** True where it has sections of its own. */
  holds: boolean;
}

class LuReader {
  private readonly file: string;
  private readonly language: string | undefined;
  private readonly sections: Section[] = [];
  private current: Section | undefined;
  private inEntity = false;
  private inFence = false;

  constructor(file: string, language: string | undefined) {
    this.file = file;
    this.language = language;
  }

  read(line: string, start: number): void {
    if (line.trimStart().startsWith("```")) this.inFence = !this.inFence;
    const [, marks, name = ""] = (!this.inFence && /^\s*(#+)\s*(.*?)\s*$/.exec(line)) || [];
    if (marks !== undefined) return this.begin(name, marks.length, start, start + line.length);
    if (/^\s*[@$]/.test(line)) this.inEntity = true;
    if (this.inEntity || this.inFence || line.trim() === "") return;
    if (this.current) this.continue(this.current, line, start);
  }

  intents(): readonly LuIntent[] {
    return this.sections
      .filter(({ phrases, holds }) => phrases.length > 0 || !holds)
      .map(({ name, start, end, phrases }) => ({ name, at: this.at(start, end), phrases }));
  }

  private begin(name: string, level: number, start: number, end: number): void {
    const around = this.sections.findLast((each) => each.level < level);
    if (around) around.holds = true;
    this.current = name === "" || name.startsWith("?") ? undefined : { name, level, start, end, phrases: [], holds: false };
    if (this.current) this.sections.push(this.current);
    this.inEntity = false;
  }

  private continue(section: Section, line: string, start: number): void {
    section.end = start + line.length;
    const [, mark = "", words] = /^(\s*[-*+](?:\s+|$))(.*)$/.exec(line) ?? [];
    const text = words === undefined ? undefined : spoken(words);
    if (text === undefined) return;
    const { language } = this;
    section.phrases.push({ text, at: this.at(start + mark.length, section.end), ...(language ? { language } : {}) });
  }

  private at(start: number, end: number): Place {
    return { file: this.file, pointer: "", span: { start, end } };
  }
}

/**
 * What a customer says: without entity labels (`{@size=large}` → `large`) and pattern marks (`[please]`, `(a | b)` takes the first).
 * `undefined` for a link to phrases of another file, and for a pattern that is nothing but an entity.
 */
function spoken(line: string): string | undefined {
  if (/^\[[^\]]*\]\([^)]*\)$/.test(line.trim())) return undefined;
  let text = line;
  for (let before = ""; before !== text; ) {
    before = text;
    text = text.replace(/\{@?[^{}=]*=\s*([^{}]*)\}/g, "$1").replace(/\{@?[^{}=]*\}/g, " ");
  }
  if (/\([^)]*\|[^)]*\)|\[[^\]]*\]/.test(text)) text = text.replace(/\(([^()|]*)\|[^()]*\)/g, "$1").replace(/[[\]]/g, "");
  text = text.replace(/\s+/g, " ").trim();
  return text === "" && line !== "" ? undefined : text;
}
