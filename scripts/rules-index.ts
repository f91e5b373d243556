import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { optionsOf } from "../src/rule/options.ts";
import { type Rule, strictLevel } from "../src/rule/rule.ts";

/**
 * Writes `rules/index.ts` from the rule files, and the head of each rule's page from the rule. `--check` writes nothing and fails where a
 * file would change. Two passes, because a page is written from the rules that the index lists.
 */
export async function main(args: readonly string[], root: string): Promise<void> {
  const stale = [...(await generated(root))].filter(([file, text]) => read(root, file) !== text);
  if (args.includes("--check") && stale.length > 0) throw new Error(`out of date, run npm run generate: ${stale.map(([file]) => file)}`);
  for (const [file, text] of stale) writeFileSync(join(root, file), text);
}

/** `category/name` of every rule file, sorted. */
export function ruleFiles(root: string): readonly string[] {
  const folder = join(root, "rules");
  const categories = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return categories
    .flatMap(({ name }) =>
      readdirSync(join(folder, name))
        .filter((file) => file.endsWith(".ts") && !file.startsWith("_"))
        .map((file) => `${name}/${file.slice(0, -3)}`),
    )
    .sort();
}

/** Every generated file with its text. */
export async function generated(root: string, rules?: readonly Rule[]): Promise<ReadonlyMap<string, string>> {
  const ids = ruleFiles(root);
  const files = new Map([["rules/index.ts", indexOf(ids)]]);
  const all = rules ?? (await import("../rules/index.ts")).default;
  for (const rule of all) files.set(`rules/${rule.id}.md`, pageOf(rule, read(root, `rules/${rule.id}.md`)));
  return files;
}

function indexOf(ids: readonly string[]): string {
  const nameOf = (id: string) => id.replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase());
  const lines = [
    "// Written by scripts/rules-index.ts. Do not edit.",
    'import type { Rule } from "../src/rule/rule.ts";',
    ...ids.map((id) => `import ${nameOf(id)} from "./${id}.ts";`),
    "",
    "const rules: readonly Rule[] = [",
    ...ids.map((id) => `  ${nameOf(id)},`),
    "];",
    "export default rules;",
  ];
  return `${lines.join("\n")}\n`;
}

const BEGIN = "<!-- written by scripts/rules-index.ts: begin -->";
const END = "<!-- written by scripts/rules-index.ts: end -->";

/** The page of a rule: the head between the markers is written anew, everything else stays. */
function pageOf(rule: Rule, page: string | undefined): string {
  const head = [
    BEGIN,
    `# ${rule.id}`,
    "",
    `${sentence(rule.docs.summary)}`,
    "",
    ...facts(rule),
    "",
    `**What to do:** ${rule.help}`,
    ...options(rule),
    END,
  ].join("\n");
  if (page === undefined) return `${head}\n`;
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) return `${head}\n\n${page.trimStart()}`;
  return page.slice(0, begin) + head + page.slice(end + END.length);
}

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

function facts(rule: Rule): readonly string[] {
  const fix = { safe: "safe, by `--fix`", choice: "by choice, with `--fix --unsafe-fixes`" };
  return [
    "| recommended | strict | fix |",
    "|---|---|---|",
    `| ${rule.severity} | ${strictLevel(rule)} | ${rule.fix ? fix[rule.fix] : "none"} |`,
  ];
}

function options(rule: Rule): readonly string[] {
  const all = optionsOf(rule);
  if (all.length === 0) return [];
  return [
    "",
    "| option | default | meaning |",
    "|---|---|---|",
    ...all.map(
      ([name, { description, default: value }]) =>
        `| \`${name}\` | ${value === undefined ? "none" : `\`${JSON.stringify(value)}\``} | ${description} |`,
    ),
  ];
}

const read = (root: string, file: string): string | undefined =>
  existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : undefined;
