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
  const found: { name: string; level: number; start: number; end: number; phrases: Phrase[]; holds: boolean }[] = [];
  let current: (typeof found)[number] | undefined;
  let inEntity = false;
  let inFence = false;
  let offset = 0;
  for (const line of source.split("\n")) {
    const start = offset;
    const content = line.trimEnd();
    offset += line.length + 1;
    if (content.trimStart().startsWith("```")) inFence = !inFence;
    const heading = inFence ? null : /^\s*(#+)\s*(.*?)\s*$/.exec(content);
    if (heading) {
      const name = heading[2] ?? "";
      const level = heading[1]?.length ?? 1;
      for (const above of found) if (above.level < level && above === found.findLast((each) => each.level < level)) above.holds = true;
      current =
        name === "" || name.startsWith("?") ? undefined : { name, level, start, end: start + content.length, phrases: [], holds: false };
      if (current) found.push(current);
      inEntity = false;
      continue;
    }
    if (/^\s*[@$]/.test(content)) inEntity = true;
    if (!current || inEntity || inFence || content.trim() === "") continue;
    const item = /^(\s*[-*+](?:\s+|$))(.*)$/.exec(content);
    current.end = start + content.length;
    const text = item ? spoken(item[2] ?? "") : undefined;
    if (!item || text === undefined) continue;
    const from = start + (item[1]?.length ?? 0);
    current.phrases.push({
      text,
      at: { file, pointer: "", span: { start: from, end: start + content.length } },
      ...(language ? { language } : {}),
    });
  }
  return found
    .filter(({ phrases, holds }) => phrases.length > 0 || !holds)
    .map(({ name, start, end, phrases }) => ({ name, at: { file, pointer: "", span: { start, end } }, phrases }));
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
