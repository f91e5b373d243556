/** The pages of rules as tests: `CONTRIBUTING.md` says how a page is written. */

/** An example of a page: a small project. */
export interface Example {
  readonly claim: string;
  readonly kind: "reported" | "fine";
  readonly files: readonly ExampleFile[];
}

export interface ExampleFile {
  readonly path: string;
  readonly text: string;
  /** The lines (from 1) that are marked as reported. */
  readonly marked: readonly Mark[];
}

export interface Mark {
  readonly line: number;
  /** Absent = the rule's own. */
  readonly severity: string | undefined;
}

/** Stands at the end of the line on which the problem begins, as a comment of the file's language: `// reported`, `# reported: warning`. */
const MARK = /\s*(?:\/\/|#)\s*reported(?:: (error|warning|info))?\s*$/;
const DEFAULT_NAMES: Readonly<Record<string, string>> = { jsonc: "bot.json", json: "bot.json", yaml: "bot.yaml" };

/** The examples under `## Reported` and `## Fine`: each `###` heading is one, each of its fenced blocks a file (```` ```jsonc flows/bot.json ````). */
export function examplesOf(page: string): readonly Example[] {
  const examples: { claim: string; kind: Example["kind"]; files: ExampleFile[] }[] = [];
  let kind: Example["kind"] | undefined;
  let fence: { readonly path: string; readonly lines: string[] } | undefined;
  for (const line of page.split("\n")) {
    if (fence) {
      if (line === "```") {
        examples.at(-1)?.files.push(fileOf(fence.path, fence.lines));
        fence = undefined;
      } else fence.lines.push(line);
      continue;
    }
    const [, section] = /^## (.+)$/.exec(line) ?? [];
    if (section !== undefined) kind = section === "Reported" ? "reported" : section === "Fine" ? "fine" : undefined;
    if (!kind) continue;
    const [, claim] = /^### (.+)$/.exec(line) ?? [];
    if (claim !== undefined) examples.push({ claim, kind, files: [] });
    const [, language = "", path] = /^```(\w+)(?: (.+))?$/.exec(line) ?? [];
    const name = path ?? DEFAULT_NAMES[language];
    if (name !== undefined) fence = { path: name, lines: [] };
  }
  return examples;
}

function fileOf(path: string, lines: readonly string[]): ExampleFile {
  return {
    path,
    text: `${lines.map((line) => line.replace(MARK, "")).join("\n")}\n`,
    marked: lines.flatMap((line, i) => {
      const mark = MARK.exec(line);
      return mark ? [{ line: i + 1, severity: mark[1] }] : [];
    }),
  };
}

/** What is wrong with an example before it is run: one that could not fail proves nothing. */
export function weaknesses({ kind, files }: Example): readonly string[] {
  const marks = files.flatMap(({ marked }) => marked).length;
  if (files.length === 0) return ["it has no file"];
  if (new Set(files.map(({ path }) => path)).size < files.length) return ["two of its files have one name"];
  if (kind === "reported" && marks === 0) return ["no line is marked as reported"];
  if (kind === "fine" && marks > 0) return ["a line of a fine example is marked as reported"];
  return [];
}
